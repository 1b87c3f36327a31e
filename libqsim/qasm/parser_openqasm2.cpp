#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

// The grammar of arXiv:1707.03429, appendix A; include from its section on comments and files.

namespace libqsim::qasm {

using support::Code;

Statement* Parser::parse_openqasm2_statement() {
  switch (token_.kind) {
    case TokenKind::identifier:
    case TokenKind::measure:
    case TokenKind::reset:
      return parse_openqasm2_operation();
    case TokenKind::barrier:
      return parse_openqasm2_operands(StatementKind::barrier);
    case TokenKind::if_:
      return parse_openqasm2_if();
    case TokenKind::qreg:
    case TokenKind::creg:
      return parse_openqasm2_register();
    case TokenKind::gate:
    case TokenKind::opaque:
      return parse_openqasm2_gate();
    case TokenKind::include:
      return parse_include();
    case TokenKind::openqasm:
      return parse_misplaced_version();
    case TokenKind::right_brace:
    case TokenKind::right_bracket:
    case TokenKind::right_parenthesis:
      return parse_unmatched();
    case TokenKind::semicolon:
      return parse_empty();
    case TokenKind::error:
      return nullptr;
    case TokenKind::left_brace:
      report_openqasm3("a block of its own", span());
      return nullptr;
    case TokenKind::at:
      report_openqasm3("an annotation", span());
      return nullptr;
    default:
      sink_->report(Code::unknown_statement, span(), describe_token()).clause("oq2.lex.robust");
      return nullptr;
  }
}

void Parser::report_openqasm3(std::string_view construct, Span span) {
  sink_->report(Code::other_version, span, construct, "3.0 and later", "2.0").clause("oq2.version.header");
}

/// True, and told, if `name` is a word of OpenQASM 3 that fits nowhere in OpenQASM 2.
bool Parser::foreign_word(Identifier name) {
  if (!is_keyword_of_any_version(name.name) || quiet()) return false;
  report_openqasm3(fmt::format("'{}'", name.name), name.span);
  return true;
}

/// qreg id [ nninteger ] ; creg id [ nninteger ] ;
Statement* Parser::parse_openqasm2_register() {
  clause_ = "oq2.decl.registers";
  QuantumDeclaration* declaration = make<QuantumDeclaration>(StatementKind::old_style_declaration, token_.begin);
  declaration->type = parse_parameter_type();
  if (!expect_name(declaration->name, "a register")) return nullptr;
  if (!is(TokenKind::left_bracket)) {
    report_missing("'[' and the size", "the name of the register");
    return nullptr;
  }
  if (!parse_openqasm2_index(declaration->type->designator)) return nullptr;
  return finish_declaration(declaration, "the declaration");
}

/// [ nninteger ]
bool Parser::parse_openqasm2_index(Expression*& index) {
  const Token opening = token_;
  advance();
  if (!is(TokenKind::integer_literal)) {
    report_expected("an integer", "OpenQASM 2 computes no sizes and indices");
    return false;
  }
  index = parse_literal(ExpressionKind::integer_literal);
  if (is(TokenKind::colon)) {
    report_expected("']'", "ranges belong to OpenQASM 3");
    return false;
  }
  return expect_closing(TokenKind::right_bracket, opening);
}

/// gate id ( idlist ) idlist { .. } and opaque id ( idlist ) idlist ; with the parentheses optional.
Statement* Parser::parse_openqasm2_gate() {
  const bool opaque = is(TokenKind::opaque);
  clause_ = opaque ? "oq2.opaque.declaration" : "oq2.gate.definition";
  GateDefinition* gate = make<GateDefinition>(opaque ? StatementKind::opaque_declaration : StatementKind::gate_definition, token_.begin);
  if (!parse_gate_header(gate, opaque ? "';'" : "'{'")) return nullptr;
  if (opaque) return finish(gate, "the opaque declaration");
  gate->body = parse_openqasm2_gate_body();
  if (gate->body == nullptr) return nullptr;
  gate->span.end = previous_end_;
  return gate;
}

/// { } with gate calls and barriers only.
ScopeStatement* Parser::parse_openqasm2_gate_body() {
  const Token opening = token_;
  if (!accept(TokenKind::left_brace)) {
    report_expected("'{'");
    return nullptr;
  }
  ScopeStatement* scope = make<ScopeStatement>(StatementKind::scope, opening.begin);
  const std::size_t base = statements_.size();
  for (skip_let_pass(); !is(TokenKind::right_brace) && !is(TokenKind::end_of_file); skip_let_pass()) {
    const std::uint32_t begin = token_.begin;
    const bool foreign = !is(TokenKind::identifier) && !is(TokenKind::barrier) && !is(TokenKind::semicolon) && !quiet();
    if (foreign) {
      auto report = sink_->report(Code::not_in_gate_body, span(), describe_token());
      report.note(lexer_.span(opening), "the body begins here");
      const bool closes_early =
          is(TokenKind::gate) || is(TokenKind::opaque) || is(TokenKind::qreg) || is(TokenKind::creg) || is(TokenKind::include);
      report.hint(closes_early ? "is the '}' of the gate missing?" : "a gate consists of gates and barriers");
      if (closes_early) {
        ++owed_braces_;
        break;
      }
      // Words that would begin a statement elsewhere: the whole of it is not the body's.
      const bool statement = is(TokenKind::measure) || is(TokenKind::reset) || is(TokenKind::if_);
      while (statement && !is(TokenKind::semicolon) && !is(TokenKind::right_brace) && !is(TokenKind::end_of_file)) advance();
    }
    statements_.push_back(foreign ? recover(begin) : parse_any());
    if (token_.begin == begin && !is(TokenKind::end_of_file)) advance();
    if (sink_->full()) stop();
  }
  scope->statements = arena_->copy(std::span<Statement* const>(statements_.data() + base, statements_.size() - base));
  statements_.resize(base);
  if (is(TokenKind::end_of_file) && !stopped_) {
    sink_->report(Code::unclosed_delimiter, fault_span(), '{')
        .clause("oq2.gate.definition")
        .note(lexer_.span(opening), "opened here")
        .hint("add a '}'");
  }
  accept(TokenKind::right_brace);
  scope->span.end = previous_end_;
  return scope;
}

/// qop: a gate call, a measurement or a reset.
Statement* Parser::parse_openqasm2_operation() {
  if (is(TokenKind::measure)) return parse_openqasm2_measure();
  if (is(TokenKind::reset)) return parse_openqasm2_operands(StatementKind::reset);
  return parse_openqasm2_call();
}

/// id anylist ; id ( explist ) anylist ; and U, CX
Statement* Parser::parse_openqasm2_call() {
  clause_ = "oq2.gate.call";
  GateCall* call = make<GateCall>(StatementKind::gate_call, token_.begin);
  call->name = {text(), span()};
  if (lexer_.quote_follows()) return report_misspelt_include(call->name);
  advance();
  const Token opening = token_;
  if (is(TokenKind::left_parenthesis)) {
    // CX argument , argument ; as its grammar has it: of all gates this one takes no parentheses.
    if (call->name.name == "CX") return report_openqasm2_call(call->name);
    advance();
    const Nesting nesting(*this);
    if (!nesting.allowed()) return nullptr;
    call->has_parentheses = true;
    if (!parse_list<&Parser::parse_expression>(TokenKind::right_parenthesis, call->arguments)) {
      return nullptr;
    }
    if (!expect_closing(TokenKind::right_parenthesis, opening)) return nullptr;
  }
  if (!is(TokenKind::identifier)) return report_openqasm2_call(call->name);
  if (!parse_openqasm2_arguments(call->operands)) return nullptr;
  if (is(TokenKind::semicolon)) {
    advance();
    call->span.end = previous_end_;
    return call;
  }
  const bool same_line = !is(TokenKind::end_of_file) && !quiet() && !lexer_.line_ends_between(previous_end_, token_.begin);
  if (same_line) return report_openqasm2_call(call->name);
  return finish(call, "the gate call");
}

/// A call that goes on with what no call has.
Statement* Parser::report_openqasm2_call(Identifier name) {
  if (quiet()) return nullptr;
  if (foreign_word(name)) return nullptr;
  if (is(TokenKind::equals)) {
    report_openqasm3("an assignment", span());
    return nullptr;
  }
  const bool has_operands = previous_end_ > name.span.end && !is(TokenKind::at);
  auto report = sink_->report(Code::expected_token, fault_span(), has_operands ? "';' or ','" : "a qubit or register", describe_token());
  report.clause(clause_);
  report_misspelling_hint(report, name.name);
  return nullptr;
}

/// measure argument -> argument ;
Statement* Parser::parse_openqasm2_measure() {
  clause_ = "oq2.measure.statement";
  MeasureStatement* statement = make<MeasureStatement>(StatementKind::measure, token_.begin);
  Measure* measure = arena_->make<Measure>();
  measure->kind = ExpressionKind::measure;
  advance();
  measure->operand = parse_openqasm2_argument();
  if (measure->operand == nullptr) return nullptr;
  measure->span = span_from(statement->span.begin);
  statement->source = measure;
  if (!accept(TokenKind::arrow)) {
    if (is(TokenKind::semicolon) || lexer_.line_ends_between(previous_end_, token_.begin)) {
      report_missing("'->' and a bit or register", "what is measured");
    } else {
      report_expected("'->'");
    }
    return nullptr;
  }
  statement->target = parse_openqasm2_argument();
  return statement->target == nullptr ? nullptr : finish(statement, "the measurement");
}

/// reset argument ; barrier anylist ; within a gate barrier idlist ;
Statement* Parser::parse_openqasm2_operands(StatementKind kind) {
  const bool reset = kind == StatementKind::reset;
  clause_ = reset ? "oq2.reset.statement" : "oq2.barrier.statement";
  OperandStatement* statement = make<OperandStatement>(kind, token_.begin);
  advance();
  if (!parse_openqasm2_arguments(statement->operands)) return nullptr;
  if (reset && statement->operands.size() > 1) {
    sink_->report(Code::expected_token, statement->operands[1]->span, "';'", "a second operand")
        .clause(clause_)
        .hint("reset one qubit or register a statement");
  }
  return finish(statement, reset ? "the reset" : "the barrier");
}

/// if ( id == nninteger ) qop
Statement* Parser::parse_openqasm2_if() {
  clause_ = "oq2.if.statement";
  If* statement = make<If>(StatementKind::if_, token_.begin);
  advance();
  statement->condition = parse_openqasm2_condition();
  if (statement->condition == nullptr) return nullptr;
  const bool operation = is(TokenKind::identifier) || is(TokenKind::measure) || is(TokenKind::reset);
  if (!operation) {
    report_expected("a gate call, a measurement or a reset",
                    is(TokenKind::left_brace) ? "a block after an if belongs to OpenQASM 3" : "an if is followed by one operation");
    return nullptr;
  }
  statement->then_body = parse_openqasm2_operation();
  if (statement->then_body == nullptr) return nullptr;
  statement->span.end = previous_end_;
  return statement;
}

Expression* Parser::parse_openqasm2_condition() {
  const Token opening = token_;
  if (!accept(TokenKind::left_parenthesis)) {
    report_expected("'(' after if");
    return nullptr;
  }
  if (!is(TokenKind::identifier)) {
    report_expected("a register");
    return nullptr;
  }
  Expression* name = make_name({text(), span()});
  advance();
  if (!is(TokenKind::double_equals)) {
    report_expected("'=='",
                    is(TokenKind::left_bracket) ? "an if compares a whole register" : "an if compares a register with an integer: c == 1");
    return nullptr;
  }
  const Span op = span();
  advance();
  if (!is(TokenKind::integer_literal)) {
    report_expected("an integer");
    return nullptr;
  }
  Expression* value = parse_literal(ExpressionKind::integer_literal);
  Expression* condition = make_binary(BinaryOperator::equal, op, name, value);
  return expect_closing(TokenKind::right_parenthesis, opening) ? condition : nullptr;
}

/// anylist: arguments with commas between them.
bool Parser::parse_openqasm2_arguments(ExpressionList& arguments) {
  ListScope list(*this);
  do {
    Expression* argument = parse_openqasm2_argument();
    if (argument == nullptr) return false;
    list.push(argument);
  } while (accept(TokenKind::comma));
  arguments = list.items();
  return true;
}

/// id or id [ nninteger ]
Expression* Parser::parse_openqasm2_argument() {
  if (!is(TokenKind::identifier)) {
    report_expected("a register or one of its elements");
    return nullptr;
  }
  if (Expression* element = accept_element()) return element;
  Expression* name = make_name({text(), span()});
  advance();
  if (!is(TokenKind::left_bracket)) return name;
  Expression* position = nullptr;
  if (!parse_openqasm2_index(position)) return nullptr;
  Index* index = arena_->make<Index>();
  index->kind = ExpressionKind::index;
  index->span = span_from(name->span.begin);
  index->base = name;
  index->indices = arena_->copy(std::span<Expression* const>(&position, 1));
  return index;
}

/// real, nninteger, pi, id, ( exp ) and unaryop ( exp )
Expression* Parser::parse_openqasm2_primary() {
  switch (token_.kind) {
    case TokenKind::integer_literal:
      return parse_literal(ExpressionKind::integer_literal);
    case TokenKind::float_literal:
      return parse_literal(ExpressionKind::float_literal);
    case TokenKind::left_parenthesis:
      return parse_parenthesis();
    case TokenKind::identifier:
    case TokenKind::pi: {
      Expression* name = make_name({text(), span()});
      advance();
      return name;
    }
    case TokenKind::sin:
    case TokenKind::cos:
    case TokenKind::tan:
    case TokenKind::exp:
    case TokenKind::ln:
    case TokenKind::sqrt: {
      const Identifier function{text(), span()};
      advance();
      if (is(TokenKind::left_parenthesis)) return parse_openqasm2_function(function);
      report_expected(fmt::format("'(' after {}", function.name));
      return nullptr;
    }
    default:
      return report_no_expression();
  }
}

Expression* Parser::parse_openqasm2_function(Identifier function) {
  Expression* operand = parse_parenthesis();
  if (operand == nullptr) return nullptr;
  Call* call = arena_->make<Call>();
  call->kind = ExpressionKind::call;
  call->span = span_from(function.span.begin);
  call->callee = function;
  Expression* inner = static_cast<Parenthesis*>(operand)->inner;
  call->arguments = arena_->copy(std::span<Expression* const>(&inner, 1));
  return call;
}

}  // namespace libqsim::qasm
