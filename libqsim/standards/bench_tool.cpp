// Benchmarks on tools: every circuit is run by one, and its counts are judged as those of a submitted result.
#include <fmt/format.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "libqsim/run/simulate.hpp"
#include "libqsim/standards/bench.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

/// The time of a run: as the answers state it, where all of them do.
class Clock {
 public:
  void add(const std::optional<double>& stated) {
    stated_ += stated.value_or(0);
    all_state_ = all_state_ && stated.has_value();
  }
  double seconds() const { return all_state_ ? stated_ : std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count(); }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  double stated_ = 0;
  bool all_state_ = true;
};

SubmittedCircuit submitted(const CircuitText& circuit, const Sampled& sampled, std::uint64_t shots) {
  SubmittedCircuit made;
  made.id = circuit.id;
  made.sha256 = circuit.sha256;
  made.shots = static_cast<double>(shots);
  for (const Sampled::Count& count : sampled.counts) made.counts.push_back({count.outputs, static_cast<double>(count.count), {}});
  return made;
}

/// Why no verdict can rest on the counts; empty: it can.
Diagnostics faults_of(const SubmissionAudit& audit) {
  Diagnostics faults;
  for (const Diagnostic& diagnostic : audit.diagnostics) {
    if (diagnostic.severity == Severity::error) faults.push_back(diagnostic);
  }
  for (const CountsFinding& counts : audit.findings.counts) {
    if (!counts.fault.empty()) faults.push_back(tool_fault(counts.circuit, counts.fault));
  }
  if (faults.empty() && !audit.findings.metrics_unknown.empty())
    faults.push_back(support::diagnostic_of(Code::not_supported, fmt::format("the benchmark ({})", audit.findings.metrics_unknown)));
  return faults;
}

}  // namespace

Diagnostic tool_fault(const std::string& circuit, const std::string& why) {
  return support::diagnostic_of(Code::option_invalid, fmt::format("circuit '{}': what the tool answers cannot be used: {}", circuit, why));
}

Sampler own_sampler(const Proposal& proposal, const AuditOptions& options) {
  return [profile = proposal.profile, threads = options.threads, stop = options.stop](const CircuitText& circuit, std::uint64_t shots,
                                                                                      std::uint64_t seed) -> Result<Sampled> {
    ParseOptions read;
    read.profile = profile;
    const Result<Program> program = parse(circuit.text, read);
    if (!program) return Failure(program.error());
    RunOptions run;
    run.shots = shots;
    run.seed = seed;
    run.threads = threads;
    run.output = {"counts"};
    run.stop = stop;
    const Result<RunResult> result = libqsim::run(*program, run);
    if (!result) return Failure(result.error());
    Sampled made;
    for (const Count& entry : result->counts()) {
      Sampled::Count count{{}, entry.count};
      const std::vector<std::string> names = entry.outputs.names();
      std::vector<std::string> texts = entry.outputs.texts();
      for (std::size_t i = 0; i < names.size(); ++i) count.outputs[names[i]] = std::move(texts[i]);
      made.counts.push_back(std::move(count));
    }
    return made;
  };
}

nlohmann::ordered_json to_json(const Submission& submission) {
  nlohmann::ordered_json made{{"format", "libqsim-result/1"}};
  made["proposal"] = {{"id", submission.proposal_id}, {"version", submission.proposal_version}, {"sha256", submission.proposal_sha256}};
  if (submission.seconds) made["seconds"] = *submission.seconds;
  made["circuits"] = nlohmann::ordered_json::array();
  for (const SubmittedCircuit& circuit : submission.circuits) {
    nlohmann::ordered_json counts = nlohmann::ordered_json::array();
    for (const SubmittedCircuit::Count& count : circuit.counts)
      counts.push_back({{"outputs", count.outputs}, {"count", static_cast<std::uint64_t>(count.count)}});
    made["circuits"].push_back({{"id", circuit.id},
                                {"sha256", circuit.sha256},
                                {"shots", static_cast<std::uint64_t>(circuit.shots)},
                                {"counts", std::move(counts)}});
  }
  return made;
}

Result<BenchResult> run_bench(const Proposal& proposal, const Sampler& sampler, const FileAccess& files, const AuditOptions& options) {
  constexpr double generated_share = 0.1;
  const ProgressCallback sampling = part_of(options.progress, generated_share, made_share);
  Result<std::vector<CircuitText>> all = circuit_texts(proposal, files, part_of(options, 0, generated_share));
  if (!all) return Failure(all.error());
  const std::vector<CircuitText> circuits = measured_texts(proposal, std::move(all).value());
  Submission submission;
  submission.proposal_id = proposal.id;
  submission.proposal_version = proposal.version;
  submission.proposal_sha256 = proposal.sha256;
  Clock clock;
  for (std::size_t i = 0; i < circuits.size(); ++i) {
    if (options.stop.stop_requested()) return Failure(support::diagnostic_of(Code::interrupted));
    if (sampling) sampling(static_cast<double>(i) / static_cast<double>(circuits.size()));
    const Result<Sampled> sampled = sampler(circuits[i], proposal.shots, options.seed + i);
    if (!sampled) return Failure(sampled.error());
    clock.add(sampled->seconds);
    submission.circuits.push_back(submitted(circuits[i], *sampled, proposal.shots));
  }
  submission.seconds = clock.seconds();
  AuditOptions with_power = part_of(options, made_share, 1);
  with_power.rough_power = true;
  SubmissionAudit audit = audit_submission(submission, &proposal, files, with_power);
  Diagnostics faults = faults_of(audit);
  if (!faults.empty()) return Failure(std::move(faults));
  BenchResult made;
  made.protocol = proposal.id;
  made.seed = options.seed;
  made.parameters = parameters_of(proposal);
  made.metrics = std::move(audit.metrics);
  made.accepted = audit.findings.has_rule ? audit.findings.acceptance : std::string();
  made.audit = std::move(audit.audit);
  made.inputs = std::move(audit.inputs);
  for (const CircuitText& circuit : circuits) made.circuits.emplace_back(circuit.id, circuit.sha256);
  made.submission = std::move(submission);
  return made;
}

}  // namespace libqsim::standards
