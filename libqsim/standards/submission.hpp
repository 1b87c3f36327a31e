#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/standards/audit.hpp"
#include "libqsim/standards/proposal.hpp"

namespace libqsim::standards {

/// Counts of one circuit, as a result states them.
struct SubmittedCircuit {
  std::string id;
  std::string sha256;
  double shots = 0;
  struct Count {
    std::map<std::string, std::string> outputs;  ///< by register
    double count = 0;
    Spot spot;
  };
  std::vector<Count> counts;
  Spot spot;
  Spot hash_spot;
};

/// A submitted result, as its file states it.
struct Submission {
  std::string path;
  std::string sha256;
  std::string proposal_id;
  std::string proposal_version;
  std::string proposal_sha256;
  Spot proposal_spot;
  std::map<std::string, std::string> metadata;  ///< of the device, by dotted key
  std::map<std::string, std::string> declared;
  std::optional<double> seconds;
  std::vector<SubmittedCircuit> circuits;
  struct Claim {
    std::string metric;
    double value = 0;
    Spot spot;
  };
  std::vector<Claim> claims;
  std::string accepted;  ///< pass, fail or inconclusive; empty: not stated
  Spot accepted_spot;
};

/// Reads a result strictly; refused ones give class `standard` diagnostics.
Result<Submission> read_submission(const std::string& path, const FileAccess& files);

/// As a file states it; of the submitter's words, there are none.
nlohmann::ordered_json to_json(const Submission& submission);

/// A result worked through, against its proposal where that is at hand.
struct SubmissionAudit {
  ResultFindings findings;
  std::vector<MetricReport> metrics;
  std::vector<AuditRow> audit;  ///< where `rough_power` asks for it
  Diagnostics diagnostics;      ///< of the proposal's circuits
  std::vector<ProposalCircuits::Input> inputs;
};

SubmissionAudit audit_submission(const Submission& submission, const Proposal* proposal, const FileAccess& files,
                                 const AuditOptions& options);

}  // namespace libqsim::standards
