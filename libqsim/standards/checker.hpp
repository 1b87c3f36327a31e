#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/run/program.hpp"
#include "libqsim/standards/audit.hpp"
#include "libqsim/standards/circuit_reader.hpp"
#include "libqsim/standards/diff.hpp"
#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/judge.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::standards {

/// How artefacts are judged.
struct CheckOptions {
  ParseOptions read;                ///< of circuits
  std::vector<std::string> drafts;  ///< "<id>/<letter>", or paths
  std::string waivers;              ///< a path; empty: none
  std::string proposal;             ///< what results are judged against; empty: the installed proposal that each names
  std::string data_folder;          ///< where the installed drafts and proposals lie; empty: none are
  AuditOptions audit;
};

/// What a file is, by its name and by the format that it states; nothing of a file that is none of ours.
std::optional<Artefact> artefact_of_file(const std::string& path);

/// An artefact read and worked through: what clauses are judged on.
class Examined {
 public:
  std::string path;
  std::string sha256;
  std::uint64_t bytes = 0;
  Artefact kind = Artefact::circuit;
  Diagnostics diagnostics;
  std::vector<Judgement::Input> inputs;
  std::vector<MetricReport> metrics;
  std::vector<AuditRow> audit;
  std::optional<CircuitFacts> circuit;
  std::optional<ProposalFindings> proposal;
  std::optional<ResultFindings> result;
  std::optional<ImplementationFindings> implementation;

  /// Nothing where the artefact was refused.
  std::optional<Subject> subject() const;
};

/// Judges artefacts by their language or format, and by drafts.
class Checker {
 public:
  /// Reads the drafts and waivers; refused ones are a failure.
  static Result<Checker> make(CheckOptions options);

  Judgement judge(const std::string& path) const;
  /// With all that clauses of any draft are judged on.
  Examined examine(const std::string& path) const { return examine(path, FactsOf::circuit); }
  const std::vector<Draft>& drafts() const { return drafts_; }

 private:
  Checker() = default;
  Examined examine(const std::string& path, FactsOf facts) const;
  void examine_circuit(Examined& made, FactsOf facts) const;
  void examine_proposal(Examined& made) const;
  void examine_result(Examined& made) const;
  void examine_implementation(Examined& made) const;

  CheckOptions options_;
  FileAccess files_;
  std::vector<Draft> drafts_;
  std::vector<Waiver> waivers_;
};

/// Judges an examined artefact by two drafts.
ComparedArtefact compare_by(const Draft& a, const Draft& b, const Examined& examined);

}  // namespace libqsim::standards
