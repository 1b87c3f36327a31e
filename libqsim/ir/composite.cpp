#include "libqsim/ir/composite.hpp"

#include "libqsim/gates/derivative.hpp"

namespace libqsim::ir {

namespace {

using gates::Elements;

/// A matrix and its derivative by one of the numbers. An empty derivative is zero.
struct Varied {
  Elements matrix;
  Elements derivative;
};

void add(Elements& sum, const Elements& term) {
  if (sum.empty()) {
    sum = term;
    return;
  }
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += term[i];
}

Elements matrix_of_step(const Program& program, const CompositeStep& step, std::span<const double> numbers) {
  if (step.composite != none) return matrix_of(program, step.composite, numbers);
  return gates::full_matrix(gates::row_of(step.gate), numbers.subspan(step.first_operand, step.argument_count));
}

/// What a step's powers and controls make of its matrix.
Varied varied_step(const Program& program, const CompositeStep& step, std::span<const double> numbers, std::size_t number) {
  Varied varied{matrix_of_step(program, step, numbers), {}};
  const std::size_t exponents = std::size_t{step.first_operand} + step.argument_count;
  if (step.composite != none) {
    varied.derivative = derivative_of(program, step.composite, numbers, number);
  } else if (number >= step.first_operand && number < exponents) {
    const gates::GateRow& row = gates::row_of(step.gate);
    const Elements base =
        gates::base_derivative(row, numbers.subspan(step.first_operand, step.argument_count), number - step.first_operand);
    varied.derivative = gates::controlled_derivative(base, row.control_count, (std::uint64_t{1} << row.control_count) - 1);
  }
  for (std::size_t at = exponents; at < exponents + step.exponent_count; ++at) {
    if (!varied.derivative.empty()) varied.derivative = gates::power_change(varied.matrix, varied.derivative, numbers[at]);
    if (at == number) add(varied.derivative, gates::exponent_derivative(varied.matrix, numbers[at]));
    varied.matrix = gates::power(varied.matrix, numbers[at]);
  }
  if (step.control_count == 0) return varied;
  if (!varied.derivative.empty()) {
    varied.derivative = gates::controlled_derivative(varied.derivative, step.control_count, step.control_pattern);
  }
  varied.matrix = gates::controlled(varied.matrix, step.control_count, step.control_pattern);
  return varied;
}

}  // namespace

Elements matrix_of(const Program& program, std::uint32_t composite, std::span<const double> numbers) {
  const Composite& whole = program.composites[composite];
  Elements matrix = gates::identity(whole.qubit_count);
  for (const CompositeStep& step : whole.steps) {
    Elements factor = matrix_of_step(program, step, numbers);
    const auto exponents = numbers.subspan(step.first_operand + step.argument_count, step.exponent_count);
    for (const double exponent : exponents) factor = gates::power(factor, exponent);
    if (step.control_count > 0) factor = gates::controlled(factor, step.control_count, step.control_pattern);
    gates::apply_on(matrix, factor, step.qubits);
  }
  return matrix;
}

std::uint64_t work_of(const Program& program, std::uint32_t composite, std::span<const double> numbers) {
  const Composite& whole = program.composites[composite];
  std::uint64_t work = 0;
  for (const CompositeStep& step : whole.steps) {
    if (step.composite != none) work += work_of(program, step.composite, numbers);
    const auto qubit_count = static_cast<unsigned>(step.qubits.size());
    for (const double exponent : numbers.subspan(step.first_operand + step.argument_count, step.exponent_count)) {
      work += gates::power_work(qubit_count - step.control_count, exponent);
    }
    work += std::uint64_t{1} << (2 * whole.qubit_count + qubit_count);
  }
  return work;
}

Elements derivative_of(const Program& program, std::uint32_t composite, std::span<const double> numbers, std::size_t number) {
  const Composite& whole = program.composites[composite];
  Elements matrix = gates::identity(whole.qubit_count);
  Elements derivative;
  for (const CompositeStep& step : whole.steps) {
    const Varied factor = varied_step(program, step, numbers, number);
    if (!derivative.empty()) gates::apply_on(derivative, factor.matrix, step.qubits);
    if (!factor.derivative.empty()) {
      Elements turned = matrix;
      gates::apply_on(turned, factor.derivative, step.qubits);
      add(derivative, turned);
    }
    gates::apply_on(matrix, factor.matrix, step.qubits);
  }
  if (derivative.empty()) derivative.resize(matrix.size());
  return derivative;
}

}  // namespace libqsim::ir
