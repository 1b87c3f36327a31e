// Applying gates: modifiers, parameters, operands and broadcast (gates.rst).
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "libqsim/qasm/foreign_words.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Operand;
using ir::QubitOperand;
using ir::TypeKind;

namespace {

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

constexpr std::int64_t control_limit = 1 << 15;

void note_declaration(support::DiagnosticSink::Report& report, const Symbol* symbol) {
  if (symbol != nullptr && symbol->span.end > 0) report.note(symbol->span, "declared here");
}

}  // namespace

std::optional<GateIndex> Analyzer::gate_named(const Identifier& name) {
  const Scopes::Found found = scopes_.find(name.name);
  if (found.symbol == nullptr) {
    if (may_be_unread(name.name) || refused_by_lexer(name.name)) return std::nullopt;
    auto report = error(Code::undeclared_gate, name.span, name.name);
    const std::string_view word = is2() ? std::string_view{} : word_for(name.name);
    const bool known = names_foreign_type(name.name) || scopes_.find(word).symbol != nullptr;
    const std::string_view close = known ? word : scopes_.closest(name.name);
    if (!close.empty()) {
      report.hint(fmt::format("did you mean '{}'?", close));
    } else if (!library_seen_) {
      report.hint(is2() ? "the library's gates need: include \"qelib1.inc\";" : "the library's gates need: include \"stdgates.inc\";");
    }
    return std::nullopt;
  }
  if (found.symbol->is_unusable()) return std::nullopt;
  if (found.symbol->kind != SymbolKind::gate) {
    error(Code::wrong_kind_of_name, name.span, name.name, describe(*found.symbol), "a gate")
        .clause(is2() ? "oq2.gate.call" : "gates.apply");
    return std::nullopt;
  }
  if (found.symbol->weak && is2() && !warned_extensions_.contains(name.name)) {
    warned_extensions_.insert(name.name);
    error(Code::library_gate_extension, name.span, name.name);
  }
  return found.symbol->index;
}

/// Of two integer literals / is no integer division here: pow(1/2) is how the first stdgates.inc and its readers write a square root.
Typed Analyzer::exponent_of(const Expression& node) {
  const Expression* inner = &node;
  while (inner->kind == ExpressionKind::parenthesis) inner = static_cast<const Parenthesis*>(inner)->inner;
  const auto* quotient = inner->kind == ExpressionKind::binary ? static_cast<const Binary*>(inner) : nullptr;
  const bool of_literals = quotient != nullptr && quotient->op == BinaryOperator::divide &&
                           quotient->left->kind == ExpressionKind::integer_literal &&
                           quotient->right->kind == ExpressionKind::integer_literal;
  if (!of_literals) return expression(node);
  const Typed left = expression(*quotient->left);
  const Typed right = expression(*quotient->right);
  if (!left.valid() || !right.valid()) return {};
  const Typed divisor = converted(right, ir::float_type());
  if (divisor.constant && divisor.value.as<double>() == 0) return expression(node);  // which tells it
  return binary_operation(BinaryOperator::divide, converted(left, ir::float_type()), divisor, quotient->operator_span, node.span);
}

std::optional<Modification> Analyzer::modification(const GateCall& node) {
  const std::span<const Modifier> modifiers = node.modifiers;
  Modification result;
  bool right = true;
  for (const Modifier& modifier : modifiers) {
    if (modifier.kind == ModifierKind::inv || modifier.kind == ModifierKind::pow) continue;
    std::int64_t count = 1;
    if (modifier.argument != nullptr) {
      const auto stated = constant_integer(*modifier.argument, "the number of controls");
      right = right && stated;
      if (!stated) continue;
      count = *stated;
      if (count < 1) error(Code::modifier_count, modifier.argument->span, count);
      right = right && count >= 1;
      if (count < 1) continue;
    }
    const auto most = std::uint64_t{1} << 62;  // sums of these fit
    result.control_count = std::min(most, result.control_count + static_cast<std::uint64_t>(count));
    if (static_cast<std::uint64_t>(count) > node.operands.size()) continue;  // which is told where the operands are counted
    if (count > control_limit) {
      error(Code::size_too_large, modifier.argument->span, "the number of controls", count, control_limit);
      right = false;
      continue;
    }
    result.negative_controls.insert(result.negative_controls.end(), static_cast<std::size_t>(count),
                                    modifier.kind == ModifierKind::negctrl);
  }
  // Exponents apply from the gate outwards.
  for (std::size_t i = modifiers.size(); i-- > 0;) {
    const Modifier& modifier = modifiers[i];
    if (modifier.kind == ModifierKind::inv) result.exponents.push_back(Operand::constant(-1));
    if (modifier.kind != ModifierKind::pow) continue;
    const Typed exponent = exponent_of(*modifier.argument);
    if (!exponent.valid()) {
      right = false;
    } else if (!exponent.type.is_integral() && !exponent.type.is(TypeKind::floating) && !exponent.type.is(TypeKind::boolean) &&
               !exponent.type.is(TypeKind::bit)) {
      error(Code::pow_exponent, modifier.argument->span, to_string(exponent.type));
      right = false;
    } else {
      const Typed number = converted(exponent, ir::float_type());
      if (exponent.type.is_integral() && number.constant && std::abs(number.value.as<double>()) >= whole_power_limit)
        return unsupported(modifier.argument->span, "a power of 2^53 or more"), std::nullopt;
      result.exponents.push_back(number.constant ? Operand::constant(number.value.as<double>()) : Operand::expression(materialize(number)));
    }
  }
  return right ? std::optional(std::move(result)) : std::nullopt;
}

Operand Analyzer::number(const Expression& node) {
  Typed value = expression(node);
  if (!value.valid()) return Operand::constant(std::nan(""));
  if (value.type.is(TypeKind::angle)) {
    value = explicit_cast(value, ir::float_type(), node.span);
  } else if (value.type.is_integral() || value.type.is(TypeKind::floating)) {
    // The table has no int to angle, yet programs give whole numbers as angles: taken as radians.
    value = converted(value, ir::float_type());
  } else {
    error(Code::parameter_not_real, node.span, to_string(value.type));
    return Operand::constant(std::nan(""));
  }
  if (!value.constant) return Operand::expression(materialize(value));
  const double radians = value.value.as<double>();
  if (!std::isfinite(radians)) error(Code::constant_fault, node.span, "it is not finite");
  return Operand::constant(radians);
}

bool Analyzer::gate_arguments(const GateCall& node, const GateEntry& entry, std::vector<Operand>& arguments) {
  const std::uint32_t expected = entry.parameter_count;
  const std::size_t faults = sink_.error_count();
  const std::string_view name = entry.name;
  for (const Expression* argument : node.arguments) arguments.push_back(number(*argument));
  if (node.arguments.size() != expected) {
    auto report = error(Code::parameter_count_mismatch, node.name.span, name, expected, plural(expected), node.arguments.size());
    note_declaration(report, scopes_.find(node.name.name).symbol);
  }
  return sink_.error_count() == faults;
}

bool Analyzer::check_arity(const GateCall& node, const GateEntry& entry, std::uint64_t controls) {
  const std::uint64_t expected = entry.qubit_count + controls;
  if (node.operands.size() == expected) return true;
  const std::string with = controls == 0 ? "" : fmt::format(" with its {} control{}", controls, plural(controls));
  auto report = error(Code::qubit_count_mismatch, node.name.span, node.name.name, expected, plural(expected), with, node.operands.size());
  note_declaration(report, scopes_.find(node.name.name).symbol);
  return false;
}

void Analyzer::gate_call(const GateCall& node) {
  if (!scopes_.is_global() && plain_gate_call(node)) return;  // those of the file itself were seen before they were parsed
  if (!is2() && subroutine_as_gate(node)) return;
  const auto gate = gate_named(node.name);
  if (!gate) {
    // What looks like a declaration of another language, or was refused already, has no operands to speak of.
    if (names_foreign_type(node.name.name) || refused_by_lexer(node.name.name)) return;
    for (const Expression* operand : node.operands) qubits(*operand);
    return;
  }
  if (node.designator != nullptr) stated_duration(*node.designator, "the duration of a gate");
  auto modified = modification(node);
  operand_buffer_.clear();
  std::vector<Operand> arguments = std::move(operand_buffer_);
  const bool right = gate_arguments(node, gates_[*gate], arguments);
  if (modified && right) {
    broadcast(node, *gate, *modified, arguments);
  } else {
    for (const Expression* operand : node.operands) qubits(*operand);
  }
  operand_buffer_ = std::move(arguments);
}

bool Analyzer::count_operations(std::uint64_t operations, Span span) {
  if (operations <= operation_budget_ - std::min(expanded_operations_, operation_budget_)) {
    expanded_operations_ += operations;
    return true;
  }
  const std::uint64_t before = expanded_operations_;  // with those of what was expanded until here
  const std::uint64_t total = operations > std::numeric_limits<std::uint64_t>::max() - before ? operations : before + operations;
  error(Code::expansion_too_large, span, total, operation_budget_);
  return false;
}

void Analyzer::broadcast(const GateCall& node, GateIndex gate, const Modification& modification, const std::vector<Operand>& arguments) {
  std::vector<QubitOperands> operands;
  operands.reserve(node.operands.size());
  bool right = true;
  std::optional<std::size_t> length;
  for (const Expression* operand : node.operands) {
    operands.push_back(qubits(*operand));
    const QubitOperands& last = operands.back();
    right = right && last.valid;
    if (!last.valid || !last.is_register || last.positions != ir::none) continue;
    if (length && *length != last.qubits.size()) {
      error(Code::broadcast_sizes, last.span, *length, last.qubits.size());
      right = false;
    }
    if (!length) length = last.qubits.size();
  }
  if (!right || !check_arity(node, gates_[gate], modification.control_count)) return;
  std::vector<ir::PlaceId> open_lists;
  for (QubitOperands& operand : operands) {
    if (operand.positions == ir::none) continue;
    open_lists.push_back(operand.positions);
    if (!length) continue;
    // Beside a register, which says how many there have to be.
    operand.qubits = counted_qubits(operand, static_cast<std::uint32_t>(*length));
    operand.positions = ir::none;
  }
  const auto pick = [&](const std::function<QubitOperand(const QubitOperands&)>& of_register) {
    std::vector<QubitOperand> picked;
    for (const QubitOperands& operand : operands) picked.push_back(operand.is_register ? of_register(operand) : operand.qubits.front());
    qubit_buffer_ = std::move(picked);
  };
  if (!open_lists.empty() && !length) {
    return for_each_position(open_lists, node.span, [&](const Typed& k) {
      pick([&](const QubitOperands& operand) { return qubit_at(operand, k, operand.span).qubits.front(); });
      broadcast_round(node, gate, modification, arguments);
    });
  }
  const std::size_t rounds = length.value_or(1);
  for (std::size_t round = 0; round < rounds; ++round) {
    pick([&](const QubitOperands& operand) { return operand.qubits[round]; });
    if (!broadcast_round(node, gate, modification, arguments)) return;
  }
}

bool Analyzer::broadcast_round(const GateCall& node, GateIndex gate, const Modification& modification,
                               const std::vector<Operand>& arguments) {
  if (!distinct(qubit_buffer_, node.span, is2() ? "oq2.gate.call" : "gates.apply", node.operands)) return false;
  if (!count_operations(std::max<std::uint64_t>(operations_of(gate, modification), 1), node.span)) return false;
  const std::size_t controls = modification.negative_controls.size();
  for (std::size_t k = 0; k < controls; ++k) {
    if (modification.negative_controls[k]) qubit_buffer_[k] = qubit_buffer_[k].negated();
  }
  if (gates_[gate].opaque) {
    not_executable(node.span, fmt::format("the gate '{}', which has no definition,", node.name.name));
    return true;
  }
  const std::vector<QubitOperand> group = qubit_buffer_;
  const std::span<const QubitOperand> all(group);
  apply_gate(gate, {modification.exponents, arguments, all.first(controls), all.subspan(controls), node.span});
  return true;
}

}  // namespace libqsim::qasm::sema
