#pragma once

#include <vector>

#include "libqsim/qasm/lexer.hpp"

namespace libqsim::qasm {

/// The tokens of a file in a row, without a parser: it asks the lexer for versions, strings, lines and calibration blocks where the tokens
/// before call for them.
class TokenStream {
 public:
  TokenStream(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink)
      : lexer_(sources, file, language, sink), openqasm2_(language.is_openqasm2()) {}

  Token next() {
    if (expected_ != Expected::token) return next_in_context();
    const Token token = lexer_.next();
    if (changes_context(token.kind)) follow(token.kind);
    pass(token.kind);
    return token;
  }
  const Lexer& lexer() const { return lexer_; }

 private:
  enum class Expected : std::uint8_t { token, version, string, line, annotation_name, calibration_brace, calibration_block };

  static bool changes_context(TokenKind kind) {
    return kind >= TokenKind::openqasm || kind == TokenKind::at || kind == TokenKind::hash_pragma;
  }
  Token next_in_context();
  void follow(TokenKind kind);
  void pass(TokenKind kind);
  bool ends_modifier() const;

  Lexer lexer_;
  bool openqasm2_;
  Expected expected_ = Expected::token;
  TokenKind previous_ = TokenKind::semicolon;
  std::vector<bool> parentheses_;  // the open ones: true for a modifier's
  bool closed_modifier_ = false;   // the last one that was closed was a modifier's
};

}  // namespace libqsim::qasm
