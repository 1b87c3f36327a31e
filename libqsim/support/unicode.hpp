#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace libqsim::support {

/// A code point and the bytes that it takes; `valid` is false for a byte that is no well-formed UTF-8 (then one byte long).
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 1;
  bool valid = true;
};

/// Decodes the code point at the front of `text` (not empty). Overlong forms, surrogates and values past U+10FFFF are not valid.
CodePoint decode_code_point(std::string_view text);

/// Code points in `text`; each byte that is no well-formed UTF-8 counts as one.
std::size_t code_point_count(std::string_view text);

/// Columns that a terminal needs for a code point: 0 for combining marks, 2 for wide ones, else 1.
int display_width(char32_t value);

/// `text` with control characters, bidirectional overrides and malformed bytes written as \x.. or \u{..}, fit for a terminal.
std::string escape_for_terminal(std::string_view text);

/// The front of `text`, with dots where more than `most_bytes` are left out; never cut within a code point.
std::string clipped(std::string_view text, std::size_t most_bytes);

/// True for Unicode's general categories Lu, Ll, Lt, Lm, Lo and Nl, beyond ASCII.
bool is_letter(char32_t value);

}  // namespace libqsim::support
