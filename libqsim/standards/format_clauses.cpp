#include "libqsim/standards/format_clauses.hpp"

#include <vector>

namespace libqsim::standards {

namespace {

struct FormatClause {
  const char* check;  ///< its id too
  ClauseLevel level;
  const char* title;
  const char* text;
};

constexpr FormatClause proposal_clauses[] = {
    {"hash", ClauseLevel::shall, "Hashes", "Every file and every generator's output shall have the sha256 that is stated."},
    {"seed", ClauseLevel::shall, "Seeds", "Every generator shall be named with its version and its seeds."},
    {"determinism", ClauseLevel::shall, "Determinism", "Every generator shall give the same circuits again."},
    {"requirements", ClauseLevel::shall, "Requirements", "No circuit shall use more qubits than the proposal requires."},
    {"metric.defined", ClauseLevel::shall, "Metrics", "Every metric shall have a value on an ideal device, within its range."},
    {"reference", ClauseLevel::shall, "Reference values", "Every reference value shall be found again within its interval."},
    {"equivalence", ClauseLevel::shall, "Equivalence", "Circuits stated to be equivalent shall be."},
    {"anchor", ClauseLevel::shall, "Anchors", "Every anchor shall pass or fail as stated."},
    {"acceptance.power", ClauseLevel::shall, "Power of the rule", "The rule shall tell an ideal device from a uniform sampler."},
};

constexpr FormatClause result_clauses[] = {
    {"hash", ClauseLevel::shall, "Hashes", "Proposal and circuits shall be those that the result names."},
    {"result.counts", ClauseLevel::shall, "Counts", "The counts of each circuit shall add up to its shots, over its outcomes."},
    {"result.shots", ClauseLevel::shall, "Shots", "Each circuit shall have at least the shots of the proposal."},
    {"result.bit-order", ClauseLevel::should, "Bit order", "Bit strings should not be reversed."},
    {"metric.defined", ClauseLevel::shall, "Metrics", "Every metric shall have a value, within its range."},
    {"reference", ClauseLevel::shall, "Stated metrics", "Metrics that the result states shall follow from its counts."},
    {"acceptance.met", ClauseLevel::shall, "Acceptance", "The counts shall meet the proposal's rule."},
};

Clause clause_of(const FormatClause& row, Artefact artefact) {
  Clause clause;
  clause.id = row.check;
  clause.level = row.level;
  clause.applies = static_cast<unsigned>(artefact);
  clause.title = row.title;
  clause.text = row.text;
  clause.check.row = find_check(row.check);
  return clause;
}

}  // namespace

Draft proposal_format(bool has_rule) {
  Draft draft;
  draft.id = "libqsim-proposal";
  draft.letter = std::string(1, '1');
  for (const FormatClause& row : proposal_clauses) {
    Clause clause = clause_of(row, Artefact::proposal);
    if (clause.id == "acceptance.power" && !has_rule) continue;  // it describes, and accepts nothing
    if (clause.id == "equivalence") clause.check.arguments.set("up_to", std::vector<std::string>{"global-phase", "layout"});
    draft.clauses.push_back(std::move(clause));
  }
  return draft;
}

Draft result_format(std::uint64_t shots_due) {
  Draft draft;
  draft.id = "libqsim-result";
  draft.letter = std::string(1, '1');
  for (const FormatClause& row : result_clauses) {
    Clause clause = clause_of(row, Artefact::result);
    if (clause.id == "result.shots") clause.check.arguments.set("min", static_cast<std::int64_t>(shots_due));
    draft.clauses.push_back(std::move(clause));
  }
  return draft;
}

}  // namespace libqsim::standards
