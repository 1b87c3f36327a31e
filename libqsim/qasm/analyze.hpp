#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "libqsim/ir/program.hpp"
#include "libqsim/qasm/language.hpp"
#include "libqsim/support/control.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/result.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// An included file as found.
struct IncludeText {
  std::string path;
  std::string text;
};

/// Finds the file that `including_path` names in an include statement: the text, nothing where there is no such file (a built-in one is
/// then taken), or a failure. Only run/ opens files.
using IncludeResolver = std::function<Result<std::optional<IncludeText>>(std::string_view name, const std::string& including_path)>;

/// Limits that are met before memory is.
struct AnalyzeLimits {
  std::uint32_t include_depth = 32;
  /// Includes of files, and the texts of those among them that were included before: a few small files could ask for more than there is.
  std::uint32_t includes = 10'000;
  std::uint64_t repeated_bytes = std::uint64_t{1} << 24;
  /// The syntax tree of one statement.
  std::uint64_t tree_bytes = std::uint64_t{3} << 27;
  /// Operations that definitions, broadcasts and slices may add up to, besides one for each byte of the program's text.
  std::uint64_t expanded_operations = 6'000'000;
  std::uint64_t qubits = std::uint64_t{1} << 20;
  std::uint64_t bits = std::uint64_t{1} << 24;  // of all classical variables together
};

struct AnalyzeOptions {
  std::optional<Language> language;  // of the profile; without it the text decides
  IncludeResolver resolve_include;   // empty: built-in files only
  support::Levels levels;
  AnalyzeLimits limits;
  support::Control control;
};

/// What the analysis made of a program. The IR is complete only if there is no error.
struct Analysis {
  Language language;
  ir::Program program;
  Diagnostics diagnostics;

  bool accepted() const { return !has_errors(diagnostics); }
};

/// Checks a program against its language and lowers it, statement by statement: sema and lowering are one pass, so that long programs
/// need no tree. `sources` keeps the texts that diagnostics and names point into.
Analysis analyze(support::SourceMap& sources, support::FileId main, const AnalyzeOptions& options);

}  // namespace libqsim::qasm
