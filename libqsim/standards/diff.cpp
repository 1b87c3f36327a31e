#include "libqsim/standards/diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "libqsim/standards/draft_text.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using nlohmann::ordered_json;

void add_changes(const Clause& a, const Clause& b, std::vector<ChangedClause>& changes) {
  const auto add = [&](ClauseChange change, std::string before, std::string after) {
    const bool shown = before != after;
    changes.push_back({b.id, change, shown ? std::move(before) : std::string(), shown ? std::move(after) : std::string()});
  };
  if (a.level != b.level) add(ClauseChange::level, std::string(name_of(a.level)), std::string(name_of(b.level)));
  if (!(a.check == b.check) || a.when != b.when || a.applies != b.applies) add(ClauseChange::args, call_text(a.check), call_text(b.check));
  if (a.text != b.text || a.title != b.title)
    add(ClauseChange::text, a.text == b.text ? a.title : a.text, a.text == b.text ? b.title : b.text);
}

/// What a clause's verdict does to an artefact's: conforms (passed, waived, not there), undecided, does not conform.
Verdict effect(const ClauseJudgement* clause) {
  if (clause == nullptr) return Verdict::conforms;
  return verdict_of({}, std::span(clause, 1));
}

const ClauseJudgement* find(const std::vector<ClauseJudgement>& clauses, const std::string& id) {
  const auto found = std::find_if(clauses.begin(), clauses.end(), [&](const ClauseJudgement& clause) { return clause.id == id; });
  return found == clauses.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(ClauseChange change) {
  constexpr std::array<std::string_view, 5> names{"added", "removed", "level", "args", "text"};
  return names[static_cast<std::size_t>(change)];
}

std::vector<ChangedClause> changed_clauses(const Draft& a, const Draft& b) {
  std::vector<ChangedClause> changes;
  for (const Clause& clause : a.clauses) {
    const Clause* other = b.find(clause.id);
    if (other == nullptr) {
      changes.push_back({clause.id, ClauseChange::removed, clause.text, {}});
    } else {
      add_changes(clause, *other, changes);
    }
  }
  for (const Clause& clause : b.clauses) {
    if (a.find(clause.id) == nullptr) changes.push_back({clause.id, ClauseChange::added, {}, clause.text});
  }
  return changes;
}

ComparedArtefact compare(const Draft& a, const Draft& b, const Subject& subject, std::string path, std::uint64_t bytes, bool rejected) {
  ComparedArtefact made;
  made.path = std::move(path);
  made.bytes = bytes;
  if (rejected) {
    made.a = made.b = Verdict::does_not_conform;
    return made;
  }
  const std::vector<ClauseJudgement> by_a = judge_clauses(a, subject, {});
  const std::vector<ClauseJudgement> by_b = judge_clauses(b, subject, {});
  made.a = verdict_of({}, by_a);
  made.b = verdict_of({}, by_b);
  if (!made.flips()) return made;
  std::set<std::string> ids;
  for (const ClauseJudgement& clause : by_a) ids.insert(clause.id);
  for (const ClauseJudgement& clause : by_b) ids.insert(clause.id);
  for (const std::string& id : ids) {
    const Verdict one = effect(find(by_a, id));
    const Verdict other = effect(find(by_b, id));
    // Only a change towards the new verdict explains it.
    const bool worse = made.b > made.a;
    if (one != other && (worse ? other > one : other < one)) made.because.push_back(id);
  }
  return made;
}

DraftDiff make_diff(const Draft& a, const Draft& b, std::vector<ComparedArtefact> artefacts) {
  DraftDiff diff;
  diff.a = a.name();
  diff.b = b.name();
  diff.clauses = changed_clauses(a, b);
  diff.artefacts = std::move(artefacts);
  std::map<std::string, const ComparedArtefact*> smallest;
  for (const ComparedArtefact& artefact : diff.artefacts) {
    for (const std::string& id : artefact.because) {
      const ComparedArtefact*& best = smallest[id];
      if (best == nullptr || std::tie(artefact.bytes, artefact.path) < std::tie(best->bytes, best->path)) best = &artefact;
    }
  }
  for (const auto& [id, artefact] : smallest) diff.witnesses.push_back({id, artefact->path});
  return diff;
}

int exit_status(const DraftDiff& diff) {
  return std::any_of(diff.artefacts.begin(), diff.artefacts.end(), [](const ComparedArtefact& one) { return one.flips(); }) ? 1 : 0;
}

ordered_json to_json(const DraftDiff& diff) {
  ordered_json made{{"a", diff.a}, {"b", diff.b}};
  made["clauses"] = ordered_json::array();
  for (const ChangedClause& clause : diff.clauses) {
    ordered_json one{{"id", clause.id}, {"change", name_of(clause.change)}};
    if (!clause.a.empty()) one["a"] = clause.a;
    if (!clause.b.empty()) one["b"] = clause.b;
    made["clauses"].push_back(std::move(one));
  }
  made["compared"] = diff.artefacts.size();
  made["artefacts"] = ordered_json::array();
  for (const ComparedArtefact& artefact : diff.artefacts) {
    if (!artefact.flips()) continue;
    made["artefacts"].push_back(
        {{"path", artefact.path}, {"a", name_of(artefact.a)}, {"b", name_of(artefact.b)}, {"because", artefact.because}});
  }
  made["witness"] = ordered_json::array();
  for (const auto& witness : diff.witnesses) made["witness"].push_back({{"clause", witness.clause}, {"path", witness.path}});
  return made;
}

std::string to_text(const DraftDiff& diff, bool color) {
  const std::string_view bold = color ? "\x1b[1m" : "";
  const std::string_view reset = color ? "\x1b[0m" : "";
  std::string text =
      fmt::format("{}{} against {}{}\n", bold, support::escape_for_terminal(diff.a), support::escape_for_terminal(diff.b), reset);
  for (const ChangedClause& clause : diff.clauses)
    text += fmt::format("  clause {}: {}\n", support::escape_for_terminal(clause.id), name_of(clause.change));
  if (diff.clauses.empty()) text += "  no clause differs\n";
  std::map<std::string, std::size_t> flips;
  std::size_t flipped = 0;
  for (const ComparedArtefact& artefact : diff.artefacts) {
    if (!artefact.flips()) continue;
    ++flipped;
    std::string because;
    for (const std::string& id : artefact.because) {
      because += (because.empty() ? "" : ", ") + id;
      ++flips[id];
    }
    text += fmt::format("  {}: {} -> {}, because of {}\n", support::escape_for_terminal(artefact.path), name_of(artefact.a),
                        name_of(artefact.b), support::escape_for_terminal(because));
  }
  if (!diff.artefacts.empty()) text += fmt::format("{} of {} artefacts change their verdict\n", flipped, diff.artefacts.size());
  for (const auto& witness : diff.witnesses) {
    text += fmt::format("  clause {} flips {}, of which the smallest is {}\n", support::escape_for_terminal(witness.clause),
                        flips[witness.clause], support::escape_for_terminal(witness.path));
  }
  return text;
}

}  // namespace libqsim::standards
