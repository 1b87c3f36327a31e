#include "libqsim/qasm/token_stream.hpp"

namespace libqsim::qasm {

namespace {

bool is_modifier(TokenKind kind) {
  return kind == TokenKind::inv || kind == TokenKind::pow || kind == TokenKind::ctrl || kind == TokenKind::negctrl;
}

}  // namespace

Token TokenStream::next_in_context() {
  Token token;
  switch (expected_) {
    case Expected::version:
      token = lexer_.next_version();
      break;
    case Expected::string:
      token = lexer_.next_string();
      break;
    case Expected::line:
      token = lexer_.next_line();
      break;
    case Expected::annotation_name:
      token = lexer_.next_annotation_name();
      break;
    case Expected::calibration_block:
      token = lexer_.next_calibration_block();
      break;
    case Expected::token:
    case Expected::calibration_brace:
      token = lexer_.next();
      break;
  }
  follow(token.kind);
  pass(token.kind);
  return token;
}

void TokenStream::pass(TokenKind kind) {
  if (kind == TokenKind::left_parenthesis) {
    parentheses_.push_back(is_modifier(previous_));
  } else if (kind == TokenKind::right_parenthesis && !parentheses_.empty()) {
    closed_modifier_ = parentheses_.back();
    parentheses_.pop_back();
  }
  previous_ = kind;
}

/// True if an @ that comes now belongs to a modifier before it; any other begins an annotation.
bool TokenStream::ends_modifier() const {
  return is_modifier(previous_) || (previous_ == TokenKind::right_parenthesis && closed_modifier_);
}

/// What the token after one of `kind` is read as.
void TokenStream::follow(TokenKind kind) {
  const Expected was = expected_;
  expected_ = Expected::token;
  if (was == Expected::annotation_name && kind == TokenKind::identifier) {
    expected_ = Expected::line;
    return;
  }
  switch (kind) {
    case TokenKind::openqasm:
      expected_ = Expected::version;
      return;
    case TokenKind::include:
    case TokenKind::defcalgrammar:
      expected_ = Expected::string;
      return;
    case TokenKind::pragma:
    case TokenKind::hash_pragma:
      expected_ = Expected::line;
      return;
    case TokenKind::cal:
    case TokenKind::defcal:
      expected_ = Expected::calibration_brace;
      return;
    case TokenKind::left_brace:
      if (was == Expected::calibration_brace) expected_ = Expected::calibration_block;
      return;
    case TokenKind::semicolon:
    case TokenKind::end_of_file:
      return;
    case TokenKind::at:
      if (!ends_modifier() && !openqasm2_) expected_ = Expected::annotation_name;
      return;
    default:
      if (was == Expected::calibration_brace) expected_ = Expected::calibration_brace;
      return;
  }
}

}  // namespace libqsim::qasm
