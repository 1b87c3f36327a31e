#pragma once

#include <cstddef>
#include <vector>

#include "libqsim/qasm/token.hpp"

namespace libqsim::qasm {

/// Where the formatter stands in a file, and where that asks for blanks and line ends.
class Layout {
 public:
  /// A brace that is about to be passed; `previous` is the token before it.
  void open_brace(TokenKind previous, bool one_line);
  void before_closing_brace();
  /// Moves past a token; `begins_annotation` tells the @ of an annotation from that of a modifier.
  void pass(TokenKind kind, bool begins_annotation);

  /// Blanks at the begin of a line.
  std::size_t indentation(bool statement_begins) const;
  bool between_statements() const { return between_statements_; }
  /// True if a line ends between two tokens whatever the source has.
  bool ends_line(TokenKind previous, TokenKind next) const;
  /// True if no line ends between them whatever the source has.
  bool joins(TokenKind previous, TokenKind next) const;
  bool space_between(TokenKind previous, TokenKind next) const;

 private:
  enum class Brace : std::uint8_t { block, one_line_block, list };

  bool in_block() const { return braces_.empty() || braces_.back() == Brace::block; }
  bool in(Brace brace) const { return !braces_.empty() && braces_.back() == brace; }
  std::size_t block_depth() const;

  std::vector<Brace> braces_;
  Brace closing_ = Brace::block;  // of the brace that is closed
  bool closed_block_ = false;     // the token before closed a block
  bool unary_ = false;            // the token before is a unary operator
  bool after_operand_ = false;
  bool annotation_ = false;  // the token before is the @ of an annotation
  bool between_statements_ = true;
};

}  // namespace libqsim::qasm
