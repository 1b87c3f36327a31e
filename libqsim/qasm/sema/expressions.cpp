// Expressions: names, unary operators, and the way from a typed value to the IR.
#include <numbers>
#include <utility>
#include <vector>

#include "libqsim/qasm/left_spine.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

ir::ExpressionId Analyzer::materialize(const Typed& value) {
  if (value.id != ir::none) return value.id;
  if (value.constant) return builder_.constant(value.value, value.type, value.span);
  return builder_.load(value.place, value.span);
}

ir::PlaceId Analyzer::place_of(const Typed& value) {
  if (value.place != ir::none) return value.place;
  const ir::PlaceId place = builder_.place({builder_.slot({{}, value.type}), {}, {}, {}, value.type});
  builder_.assign(place, materialize(value), value.span);
  return place;
}

Typed Analyzer::loaded(ir::PlaceId place, Span span) {
  Typed typed;
  typed.type = builder_.program.places[place].type;
  typed.span = span;
  typed.place = place;
  return typed;
}

Typed Analyzer::expression(const Expression& node) {
  watch_.tick();
  switch (node.kind) {
    case ExpressionKind::invalid:
    case ExpressionKind::string_literal:
      return {};
    case ExpressionKind::integer_literal:
    case ExpressionKind::float_literal:
    case ExpressionKind::imaginary_literal:
    case ExpressionKind::boolean_literal:
    case ExpressionKind::bitstring_literal:
    case ExpressionKind::timing_literal:
    case ExpressionKind::hardware_qubit:
      return literal(static_cast<const Literal&>(node));
    case ExpressionKind::name:
      return name(static_cast<const Name&>(node));
    case ExpressionKind::unary:
      return unary(static_cast<const Unary&>(node));
    case ExpressionKind::binary:
      return binary(static_cast<const Binary&>(node));
    case ExpressionKind::index:
      return index(static_cast<const Index&>(node));
    case ExpressionKind::call:
      return call(static_cast<const Call&>(node));
    case ExpressionKind::cast:
      return cast(static_cast<const Cast&>(node));
    case ExpressionKind::duration_of:
      return duration_of(static_cast<const DurationOf&>(node));
    case ExpressionKind::parenthesis:
      return expression(*static_cast<const Parenthesis&>(node).inner);
    case ExpressionKind::measure:
      return measure(static_cast<const Measure&>(node), ir::none);
    case ExpressionKind::quantum_call:
      return quantum_call(static_cast<const QuantumCall&>(node), true);
    case ExpressionKind::range:
      error(Code::not_an_expression, node.span, "a range");
      return {};
    case ExpressionKind::set:
      error(Code::not_an_expression, node.span, "a set");
      return {};
    case ExpressionKind::array_literal:
      error(Code::not_an_expression, node.span, "an array literal");
      return {};
    case ExpressionKind::concatenation:
      return concatenation(static_cast<const List&>(node));
  }
  return {};
}

Typed Analyzer::name(const Name& node) {
  if (is2() && node.name == "pi") return real(std::numbers::pi, node.span);
  const Symbol* symbol = lookup(node.name, node.span);
  if (symbol == nullptr || symbol->is_unusable()) return {};
  switch (symbol->kind) {
    case SymbolKind::constant: {
      Typed typed = constant(symbol->value, symbol->type, node.span);
      typed.inferred = symbol->inferred;
      typed.stretchy = symbol->is_stretch;
      return typed;
    }
    case SymbolKind::variable: {
      if (is2()) break;  // its registers are no numbers
      Typed typed = loaded(builder_.place({symbol->slot, {}, {}, {}, symbol->type}), node.span);
      typed.stretchy = symbol->is_stretch;
      return typed;
    }
    case SymbolKind::bit_alias:
      if (symbol->place != ir::none) return loaded(symbol->place, node.span);
      return loaded(builder_.place({{}, {}, {}, symbol->bits, symbol->type}), node.span);
    case SymbolKind::gate_parameter: {
      Typed typed;
      typed.type = ir::float_type();
      typed.span = node.span;
      typed.id = builder_.argument(symbol->index, node.span);
      return typed;
    }
    default:
      break;
  }
  error(Code::wrong_kind_of_name, node.span, node.name, describe(*symbol), "a value")
      .clause(is2() ? "oq2.expr.arithmetic" : "types.declaration");
  return {};
}

std::string_view Analyzer::describe(const Symbol& symbol) const {
  switch (symbol.kind) {
    case SymbolKind::constant:
      return symbol.inferred ? "a variable" : "a constant";
    case SymbolKind::variable:
      return symbol.type.is_bits() ? "a classical register" : symbol.type.is(TypeKind::array) ? "an array" : "a variable";
    case SymbolKind::bit_alias:
      return "an alias of classical bits";
    case SymbolKind::qubits:
    case SymbolKind::qubit_range:
      return symbol.is_scalar ? "a qubit" : "a quantum register";
    case SymbolKind::gate:
      return "a gate";
    case SymbolKind::gate_parameter:
      return "a gate's parameter";
    case SymbolKind::gate_qubit:
      return "a gate's qubit";
    case SymbolKind::subroutine:
      return "a subroutine";
    case SymbolKind::builtin_function:
      return "a built-in function";
    case SymbolKind::extern_function:
      return "an extern function";
    case SymbolKind::calibration:
      return "a measurement that calibrations define";
  }
  return "a name";
}

Typed Analyzer::apply_unary(ir::UnaryOperation operation, const Typed& operand, const ir::Type& result, Span span) {
  Typed typed;
  typed.type = result;
  typed.span = span;
  typed.stretchy = operand.stretchy;
  typed.inferred = operand.inferred;
  typed.literal = operand.literal;
  if (operand.constant) {
    ir::Computed computed = ir::evaluate_unary(operation, result, operand.value, operand.type);
    if (computed.fault == ir::Fault::none) {
      typed.constant = true;
      typed.value = std::move(computed.value);
      return typed;
    }
    if (!typed.inferred) {
      error(Code::constant_fault, span, ir::message_of(computed.fault));
      return {};
    }
  }
  typed.inferred = false;
  typed.id = builder_.unary(operation, materialize(operand), result, span);
  return typed;
}

Typed Analyzer::wider(const Typed& literal) {
  ir::Type type = ir::integer_type(literal.type.width + 64);
  type.machine_width = true;
  return converted(literal, type);
}

Typed Analyzer::unary(const Unary& node) {
  Typed operand = expression(*node.operand);
  if (!operand.valid()) return {};
  const TypeKind kind = operand.type.kind;
  switch (node.op) {
    case UnaryOperator::negate: {
      if (operand.type.is_bits() && !operand.type.is(TypeKind::bit)) break;
      if (kind == TypeKind::boolean || kind == TypeKind::bit) {
        ir::Type machine = ir::integer_type();
        machine.machine_width = true;
        operand = converted(operand, machine);
      } else if (kind == TypeKind::array) {
        break;
      }
      // A literal beyond an int's range would lose its sign: it takes as many bits as it needs.
      if (operand.constant && operand.literal && operand.type.machine_width && kind == TypeKind::unsigned_integer) {
        operand = wider(operand);
      }
      return apply_unary(ir::UnaryOperation::negate, operand, operand.type, node.span);
    }
    case UnaryOperator::bitwise_not: {
      if (!operand.type.is_bits() && !operand.type.is_integral() && kind != TypeKind::angle && kind != TypeKind::boolean) break;
      if (!has_bits(operand, "~", node.span)) return {};
      return apply_unary(ir::UnaryOperation::bitwise_not, operand, operand.type, node.span);
    }
    case UnaryOperator::logical_not: {
      if (kind == TypeKind::array || kind == TypeKind::duration || kind == TypeKind::complex || kind == TypeKind::angle) break;
      operand = truth_of(operand, node.operand->span, {});
      if (!operand.valid()) return {};
      return apply_unary(ir::UnaryOperation::logical_not, operand, ir::boolean_type(), node.span);
    }
  }
  constexpr std::string_view symbols[] = {"-", "~", "!"};
  error(Code::no_such_unary_operation, node.span, symbols[static_cast<std::size_t>(node.op)], to_string(operand.type));
  return {};
}

bool Analyzer::has_effects(const Expression& whole) const {
  const Expression* at = &whole;
  for (; at->kind == ExpressionKind::binary; at = static_cast<const Binary*>(at)->left) {
    if (has_effects(*static_cast<const Binary*>(at)->right)) return true;
  }
  const Expression& node = *at;
  const auto any = [&](ExpressionList list) {
    for (const Expression* item : list) {
      if (has_effects(*item)) return true;
    }
    return false;
  };
  switch (node.kind) {
    case ExpressionKind::measure:
    case ExpressionKind::quantum_call:
      return true;
    case ExpressionKind::call: {
      const auto& node_call = static_cast<const Call&>(node);
      return !ir::builtin_named(node_call.callee.name) || any(node_call.arguments);
    }
    case ExpressionKind::unary:
      return has_effects(*static_cast<const Unary&>(node).operand);
    case ExpressionKind::index:
      return has_effects(*static_cast<const Index&>(node).base) || any(static_cast<const Index&>(node).indices);
    case ExpressionKind::cast:
      return has_effects(*static_cast<const Cast&>(node).operand);
    case ExpressionKind::parenthesis:
      return has_effects(*static_cast<const Parenthesis&>(node).inner);
    default:
      return false;
  }
}

Typed Analyzer::binary(const Binary& node) {
  const std::vector<const Binary*> spine = left_spine(node);
  Typed value = expression(*spine.back()->left);
  for (auto at = spine.rbegin(); at != spine.rend(); ++at) value = operation(**at, std::move(value));
  return value;
}

/// Of the left operand's value, and the right operand.
Typed Analyzer::operation(const Binary& node, Typed left) {
  if (node.op == BinaryOperator::member_of) return membership(node, left);
  const bool logical = node.op == BinaryOperator::logical_and || node.op == BinaryOperator::logical_or;
  if (logical && has_effects(*node.right)) return short_circuit(node, left);
  // A call on the right may change what a variable on the left holds: its value is taken before.
  if (left.valid() && left.place != ir::none && has_effects(*node.right)) {
    const ir::PlaceId kept = builder_.place({builder_.slot({{}, left.type}), {}, {}, {}, left.type});
    builder_.assign(kept, materialize(left), left.span);
    left = loaded(kept, left.span);
  }
  Typed right = expression(*node.right);
  if (!left.valid() || !right.valid()) return {};
  return binary_operation(node.op, std::move(left), std::move(right), node.operator_span, node.span);
}

Typed Analyzer::short_circuit(const Binary& node, const Typed& value) {
  const Typed left = truth_of(value, node.left->span, "control.if");
  if (!left.valid()) return {};
  const ir::PlaceId result = builder_.place({builder_.slot({{}, ir::boolean_type()}), {}, {}, {}, ir::boolean_type()});
  builder_.assign(result, materialize(left), node.left->span);
  const ir::BlockId more = builder_.new_block();
  const ir::BlockId after = builder_.new_block();
  const ir::ExpressionId decided = builder_.load(result, node.left->span);
  const bool conjunction = node.op == BinaryOperator::logical_and;
  builder_.branch(decided, conjunction ? more : after, conjunction ? after : more, node.operator_span);
  builder_.begin_block(more);
  const Typed right = condition(*node.right);
  if (right.valid()) builder_.assign(result, materialize(right), node.right->span);
  builder_.jump(after);
  builder_.begin_block(after);
  return right.valid() ? loaded(result, node.span) : Typed{};
}

}  // namespace libqsim::qasm::sema
