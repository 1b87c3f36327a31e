#include <fmt/format.h>

#include <string>
#include <utility>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

/// The node of a statement whose fault has been reported; the rest of it is skipped.
Statement* Parser::recover(std::uint32_t begin) {
  synchronize();
  if (!statement_name_.empty()) unread_names_.push_back(statement_name_);
  Statement* statement = make<Statement>(StatementKind::invalid, begin);
  statement->span.end = previous_end_ > begin ? previous_end_ : begin;
  return statement;
}

/// A statement, with its annotations. The caller has seen that the file goes on.
Statement* Parser::parse_any() {
  const std::uint32_t begin = token_.begin;
  const std::string_view outer_name = std::exchange(statement_name_, {});
  Statement* statement = language_.is_openqasm2() ? parse_openqasm2_statement()
                         : is(TokenKind::at)      ? parse_annotated()
                                                  : parse_unannotated();
  if (statement == nullptr) statement = recover(begin);
  statement_name_ = outer_name;
  // Whatever happened, the parser goes on: a token that no one took is left behind.
  if (token_.begin == begin && !is(TokenKind::end_of_file)) advance();
  return statement;
}

bool Parser::parse_annotation(Annotation& annotation) {
  clause_ = "directives.annotation";
  const std::uint32_t begin = token_.begin;
  const Token name = lexer_.next_annotation_name();
  if (name.kind != TokenKind::identifier || name.begin != begin + 1) {
    previous_end_ = begin + 1;
    token_ = name;
    report_expected("the name of an annotation at once after '@'");
    return false;
  }
  const Token content = lexer_.next_line();
  annotation = {lexer_.text(name), lexer_.text(content), {begin, content.end, file_}};
  token_ = content;
  advance();
  return true;
}

Statement* Parser::parse_annotated() {
  const std::uint32_t begin = token_.begin;
  std::vector<Annotation> annotations;
  while (is(TokenKind::at)) {
    Annotation annotation;
    if (!parse_annotation(annotation)) return nullptr;
    annotations.push_back(annotation);
  }
  const bool none = is(TokenKind::end_of_file) || is(TokenKind::right_brace) || is(TokenKind::left_brace) || is(TokenKind::pragma) ||
                    is(TokenKind::hash_pragma);
  if (none) {
    if (!stopped_) sink_->report(Code::annotation_without_statement, annotations.back().span);
    return make<Statement>(StatementKind::invalid, begin);
  }
  Statement* statement = parse_unannotated();
  if (statement == nullptr) return nullptr;
  statement->annotations = copy(annotations);  // outside its span: what is wrong with it is wrong where it stands itself
  return statement;
}

/// Dispatch on the first token; what begins many lines comes first.
Statement* Parser::parse_unannotated() {
  switch (token_.kind) {
    case TokenKind::identifier:
      return parse_identifier_statement();
    case TokenKind::measure:
      return parse_measure_statement();
    case TokenKind::barrier:
      return parse_operand_statement(StatementKind::barrier, "the barrier", "timing.barrier");
    case TokenKind::delay:
      return parse_operand_statement(StatementKind::delay, "the delay", "timing.delay");
    case TokenKind::reset:
      return parse_operand_statement(StatementKind::reset, "the reset", "insts.reset");
    case TokenKind::nop:
      return parse_operand_statement(StatementKind::nop, "the nop", "insts.nop");
    case TokenKind::inv:
    case TokenKind::ctrl:
    case TokenKind::negctrl:
      return parse_modified_gate_call();
    case TokenKind::pow:
      return parse_power_statement();
    case TokenKind::gphase:
      return parse_global_phase(make<GateCall>(StatementKind::gate_call, token_.begin));
    case TokenKind::if_:
      return parse_if();
    case TokenKind::for_:
      return parse_for();
    case TokenKind::while_:
      return parse_while();
    case TokenKind::switch_:
      return parse_switch();
    case TokenKind::return_:
      return parse_return();
    case TokenKind::box:
      return parse_box();
    case TokenKind::break_:
      return parse_simple(StatementKind::break_, "break", "control.break-continue");
    case TokenKind::continue_:
      return parse_simple(StatementKind::continue_, "continue", "control.break-continue");
    case TokenKind::end:
      return parse_simple(StatementKind::end, "end", "control.end");
    case TokenKind::left_brace:
      return parse_anonymous_block();
    default:
      return parse_definition();
  }
}

Statement* Parser::parse_definition() {
  switch (token_.kind) {
    case TokenKind::qubit:
      return parse_qubit_declaration();
    case TokenKind::qreg:
    case TokenKind::creg:
      return parse_old_style_declaration();
    case TokenKind::const_:
      return parse_constant();
    case TokenKind::input:
    case TokenKind::output:
      return parse_io();
    case TokenKind::let:
      return parse_alias();
    case TokenKind::gate:
      return parse_gate_definition();
    case TokenKind::def:
      return parse_def();
    case TokenKind::extern_:
      return parse_extern();
    case TokenKind::include:
      return parse_include();
    case TokenKind::defcalgrammar:
      return parse_calibration_grammar();
    case TokenKind::cal:
      return parse_cal();
    case TokenKind::defcal:
      return parse_defcal();
    case TokenKind::pragma:
    case TokenKind::hash_pragma:
      return parse_pragma();
    case TokenKind::openqasm:
      return parse_misplaced_version();
    case TokenKind::right_brace:
    case TokenKind::right_bracket:
    case TokenKind::right_parenthesis:
      return parse_unmatched();
    case TokenKind::semicolon:
      return parse_empty();
    case TokenKind::array:
      return parse_typed();
    default:
      return begins_scalar_type() ? parse_typed() : parse_unknown();
  }
}

/// An expression, or what begins no statement at all.
Statement* Parser::parse_unknown() {
  const std::uint32_t begin = token_.begin;
  switch (token_.kind) {
    case TokenKind::error:
      return nullptr;
    case TokenKind::integer_literal:
    case TokenKind::float_literal:
    case TokenKind::imaginary_literal:
    case TokenKind::timing_literal:
    case TokenKind::bitstring_literal:
    case TokenKind::hardware_qubit:
    case TokenKind::true_:
    case TokenKind::false_:
    case TokenKind::left_parenthesis:
    case TokenKind::durationof:
    case TokenKind::minus:
    case TokenKind::tilde:
    case TokenKind::exclamation_mark: {
      clause_ = "classical.precedence";
      Expression* left = parse_prefix();
      return left == nullptr ? nullptr : parse_expression_statement(begin, left);
    }
    case TokenKind::else_:
      sink_->report(Code::unknown_statement, span(), "'else'").clause("control.if").hint("an else follows the body of its if at once");
      advance();
      if (is(TokenKind::left_brace)) skip_balanced();
      return make<Statement>(StatementKind::invalid, begin);
    case TokenKind::case_:
    case TokenKind::default_:
      sink_->report(Code::unknown_statement, span(), describe_token())
          .clause("control.switch")
          .hint("it belongs between the braces of a switch");
      return nullptr;
    default:
      sink_->report(Code::unknown_statement, span(), describe_token())
          .clause(language_.is_openqasm2() ? "oq2.lex.whitespace" : "robustness");
      return nullptr;
  }
}

Statement* Parser::parse_unmatched() {
  const std::uint32_t begin = token_.begin;
  const bool brace = is(TokenKind::right_brace);
  if (brace && owed_braces_ > 0) {
    --owed_braces_;
  } else if (!stopped_) {
    sink_->report(Code::unmatched_delimiter, span(), text()).clause(language_.is_openqasm2() ? "oq2.gate.definition" : "scope.block");
  }
  advance();
  if (!brace) return nullptr;
  accept(TokenKind::semicolon);
  return make<Statement>(StatementKind::invalid, begin);
}

Statement* Parser::parse_empty() {
  const std::uint32_t begin = token_.begin;
  const Span fault = span();
  while (is(TokenKind::semicolon)) advance();
  if (language_.circulated) {
    sink_->report(Code::circulated_extension, fault, "empty statements").clause("oq2.lex.whitespace");
  } else {
    sink_->report(Code::empty_statement, fault).clause(language_.is_openqasm2() ? "oq2.lex.whitespace" : "robustness").hint("remove it");
  }
  return make<Statement>(StatementKind::invalid, begin);
}

/// OPENQASM major.minor;
Statement* Parser::parse_version() {
  VersionStatement* statement = make<VersionStatement>(StatementKind::version, token_.begin);
  clause_ = language_.is_openqasm2() ? "oq2.version.header" : "version.string";
  previous_end_ = token_.end;
  token_ = lexer_.next_version();
  if (!is(TokenKind::version_specifier)) {
    report_expected("a version number", language_.is_openqasm2() ? "for example OPENQASM 2.0;" : "for example OPENQASM 3.0;");
    synchronize();
    statement->span.end = previous_end_;
    return statement;  // a version line all the same, though it says none
  }
  statement->text = text();
  statement->text_span = span();
  if (language_.is_openqasm2() && statement->text.find('.') == std::string_view::npos) {
    const Code code = language_.circulated ? Code::circulated_extension : Code::not_in_openqasm2;
    sink_->report(code, span(), "version lines without a minor version").clause(clause_).hint("write OPENQASM 2.0;");
  }
  advance();
  return finish(statement, "the version number");
}

Statement* Parser::parse_misplaced_version() {
  const std::uint32_t begin = token_.begin;
  sink_->report(Code::misplaced_version, span());
  previous_end_ = token_.end;
  token_ = lexer_.next_version();
  return recover(begin);
}

Statement* Parser::parse_include() {
  Include* statement = make<Include>(StatementKind::include, token_.begin);
  clause_ = language_.is_openqasm2() ? "oq2.include.file" : "include.statement";
  previous_end_ = token_.end;
  token_ = lexer_.next_string();
  if (!is(TokenKind::string)) {
    report_expected("the name of a file in quotes");
    return nullptr;
  }
  statement->path = text().substr(1, text().size() - 2);
  statement->path_span = span();
  advance();
  return finish(statement, "the file name");
}

Statement* Parser::parse_calibration_grammar() {
  CalibrationGrammar* statement = make<CalibrationGrammar>(StatementKind::calibration_grammar, token_.begin);
  clause_ = "pulse.defcal";
  if (openpulse_) return report_nested_calibration();
  previous_end_ = token_.end;
  token_ = lexer_.next_string();
  if (!is(TokenKind::string)) {
    report_expected("the name of a grammar in quotes");
    return nullptr;
  }
  statement->name = text().substr(1, text().size() - 2);
  calibration_grammar_ = statement->name;
  advance();
  return finish(statement, "the name of the grammar");
}

/// pragma, and all that is left of its line.
Statement* Parser::parse_pragma() {
  Pragma* statement = make<Pragma>(StatementKind::pragma, token_.begin);
  clause_ = "directives.pragma";
  if (is(TokenKind::hash_pragma) && !told_hash_pragma_) {
    told_hash_pragma_ = true;
    sink_->report(Code::hash_pragma, span()).hint("write pragma");
  }
  const Span keyword = span();
  const Token content = lexer_.next_line();
  if (content.begin == content.end) {
    sink_->report(Code::expected_after, Span{keyword.end, keyword.end, file_}, "text", "pragma").clause(clause_);
  }
  statement->content = lexer_.text(content);
  statement->span.end = content.end;
  token_ = content;
  advance();
  return statement;
}

/// A keyword and its `;`.
Statement* Parser::parse_simple(StatementKind kind, std::string_view construct, std::string_view clause) {
  Statement* statement = make<Statement>(kind, token_.begin);
  clause_ = clause;
  advance();
  return finish(statement, construct);
}

}  // namespace libqsim::qasm
