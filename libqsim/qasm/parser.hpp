#pragma once

#include <cstdint>
#include <vector>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/arena.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// Parses one file, statement by statement. It never fails: faults are reported, skipped and left as `invalid` nodes. Nesting is counted
/// against `depth_limit`; a program that nests deeper is refused with a diagnostic.
class Parser {
 public:
  static constexpr int depth_limit = 256;

  Parser(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena, support::DiagnosticSink& sink);

  /// The next statement of the file's top level, or null at its end. The version line, if any, is the first one.
  Statement* parse_statement();
};

/// A whole file's statements.
struct Tree {
  Language language;
  std::vector<Statement*> statements;
};

Tree parse(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena,
           support::DiagnosticSink& sink);

/// What the text says of its own version: the version line if there is one; OpenQASM 2 (circulated) if it includes qelib1.inc without a
/// version line; else OpenQASM 3.1. A version that the library does not know is left to the analysis to refuse.
Language detect_language(std::string_view text);

}  // namespace libqsim::qasm
