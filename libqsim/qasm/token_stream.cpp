#include "libqsim/qasm/token_stream.hpp"

namespace libqsim::qasm {

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
  previous_ = token.kind;
  return token;
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
    case TokenKind::at: {
      // At the begin of a statement it begins an annotation; elsewhere it ends a modifier.
      const bool statement = previous_ == TokenKind::semicolon || previous_ == TokenKind::left_brace ||
                             previous_ == TokenKind::right_brace || previous_ == TokenKind::line_content;
      if (statement && !openqasm2_) expected_ = Expected::annotation_name;
      return;
    }
    default:
      if (was == Expected::calibration_brace) expected_ = Expected::calibration_brace;
      return;
  }
}

}  // namespace libqsim::qasm
