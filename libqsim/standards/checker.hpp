#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/run/program.hpp"
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
  std::string data_folder;          ///< where the installed drafts and proposals lie; empty: none are
};

/// Judges artefacts by their language or format, and by drafts.
class Checker {
 public:
  /// Reads the drafts and waivers; refused ones are a failure.
  static Result<Checker> make(CheckOptions options);

  Judgement judge(const std::string& path) const;
  const std::vector<Draft>& drafts() const { return drafts_; }

 private:
  Checker() = default;
  Judgement judge_circuit(const std::string& path) const;
  void judge_by_drafts(const Subject& subject, Judgement& judgement) const;

  CheckOptions options_;
  FileAccess files_;
  std::vector<Draft> drafts_;
  std::vector<Waiver> waivers_;
};

/// Judges an artefact by two drafts.
ComparedArtefact compare_at(const Draft& a, const Draft& b, const std::string& path, const CheckOptions& options);

}  // namespace libqsim::standards
