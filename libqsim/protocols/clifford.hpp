#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/protocols/circuit_writer.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::protocols {

/// Gates that generate the Clifford group, all of them in the OpenQASM 2 paper's library.
enum class CliffordGateKind : std::uint8_t { h, s, sdg, x, y, z, cx };

struct CliffordGate {
  CliffordGateKind kind = CliffordGateKind::h;
  std::uint32_t a = 0;
  std::uint32_t b = 0;  ///< the target of cx

  bool operator==(const CliffordGate&) const = default;
};

using CliffordCircuit = std::vector<CliffordGate>;

CliffordCircuit inverse(const CliffordCircuit& circuit);
void write(CircuitWriter& writer, const CliffordCircuit& circuit);

/// A Pauli string with a sign: i^(x z) X^x Z^z on each qubit, so that every string is Hermitian.
struct PauliString {
  std::vector<bool> x;
  std::vector<bool> z;
  bool negative = false;

  bool commutes(const PauliString& other) const;
  bool is_identity() const;
  /// Letters with qubit 0 rightmost.
  std::string letters() const;
};

/// The images of X_i and Z_i under conjugation by a Clifford: U X_i U^-1, U Z_i U^-1.
class Tableau {
 public:
  explicit Tableau(std::uint32_t qubit_count);

  std::uint32_t qubit_count() const { return qubit_count_; }
  /// Multiplies the Clifford by a gate that acts after it.
  void apply(const CliffordGate& gate);
  void apply(const CliffordCircuit& circuit);
  const PauliString& image_of_x(std::uint32_t qubit) const { return rows_[2 * qubit]; }
  const PauliString& image_of_z(std::uint32_t qubit) const { return rows_[2 * qubit + 1]; }
  bool operator==(const Tableau& other) const;

  /// Gates that undo the Clifford: after them the tableau is the identity's.
  CliffordCircuit undo() const;

  /// The outcome of measuring every qubit of U|0...0> in the computational basis, highest qubit leftmost; nothing where it is random.
  std::optional<std::string> basis_state() const;

 private:
  friend CliffordCircuit random_clifford(std::uint32_t qubit_count, support::CounterRng& rng);
  /// Conjugates a pair of anticommuting strings into X and Z of a qubit, by gates on it and those above.
  static void sweep(PauliString& first, PauliString& second, std::uint32_t qubit, CliffordCircuit& gates);

  std::uint32_t qubit_count_;
  std::vector<PauliString> rows_;
};

/// Conjugates a Pauli string by a gate.
void conjugate(PauliString& pauli, const CliffordGate& gate);

/// A Clifford drawn evenly from the whole group (modulo phases), as a circuit: each qubit in turn is sent to a random anticommuting pair
/// of Pauli strings (van den Berg, arXiv:2008.06011).
CliffordCircuit random_clifford(std::uint32_t qubit_count, support::CounterRng& rng);

/// A circuit of the same Clifford; of one or two qubits with as few cx as can be.
CliffordCircuit synthesize(const Tableau& tableau);

}  // namespace libqsim::protocols
