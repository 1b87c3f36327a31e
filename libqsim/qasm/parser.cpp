#include "libqsim/qasm/parser.hpp"

#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

Parser::Parser(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena,
               support::DiagnosticSink& sink)
    : lexer_(sources, file, language, sink), file_(file), language_(language), arena_(&arena), sink_(&sink) {
  token_ = lexer_.next();
  previous_end_ = token_.begin;
}

Statement* Parser::parse_statement() {
  skip_let_pass();
  if (is(TokenKind::end_of_file) || sink_->full()) return nullptr;
  Statement* statement = first_ && is(TokenKind::openqasm) ? parse_version() : parse_any();
  first_ = false;
  return statement;
}

std::string_view Parser::rest() const {
  if (!is(TokenKind::identifier) && !is(TokenKind::barrier)) return {};
  return lexer_.text({token_.kind, token_.begin, lexer_.size()});
}

void Parser::skip(std::uint32_t bytes) {
  token_.end = token_.begin + bytes;
  lexer_.seek(token_.end);
  advance();
}

Tree parse(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena,
           support::DiagnosticSink& sink) {
  Parser parser(sources, file, language, arena, sink);
  Tree tree{language, {}};
  while (Statement* statement = parser.parse_statement()) tree.statements.push_back(statement);
  return tree;
}

void Parser::advance() {
  previous_end_ = token_.end;
  token_ = lexer_.next();
}

bool Parser::expect(TokenKind kind, std::string_view after) {
  if (accept(kind)) return true;
  if (quiet()) return false;
  const std::string what = fmt::format("'{}'", spelling(kind));
  if (after.empty()) {
    report_expected(what);
  } else {
    report_missing(what, after);
  }
  return false;
}

/// The bracket that would close `opening` is missing.
bool Parser::report_unclosed(TokenKind kind, Token opening) {
  if (quiet()) return false;
  auto report = sink_->report(Code::expected_token, fault_span(), fmt::format("'{}'", spelling(kind)), describe_token());
  report.clause(clause_).note(lexer_.span(opening), fmt::format("to close the '{}' here", lexer_.text(opening)));
  hint_unit(report);
  return false;
}

bool Parser::expect_name(Identifier& name, std::string_view of_what) {
  const bool built_in = language_.is_openqasm2() && (text() == "U" || text() == "CX");
  if (is(TokenKind::identifier) && !built_in) {
    name = {text(), span()};
    if (statement_name_.empty()) statement_name_ = name.name;
    advance();
    return true;
  }
  if (quiet()) return false;
  if (built_in || keyword_kind(language_, text()) != TokenKind::identifier) {
    sink_->report(Code::reserved_word, span(), text()).hint("choose another name");
    return false;
  }
  report_expected(fmt::format("the name of {}", of_what));
  return false;
}

/// True if an operand begins here: on the line of the token before, or on a later one where it is not the next statement after a
/// forgotten `;`.
bool Parser::operand_follows() {
  if (!begins_operand()) return false;
  if (!lexer_.line_ends_between(previous_end_, token_.begin)) return true;
  const TokenKind after = lexer_.next().kind;
  lexer_.seek(token_.end);
  return after == TokenKind::semicolon || after == TokenKind::comma || after == TokenKind::left_bracket || after == TokenKind::arrow;
}

}  // namespace libqsim::qasm
