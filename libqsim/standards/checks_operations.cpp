#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "libqsim/standards/check_rows.hpp"
#include "libqsim/standards/connectivity.hpp"

namespace libqsim::standards {

namespace {

constexpr std::size_t evidence_limit = 20;
constexpr double angle_tolerance = 1e-9;  // in steps, beyond the rounding of the angle itself

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Finding verdict(std::vector<Evidence> failed) {
  if (failed.empty()) return Finding::pass();
  if (failed.size() > evidence_limit) failed.resize(evidence_limit);
  return Finding::fail(std::move(failed));
}

/// Undecided where the program could not be followed, unless a fault was found anyway.
Finding unless_undecided(const CircuitFacts& facts, Finding finding) {
  if (facts.undecided.empty() || finding.outcome == Outcome::fail) return finding;
  return Finding::undecided(facts.undecided);
}

bool edge_allowed(const Arguments& arguments, const CouplingFact& coupling, std::uint64_t qubits) {
  if (arguments.has("graph")) return joins(arguments.text("graph"), coupling.a, coupling.b, qubits);
  const Edges& edges = arguments.edges("edges");
  return std::find(edges.begin(), edges.end(), std::pair(coupling.a, coupling.b)) != edges.end();
}

Finding check_gates_subset(const Arguments& arguments, const Subject& subject) {
  std::vector<Evidence> failed;
  for (const GateFact& gate : subject.circuit->gates) {
    if (!contains(arguments.texts("gates"), gate.name)) failed.push_back(Evidence::at(gate.spot, fmt::format("applies '{}'", gate.name)));
  }
  return unless_undecided(*subject.circuit, verdict(std::move(failed)));
}

Finding check_angle_grid(const Arguments& arguments, const Subject& subject) {
  const double step = arguments.number("step");
  std::vector<Evidence> failed;
  bool unknown = false;
  for (const AngleFact& angle : subject.circuit->angles) {
    if (!contains(arguments.texts("gates"), angle.gate)) continue;
    unknown |= !angle.known;
    const double steps = angle.radians / step;
    const double off = std::abs(steps - std::round(steps));
    if (!angle.known || off <= angle_tolerance * (1 + std::abs(steps))) continue;
    Evidence evidence =
        Evidence::at(angle.spot, fmt::format("'{}' takes the angle {}, which is {:.6g} steps", angle.gate, angle.radians, steps));
    evidence.computed = steps;
    failed.push_back(std::move(evidence));
  }
  if (failed.empty() && unknown) return Finding::undecided("an angle is worked out at run time");
  return unless_undecided(*subject.circuit, verdict(std::move(failed)));
}

Finding check_connectivity(const Arguments& arguments, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  std::vector<Evidence> failed;
  const bool all = arguments.has("graph") && arguments.text("graph") == "all";
  if (!all) {
    for (const auto& [spot, gate] : facts.wide_gates)
      failed.push_back(Evidence::at(spot, fmt::format("'{}' acts on more than two qubits", gate)));
  }
  for (const CouplingFact& coupling : facts.couplings) {
    if (edge_allowed(arguments, coupling, facts.qubits)) continue;
    failed.push_back(Evidence::at(coupling.spot, fmt::format("qubits {} and {} are not joined", coupling.a, coupling.b)));
  }
  return unless_undecided(facts, verdict(std::move(failed)));
}

Finding check_limit(const Arguments& arguments, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  struct Figure {
    std::string_view name;
    std::uint64_t value;
    bool counted;  // of operations: known only where their number is
  };
  const Figure figures[] = {{"qubits", facts.qubits, false},
                            {"bits", facts.bits, false},
                            {"depth", facts.depth, true},
                            {"gates", facts.gate_count, true},
                            {"two_qubit_gates", facts.two_qubit_gate_count, true},
                            {"loops", facts.loops, false},
                            {"bytes", facts.bytes, false}};
  std::vector<Evidence> failed;
  std::string unknown;
  for (const Figure& figure : figures) {
    if (!arguments.has(figure.name)) continue;
    const std::int64_t bound = arguments.integer(figure.name);
    if (figure.value > static_cast<std::uint64_t>(bound)) {
      Evidence evidence = Evidence::of(fmt::format("{} {}, at most {}", figure.value, figure.name, bound));
      evidence.computed = static_cast<double>(figure.value);
      evidence.bound = static_cast<double>(bound);
      failed.push_back(std::move(evidence));
    } else if (figure.counted && (!facts.counts_known || !facts.undecided.empty())) {
      unknown = fmt::format("the number of {} is known only at run time", figure.name);
    }
  }
  if (failed.empty() && !unknown.empty()) return Finding::undecided(unknown);
  return verdict(std::move(failed));
}

Finding check_measurement_terminal(const Arguments&, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  std::vector<Evidence> failed;
  if (facts.after_measurement.line != 0) failed.push_back(Evidence::at(facts.after_measurement, "acts on a qubit that was measured"));
  return unless_undecided(facts, verdict(std::move(failed)));
}

Finding check_measurement_all(const Arguments&, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  if (!facts.undecided.empty()) return Finding::undecided(facts.undecided);
  std::vector<Evidence> failed;
  for (const std::string& qubit : facts.unmeasured_qubits) {
    if (failed.size() < evidence_limit) failed.push_back(Evidence::of(fmt::format("{} is never measured", qubit)));
  }
  return verdict(std::move(failed));
}

Finding check_measurement_before_read(const Arguments&, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  std::vector<Evidence> failed;
  for (const auto& read : facts.reads_before_measurement)
    failed.push_back(Evidence::at(read.spot, fmt::format("'{}' is read before it is measured", read.name)));
  return unless_undecided(facts, verdict(std::move(failed)));
}

Finding check_reset_allowed(const Arguments& arguments, const Subject& subject) {
  const auto found = subject.circuit->features.find("reset");
  if (arguments.boolean("allowed") || found == subject.circuit->features.end()) return Finding::pass();
  return Finding::fail({Evidence::at(found->second, "a reset")});
}

Finding check_timing_allowed(const Arguments& arguments, const Subject& subject) {
  if (arguments.boolean("allowed")) return Finding::pass();
  std::vector<Evidence> failed;
  for (const std::string_view feature : {"box", "delay", "duration"}) {
    const auto found = subject.circuit->features.find(std::string(feature));
    if (found != subject.circuit->features.end()) failed.push_back(Evidence::at(found->second, fmt::format("uses {}", feature)));
  }
  return verdict(std::move(failed));
}

// ------------------------------------------------------------- the vocabulary

using Kind = ArgumentKind;

constexpr std::array<std::string_view, 4> graphs{"line", "grid", "heavy-hex", "all"};
constexpr std::array<ArgumentRow, 1> gates_arguments{{{"gates", Kind::texts}}};
constexpr std::array<ArgumentRow, 2> angle_arguments{{{"gates", Kind::texts}, {"step", Kind::angle}}};
constexpr std::array<ArgumentRow, 2> graph_arguments{{{"graph", Kind::text, false, graphs}, {"edges", Kind::edges, false}}};
constexpr std::array<ArgumentRow, 7> limit_arguments{{{"qubits", Kind::integer, false},
                                                      {"bits", Kind::integer, false},
                                                      {"depth", Kind::integer, false},
                                                      {"gates", Kind::integer, false},
                                                      {"two_qubit_gates", Kind::integer, false},
                                                      {"loops", Kind::integer, false},
                                                      {"bytes", Kind::integer, false}}};
constexpr std::array<ArgumentRow, 1> allowed_arguments{{{"allowed", Kind::boolean}}};

constexpr auto rows = std::to_array<CheckRow>({
    {"gates.subset", "applies no gate but these", circuits, gates_arguments, check_gates_subset, nullptr, true},
    {"gates.angle-grid", "the angles of these gates are multiples of the step", circuits, angle_arguments, check_angle_grid, nullptr, true},
    {"connectivity", "two-qubit gates only along the edges of a graph", circuits, graph_arguments, check_connectivity, nullptr, true,
     Choice::exactly_one},
    {"limit", "at most so many", circuits, limit_arguments, check_limit, nullptr, true, Choice::at_least_one},
    {"measurement.terminal", "nothing happens to a qubit after its measurement", circuits, no_arguments, check_measurement_terminal,
     nullptr, true},
    {"measurement.all", "every qubit is measured", circuits, no_arguments, check_measurement_all, nullptr, true},
    {"measurement.before-read", "classical registers are measured before they are read", circuits, no_arguments,
     check_measurement_before_read, nullptr, true},
    {"reset.allowed", "whether resets may be used", circuits, allowed_arguments, check_reset_allowed, nullptr, true},
    {"timing.allowed", "whether delays, boxes and durations may be used", circuits, allowed_arguments, check_timing_allowed, nullptr, true},
});

}  // namespace

std::span<const CheckRow> operation_checks() { return rows; }

}  // namespace libqsim::standards
