#include "libqsim/standards/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "libqsim/protocols/maxcut.hpp"
#include "libqsim/standards/equivalence.hpp"

namespace libqsim::standards {

namespace {

constexpr double ideal_bound = 0.95;
constexpr double uniform_bound = 0.05;
/// Which globally depolarised devices every audit shows.
constexpr double shown_depolarizations[] = {0.05, 0.2, 0.5};

class Auditor {
 public:
  Auditor(const Proposal& proposal, const FileAccess& files, const AuditOptions& options)
      : proposal_(proposal), files_(files), options_(options) {}

  ProposalAudit audit() {
    made_.circuits = make_circuits(proposal_, files_, part_of(options_, 0, proposal_.rule ? made_share : 1));
    take_over();
    compare_equivalents();
    prepare_experiment();
    recompute_references();
    certify_optima();
    find_powers();
    return std::move(made_);
  }

 private:
  bool stopped() const { return options_.stop.stop_requested(); }

  void take_over() {
    ProposalFindings& findings = made_.findings;
    findings.path = proposal_.path;
    findings.sha256 = proposal_.sha256;
    findings.id = proposal_.id;
    findings.version = proposal_.version;
    findings.license = proposal_.license;
    findings.metadata = proposal_.metadata;
    findings.declared = proposal_.declared;
    findings.shots = proposal_.shots;
    findings.qubits = proposal_.qubits;
    findings.qubits_spot = proposal_.qubits_spot;
    findings.hashes = made_.circuits.hashes;
    findings.generators = made_.circuits.generators;
    findings.has_rule = proposal_.rule.has_value();
    for (const ProposalCircuit& circuit : made_.circuits.circuits) {
      if (circuit.facts) findings.circuits.emplace_back(circuit.id, *circuit.facts);
    }
  }

  void compare_equivalents() {
    for (const StatedCircuit& stated : proposal_.circuits) {
      if (stated.original.empty() || stopped()) continue;
      EquivalenceFinding finding{stated.id,  stated.original, stated.up_to, EquivalenceState::undecided, "a circuit cannot be run",
                                 stated.spot};
      const ProposalCircuit* compiled = made_.circuits.find(stated.id);
      const ProposalCircuit* original = made_.circuits.find(stated.original);
      if (compiled->program && original->program) {
        Freedoms freedoms;
        for (const std::string& freedom : stated.up_to) (freedom == "layout" ? freedoms.layout : freedoms.global_phase) = true;
        const Equivalence found = compare_programs(*original->program, *compiled->program, freedoms, options_.threads, options_.stop);
        finding.state = found.state;
        finding.how = found.how;
      }
      made_.findings.equivalences.push_back(std::move(finding));
    }
  }

  void prepare_experiment() {
    const std::vector<std::size_t> measured = measured_circuits(proposal_, made_.circuits);
    if (measured.empty()) why_not_ = "there is no circuit that can be made here";
    for (const std::size_t index : measured) {
      const ProposalCircuit& circuit = made_.circuits.circuits[index];
      if (!circuit.ideal) why_no_ideal_ = fmt::format("circuit '{}': {}", circuit.id, circuit.why_no_ideal);
      if (!circuit.bits || !circuit.facts) why_not_ = fmt::format("circuit '{}': {}", circuit.id, circuit.why_no_ideal);
    }
    made_.findings.metrics_unknown = !why_not_.empty() ? why_not_ : stopped() ? "interrupted" : why_no_ideal_;
    if (!why_not_.empty() || stopped()) return;
    experiment_.emplace(make_experiment(proposal_, made_.circuits, {}, std::numeric_limits<double>::quiet_NaN(), options_));
    for (const Device::Kind kind : {Device::Kind::ideal, Device::Kind::uniform}) {
      const Device device{kind, 0};
      if (kind == Device::Kind::ideal && !experiment_->has_ideal()) continue;
      const MetricValues values = experiment_->evaluate(experiment_->expected(device));
      for (MetricFinding& finding : metric_findings(proposal_, *experiment_, values, device.name())) {
        // A sampler without any signal may leave a metric undefined (a fit without a decay): the rule is then inconclusive, as it should
        // be.
        if (kind == Device::Kind::ideal && !is_timed(finding.id)) made_.findings.metrics.push_back(std::move(finding));
      }
      for (MetricReport& report : reports_of(*experiment_, values, device.name())) {
        if (!is_timed(report.id)) made_.metrics.push_back(std::move(report));
      }
    }
  }

  /// Only a run has a time.
  bool is_timed(const std::string& metric) const {
    return std::any_of(proposal_.metrics.begin(), proposal_.metrics.end(),
                       [&](const StatedMetric& stated) { return stated.metric.id == metric && stated.metric.timed; });
  }

  void recompute_references() {
    for (const StatedReference& stated : proposal_.references) {
      ReferenceFinding finding;
      const Metric& metric = proposal_.metrics[stated.metric].metric;
      finding.metric = stated.circuit.empty() ? metric.id : fmt::format("{}@{}", metric.id, stated.circuit);
      finding.device = stated.device.name();
      finding.claimed = stated.value;
      finding.tolerance = stated.tolerance;
      finding.spot = stated.spot;
      finding.why = stated.kind == "hardware" ? "a value from hardware cannot be recomputed" : unknown_on(stated.device);
      if (finding.why.empty()) recompute(stated, finding);
      made_.findings.references.push_back(std::move(finding));
    }
  }

  void recompute(const StatedReference& stated, ReferenceFinding& finding) {
    const MetricValues values = experiment_->evaluate(experiment_->expected(stated.device));
    finding.computed = values.global[stated.metric];
    for (std::size_t c = 0; !stated.circuit.empty() && c < experiment_->circuit_count(); ++c) {
      if (experiment_->circuits()[c].id == stated.circuit) finding.computed = values.circuit[stated.metric][c];
    }
    finding.why = std::isnan(finding.computed) ? "the metric is not defined there" : "";
    if (!finding.why.empty()) return;
    finding.state = std::abs(finding.computed - finding.claimed) <= finding.tolerance ? ReferenceState::agrees : ReferenceState::differs;
  }

  /// An optimum that a circuit states beside its graph is what ratios are taken by: it is found again, by exhaustion.
  void certify_optima() {
    for (const StatedCircuit& stated : proposal_.circuits) {
      const auto optimum = stated.data.find("optimum");
      const auto* claimed = optimum == stated.data.end() ? nullptr : std::get_if<double>(&optimum->second);
      const auto is_graph = [](const auto& field) { return std::holds_alternative<protocols::Graph>(field.second); };
      const auto graph = std::find_if(stated.data.begin(), stated.data.end(), is_graph);
      if (claimed == nullptr || std::count_if(stated.data.begin(), stated.data.end(), is_graph) != 1 || stopped()) continue;
      ReferenceFinding finding;
      finding.metric = fmt::format("optimum@{}", stated.id);
      finding.claimed = *claimed;
      finding.tolerance = 1e-9 * std::max(1.0, std::abs(*claimed));
      finding.spot = stated.data_spot;
      if (const auto found = protocols::greatest_cut_if_small(std::get<protocols::Graph>(graph->second))) {
        finding.computed = *found;
        const bool agrees = std::abs(finding.computed - finding.claimed) <= finding.tolerance;
        finding.state = agrees ? ReferenceState::agrees : ReferenceState::differs;
      } else {
        finding.why = "the graph is too large for its greatest cut to be certified here";
      }
      made_.findings.references.push_back(std::move(finding));
    }
  }

  /// Why nothing can be worked out for a device; empty: it can.
  std::string unknown_on(const Device& device) const {
    if (!experiment_) return stopped() ? "interrupted" : why_not_;
    return device.kind != Device::Kind::uniform && !experiment_->has_ideal() ? why_no_ideal_ : std::string();
  }

  /// Without a bound, roughly.
  PassProbability power(const Device& device, std::optional<double> bound) {
    PassProbability made;
    made.why = !proposal_.rule           ? "there is no rule"
               : proposal_.rule_is_timed ? "the rule depends on the time that a run takes"
               : stopped()               ? "interrupted"
                                         : unknown_on(device);
    if (!made.why.empty()) return made;
    const double each = (1 - made_share) / static_cast<double>(2 + proposal_.anchors.size() + std::size(shown_depolarizations));
    const double begin = made_share + each * static_cast<double>(powers_found_++);
    const ProgressCallback progress = part_of(options_.progress, begin, begin + each);
    return bound ? experiment_->pass_probability(device, *bound, progress) : experiment_->roughly_pass_probability(device, progress);
  }

  void find_powers() {
    ProposalFindings& findings = made_.findings;
    const Device ideal{Device::Kind::ideal, 0};
    const Device uniform{Device::Kind::uniform, 0};
    findings.ideal = power(ideal, ideal_bound);
    findings.uniform = power(uniform, uniform_bound);
    std::vector<std::pair<Device, PassProbability>> known{{ideal, findings.ideal}, {uniform, findings.uniform}};
    for (const StatedAnchor& anchor : proposal_.anchors) {
      const double bound = anchor.must_pass ? ideal_bound : uniform_bound;
      const auto found = std::find_if(known.begin(), known.end(), [&](const auto& entry) { return entry.first == anchor.device; });
      // A known one was found with its own bound in mind; an anchor that demands the opposite has another.
      const bool usable = found != known.end() && (anchor.must_pass == (found->first.kind != Device::Kind::uniform));
      const PassProbability probability = usable ? found->second : power(anchor.device, bound);
      if (found == known.end()) known.emplace_back(anchor.device, probability);
      findings.anchors.push_back(
          {anchor.device.name(), anchor.must_pass, probability, anchor_state(probability, anchor.must_pass, bound), anchor.spot});
    }
    for (const double f : shown_depolarizations) {
      const Device device{Device::Kind::depolarized, f};
      const bool shown = std::any_of(known.begin(), known.end(), [&](const auto& entry) { return entry.first == device; });
      if (!shown && proposal_.rule) known.emplace_back(device, power(device, std::nullopt));
    }
    for (const auto& [device, probability] : known) {
      if (proposal_.rule) made_.audit.push_back({device.name(), probability});
    }
  }

  static EquivalenceState anchor_state(const PassProbability& probability, bool must_pass, double bound) {
    if (!probability.known) return EquivalenceState::undecided;
    const double p = probability.estimate();
    if (must_pass ? p >= bound : p <= bound) return EquivalenceState::equal;
    const bool doubt = probability.interval.low < bound && bound < probability.interval.high;
    return doubt ? EquivalenceState::undecided : EquivalenceState::different;
  }

  const Proposal& proposal_;
  const FileAccess& files_;
  const AuditOptions& options_;
  ProposalAudit made_;
  std::optional<Experiment> experiment_;
  std::size_t powers_found_ = 0;
  std::string why_not_;
  std::string why_no_ideal_;
};

}  // namespace

ProposalAudit audit_proposal(const Proposal& proposal, const FileAccess& files, const AuditOptions& options) {
  return Auditor(proposal, files, options).audit();
}

std::vector<MetricReport> reports_of(const Experiment& experiment, const MetricValues& values, const std::string& device) {
  std::vector<MetricReport> reports;
  for (std::size_t m = 0; m < experiment.metrics().size(); ++m) {
    const Metric& metric = experiment.metrics()[m];
    if (!metric.per_circuit) reports.push_back({metric.id, device, values.global[m], std::nullopt, metric.unit});
  }
  return reports;
}

std::vector<MetricFinding> metric_findings(const Proposal& proposal, const Experiment& experiment, const MetricValues& values,
                                           const std::string& device) {
  std::vector<MetricFinding> findings;
  for (std::size_t m = 0; m < proposal.metrics.size(); ++m) {
    const Metric& metric = proposal.metrics[m].metric;
    MetricFinding finding{metric.id, device, true, true, 0, proposal.metrics[m].spot};
    const std::vector<double> one{values.global[m]};
    const std::vector<double>& all = metric.per_circuit ? values.circuit[m] : one;
    for (std::size_t c = 0; c < all.size() && finding.defined && finding.in_range; ++c) {
      // Exact values may leave their range by rounding.
      constexpr double rounding = 1e-9;
      finding.value = all[c];
      finding.defined = !std::isnan(all[c]);
      finding.in_range =
          !metric.range || !finding.defined || (all[c] >= metric.range->low - rounding && all[c] <= metric.range->high + rounding);
      if (metric.per_circuit && (!finding.defined || !finding.in_range))
        finding.device = fmt::format("circuit '{}' on {}", experiment.circuits()[c].id, device);
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace libqsim::standards
