#include "libqsim/qasm/layout.hpp"

#include <algorithm>

namespace libqsim::qasm {

namespace {

constexpr std::size_t level_width = 2;
constexpr std::size_t continuation_width = 4;

/// True if an operand ends with the token: what follows is a binary operator, an index or a call.
bool ends_operand(TokenKind kind) {
  switch (kind) {
    case TokenKind::identifier:
    case TokenKind::integer_literal:
    case TokenKind::float_literal:
    case TokenKind::imaginary_literal:
    case TokenKind::timing_literal:
    case TokenKind::bitstring_literal:
    case TokenKind::hardware_qubit:
    case TokenKind::true_:
    case TokenKind::false_:
    case TokenKind::pi:
    case TokenKind::right_bracket:
    case TokenKind::right_parenthesis:
      return true;
    default:
      return false;
  }
}

bool is_unary(TokenKind kind) { return kind == TokenKind::minus || kind == TokenKind::tilde || kind == TokenKind::exclamation_mark; }

/// Words before a parenthesis that belongs to a statement and not to a call.
bool is_statement_word(TokenKind kind) {
  switch (kind) {
    case TokenKind::if_:
    case TokenKind::while_:
    case TokenKind::switch_:
    case TokenKind::case_:
    case TokenKind::return_:
    case TokenKind::in:
    case TokenKind::else_:
      return true;
    default:
      return false;
  }
}

/// Words that a `(` or `[` follows at once: functions, modifiers, types, and statements with a designator.
bool takes_bracket(TokenKind kind) { return kind >= TokenKind::openqasm && !is_statement_word(kind); }

/// The token before the outermost brace of a list: a set or an array literal.
bool begins_list(TokenKind previous) {
  return previous == TokenKind::equals || previous == TokenKind::left_bracket || previous == TokenKind::in;
}

}  // namespace

std::size_t Layout::block_depth() const { return static_cast<std::size_t>(std::count(braces_.begin(), braces_.end(), Brace::block)); }

std::size_t Layout::indentation(bool statement_begins) const {
  return level_width * block_depth() + (statement_begins ? 0 : continuation_width);
}

void Layout::open_brace(TokenKind previous, bool one_line) {
  const bool list = begins_list(previous) || in(Brace::list);
  braces_.push_back(list ? Brace::list : one_line ? Brace::one_line_block : Brace::block);
}

void Layout::before_closing_brace() {
  if (braces_.empty()) return;
  closing_ = braces_.back();
  braces_.pop_back();
}

void Layout::pass(TokenKind kind, bool begins_annotation) {
  closed_block_ = kind == TokenKind::right_brace && closing_ != Brace::list;
  annotation_ = begins_annotation;
  unary_ = is_unary(kind) && !after_operand_;
  after_operand_ = ends_operand(kind) || (kind == TokenKind::right_brace && closing_ == Brace::list);
  const bool opened_block = kind == TokenKind::left_brace && !in(Brace::list);
  between_statements_ = kind == TokenKind::semicolon || kind == TokenKind::line_content || opened_block || closed_block_;
}

bool Layout::ends_line(TokenKind previous, TokenKind next) const {
  if (previous == TokenKind::line_content) return true;
  if (previous == TokenKind::calibration_block || next == TokenKind::calibration_block) return false;
  if (previous == TokenKind::left_brace) return in_block() && !braces_.empty() && next != TokenKind::right_brace;
  if (next == TokenKind::right_brace) return closing_ == Brace::block && previous != TokenKind::left_brace;
  if (next == TokenKind::right_parenthesis || next == TokenKind::semicolon) return false;
  if (!in_block() || next == TokenKind::else_) return false;
  return previous == TokenKind::semicolon || closed_block_;
}

bool Layout::joins(TokenKind previous, TokenKind next) const {
  if (next == TokenKind::left_brace || previous == TokenKind::calibration_block || next == TokenKind::calibration_block) return true;
  if (next == TokenKind::semicolon || next == TokenKind::comma) return true;
  if (next == TokenKind::right_brace) return previous == TokenKind::left_brace;
  return next == TokenKind::else_ && closed_block_;
}

bool Layout::space_between(TokenKind previous, TokenKind next) const {
  switch (next) {
    case TokenKind::semicolon:
    case TokenKind::comma:
    case TokenKind::right_parenthesis:
    case TokenKind::right_bracket:
    case TokenKind::colon:
    case TokenKind::calibration_block:
      return false;
    case TokenKind::right_brace:
      return closing_ == Brace::one_line_block && previous != TokenKind::left_brace && previous != TokenKind::calibration_block;
    case TokenKind::left_parenthesis:
    case TokenKind::left_bracket:
      if (after_operand_ || takes_bracket(previous)) return false;
      break;
    default:
      break;
  }
  switch (previous) {
    case TokenKind::left_parenthesis:
    case TokenKind::left_bracket:
    case TokenKind::colon:
    case TokenKind::calibration_block:
      return false;
    case TokenKind::left_brace:
      return in(Brace::one_line_block) && next != TokenKind::right_brace;
    case TokenKind::at:
      return !annotation_;
    default:
      return !unary_;
  }
}

}  // namespace libqsim::qasm
