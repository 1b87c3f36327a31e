#include "libqsim/standards/checker.hpp"

#include <algorithm>
#include <iterator>

#include "libqsim/standards/circuit_reader.hpp"
#include "libqsim/standards/disk_files.hpp"

namespace libqsim::standards {

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
  if (!options.waivers.empty()) {
    Result<std::vector<Waiver>> waivers = read_waivers(options.waivers, checker.files_);
    if (waivers) {
      checker.waivers_ = std::move(waivers).value();
    } else {
      faults.insert(faults.end(), waivers.error().begin(), waivers.error().end());
    }
  }
  if (!faults.empty()) return Failure(std::move(faults));
  checker.options_ = std::move(options);
  return checker;
}

void Checker::judge_by_drafts(const Subject& subject, Judgement& judgement) const {
  for (const Draft& draft : drafts_) {
    std::vector<ClauseJudgement> clauses = judge_clauses(draft, subject, waivers_);
    std::move(clauses.begin(), clauses.end(), std::back_inserter(judgement.clauses));
  }
  judgement.verdict = verdict_of(judgement.diagnostics, judgement.clauses);
}

Judgement Checker::judge_circuit(const std::string& path) const {
  CircuitReading reading = read_circuit(path, options_.read);
  Judgement judgement;
  judgement.path = path;
  judgement.sha256 = reading.sha256;
  judgement.diagnostics = std::move(reading.diagnostics);
  judgement.verdict = verdict_of(judgement.diagnostics, {});
  if (!reading.facts) return judgement;
  Subject subject;
  subject.circuit = &*reading.facts;
  judge_by_drafts(subject, judgement);
  return judgement;
}

Judgement Checker::judge(const std::string& path) const { return judge_circuit(path); }

ComparedArtefact compare_at(const Draft& a, const Draft& b, const std::string& path, const CheckOptions& options) {
  const CircuitReading reading = read_circuit(path, options.read);
  Subject subject;
  if (reading.facts) subject.circuit = &*reading.facts;
  ComparedArtefact made = compare(a, b, subject, path, reading.bytes, !reading.facts);
  made.sha256 = reading.sha256;
  return made;
}

}  // namespace libqsim::standards
