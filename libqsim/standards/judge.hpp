#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/standards/check.hpp"
#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/proposal_findings.hpp"
#include "libqsim/support/diagnostic.hpp"

namespace libqsim::standards {

enum class ClauseVerdict : std::uint8_t { pass, fail, warn, not_applicable, undecided, declared, not_declared, waived };
std::string_view name_of(ClauseVerdict verdict);

enum class Verdict : std::uint8_t { conforms, undecided, does_not_conform };
std::string_view name_of(Verdict verdict);

/// A clause with the verdict on one artefact, and what it rests on.
struct ClauseJudgement {
  std::string draft;
  std::string id;
  ClauseLevel level = ClauseLevel::shall;
  std::string title;
  ClauseVerdict verdict = ClauseVerdict::pass;
  std::vector<Evidence> evidence;
  std::string waiver;  ///< the reason, where it is waived
};

/// An artefact with everything that was found about it.
struct Judgement {
  std::string path;
  std::string sha256;
  Artefact kind = Artefact::circuit;
  Verdict verdict = Verdict::conforms;
  Diagnostics diagnostics;
  std::vector<ClauseJudgement> clauses;
  std::vector<MetricReport> metrics;  ///< of a proposal, by device; of a result
  std::vector<AuditRow> audit;        ///< of a proposal with a rule
  std::string accepted;               ///< of a result: pass, fail or inconclusive; empty: not known
  struct Input {
    std::string path;
    std::string sha256;
  };
  std::vector<Input> inputs;  ///< files that were read besides the artefact's own
};

/// Judges a subject by the clauses of a draft that apply to it.
std::vector<ClauseJudgement> judge_clauses(const Draft& draft, const Subject& subject, std::span<const Waiver> waivers);

/// From diagnostics and clauses: a fault or a failed `shall` does not conform; else an undecided `shall`, or a circuit that is not
/// supported, leaves it undecided.
Verdict verdict_of(const Diagnostics& diagnostics, std::span<const ClauseJudgement> clauses);

/// 0 conforms, 1 does not conform, 3 undecided, 2 where the artefact could not be read.
int exit_status(const Judgement& judgement);

/// The fields of one entry of `results` of `qsim check --format json`, without the diagnostics (which the command renders).
nlohmann::ordered_json to_json(const Judgement& judgement);
std::string to_text(const Judgement& judgement, bool color = false);
/// The diagnostics, and one more for each piece of evidence against a clause: coded "<draft>#<clause>", for formats that know no clauses.
Diagnostics diagnostics_of(const Judgement& judgement);

}  // namespace libqsim::standards
