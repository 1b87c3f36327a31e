#include <fmt/format.h>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

/// { text }: what it means is the calibration grammar's affair.
bool Parser::parse_calibration_body(std::string_view& body, Span& body_span, std::string_view of_what) {
  const Token opening = token_;
  if (!is(TokenKind::left_brace)) {
    report_expected("'{'");
    return false;
  }
  const Token block = lexer_.next_calibration_block();
  body = lexer_.text(block);
  body_span = lexer_.span(block);
  previous_end_ = block.end;
  token_ = lexer_.next();
  if (accept(TokenKind::right_brace)) return true;
  sink_->report(Code::unclosed_delimiter, lexer_.span(opening), '{')
      .clause(clause_)
      .hint(fmt::format("add the '}}' that ends {}", of_what));
  return true;
}

Statement* Parser::parse_cal() {
  clause_ = "pulse.defcal";
  Cal* cal = make<Cal>(StatementKind::cal, token_.begin);
  advance();
  if (!parse_calibration_body(cal->body, cal->body_span, "the cal block")) return nullptr;
  cal->span.end = previous_end_;
  return cal;
}

/// defcal target(parameters) operands -> type { }
Statement* Parser::parse_defcal() {
  clause_ = "pulse.defcal";
  DefCal* defcal = make<DefCal>(StatementKind::defcal, token_.begin);
  advance();
  if (is(TokenKind::measure) || is(TokenKind::reset) || is(TokenKind::delay)) {
    defcal->target = {text(), span()};
    advance();
  } else if (!expect_name(defcal->target, "a gate, measure, reset or delay")) {
    return nullptr;
  }
  std::vector<Parameter> parameters;
  if (is(TokenKind::left_parenthesis) && !parse_defcal_parameters(parameters)) return nullptr;
  defcal->parameters = copy(parameters);
  if (!parse_defcal_operands(defcal->operands)) return nullptr;
  if (!parse_return_type(defcal->return_type)) return nullptr;
  if (!parse_calibration_body(defcal->body, defcal->body_span, "the defcal")) return nullptr;
  defcal->span.end = previous_end_;
  return defcal;
}

bool Parser::parse_defcal_parameters(std::vector<Parameter>& parameters) {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return false;
  const Token opening = token_;
  advance();
  if (!is(TokenKind::right_parenthesis)) {
    do {
      Parameter parameter;
      if (!parse_defcal_parameter(parameter)) return false;
      parameters.push_back(parameter);
    } while (accept_comma(TokenKind::right_parenthesis));
  }
  return expect_closing(TokenKind::right_parenthesis, opening);
}

/// A typed name, or the value that the definition is for.
bool Parser::parse_defcal_parameter(Parameter& parameter) {
  const bool reference =
      is(TokenKind::readonly) || is(TokenKind::mutable_) || is(TokenKind::qubit) || is(TokenKind::qreg) || is(TokenKind::creg);
  if (reference) return parse_parameter(parameter, true);
  if (!begins_scalar_type()) {
    parameter.expression = parse_expression();
    return parameter.expression != nullptr;
  }
  const std::uint32_t begin = token_.begin;
  parameter.type = parse_scalar_type();
  if (parameter.type == nullptr) return false;
  if (!is(TokenKind::left_parenthesis)) return expect_name(parameter.name, "a parameter");
  Expression* cast = parse_cast_operand(begin, parameter.type);
  parameter.type = nullptr;
  parameter.expression = cast == nullptr ? nullptr : continue_binary(cast, 1);
  return parameter.expression != nullptr;
}

bool Parser::parse_defcal_operands(ExpressionList& operands) {
  ListScope list(*this);
  do {
    if (is(TokenKind::hardware_qubit)) {
      list.push(parse_literal(ExpressionKind::hardware_qubit));
    } else if (is(TokenKind::identifier)) {
      list.push(make_name({text(), span()}));
      advance();
    } else {
      report_expected("a qubit, such as $0");
      return false;
    }
  } while (accept_comma(TokenKind::left_brace));
  operands = list.items();
  return true;
}

}  // namespace libqsim::qasm
