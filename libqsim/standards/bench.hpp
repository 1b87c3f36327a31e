#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/standards/audit.hpp"
#include "libqsim/standards/proposal.hpp"
#include "libqsim/standards/submission.hpp"

namespace libqsim::standards {

/// A protocol by itself, as a proposal: its parameters, its metrics and its rule. `parameters`: names with their values as TOML writes
/// them. Refused ones give class `standard` diagnostics.
struct ProtocolCall {
  std::string protocol;
  std::vector<std::pair<std::string, std::string>> parameters;
  std::uint64_t first_seed = 0;
  std::uint64_t circuits = 0;  ///< 0: as many as belong to the parameters, or are usual
  std::uint64_t shots = 0;     ///< 0: as usual
};
Result<Proposal> proposal_of(const ProtocolCall& call);

/// What came of running a benchmark.
struct BenchResult {
  std::string protocol;
  std::vector<std::pair<std::string, std::string>> parameters;  ///< values as JSON
  std::uint64_t seed = 0;
  std::vector<MetricReport> metrics;
  std::string accepted;  ///< pass, fail, inconclusive; empty: there is no rule
  std::vector<AuditRow> audit;
  std::vector<std::pair<std::string, std::string>> circuits;  ///< id and sha256
  std::vector<ProposalCircuits::Input> inputs;
  std::optional<Submission> submission;  ///< the counts, where a tool gave them
};

/// The parameters of a proposal's generators, with their values as JSON.
std::vector<std::pair<std::string, std::string>> parameters_of(const Proposal& proposal);

/// What came of running one circuit.
struct Sampled {
  struct Count {
    std::map<std::string, std::string> outputs;  ///< by register
    std::uint64_t count = 0;
  };
  std::vector<Count> counts;
  std::optional<double> seconds;  ///< as the tool states them
};
/// What is wrong with a tool's answer about a circuit.
Diagnostic tool_fault(const std::string& circuit, const std::string& why);

/// Runs a circuit; a failure says why it gave no counts.
using Sampler = std::function<Result<Sampled>(const CircuitText& circuit, std::uint64_t shots, std::uint64_t seed)>;
/// This library, a circuit after the other.
Sampler own_sampler(const Proposal& proposal, const AuditOptions& options);

/// Has every circuit run by a tool, and judges its counts as those of a submitted result. The time is that which all answers state
/// themselves, or else what passes here.
Result<BenchResult> run_bench(const Proposal& proposal, const Sampler& sampler, const FileAccess& files, const AuditOptions& options);

/// Draws the counts of every circuit on a device that is simulated. A failure has the diagnostics of circuits that cannot be run.
Result<BenchResult> run_bench(const Proposal& proposal, const Device& device, const FileAccess& files, const AuditOptions& options);

/// 0 pass (or nothing to pass), 1 fail, 3 inconclusive.
int exit_status(const BenchResult& result);
nlohmann::ordered_json to_json(const BenchResult& result);
std::string to_text(const BenchResult& result);

/// The circuits of a proposal, for people and as JSON: their hashes and what is attached to them.
std::string circuits_to_text(const std::vector<CircuitText>& circuits);
nlohmann::ordered_json circuits_to_json(const std::vector<CircuitText>& circuits);

/// The registered protocols, for people and as JSON.
std::string protocols_to_text();
nlohmann::ordered_json protocols_to_json();

}  // namespace libqsim::standards
