#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/token.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// Cuts a text into tokens on demand, without allocating. What a token is depends on the place in four cases, which the parser names by
/// the function it calls: version numbers, strings, lines and calibration blocks. Faults are reported, and leave a token of kind `error` or
/// the literal that was probably meant.
class Lexer {
 public:
  Lexer(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink);

  Token next() {
    // What most programs mostly consist of is cut here: punctuation, short words and integers.
    const char* place = cursor_;
    while (class_of(*place) == CharacterClass::blank) ++place;
    const TokenKind single = single_kind_of(*place);
    if (single != TokenKind::end_of_file) return take(single, place, place + 1);
    if (class_of(*place) == CharacterClass::letter) {
      const char* last = place + 1;
      while (has_bits(*last, bit_word)) ++last;
      const auto size = static_cast<std::size_t>(last - place);
      const bool plain = class_of(*last) != CharacterClass::beyond_ascii && !may_be_keyword(*place, size) && (*place >= 'a' || !openqasm2_);
      if (plain && *place != '_') return take(TokenKind::identifier, place, last);
      return identifier(place);
    }
    if (class_of(*place) == CharacterClass::digit) {
      const char* last = place + 1;
      while (has_bits(*last, bit_decimal)) ++last;
      const bool ends = *last == ']' || *last == ',' || *last == ')' || *last == ';';
      if (ends && !(openqasm2_ && *place == '0')) return take(TokenKind::integer_literal, place, last);
      return number(place);
    }
    return next_unusual(place);
  }
  /// After a `[`: the integer and the `]` at once, if that is what follows; most indices are so.
  bool next_index(Token& integer) {
    const char* last = cursor_;
    while (has_bits(*last, bit_decimal)) ++last;
    if (*last != ']' || last == cursor_ || (openqasm2_ && *cursor_ == '0' && last > cursor_ + 1)) return false;
    integer = take(TokenKind::integer_literal, cursor_, last);
    ++cursor_;
    return true;
  }
  /// After a name: the brackets and the integer between them at once, if that is what follows; most operands are so.
  bool next_element(Token& integer) {
    if (*cursor_ != '[') return false;
    ++cursor_;
    if (next_index(integer)) return true;
    --cursor_;
    return false;
  }
  /// After OPENQASM: digits, or digits . digits.
  Token next_version();
  /// After include and defcalgrammar: "..." or '...'.
  Token next_string();
  /// After the @ of an annotation, at once: its name, dotted where the language has dotted names.
  Token next_annotation_name();
  /// After pragma or an annotation's name: what is left of the line, without the blanks before it. Empty if there is nothing.
  Token next_line();
  /// After the brace that opens a calibration block: all up to the brace that closes it, or to the end of the file.
  Token next_calibration_block();

  std::string_view text(Token token) const { return {begin_ + token.begin, token.end - token.begin}; }
  support::Span span(Token token) const { return {token.begin, token.end, file_}; }
  std::uint32_t size() const { return offset(end_); }
  /// True if a quote follows on this line.
  bool quote_follows() const {
    const char* place = cursor_;
    while (class_of(*place) == CharacterClass::blank) ++place;
    return *place == '"' || *place == '\'';
  }
  /// True if a line ends between two offsets.
  bool line_ends_between(std::uint32_t first, std::uint32_t last) const {
    for (; first < last; ++first) {
      if (begin_[first] == '\n' || begin_[first] == '\r') return true;
    }
    return false;
  }
  /// Whether what stands in double quotes and is no bit string is a string, as in calibrations, or a fault.
  void take_strings(bool strings) { strings_ = strings; }
  /// Goes on at `offset`, where a token begins.
  void seek(std::uint32_t offset) { cursor_ = begin_ + offset; }

 private:
  /// Departures from OpenQASM 2 as published that circulate; each is told once a file where they are let pass.
  enum Dialect : std::uint32_t {
    block_comment = 1,
    leading_zero = 2,
    real_without_point = 4,
    upper_case = 8,
    single_quotes = 16,
    form_feed = 32
  };

  Token make(TokenKind kind, const char* first) const { return {kind, offset(first), offset(cursor_)}; }
  Token take(TokenKind kind, const char* first, const char* last) {
    cursor_ = last;
    return make(kind, first);
  }
  std::uint32_t offset(const char* place) const { return static_cast<std::uint32_t>(place - begin_); }
  support::Span span(const char* first, const char* last) const { return {offset(first), offset(last), file_}; }

  Token next_unusual(const char* place);
  Token identifier(const char* first);
  const char* skip_word(const char* place) const;
  void check_openqasm2_identifier(const char* first);
  Token number(const char* first);
  const char* skip_digits(const char* place, std::uint8_t bits) const;
  Token prefixed_integer(const char* first);
  Token malformed_number(const char* first, const char* last);
  Token openqasm2_number(const char* first, const char* integer_end, const char* last);
  Token number_with_unit(const char* first, const char* number_end, const char* unit, TokenKind kind);
  void report_spacing(const char* number_end, const char* unit);
  Token bit_string(const char* first);
  Token hash(const char* first);
  Token hardware_qubit(const char* first);
  Token operator_token(const char* first);
  Token unexpected(const char* first);
  bool skip_form_feed(const char* place);
  void skip_comment();
  void skip_blanks_and_comments();
  /// Reports what OpenQASM 2 as published does not have: an error, or a warning where circulated programs are read.
  void report_dialect(Dialect dialect, support::Span span, std::string_view construct, std::string_view slug, std::string_view hint);

  const char* begin_;
  const char* end_;  // the texts of a SourceMap end with a NUL, which may be read
  const char* cursor_;
  support::FileId file_;
  Language language_;
  bool openqasm2_;
  bool strings_ = false;
  support::DiagnosticSink* sink_;
  std::uint32_t told_ = 0;  // dialects and portability warnings that were told
  std::vector<std::string_view> told_names_;
};

}  // namespace libqsim::qasm
