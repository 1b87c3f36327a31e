// The common gate call, straight to its operation: a catalogue gate without modifiers, plain numbers, single qubits named by whole
// numbers. Nothing is reported or kept here; whatever is not as plain as that is left to the general way, which tells what is wrong.
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

namespace {

constexpr std::size_t plain_limit = 4;  // of arguments and of qubits: gates of more are not common

/// The digits as a number, if they are decimal digits alone and few enough.
std::optional<std::int64_t> plain_integer(std::string_view text) {
  std::int64_t value = 0;
  if (text.size() > 18 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = 10 * value + (c - '0');
  }
  return value;
}

std::optional<double> plain_real(std::string_view text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<Analyzer::PlainNumber> Analyzer::plain_operation(BinaryOperator op, PlainNumber left, PlainNumber right) const {
  if (!is2() && left.is_whole && right.is_whole) {
    std::int64_t whole = 0;
    bool beyond = true;
    if (op == BinaryOperator::add) beyond = __builtin_add_overflow(left.whole, right.whole, &whole);
    if (op == BinaryOperator::subtract) beyond = __builtin_sub_overflow(left.whole, right.whole, &whole);
    if (op == BinaryOperator::multiply) beyond = __builtin_mul_overflow(left.whole, right.whole, &whole);
    if (op == BinaryOperator::divide && right.whole > 0) {
      whole = left.whole / right.whole;
      beyond = false;
    }
    return beyond ? std::nullopt : std::optional(PlainNumber{static_cast<double>(whole), whole, true});
  }
  switch (op) {
    case BinaryOperator::add:
      return PlainNumber{left.value + right.value, 0, false};
    case BinaryOperator::subtract:
      return PlainNumber{left.value - right.value, 0, false};
    case BinaryOperator::multiply:
      return PlainNumber{left.value * right.value, 0, false};
    case BinaryOperator::divide:
      return PlainNumber{left.value / right.value, 0, false};
    default:
      return std::nullopt;
  }
}

std::optional<Analyzer::PlainNumber> Analyzer::plain_number(const Expression& node, int depth) {
  if (depth > plain_depth_limit) return std::nullopt;
  switch (node.kind) {
    case ExpressionKind::integer_literal: {
      const auto whole = plain_integer(static_cast<const Literal&>(node).text);
      return whole ? std::optional(PlainNumber{static_cast<double>(*whole), *whole, true}) : std::nullopt;
    }
    case ExpressionKind::float_literal: {
      const auto value = plain_real(static_cast<const Literal&>(node).text);
      return value ? std::optional(PlainNumber{*value, 0, false}) : std::nullopt;
    }
    case ExpressionKind::name: {
      const std::string_view name = static_cast<const Name&>(node).name;
      if (is2()) return name == "pi" ? std::optional(PlainNumber{std::numbers::pi, 0, false}) : std::nullopt;
      const Symbol* symbol = scopes_.find(name).symbol;
      if (symbol == nullptr || symbol->kind != SymbolKind::constant || symbol->type != ir::float_type(64)) return std::nullopt;
      return PlainNumber{symbol->value.as<double>(), 0, false};
    }
    case ExpressionKind::parenthesis:
      return plain_number(*static_cast<const Parenthesis&>(node).inner, depth + 1);
    case ExpressionKind::unary: {
      const auto& unary_node = static_cast<const Unary&>(node);
      if (unary_node.op != UnaryOperator::negate) return std::nullopt;
      const auto operand = plain_number(*unary_node.operand, depth + 1);
      return operand ? std::optional(PlainNumber{-operand->value, -operand->whole, operand->is_whole}) : std::nullopt;
    }
    case ExpressionKind::binary: {
      const auto& binary_node = static_cast<const Binary&>(node);
      const auto left = plain_number(*binary_node.left, depth + 1);
      const auto right = left ? plain_number(*binary_node.right, depth + 1) : std::nullopt;
      return right ? plain_operation(binary_node.op, *left, *right) : std::nullopt;
    }
    default:
      return std::nullopt;
  }
}

std::optional<double> Analyzer::plain_value(ir::ExpressionId id, std::span<const ir::Operand> arguments) const {
  const ir::Program& program = builder_.program;
  const ir::Expression& node = program.expressions[id];
  if (!program.types[node.type].is(ir::TypeKind::floating) || program.types[node.type].width != 64) return std::nullopt;
  switch (node.op) {
    case ir::ExpressionOp::argument:
      return arguments[node.a].is_constant() ? std::optional(arguments[node.a].value()) : std::nullopt;
    case ir::ExpressionOp::constant:
      return program.constants[node.a].as<double>();
    case ir::ExpressionOp::unary: {
      const auto operand = plain_value(node.a, arguments);
      return operand && node.detail == static_cast<std::uint8_t>(ir::UnaryOperation::negate) ? std::optional(-*operand) : std::nullopt;
    }
    case ir::ExpressionOp::binary: {
      const auto left = plain_value(node.a, arguments);
      const auto right = left ? plain_value(node.b, arguments) : std::nullopt;
      if (!right) return std::nullopt;
      switch (static_cast<ir::BinaryOperation>(node.detail)) {
        case ir::BinaryOperation::add:
          return *left + *right;
        case ir::BinaryOperation::subtract:
          return *left - *right;
        case ir::BinaryOperation::multiply:
          return *left * *right;
        case ir::BinaryOperation::divide:
          return *left / *right;
        default:
          return std::nullopt;
      }
    }
    default:
      return std::nullopt;
  }
}

std::optional<ir::QubitOperand> Analyzer::plain_qubit(const Expression& node) {
  const bool indexed = node.kind == ExpressionKind::index;
  const Expression& base = indexed ? *static_cast<const Index&>(node).base : node;
  if (base.kind != ExpressionKind::name) return std::nullopt;
  const Scopes::Found found = scopes_.find(static_cast<const Name&>(base).name);
  if (found.symbol == nullptr || found.crosses_body || found.symbol->kind != SymbolKind::qubit_range) return std::nullopt;
  if (!indexed) return found.symbol->is_scalar ? std::optional(ir::QubitOperand::fixed(found.symbol->first)) : std::nullopt;
  const ExpressionList indices = static_cast<const Index&>(node).indices;
  if (found.symbol->is_scalar || indices.size() != 1 || indices.front()->kind != ExpressionKind::integer_literal) return std::nullopt;
  const auto at = plain_integer(static_cast<const Literal&>(*indices.front()).text);
  if (!at || *at >= static_cast<std::int64_t>(found.symbol->size)) return std::nullopt;
  return ir::QubitOperand::fixed(found.symbol->first + static_cast<std::uint32_t>(*at));
}

bool Analyzer::plain_gate_call(const GateCall& node) {
  if (!node.modifiers.empty() || node.designator != nullptr) return false;
  const Scopes::Found found = scopes_.find(node.name.name);
  if (found.symbol == nullptr || found.symbol->kind != SymbolKind::gate || (found.symbol->weak && is2())) return false;
  const GateEntry& entry = gates_[found.symbol->index];
  if (!entry.row || gates::row_of(*entry.row).matrix == nullptr) return false;
  if (node.arguments.size() != entry.parameter_count || node.operands.size() != entry.qubit_count) return false;
  if (expanded_operations_ >= operation_budget_) return false;
  if (node.arguments.size() > plain_limit || node.operands.size() > plain_limit) return false;
  std::array<ir::Operand, plain_limit> numbers;
  for (std::size_t i = 0; i < node.arguments.size(); ++i) {
    const auto number = plain_number(*node.arguments[i]);
    if (!number || !std::isfinite(number->value)) return false;
    numbers[i] = ir::Operand::constant(number->value);
  }
  std::array<ir::QubitOperand, plain_limit> qubits;
  for (std::size_t i = 0; i < node.operands.size(); ++i) {
    const auto qubit = plain_qubit(*node.operands[i]);
    if (!qubit) return false;
    for (std::size_t other = 0; other < i; ++other) {
      if (qubits[other] == *qubit) return false;
    }
    qubits[i] = *qubit;
  }
  ++expanded_operations_;
  ir::Operation& operation = builder_.append(ir::OperationKind::gate, node.span);
  operation.gate = *entry.row;
  operation.control_count = gates::row_of(*entry.row).control_count;
  builder_.append_qubits(operation, std::span(qubits).first(node.operands.size()));
  builder_.append_operands(operation, std::span(numbers).first(node.arguments.size()));
  return true;
}

}  // namespace libqsim::qasm::sema
