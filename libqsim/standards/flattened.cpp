#include "libqsim/standards/flattened.hpp"

#include <array>

#include "libqsim/writers/circuit_walk.hpp"

namespace libqsim::standards {

namespace {

ir::OperationKind kind_of(writers::FlatKind kind) {
  using enum ir::OperationKind;
  constexpr std::array<ir::OperationKind, 6> kinds{gate, unitary, composite, measure, reset, barrier};  // in the order of FlatKind
  return kinds[static_cast<std::size_t>(kind)];
}

}  // namespace

std::optional<writers::FlatCircuit> flattened(const ir::Program& program, const support::SourceMap& sources) {
  support::DiagnosticSink unheard(sources);
  const support::Control unwatched;
  writers::CircuitWalk walk(
      program, [](std::string_view) { return support::Span{}; }, unheard, unwatched);
  if (!walk.run_untimed()) return std::nullopt;
  return std::move(walk.circuit());
}

ir::Operation operation_of(const writers::FlatOperation& flat, ir::Program& program) {
  ir::Operation operation;
  operation.kind = kind_of(flat.kind);
  operation.has_power = flat.has_power;
  operation.gate = flat.gate;
  operation.data = flat.kind == writers::FlatKind::measure ? ir::none : flat.data;
  operation.span = flat.span;
  operation.first_qubit = static_cast<std::uint32_t>(program.qubit_operands.size());
  operation.qubit_count = static_cast<std::uint32_t>(flat.qubits.size());
  operation.control_count = static_cast<std::uint16_t>(flat.control_count);
  for (std::size_t i = 0; i < flat.qubits.size(); ++i) {
    const auto qubit = ir::QubitOperand::fixed(flat.qubits[i]);
    program.qubit_operands.push_back(i < flat.negative.size() && flat.negative[i] ? qubit.negated() : qubit);
  }
  operation.first_operand = static_cast<std::uint32_t>(program.operands.size());
  operation.operand_count = static_cast<std::uint16_t>(flat.parameters.size());
  for (const double parameter : flat.parameters) program.operands.push_back(ir::Operand::constant(parameter));
  return operation;
}

}  // namespace libqsim::standards
