#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::run {

/// A value of a type from text: a number, "true", bits, or JSON (see RunOptions::inputs); or what is wrong with it.
struct ParsedInput {
  ir::Value value;
  std::string error;  // empty: none
};
ParsedInput parse_input(std::string_view text, const ir::Type& type);

/// Values of the main program's inputs, by slot. What is missing, unknown or malformed goes to the sink.
std::vector<std::pair<std::uint32_t, ir::Value>> bind_inputs(const ir::Program& program, const std::map<std::string, std::string>& inputs,
                                                             support::DiagnosticSink& sink);

}  // namespace libqsim::run
