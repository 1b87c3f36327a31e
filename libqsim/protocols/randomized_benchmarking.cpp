#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/protocol_rows.hpp"

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

// ------------------------------------------------------------- protocols

constexpr ParameterRow register_row{"qubits", Kind::integers, "indices of the qubits that are benchmarked", 0, 999};
constexpr ParameterRow lengths_row{"lengths", Kind::integers, "numbers of Cliffords or layers", 0, 100000};
constexpr ParameterRow sequences_row{"sequences", Kind::integer, "circuits of each length", 1, 10000};

constexpr FieldRow length_field{"length", FieldKind::number};

std::uint32_t register_qubits(const Parameters& p) { return static_cast<std::uint32_t>(p.integers("qubits").size()); }

constexpr std::array benchmarking_parameters{register_row, lengths_row, sequences_row};
constexpr std::array benchmarking_fields{length_field, target_field};

Parameters benchmarking_defaults() {
  return with({{"qubits", Integers{0, 1}}, {"lengths", Integers{1, 4, 16, 64}}, {"sequences", std::int64_t{20}}});
}

std::string lengths_fault(const Parameters& p) {
  const Integers& lengths = p.integers("lengths");
  return std::set<std::int64_t>(lengths.begin(), lengths.end()).size() < 2 ? "lengths must have at least two different numbers" : "";
}

std::string register_fault(const Parameters& p) {
  const Integers& qubits = p.integers("qubits");
  if (qubits.empty() || qubits.size() > 6) return "qubits must name 1 to 6 qubits";
  if (std::set<std::int64_t>(qubits.begin(), qubits.end()).size() != qubits.size()) return "qubits must differ";
  return lengths_fault(p);
}

std::uint64_t sequence_count(const Parameters& p) {
  return p.integers("lengths").size() * static_cast<std::uint64_t>(p.integer("sequences"));
}

Scoring benchmarking_scoring(const Parameters& p) {
  const double dimension = static_cast<double>(std::uint64_t{1} << p.integers("qubits").size());
  return {{{"survival", true, "probability(target)"},
           {"p", false, "fit_decay(length, survival).p"},
           {"error", false, fmt::format("(1 - p) * {} / {}", dimension - 1, dimension)}},
          "upper(error, 0.95) < 0.01"};
}

/// Beside the average infidelity of a layer its entanglement infidelity: the probability of an error, where errors are Pauli operators.
Scoring direct_scoring(const Parameters& p) {
  const std::uint64_t operators = std::uint64_t{1} << 2 * p.integers("qubits").size();
  Scoring made = benchmarking_scoring(p);
  made.metrics.push_back({"entanglement_infidelity", false, fmt::format("(1 - p) * {} / {}", operators - 1, operators)});
  return made;
}

constexpr std::array<std::string_view, 4> interleaved_gates{"h", "s", "x", "cx"};
constexpr std::array interleaved_parameters{
    register_row, lengths_row, sequences_row,
    ParameterRow{"gate", Kind::text, "the gate between the random Cliffords", 0, 0, interleaved_gates}};
constexpr std::array interleaved_fields{length_field, target_field, group_field};

Parameters interleaved_defaults() {
  Parameters made = benchmarking_defaults();
  made.set("gate", std::string("cx"));
  return made;
}

std::string interleaved_fault(const Parameters& p) {
  std::string fault = register_fault(p);
  if (fault.empty() && p.text("gate") == "cx" && p.integers("qubits").size() < 2) fault = "cx needs two qubits";
  return fault;
}

/// The estimate, and how far the gate's error may lie from it whatever the errors of the Cliffords are: the smaller of the paper's two
/// bounds.
Scoring interleaved_scoring(const Parameters& p) {
  const double dimension = static_cast<double>(std::uint64_t{1} << p.integers("qubits").size());
  const auto fit = [](const char* group) {
    return fmt::format("fit_decay(length[group == \"{0}\"], survival[group == \"{0}\"]).p", group);
  };
  return {{{"survival", true, "probability(target)"},
           {"p_reference", false, fit("reference")},
           {"p_interleaved", false, fit("interleaved")},
           {"gate_error", false, fmt::format("(1 - p_interleaved / p_reference) * {} / {}", dimension - 1, dimension)},
           {"systematic", false,
            fmt::format("min((abs(p_reference - p_interleaved / p_reference) + 1 - p_reference) * {0} / {1}, 2 * {2} * (1 - p_reference) / "
                        "({3} * p_reference) + 4 * sqrt((1 - p_reference) * {2}) / p_reference)",
                        dimension - 1, dimension, dimension * dimension - 1, dimension * dimension)}},
          "upper(gate_error, 0.95) < 0.01"};
}

constexpr std::array layer_parameters{qubits_row(2, 100), lengths_row, sequences_row};
constexpr std::array layer_fields{length_field, group_field};

Parameters layer_defaults() {
  return with({{"qubits", std::int64_t{4}}, {"lengths", Integers{1, 4, 16, 64}}, {"sequences", std::int64_t{10}}});
}

std::uint64_t layer_count(const Parameters& p) { return sequence_count(p) * (p.integer("qubits") > 2 ? 2 : 1); }

/// The survival of a pair is (1 + <Z1> + <Z2> + <Z1 Z2>) / 4, of a qubit that idles beside the pairs (1 + <Z>) / 2; the process fidelity
/// (1 + (d^2 - 1) p) / d^2; the layer fidelity the product of all, idle qubits too; the error is one a gate of two qubits.
Scoring layer_scoring(const Parameters& p) {
  const auto qubits = static_cast<std::uint32_t>(p.integer("qubits"));
  const auto expval = [&](std::initializer_list<std::uint32_t> places) {
    std::string pauli(qubits, 'I');
    for (const std::uint32_t q : places) pauli[qubits - 1 - q] = 'Z';
    return fmt::format("expval(\"{}\")", pauli);
  };
  Scoring made;
  std::string product;
  for (std::uint32_t layer = 0; layer < (qubits > 2 ? 2U : 1U); ++layer) {
    for (const std::vector<std::uint32_t>& member : layer_members(qubits, layer)) {
      const bool pair = member.size() == 2;
      const std::string name = pair ? fmt::format("{}_{}", member[0], member[1]) : fmt::format("{}", member[0]);
      const std::string survival =
          pair ? fmt::format("(1 + {} + {} + {}) / 4", expval({member[0]}), expval({member[1]}), expval({member[0], member[1]}))
               : fmt::format("(1 + {}) / 2", expval({member[0]}));
      made.metrics.push_back({"survival_" + name, true, survival});
      const std::string in_layer = fmt::format("[group == \"{}\"]", layer == 0 ? "even" : "odd");
      made.metrics.push_back({"fidelity_" + name, false,
                              fmt::format("(1 + {} * fit_decay(length{}, survival_{}{}, {}).p) / {}", pair ? 15 : 3, in_layer, name,
                                          in_layer, pair ? 0.25 : 0.5, pair ? 16 : 4)});
      product += fmt::format("{}fidelity_{}", product.empty() ? "" : " * ", name);
    }
  }
  made.metrics.push_back({"layer_fidelity", false, product});
  made.metrics.push_back({"eplg", false, fmt::format("1 - layer_fidelity ^ (1 / {})", qubits - 1)});
  return made;
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"randomized-benchmarking", 1, "decay over random Cliffords", "arXiv:1109.6887", benchmarking_parameters, benchmarking_fields, 1000,
     benchmarking_defaults, benchmarking_scoring, sequence_count, 0, register_qubits, register_fault, generate_randomized_benchmarking},
    {"interleaved-randomized-benchmarking", 1, "decay with and without a gate between random Cliffords", "arXiv:1203.4550",
     interleaved_parameters, interleaved_fields, 1000, interleaved_defaults, interleaved_scoring,
     [](const Parameters& p) { return 2 * sequence_count(p); }, 0, register_qubits, interleaved_fault, generate_interleaved_benchmarking},
    {"direct-randomized-benchmarking", 1, "decay over layers of native gates between stabilizer states", "arXiv:1807.07975",
     benchmarking_parameters, benchmarking_fields, 1000, benchmarking_defaults, direct_scoring, sequence_count, 0, register_qubits,
     register_fault, generate_direct_benchmarking},
    {"layer-fidelity", 1, "fidelity of two layers of disjoint pairs, and the error per layered gate", "arXiv:2311.05933", layer_parameters,
     layer_fields, 1000, layer_defaults, layer_scoring, layer_count, 0, plain_qubits, lengths_fault, generate_layer_fidelity},
});

}  // namespace

std::span<const ProtocolRow> benchmarking_protocols() { return rows; }

}  // namespace libqsim::protocols
