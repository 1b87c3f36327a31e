#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/qasm/token_stream.hpp"
#include "libqsim/support/arena.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"
#include "tests/support/string_lists.hpp"

namespace libqsim::qasm {

/// A text parsed as a profile has it, with what was reported.
struct Parsed {
  explicit Parsed(std::string text, std::string_view profile = "openqasm3.1") : sink(sources) {
    const Language language = *language_of_profile(profile);
    sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return clause_reference(language, slug); });
    file = sources.add("test.qasm", std::move(text));
    tree = parse(sources, file, language, arena, sink);
    diagnostics = sink.take();
  }

  /// "line:column code" of each diagnostic.
  std::vector<std::string> faults() const {
    std::vector<std::string> all;
    for (const Diagnostic& diagnostic : diagnostics)
      all.push_back(fmt::format("{}:{} {}", diagnostic.line, diagnostic.column, diagnostic.code));
    return all;
  }
  bool accepted() const { return !has_errors(diagnostics); }
  std::string shown() const { return dump(tree) + to_text(diagnostics); }

  support::SourceMap sources;
  support::FileId file = 0;
  support::DiagnosticSink sink;
  support::Arena arena;
  Tree tree;
  Diagnostics diagnostics;
};

}  // namespace libqsim::qasm
