// From gates as named to operations on catalogue rows: definitions are expanded, controls distributed over them, exponents worked out.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "libqsim/gates/matrix.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Operand;
using ir::QubitOperand;

namespace {

constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
/// A power of a defined gate repeats it up to this often; beyond, and for fractions, its matrix is taken, up to so many qubits.
constexpr double repetition_limit = 64;
constexpr std::uint32_t matrix_qubit_limit = 8;

bool is_whole(double value) { return std::abs(value) < 9e15 && value == std::floor(value); }

std::uint64_t saturating_product(std::uint64_t a, std::uint64_t b) { return a != 0 && b > most / a ? most : a * b; }

/// matrix := (m on the qubits at `positions`) * matrix; `n` qubits in all.
void apply_to(gates::Elements& matrix, const gates::Elements& m, std::span<const std::uint32_t> positions, unsigned n) {
  const std::size_t size = std::size_t{1} << n;
  const std::size_t rows = gates::dimension_of(m);
  std::vector<std::complex<double>> in(rows);
  std::size_t mask = 0;
  for (const std::uint32_t position : positions) mask |= std::size_t{1} << position;
  const auto spread = [&](std::size_t local) {
    std::size_t index = 0;
    for (std::size_t k = 0; k < positions.size(); ++k) index |= ((local >> k) & 1U) << positions[k];
    return index;
  };
  for (std::size_t base = 0; base < size; ++base) {
    if ((base & mask) != 0) continue;
    for (std::size_t column = 0; column < size; ++column) {
      for (std::size_t r = 0; r < rows; ++r) in[r] = matrix[(base | spread(r)) * size + column];
      for (std::size_t r = 0; r < rows; ++r) {
        std::complex<double> sum = 0;
        for (std::size_t c = 0; c < rows; ++c) sum += m[r * rows + c] * in[c];
        matrix[(base | spread(r)) * size + column] = sum;
      }
    }
  }
}

bool all_constant(std::span<const Operand> operands) {
  return std::all_of(operands.begin(), operands.end(), [](const Operand& operand) { return operand.is_constant(); });
}

}  // namespace

std::uint64_t Analyzer::operations_of(GateIndex gate, const Modification& modification) const {
  std::uint64_t count = std::max<std::uint64_t>(gates_[gate].operation_count, 1);
  if (gates_[gate].row) return count;
  for (const Operand& exponent : modification.exponents) {
    if (!exponent.is_constant() || !is_whole(exponent.value()) || std::abs(exponent.value()) > repetition_limit) continue;
    count = saturating_product(count, static_cast<std::uint64_t>(std::abs(exponent.value())));
  }
  return count;
}

Typed Analyzer::instantiated(ir::ExpressionId id, std::span<const Operand> arguments) {
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
    case ir::ExpressionOp::unary: {
      const Typed operand = instantiated(node.a, arguments);
      return operand.valid() ? apply_unary(static_cast<ir::UnaryOperation>(node.detail), operand, type, node.span) : Typed{};
    }
    case ir::ExpressionOp::binary: {
      const Typed left = instantiated(node.a, arguments);
      const Typed right = instantiated(node.b, arguments);
      if (!left.valid() || !right.valid()) return {};
      return apply(static_cast<ir::BinaryOperation>(node.detail), left, right, type, node.span);
    }
    case ir::ExpressionOp::cast: {
      const Typed operand = instantiated(node.a, arguments);
      return operand.valid() ? converted(operand, type) : Typed{};
    }
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

Operand Analyzer::instantiate(Operand operand, std::span<const Operand> arguments) {
  if (operand.is_constant()) return operand;
  const Typed value = instantiated(operand.id(), arguments);
  if (!value.valid()) return Operand::constant(std::nan(""));
  if (!value.constant) return Operand::expression(materialize(value));
  if (!std::isfinite(value.value.as<double>())) error(Code::constant_fault, value.span, "it is not finite");
  return Operand::constant(value.value.as<double>());
}

void Analyzer::apply_gate(GateIndex gate, const Application& application) {
  // A row that is known by its definition alone is read when it is first used.
  if (gates_[gate].row && gates::row_of(*gates_[gate].row).matrix == nullptr) define_from_text(gate);
  std::optional<Operand> exponent;
  bool chained = false;
  for (const Operand& next : application.exponents) {
    if (!exponent) {
      exponent = next;
    } else if (exponent->is_constant() && next.is_constant() && is_whole(next.value())) {
      exponent = Operand::constant(exponent->value() * next.value());
    } else if (!exponent->is_constant() && next.is_constant() && is_whole(next.value())) {
      const Typed product = apply(ir::BinaryOperation::multiply, instantiated(exponent->id(), {}), real(next.value(), application.span),
                                  ir::float_type(), application.span);
      exponent = Operand::expression(product.id);
    } else {
      chained = true;  // (U^a)^b is not U^(a b) where b is a fraction
    }
  }
  if (exponent && exponent->is_constant() && exponent->value() == 1) exponent.reset();
  if (chained) return apply_matrix_power(gate, application);
  if (gates_[gate].row) return apply_row(*gates_[gate].row, application, exponent);
  if (!exponent) return expand(gate, application, false);
  if (!exponent->is_constant()) return unsupported(application.span, "a run-time exponent of a defined gate");
  const double power = exponent->value();
  if (!is_whole(power) || std::abs(power) > repetition_limit) return apply_matrix_power(gate, application);
  for (double k = 0; k < std::abs(power); ++k) expand(gate, application, power < 0);
}

void Analyzer::expand(GateIndex gate, const Application& application, bool inverse) {
  if (gates_[gate].depth > expansion_depth_limit) {
    error(Code::expansion_too_deep, application.span, expansion_depth_limit);
    return;
  }
  const std::size_t count = gates_[gate].items.size();
  for (std::size_t i = 0; i < count; ++i) {
    // By index: a gate read from its text on the way adds to the table.
    const GateItem item = gates_[gate].items[inverse ? count - 1 - i : i];
    std::vector<Operand> arguments;
    for (const Operand& argument : item.arguments) arguments.push_back(instantiate(argument, application.arguments));
    std::vector<Operand> exponents;
    for (const Operand& exponent : item.modification.exponents) exponents.push_back(instantiate(exponent, application.arguments));
    if (inverse) exponents.push_back(Operand::constant(-1));
    std::vector<QubitOperand> controls(application.controls.begin(), application.controls.end());
    std::vector<QubitOperand> targets;
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

std::optional<gates::Elements> Analyzer::matrix_of(GateIndex gate, std::span<const Operand> arguments, Span span) {
  if (gates_[gate].row && gates::row_of(*gates_[gate].row).matrix == nullptr) define_from_text(gate);
  if (!all_constant(arguments)) return unsupported(span, "this power of a gate whose parameters are known only at run time"), std::nullopt;
  if (gates_[gate].row) {
    std::vector<double> parameters;
    for (const Operand& argument : arguments) parameters.push_back(argument.value());
    return gates::full_matrix(gates::row_of(*gates_[gate].row), parameters);
  }
  const std::uint32_t n = gates_[gate].qubit_count;
  if (n > matrix_qubit_limit)
    return unsupported(span, fmt::format("a power of a gate of more than {} qubits", matrix_qubit_limit)), std::nullopt;
  gates::Elements matrix = gates::identity(n);
  const std::size_t count = gates_[gate].items.size();
  for (std::size_t i = 0; i < count; ++i) {
    const GateItem item = gates_[gate].items[i];
    std::vector<Operand> inner;
    for (const Operand& argument : item.arguments) inner.push_back(instantiate(argument, arguments));
    auto m = matrix_of(item.gate, inner, span);
    if (!m) return std::nullopt;
    for (const Operand& exponent : item.modification.exponents) {
      const Operand known = instantiate(exponent, arguments);
      if (!known.is_constant()) return unsupported(span, "a run-time exponent inside this gate"), std::nullopt;
      m = gates::power(*m, known.value());
    }
    const auto controls = static_cast<unsigned>(item.modification.negative_controls.size());
    std::uint64_t pattern = 0;
    for (unsigned k = 0; k < controls; ++k) pattern |= std::uint64_t{item.modification.negative_controls[k] ? 0U : 1U} << k;
    if (controls > 0) m = gates::controlled(*m, controls, pattern);
    apply_to(matrix, *m, item.qubits, n);
  }
  return matrix;
}

void Analyzer::apply_matrix_power(GateIndex gate, const Application& application) {
  auto matrix = matrix_of(gate, application.arguments, application.span);
  if (!matrix) return;
  for (const Operand& exponent : application.exponents) {
    if (!exponent.is_constant()) return unsupported(application.span, "this power, with an exponent known only at run time");
    matrix = gates::power(*matrix, exponent.value());
  }
  std::vector<QubitOperand> all(application.controls.begin(), application.controls.end());
  all.insert(all.end(), application.qubits.begin(), application.qubits.end());
  builder_.program.matrices.push_back({gates_[gate].qubit_count, std::move(*matrix)});
  ir::Operation& operation = builder_.append(ir::OperationKind::unitary, application.span);
  operation.control_count = static_cast<std::uint16_t>(application.controls.size());
  operation.data = static_cast<std::uint32_t>(builder_.program.matrices.size() - 1);
  builder_.append_qubits(operation, all);
}

}  // namespace libqsim::qasm::sema
