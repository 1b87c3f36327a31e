#include "libqsim/standards/figures.hpp"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

using nlohmann::ordered_json;

namespace {

ordered_json number_json(double value) { return std::isfinite(value) ? ordered_json(value) : ordered_json(nullptr); }

}  // namespace

ordered_json metrics_json(const std::vector<MetricReport>& metrics) {
  ordered_json made = ordered_json::array();
  for (const MetricReport& metric : metrics) {
    ordered_json one{{"id", metric.id}};
    if (!metric.device.empty()) one["device"] = metric.device;
    one["value"] = number_json(metric.value);
    if (metric.interval) one["interval"] = {number_json(metric.interval->low), number_json(metric.interval->high)};
    if (!metric.unit.empty()) one["unit"] = metric.unit;
    made.push_back(std::move(one));
  }
  return made;
}

ordered_json audit_json(const std::vector<AuditRow>& audit) {
  ordered_json made = ordered_json::array();
  for (const AuditRow& row : audit) {
    ordered_json one{{"device", row.device}};
    if (row.probability.known) {
      one["p_pass"] = row.probability.estimate();
      one["interval"] = {row.probability.interval.low, row.probability.interval.high};
      one["trials"] = row.probability.trials;
    } else {
      one["p_pass"] = nullptr;
      one["why"] = row.probability.why;
    }
    made.push_back(std::move(one));
  }
  return made;
}

std::string figures_text(const std::vector<MetricReport>& metrics, const std::vector<AuditRow>& audit) {
  std::string text;
  for (const MetricReport& metric : metrics) {
    text += fmt::format("  {}{}{} = {}", support::escape_for_terminal(metric.id), metric.device.empty() ? "" : " on ", metric.device,
                        std::isfinite(metric.value) ? fmt::format("{:.10g}", metric.value) : "not defined");
    if (metric.interval) text += fmt::format(" [{:.6g}, {:.6g}]", metric.interval->low, metric.interval->high);
    if (!metric.unit.empty()) text += fmt::format(" {}", support::escape_for_terminal(metric.unit));
    text += '\n';
  }
  for (const AuditRow& row : audit) {
    const PassProbability& p = row.probability;
    text += p.known ? fmt::format("  P(pass) of {}: {:.4g} [{:.4g}, {:.4g}], {} trials\n", row.device, p.estimate(), p.interval.low,
                                  p.interval.high, p.trials)
                    : fmt::format("  P(pass) of {}: not known: {}\n", row.device, support::escape_for_terminal(p.why));
  }
  return text;
}

void add_intervals(const Experiment& experiment, const std::vector<support::Interval>& intervals, std::vector<MetricReport>& reports) {
  for (MetricReport& report : reports) {
    for (std::size_t m = 0; m < intervals.size(); ++m) {
      if (experiment.metrics()[m].id == report.id && !std::isnan(intervals[m].low)) report.interval = intervals[m];
    }
  }
}

}  // namespace libqsim::standards
