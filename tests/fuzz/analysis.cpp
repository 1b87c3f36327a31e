#include <string>

#include "libqsim/ir/program.hpp"
#include "libqsim/qasm/analyze.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/support/arena.hpp"
#include "tests/fuzz/languages.hpp"
#include "tests/fuzz/targets.hpp"

namespace libqsim::fuzz {

using namespace libqsim::qasm;

namespace {

Analysis analyzed(std::string text, Language language) {
  support::SourceMap sources;
  AnalyzeOptions options;
  options.language = language;
  options.limits.include_depth = 8;
  options.limits.expanded_operations = 20'000;
  options.limits.qubits = 1U << 12;
  options.limits.bits = 1U << 16;
  return analyze(sources, sources.add("fuzz.qasm", std::move(text)), options);
}

/// The text of the program's tree: other blanks, no comments, the same meaning.
std::string printed(std::string_view text, Language language) {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  support::Arena arena;
  return print(parse(sources, sources.add("fuzz.qasm", std::string(text)), language, arena, sink));
}

}  // namespace

void analysis(std::string_view text) {
  for (const Language language : languages_of(text)) {
    const Analysis first = analyzed(std::string(text), language);
    require(to_text(first.diagnostics).size() < 1'000'000, "diagnostics are short");
    if (!first.accepted()) continue;
    const std::string lowered = ir::to_text(first.program);
    const Analysis second = analyzed(printed(text, language), language);
    require(second.accepted(), "what is printed is accepted", to_text(second.diagnostics));
    require(ir::to_text(second.program) == lowered, "what is printed means the same", lowered);
  }
}

}  // namespace libqsim::fuzz
