#include "libqsim/protocols/clifford.hpp"

#include <algorithm>
#include <array>

namespace libqsim::protocols {

namespace {

constexpr std::array<std::string_view, 7> gate_names{"h", "s", "sdg", "x", "y", "z", "cx"};

}  // namespace

CliffordCircuit inverse(const CliffordCircuit& circuit) {
  CliffordCircuit made(circuit.rbegin(), circuit.rend());
  for (CliffordGate& gate : made) {
    if (gate.kind == CliffordGateKind::s) {
      gate.kind = CliffordGateKind::sdg;
    } else if (gate.kind == CliffordGateKind::sdg) {
      gate.kind = CliffordGateKind::s;
    }
  }
  return made;
}

void write(CircuitWriter& writer, const CliffordCircuit& circuit) {
  for (const CliffordGate& gate : circuit) {
    const std::string_view name = gate_names[static_cast<std::size_t>(gate.kind)];
    if (gate.kind == CliffordGateKind::cx) {
      writer.gate(name, {gate.a, gate.b});
    } else {
      writer.gate(name, {gate.a});
    }
  }
}

bool PauliString::commutes(const PauliString& other) const {
  bool odd = false;
  for (std::size_t q = 0; q < x.size(); ++q) odd ^= (x[q] && other.z[q]) != (z[q] && other.x[q]);
  return !odd;
}

bool PauliString::is_identity() const {
  return std::none_of(x.begin(), x.end(), [](bool bit) { return bit; }) && std::none_of(z.begin(), z.end(), [](bool bit) { return bit; });
}

std::string PauliString::letters() const {
  std::string text;
  for (std::size_t q = x.size(); q-- > 0;) text += x[q] ? (z[q] ? 'Y' : 'X') : (z[q] ? 'Z' : 'I');
  return text;
}

void conjugate(PauliString& pauli, const CliffordGate& gate) {
  auto x = pauli.x[gate.a];
  auto z = pauli.z[gate.a];
  switch (gate.kind) {
    case CliffordGateKind::h:  // X <-> Z, Y -> -Y
      pauli.negative ^= x && z;
      std::vector<bool>::swap(x, z);
      return;
    case CliffordGateKind::s:  // X -> Y, Y -> -X
      pauli.negative ^= x && z;
      z = z != x;
      return;
    case CliffordGateKind::sdg:  // X -> -Y, Y -> X
      pauli.negative ^= x && !z;
      z = z != x;
      return;
    case CliffordGateKind::x:
      pauli.negative ^= z;
      return;
    case CliffordGateKind::y:
      pauli.negative ^= x != z;
      return;
    case CliffordGateKind::z:
      pauli.negative ^= x;
      return;
    case CliffordGateKind::cx:
      break;
  }
  auto target_x = pauli.x[gate.b];
  auto target_z = pauli.z[gate.b];
  pauli.negative ^= x && target_z && target_x == z;  // X Z -> -Y Y and Y Y -> -X Z
  target_x = target_x != x;
  z = z != target_z;
}

Tableau::Tableau(std::uint32_t qubit_count) : qubit_count_(qubit_count) {
  const std::vector<bool> none(qubit_count, false);
  for (std::uint32_t q = 0; q < qubit_count; ++q) {
    PauliString x{none, none, false};
    PauliString z{none, none, false};
    x.x[q] = true;
    z.z[q] = true;
    rows_.push_back(std::move(x));
    rows_.push_back(std::move(z));
  }
}

void Tableau::apply(const CliffordGate& gate) {
  for (PauliString& row : rows_) conjugate(row, gate);
}

void Tableau::apply(const CliffordCircuit& circuit) {
  for (const CliffordGate& gate : circuit) apply(gate);
}

bool Tableau::operator==(const Tableau& other) const {
  return std::equal(rows_.begin(), rows_.end(), other.rows_.begin(), other.rows_.end(),
                    [](const PauliString& a, const PauliString& b) { return a.x == b.x && a.z == b.z && a.negative == b.negative; });
}

namespace {

/// Applies a gate to both strings of a pair and notes it.
struct Sweeper {
  PauliString& first;
  PauliString& second;
  CliffordCircuit& gates;

  void apply(CliffordGateKind kind, std::uint32_t a, std::uint32_t b = 0) {
    const CliffordGate gate{kind, a, b};
    conjugate(first, gate);
    conjugate(second, gate);
    gates.push_back(gate);
  }

  /// Turns every letter of a string on the qubits from `qubit` up into X or nothing.
  void to_x(const PauliString& pauli, std::uint32_t qubit) {
    for (std::uint32_t q = qubit; q < pauli.x.size(); ++q) {
      if (!pauli.z[q]) continue;
      apply(pauli.x[q] ? CliffordGateKind::s : CliffordGateKind::h, q);
    }
  }

  /// Then gathers the X's on `qubit`, halving their number with each layer.
  void gather(const PauliString& pauli, std::uint32_t qubit) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t q = qubit; q < pauli.x.size(); ++q) {
      if (pauli.x[q]) places.push_back(q);
    }
    while (places.size() > 1) {
      std::vector<std::uint32_t> kept;
      for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
        apply(CliffordGateKind::cx, places[i], places[i + 1]);
        kept.push_back(places[i]);
      }
      if (places.size() % 2 == 1) kept.push_back(places.back());
      places = std::move(kept);
    }
    if (!places.empty() && places[0] != qubit) {
      apply(CliffordGateKind::cx, places[0], qubit);
      apply(CliffordGateKind::cx, qubit, places[0]);
    }
  }
};

}  // namespace

void Tableau::sweep(PauliString& first, PauliString& second, std::uint32_t qubit, CliffordCircuit& gates) {
  Sweeper sweeper{first, second, gates};
  sweeper.to_x(first, qubit);
  sweeper.gather(first, qubit);
  // The first is X on the qubit now. The second anticommutes with it; unless it is Z there alone, it is dealt with in the same way
  // with X and Z exchanged, which leaves the first alone.
  bool only_z = second.z[qubit] && !second.x[qubit];
  for (std::uint32_t q = qubit + 1; q < second.x.size(); ++q) only_z &= !second.x[q] && !second.z[q];
  if (!only_z) {
    sweeper.apply(CliffordGateKind::h, qubit);
    sweeper.to_x(second, qubit);
    sweeper.gather(second, qubit);
    sweeper.apply(CliffordGateKind::h, qubit);
  }
  if (first.negative && second.negative) {
    sweeper.apply(CliffordGateKind::y, qubit);
  } else if (first.negative) {
    sweeper.apply(CliffordGateKind::z, qubit);
  } else if (second.negative) {
    sweeper.apply(CliffordGateKind::x, qubit);
  }
}

CliffordCircuit Tableau::undo() const {
  Tableau left = *this;
  CliffordCircuit gates;
  for (std::uint32_t q = 0; q < qubit_count_; ++q) {
    CliffordCircuit step;
    PauliString x = left.rows_[2 * q];
    PauliString z = left.rows_[2 * q + 1];
    sweep(x, z, q, step);
    left.apply(step);
    gates.insert(gates.end(), step.begin(), step.end());
  }
  return gates;
}

std::optional<std::string> Tableau::basis_state() const {
  // A basis state is stabilised by -+Z of each qubit: the stabilizers must be products of Z alone, and their signs give the bits.
  const std::size_t n = qubit_count_;
  std::vector<std::pair<std::vector<bool>, bool>> rows;
  for (std::uint32_t q = 0; q < qubit_count_; ++q) {
    const PauliString& row = image_of_z(q);
    if (std::any_of(row.x.begin(), row.x.end(), [](bool bit) { return bit; })) return std::nullopt;
    rows.emplace_back(row.z, row.negative);
  }
  std::string bits(n, '0');
  for (std::size_t q = 0; q < n; ++q) {
    const auto pivot =
        std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(q), rows.end(), [&](const auto& row) { return row.first[q]; });
    std::iter_swap(rows.begin() + static_cast<std::ptrdiff_t>(q), pivot);
    for (std::size_t r = 0; r < n; ++r) {
      if (r == q || !rows[r].first[q]) continue;
      for (std::size_t c = 0; c < n; ++c) rows[r].first[c] = rows[r].first[c] != rows[q].first[c];
      rows[r].second = rows[r].second != rows[q].second;
    }
  }
  for (std::size_t q = 0; q < n; ++q) bits[n - 1 - q] = rows[q].second ? '1' : '0';
  return bits;
}

CliffordCircuit random_clifford(std::uint32_t qubit_count, support::CounterRng& rng) {
  CliffordCircuit gates;
  const auto random_string = [&](std::uint32_t from) {
    PauliString pauli{std::vector<bool>(qubit_count, false), std::vector<bool>(qubit_count, false), rng.below(2) == 1};
    for (std::uint32_t q = from; q < qubit_count; ++q) {
      const std::uint64_t letter = rng.below(4);
      pauli.x[q] = (letter & 1U) != 0;
      pauli.z[q] = (letter & 2U) != 0;
    }
    return pauli;
  };
  for (std::uint32_t q = 0; q < qubit_count; ++q) {
    PauliString first = random_string(q);
    while (first.is_identity()) first = random_string(q);
    PauliString second = random_string(q);
    while (first.commutes(second)) second = random_string(q);
    Tableau::sweep(first, second, q, gates);
  }
  return inverse(gates);
}

}  // namespace libqsim::protocols
