#include "libqsim/standards/judge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "libqsim/standards/figures.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using nlohmann::ordered_json;

/// A circuit's check on a proposal: every circuit of it must pass.
Finding judge_each_circuit(const CheckCall& call, const ProposalFindings& proposal) {
  Finding whole;
  for (const auto& [id, facts] : proposal.circuits) {
    Subject one;
    one.kind = Artefact::circuit;
    one.circuit = &facts;
    Finding finding = call.row->function(call.arguments, one);
    if (finding.outcome == Outcome::pass) continue;
    for (Evidence& evidence : finding.evidence) {
      evidence.text = fmt::format("circuit '{}': {}", id, evidence.text);
      whole.evidence.push_back(std::move(evidence));
    }
    if (whole.outcome != Outcome::fail) whole.outcome = finding.outcome;
  }
  return whole;
}

Finding apply(const CheckCall& call, const Subject& subject) {
  if (subject.kind == Artefact::proposal && call.row->of_circuits) return judge_each_circuit(call, *subject.proposal);
  return call.row->function(call.arguments, subject);
}

ClauseVerdict weigh(Outcome outcome, ClauseLevel level) {
  switch (outcome) {
    case Outcome::pass:
      return ClauseVerdict::pass;
    case Outcome::undecided:
      return ClauseVerdict::undecided;
    case Outcome::not_applicable:
      return ClauseVerdict::not_applicable;
    case Outcome::declared:
      return ClauseVerdict::declared;
    case Outcome::not_declared:
      return ClauseVerdict::not_declared;
    case Outcome::fail:
      break;
  }
  if (level == ClauseLevel::shall) return ClauseVerdict::fail;
  // A permission that is not made use of is no fault.
  return level == ClauseLevel::should ? ClauseVerdict::warn : ClauseVerdict::not_applicable;
}

Finding judge_clause(const Clause& clause, const Subject& subject) {
  if (clause.when) {
    const Finding condition = apply(*clause.when, subject);
    if (condition.outcome == Outcome::undecided) return condition;
    if (condition.outcome != Outcome::pass && condition.outcome != Outcome::declared) return {Outcome::not_applicable, {}};
  }
  return apply(clause.check, subject);
}

bool fails(const ClauseJudgement& clause) {
  return clause.verdict == ClauseVerdict::fail || (clause.verdict == ClauseVerdict::not_declared && clause.level == ClauseLevel::shall);
}

ordered_json evidence_json(const Evidence& evidence) {
  ordered_json made = ordered_json::object();
  if (evidence.line > 0) {
    made["line"] = evidence.line;
    made["column"] = evidence.column;
    made["excerpt"] = evidence.excerpt;
  }
  if (evidence.claimed) made["claimed"] = *evidence.claimed;
  if (evidence.computed) made["computed"] = *evidence.computed;
  if (evidence.sigma) made["sigma"] = *evidence.sigma;
  if (evidence.bound) made["bound"] = *evidence.bound;
  if (!evidence.text.empty()) made["text"] = evidence.text;
  return made;
}

void add_figures(const Judgement& judgement, ordered_json& made) {
  made["metrics"] = metrics_json(judgement.metrics);
  if (judgement.kind == Artefact::proposal) made["audit"] = audit_json(judgement.audit);
  if (judgement.kind == Artefact::result && !judgement.accepted.empty()) made["accepted"] = judgement.accepted;
}

struct Palette {
  std::string_view bold, red, green, yellow, reset;
};
constexpr Palette plain{};
constexpr Palette colored{"\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[0m"};

std::string_view color_of(ClauseVerdict verdict, const Palette& palette) {
  switch (verdict) {
    case ClauseVerdict::fail:
    case ClauseVerdict::not_declared:
      return palette.red;
    case ClauseVerdict::pass:
    case ClauseVerdict::declared:
      return palette.green;
    default:
      return palette.yellow;
  }
}

std::string evidence_text(const Evidence& evidence, const std::string& path) {
  std::string text = "      ";
  if (evidence.line > 0) text += fmt::format("{}:{}:{}: ", support::escape_for_terminal(path), evidence.line, evidence.column);
  text += support::escape_for_terminal(evidence.text);
  if (evidence.claimed && evidence.computed) text += fmt::format(" (claimed {}, computed {})", *evidence.claimed, *evidence.computed);
  if (!evidence.claimed && evidence.computed) text += fmt::format(" (computed {})", *evidence.computed);
  text += '\n';
  if (!evidence.excerpt.empty()) text += fmt::format("        {}\n", support::escape_for_terminal(evidence.excerpt));
  return text;
}

}  // namespace

std::string_view name_of(ClauseVerdict verdict) {
  constexpr std::array<std::string_view, 8> names{"pass",      "fail",     "warn",         "not-applicable",
                                                  "undecided", "declared", "not-declared", "waived"};
  return names[static_cast<std::size_t>(verdict)];
}

std::string_view name_of(Verdict verdict) {
  constexpr std::array<std::string_view, 3> names{"conforms", "undecided", "does-not-conform"};
  return names[static_cast<std::size_t>(verdict)];
}

std::vector<ClauseJudgement> judge_clauses(const Draft& draft, const Subject& subject, std::span<const Waiver> waivers) {
  std::vector<ClauseJudgement> all;
  for (const Clause& clause : draft.clauses) {
    if (!includes(clause.applies, subject.kind)) continue;
    Finding finding = judge_clause(clause, subject);
    ClauseJudgement judged;
    judged.draft = draft.name();
    judged.id = clause.id;
    judged.level = clause.level;
    judged.title = clause.title.empty() ? clause.text : clause.title;
    judged.verdict = weigh(finding.outcome, clause.level);
    judged.evidence = std::move(finding.evidence);
    const auto waiver = std::find_if(waivers.begin(), waivers.end(),
                                     [&](const Waiver& one) { return one.draft == judged.draft && one.clause == judged.id; });
    const bool good = judged.verdict == ClauseVerdict::pass || judged.verdict == ClauseVerdict::declared ||
                      judged.verdict == ClauseVerdict::not_applicable;
    if (waiver != waivers.end() && !good) {
      judged.verdict = ClauseVerdict::waived;
      judged.waiver = waiver->reason;
    }
    all.push_back(std::move(judged));
  }
  return all;
}

Verdict verdict_of(const Diagnostics& diagnostics, std::span<const ClauseJudgement> clauses) {
  const int status = libqsim::exit_status(diagnostics);
  if (status == 1 || status == 2 || std::any_of(clauses.begin(), clauses.end(), fails)) return Verdict::does_not_conform;
  const bool open = std::any_of(clauses.begin(), clauses.end(), [](const ClauseJudgement& clause) {
    return clause.verdict == ClauseVerdict::undecided && clause.level == ClauseLevel::shall;
  });
  return open || status != 0 ? Verdict::undecided : Verdict::conforms;
}

int exit_status(const Judgement& judgement) {
  const int status = libqsim::exit_status(judgement.diagnostics);
  if (status == 2 || status == 130) return status;
  if (judgement.verdict == Verdict::does_not_conform) return 1;
  return judgement.verdict == Verdict::undecided ? 3 : 0;
}

ordered_json to_json(const Judgement& judgement) {
  ordered_json made;
  made["path"] = judgement.path;
  made["kind"] = name_of(judgement.kind);
  made["verdict"] = name_of(judgement.verdict);
  made["clauses"] = ordered_json::array();
  for (const ClauseJudgement& clause : judgement.clauses) {
    ordered_json one{{"draft", clause.draft}, {"id", clause.id}, {"level", name_of(clause.level)}, {"verdict", name_of(clause.verdict)}};
    one["evidence"] = ordered_json::array();
    for (const Evidence& evidence : clause.evidence) one["evidence"].push_back(evidence_json(evidence));
    if (!clause.waiver.empty()) one["waiver"] = clause.waiver;
    made["clauses"].push_back(std::move(one));
  }
  if (judgement.kind == Artefact::proposal || judgement.kind == Artefact::result) add_figures(judgement, made);
  return made;
}

Diagnostics diagnostics_of(const Judgement& judgement) {
  Diagnostics all = judgement.diagnostics;
  for (const ClauseJudgement& clause : judgement.clauses) {
    const bool failed = fails(clause);
    if (!failed && clause.verdict != ClauseVerdict::warn && clause.verdict != ClauseVerdict::undecided) continue;
    std::vector<Evidence> evidence = clause.evidence;
    if (evidence.empty()) evidence.emplace_back();
    for (const Evidence& one : evidence) {
      Diagnostic diagnostic;
      diagnostic.code = clause.draft + "#" + clause.id;
      diagnostic.severity = failed ? Severity::error : Severity::warning;
      diagnostic.message = fmt::format("{}: {}{}{}", name_of(clause.verdict), clause.title, one.text.empty() ? "" : ": ", one.text);
      diagnostic.path = judgement.path;
      diagnostic.line = one.line;
      diagnostic.column = one.column;
      diagnostic.clause = diagnostic.code;
      all.push_back(std::move(diagnostic));
    }
  }
  return all;
}

std::string to_text(const Judgement& judgement, bool color) {
  const Palette& palette = color ? colored : plain;
  std::string text =
      fmt::format("{}{}{}: {}\n", palette.bold, support::escape_for_terminal(judgement.path), palette.reset, name_of(judgement.verdict));
  for (const ClauseJudgement& clause : judgement.clauses) {
    text += fmt::format("  {}{}{} {}#{} ({}) {}\n", color_of(clause.verdict, palette), name_of(clause.verdict), palette.reset,
                        support::escape_for_terminal(clause.draft), support::escape_for_terminal(clause.id), name_of(clause.level),
                        support::escape_for_terminal(clause.title));
    if (!clause.waiver.empty()) text += fmt::format("      waived: {}\n", support::escape_for_terminal(clause.waiver));
    if (clause.verdict == ClauseVerdict::pass || clause.verdict == ClauseVerdict::not_applicable) continue;
    for (const Evidence& evidence : clause.evidence) text += evidence_text(evidence, judgement.path);
  }
  text += figures_text(judgement.metrics, judgement.audit);
  if (!judgement.accepted.empty()) text += fmt::format("  the rule on these counts: {}\n", judgement.accepted);
  return text;
}

}  // namespace libqsim::standards
