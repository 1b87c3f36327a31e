#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// The tree as nested lists, a statement a line, for people and snapshots: (gate_call h ((name q))). With `places` each node shows where
/// it begins: (gate_call@3:1 h ((name@3:3 q))).
std::string dump(const Tree& tree);
std::string dump(const Tree& tree, const support::SourceMap& places);
std::string dump(const Statement& statement);
std::string dump(const Expression& expression);

/// The tree as OpenQASM text of its version. Parsing it gives the same tree, places aside, if the tree has no `invalid` nodes.
std::string print(const Tree& tree);
std::string print(const Expression& expression);
std::string print(const TypeSyntax& type);

/// The spelling of a binary operator.
std::string_view spelling(BinaryOperator op, Language language = {});

/// The tokens of a file, one a line: place, kind, text. Piece by piece, up to where `print` returns false.
void dump_tokens(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink,
                 const std::function<bool(std::string_view piece)>& print);

}  // namespace libqsim::qasm
