#include "libqsim/standards/expression_lexer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '_'; }

}  // namespace

void stop(const Token& at, std::string message, std::string hint) {
  throw ExpressionStop{
      {at.column, static_cast<std::uint32_t>(std::max<std::size_t>(1, at.text.size())), std::move(message), std::move(hint)}};
}

Token ExpressionLexer::next() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r')) ++at_;
  if (at_ == text_.size()) return token(TokenKind::end, 0);
  const char c = text_[at_];
  if (is_digit(c) || (c == '.' && is_digit(peek(1)))) return number();
  if (is_letter(c)) {
    std::size_t length = 1;
    while (is_word(peek(length))) ++length;
    return token(TokenKind::identifier, length);
  }
  if (c == '"' || c == '\'') return quoted(c);
  constexpr std::array<std::string_view, 4> doubles{"<=", ">=", "==", "!="};
  const std::string_view pair = text_.substr(at_, 2);
  if (std::find(doubles.begin(), doubles.end(), pair) != doubles.end()) return token(TokenKind::symbol, 2);
  if (std::string_view("+-*/^()[],.@<>=").find(c) != std::string_view::npos) return token(TokenKind::symbol, 1);
  const std::size_t size = support::decode_code_point(text_.substr(at_)).size;
  const Token bad = token(TokenKind::symbol, size);
  stop(bad, fmt::format("unexpected character '{}'", support::escape_for_terminal(bad.text)));
}

Token ExpressionLexer::token(TokenKind kind, std::size_t length) {
  const Token made{kind, text_.substr(at_, length), static_cast<std::uint32_t>(at_ + 1)};
  at_ += length;
  return made;
}

Token ExpressionLexer::number() {
  std::size_t length = 0;
  while (is_digit(peek(length))) ++length;
  if (peek(length) == '.') {
    ++length;
    while (is_digit(peek(length))) ++length;
  }
  if (peek(length) == 'e' || peek(length) == 'E') {
    std::size_t exponent = length + 1;
    if (peek(exponent) == '+' || peek(exponent) == '-') ++exponent;
    if (is_digit(peek(exponent))) {
      while (is_digit(peek(exponent))) ++exponent;
      length = exponent;
    }
  }
  return token(TokenKind::number, length);
}

Token ExpressionLexer::quoted(char quote) {
  std::size_t length = 1;
  while (at_ + length < text_.size() && text_[at_ + length] != quote) ++length;
  if (at_ + length == text_.size()) stop(token(TokenKind::symbol, 1), "a text without its closing quote");
  Token made = token(TokenKind::text, length + 1);
  return made;
}

}  // namespace libqsim::standards
