#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/judge.hpp"

namespace libqsim::standards {

enum class ClauseChange : std::uint8_t { added, removed, level, args, text };
std::string_view name_of(ClauseChange change);

/// What two drafts say differently, clause by clause; one clause may have changed in several ways.
struct ChangedClause {
  std::string id;
  ClauseChange change = ClauseChange::text;
  std::string a = {};  ///< what the one draft has there: the level, the check or the text; empty: nothing, or the same
  std::string b = {};  ///< and the other
};
std::vector<ChangedClause> changed_clauses(const Draft& a, const Draft& b);

/// An artefact judged by both drafts.
struct ComparedArtefact {
  std::string path;
  std::string sha256;
  std::uint64_t bytes = 0;  ///< its size: the smallest make the clearest witnesses
  Verdict a = Verdict::conforms;
  Verdict b = Verdict::conforms;
  std::vector<std::string> because;  ///< the changed clauses whose verdicts make the difference

  bool flips() const { return a != b; }
};

/// Compares an artefact; `rejected` ones (by the profile) never flip.
ComparedArtefact compare(const Draft& a, const Draft& b, const Subject& subject, std::string path, std::uint64_t bytes, bool rejected);

struct DraftDiff {
  std::string a;
  std::string b;
  std::vector<ChangedClause> clauses;
  std::vector<ComparedArtefact> artefacts;
  struct Witness {
    std::string clause;
    std::string path;
  };
  std::vector<Witness> witnesses;  ///< for each changed clause that flips something, the smallest artefact
};

DraftDiff make_diff(const Draft& a, const Draft& b, std::vector<ComparedArtefact> artefacts);

/// 0: nothing flips; 1: something does.
int exit_status(const DraftDiff& diff);
nlohmann::ordered_json to_json(const DraftDiff& diff);
std::string to_text(const DraftDiff& diff, bool color = false);

}  // namespace libqsim::standards
