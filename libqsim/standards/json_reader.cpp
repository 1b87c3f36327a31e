#include <charconv>
#include <cmath>
#include <set>

#include "libqsim/standards/document.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using support::Code;
using support::Span;

void append_utf8(std::string& text, char32_t value) {
  const auto byte = [&](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (value < 0x80) {
    byte(value);
  } else if (value < 0x800) {
    byte(0xc0 | value >> 6U);
    byte(0x80 | (value & 0x3f));
  } else if (value < 0x10000) {
    byte(0xe0 | value >> 12U);
    byte(0x80 | (value >> 6U & 0x3f));
    byte(0x80 | (value & 0x3f));
  } else {
    byte(0xf0 | value >> 18U);
    byte(0x80 | (value >> 12U & 0x3f));
    byte(0x80 | (value >> 6U & 0x3f));
    byte(0x80 | (value & 0x3f));
  }
}

/// RFC 8259, and stricter where it leaves a choice: no key twice, well-formed UTF-8, no lone surrogate, numbers in range. Every value
/// keeps its place in the text, which general readers do not tell.
class JsonReader {
 public:
  JsonReader(std::string_view text, support::FileId file, support::DiagnosticSink& sink, const DocumentLimits& limits)
      : text_(text), file_(file), sink_(sink), limits_(limits) {}

  std::optional<Node> document() {
    Node root;
    blanks();
    if (!value(root, 0)) return std::nullopt;
    blanks();
    if (at_ != text_.size() && !fail(at_, "text after the end of the document")) return std::nullopt;
    return root;
  }

 private:
  Span span(std::size_t begin, std::size_t end) const {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(end, text_.size())), file_};
  }
  bool fail(std::size_t at, std::string_view why) {
    sink_.report(Code::standard_syntax, span(at, at + 1), why);
    return false;
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r')) ++at_;
  }

  bool value(Node& to, int depth) {
    const std::size_t begin = at_;
    if (depth > limits_.depth || ++nodes_ > limits_.nodes) {
      const bool deep = depth > limits_.depth;
      sink_.report(Code::standard_too_large, span(at_, at_ + 1), deep ? "nesting" : "values",
                   deep ? static_cast<std::size_t>(limits_.depth) : limits_.nodes);
      return false;
    }
    bool good = false;
    switch (peek()) {
      case '{':
        good = object(to, depth);
        break;
      case '[':
        good = array(to, depth);
        break;
      case '"':
        to.kind = NodeKind::string;
        good = string(to.text);
        break;
      case 't':
        good = word(to, "true");
        break;
      case 'f':
        good = word(to, "false");
        break;
      case 'n':
        good = word(to, "null");
        break;
      default:
        good = number(to);
    }
    to.span = span(begin, at_);
    return good;
  }

  bool word(Node& to, std::string_view expected) {
    if (text_.substr(at_, expected.size()) != expected) return fail(at_, "expected a value");
    at_ += expected.size();
    to.kind = expected == "null" ? NodeKind::other : NodeKind::boolean;
    to.boolean = expected == "true";
    if (expected == "null") to.text = "null";
    return true;
  }

  bool object(Node& to, int depth) {
    to.kind = NodeKind::table;
    ++at_;
    blanks();
    if (peek() == '}') return ++at_, true;
    std::set<std::string> keys;
    while (true) {
      const std::size_t key_begin = at_;
      if (peek() != '"') return fail(at_, "expected a key in double quotes");
      Member& member = to.members.emplace_back();
      if (!string(member.key)) return false;
      member.key_span = span(key_begin, at_);
      if (!keys.insert(member.key).second) return fail(key_begin, "a key is given twice");
      blanks();
      if (peek() != ':') return fail(at_, "expected ':' after a key");
      ++at_;
      blanks();
      if (!value(member.value, depth + 1)) return false;
      if (!next_or_end('}')) return false;
      if (text_[at_ - 1] == '}') return true;
    }
  }

  bool array(Node& to, int depth) {
    to.kind = NodeKind::array;
    ++at_;
    blanks();
    if (peek() == ']') return ++at_, true;
    while (true) {
      if (!value(to.items.emplace_back(), depth + 1)) return false;
      if (!next_or_end(']')) return false;
      if (text_[at_ - 1] == ']') return true;
    }
  }

  /// Takes a comma and the blanks after it, or the closing bracket.
  bool next_or_end(char closing) {
    blanks();
    if (peek() == closing && at_ < text_.size()) return ++at_, true;
    if (peek() != ',') return fail(at_, closing == '}' ? "expected ',' or '}'" : "expected ',' or ']'");
    ++at_;
    blanks();
    // The character before the next value is a blank or the comma, never the bracket that the callers look for.
    return true;
  }

  bool string(std::string& to) {
    const std::size_t begin = at_++;
    while (at_ < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (byte == '"') return ++at_, true;
      if (byte < 0x20) return fail(at_, "a control character in a string");
      if (byte == '\\') {
        if (!escape(to)) return false;
        continue;
      }
      const support::CodePoint point = support::decode_code_point(text_.substr(at_));
      if (!point.valid) return fail(at_, "bytes that are no UTF-8");
      to.append(text_.substr(at_, point.size));
      at_ += point.size;
    }
    return fail(begin, "a string without an end");
  }

  bool hex4(char32_t& value) {
    value = 0;
    const std::string_view digits = text_.substr(std::min(at_, text_.size()), 4);
    unsigned parsed = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parsed, 16);
    if (error != std::errc() || end != digits.data() + 4) return fail(at_, "expected four hexadecimal digits");
    at_ += 4;
    value = parsed;
    return true;
  }

  bool escape(std::string& to) {
    const std::size_t begin = at_++;
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (const std::size_t which = names.find(peek()); at_ < text_.size() && which != std::string_view::npos) {
      to += values[which];
      ++at_;
      return true;
    }
    if (peek() != 'u') return fail(begin, "an unknown escape");
    ++at_;
    char32_t first = 0;
    if (!hex4(first)) return false;
    if (first >= 0xdc00 && first < 0xe000) return fail(begin, "a lone surrogate");
    if (first >= 0xd800 && first < 0xdc00) {
      char32_t second = 0;
      if (text_.substr(at_, 2) != "\\u") return fail(begin, "a lone surrogate");
      at_ += 2;
      if (!hex4(second)) return false;
      if (second < 0xdc00 || second >= 0xe000) return fail(begin, "a lone surrogate");
      first = 0x10000 + ((first - 0xd800) << 10U) + (second - 0xdc00);
    }
    append_utf8(to, first);
    return true;
  }

  void digits() {
    while (peek() >= '0' && peek() <= '9') ++at_;
  }

  bool number(Node& to) {
    const std::size_t begin = at_;
    if (peek() == '-') ++at_;
    const std::size_t first_digit = at_;
    digits();
    if (at_ == first_digit) return fail(begin, begin == text_.size() ? "the text ends where a value is expected" : "expected a value");
    if (text_[first_digit] == '0' && at_ > first_digit + 1) return fail(begin, "a number with a leading zero");
    const std::size_t integer_end = at_;
    if (peek() == '.') {
      const std::size_t point = ++at_;
      digits();
      if (at_ == point) return fail(begin, "a number without digits after its point");
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      const std::size_t exponent = at_;
      digits();
      if (at_ == exponent) return fail(begin, "a number without digits in its exponent");
    }
    const char* first = text_.data() + begin;
    const char* last = text_.data() + at_;
    to.kind = at_ == integer_end ? NodeKind::integer : NodeKind::number;
    const auto read = std::from_chars(first, last, to.number);
    if (read.ec != std::errc() || !std::isfinite(to.number)) return fail(begin, "a number out of range");
    if (to.kind == NodeKind::integer && std::from_chars(first, last, to.integer).ec != std::errc()) {
      return fail(begin, "an integer out of range");
    }
    return true;
  }

  std::string_view text_;
  support::FileId file_;
  support::DiagnosticSink& sink_;
  const DocumentLimits& limits_;
  std::size_t at_ = 0;
  std::size_t nodes_ = 0;
};

}  // namespace

std::optional<Node> read_json(const support::SourceMap& sources, support::FileId file, support::DiagnosticSink& sink,
                              const DocumentLimits& limits) {
  const std::string_view text = sources.text(file);
  if (text.size() > limits.bytes) {
    sink.report(Code::standard_too_large, Span{0, 0, file}, "bytes", limits.bytes);
    return std::nullopt;
  }
  return JsonReader(text, file, sink, limits).document();
}

}  // namespace libqsim::standards
