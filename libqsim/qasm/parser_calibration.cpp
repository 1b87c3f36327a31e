#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

namespace {

bool continues_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_'; }

/// The rest of a text behind the blanks and comments that it begins with.
std::string_view behind_blanks(std::string_view text) {
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const bool line = text.starts_with("//");
    if (!line && !text.starts_with("/*")) return text;
    const std::size_t end = text.find(line ? "\n" : "*/", 2);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + (line ? 1 : 2));
  }
}

/// True where an instruction has its frame without parentheses (`play drive($0), wave;`), as the specification's own example
/// (examples/defcal.qasm) still has it, though openpulse.rst has no such form: such a body is kept as text.
bool has_earlier_notation(std::string_view body) {
  constexpr std::array instructions{"play", "capture", "set_phase", "shift_phase", "set_frequency", "shift_frequency"};
  for (std::string_view rest = behind_blanks(body); !rest.empty(); rest = behind_blanks(rest)) {
    const auto end = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), continues_word) - rest.begin());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::max<std::size_t>(end, 1));
    if (std::find(instructions.begin(), instructions.end(), word) == instructions.end()) continue;
    const std::string_view next = behind_blanks(rest);
    if (!next.empty() && continues_word(next.front())) return true;
  }
  return false;
}

}  // namespace

/// { text }: what it means is the calibration grammar's affair. Of OpenPulse the statements are read too.
template <class Node>
bool Parser::parse_calibration_body(Node& node, std::string_view of_what) {
  const Token opening = token_;
  if (!is(TokenKind::left_brace)) {
    report_expected("'{'");
    return false;
  }
  const Token block = lexer_.next_calibration_block();
  node.body = lexer_.text(block);
  node.body_span = lexer_.span(block);
  previous_end_ = block.end;
  token_ = lexer_.next();
  const bool closed = is(TokenKind::right_brace);
  if (closed && calibration_grammar_ == "openpulse" && !has_earlier_notation(node.body)) node.statements = parse_openpulse(node.body_span);
  if (accept(TokenKind::right_brace) || stopped_) return true;
  sink_->report(Code::unclosed_delimiter, lexer_.span(opening), '{')
      .clause(clause_)
      .hint(fmt::format("add the '}}' that ends {}", of_what));
  return true;
}

/// The statements of a calibration in OpenPulse (openpulse.rst): those of OpenQASM, with ports, frames and waveforms. Null where one of
/// them is at fault, which has been reported then.
ScopeStatement* Parser::parse_openpulse(Span body) {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const std::size_t faults = sink_->error_count();
  const std::string_view outer_clause = clause_;
  const std::string_view outer_name = statement_name_;
  const std::size_t base = statements_.size();
  openpulse_ = true;
  lexer_.take_strings(true);
  lexer_.seek(body.begin);
  previous_end_ = body.begin;
  token_ = lexer_.next();
  while (token_.begin < body.end && !is(TokenKind::end_of_file)) {
    statements_.push_back(parse_any());
    if (sink_->full()) stop();
  }
  openpulse_ = false;
  lexer_.take_strings(false);
  ScopeStatement* scope = make<ScopeStatement>(StatementKind::scope, body.begin);
  scope->statements = arena_->copy(std::span<Statement* const>(statements_.data() + base, statements_.size() - base));
  scope->span.end = body.end;
  statements_.resize(base);
  clause_ = outer_clause;
  statement_name_ = outer_name;
  if (!stopped_) {
    lexer_.seek(body.end);
    previous_end_ = body.end;
    token_ = lexer_.next();
  }
  return sink_->error_count() > faults ? nullptr : scope;
}

/// True where a type of OpenPulse and a name begin a declaration; the types' words may be names too.
bool Parser::openpulse_declaration_follows() {
  if (!is(TokenKind::identifier) || !begins_scalar_type()) return false;
  const TokenKind after = lexer_.next().kind;
  lexer_.seek(token_.end);
  return after == TokenKind::identifier;
}

/// extern port name; and so on
Statement* Parser::parse_openpulse_object(Extern* declaration) {
  clause_ = "pulse.openpulse";
  declaration->object = parse_scalar_type();
  if (!expect_name(declaration->name, "an extern")) return nullptr;
  return finish(declaration, "the extern");
}

/// A value, or name = value, as one of the text's examples has it.
Expression* Parser::parse_openpulse_argument() {
  Expression* argument = parse_concatenation();
  if (argument == nullptr || argument->kind != ExpressionKind::name || !accept(TokenKind::equals)) return argument;
  return parse_concatenation();
}

/// [a, b, c]: the samples of a waveform.
Expression* Parser::parse_sample_list() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  ExpressionList items;
  if (!parse_list<&Parser::parse_expression>(TokenKind::right_bracket, items)) return nullptr;
  if (!expect_closing(TokenKind::right_bracket, opening)) return nullptr;
  return make_list(ExpressionKind::array_literal, opening.begin, items);
}

/// durationof(waveform), a call; null where it is the language's own durationof({ .. }).
Expression* Parser::parse_duration_of_waveform() {
  const Token opening = lexer_.next();
  const TokenKind first = lexer_.next().kind;
  lexer_.seek(token_.end);
  if (opening.kind != TokenKind::left_parenthesis || first == TokenKind::left_brace) return nullptr;
  const Identifier name{text(), span()};
  advance();
  return parse_call(name);
}

Statement* Parser::parse_cal() {
  clause_ = "pulse.defcal";
  if (openpulse_) return report_nested_calibration();
  Cal* cal = make<Cal>(StatementKind::cal, token_.begin);
  advance();
  if (!parse_calibration_body(*cal, "the cal block")) return nullptr;
  cal->span.end = previous_end_;
  return cal;
}

Statement* Parser::report_nested_calibration() {
  sink_->report(Code::nested_calibration, span(), describe_token());
  advance();
  return nullptr;
}

/// defcal target(parameters) operands -> type { }
Statement* Parser::parse_defcal() {
  clause_ = "pulse.defcal";
  if (openpulse_) return report_nested_calibration();
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
  if (!parse_calibration_body(*defcal, "the defcal")) return nullptr;
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
