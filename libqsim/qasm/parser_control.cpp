#include <fmt/format.h>

#include <string>
#include <utility>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

/// { statements }
ScopeStatement* Parser::parse_block() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  if (!accept(TokenKind::left_brace)) {
    report_expected("'{'");
    return nullptr;
  }
  const int outer_lists = std::exchange(open_lists_, 0);
  const std::size_t base = statements_.size();
  while (!is(TokenKind::right_brace) && !is(TokenKind::end_of_file)) {
    Statement* statement = parse_any();
    statements_.push_back(statement);
    if (sink_->full()) stop();
  }
  ScopeStatement* scope = make<ScopeStatement>(StatementKind::scope, opening.begin);
  scope->statements = arena_->copy(std::span<Statement* const>(statements_.data() + base, statements_.size() - base));
  statements_.resize(base);
  open_lists_ = outer_lists;
  if (!accept(TokenKind::right_brace) && !stopped_) {
    sink_->report(Code::unclosed_delimiter, fault_span(), '{')
        .clause("scope.block")
        .note(lexer_.span(opening), "opened here")
        .hint("add a '}'");
  }
  scope->span.end = previous_end_;
  return scope;
}

/// A block that stands as a statement. The grammar of every version lets braces balance within a calibration.
Statement* Parser::parse_anonymous_block() {
  if (!openpulse_ && !has(language_, Feature::anonymous_scope)) report_other_version(Feature::anonymous_scope, span());
  return parse_block();
}

/// The body of if, else, for and while: a block or a statement.
Statement* Parser::parse_body(std::string_view of_what) {
  if (is(TokenKind::left_brace)) return parse_block();
  if (is(TokenKind::end_of_file) || is(TokenKind::right_brace) || is(TokenKind::semicolon)) {
    report_expected(fmt::format("a statement or a block as the body of {}", of_what));
    accept(TokenKind::semicolon);
    return make<Statement>(StatementKind::invalid, previous_end_);
  }
  const Nesting nesting(*this);
  return nesting.allowed() ? parse_any() : nullptr;
}

/// ( expression )
Expression* Parser::parse_condition(std::string_view keyword) {
  const Token opening = token_;
  if (!accept(TokenKind::left_parenthesis)) {
    report_expected(fmt::format("'(' after {}", keyword));
    return nullptr;
  }
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  Expression* condition = parse_expression();
  if (condition == nullptr) return nullptr;
  if (is(TokenKind::equals)) {
    report_expected("')'", "a comparison is written ==");
    return nullptr;
  }
  return expect_closing(TokenKind::right_parenthesis, opening) ? condition : nullptr;
}

/// if (..) body else if (..) body ... else body: a loop over the chain, which may be long.
Statement* Parser::parse_if() {
  If* first = nullptr;
  If* last = nullptr;
  for (int length = 1;; ++length) {
    clause_ = "control.if";
    If* statement = make<If>(StatementKind::if_, token_.begin);
    if (length > chain_limit) {
      sink_->report(Code::chain_too_long, span(), chain_limit, "else ifs");
      stop();
    }
    advance();
    statement->condition = parse_condition("if");
    statement->then_body = statement->condition == nullptr ? nullptr : parse_body("the if");
    if (statement->then_body == nullptr) return nullptr;
    statement->else_body = nullptr;
    if (first == nullptr) first = statement;
    if (last != nullptr) last->else_body = statement;
    last = statement;
    statement->span.end = previous_end_;
    if (!is(TokenKind::else_)) break;
    advance();
    if (is(TokenKind::if_)) continue;
    statement->else_body = parse_body("the else");
    if (statement->else_body == nullptr) return nullptr;
    break;
  }
  for (If* statement = first;; statement = static_cast<If*>(statement->else_body)) {
    statement->span.end = previous_end_;
    if (statement == last) return first;
  }
}

/// for type name in domain body
Statement* Parser::parse_for() {
  clause_ = "control.for";
  For* loop = make<For>(StatementKind::for_, token_.begin);
  advance();
  if (!parse_loop_variable(*loop)) return nullptr;
  if (!is(TokenKind::in)) {
    report_expected("'in' after the loop variable");
    return nullptr;
  }
  advance();
  loop->domain = parse_loop_domain();
  if (loop->domain == nullptr) return nullptr;
  loop->body = parse_body("the for loop");
  if (loop->body == nullptr) return nullptr;
  loop->span.end = previous_end_;
  return loop;
}

bool Parser::parse_loop_variable(For& loop) {
  if (is(TokenKind::identifier)) {
    loop.variable = {text(), span()};
    const std::string name = clipped(text());
    advance();
    if (is(TokenKind::identifier)) {
      sink_->report(Code::expected_token, loop.variable.span, "a scalar type", fmt::format("'{}'", name)).clause(clause_);
      return false;
    }
    sink_->report(Code::untyped_loop_variable, loop.variable.span, name).hint(fmt::format("for example: for int {} in", name));
    loop.type = arena_->make<TypeSyntax>();
    loop.type->span = loop.variable.span;
    return true;
  }
  loop.type = parse_scalar_type();
  return loop.type != nullptr && expect_name(loop.variable, "the loop variable");
}

/// { set }, [ range ] or an expression.
Expression* Parser::parse_loop_domain() {
  if (is(TokenKind::left_brace)) return parse_set();
  if (!is(TokenKind::left_bracket)) return parse_expression();
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  Expression* range = parse_index_item();
  if (range == nullptr) return nullptr;
  if (range->kind != ExpressionKind::range) {
    report_expected("':'", "a range is [start:stop] or [start:step:stop]");
    return nullptr;
  }
  if (!expect_closing(TokenKind::right_bracket, opening)) return nullptr;
  range->span = span_from(opening.begin);
  if (static_cast<Range*>(range)->start == nullptr || static_cast<Range*>(range)->stop == nullptr) {
    sink_->report(Code::open_loop_range, range->span);
  }
  return range;
}

Statement* Parser::parse_while() {
  clause_ = "control.while";
  While* loop = make<While>(StatementKind::while_, token_.begin);
  advance();
  loop->condition = parse_condition("while");
  if (loop->condition == nullptr) return nullptr;
  loop->body = parse_body("the while loop");
  if (loop->body == nullptr) return nullptr;
  loop->span.end = previous_end_;
  return loop;
}

/// switch (value) { case a, b { } ... default { } }
Statement* Parser::parse_switch() {
  clause_ = "control.switch";
  Switch* statement = make<Switch>(StatementKind::switch_, token_.begin);
  if (!has(language_, Feature::switch_statement)) report_other_version(Feature::switch_statement, span());
  statement->keyword = span();
  statement->faulty = false;
  advance();
  statement->value = parse_condition("switch");
  if (statement->value == nullptr) return nullptr;
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  if (!accept(TokenKind::left_brace)) {
    report_expected("'{'");
    return nullptr;
  }
  std::vector<Case> cases;
  while (!is(TokenKind::right_brace) && !is(TokenKind::end_of_file)) {
    if (parse_case(cases)) continue;
    statement->faulty = true;
    const std::uint32_t begin = token_.begin;
    synchronize();
    if (token_.begin != begin || is(TokenKind::right_brace) || is(TokenKind::end_of_file)) continue;
    // A statement where a case should be: it is told once.
    advance();
    synchronize();
  }
  clause_ = "control.switch";
  if (!expect_closing(TokenKind::right_brace, opening)) statement->faulty = true;
  statement->cases = copy(cases);
  statement->span.end = previous_end_;
  return statement;
}

bool Parser::parse_case(std::vector<Case>& cases) {
  clause_ = "control.switch";
  Case one{{}, span(), nullptr};
  if (accept(TokenKind::default_)) {
    // Its block follows at once.
  } else if (accept(TokenKind::case_)) {
    if (!parse_list<&Parser::parse_expression>(TokenKind::left_brace, one.labels)) return false;
    if (one.labels.empty()) return report_no_expression() != nullptr;
  } else {
    if (quiet()) return false;
    sink_->report(Code::expected_token, span(), "'case', 'default' or '}'", describe_token())
        .clause(clause_)
        .hint("statements of a switch stand in the braces of its cases");
    return false;
  }
  one.span.end = previous_end_;
  one.body = parse_block();
  if (one.body == nullptr) return false;
  cases.push_back(one);
  return true;
}

Statement* Parser::parse_return() {
  clause_ = "subroutine";
  Return* statement = make<Return>(StatementKind::return_, token_.begin);
  advance();
  statement->value = nullptr;
  if (!is(TokenKind::semicolon)) {
    const bool forgotten = is(TokenKind::right_brace) || is(TokenKind::end_of_file);
    if (!forgotten) statement->value = parse_value();
    if (!forgotten && statement->value == nullptr) return nullptr;
  }
  return finish(statement, "the return");
}

/// box [duration] { }
Statement* Parser::parse_box() {
  clause_ = "timing.box";
  Box* box = make<Box>(StatementKind::box, token_.begin);
  advance();
  box->duration = nullptr;
  if (!parse_designator(box->duration)) return nullptr;
  box->body = parse_block();
  if (box->body == nullptr) return nullptr;
  box->span.end = previous_end_;
  return box;
}

}  // namespace libqsim::qasm
