#include <algorithm>

#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/generators.hpp"

namespace libqsim::protocols {

namespace {

using enum CliffordGateKind;

/// The qubits of a sequence, as indices of the register.
std::vector<std::uint32_t> qubits_of(const Parameters& parameters) {
  std::vector<std::uint32_t> qubits;
  for (const std::int64_t qubit : parameters.integers("qubits")) qubits.push_back(static_cast<std::uint32_t>(qubit));
  return qubits;
}

std::int64_t length_of(const Parameters& parameters, std::uint64_t index) {
  return parameters.integers("lengths")[index / static_cast<std::uint64_t>(parameters.integer("sequences"))];
}

/// A circuit on those qubits.
CliffordCircuit placed(CliffordCircuit circuit, const std::vector<std::uint32_t>& qubits) {
  for (CliffordGate& gate : circuit) gate = {gate.kind, qubits[gate.a], gate.kind == cx ? qubits[gate.b] : 0};
  return circuit;
}

/// A sequence under construction: what is written, and the Clifford that it makes so far.
class Sequence {
 public:
  explicit Sequence(std::vector<std::uint32_t> qubits)
      : qubits_(std::move(qubits)),
        writer_(*std::max_element(qubits_.begin(), qubits_.end()) + 1, static_cast<std::uint32_t>(qubits_.size())),
        tableau_(static_cast<std::uint32_t>(qubits_.size())) {}

  std::uint32_t size() const { return tableau_.qubit_count(); }

  void add(const CliffordCircuit& circuit) {
    tableau_.apply(circuit);
    write(writer_, placed(circuit, qubits_));
    writer_.barrier();
  }

  void add_random(support::CounterRng& rng) {
    Tableau drawn(size());
    drawn.apply(random_clifford(size(), rng));
    add(synthesize(drawn));
  }

  /// The one Clifford that undoes all before it.
  void add_inverse() {
    Tableau undo(size());
    undo.apply(tableau_.undo());
    add(synthesize(undo));
  }

  GeneratedCircuit finish(double length, double noisy_gates) {
    for (std::uint32_t i = 0; i < size(); ++i) writer_.measure(qubits_[i], i);
    GeneratedCircuit made;
    made.text = writer_.text();
    made.fields["length"] = length;
    const std::string target = tableau_.basis_state().value();
    made.fields["target"] = target;
    made.known_distribution = {{target, 1.0}};
    made.noisy_gates = noisy_gates;
    return made;
  }

 private:
  std::vector<std::uint32_t> qubits_;
  CircuitWriter writer_;
  Tableau tableau_;
};

std::string stratum_of(std::string_view group, std::int64_t length) { return std::string(group) + "/" + std::to_string(length); }

}  // namespace

/// `length` Cliffords drawn evenly from the group, and the one that undoes them (Magesan et al., arXiv:1109.6887).
GeneratedCircuit generate_randomized_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("randomized-benchmarking"), index);
  const std::int64_t length = length_of(parameters, index);
  Sequence sequence(qubits_of(parameters));
  for (std::int64_t i = 0; i < length; ++i) sequence.add_random(rng);
  sequence.add_inverse();
  GeneratedCircuit made = sequence.finish(static_cast<double>(length), static_cast<double>(length) + 1);
  made.stratum = stratum_of("all", length);
  return made;
}

/// The first half of the circuits are a reference, the second half have the gate after each random Clifford (Magesan et al.,
/// arXiv:1203.4550).
GeneratedCircuit generate_interleaved_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("interleaved-randomized-benchmarking"), index);
  const auto half = static_cast<std::uint64_t>(parameters.integer("sequences")) * parameters.integers("lengths").size();
  const bool interleaved = index >= half;
  const std::int64_t length = length_of(parameters, interleaved ? index - half : index);
  Sequence sequence(qubits_of(parameters));
  constexpr std::pair<std::string_view, CliffordGateKind> gates[] = {{"h", h}, {"s", s}, {"x", x}, {"cx", cx}};
  const auto* gate =
      std::find_if(std::begin(gates), std::end(gates), [&](const auto& row) { return row.first == parameters.text("gate"); });
  for (std::int64_t i = 0; i < length; ++i) {
    sequence.add_random(rng);
    if (interleaved) sequence.add({{gate->second, 0, 1}});
  }
  sequence.add_inverse();
  const double steps = static_cast<double>(length) * (interleaved ? 2 : 1) + 1;
  GeneratedCircuit made = sequence.finish(static_cast<double>(length), steps);
  made.fields["group"] = std::string(interleaved ? "interleaved" : "reference");
  made.stratum = stratum_of(interleaved ? "interleaved" : "reference", length);
  return made;
}

/// A random stabilizer state, `length` layers of random one-qubit Cliffords and a cx on every second pair of neighbours, and the Clifford
/// that leads to a random basis state (Proctor et al., arXiv:1807.07975).
GeneratedCircuit generate_direct_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("direct-randomized-benchmarking"), index);
  const std::int64_t length = length_of(parameters, index);
  Sequence sequence(qubits_of(parameters));
  sequence.add_random(rng);
  for (std::int64_t i = 0; i < length; ++i) {
    CliffordCircuit layer;
    for (std::uint32_t q = 0; q < sequence.size(); ++q) {
      for (const CliffordGate& gate : random_clifford(1, rng)) layer.push_back({gate.kind, q, 0});
    }
    for (auto q = static_cast<std::uint32_t>(rng.below(2)); q + 1 < sequence.size(); q += 2) layer.push_back({cx, q, q + 1});
    sequence.add(layer);
  }
  sequence.add_inverse();
  CliffordCircuit flips;
  for (std::uint32_t q = 0; q < sequence.size(); ++q) {
    if (rng.below(2) == 1) flips.push_back({x, q, 0});
  }
  sequence.add(flips);
  GeneratedCircuit made = sequence.finish(static_cast<double>(length), static_cast<double>(length) + 2);
  made.stratum = stratum_of("all", length);
  return made;
}

std::vector<std::vector<std::uint32_t>> layer_members(std::uint32_t qubits, std::uint32_t layer) {
  std::vector<std::vector<std::uint32_t>> members;
  if (layer == 1) members.push_back({0});
  std::uint32_t q = layer;
  for (; q + 1 < qubits; q += 2) members.push_back({q, q + 1});
  if (q < qubits) members.push_back({q});
  return members;
}

/// A chain of qubits in two layers of disjoint pairs. Each layer is benchmarked by itself, all its members at once: `length` times random
/// one-qubit Cliffords and a cx on every pair, and the Cliffords that undo each pair and each idle qubit (McKay et al., arXiv:2311.05933).
GeneratedCircuit generate_layer_fidelity(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("layer-fidelity"), index);
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const auto per_layer = static_cast<std::uint64_t>(parameters.integer("sequences")) * parameters.integers("lengths").size();
  const auto layer = static_cast<std::uint32_t>(index / per_layer);
  const std::int64_t length = length_of(parameters, index % per_layer);
  CircuitWriter writer(qubits, qubits);
  const std::vector<std::vector<std::uint32_t>> members = layer_members(qubits, layer);
  std::vector<Tableau> made_so_far;
  for (const auto& member : members) made_so_far.emplace_back(static_cast<std::uint32_t>(member.size()));
  const auto add = [&](std::size_t i, const CliffordCircuit& circuit) {
    made_so_far[i].apply(circuit);
    write(writer, placed(circuit, members[i]));
  };
  for (std::int64_t step = 0; step < length; ++step) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      CliffordCircuit gates;
      for (std::uint32_t q = 0; q < members[i].size(); ++q) {
        for (const CliffordGate& gate : random_clifford(1, rng)) gates.push_back({gate.kind, q, 0});
      }
      if (members[i].size() == 2) gates.push_back({cx, 0, 1});
      add(i, gates);
    }
    writer.barrier();
  }
  for (std::size_t i = 0; i < members.size(); ++i) {
    Tableau undo(made_so_far[i].qubit_count());
    undo.apply(made_so_far[i].undo());
    add(i, synthesize(undo));
  }
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["length"] = static_cast<double>(length);
  made.fields["group"] = std::string(layer == 0 ? "even" : "odd");
  made.noisy_gates = static_cast<double>(length) + 1;
  made.stratum = stratum_of(layer == 0 ? "even" : "odd", length);
  made.known_distribution = {{std::string(qubits, '0'), 1.0}};
  return made;
}

}  // namespace libqsim::protocols
