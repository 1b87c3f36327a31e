#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

// Expressions that only some places take: sets, array literals, concatenations, measurements and calls with qubit operands.

namespace libqsim::qasm {

using support::Code;

/// A comma that no item follows; false, for it ends the list.
bool Parser::accept_trailing(Token comma) {
  trailing_comma_ = lexer_.span(comma);
  if (!has(language_, Feature::trailing_comma) && !told_trailing_comma_) {
    told_trailing_comma_ = true;
    sink_->report(Code::trailing_comma, trailing_comma_, name_of(language_.version));
  }
  return false;
}

Expression* Parser::make_list(ExpressionKind kind, std::uint32_t begin, ExpressionList items) {
  List* list = arena_->make<List>();
  list->kind = kind;
  list->span = span_from(begin);
  list->items = items;
  ++height_;
  return list;
}

/// { a, b, c } with at least one item.
Expression* Parser::parse_set() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  ++open_lists_;
  ExpressionList items;
  if (!parse_list<&Parser::parse_expression>(TokenKind::right_brace, items)) return nullptr;
  if (items.empty()) return report_no_expression();
  if (!expect_closing(TokenKind::right_brace, opening)) return nullptr;
  --open_lists_;
  return make_list(ExpressionKind::set, opening.begin, items);
}

/// What `in` tests for: { a, b } or [start:step:stop].
Expression* Parser::parse_index_set() {
  if (is(TokenKind::left_brace)) return parse_set();
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  if (!accept(TokenKind::left_bracket)) {
    report_expected("a set in braces or a range in brackets");
    return nullptr;
  }
  Expression* range = parse_index_item();
  if (range == nullptr || !expect_closing(TokenKind::right_bracket, opening)) return nullptr;
  if (range->kind == ExpressionKind::range) return range;
  report_expected("a range");
  return nullptr;
}

Expression* Parser::parse_array_literal() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  ++open_lists_;
  ExpressionList items;
  if (!parse_list<&Parser::parse_array_item>(TokenKind::right_brace, items)) return nullptr;
  if (!expect_closing(TokenKind::right_brace, opening)) return nullptr;
  --open_lists_;
  if (items.empty() && !has(language_, Feature::empty_array_literal)) {
    report_other_version(Feature::empty_array_literal, span_from(opening.begin));
  }
  return make_list(ExpressionKind::array_literal, opening.begin, items);
}

Expression* Parser::parse_array_item() { return is(TokenKind::left_brace) ? parse_array_literal() : parse_expression(); }

/// expression ++ expression ++ ...
Expression* Parser::parse_concatenation() {
  Expression* first = parse_expression();
  if (first == nullptr || !is(TokenKind::double_plus)) return first;
  ListScope list(*this);
  list.push(first);
  int highest = height_;
  while (accept(TokenKind::double_plus)) {
    Expression* item = parse_expression();
    if (item == nullptr) return nullptr;
    list.push(item);
    highest = height_ > highest ? height_ : highest;
  }
  height_ = highest;
  return make_list(ExpressionKind::concatenation, first->span.begin, list.items());
}

/// What a declaration, an assignment or a return may have as its value, besides array literals.
Expression* Parser::parse_value() {
  if (is(TokenKind::measure)) return parse_measure();
  Expression* value = parse_concatenation();
  if (value == nullptr || !begins_operand() || !quantum_call_follows(value)) return value;
  return parse_quantum_call(value);
}

Expression* Parser::parse_measure() {
  const std::uint32_t begin = token_.begin;
  advance();
  Expression* operand = parse_operand();
  if (operand == nullptr) return nullptr;
  Measure* measure = arena_->make<Measure>();
  measure->kind = ExpressionKind::measure;
  measure->span = span_from(begin);
  measure->operand = operand;
  ++height_;
  return measure;
}

/// True if the operand that begins here belongs to the call before it.
bool Parser::quantum_call_follows(const Expression* callee) {
  if (callee->kind != ExpressionKind::name && callee->kind != ExpressionKind::call) return false;
  if (!lexer_.line_ends_between(previous_end_, token_.begin)) return true;
  return has(language_, Feature::quantum_call_expression) && operand_follows();
}

Expression* Parser::parse_quantum_call(Expression* callee) {
  QuantumCall* call = arena_->make<QuantumCall>();
  call->kind = ExpressionKind::quantum_call;
  if (callee->kind == ExpressionKind::call) {
    call->callee = static_cast<Call*>(callee)->callee;
    call->arguments = static_cast<Call*>(callee)->arguments;
  } else {
    call->callee = {static_cast<Name*>(callee)->name, callee->span};
  }
  if (!has(language_, Feature::quantum_call_expression)) {
    report_other_version(Feature::quantum_call_expression, span());
    return nullptr;
  }
  if (!parse_operands(call->operands)) return nullptr;
  call->span = span_from(callee->span.begin);
  ++height_;
  return call;
}

}  // namespace libqsim::qasm
