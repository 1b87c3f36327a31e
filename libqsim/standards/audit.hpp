#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/standards/proposal_circuits.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

/// A proposal worked through: its circuits, and everything that its clauses ask for.
struct ProposalAudit {
  ProposalCircuits circuits;
  ProposalFindings findings;
  std::vector<MetricReport> metrics;
  std::vector<AuditRow> audit;
};

ProposalAudit audit_proposal(const Proposal& proposal, const FileAccess& files, const AuditOptions& options);

/// The values of the metrics of all circuits.
std::vector<MetricReport> reports_of(const Experiment& experiment, const MetricValues& values, const std::string& device);
/// What a metric is on a device, or on counts: of a metric of circuits, the first circuit that has no value or one out of range.
std::vector<MetricFinding> metric_findings(const Proposal& proposal, const Experiment& experiment, const MetricValues& values,
                                           const std::string& device);

}  // namespace libqsim::standards
