#include "libqsim/protocols/protocol.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "libqsim/protocols/generators.hpp"
#include "libqsim/protocols/qaoa_levels.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::protocols {

namespace {

using Kind = ParameterKind;

// -------------------------------------------------------------- shared pieces

constexpr ParameterRow qubits_row(double low, double high) { return {"qubits", Kind::integer, "number of qubits", low, high}; }
constexpr ParameterRow depth_row(double high) { return {"depth", Kind::integer, "number of layers", 0, high}; }
constexpr ParameterRow register_row{"qubits", Kind::integers, "indices of the qubits that are benchmarked", 0, 999};
constexpr ParameterRow lengths_row{"lengths", Kind::integers, "numbers of Cliffords or layers", 0, 100000};
constexpr ParameterRow sequences_row{"sequences", Kind::integer, "circuits of each length", 1, 10000};

constexpr FieldRow length_field{"length", FieldKind::number};
constexpr FieldRow target_field{"target", FieldKind::text};
constexpr FieldRow group_field{"group", FieldKind::text};
constexpr FieldRow sign_field{"sign", FieldKind::number};
constexpr FieldRow observable_field{"observable", FieldKind::text};
constexpr FieldRow graph_field{"graph", FieldKind::graph};
constexpr FieldRow optimum_field{"optimum", FieldKind::number};

std::uint32_t plain_qubits(const Parameters& p) { return static_cast<std::uint32_t>(p.integer("qubits")); }
std::uint32_t register_qubits(const Parameters& p) { return static_cast<std::uint32_t>(p.integers("qubits").size()); }

Parameters with(std::initializer_list<std::pair<const char*, ParameterValue>> values) {
  Parameters made;
  for (const auto& [name, value] : values) made.set(name, value);
  return made;
}

using Integers = std::vector<std::int64_t>;

// ------------------------------------------------------------- quantum volume

constexpr std::array volume_parameters{qubits_row(2, 30), depth_row(1000)};

Parameters volume_defaults() { return with({{"qubits", std::int64_t{4}}, {"depth", std::int64_t{4}}}); }

/// Two standard errors above 2/3, of at least 100 circuits.
Scoring volume_scoring(const Parameters&) {
  return {{{"heavy", true, "sum(counts[heavy(ideal)]) / shots"}, {"hop", false, "mean(heavy)"}},
          "min(hop - 2 * sqrt(hop * (1 - hop) / circuits) - 2 / 3, circuits - 99) > 0"};
}

// ----------------------------------------------------------------------- CLOPS

constexpr std::array clops_parameters{qubits_row(2, 30), depth_row(1000),
                                      ParameterRow{"templates", Kind::integer, "M, the circuits that are given parameters", 1, 1000},
                                      ParameterRow{"updates", Kind::integer, "K, the sets of parameters of each", 1, 100}};
constexpr std::array clops_fields{FieldRow{"layers", FieldKind::number}};

Parameters clops_defaults() {
  return with({{"qubits", std::int64_t{5}}, {"depth", std::int64_t{5}}, {"templates", std::int64_t{100}}, {"updates", std::int64_t{10}}});
}

std::uint64_t clops_count(const Parameters& p) { return static_cast<std::uint64_t>(p.integer("templates") * p.integer("updates")); }

/// M K S D / t: the templates times their updates are the circuits. It describes, and has no rule.
Scoring clops_scoring(const Parameters&) { return {{{"clops", false, "circuits * shots * mean(layers) / seconds"}}, ""}; }

// -------------------------------------------------------------- cross-entropy

Parameters entropy_defaults() { return with({{"qubits", std::int64_t{4}}, {"depth", std::int64_t{16}}}); }

Scoring entropy_scoring(const Parameters&) {
  return {{{"linear", true, "xeb"},
           {"speckle", true, "2 ^ width * sum(ideal * ideal) - 1"},
           {"fidelity", false, "mean(linear) / mean(speckle)"}},
          "lower(fidelity, 0.95) > 0"};
}

// --------------------------------------------------------------------- mirror

constexpr std::array mirror_parameters{
    qubits_row(1, 1000), ParameterRow{"depth", Kind::integer, "number of layers, both halves together", 0, 10000},
    ParameterRow{"two_qubit_share", Kind::number, "share of the qubits of a layer that are in a cx", 0, 1}};
constexpr std::array mirror_fields{target_field};

Parameters mirror_defaults() { return with({{"qubits", std::int64_t{5}}, {"depth", std::int64_t{8}}, {"two_qubit_share", 0.5}}); }

std::string mirror_fault(const Parameters& p) {
  return p.integer("depth") % 2 == 0 ? "" : "depth must be even: half of the layers undo the others";
}

Scoring mirror_scoring(const Parameters&) {
  return {{{"S", true, "polarization"}, {"mean_polarization", false, "mean(S)"}}, "lower(mean_polarization, 0.95) >= exp(-1)"};
}

// ----------------------------------------------------- randomized benchmarking

constexpr std::array benchmarking_parameters{register_row, lengths_row, sequences_row};
constexpr std::array benchmarking_fields{length_field, target_field};

Parameters benchmarking_defaults() {
  return with({{"qubits", Integers{0, 1}}, {"lengths", Integers{1, 4, 16, 64}}, {"sequences", std::int64_t{20}}});
}

std::string register_fault(const Parameters& p) {
  const Integers& qubits = p.integers("qubits");
  if (qubits.empty() || qubits.size() > 6) return "qubits must name 1 to 6 qubits";
  if (std::set<std::int64_t>(qubits.begin(), qubits.end()).size() != qubits.size()) return "qubits must differ";
  const Integers& lengths = p.integers("lengths");
  if (std::set<std::int64_t>(lengths.begin(), lengths.end()).size() < 2) return "lengths must have at least two different numbers";
  return {};
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

// ------------------------------------------------------------- layer fidelity

constexpr std::array layer_parameters{qubits_row(2, 100), lengths_row, sequences_row};
constexpr std::array layer_fields{length_field, group_field};

Parameters layer_defaults() {
  return with({{"qubits", std::int64_t{4}}, {"lengths", Integers{1, 4, 16, 64}}, {"sequences", std::int64_t{10}}});
}

std::string layer_fault(const Parameters& p) {
  return p.integers("lengths").size() < 2 ? "lengths must have at least two different numbers" : "";
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

// ------------------------------------------------------------ Clifford volume

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

// --------------------------------------------------------------- entanglement

constexpr std::array ghz_parameters{qubits_row(2, 200)};
constexpr std::array ghz_fields{group_field, sign_field, target_field, FieldRow{"flipped", FieldKind::text}};
constexpr std::array mermin_parameters{qubits_row(2, 10)};
constexpr std::array mermin_fields{observable_field, sign_field};
constexpr std::array chsh_fields{sign_field};

Parameters three_qubits() { return with({{"qubits", std::int64_t{3}}}); }
Parameters no_parameters() { return {}; }
std::uint64_t ghz_count(const Parameters& p) { return static_cast<std::uint64_t>(p.integer("qubits")) + 1; }
std::uint64_t mermin_count(const Parameters& p) { return std::uint64_t{1} << (p.integer("qubits") - 1); }
std::uint64_t chsh_count(const Parameters&) { return 4; }
std::uint32_t two_qubits(const Parameters&) { return 2; }

Scoring ghz_scoring(const Parameters&) {
  return {{{"population", true, "probability(target) + probability(flipped)"},
           {"signed_parity", true, "sign * parity"},
           {"populations", false, "mean(population[group == \"population\"])"},
           {"coherence", false, "mean(signed_parity[group == \"coherence\"])"},
           {"fidelity", false, "(populations + coherence) / 2"}},
          "lower(fidelity, 0.95) > 0.5"};
}

Scoring mermin_scoring(const Parameters& p) {
  const std::int64_t qubits = p.integer("qubits");
  const std::int64_t classical = qubits % 2 == 1 ? (qubits - 1) / 2 : qubits / 2;
  return {{{"term", true, "sign * expval(observable)"}, {"mermin", false, "sum(term)"}},
          fmt::format("lower(mermin, 0.95) > 2 ^ {}", classical)};
}

Scoring chsh_scoring(const Parameters&) {
  return {{{"term", true, "sign * parity"}, {"chsh", false, "abs(sum(term))"}}, "lower(chsh, 0.95) > 2"};
}

// -------------------------------------------------------------------- max-cut

constexpr std::array<std::string_view, 3> graphs{"ring", "3-regular", "random"};
constexpr std::array cut_parameters{
    qubits_row(2, 24), ParameterRow{"graph", Kind::text, "what the graphs are", 0, 0, graphs},
    ParameterRow{"levels", Kind::integer, "levels of QAOA; more than one on at most 12 qubits or on long rings", 1, 4}};
constexpr std::array cut_fields{graph_field, optimum_field, FieldRow{"expected", FieldKind::number},
                                FieldRow{"vertices", FieldKind::number}, FieldRow{"random", FieldKind::number}};

Parameters cut_defaults() { return with({{"qubits", std::int64_t{8}}, {"graph", std::string("3-regular")}, {"levels", std::int64_t{1}}}); }

std::string cut_fault(const Parameters& p) {
  const bool regular = p.text("graph") == "3-regular";
  const bool long_ring = p.text("graph") == "ring" && p.integer("qubits") >= 2 * p.integer("levels") + 2;
  if (p.integer("levels") > 1 && !long_ring && p.integer("qubits") > searched_vertices_most)
    return fmt::format("more than one level takes at most {} qubits, or a ring", searched_vertices_most);
  return regular && (p.integer("qubits") % 2 == 1 || p.integer("qubits") < 4)
             ? "a 3-regular graph has an even number of vertices, at least 4"
             : "";
}

/// Random cuts have half of the edges, which may be more than half of the optimum: the rule is about what is gained on them.
Scoring cut_scoring(const Parameters&) {
  return {{{"ratio", true, "cost(graph) / optimum"},
           {"share", true, "(cost(graph) - random) / (optimum - random)"},
           {"approximation_ratio", false, "mean(ratio)"},
           {"gain", false, "mean(share)"}},
          "lower(gain, 0.95) > 0.1"};
}

constexpr std::array score_parameters{qubits_row(2, 24)};
constexpr std::span<const FieldRow> score_fields = cut_fields;

Parameters score_defaults() { return with({{"qubits", std::int64_t{8}}}); }

/// The random cut is n^2 / 8 in the paper and n (n - 1) / 8 in truth and in the paper's program: both are shown, the paper's decides.
Scoring score_scoring(const Parameters&) {
  return {{{"cut", true, "cost(graph)"},
           {"n", false, "mean(vertices)"},
           {"C", false, "mean(cut)"},
           {"beta_paper", false, "(C - n ^ 2 / 8) / (0.178 * n ^ 1.5)"},
           {"beta_true_mean", false, "(C - n * (n - 1) / 8) / (0.178 * n ^ 1.5)"}},
          "beta_paper > 0.2"};
}

GeneratedCircuit generate_score(const Parameters& p, std::uint64_t index, std::uint64_t seed) {
  Parameters random = p;
  random.set("graph", std::string("random"));
  return generate_qaoa(random, index, seed);
}

// --------------------------------------------------------------- applications

constexpr std::array<std::string_view, 7> applications{"amplitude-estimation",     "bernstein-vazirani", "grover",
                                                       "hamiltonian-simulation",   "hidden-shift",       "phase-estimation",
                                                       "quantum-fourier-transform"};
constexpr std::array application_parameters{qubits_row(2, 24), ParameterRow{"application", Kind::text, "which one", 0, 0, applications}};
constexpr std::array application_fields{target_field};

Parameters application_defaults() { return with({{"qubits", std::int64_t{5}}, {"application", std::string("bernstein-vazirani")}}); }

/// Hellinger fidelity, normalised so that a uniform sampler scores 0 (whatever the number of bits).
Scoring application_scoring(const Parameters&) {
  return {
      {{"raw", true, "hellinger"},
       {"floor", true, "sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2"},
       {"normalised", true, "(hellinger - sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2) / (1 - sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2)"},
       {"fidelity", false, "mean(normalised)"}},
      "lower(fidelity, 0.95) > exp(-1)"};
}

// ----------------------------------------------------------------------- TFIM

constexpr std::array tfim_parameters{qubits_row(3, 24), ParameterRow{"coupling", Kind::number, "J", -100, 100},
                                     ParameterRow{"field", Kind::number, "h", -100, 100},
                                     ParameterRow{"time", Kind::number, "how long it evolves", 0, 1000},
                                     ParameterRow{"steps", Kind::integer, "Trotter steps of second order", 1, 10000}};
constexpr std::array tfim_fields{graph_field, group_field, FieldRow{"terms", FieldKind::number}, FieldRow{"weight", FieldKind::number},
                                 FieldRow{"ground_energy", FieldKind::number}};

Parameters tfim_defaults() {
  return with({{"qubits", std::int64_t{6}}, {"coupling", 1.0}, {"field", 1.0}, {"time", 1.0}, {"steps", std::int64_t{20}}});
}

std::string tfim_fault(const Parameters& p) {
  const bool frustrated = p.number("coupling") < 0 && p.integer("qubits") % 2 == 1;
  return frustrated ? "a ring of an odd number of qubits with a negative coupling is frustrated: its ground energy has no such formula"
                    : "";
}

std::uint64_t two_circuits(const Parameters&) { return 2; }

Scoring tfim_scoring(const Parameters&) {
  return {{{"part", true, "weight * (terms - 2 * cost(graph))"},
           {"energy", false, "sum(part)"},
           {"share", false, "energy / mean(ground_energy)"}},
          ""};
}

constexpr std::span<const FieldRow> no_fields{};
constexpr std::span<const ParameterRow> without_parameters{};

constexpr auto rows = std::to_array<ProtocolRow>({
    {"application-oriented", 1, "normalised Hellinger fidelity of the circuits of an application", "arXiv:2110.03137",
     application_parameters, application_fields, 1000, application_defaults, application_scoring, nullptr, 10, plain_qubits, nullptr,
     generate_application},
    {"chsh", 1, "the CHSH inequality on a Bell state", "Phys. Rev. Lett. 23, 880", without_parameters, chsh_fields, 4000, no_parameters,
     chsh_scoring, chsh_count, 4, two_qubits, nullptr, generate_chsh},
    {"clifford-volume", 1, "stabilizers and destabilizers of random Clifford states", "arXiv:2512.19413", clifford_parameters,
     clifford_fields, 2048, clifford_defaults, clifford_scoring, clifford_count, 0, plain_qubits, nullptr, generate_clifford_volume},
    {"clops", 1, "circuit layer operations a second: what a tool takes for parametrised circuits", "arXiv:2110.14108", clops_parameters,
     clops_fields, 100, clops_defaults, clops_scoring, clops_count, 0, plain_qubits, nullptr, generate_clops},
    {"cross-entropy", 1, "linear cross-entropy fidelity of random circuits, with its interval", "arXiv:1910.11333", volume_parameters,
     no_fields, 1000, entropy_defaults, entropy_scoring, nullptr, 50, plain_qubits, nullptr, generate_cross_entropy},
    {"direct-randomized-benchmarking", 1, "decay over layers of native gates between stabilizer states", "arXiv:1807.07975",
     benchmarking_parameters, benchmarking_fields, 1000, benchmarking_defaults, benchmarking_scoring, sequence_count, 0, register_qubits,
     register_fault, generate_direct_benchmarking},
    {"ghz", 1, "fidelity of a GHZ state from populations and parity oscillations", "arXiv:0706.2432", ghz_parameters, ghz_fields, 1000,
     three_qubits, ghz_scoring, ghz_count, 0, plain_qubits, nullptr, generate_ghz},
    {"interleaved-randomized-benchmarking", 1, "decay with and without a gate between random Cliffords", "arXiv:1203.4550",
     interleaved_parameters, interleaved_fields, 1000, interleaved_defaults, interleaved_scoring,
     [](const Parameters& p) { return 2 * sequence_count(p); }, 0, register_qubits, interleaved_fault, generate_interleaved_benchmarking},
    {"layer-fidelity", 1, "fidelity of two layers of disjoint pairs, and the error per layered gate", "arXiv:2311.05933", layer_parameters,
     layer_fields, 1000, layer_defaults, layer_scoring, layer_count, 0, plain_qubits, layer_fault, generate_layer_fidelity},
    {"mermin", 1, "Mermin's inequality on a GHZ state", "Phys. Rev. Lett. 65, 1838", mermin_parameters, mermin_fields, 1000, three_qubits,
     mermin_scoring, mermin_count, 0, plain_qubits, nullptr, generate_mermin},
    {"mirror-circuits", 1, "effective polarization of randomized mirror circuits", "arXiv:2008.11294, arXiv:2112.09853", mirror_parameters,
     mirror_fields, 1000, mirror_defaults, mirror_scoring, nullptr, 50, plain_qubits, mirror_fault, generate_mirror},
    {"q-score", 1, "cuts of random graphs by one level of QAOA, against both random baselines", "arXiv:2102.12973", score_parameters,
     score_fields, 2048, score_defaults, score_scoring, nullptr, 100, plain_qubits, nullptr, generate_score},
    {"qaoa-maxcut", 1, "approximation ratio of QAOA, with a certified optimum", "arXiv:1706.02998", cut_parameters, cut_fields, 1000,
     cut_defaults, cut_scoring, nullptr, 20, plain_qubits, cut_fault, generate_qaoa},
    {"quantum-volume", 1, "heavy outputs of random circuits as deep as wide", "arXiv:1811.12926", volume_parameters, no_fields, 1000,
     volume_defaults, volume_scoring, nullptr, 100, plain_qubits, nullptr, generate_quantum_volume},
    {"randomized-benchmarking", 1, "decay over random Cliffords", "arXiv:1109.6887", benchmarking_parameters, benchmarking_fields, 1000,
     benchmarking_defaults, benchmarking_scoring, sequence_count, 0, register_qubits, register_fault, generate_randomized_benchmarking},
    {"tfim", 1, "energy of the transverse-field Ising ring, kept by Trotterised evolution", "Ann. Phys. 57, 79", tfim_parameters,
     tfim_fields, 4000, tfim_defaults, tfim_scoring, two_circuits, 0, [](const Parameters& p) { return plain_qubits(p) + 1; }, tfim_fault,
     generate_tfim},
});

}  // namespace

std::span<const ProtocolRow> protocol_rows() { return rows; }

const ProtocolRow* find_protocol(std::string_view name) {
  const auto* found = std::find_if(rows.begin(), rows.end(), [&](const ProtocolRow& row) { return row.name == name; });
  return found == rows.end() ? nullptr : found;
}

std::vector<GeneratedCircuit> generate_circuits(const ProtocolRow& row, const Parameters& parameters, std::uint64_t first_seed,
                                                std::uint64_t count) {
  std::vector<GeneratedCircuit> circuits;
  for (std::uint64_t index = 0; index < count; ++index) circuits.push_back(row.generate(parameters, index, first_seed + index));
  return circuits;
}

std::string sha256_of(std::span<const GeneratedCircuit> circuits) {
  support::Sha256 hash;
  for (const GeneratedCircuit& circuit : circuits) hash.update(circuit.text);
  return hash.hex();
}

}  // namespace libqsim::protocols
