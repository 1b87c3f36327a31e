#include "libqsim/standards/expression.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "libqsim/standards/expression_functions.hpp"
#include "libqsim/standards/expression_lexer.hpp"

namespace libqsim::standards {

namespace {

std::string_view symbol_of(Operation operation) {
  if (operation == Operation::power) return "^";
  return std::find_if(operator_rows.begin(), operator_rows.end(), [&](const OperatorRow& row) { return row.operation == operation; })
      ->symbol;
}

}  // namespace

std::string describe(Type type) {
  const std::string_view over = type.axis == Axis::outcomes ? "outcomes" : "circuits";
  switch (type.kind) {
    case ValueKind::number:
      return "a number";
    case ValueKind::boolean:
      return "a comparison";
    case ValueKind::text:
      return "a text";
    case ValueKind::vector:
      return fmt::format("a vector over {}", over);
    case ValueKind::set:
      return fmt::format("a set over {}", over);
    case ValueKind::texts:
      return fmt::format("texts over {}", over);
    case ValueKind::graph:
      return "a graph";
    case ValueKind::fit:
      return "a fit";
  }
  return {};
}

std::string to_text(const Expression& expression, const ExpressionScope& scope) {
  const auto operand = [&](std::size_t i) { return to_text(expression.operands[i], scope); };
  switch (expression.operation) {
    case Operation::number:
      return fmt::format("{}", expression.number);
    case Operation::text:
      return fmt::format("\"{}\"", expression.text);
    case Operation::field:
      return expression.text;
    case Operation::metric:
      return scope.metrics[expression.slot].id;
    case Operation::metric_at:
      return fmt::format("{}@{}", scope.metrics[expression.slot].id, expression.text);
    case Operation::negate:
      return fmt::format("(-{})", operand(0));
    case Operation::index:
      return fmt::format("{}[{}]", operand(0), operand(1));
    case Operation::member:
      return fmt::format("{}.{}", operand(0), expression.text);
    case Operation::call:
      break;
    default:
      return fmt::format("({} {} {})", operand(0), symbol_of(expression.operation), operand(1));
  }
  const FunctionRow& row = function_rows()[expression.slot];
  if (row.signature.find('(') == std::string_view::npos) return std::string(row.name);
  std::string text(row.name);
  text += '(';
  std::string_view separator;
  for (std::size_t i = 0; i < expression.operands.size(); ++i) {
    const bool by = row.name == "mean" && i == 1;
    text += fmt::format("{}{}{}", separator, by ? "by = " : "", operand(i));
    separator = ", ";
  }
  if (!row.lists_names) return text + ")";
  for (const std::string& name : expression.names) {
    text += fmt::format("{}\"{}\"", separator, name);
    separator = ", ";
  }
  return text + ")";
}

}  // namespace libqsim::standards
