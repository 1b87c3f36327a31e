#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "libqsim/standards/figures.hpp"
#include "libqsim/standards/submission.hpp"

namespace libqsim::standards {

namespace {

/// How far a stated metric may be from what its counts give: people round.
constexpr double claim_tolerance = 5e-4;
/// A circuit tells its bit order where its ideal distribution and the reversed one are this different (Hellinger fidelity).
constexpr double telling_fidelity = 0.9;
constexpr double clear_difference = 0.1;
constexpr double interval_level = 0.95;

class SubmissionAuditor {
 public:
  SubmissionAuditor(const Submission& submission, const Proposal& proposal, const FileAccess& files, const AuditOptions& options)
      : submission_(submission), proposal_(proposal), options_(options), circuits_(make_circuits(proposal, files, options)) {}

  void audit(SubmissionAudit& made) {
    made_ = &made;
    made.diagnostics = circuits_.diagnostics;
    made.inputs = circuits_.inputs;
    made.inputs.push_back({proposal_.path, proposal_.sha256});
    ResultFindings& findings = made.findings;
    findings.has_proposal = true;
    findings.has_rule = proposal_.rule.has_value();
    findings.shots_due = proposal_.shots;
    findings.hashes.push_back({"the proposal", submission_.proposal_sha256, proposal_.sha256, submission_.proposal_spot});
    findings.hashes.push_back({"the proposal", submission_.proposal_id + " " + submission_.proposal_version,
                               proposal_.id + " " + proposal_.version, submission_.proposal_spot, "id and version"});
    for (const SubmittedCircuit& circuit : submission_.circuits) check_circuit(circuit);
    evaluate();
    compare_claims();
  }

 private:
  struct Counted {
    std::map<std::string, double> outcomes;
    double shots = 0;
    bool usable = false;
  };

  void check_circuit(const SubmittedCircuit& submitted) {
    ResultFindings& findings = made_->findings;
    CountsFinding finding{submitted.id, submitted.shots, 0, {}, submitted.spot};
    for (const SubmittedCircuit::Count& count : submitted.counts) finding.counted += count.count;
    const ProposalCircuit* circuit = circuits_.find(submitted.id);
    if (circuit == nullptr) {
      finding.fault = "the proposal has no such circuit";
      findings.counts.push_back(std::move(finding));
      return;
    }
    findings.hashes.push_back({fmt::format("circuit '{}'", submitted.id), submitted.sha256, circuit->sha256, submitted.hash_spot});
    Counted counted;
    counted.shots = finding.counted;
    if (finding.counted != submitted.shots)
      finding.fault = fmt::format("the counts add up to {}, not to {} shots", finding.counted, submitted.shots);
    if (circuit->bits) read_counts(submitted, *circuit, counted, finding);
    counted.usable = circuit->bits.has_value() && finding.fault.empty() && finding.counted > 0;
    if (counted.usable && circuit->ideal) compare_bit_order(submitted, *circuit, counted);
    findings.counts.push_back(std::move(finding));
    counted_[submitted.id] = std::move(counted);
  }

  static void read_counts(const SubmittedCircuit& submitted, const ProposalCircuit& circuit, Counted& counted, CountsFinding& finding) {
    for (const SubmittedCircuit::Count& count : submitted.counts) {
      std::string fault;
      const std::string outcome = circuit.bits->text_of(count.outputs, fault);
      if (fault.empty() && !counted.outcomes.emplace(outcome, count.count).second)
        fault = fmt::format("the outcome {} is given twice", outcome);
      if (fault.empty()) continue;
      finding.fault = fault;
      finding.spot = count.spot;
      return;
    }
  }

  void compare_bit_order(const SubmittedCircuit& submitted, const ProposalCircuit& circuit, const Counted& counted) {
    std::map<std::string, double> seen;
    for (const auto& [outcome, count] : counted.outcomes) seen[outcome] = count / counted.shots;
    std::map<std::string, double> ideal;
    std::map<std::string, double> turned;
    for (const auto& [outcome, p] : *circuit.ideal) {
      ideal[outcome] = p;
      turned[circuit.bits->reversed(outcome)] = p;
    }
    BitOrderFinding finding;
    finding.circuit = submitted.id;
    finding.spot = submitted.spot;
    finding.known = hellinger_fidelity(ideal, turned) < telling_fidelity;
    finding.as_given = hellinger_fidelity(ideal, seen);
    finding.reversed = hellinger_fidelity(turned, seen);
    finding.wrong = finding.known && finding.reversed > finding.as_given + clear_difference;
    made_->findings.bit_orders.push_back(std::move(finding));
  }

  /// The counts of a circuit, or of a compiled form that stands in for it; null: the result has none.
  const Counted* counts_of(const ProposalCircuit& circuit) const {
    if (const auto found = counted_.find(circuit.id); found != counted_.end()) return &found->second;
    for (const ProposalCircuit& other : circuits_.circuits) {
      const auto found = counted_.find(other.id);
      if (other.original == circuit.id && found != counted_.end()) return &found->second;
    }
    return nullptr;
  }

  void evaluate() {
    std::vector<const Counted*> counted;
    std::vector<std::vector<std::string>> seen;
    std::vector<double> shots;
    ResultFindings& findings = made_->findings;
    for (const std::size_t index : measured_circuits(proposal_, circuits_)) {
      const ProposalCircuit& circuit = circuits_.circuits[index];
      const Counted* counts = counts_of(circuit);
      if (counts == nullptr) {
        CountsFinding missing{circuit.id, 0, 0, "the result has no counts of it", {}};
        findings.counts.push_back(std::move(missing));
      }
      if (counts == nullptr || !counts->usable || !circuit.facts) {
        findings.metrics_unknown = fmt::format("circuit '{}' has no counts that can be used", circuit.id);
        continue;
      }
      counted.push_back(counts);
      shots.push_back(counts->shots);
      seen.emplace_back();
      for (const auto& [outcome, count] : counts->outcomes) seen.back().push_back(outcome);
    }
    if (counted.empty() && findings.metrics_unknown.empty()) findings.metrics_unknown = "there is no circuit that can be made here";
    if (!findings.metrics_unknown.empty()) return;
    Experiment experiment =
        make_experiment(proposal_, circuits_, seen, submission_.seconds.value_or(std::numeric_limits<double>::quiet_NaN()), options_);
    experiment.set_shots(shots);
    score(experiment, counted);
  }

  void score(const Experiment& experiment, const std::vector<const Counted*>& counted) {
    Experiment::ClassCounts classes;
    for (std::size_t c = 0; c < counted.size(); ++c) {
      const OutcomeTable& table = experiment.circuits()[c].table;
      std::vector<double> counts(table.size(), 0.0);
      for (const auto& [outcome, count] : counted[c]->outcomes) counts[*index_of(table, outcome)] = count;
      classes.push_back(experiment.classes_of(c, counts));
    }
    const MetricValues values = experiment.evaluate(classes);
    made_->findings.metrics = metric_findings(proposal_, experiment, values, "the counts");
    made_->metrics = reports_of(experiment, values, {});
    add_intervals(experiment, experiment.intervals(classes, interval_level), made_->metrics);
    Acceptance acceptance = experiment.accept(classes);
    if (acceptance == Acceptance::inconclusive && proposal_.fail_where_insufficient) acceptance = Acceptance::fail;
    made_->findings.acceptance = name_of(acceptance);
    if (!options_.rough_power || !proposal_.rule) return;
    for (const Device& one : {Device{Device::Kind::ideal, 0}, Device{Device::Kind::uniform, 0}}) {
      made_->audit.push_back({one.name(), experiment.roughly_pass_probability(one)});
    }
  }

  void compare_claims() {
    for (const Submission::Claim& claim : submission_.claims) {
      ReferenceFinding finding;
      finding.metric = claim.metric;
      finding.claimed = claim.value;
      finding.spot = claim.spot;
      finding.why =
          made_->findings.metrics_unknown.empty() ? "the proposal has no such metric of all circuits" : made_->findings.metrics_unknown;
      for (const MetricReport& report : made_->metrics) {
        if (report.id != claim.metric) continue;
        finding.computed = report.value;
        finding.tolerance = claim_tolerance * std::max(1.0, std::abs(report.value));
        const bool agrees = std::abs(report.value - claim.value) <= finding.tolerance;  // never for an undefined value
        finding.state = agrees ? ReferenceState::agrees : ReferenceState::differs;
      }
      made_->findings.claims.push_back(std::move(finding));
    }
  }

  const Submission& submission_;
  const Proposal& proposal_;
  const AuditOptions& options_;
  ProposalCircuits circuits_;
  SubmissionAudit* made_ = nullptr;
  std::map<std::string, Counted> counted_;
};

}  // namespace

SubmissionAudit audit_submission(const Submission& submission, const Proposal* proposal, const FileAccess& files,
                                 const AuditOptions& options) {
  SubmissionAudit made;
  ResultFindings& findings = made.findings;
  findings.path = submission.path;
  findings.sha256 = submission.sha256;
  findings.metadata = submission.metadata;
  findings.declared = submission.declared;
  findings.claimed_acceptance = submission.accepted;
  findings.acceptance_spot = submission.accepted_spot;
  if (proposal != nullptr) {
    SubmissionAuditor(submission, *proposal, files, options).audit(made);
    return made;
  }
  findings.metrics_unknown = "the proposal is not at hand";
  for (const SubmittedCircuit& circuit : submission.circuits) {
    CountsFinding finding{circuit.id, circuit.shots, 0, {}, circuit.spot};
    for (const SubmittedCircuit::Count& count : circuit.counts) finding.counted += count.count;
    if (finding.counted != finding.stated_shots)
      finding.fault = fmt::format("the counts add up to {}, not to {} shots", finding.counted, finding.stated_shots);
    findings.counts.push_back(std::move(finding));
  }
  return made;
}

}  // namespace libqsim::standards
