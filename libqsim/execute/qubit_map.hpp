#pragma once

#include <cstdint>
#include <vector>

#include "libqsim/ir/program.hpp"

namespace libqsim::execute {

/// Which qubits of a program the state has to hold: those that some gate may move out of |0>. The others stay in |0> and need no
/// amplitudes.
struct QubitMap {
  std::vector<std::uint32_t> state_qubits;    // by qubit of the program: its place in the state, or ir::none
  std::vector<std::uint32_t> program_qubits;  // the other way round

  std::uint32_t state_qubit_count() const { return static_cast<std::uint32_t>(program_qubits.size()); }
  bool is_identity() const { return program_qubits.size() == state_qubits.size(); }
};

/// `all`: every qubit, e.g. because the final state is asked for.
QubitMap map_qubits(const ir::Program& program, bool all);

}  // namespace libqsim::execute
