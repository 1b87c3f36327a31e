#include <fmt/format.h>

#include <string>
#include <utility>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/foreign_words.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

// Faults: where they are reported, in which words, and how the parser goes on after them.

namespace libqsim::qasm {

using support::Code;

/// A fault is shown at the token that does not fit; where that is the end of the file, or begins a statement on a later line, something is
/// missing at the end of what stands before it, unless a statement or block had just begun or ended there, or a list goes on with a name.
Span Parser::fault_span() const {
  const std::string_view before = lexer_.text({TokenKind::error, previous_end_ > 0 ? previous_end_ - 1 : 0, previous_end_});
  const bool complete = before.empty() || before == ";" || before == "{" || before == "}";
  const bool listed = is(TokenKind::identifier) && (before == "," || before == "(");
  const bool unfinished = !complete && !listed && begins_statement() && lexer_.line_ends_between(previous_end_, token_.begin);
  if (!is(TokenKind::end_of_file) && !unfinished) return span();
  return {previous_end_, previous_end_, file_};
}

std::string Parser::describe_token() const {
  switch (token_.kind) {
    case TokenKind::end_of_file:
      return "the end of the file";
    case TokenKind::string:
    case TokenKind::bitstring_literal:
      return clipped(text());
    case TokenKind::line_content:
    case TokenKind::calibration_block:
      return std::string(spelling(token_.kind));
    default:
      return fmt::format("'{}'", clipped(text()));
  }
}

void Parser::report_expected(std::string_view what, std::string_view hint) {
  if (quiet()) return;
  auto report = sink_->report(Code::expected_token, fault_span(), what, describe_token());
  report.clause(clause_);
  if (!hint.empty()) report.hint(std::string(hint));
}

/// What is missing at the end of the token before.
void Parser::report_missing(std::string_view what, std::string_view after) {
  if (quiet()) return;
  auto report = sink_->report(Code::expected_after, Span{previous_end_, previous_end_, file_}, what, after);
  report.clause(clause_);
  hint_unit(report);
}

/// A digit or a point before another language's unit of time: it was meant to be one.
void Parser::hint_unit(support::DiagnosticSink::Report& report) const {
  if (!is(TokenKind::identifier) || previous_end_ == 0 || !names_foreign_unit(text())) return;
  const char before = lexer_.text({TokenKind::error, previous_end_ - 1, previous_end_}).front();
  if (before != '.' && !has_bits(before, bit_decimal)) return;
  report.hint(fmt::format("'{}' is no unit of time: dt, ns, us, µs, ms and s are", clipped(text())));
}

void Parser::report_other_version(Feature feature, Span span) {
  if (stopped_) return;
  const FeatureRow& row = row_of(feature);
  const std::string versions = row.until == Version::v3_2_draft ? fmt::format("{} and later", name_of(row.since))
                                                                : fmt::format("{} to {}", name_of(row.since), name_of(row.until));
  sink_->report(Code::other_version, span, row.description, versions, name_of(language_.version)).clause(row.clause);
}

void Parser::report_misspelling_hint(support::DiagnosticSink::Report& report, std::string_view word) const {
  const std::string_view near = nearest_keyword(language_, word);
  if (!near.empty() && near != word) report.hint(fmt::format("did you mean '{}'?", near));
}

void Parser::refuse_depth() {
  if (!stopped_) sink_->report(Code::nesting_too_deep, span(), depth_limit);
  stop();
}

/// Gives up on the file.
void Parser::stop() {
  stopped_ = true;
  lexer_.seek(lexer_.size());
  token_ = lexer_.next();
}

void Parser::give_up() {
  stopped_ = gave_up_ = true;
  lexer_.seek(lexer_.size());
}

/// True if a statement (or what ends a block) may begin with this token.
bool Parser::begins_statement() const {
  const bool brace = is(TokenKind::left_brace) || is(TokenKind::right_brace);
  return brace || is(TokenKind::identifier) || is(TokenKind::else_) || is(TokenKind::case_) || is(TokenKind::default_) ||
         begins_modifier() || begins_only_statements();
}

bool Parser::begins_only_statements() const {
  switch (token_.kind) {
    case TokenKind::openqasm:
    case TokenKind::include:
    case TokenKind::qreg:
    case TokenKind::creg:
    case TokenKind::gate:
    case TokenKind::opaque:
    case TokenKind::measure:
    case TokenKind::reset:
    case TokenKind::barrier:
    case TokenKind::if_:
    case TokenKind::defcalgrammar:
    case TokenKind::def:
    case TokenKind::cal:
    case TokenKind::defcal:
    case TokenKind::extern_:
    case TokenKind::box:
    case TokenKind::let:
    case TokenKind::break_:
    case TokenKind::continue_:
    case TokenKind::end:
    case TokenKind::return_:
    case TokenKind::for_:
    case TokenKind::while_:
    case TokenKind::switch_:
    case TokenKind::nop:
    case TokenKind::pragma:
    case TokenKind::hash_pragma:
    case TokenKind::input:
    case TokenKind::output:
    case TokenKind::const_:
    case TokenKind::qubit:
    case TokenKind::gphase:
    case TokenKind::delay:
    case TokenKind::at:
    case TokenKind::bool_:
    case TokenKind::bit:
    case TokenKind::int_:
    case TokenKind::uint:
    case TokenKind::float_:
    case TokenKind::angle:
    case TokenKind::complex:
    case TokenKind::array:
    case TokenKind::duration:
    case TokenKind::stretch:
      return true;
    default:
      return false;
  }
}

/// From an opening brace past the one that closes it.
void Parser::skip_balanced() {
  std::uint32_t depth = 0;
  do {
    if (is(TokenKind::left_brace)) ++depth;
    if (is(TokenKind::right_brace)) --depth;
    advance();
  } while (depth > 0 && !is(TokenKind::end_of_file));
}

/// Skips what is left of a faulty statement, the braces of its lists included: past its `;` or its block, or up to what closes the block
/// around it or begins a new line as a statement does.
void Parser::synchronize() {
  for (int open_lists = std::exchange(open_lists_, 0); !is(TokenKind::end_of_file) && !sink_->full();) {
    if (is(TokenKind::right_brace) && open_lists-- <= 0) return;
    if (accept(TokenKind::semicolon)) return;
    if (is(TokenKind::left_brace)) {
      skip_balanced();
      if (is(TokenKind::else_) || open_lists > 0) continue;
      accept(TokenKind::semicolon);
      return;
    }
    if (begins_only_statements() && lexer_.line_ends_between(previous_end_, token_.begin)) return;
    advance();
  }
  if (sink_->full()) stop();
}

bool Parser::end_statement(std::string_view construct) {
  if (accept(TokenKind::semicolon)) return true;
  if (quiet()) return false;
  const bool new_line = lexer_.line_ends_between(previous_end_, token_.begin);
  if (new_line && !begins_statement() && !is(TokenKind::end_of_file)) {
    report_expected("';'");
    return false;
  }
  report_missing("';'", construct);
  return new_line || is(TokenKind::right_brace) || is(TokenKind::end_of_file);
}

}  // namespace libqsim::qasm
