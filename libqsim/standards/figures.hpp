#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "libqsim/standards/experiment.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

// Metrics and probabilities as the reports of several verbs show them. What is not defined is null in JSON.
nlohmann::ordered_json metrics_json(const std::vector<MetricReport>& metrics);
nlohmann::ordered_json audit_json(const std::vector<AuditRow>& audit);
std::string figures_text(const std::vector<MetricReport>& metrics, const std::vector<AuditRow>& audit);

/// The intervals (by metric of the experiment) of those that have one.
void add_intervals(const Experiment& experiment, const std::vector<support::Interval>& intervals, std::vector<MetricReport>& reports);

}  // namespace libqsim::standards
