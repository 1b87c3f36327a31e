#pragma once

#include "libqsim/ir/program.hpp"

namespace libqsim::ir {

/// True where `a` is an expression. Chains such as a + b + c have no limit: who walks expressions takes first operands in a loop.
constexpr bool has_first_operand(const Expression& expression) {
  return expression.op == ExpressionOp::unary || expression.op == ExpressionOp::binary || expression.op == ExpressionOp::cast;
}

}  // namespace libqsim::ir
