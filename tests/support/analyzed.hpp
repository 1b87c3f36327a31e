#pragma once

#include <string>
#include <string_view>

#include "libqsim/qasm/analyze.hpp"

namespace libqsim::tests {

/// A text read under a profile (empty: as the text says itself), with built-in include files only.
inline qasm::Analysis analyzed(std::string_view text, std::string_view profile = {}) {
  support::SourceMap sources;
  const support::FileId file = sources.add("test.qasm", std::string(text));
  qasm::AnalyzeOptions options;
  if (!profile.empty()) options.language = qasm::language_of_profile(profile);
  return qasm::analyze(sources, file, options);
}

/// Its diagnostics as "line:identifier" words in order, warnings in parentheses: "3:undeclared_name (5:library_gate_extension)".
inline std::string findings(std::string_view text, std::string_view profile = {}) {
  std::string found;
  for (const Diagnostic& diagnostic : analyzed(text, profile).diagnostics) {
    std::string_view identifier = diagnostic.code;
    for (const support::DiagnosticRow& row : support::diagnostic_rows()) {
      if (row.code == diagnostic.code) identifier = row.identifier;
    }
    std::string word = std::to_string(diagnostic.line) + ":" + std::string(identifier);
    if (diagnostic.severity == Severity::warning) word = "(" + word + ")";
    found += (found.empty() ? "" : " ") + word;
  }
  return found;
}

}  // namespace libqsim::tests
