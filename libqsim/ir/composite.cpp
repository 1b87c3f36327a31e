#include "libqsim/ir/composite.hpp"

namespace libqsim::ir {

gates::Elements matrix_of(const Program& program, std::uint32_t composite, std::span<const double> numbers) {
  const Composite& whole = program.composites[composite];
  gates::Elements matrix = gates::identity(whole.qubit_count);
  for (const CompositeStep& step : whole.steps) {
    const auto arguments = numbers.subspan(step.first_operand, step.argument_count);
    gates::Elements factor =
        step.composite == none ? gates::full_matrix(gates::row_of(step.gate), arguments) : matrix_of(program, step.composite, numbers);
    const auto exponents = numbers.subspan(step.first_operand + step.argument_count, step.exponent_count);
    for (const double exponent : exponents) factor = gates::power(factor, exponent);
    if (step.control_count > 0) factor = gates::controlled(factor, step.control_count, step.control_pattern);
    gates::apply_on(matrix, factor, step.qubits);
  }
  return matrix;
}

}  // namespace libqsim::ir
