#pragma once

#include <memory>
#include <string>
#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/qasm/language.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::detail {

/// What a Program holds.
struct ProgramData {
  std::string path;
  qasm::Language language;
  ir::Program program;
  /// Shared with the programs that are made of this one.
  std::shared_ptr<support::SourceMap> sources = std::make_shared<support::SourceMap>();
  Diagnostics diagnostics;
  std::vector<SourceFile> files;

  /// A sink for diagnostics of a run, which point into the program's text.
  support::DiagnosticSink make_sink() const;
};

}  // namespace libqsim::detail
