#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "libqsim/run/simulate.hpp"
#include "libqsim/support/diagnostic_catalogue.hpp"

namespace libqsim::tests {

/// Where a run stopped, as findings() has it: "3:run_time_index".
inline std::string first_fault(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Severity::error) continue;
    std::string_view identifier = diagnostic.code;
    for (const support::DiagnosticRow& row : support::diagnostic_rows()) {
      if (row.code == diagnostic.code) identifier = row.identifier;
    }
    return fmt::format("{}:{}", diagnostic.line, identifier);
  }
  return "no fault";
}

/// What a program computes: its outputs as JSON, each outcome with its probability where there are several, in order; or where it stopped.
inline std::string executed(std::string_view text, std::string_view profile = "openqasm3.1", RunOptions options = {}) {
  const Result<Program> program = parse(text, {std::string(profile), {}});
  if (!program) return first_fault(program.error());
  const Result<RunResult> result = run(*program, options);
  if (!result) return first_fault(result.error());
  std::string found;
  for (const Probability& outcome : result->distribution()) {
    if (!found.empty()) found += " ";
    found += outcome.outputs.json();
    if (result->distribution().size() > 1) found += fmt::format(" {:.6g}", outcome.p);
  }
  return found;
}

}  // namespace libqsim::tests
