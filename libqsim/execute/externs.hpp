#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/ir/program.hpp"

namespace libqsim::execute {

/// What a call of an extern function gave: its value (an empty one where it returns nothing), or what went wrong; neither: nobody
/// provides the function.
struct ExternResult {
  std::optional<ir::Value> value;
  std::string fault;
};

/// Does what an extern function of a program does. The arguments are of the types of its slots; arrays handed over by reference may be
/// changed.
using ExternCall = std::function<ExternResult(const ir::Function& function, std::vector<ir::Value>& arguments)>;

}  // namespace libqsim::execute
