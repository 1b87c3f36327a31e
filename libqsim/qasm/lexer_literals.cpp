#include <fmt/format.h>

#include <bit>
#include <cstring>
#include <string>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/foreign_words.hpp"
#include "libqsim/qasm/lexer.hpp"

// Numbers with their units, and the tokens that are read only where the parser asks for them.

namespace libqsim::qasm {

using support::Code;

namespace {

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// Bytes of the unit that begins at `place`, or 0. Both micro signs (U+00B5 of the grammar, U+03BC of the text) are read.
std::size_t unit_size(const char* place) {
  const auto starts = [&](std::string_view unit) { return std::strncmp(place, unit.data(), unit.size()) == 0; };
  for (const std::string_view unit : {"dt", "ns", "us", "ms", "im", "\xc2\xb5s", "\xce\xbcs", "s"}) {
    if (starts(unit)) return unit.size();
  }
  return 0;
}

/// How many of the eight bytes at `place` are digits, counted from the first.
unsigned leading_digits(const char* place) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, place, sizeof(bytes));
  if constexpr (std::endian::native == std::endian::big) return has_bits(*place, bit_decimal) ? 1 : 0;
  // The high bit of a byte is set where it is above '9' or below '0'; carries only spread to bytes after the first of these.
  const std::uint64_t others = ((bytes + 0x4646464646464646U) | (bytes - 0x3030303030303030U)) & 0x8080808080808080U;
  return others == 0 ? 8 : static_cast<unsigned>(std::countr_zero(others)) / 8;
}

}  // namespace

/// Past digits with single underscores between them (without underscores in OpenQASM 2).
const char* Lexer::skip_digits(const char* place, std::uint8_t bits) const {
  const bool underscores = !openqasm2_;
  while (bits == bit_decimal && end_ - place >= 8) {
    const unsigned digits = leading_digits(place);
    place += digits;
    if (digits < 8) break;
  }
  for (;;) {
    while (has_bits(*place, bits)) ++place;
    if (*place != '_' || !underscores || !has_bits(place[1], bits)) return place;
    ++place;
  }
}

Token Lexer::number(const char* first) {
  const char* last = skip_digits(first, bit_decimal);
  const char* integer_end = last;
  if (last == first + 1 && *first == '0' && !openqasm2_ && std::strchr("xXbBoO", *last) != nullptr && *last != '\0') {
    return prefixed_integer(first);
  }
  if (*last == '.') {
    ++last;
    if (has_bits(*last, bit_decimal)) last = skip_digits(last, bit_decimal);
  }
  if (*last == 'e' || *last == 'E') {
    const char* exponent = last + (last[1] == '+' || last[1] == '-' ? 2 : 1);
    if (has_bits(*exponent, bit_decimal)) last = skip_digits(exponent, bit_decimal);
  }
  if (openqasm2_) return openqasm2_number(first, integer_end, last);

  const TokenKind kind = last == integer_end ? TokenKind::integer_literal : TokenKind::float_literal;
  const char* unit = last;
  while (has_bits(*unit, bit_space)) ++unit;
  const CharacterClass after = class_of(*unit);
  if (after == CharacterClass::letter || after == CharacterClass::beyond_ascii) return number_with_unit(first, last, unit, kind);
  if (*last == '.' || has_bits(*last, bit_word)) return malformed_number(first, last);
  return take(kind, first, last);
}

/// A number before a word, which may be its unit.
Token Lexer::number_with_unit(const char* first, const char* number_end, const char* unit, TokenKind kind) {
  const std::size_t size = unit_size(unit);
  const char* last = unit + size;
  if (size > 0 && skip_word(last) == last) {
    const bool imaginary = *unit == 'i';
    if (unit > number_end && !has(language_, Feature::literal_spacing)) {
      // OpenQASM 3.0 has spaces before im, but no tabs; its text has both before a time unit, its grammar neither.
      const bool tab = std::memchr(number_end, '\t', static_cast<std::size_t>(unit - number_end)) != nullptr;
      if (imaginary && tab) return take(kind, first, number_end);
      if (!imaginary) report_spacing(number_end, unit);
    }
    return take(imaginary ? TokenKind::imaginary_literal : TokenKind::timing_literal, first, last);
  }
  if (unit > number_end) return take(kind, first, number_end);
  return malformed_number(first, number_end);
}

void Lexer::report_spacing(const char* number_end, const char* unit) {
  constexpr std::uint32_t told_spacing = 1U << 31;
  if ((told_ & told_spacing) != 0) return;
  told_ |= told_spacing;
  sink_->report(Code::spaced_literal, span(number_end, unit), "blanks before a time unit");
}

Token Lexer::prefixed_integer(const char* first) {
  const char letter = first[1];
  const std::uint8_t bits = letter == 'x' || letter == 'X' ? bit_hexadecimal : letter == 'o' ? bit_octal : letter == 'O' ? 0 : bit_binary;
  const char* last = first + 2;
  if (!has_bits(*last, bits)) return malformed_number(first, last);
  last = skip_digits(last, bits);
  if (skip_word(last) != last) return malformed_number(first, last);
  return take(TokenKind::integer_literal, first, last);
}

/// A number that goes on with what no number has.
Token Lexer::malformed_number(const char* first, const char* last) {
  do {
    last = skip_word(last);
  } while (*last == '.' && ++last != end_);
  cursor_ = last;
  const std::string_view text(first, static_cast<std::size_t>(last - first));
  const bool integer = text.find('.') == text.npos;
  auto report = sink_->report(Code::malformed_number, span(first, last), clipped(text));
  if (!openqasm2_) report.clause(integer ? "lex.integer-literals" : "lex.float-literals");
  if (text.starts_with("0O")) {
    report.hint("octal integers begin with 0o");
  } else if (text.ends_with("pi")) {
    report.hint(fmt::format("write {}*pi", clipped(text.substr(0, text.size() - 2))));
  } else if (text.find('_') != text.npos && openqasm2_) {
    report.hint("OpenQASM 2 has no underscores in numbers");
  } else if (text.find('_') != text.npos) {
    report.hint("underscores stand singly between digits");
  } else if (text.starts_with("0x") || text.starts_with("0X") || text.starts_with("0b") || text.starts_with("0B")) {
    report.hint(text[1] == 'x' || text[1] == 'X' ? "hexadecimal digits are 0-9, a-f and A-F" : "binary digits are 0 and 1");
  } else if (names_foreign_unit(text.substr(text.find_last_of("0123456789._") + 1))) {
    report.hint("the units of time are dt, ns, us, µs, ms and s");
  } else if (text.starts_with("0o")) {
    report.hint("octal digits are 0-7");
  }
  return make(TokenKind::error, first);
}

/// real := ([0-9]+\.[0-9]*|[0-9]*\.[0-9]+)([eE][-+]?[0-9]+)?   nninteger := [1-9]+[0-9]*|0
Token Lexer::openqasm2_number(const char* first, const char* integer_end, const char* last) {
  if (skip_word(last) != last || *last == '.') return malformed_number(first, last);
  cursor_ = last;
  if (last == integer_end) {
    if (*first == '0' && last > first + 1) {
      report_dialect(leading_zero, span(first, last), "integers with leading zeros", "oq2.lex.numbers", "leave the zeros out");
    }
    return make(TokenKind::integer_literal, first);
  }
  if (*integer_end != '.') {
    report_dialect(real_without_point, span(first, last), "real numbers without a point", "oq2.lex.numbers",
                   fmt::format("write {}.0{}", clipped({first, static_cast<std::size_t>(integer_end - first)}),
                               clipped({integer_end, static_cast<std::size_t>(last - integer_end)})));
  }
  return make(TokenKind::float_literal, first);
}

Token Lexer::next_version() {
  skip_blanks_and_comments();
  const char* first = cursor_;
  if (!has_bits(*first, bit_decimal)) return next();
  const char* last = first;
  while (has_bits(*last, bit_decimal)) ++last;
  if (*last == '.' && has_bits(last[1], bit_decimal)) {
    ++last;
    while (has_bits(*last, bit_decimal)) ++last;
  }
  if (*last != '.' && skip_word(last) == last) return take(TokenKind::version_specifier, first, last);
  do {
    last = skip_word(last);
  } while (*last == '.' && ++last != end_);
  cursor_ = last;
  sink_->report(Code::malformed_version, span(first, last), clipped({first, static_cast<std::size_t>(last - first)}));
  return make(TokenKind::error, first);
}

Token Lexer::next_string() {
  skip_blanks_and_comments();
  const char* first = cursor_;
  const char quote = *first;
  if (quote != '"' && quote != '\'') return next();
  const char* last = first + 1;
  bool tab = false;
  for (; last < end_ && *last != quote && !is_line_end(*last); ++last) tab = tab || *last == '\t';
  if (last == end_ || *last != quote) {
    cursor_ = last;
    sink_->report(Code::unterminated_string, span(first, last)).clause(openqasm2_ ? "oq2.include.file" : "include.statement");
    return make(TokenKind::error, first);
  }
  cursor_ = last + 1;
  if (tab || last == first + 1) {
    sink_->report(Code::malformed_string, span(first, cursor_));
    return make(TokenKind::error, first);
  }
  if (openqasm2_ && quote == '\'') {
    report_dialect(single_quotes, span(first, cursor_), "single quotes", "oq2.include.file", "use double quotes");
  }
  return make(TokenKind::string, first);
}

Token Lexer::next_annotation_name() {
  const char* first = cursor_;
  const bool begins_name = skip_word(first) != first && !has_bits(*first, bit_decimal);
  if (!begins_name) return next();
  cursor_ = skip_word(first);
  while (has(language_, Feature::dotted_annotation) && *cursor_ == '.' && skip_word(cursor_ + 1) != cursor_ + 1 &&
         !has_bits(cursor_[1], bit_decimal)) {
    cursor_ = skip_word(cursor_ + 1);
  }
  return make(TokenKind::identifier, first);
}

Token Lexer::next_line() {
  while (has_bits(*cursor_, bit_space)) ++cursor_;
  const char* first = cursor_;
  while (cursor_ < end_ && !is_line_end(*cursor_)) ++cursor_;
  return make(TokenKind::line_content, first);
}

Token Lexer::next_calibration_block() {
  const char* first = cursor_;
  // Nothing is known of the language between the braces, so that braces in its comments and strings count too.
  std::uint32_t depth = 0;
  for (; cursor_ < end_; ++cursor_) {
    if (*cursor_ == '{') ++depth;
    if (*cursor_ == '}' && depth-- == 0) break;
  }
  return make(TokenKind::calibration_block, first);
}

}  // namespace libqsim::qasm
