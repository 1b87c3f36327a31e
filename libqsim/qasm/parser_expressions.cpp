#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

namespace {

struct OperatorRow {
  TokenKind token;
  BinaryOperator op;
  int precedence;
};

// classical.rst#evaluation-order; unary operators stand between ** and *. Assignments have the operator of their right side.
constexpr int unary_precedence = 11;
constexpr OperatorRow operators[] = {
    {TokenKind::double_asterisk, BinaryOperator::power, 12},
    {TokenKind::asterisk, BinaryOperator::multiply, 10},
    {TokenKind::slash, BinaryOperator::divide, 10},
    {TokenKind::percent, BinaryOperator::modulo, 10},
    {TokenKind::plus, BinaryOperator::add, 9},
    {TokenKind::minus, BinaryOperator::subtract, 9},
    {TokenKind::shift_left, BinaryOperator::shift_left, 8},
    {TokenKind::shift_right, BinaryOperator::shift_right, 8},
    {TokenKind::less, BinaryOperator::less, 7},
    {TokenKind::less_equals, BinaryOperator::less_equal, 7},
    {TokenKind::greater, BinaryOperator::greater, 7},
    {TokenKind::greater_equals, BinaryOperator::greater_equal, 7},
    {TokenKind::in, BinaryOperator::member_of, 7},
    {TokenKind::double_equals, BinaryOperator::equal, 6},
    {TokenKind::not_equals, BinaryOperator::not_equal, 6},
    {TokenKind::ampersand, BinaryOperator::bitwise_and, 5},
    {TokenKind::caret, BinaryOperator::bitwise_xor, 4},
    {TokenKind::pipe, BinaryOperator::bitwise_or, 3},
    {TokenKind::double_ampersand, BinaryOperator::logical_and, 2},
    {TokenKind::double_pipe, BinaryOperator::logical_or, 1},
};
constexpr OperatorRow openqasm2_operators[] = {
    {TokenKind::caret, BinaryOperator::power, 12},   {TokenKind::asterisk, BinaryOperator::multiply, 10},
    {TokenKind::slash, BinaryOperator::divide, 10},  {TokenKind::plus, BinaryOperator::add, 9},
    {TokenKind::minus, BinaryOperator::subtract, 9},
};

struct OperatorTable {
  std::array<std::uint8_t, 256> precedence{};
  std::array<BinaryOperator, 256> op{};
};

constexpr OperatorTable make_table(std::span<const OperatorRow> rows) {
  OperatorTable table;
  for (const OperatorRow& row : rows) {
    table.precedence[static_cast<std::size_t>(row.token)] = static_cast<std::uint8_t>(row.precedence);
    table.op[static_cast<std::size_t>(row.token)] = row.op;
  }
  return table;
}
constexpr OperatorTable tables[] = {make_table(operators), make_table(openqasm2_operators)};

}  // namespace

bool Parser::check_height(std::string_view of_what) {
  if (height_ <= chain_limit) return true;
  if (!stopped_) sink_->report(Code::chain_too_long, span(), chain_limit, of_what);
  stop();
  return false;
}

Expression* Parser::parse_binary(int least_precedence) {
  Expression* left = parse_prefix();
  return left == nullptr ? nullptr : continue_binary(left, least_precedence);
}

/// Operators of at least `least_precedence` after a left operand, of the height in `height_`.
Expression* Parser::continue_binary(Expression* left, int least_precedence) {
  const OperatorTable& table = tables[language_.is_openqasm2() ? 1 : 0];
  for (;;) {
    const int precedence = table.precedence[static_cast<std::size_t>(token_.kind)];
    if (precedence == 0 || precedence < least_precedence) return left;
    const Token operator_token = token_;
    const BinaryOperator op = table.op[static_cast<std::size_t>(operator_token.kind)];
    const int left_height = height_;
    advance();
    Expression* right = nullptr;
    if (op == BinaryOperator::member_of) {
      right = parse_index_set();
    } else if (op == BinaryOperator::power && (language_.is_openqasm2() || has(language_, Feature::power_right_associative))) {
      const Nesting nesting(*this);
      right = nesting.allowed() ? parse_binary(precedence) : nullptr;
    } else {
      right = parse_binary(precedence + 1);
    }
    if (right == nullptr) return nullptr;
    const bool continues = left->kind == ExpressionKind::binary;
    left = make_binary(op, lexer_.span(operator_token), left, right);
    height_ = std::max(left_height + (continues ? 0 : 1), height_ + 1);
    if (!check_height("operators")) return nullptr;
  }
}

Expression* Parser::make_binary(BinaryOperator op, Span operator_span, Expression* left, Expression* right) {
  const bool chained = op == BinaryOperator::power && left->kind == ExpressionKind::binary && language_.version == Version::v3_0;
  if (chained && static_cast<Binary*>(left)->op == BinaryOperator::power && !told_power_chain_) {
    told_power_chain_ = true;
    sink_->report(Code::power_chain, operator_span).hint("write parentheses");
  }
  Binary* binary = arena_->make<Binary>();
  binary->kind = ExpressionKind::binary;
  binary->span = {left->span.begin, previous_end_, file_};
  binary->op = op;
  binary->operator_span = operator_span;
  binary->left = left;
  binary->right = right;
  return binary;
}

Expression* Parser::parse_prefix() {
  switch (token_.kind) {
    case TokenKind::minus:
    case TokenKind::tilde:
    case TokenKind::exclamation_mark:
      return parse_unary();
    default:
      break;
  }
  Expression* base = language_.is_openqasm2() ? parse_openqasm2_primary() : parse_primary();
  if (base == nullptr || !is(TokenKind::left_bracket) || language_.is_openqasm2()) return base;
  return parse_postfix(base);
}

Expression* Parser::parse_unary() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  if (language_.is_openqasm2() && !is(TokenKind::minus)) return report_no_expression();
  const Token op = token_;
  advance();
  Expression* operand = parse_binary(unary_precedence);
  if (operand == nullptr) return nullptr;
  Unary* unary = arena_->make<Unary>();
  unary->kind = ExpressionKind::unary;
  unary->span = span_from(op.begin);
  unary->op = op.kind == TokenKind::minus   ? UnaryOperator::negate
              : op.kind == TokenKind::tilde ? UnaryOperator::bitwise_not
                                            : UnaryOperator::logical_not;
  unary->operand = operand;
  ++height_;
  return unary;
}

Expression* Parser::parse_primary() {
  switch (token_.kind) {
    case TokenKind::identifier:
      return parse_name_or_call();
    case TokenKind::integer_literal:
      return parse_literal(ExpressionKind::integer_literal);
    case TokenKind::float_literal:
      return parse_literal(ExpressionKind::float_literal);
    case TokenKind::imaginary_literal:
      return parse_literal(ExpressionKind::imaginary_literal);
    case TokenKind::timing_literal:
      return parse_literal(ExpressionKind::timing_literal);
    case TokenKind::bitstring_literal:
      return parse_literal(ExpressionKind::bitstring_literal);
    case TokenKind::hardware_qubit:
      return parse_literal(ExpressionKind::hardware_qubit);
    case TokenKind::true_:
    case TokenKind::false_:
      return parse_literal(ExpressionKind::boolean_literal);
    case TokenKind::left_parenthesis:
      return parse_parenthesis();
    case TokenKind::durationof:
      return parse_duration_of();
    case TokenKind::pow:
      return parse_power_function();
    case TokenKind::array:
      return parse_cast();
    case TokenKind::string:
      return parse_literal(ExpressionKind::string_literal);
    case TokenKind::left_bracket:
      return openpulse_ ? parse_sample_list() : report_no_expression();
    default:
      return begins_scalar_type() ? parse_cast() : report_no_expression();
  }
}

/// What stands here instead of an expression.
Expression* Parser::report_no_expression() {
  if (quiet()) return nullptr;
  switch (token_.kind) {
    case TokenKind::measure:
      sink_->report(Code::misplaced_measurement, span())
          .hint("assign the result to a variable first; a measurement is all of an assignment's, declaration's or return's value");
      return nullptr;
    case TokenKind::left_brace:
      report_expected("an expression", "lists in braces initialize arrays, index registers and are looped over");
      return nullptr;
    case TokenKind::plus:
      report_expected("an expression", "there is no unary plus");
      return nullptr;
    default:
      break;
  }
  if (keyword_kind(language_, text()) != TokenKind::identifier) {
    report_expected("an expression", fmt::format("'{}' is a reserved word", text()));
  } else {
    report_expected("an expression");
  }
  return nullptr;
}

Literal* Parser::parse_literal(ExpressionKind kind) {
  Literal* literal = arena_->make<Literal>();
  literal->kind = kind;
  literal->span = span();
  literal->text = text();
  switch (kind) {
    case ExpressionKind::hardware_qubit:
      literal->text.remove_prefix(1);
      break;
    case ExpressionKind::bitstring_literal:
      literal->text = literal->text.substr(1, literal->text.size() - 2);
      break;
    case ExpressionKind::imaginary_literal:
    case ExpressionKind::timing_literal: {
      const std::size_t number_end = literal->text.find_last_of("0123456789.") + 1;
      literal->unit = literal->text.substr(literal->text.find_first_not_of(" \t", number_end));
      literal->text = literal->text.substr(0, number_end);
      break;
    }
    default:
      break;
  }
  height_ = 1;
  advance();
  return literal;
}

Expression* Parser::parse_parenthesis() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  Expression* inner = parse_expression();
  if (inner == nullptr || !expect_closing(TokenKind::right_parenthesis, opening)) return nullptr;
  Parenthesis* parenthesis = arena_->make<Parenthesis>();
  parenthesis->kind = ExpressionKind::parenthesis;
  parenthesis->span = span_from(opening.begin);
  parenthesis->inner = inner;
  ++height_;
  return parenthesis;
}

Expression* Parser::parse_name_or_call() {
  if (Expression* element = accept_element()) return element;
  const Identifier name{text(), span()};
  advance();
  if (is(TokenKind::left_parenthesis)) return parse_call(name);
  return make_name(name);
}

Expression* Parser::make_name(Identifier identifier) {
  Name* name = arena_->make<Name>();
  name->kind = ExpressionKind::name;
  name->span = identifier.span;
  name->name = identifier.name;
  height_ = 1;
  return name;
}

/// The arguments of a call, from its opening parenthesis on.
Expression* Parser::parse_call(Identifier callee) {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const Token opening = token_;
  advance();
  ExpressionList arguments;
  const bool read = openpulse_ ? parse_list<&Parser::parse_openpulse_argument>(TokenKind::right_parenthesis, arguments)
                               : parse_list<&Parser::parse_concatenation>(TokenKind::right_parenthesis, arguments);
  if (!read) return nullptr;
  if (!expect_closing(TokenKind::right_parenthesis, opening)) return nullptr;
  if (openpulse_) accept(TokenKind::imaginary_unit);  // 1/sqrt(2)im is in its text
  Call* call = arena_->make<Call>();
  call->kind = ExpressionKind::call;
  call->span = span_from(callee.span.begin);
  call->callee = callee;
  call->arguments = arguments;
  ++height_;
  return call;
}

/// pow(a, b): in the text's list of functions up to 3.1, though the word is a keyword too.
Expression* Parser::parse_power_function() {
  const Identifier name{text(), span()};
  advance();
  if (!has(language_, Feature::pow_function)) {
    report_other_version(Feature::pow_function, name.span);
    return nullptr;
  }
  if (is(TokenKind::left_parenthesis)) return parse_call(name);
  report_expected("'('");
  return nullptr;
}

Expression* Parser::parse_cast() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  const std::uint32_t begin = token_.begin;
  if (lexer_.line_ends_between(previous_end_, begin) && !cast_follows()) {
    report_expected("an expression");
    return nullptr;
  }
  TypeSyntax* type = parse_type();
  return type == nullptr ? nullptr : parse_cast_operand(begin, type);
}

/// True if a type at the begin of a line goes on as a cast does, and not as the declaration after an unfinished statement.
bool Parser::cast_follows() {
  const TokenKind after = lexer_.next().kind;
  lexer_.seek(token_.end);
  return after == TokenKind::left_parenthesis || after == TokenKind::left_bracket;
}

Expression* Parser::parse_cast_operand(std::uint32_t begin, TypeSyntax* type) {
  const Token opening = token_;
  if (!is(TokenKind::left_parenthesis)) {
    report_expected("'('", "a type in an expression is a cast: type(value)");
    return nullptr;
  }
  advance();
  Expression* operand = parse_expression();
  if (operand == nullptr || !expect_closing(TokenKind::right_parenthesis, opening)) return nullptr;
  Cast* cast = arena_->make<Cast>();
  cast->kind = ExpressionKind::cast;
  cast->span = span_from(begin);
  cast->type = type;
  cast->operand = operand;
  ++height_;
  return cast;
}

Expression* Parser::parse_duration_of() {
  const Nesting nesting(*this);
  if (!nesting.allowed()) return nullptr;
  if (openpulse_) {
    if (Expression* of_waveform = parse_duration_of_waveform()) return of_waveform;
  }
  const std::uint32_t begin = token_.begin;
  advance();
  const Token opening = token_;
  if (!expect(TokenKind::left_parenthesis, "durationof")) return nullptr;
  ScopeStatement* scope = parse_block();
  if (scope == nullptr || !expect_closing(TokenKind::right_parenthesis, opening)) return nullptr;
  DurationOf* duration = arena_->make<DurationOf>();
  duration->kind = ExpressionKind::duration_of;
  duration->span = span_from(begin);
  duration->scope = scope;
  height_ = 1;
  return duration;
}

/// The [..] after an operand; each bracket is one index.
Expression* Parser::parse_postfix(Expression* base) {
  while (is(TokenKind::left_bracket)) {
    const Nesting nesting(*this);
    if (!nesting.allowed()) return nullptr;
    const Token opening = token_;
    const int base_height = height_;
    Token integer;
    if (lexer_.next_index(integer)) {
      base = make_element(base, integer);
      index_ended_with_comma_ = false;
      if (!check_height("indices")) return nullptr;
      continue;
    }
    advance();
    ExpressionList indices;
    if (is(TokenKind::left_brace)) {
      Expression* set = parse_set();
      if (set == nullptr) return nullptr;
      indices = arena_->copy(std::span<Expression* const>(&set, 1));
    } else if (is(TokenKind::right_bracket)) {
      return report_no_expression();
    } else if (!parse_list<&Parser::parse_index_item>(TokenKind::right_bracket, indices)) {
      return nullptr;
    }
    index_ended_with_comma_ = lexer_.text({TokenKind::comma, previous_end_ - 1, previous_end_}) == ",";
    if (!expect_closing(TokenKind::right_bracket, opening)) return nullptr;
    Index* index = arena_->make<Index>();
    index->kind = ExpressionKind::index;
    index->span = span_from(base->span.begin);
    index->base = base;
    index->indices = indices;
    base = index;
    height_ = std::max(base_height, height_) + 1;
    if (!check_height("indices")) return nullptr;
  }
  return base;
}

/// base[integer], of which the lexer has taken the integer and the bracket.
Expression* Parser::make_element(Expression* base, Token integer) {
  struct Element {  // allocated together: these are most of a program's nodes
    Literal position;
    Expression* item;
    Index index;
  };
  const Span all{base->span.begin, integer.end + 1, file_};
  Element* element = arena_->make<Element>(Literal{{ExpressionKind::integer_literal, lexer_.span(integer)}, lexer_.text(integer), {}},
                                           nullptr, Index{{ExpressionKind::index, all}, base, {}});
  element->item = &element->position;
  element->index.indices = {&element->item, 1};
  token_.end = integer.end + 1;
  advance();
  ++height_;
  return &element->index;
}

/// name[integer], where the name at hand begins just that; else null.
Expression* Parser::accept_element() {
  Token integer;
  if (depth_ >= depth_limit || !lexer_.next_element(integer)) return nullptr;
  return make_element(make_name({text(), span()}), integer);
}

/// expression, or a range: start : stop, or start : step : stop, each but the last of three optional.
Expression* Parser::parse_index_item() {
  const std::uint32_t begin = token_.begin;
  Expression* start = nullptr;
  int highest = 0;
  if (!is(TokenKind::colon)) {
    start = parse_expression();
    if (start == nullptr || !is(TokenKind::colon)) return start;
    highest = height_;
  }
  advance();
  Expression* second = nullptr;
  const bool second_left_out = is(TokenKind::colon) || is(TokenKind::comma) || is(TokenKind::right_bracket);
  if (!second_left_out) {
    second = parse_expression();
    if (second == nullptr) return nullptr;
    highest = std::max(highest, height_);
  }
  Expression* third = nullptr;
  const bool has_step = accept(TokenKind::colon);
  if (has_step) {
    third = parse_expression();
    if (third == nullptr) return nullptr;
    highest = std::max(highest, height_);
  }
  Range* range = arena_->make<Range>();
  range->kind = ExpressionKind::range;
  range->span = span_from(begin);
  range->start = start;
  range->step = has_step ? second : nullptr;
  range->stop = has_step ? third : second;
  height_ = highest + 1;
  return range;
}

}  // namespace libqsim::qasm
