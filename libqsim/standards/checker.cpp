#include "libqsim/standards/checker.hpp"

#include <algorithm>
#include <iterator>

#include "libqsim/run/file_access.hpp"
#include "libqsim/standards/disk_files.hpp"
#include "libqsim/standards/format_clauses.hpp"
#include "libqsim/standards/implementation.hpp"
#include "libqsim/standards/submission.hpp"

namespace libqsim::standards {

namespace {

/// How much of a file may be read to find out what it is.
constexpr std::uint64_t document_bytes = std::uint64_t{64} << 20U;

}  // namespace

std::optional<Artefact> artefact_of_file(const std::string& path) {
  if (path.ends_with(".qasm")) return Artefact::circuit;
  const bool toml = path.ends_with(".toml");
  if (!toml && !path.ends_with(".json")) return std::nullopt;
  const Result<std::string> text = run::read_file(path, document_bytes);
  if (!text) return std::nullopt;
  const auto states = [&](std::string_view format) { return text->find(format) != std::string::npos; };
  if (toml) return states("\"libqsim-proposal/") ? std::optional(Artefact::proposal) : std::nullopt;
  if (states("\"libqsim-result/")) return Artefact::result;
  return states("\"libqsim-conformance/") ? std::optional(Artefact::implementation) : std::nullopt;
}

std::optional<Subject> Examined::subject() const {
  Subject subject;
  subject.kind = kind;
  if (circuit) subject.circuit = &*circuit;
  if (proposal) subject.proposal = &*proposal;
  if (result) subject.result = &*result;
  if (implementation) subject.implementation = &*implementation;
  const bool any = circuit || proposal || result || implementation;
  return any ? std::optional(subject) : std::nullopt;
}

Result<Checker> Checker::make(CheckOptions options) {
  Checker checker;
  checker.files_ = disk_files(options.data_folder);
  Diagnostics faults;
  for (const std::string& name : options.drafts) {
    Result<Draft> draft = read_draft(name, checker.files_);
    if (draft) {
      checker.drafts_.push_back(std::move(draft).value());
    } else {
      faults.insert(faults.end(), draft.error().begin(), draft.error().end());
    }
  }
  if (!faults.empty()) return Failure(std::move(faults));
  if (!options.waivers.empty()) {
    std::vector<Draft> known = checker.drafts_;
    known.push_back(proposal_format(true));
    known.push_back(result_format(0));
    Result<std::vector<Waiver>> waivers = read_waivers(options.waivers, checker.files_, known);
    if (!waivers) return Failure(waivers.error());
    checker.waivers_ = std::move(waivers).value();
  }
  checker.options_ = std::move(options);
  return checker;
}

void Checker::examine_circuit(Examined& made, FactsOf facts) const {
  CircuitReading reading = read_circuit(made.path, options_.read, facts);
  made.sha256 = reading.sha256;
  made.bytes = reading.bytes;
  made.diagnostics = std::move(reading.diagnostics);
  made.circuit = std::move(reading.facts);
}

void Checker::examine_proposal(Examined& made) const {
  const Result<Proposal> proposal = read_proposal(made.path, files_);
  if (!proposal) {
    made.diagnostics = proposal.error();
    return;
  }
  ProposalAudit audit = audit_proposal(*proposal, files_, options_.audit);
  made.sha256 = proposal->sha256;
  made.diagnostics = std::move(audit.circuits.diagnostics);
  for (const ProposalCircuits::Input& input : audit.circuits.inputs) made.inputs.push_back({input.path, input.sha256});
  made.metrics = std::move(audit.metrics);
  made.audit = std::move(audit.audit);
  made.proposal = std::move(audit.findings);
}

void Checker::examine_result(Examined& made) const {
  const Result<Submission> submission = read_submission(made.path, files_);
  if (!submission) {
    made.diagnostics = submission.error();
    return;
  }
  std::optional<Proposal> proposal;
  const bool installed = installed_proposals(files_).contains(submission->proposal_id);
  if (!options_.proposal.empty() || installed) {
    Result<Proposal> read = read_proposal(options_.proposal.empty() ? submission->proposal_id : options_.proposal, files_);
    if (!read) {
      made.diagnostics = read.error();
      return;
    }
    proposal = std::move(read).value();
  }
  SubmissionAudit audit = audit_submission(*submission, proposal ? &*proposal : nullptr, files_, options_.audit);
  made.sha256 = submission->sha256;
  made.diagnostics = std::move(audit.diagnostics);
  for (const ProposalCircuits::Input& input : audit.inputs) made.inputs.push_back({input.path, input.sha256});
  made.metrics = std::move(audit.metrics);
  made.result = std::move(audit.findings);
}

void Checker::examine_implementation(Examined& made) const {
  Result<ImplementationReading> reading = read_implementation(made.path, files_);
  if (!reading) {
    made.diagnostics = reading.error();
    return;
  }
  made.sha256 = reading->sha256;
  made.implementation = std::move(reading->findings);
}

Examined Checker::examine(const std::string& path, FactsOf facts) const {
  Examined made;
  made.path = path;
  made.kind = artefact_of_file(path).value_or(path.ends_with(".toml")   ? Artefact::proposal
                                              : path.ends_with(".json") ? Artefact::result
                                                                        : Artefact::circuit);
  switch (made.kind) {
    case Artefact::circuit:
      examine_circuit(made, facts);
      break;
    case Artefact::proposal:
      examine_proposal(made);
      break;
    case Artefact::result:
      examine_result(made);
      break;
    case Artefact::implementation:
      examine_implementation(made);
  }
  return made;
}

Judgement Checker::judge(const std::string& path) const {
  Examined examined = examine(path, drafts_.empty() ? FactsOf::nothing : FactsOf::circuit);
  Judgement judgement;
  const std::optional<Subject> subject = examined.subject();
  std::vector<Draft> formats;
  if (examined.proposal) formats.push_back(proposal_format(examined.proposal->has_rule));
  if (examined.result) formats.push_back(result_format(examined.result->shots_due));
  if (examined.result) judgement.accepted = examined.result->has_rule ? examined.result->acceptance : std::string();
  for (const std::vector<Draft>* drafts : {&std::as_const(formats), &drafts_}) {
    for (const Draft& draft : *drafts) {
      if (!subject) continue;
      std::vector<ClauseJudgement> clauses = judge_clauses(draft, *subject, waivers_);
      std::move(clauses.begin(), clauses.end(), std::back_inserter(judgement.clauses));
    }
  }
  judgement.path = path;
  judgement.kind = examined.kind;
  judgement.sha256 = std::move(examined.sha256);
  judgement.diagnostics = std::move(examined.diagnostics);
  judgement.inputs = std::move(examined.inputs);
  judgement.metrics = std::move(examined.metrics);
  judgement.audit = std::move(examined.audit);
  judgement.verdict = verdict_of(judgement.diagnostics, judgement.clauses);
  return judgement;
}

ComparedArtefact compare_by(const Draft& a, const Draft& b, const Examined& examined) {
  const std::optional<Subject> subject = examined.subject();
  ComparedArtefact made = compare(a, b, subject.value_or(Subject{}), examined.path, examined.bytes, !subject);
  made.sha256 = examined.sha256;
  return made;
}

}  // namespace libqsim::standards
