#pragma once

#include <vector>

#include "libqsim/qasm/syntax_tree.hpp"

namespace libqsim::qasm {

/// The operators of a chain such as a + b + c from the last one written to the first; the chain's first operand is the `left` of the back.
/// Chains have no limit: who walks a tree takes them in a loop, and goes down into the other operands alone.
inline std::vector<const Binary*> left_spine(const Binary& last) {
  std::vector<const Binary*> spine = {&last};
  while (spine.back()->left->kind == ExpressionKind::binary) spine.push_back(static_cast<const Binary*>(spine.back()->left));
  return spine;
}

}  // namespace libqsim::qasm
