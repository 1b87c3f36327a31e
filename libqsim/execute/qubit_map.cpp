#include "libqsim/execute/qubit_map.hpp"

#include <complex>

namespace libqsim::execute {

namespace {

class Scan {
 public:
  explicit Scan(const ir::Program& program)
      : program_(program), moved_(program.qubit_count, false), marked_lists_(program.qubit_lists.size(), false) {}

  std::vector<bool> run() {
    for (const ir::Function& function : program_.functions) {
      for (const ir::Operation& operation : function.operations) visit(operation);
    }
    return std::move(moved_);
  }

 private:
  void visit(const ir::Operation& operation) {
    if (operation.kind == ir::OperationKind::call) {
      for (const auto& list : program_.calls[operation.data].qubit_arguments) {
        for (const ir::QubitOperand& operand : list) mark(operand);
      }
      return;
    }
    if (!moves(operation)) return;
    for (std::uint32_t i = operation.control_count; i < operation.qubit_count; ++i) {
      mark(program_.qubit_operands[operation.first_qubit + i]);
    }
  }

  bool moves(const ir::Operation& operation) const {
    if (operation.kind == ir::OperationKind::unitary) return !is_diagonal(program_.matrices[operation.data]);
    if (operation.kind == ir::OperationKind::composite) return true;
    if (operation.kind != ir::OperationKind::gate) return false;
    if (operation.has_power) return true;  // a computed power of a diagonal matrix may be off by rounding
    const gates::Structure structure = gates::row_of(operation.gate).structure;
    return structure != gates::Structure::phase && structure != gates::Structure::diagonal;
  }

  static bool is_diagonal(const ir::Matrix& matrix) {
    const std::size_t rows = std::size_t{1} << matrix.qubit_count;
    for (std::size_t i = 0; i < matrix.elements.size(); ++i) {
      if (i / rows != i % rows && matrix.elements[i] != std::complex<double>()) return false;
    }
    return true;
  }

  /// Qubits that reach a function are marked where it is called.
  void mark(ir::QubitOperand operand) {
    if (operand.is_fixed()) {
      moved_[operand.index()] = true;
      return;
    }
    const ir::QubitExpression& expression = program_.qubit_expressions[operand.index()];
    if (expression.list == ir::none || marked_lists_[expression.list]) return;
    marked_lists_[expression.list] = true;
    for (const ir::QubitOperand& entry : program_.qubit_lists[expression.list]) mark(entry);
  }

  const ir::Program& program_;
  std::vector<bool> moved_;
  std::vector<bool> marked_lists_;
};

}  // namespace

QubitMap map_qubits(const ir::Program& program, bool all) {
  const std::vector<bool> moved = all ? std::vector<bool>(program.qubit_count, true) : Scan(program).run();
  QubitMap map;
  map.state_qubits.assign(program.qubit_count, ir::none);
  for (std::uint32_t qubit = 0; qubit < program.qubit_count; ++qubit) {
    if (!moved[qubit]) continue;
    map.state_qubits[qubit] = map.state_qubit_count();
    map.program_qubits.push_back(qubit);
  }
  return map;
}

}  // namespace libqsim::execute
