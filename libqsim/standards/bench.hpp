#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/standards/audit.hpp"
#include "libqsim/standards/proposal.hpp"

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
};

/// Draws the counts of every circuit on a device that is simulated. A failure has the diagnostics of circuits that cannot be run.
Result<BenchResult> run_bench(const Proposal& proposal, const Device& device, const FileAccess& files, const AuditOptions& options);

/// 0 pass (or nothing to pass), 1 fail, 3 inconclusive.
int exit_status(const BenchResult& result);
nlohmann::ordered_json to_json(const BenchResult& result);
std::string to_text(const BenchResult& result);

/// The registered protocols, for people and as JSON.
std::string protocols_to_text();
nlohmann::ordered_json protocols_to_json();

}  // namespace libqsim::standards
