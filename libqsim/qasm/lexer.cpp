#include "libqsim/qasm/lexer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::qasm {

using support::Code;

namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

std::string describe_character(std::string_view text, const support::CodePoint& point) {
  if (point.value == 0) return "NUL (U+0000)";
  if (point.value == 0xa0) return "U+00A0, a no-break space";
  const std::string_view bytes = text.substr(0, point.size);
  if (support::escape_for_terminal(bytes) != bytes || support::display_width(point.value) == 0) {
    return fmt::format("U+{:04X}", static_cast<unsigned>(point.value));
  }
  return fmt::format("'{}'", bytes);
}

}  // namespace

Lexer::Lexer(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink)
    : begin_(sources.text(file).data()),
      end_(begin_ + sources.text(file).size()),
      cursor_(begin_),
      file_(file),
      language_(language),
      openqasm2_(language.is_openqasm2()),
      sink_(&sink) {
  if (sources.text(file).starts_with(byte_order_mark)) cursor_ += byte_order_mark.size();
}

Token Lexer::next_unusual(const char* place) {
  for (;;) {
    const char c = *place;
    switch (class_of(c)) {
      case CharacterClass::blank:
        ++place;
        continue;
      case CharacterClass::letter:
        return identifier(place);
      case CharacterClass::single:
        return take(single_kind_of(c), place, place + 1);
      case CharacterClass::digit:
        return number(place);
      case CharacterClass::compound:
        return operator_token(place);
      case CharacterClass::dot:
        if (has_bits(place[1], bit_decimal)) return number(place);
        return take(TokenKind::dot, place, place + 1);
      case CharacterClass::slash:
        if (place[1] != '/' && place[1] != '*') return operator_token(place);
        cursor_ = place;
        skip_comment();
        place = cursor_;
        continue;
      case CharacterClass::quote:
        return bit_string(place);
      case CharacterClass::hash:
        return hash(place);
      case CharacterClass::dollar:
        return hardware_qubit(place);
      case CharacterClass::nul:
        if (place == end_) return take(TokenKind::end_of_file, place, place);
        return unexpected(place);
      case CharacterClass::beyond_ascii:
        return skip_word(place) == place ? unexpected(place) : identifier(place);
      case CharacterClass::invalid:
        if (!skip_form_feed(place)) return unexpected(place);
        ++place;
        continue;
    }
  }
}

/// Past the letters, digits and underscores at `place`.
const char* Lexer::skip_word(const char* place) const {
  for (;;) {
    while (has_bits(*place, bit_word)) ++place;
    if (class_of(*place) != CharacterClass::beyond_ascii) return place;
    const support::CodePoint point = support::decode_code_point({place, static_cast<std::size_t>(end_ - place)});
    if (!point.valid || !support::is_letter(point.value)) return place;
    place += point.size;
  }
}

Token Lexer::identifier(const char* first) {
  cursor_ = skip_word(first);
  const TokenKind kind = keyword_kind(language_, {first, static_cast<std::size_t>(cursor_ - first)});
  if (kind == TokenKind::identifier && openqasm2_) check_openqasm2_identifier(first);
  return make(kind, first);
}

void Lexer::check_openqasm2_identifier(const char* first) {
  const std::string_view word(first, static_cast<std::size_t>(cursor_ - first));
  const bool ascii = std::all_of(word.begin(), word.end(), [](char c) { return has_bits(c, bit_word); });
  if ((ascii && *first >= 'a' && *first <= 'z') || word == "U" || word == "CX") return;
  if (std::find(told_names_.begin(), told_names_.end(), word) != told_names_.end()) return;
  if (told_names_.size() < support::DiagnosticSink::error_limit) told_names_.push_back(word);
  report_dialect(upper_case, span(first, cursor_), fmt::format("name '{}'", clipped(word)), "oq2.lex.identifiers",
                 "a name begins with a lower-case letter and goes on with letters, digits and _");
}

Token Lexer::operator_token(const char* first) {
  using K = TokenKind;
  const char second = first[1];
  const bool equals = second == '=';
  const auto one_or_equals = [&](K one, K with_equals) {
    return equals ? take(with_equals, first, first + 2) : take(one, first, first + 1);
  };
  const auto doubled = [&](K one, K with_equals, K two) {
    return second == *first ? take(two, first, first + 2) : one_or_equals(one, with_equals);
  };
  switch (*first) {
    case '=':
      return one_or_equals(K::equals, K::double_equals);
    case '-':
      return second == '>' ? take(K::arrow, first, first + 2) : one_or_equals(K::minus, K::minus_equals);
    case '+':
      return doubled(K::plus, K::plus_equals, K::double_plus);
    case '*':
      if (second != '*') return one_or_equals(K::asterisk, K::asterisk_equals);
      return first[2] == '=' ? take(K::double_asterisk_equals, first, first + 3) : take(K::double_asterisk, first, first + 2);
    case '/':
      return one_or_equals(K::slash, K::slash_equals);
    case '%':
      return one_or_equals(K::percent, K::percent_equals);
    case '|':
      return doubled(K::pipe, K::pipe_equals, K::double_pipe);
    case '&':
      return doubled(K::ampersand, K::ampersand_equals, K::double_ampersand);
    case '^':
      return one_or_equals(K::caret, K::caret_equals);
    case '~':
      return has(language_, Feature::tilde_assignment) ? one_or_equals(K::tilde, K::tilde_equals) : take(K::tilde, first, first + 1);
    case '!':
      return one_or_equals(K::exclamation_mark, K::not_equals);
    case '<':
      if (second != '<') return one_or_equals(K::less, K::less_equals);
      return first[2] == '=' ? take(K::shift_left_equals, first, first + 3) : take(K::shift_left, first, first + 2);
    default:
      if (second != '>') return one_or_equals(K::greater, K::greater_equals);
      return first[2] == '=' ? take(K::shift_right_equals, first, first + 3) : take(K::shift_right, first, first + 2);
  }
}

/// #dim and #pragma, which end where they end: what follows at once is not part of them.
Token Lexer::hash(const char* first) {
  const std::string_view rest(first, static_cast<std::size_t>(end_ - first));
  for (const TokenKind kind : {TokenKind::dimension, TokenKind::hash_pragma}) {
    if (!openqasm2_ && rest.starts_with(spelling(kind))) return take(kind, first, first + spelling(kind).size());
  }
  return unexpected(first);
}

Token Lexer::hardware_qubit(const char* first) {
  if (openqasm2_) return unexpected(first);
  const char* last = first + 1;
  while (has_bits(*last, bit_decimal)) ++last;
  const char* word_end = skip_word(last);
  if (last > first + 1 && word_end == last) return take(TokenKind::hardware_qubit, first, last);
  cursor_ = word_end;
  sink_->report(Code::malformed_hardware_qubit, span(first, word_end)).hint("for example $0");
  return make(TokenKind::error, first);
}

Token Lexer::bit_string(const char* first) {
  const char* last = first + 1;
  while (last < end_ && *last != '"' && !is_line_end(*last)) ++last;
  if (last == end_ || *last != '"') {
    cursor_ = last;
    sink_->report(Code::unterminated_string, span(first, last));
    return make(TokenKind::error, first);
  }
  cursor_ = last + 1;
  const std::string_view digits(first + 1, static_cast<std::size_t>(last - first - 1));
  const bool of_digits = digits.find_first_not_of("01_") == std::string_view::npos;
  const bool well_formed =
      of_digits && !digits.empty() && digits.front() != '_' && digits.back() != '_' && digits.find("__") == digits.npos;
  if (well_formed && !openqasm2_) return make(TokenKind::bitstring_literal, first);
  if (strings_) return make(TokenKind::string, first);
  if (openqasm2_) {
    sink_->report(Code::not_in_openqasm2, span(first, cursor_), "string here").hint("strings stand only after include");
  } else {
    sink_->report(Code::malformed_bit_string, span(first, cursor_), clipped({first, static_cast<std::size_t>(cursor_ - first)}))
        .hint("a bit string holds 0 and 1, with single underscores between them");
  }
  return make(TokenKind::error, first);
}

/// Reports a run of characters that begin no token.
Token Lexer::unexpected(const char* first) {
  const std::string_view rest(first, static_cast<std::size_t>(end_ - first));
  if (*first == '\'' && !openqasm2_) {
    const std::size_t closing = rest.find_first_of("'\n\r", 1);
    if (closing != rest.npos && rest[closing] == '\'') {
      cursor_ = first + closing + 1;
      if (strings_) return make(TokenKind::string, first);
      sink_->report(Code::malformed_bit_string, span(first, cursor_), clipped(rest.substr(0, closing + 1)))
          .hint("bit strings stand in double quotes");
      return make(TokenKind::error, first);
    }
  }
  const support::CodePoint point = support::decode_code_point(rest);
  cursor_ = first + point.size;
  const char* fault_end = cursor_;
  const auto begins_nothing = [&](const char* place) {
    const CharacterClass kind = class_of(*place);
    return kind == CharacterClass::invalid || (kind == CharacterClass::nul && place < end_) ||
           (kind == CharacterClass::beyond_ascii && skip_word(place) == place);
  };
  while (begins_nothing(cursor_)) ++cursor_;
  if (!point.valid) {
    sink_->report(Code::malformed_utf8, span(first, fault_end), fmt::format("0x{:02x}", static_cast<unsigned char>(*first)));
  } else {
    auto report = sink_->report(Code::unexpected_character, span(first, fault_end), describe_character(rest, point));
    if (*first == '\'') report.hint("bit strings stand in double quotes");
    if (openqasm2_ && *first == '$') report.hint("physical qubits belong to OpenQASM 3");
  }
  return make(TokenKind::error, first);
}

/// OpenQASM 2 says that whitespace is ignored, and leaves open what it is; OpenQASM 3's grammar has blanks, tabs and line ends.
bool Lexer::skip_form_feed(const char* place) {
  if (!openqasm2_ || (*place != '\f' && *place != '\v')) return false;
  if ((told_ & form_feed) == 0) sink_->report(Code::unusual_whitespace, span(place, place + 1));
  told_ |= form_feed;
  return true;
}

void Lexer::skip_comment() {
  const char* first = cursor_;
  if (first[1] == '/') {
    while (cursor_ < end_ && !is_line_end(*cursor_)) ++cursor_;
    return;
  }
  const std::string_view rest(first + 2, static_cast<std::size_t>(end_ - first - 2));
  const std::size_t length = rest.find("*/");
  if (openqasm2_) {
    report_dialect(block_comment, span(first, first + 2), "block comments", "oq2.lex.comments", "begin each line of the comment with //");
  }
  if (length == std::string_view::npos) {
    sink_->report(Code::unterminated_comment, span(first, first + 2)).hint("close it with */");
    cursor_ = end_;
    return;
  }
  cursor_ = rest.data() + length + 2;
}

void Lexer::skip_blanks_and_comments() {
  for (;;) {
    if (class_of(*cursor_) == CharacterClass::blank) {
      ++cursor_;
    } else if (*cursor_ == '/' && (cursor_[1] == '/' || cursor_[1] == '*')) {
      skip_comment();
    } else {
      return;
    }
  }
}

void Lexer::report_dialect(Dialect dialect, support::Span span, std::string_view construct, std::string_view slug, std::string_view hint) {
  const bool once = language_.circulated || dialect == block_comment;  // comments could be millions without a token between them
  if (once && (told_ & dialect) != 0) return;
  told_ |= dialect;
  const Code code = language_.circulated ? Code::circulated_extension : Code::not_in_openqasm2;
  sink_->report(code, span, construct).clause(slug).hint(std::string(hint));
}

}  // namespace libqsim::qasm
