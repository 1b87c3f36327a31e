#pragma once

#include <optional>
#include <string>

#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/writers/source_statements.hpp"

namespace libqsim::writers {

/// A lowered program as OpenQASM 2 text: straight operations of the paper's qelib1.inc and of gates defined in the text. Nothing (and a
/// diagnostic) where the language cannot say it.
std::optional<std::string> to_openqasm2(const SourceProgram& source, support::DiagnosticSink& sink);

}  // namespace libqsim::writers
