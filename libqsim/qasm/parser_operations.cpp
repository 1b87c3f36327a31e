#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

// Statements of OpenQASM 3 that apply gates, measure, assign and evaluate.

namespace libqsim::qasm {

using support::Code;

namespace {

struct CompoundRow {
  TokenKind token;
  BinaryOperator op;
};
constexpr CompoundRow compound_assignments[] = {
    {TokenKind::plus_equals, BinaryOperator::add},
    {TokenKind::minus_equals, BinaryOperator::subtract},
    {TokenKind::asterisk_equals, BinaryOperator::multiply},
    {TokenKind::slash_equals, BinaryOperator::divide},
    {TokenKind::ampersand_equals, BinaryOperator::bitwise_and},
    {TokenKind::pipe_equals, BinaryOperator::bitwise_or},
    {TokenKind::tilde_equals, BinaryOperator::approximately_equal},
    {TokenKind::caret_equals, BinaryOperator::bitwise_xor},
    {TokenKind::shift_left_equals, BinaryOperator::shift_left},
    {TokenKind::shift_right_equals, BinaryOperator::shift_right},
    {TokenKind::percent_equals, BinaryOperator::modulo},
    {TokenKind::double_asterisk_equals, BinaryOperator::power},
};

const CompoundRow* compound_of(TokenKind kind) {
  for (const CompoundRow& row : compound_assignments) {
    if (row.token == kind) return &row;
  }
  return nullptr;
}

/// True if what follows the callee can be read as the duration of a gate: nothing, or one bracket with one expression.
bool is_gate_designator(const Expression* callee, const Index* index) {
  if (index == nullptr) return true;
  if (index->base != callee || index->indices.size() != 1) return false;
  const ExpressionKind kind = index->indices[0]->kind;
  return kind != ExpressionKind::range && kind != ExpressionKind::set;
}

}  // namespace

/// What begins with a name: a gate call, an assignment or an expression.
Statement* Parser::parse_identifier_statement() {
  if (openpulse_ && openpulse_declaration_follows()) return parse_typed();
  const std::uint32_t begin = token_.begin;
  const Identifier name{text(), span()};
  clause_ = openpulse_ ? "pulse.openpulse" : "gates.apply";
  if (!openpulse_ && lexer_.quote_follows()) return report_misspelt_include(name);
  advance();
  switch (token_.kind) {
    case TokenKind::identifier:
    case TokenKind::hardware_qubit: {
      if (!operand_follows()) return parse_called(begin, make_name(name));
      GateCall* call = make<GateCall>(StatementKind::gate_call, begin);
      call->name = name;
      return parse_gate_call(call);
    }
    case TokenKind::left_parenthesis: {
      Expression* call = parse_call(name);
      return call == nullptr ? nullptr : parse_called(begin, call);
    }
    case TokenKind::at:
      return report_no_modifier(name);
    case TokenKind::semicolon:
    case TokenKind::left_bracket:
    case TokenKind::equals:
      return parse_called(begin, make_name(name));
    default:
      break;
  }
  Expression* left = make_name(name);
  if (compound_of(token_.kind) != nullptr) return parse_assignment(begin, left);
  Expression* value = continue_binary(left, 1);
  if (value == nullptr || (value == left && is(TokenKind::error))) return nullptr;
  if (value != left || is(TokenKind::semicolon) || quiet()) return parse_expression_statement(begin, value);
  return report_unfinished(name);
}

/// A name before a string: a misspelt include or defcalgrammar.
Statement* Parser::report_misspelt_include(Identifier name) {
  previous_end_ = token_.end;
  token_ = lexer_.next_string();
  return quiet() ? nullptr : report_unfinished(name);
}

/// A name that nothing fits to: perhaps a misspelt keyword.
Statement* Parser::report_unfinished(Identifier name) {
  const std::string_view near = nearest_keyword(language_, name.name);
  auto report = sink_->report(Code::expected_after, Span{previous_end_, previous_end_, file_}, "operands, '=' or ';'",
                              fmt::format("'{}'", clipped(name.name)));
  report.clause(clause_);
  if (!near.empty()) report.hint(fmt::format("did you mean '{}'?", near));
  return nullptr;
}

Statement* Parser::report_no_modifier(Identifier name) {
  const bool phase = name.name == "gphase";
  sink_->report(Code::not_a_modifier, name.span, clipped(name.name))
      .hint(phase ? "modifiers stand before gphase" : "the modifiers are inv, pow(k), ctrl, ctrl(n), negctrl and negctrl(n)");
  return nullptr;
}

/// After a name or a call: indices, then operands, an assignment or the rest of an expression.
Statement* Parser::parse_called(std::uint32_t begin, Expression* callee) {
  Expression* value = is(TokenKind::left_bracket) ? parse_postfix(callee) : callee;
  if (value == nullptr) return nullptr;
  const Index* index = value == callee ? nullptr : static_cast<const Index*>(value);
  const bool designated = is_gate_designator(callee, index) && (index == nullptr || !index_ended_with_comma_);
  if (designated && operand_follows()) {
    if (callee->kind == ExpressionKind::call && static_cast<Call*>(callee)->callee.name == "pow") {
      report_expected("'@' and the gate");
      return nullptr;
    }
    GateCall* call = make<GateCall>(StatementKind::gate_call, begin);
    if (callee->kind == ExpressionKind::call) {
      call->name = static_cast<Call*>(callee)->callee;
      call->has_parentheses = true;
      call->arguments = static_cast<Call*>(callee)->arguments;
    } else {
      call->name = {static_cast<Name*>(callee)->name, callee->span};
    }
    call->designator = index == nullptr ? nullptr : index->indices[0];
    return parse_gate_call(call);
  }
  if (is(TokenKind::equals) || compound_of(token_.kind) != nullptr) {
    if (callee->kind == ExpressionKind::name) return parse_assignment(begin, value);
    report_expected("';'", "only a variable can be assigned to");
    return nullptr;
  }
  if (is(TokenKind::at) && callee->kind == ExpressionKind::call) return report_no_modifier(static_cast<Call*>(callee)->callee);
  return parse_expression_statement(begin, value);
}

/// The operands of a gate call, and its end; it has a name and perhaps arguments already.
Statement* Parser::parse_gate_call(GateCall* call) {
  if (!parse_operands(call->operands)) return nullptr;
  if (is(TokenKind::semicolon)) {
    advance();
    call->span.end = previous_end_;
    return call;
  }
  if (is(TokenKind::arrow) && call->modifiers.empty() && call->designator == nullptr) return parse_called_measurement(call);
  const bool ends = is(TokenKind::end_of_file) || is(TokenKind::right_brace) || lexer_.line_ends_between(previous_end_, token_.begin);
  if (!ends && !quiet()) return report_faulty_call(call);
  return finish(call, "the gate call");
}

/// f(x) q -> c; where the language has calls as measurements.
Statement* Parser::parse_called_measurement(GateCall* call) {
  const std::string_view near = nearest_keyword(language_, call->name.name);
  if (near == "measure") {
    sink_->report(Code::expected_token, call->name.span, "'measure'", fmt::format("'{}'", clipped(call->name.name)))
        .clause("insts.measure");
    return nullptr;
  }
  if (!has(language_, Feature::quantum_call_expression)) {
    report_other_version(Feature::quantum_call_expression, span());
    return nullptr;
  }
  QuantumCall* value = arena_->make<QuantumCall>();
  value->kind = ExpressionKind::quantum_call;
  value->span = span_from(call->span.begin);
  value->callee = call->name;
  value->arguments = call->arguments;
  value->operands = call->operands;
  return parse_arrow_measurement(call->span.begin, value);
}

/// A gate call that goes on with what no gate call has: a misspelt keyword, or a construct of OpenQASM 2.
Statement* Parser::report_faulty_call(GateCall* call) {
  const std::string_view name = call->name.name;
  if (name == "opaque") {
    sink_->report(Code::other_version, call->name.span, "an opaque declaration", "2.0", name_of(language_.version)).clause("gates.define");
    return nullptr;
  }
  auto report = sink_->report(Code::expected_token, fault_span(), "';' or ','", describe_token());
  report.clause(clause_);
  const std::string_view near = nearest_keyword(language_, name);
  if (!near.empty()) report.hint(fmt::format("did you mean '{}'?", near));
  return nullptr;
}

/// Modifiers with @, then a gate call.
Statement* Parser::parse_modified_gate_call() {
  GateCall* call = make<GateCall>(StatementKind::gate_call, token_.begin);
  std::vector<Modifier> modifiers;
  while (begins_modifier()) {
    Modifier modifier;
    if (!parse_modifier(modifier)) return nullptr;
    modifiers.push_back(modifier);
  }
  call->modifiers = copy(modifiers);
  return parse_modified(call);
}

/// The gate's name, the arguments and the designator that may follow.
bool Parser::parse_gate_name(GateCall* call) {
  call->name = {text(), span()};
  advance();
  const Token opening = token_;
  if (accept(TokenKind::left_parenthesis)) {
    const Nesting nesting(*this);
    if (!nesting.allowed()) return false;
    call->has_parentheses = true;
    if (!parse_list<&Parser::parse_concatenation>(TokenKind::right_parenthesis, call->arguments)) return false;
    if (!expect_closing(TokenKind::right_parenthesis, opening)) return false;
  }
  if (!parse_designator(call->designator)) return false;
  if (is(TokenKind::at)) report_no_modifier(call->name);
  return !is(TokenKind::at);
}

Statement* Parser::parse_modified(GateCall* call) {
  clause_ = "gates.apply";
  if (is(TokenKind::gphase)) return parse_global_phase(call);
  if (!is(TokenKind::identifier)) {
    report_expected("the name of a gate", "modifiers apply to gates alone");
    return nullptr;
  }
  if (!parse_gate_name(call)) return nullptr;
  return parse_gate_call(call);
}

/// inv @, pow(k) @, ctrl @, ctrl(n) @, negctrl @, negctrl(n) @
bool Parser::parse_modifier(Modifier& modifier) {
  const TokenKind kind = token_.kind;
  const Token keyword = token_;
  modifier.kind = kind == TokenKind::inv    ? ModifierKind::inv
                  : kind == TokenKind::pow  ? ModifierKind::pow
                  : kind == TokenKind::ctrl ? ModifierKind::ctrl
                                            : ModifierKind::negctrl;
  clause_ = kind == TokenKind::inv ? "gates.inv" : kind == TokenKind::pow ? "gates.pow" : "gates.ctrl";
  modifier.argument = nullptr;
  advance();
  const Token opening = token_;
  if (kind == TokenKind::pow && !is(TokenKind::left_parenthesis)) {
    report_expected("'(' and the exponent");
    return false;
  }
  if (kind != TokenKind::inv && accept(TokenKind::left_parenthesis)) {
    const Nesting nesting(*this);
    if (!nesting.allowed()) return false;
    modifier.argument = parse_expression();
    if (modifier.argument == nullptr || !expect_closing(TokenKind::right_parenthesis, opening)) return false;
  }
  return finish_modifier(modifier, keyword.begin);
}

bool Parser::begins_modifier() const { return is(TokenKind::inv) || is(TokenKind::pow) || is(TokenKind::ctrl) || is(TokenKind::negctrl); }

/// The @ of a modifier.
bool Parser::finish_modifier(Modifier& modifier, std::uint32_t begin) {
  const Token at = token_;
  if (!is(TokenKind::at)) {
    report_expected("'@'");
    return false;
  }
  advance();
  modifier.span = span_from(begin);
  if (token_.begin == at.end && (is(TokenKind::identifier) || is(TokenKind::gphase) || begins_modifier()) && !told_annotation_spacing_) {
    told_annotation_spacing_ = true;
    sink_->report(Code::annotation_spacing, Span{at.begin, token_.end, file_}, clipped(text())).hint("put a blank after '@'");
  }
  return true;
}

/// gphase(angle), with operands only where it is controlled.
Statement* Parser::parse_global_phase(GateCall* call) {
  clause_ = "gates.gphase";
  if (!parse_gate_name(call)) return nullptr;
  if (operand_follows()) return parse_gate_call(call);
  if (!call->has_parentheses && !is(TokenKind::semicolon)) {
    report_expected("'('", "the angle stands in parentheses: gphase(angle)");
    return nullptr;
  }
  return finish(call, "the gate call");
}

/// pow(k) @ gate, or the function pow(a, b) up to 3.1.
Statement* Parser::parse_power_statement() {
  const std::uint32_t begin = token_.begin;
  const Identifier name{text(), span()};
  clause_ = "gates.pow";
  if (!has(language_, Feature::pow_function)) return parse_modified_gate_call();
  advance();
  if (!is(TokenKind::left_parenthesis)) {
    report_expected("'(' and the exponent");
    return nullptr;
  }
  Expression* value = parse_call(name);
  if (value == nullptr) return nullptr;
  const Call* function = static_cast<Call*>(value);
  if (!is(TokenKind::at)) return parse_called(begin, value);
  if (function->arguments.size() != 1 || function->arguments[0]->kind == ExpressionKind::concatenation) {
    sink_->report(Code::expected_token, value->span, "one exponent", fmt::format("{} arguments", function->arguments.size()))
        .clause("gates.pow");
    return nullptr;
  }
  if (trailing_comma_.begin >= function->arguments[0]->span.end) {
    sink_->report(Code::expected_token, trailing_comma_, "')'", "','").clause("gates.pow");
    return nullptr;
  }
  std::vector<Modifier> modifiers(1);
  modifiers[0].kind = ModifierKind::pow;
  modifiers[0].argument = function->arguments[0];
  if (!finish_modifier(modifiers[0], begin)) return nullptr;
  while (begins_modifier()) {
    if (!parse_modifier(modifiers.emplace_back())) return nullptr;
  }
  GateCall* call = make<GateCall>(StatementKind::gate_call, begin);
  call->modifiers = copy(modifiers);
  return parse_modified(call);
}

Statement* Parser::parse_assignment(std::uint32_t begin, Expression* target) {
  clause_ = "types.declaration";
  Assignment* assignment = make<Assignment>(StatementKind::assignment, begin);
  assignment->target = target;
  assignment->operator_span = span();
  if (const CompoundRow* compound = compound_of(token_.kind)) {
    assignment->is_compound = true;
    assignment->op = compound->op;
  }
  advance();
  assignment->value = parse_value();
  if (assignment->value == nullptr || !end_statement("the assignment")) return nullptr;
  assignment->span.end = previous_end_;
  return assignment;
}

Statement* Parser::parse_expression_statement(std::uint32_t begin, Expression* left) {
  Expression* value = continue_binary(left, 1);
  if (value == nullptr) return nullptr;
  ExpressionStatement* statement = make<ExpressionStatement>(StatementKind::expression, begin);
  statement->value = value;
  return finish(statement, "the expression");
}

/// measure q; measure q -> c;
Statement* Parser::parse_measure_statement() {
  clause_ = "insts.measure";
  const std::uint32_t begin = token_.begin;
  Expression* source = parse_measure();
  return source == nullptr ? nullptr : parse_arrow_measurement(begin, source);
}

Statement* Parser::parse_arrow_measurement(std::uint32_t begin, Expression* source) {
  clause_ = "insts.measure";
  MeasureStatement* statement = make<MeasureStatement>(StatementKind::measure, begin);
  statement->source = source;
  if (accept(TokenKind::arrow)) {
    statement->target = parse_indexed_name("a bit or register");
    if (statement->target == nullptr) return nullptr;
  }
  return finish(statement, "the measurement");
}

/// reset, barrier, nop and delay
Statement* Parser::parse_operand_statement(StatementKind kind, std::string_view construct, std::string_view clause) {
  OperandStatement* statement = make<OperandStatement>(kind, token_.begin);
  clause_ = clause;
  advance();
  if (kind == StatementKind::delay) {
    if (!is(TokenKind::left_bracket)) {
      report_expected("'[' and a duration");
      return nullptr;
    }
    if (!parse_designator(statement->duration)) return nullptr;
  }
  if (kind == StatementKind::reset) {
    Expression* operand = parse_operand();
    if (operand == nullptr) return nullptr;
    statement->operands = arena_->copy(std::span<Expression* const>(&operand, 1));
  } else if (operand_follows()) {
    if (!parse_operands(statement->operands)) return nullptr;
  }
  return finish(statement, construct);
}

/// Operands with commas between them, at least one. OpenPulse's examples also list frames without commas.
bool Parser::parse_operands(ExpressionList& operands) {
  ListScope list(*this);
  do {
    Expression* operand = parse_operand();
    if (operand == nullptr) return false;
    list.push(operand);
  } while (accept_comma(TokenKind::semicolon) ||
           (openpulse_ && begins_operand() && !lexer_.line_ends_between(previous_end_, token_.begin)));
  operands = list.items();
  return true;
}

/// A qubit or register: a name with indices, or a physical qubit.
Expression* Parser::parse_operand() {
  if (is(TokenKind::hardware_qubit)) return parse_literal(ExpressionKind::hardware_qubit);
  return parse_indexed_name("a qubit or register");
}

Expression* Parser::parse_indexed_name(std::string_view of_what) {
  if (!is(TokenKind::identifier)) {
    if (quiet()) return nullptr;
    if (keyword_kind(language_, text()) != TokenKind::identifier) {
      report_expected(of_what, fmt::format("'{}' is a reserved word", text()));
    } else {
      report_expected(of_what);
    }
    return nullptr;
  }
  Expression* base = accept_element();
  if (base == nullptr) {
    base = make_name({text(), span()});
    advance();
  }
  return is(TokenKind::left_bracket) ? parse_postfix(base) : base;
}

}  // namespace libqsim::qasm
