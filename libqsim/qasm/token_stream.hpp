#pragma once

#include "libqsim/qasm/lexer.hpp"

namespace libqsim::qasm {

/// The tokens of a file in a row, without a parser: it asks the lexer for versions, strings, lines and calibration blocks where the tokens
/// before call for them.
class TokenStream {
 public:
  TokenStream(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink)
      : lexer_(sources, file, language, sink), openqasm2_(language.is_openqasm2()) {}

  Token next();
  const Lexer& lexer() const { return lexer_; }

 private:
  enum class Expected : std::uint8_t { token, version, string, line, annotation_name, calibration_brace, calibration_block };

  void follow(TokenKind kind);

  Lexer lexer_;
  bool openqasm2_;
  Expected expected_ = Expected::token;
  TokenKind previous_ = TokenKind::semicolon;
};

}  // namespace libqsim::qasm
