#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/execute/world.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::execute {

/// A Pauli string by the qubits of the state. `vanishes`: it has X or Y on a qubit that stays in |0>.
struct Observable {
  engines::PauliTerm term;
  std::vector<Qubit> flipped;  // qubits of the program with X or Y
  bool vanishes = false;

  /// Its average is 0 in this world: a measured qubit is dephased, so that strings with X or Y on it average to 0; the others are what
  /// they were.
  bool is_zero_in(const World& world) const;
};

/// One letter I, X, Y or Z a qubit, the rightmost acts on qubit 0; else the sink has the reason.
std::optional<Observable> read_observable(std::string_view text, const QubitMap& map, support::DiagnosticSink& sink);

}  // namespace libqsim::execute
