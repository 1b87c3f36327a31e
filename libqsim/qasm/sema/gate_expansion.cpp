// From gates as named to operations on catalogue rows: definitions are expanded, controls distributed over them, exponents worked out.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "libqsim/ir/composite.hpp"
#include "libqsim/ir/first_operand.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Operand;
using ir::QubitOperand;

namespace {

constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
/// A power of a defined gate repeats it up to this often; beyond, and for fractions, its matrix is taken, up to so many qubits. What has
/// more is repeated as often as the budget of operations allows.
constexpr double repetition_limit = 64;
constexpr std::uint32_t matrix_qubit_limit = 8;
constexpr std::uint64_t multiplications_per_operation = 128;

bool is_whole(double value) { return std::abs(value) <= 0x1p53 && value == std::floor(value); }

bool repeats(double exponent, std::uint32_t qubit_count) {
  return is_whole(exponent) && (qubit_count > matrix_qubit_limit || std::abs(exponent) <= repetition_limit);
}

std::uint64_t saturating_product(std::uint64_t a, std::uint64_t b) { return a != 0 && b > most / a ? most : a * b; }

bool all_constant(std::span<const Operand> operands) {
  return std::all_of(operands.begin(), operands.end(), [](const Operand& operand) { return operand.is_constant(); });
}

}  // namespace

std::uint64_t Analyzer::operations_of(GateIndex gate, const Modification& modification) const {
  std::uint64_t count = gates_[gate].operation_count;
  if (gates_[gate].row) return count;
  for (const Operand& exponent : modification.exponents) {
    if (!exponent.is_constant() || !repeats(exponent.value(), gates_[gate].qubit_count)) continue;
    count = saturating_product(count, static_cast<std::uint64_t>(std::abs(exponent.value())));
  }
  return count;
}

Typed Analyzer::instantiated(ir::ExpressionId id, std::span<const Operand> arguments) {
  std::vector<ir::ExpressionId> spine;  // first operands in a loop, for chains may be long
  for (; ir::has_first_operand(builder_.program.expressions[id]); id = builder_.program.expressions[id].a) spine.push_back(id);
  Typed value = instantiated_leaf(id, arguments);
  for (; !spine.empty() && value.valid(); spine.pop_back()) {
    const ir::Expression node = builder_.program.expressions[spine.back()];
    const ir::Type type = builder_.program.types[node.type];
    if (node.op == ir::ExpressionOp::unary) {
      value = apply_unary(static_cast<ir::UnaryOperation>(node.detail), value, type, node.span);
    } else if (node.op == ir::ExpressionOp::cast) {
      value = converted(value, type);
    } else {
      const Typed right = instantiated(node.b, arguments);
      if (!right.valid()) return {};
      value = apply(static_cast<ir::BinaryOperation>(node.detail), value, right, type, node.span);
    }
  }
  return value;
}

/// Of what is no operation on a first operand.
Typed Analyzer::instantiated_leaf(ir::ExpressionId id, std::span<const Operand> arguments) {
  const ir::Expression node = builder_.program.expressions[id];
  const ir::Type type = builder_.program.types[node.type];
  const auto typed_of = [&](Operand operand) {
    if (operand.is_constant()) return real(operand.value(), node.span);
    Typed typed;
    typed.type = ir::float_type();
    typed.span = node.span;
    typed.id = operand.id();
    return typed;
  };
  switch (node.op) {
    case ir::ExpressionOp::argument:
      return typed_of(arguments[node.a]);
    case ir::ExpressionOp::constant:
      return constant(builder_.program.constants[node.a], type, node.span);
    case ir::ExpressionOp::builtin: {
      std::vector<Typed> given;
      for (std::uint32_t i = 0; i < node.b; ++i) {
        given.push_back(instantiated(builder_.program.expression_lists[node.a + i], arguments));
        if (!given.back().valid()) return {};
      }
      return apply_builtin(static_cast<ir::Builtin>(node.detail), given, type, node.span);
    }
    default: {
      Typed typed;
      typed.type = type;
      typed.span = node.span;
      typed.id = id;
      return typed;
    }
  }
}

/// Most expressions of definitions, without what the general way makes of each step.
std::optional<double> Analyzer::plain_value(ir::ExpressionId id, std::span<const Operand> arguments) const {
  const ir::Program& program = builder_.program;
  // What is short is worked out here, by calls; `instantiated` takes chains of any length.
  constexpr std::uint32_t chain_limit = 32;
  std::uint32_t links = 0;
  for (ir::ExpressionId at = id; ir::has_first_operand(program.expressions[at]); at = program.expressions[at].a) {
    if (++links > chain_limit) return std::nullopt;
  }
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

Operand Analyzer::instantiate(Operand operand, std::span<const Operand> arguments) {
  if (operand.is_constant()) return operand;
  if (const auto plain = plain_value(operand.id(), arguments); plain && std::isfinite(*plain)) return Operand::constant(*plain);
  const Typed value = instantiated(operand.id(), arguments);
  if (!value.valid()) return Operand::constant(std::nan(""));
  if (!value.constant) return Operand::expression(materialize(value));
  // A parameter without a value belongs to a call whose fault was told.
  const auto told = [](const Operand& argument) { return argument.is_constant() && std::isnan(argument.value()); };
  const bool finite = std::isfinite(value.value.as<double>());
  if (!finite && std::none_of(arguments.begin(), arguments.end(), told)) error(Code::constant_fault, value.span, "it is not finite");
  return Operand::constant(value.value.as<double>());
}

/// Of powers of powers as few as mean the same. (U^a)^b is U^(a b) where b is whole, and where no eigenvalue's angle leaves (-pi, pi) by
/// the power a.
std::vector<Operand> Analyzer::joined_exponents(const Application& application) {
  constexpr double surely_within = 0.999;
  std::vector<Operand> joined;
  for (const Operand& next : application.exponents) {
    const bool whole = next.is_constant() && is_whole(next.value());
    if (joined.empty() || !next.is_constant()) {
      joined.push_back(next);
    } else if (joined.back().is_constant()) {
      const double inner = joined.back().value(), product = inner * next.value();
      const bool same = whole || std::abs(inner) < surely_within;
      if (same && std::abs(product) <= whole_power_limit) {
        joined.back() = Operand::constant(product);
      } else {
        joined.push_back(next);
      }
    } else if (whole) {
      const Typed product = apply(ir::BinaryOperation::multiply, instantiated(joined.back().id(), {}), real(next.value(), application.span),
                                  ir::float_type(), application.span);
      joined.back() = Operand::expression(product.id);
    } else {
      joined.push_back(next);
    }
  }
  return joined;
}

void Analyzer::apply_gate(GateIndex gate, const Application& application) {
  // A row that is known by its definition alone is read when it is first used.
  if (gates_[gate].row && gates::row_of(*gates_[gate].row).matrix == nullptr) define_from_text(gate);
  const std::vector<Operand> exponents = joined_exponents(application);
  if (exponents.size() > 1) {
    Application chained = application;
    chained.exponents = exponents;
    return apply_matrix_power(gate, chained);
  }
  std::optional<Operand> exponent;
  if (!exponents.empty() && !(exponents[0].is_constant() && exponents[0].value() == 1)) exponent = exponents[0];
  if (gates_[gate].row) return apply_row(*gates_[gate].row, application, exponent);
  if (!exponent) return expand(gate, application, false);
  if (!exponent->is_constant()) return apply_matrix_power(gate, application);
  const double power = exponent->value();
  if (!repeats(power, gates_[gate].qubit_count)) return apply_matrix_power(gate, application);
  const std::size_t faults = sink_.error_count();
  for (double k = 0; k < std::abs(power) && sink_.error_count() == faults; ++k) expand(gate, application, power < 0);
}

void Analyzer::expand(GateIndex gate, const Application& application, bool inverse) {
  if (gates_[gate].depth > expansion_depth_limit) {
    error(Code::expansion_too_deep, application.span, expansion_depth_limit);
    return;
  }
  const std::size_t count = gates_[gate].items.size();
  const std::size_t faults = sink_.error_count();
  for (std::size_t i = 0; i < count && sink_.error_count() == faults; ++i) {
    watch_.tick();
    const GateItem& item = gates_[gate].items[inverse ? count - 1 - i : i];
    std::vector<Operand> arguments;
    arguments.reserve(item.arguments.size());
    for (const Operand& argument : item.arguments) arguments.push_back(instantiate(argument, application.arguments));
    std::vector<Operand> exponents;
    std::uint64_t repetitions = 1;
    for (const Operand& exponent : item.modification.exponents) {
      exponents.push_back(instantiate(exponent, application.arguments));
      const Operand& known = exponents.back();
      if (exponent.is_constant() || !known.is_constant() || !repeats(known.value(), gates_[item.gate].qubit_count)) continue;
      repetitions = saturating_product(repetitions, static_cast<std::uint64_t>(std::abs(known.value())));
    }
    // How often a parameter repeats a gate is known only here; the rest was counted when the outermost gate was called.
    const std::uint64_t operations = saturating_product(repetitions, std::max<std::uint64_t>(gates_[item.gate].operation_count, 1));
    if (repetitions > 1 && !gates_[item.gate].row && !count_operations(operations, application.span)) return;
    if (inverse) exponents.push_back(Operand::constant(-1));
    std::vector<QubitOperand> controls(application.controls.begin(), application.controls.end());
    std::vector<QubitOperand> targets;
    targets.reserve(item.qubits.size());
    for (std::size_t k = 0; k < item.qubits.size(); ++k) {
      const QubitOperand qubit = application.qubits[item.qubits[k]];
      if (k >= item.modification.negative_controls.size()) {
        targets.push_back(qubit);
      } else {
        controls.push_back(item.modification.negative_controls[k] ? qubit.negated() : qubit);
      }
    }
    apply_gate(item.gate, {exponents, arguments, controls, targets, application.span});
  }
}

void Analyzer::apply_row(gates::GateId row, const Application& application, std::optional<Operand> exponent) {
  const gates::GateRow& entry = gates::row_of(row);
  std::vector<QubitOperand>& all = operand_qubits_;
  all.assign(application.controls.begin(), application.controls.end());
  all.insert(all.end(), application.qubits.begin(), application.qubits.end());
  ir::Operation& operation = builder_.append(ir::OperationKind::gate, application.span);
  operation.gate = row;
  operation.control_count = static_cast<std::uint16_t>(application.controls.size() + entry.control_count);
  builder_.append_qubits(operation, all);
  if (!exponent) {
    builder_.append_operands(operation, application.arguments);
    return;
  }
  std::vector<Operand> operands(application.arguments.begin(), application.arguments.end());
  operands.push_back(*exponent);
  operation.has_power = true;
  builder_.append_operands(operation, operands);
}

std::optional<std::uint32_t> Analyzer::composite_of(GateIndex gate, std::span<const Operand> arguments, std::vector<Operand>& numbers,
                                                    Span span) {
  const std::uint32_t qubit_count = gates_[gate].qubit_count;
  if (qubit_count > matrix_qubit_limit)
    return unsupported(span, fmt::format("a power of a gate of more than {} qubits", matrix_qubit_limit)), std::nullopt;
  ir::Composite composite{qubit_count, {}};
  const std::size_t count = gates_[gate].items.size();
  for (std::size_t i = 0; i < count; ++i) {
    const GateItem& item = gates_[gate].items[i];
    std::vector<Operand> inner;
    for (const Operand& argument : item.arguments) inner.push_back(instantiate(argument, arguments));
    std::vector<Operand> exponents;
    for (const Operand& exponent : item.modification.exponents) exponents.push_back(instantiate(exponent, arguments));
    auto step = composite_step(item.gate, inner, exponents, numbers, span);
    if (!step) return std::nullopt;
    const std::vector<bool>& negative = item.modification.negative_controls;
    step->control_count = static_cast<std::uint32_t>(negative.size());
    for (std::size_t k = 0; k < negative.size(); ++k) step->control_pattern |= std::uint64_t{negative[k] ? 0U : 1U} << k;
    step->qubits = item.qubits;
    composite.steps.push_back(std::move(*step));
  }
  builder_.program.composites.push_back(std::move(composite));
  return static_cast<std::uint32_t>(builder_.program.composites.size() - 1);
}

std::optional<ir::CompositeStep> Analyzer::composite_step(GateIndex gate, std::span<const Operand> arguments,
                                                          std::span<const Operand> exponents, std::vector<Operand>& numbers, Span span) {
  if (gates_[gate].row && gates::row_of(*gates_[gate].row).matrix == nullptr) define_from_text(gate);
  ir::CompositeStep step;
  if (gates_[gate].row) {
    step.gate = *gates_[gate].row;
    step.argument_count = static_cast<std::uint32_t>(arguments.size());
  } else {
    const auto inner = composite_of(gate, arguments, numbers, span);
    if (!inner) return std::nullopt;
    step.composite = *inner;
  }
  step.first_operand = static_cast<std::uint32_t>(numbers.size());
  step.exponent_count = static_cast<std::uint32_t>(exponents.size());
  if (gates_[gate].row) numbers.insert(numbers.end(), arguments.begin(), arguments.end());
  numbers.insert(numbers.end(), exponents.begin(), exponents.end());
  return step;
}

void Analyzer::apply_matrix_power(GateIndex gate, const Application& application) {
  const std::size_t before = builder_.program.composites.size();
  std::vector<Operand> numbers;
  auto step = composite_step(gate, application.arguments, application.exponents, numbers, application.span);
  if (!step) return;
  const std::uint32_t qubit_count = gates_[gate].qubit_count;
  for (std::uint32_t i = 0; i < qubit_count; ++i) step->qubits.push_back(i);
  builder_.program.composites.push_back({qubit_count, {std::move(*step)}});
  auto data = static_cast<std::uint32_t>(builder_.program.composites.size() - 1);
  const bool known = all_constant(numbers);
  if (known) {
    std::vector<double> values;
    for (const Operand& number : numbers) values.push_back(number.value());
    if (!count_operations(ir::work_of(builder_.program, data, values) / multiplications_per_operation, application.span)) return;
    builder_.program.matrices.push_back({qubit_count, ir::matrix_of(builder_.program, data, values)});
    builder_.program.composites.resize(before);
    data = static_cast<std::uint32_t>(builder_.program.matrices.size() - 1);
  } else if (numbers.size() > std::numeric_limits<std::uint16_t>::max()) {
    return unsupported(application.span, "a power of so long a gate, with numbers known only at run time,");
  }
  std::vector<QubitOperand> all(application.controls.begin(), application.controls.end());
  all.insert(all.end(), application.qubits.begin(), application.qubits.end());
  ir::Operation& operation = builder_.append(known ? ir::OperationKind::unitary : ir::OperationKind::composite, application.span);
  operation.control_count = static_cast<std::uint16_t>(application.controls.size());
  operation.data = data;
  builder_.append_qubits(operation, all);
  if (!known) builder_.append_operands(operation, numbers);
}

}  // namespace libqsim::qasm::sema
