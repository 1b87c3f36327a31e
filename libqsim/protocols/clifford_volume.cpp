#include <fmt/format.h>

#include "libqsim/protocols/clifford.hpp"
#include "libqsim/protocols/protocol_rows.hpp"

namespace libqsim::protocols {

namespace {

using enum CliffordGateKind;

/// The images of Z_i generate the stabilizers of the state, those of X_i what is left of the Pauli group. They are measured in a random
/// order, none a second time before each had its turn.
const PauliString& drawn_generator(const Tableau& tableau, bool stabilizer, std::uint64_t turn, std::uint64_t seed) {
  const std::uint32_t n = tableau.qubit_count();
  support::CounterRng rng(seed, stream_of("clifford-volume observables"), 2 * (turn / n) + (stabilizer ? 1 : 0));
  const std::uint32_t q = random_order(n, rng)[turn % n];
  return stabilizer ? tableau.image_of_z(q) : tableau.image_of_x(q);
}

/// A Clifford drawn evenly from the group acts on |0...0>. Half of the circuits of an instance measure generators of the stabilizers of the
/// state (the expectation value is their sign), half those beside them that generate the whole Pauli group (0) (Portik et al.,
/// arXiv:2512.19413). `sign` makes the expected value of a stabilizer +1.
GeneratedCircuit generate_clifford_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const auto observables = static_cast<std::uint64_t>(parameters.integer("observables"));
  // All circuits of one instance have the Clifford of the instance's first seed.
  const std::uint64_t instance = index / (2 * observables);
  const std::uint64_t first_seed = seed - index % (2 * observables);
  support::CounterRng clifford_rng(first_seed, stream_of("clifford-volume"), 0);
  const CliffordCircuit clifford = random_clifford(qubits, clifford_rng);
  Tableau tableau(qubits);
  tableau.apply(clifford);
  const bool stabilizer = index % (2 * observables) < observables;
  const PauliString& observable = drawn_generator(tableau, stabilizer, index % observables, first_seed);

  CircuitWriter writer(qubits, qubits);
  write(writer, clifford);
  writer.barrier();
  CliffordCircuit basis;
  for (std::uint32_t q = 0; q < qubits; ++q) {
    if (!observable.x[q]) continue;
    if (observable.z[q]) basis.push_back({sdg, q, 0});
    basis.push_back({h, q, 0});
  }
  write(writer, basis);
  writer.measure_all();

  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["observable"] = observable.letters();
  made.fields["group"] = std::string(stabilizer ? "stabilizer" : "destabilizer");
  made.fields["instance"] = static_cast<double>(instance);
  made.fields["kind"] = stabilizer ? 1.0 : 0.0;
  made.fields["series"] = (stabilizer ? "stabilizers of " : "destabilizers of ") + std::to_string(instance);
  made.fields["sign"] = observable.negative ? -1.0 : 1.0;
  made.noisy_gates = static_cast<double>(writer.gate_count());
  made.stratum = stabilizer ? "stabilizer" : "destabilizer";
  return made;
}

// ------------------------------------------------------------- protocols

constexpr std::array clifford_parameters{
    qubits_row(1, 200), ParameterRow{"observables", Kind::integer, "stabilizers, and as many destabilizers, of each Clifford", 1, 100},
    ParameterRow{"instances", Kind::integer, "Cliffords", 1, 1000}};
constexpr std::array clifford_fields{observable_field,
                                     group_field,
                                     FieldRow{"instance", FieldKind::number},
                                     sign_field,
                                     FieldRow{"kind", FieldKind::number},
                                     FieldRow{"series", FieldKind::text}};

Parameters clifford_defaults() {
  return with({{"qubits", std::int64_t{4}}, {"observables", std::int64_t{4}}, {"instances", std::int64_t{10}}});
}

std::uint64_t clifford_count(const Parameters& p) {
  return static_cast<std::uint64_t>(2 * p.integer("observables") * p.integer("instances"));
}

/// The paper's thresholds: 1/e for stabilizers and 1/(2e) for the size of destabilizers, first of each observable with two standard
/// deviations, then of the average over those of one Clifford with five. The deviation of the average is the root mean square of theirs, as
/// the authors' program quotes the manuscript; others take the average's own, smaller by the root of their number. Both are shown, the
/// authors' decides. `kind` is 1 for stabilizers.
Scoring clifford_scoring(const Parameters& p) {
  const auto margin_of_averages = [](std::string_view variance) {
    return fmt::format(
        "min(mean(kind, by = series) * (mean(value, by = series) - exp(-1)) + (1 - mean(kind, by = series)) * (exp(-1) / 2 - "
        "abs(mean(value, by = series))) - 5 * sqrt({}))",
        variance);
  };
  return {
      {{"value", true, "sign * expval(observable)"},
       {"variance", true, "max(0, 1 - expval(observable) ^ 2) / shots"},
       {"stabilizer", false, "mean(value[group == \"stabilizer\"])"},
       {"destabilizer", false, "mean(value[group == \"destabilizer\"])"},
       {"worst_stabilizer", false, "min(value[group == \"stabilizer\"] - 2 * sqrt(variance[group == \"stabilizer\"]))"},
       {"worst_destabilizer", false, "max(abs(value[group == \"destabilizer\"]) + 2 * sqrt(variance[group == \"destabilizer\"]))"},
       {"margin_of_each", false, "min(worst_stabilizer - exp(-1), exp(-1) / 2 - worst_destabilizer)"},
       {"margin_of_averages", false, margin_of_averages("mean(variance, by = series)")},
       {"margin_by_own_deviation", false, margin_of_averages(fmt::format("mean(variance, by = series) / {}", p.integer("observables")))}},
      "min(margin_of_each, margin_of_averages) >= 0"};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"clifford-volume", 1, "stabilizers and destabilizers of random Clifford states", "arXiv:2512.19413", clifford_parameters,
     clifford_fields, 2048, clifford_defaults, clifford_scoring, clifford_count, 0, plain_qubits, nullptr, generate_clifford_volume},
});

}  // namespace

std::span<const ProtocolRow> clifford_volume_protocols() { return rows; }

}  // namespace libqsim::protocols
