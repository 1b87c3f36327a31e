#include <array>

#include "libqsim/ir/evaluate.hpp"

namespace libqsim::ir {

namespace {

constexpr std::array<std::string_view, 18> names = {"arccos",   "arcsin", "arctan", "ceiling", "cos",  "exp",  "floor", "log",  "mod",
                                                    "popcount", "pow",    "real",   "imag",    "rotl", "rotr", "sin",   "sqrt", "tan"};

}  // namespace

std::string_view name_of(Builtin function) { return names[static_cast<std::size_t>(function)]; }

std::optional<Builtin> builtin_named(std::string_view name) {
  for (std::size_t index = 0; index < names.size(); ++index) {
    if (names[index] == name) return static_cast<Builtin>(index);
  }
  return std::nullopt;
}

std::string_view sign_of(UnaryOperation operation) {
  switch (operation) {
    case UnaryOperation::negate:
      return "-";
    case UnaryOperation::bitwise_not:
      return "~";
    case UnaryOperation::logical_not:
      break;
  }
  return "!";
}

std::string_view sign_of(BinaryOperation operation) {
  switch (operation) {
    case BinaryOperation::add:
      return "+";
    case BinaryOperation::subtract:
      return "-";
    case BinaryOperation::multiply:
      return "*";
    case BinaryOperation::divide:
      return "/";
    case BinaryOperation::modulo:
      return "%";
    case BinaryOperation::power:
      return "**";
    case BinaryOperation::shift_left:
      return "<<";
    case BinaryOperation::shift_right:
      return ">>";
    case BinaryOperation::bitwise_and:
      return "&";
    case BinaryOperation::bitwise_or:
      return "|";
    case BinaryOperation::bitwise_xor:
      return "^";
    case BinaryOperation::less:
      return "<";
    case BinaryOperation::less_equal:
      return "<=";
    case BinaryOperation::greater:
      return ">";
    case BinaryOperation::greater_equal:
      return ">=";
    case BinaryOperation::equal:
      return "==";
    case BinaryOperation::not_equal:
      return "!=";
    case BinaryOperation::approximately_equal:
      return "~=";
    case BinaryOperation::logical_and:
      return "&&";
    case BinaryOperation::logical_or:
      break;
  }
  return "||";
}

std::string_view message_of(Fault fault) {
  switch (fault) {
    case Fault::none:
      return "no fault";
    case Fault::division_by_zero:
      return "division by zero";
    case Fault::overflow:
      return "the result is too large";
    case Fault::domain:
      return "the function has no value there";
    case Fault::negative_shift:
      return "shift by a negative count";
    case Fault::index_out_of_range:
      return "the index is out of range";
    case Fault::not_finite:
      return "the number is not finite";
    case Fault::cast_out_of_range:
      return "the number does not fit the type that it is cast to";
    case Fault::sizes_differ:
      return "the sizes of the registers differ";
    case Fault::undefined:
      break;
  }
  return "the operation is not defined for these values";
}

}  // namespace libqsim::ir
