#include "libqsim/support/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>

namespace libqsim::support {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

#include "libqsim/support/unicode_tables.inc"

bool contains(std::span<const Range> ranges, char32_t value) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), value, [](char32_t v, const Range& range) { return v < range.first; });
  return after != ranges.begin() && value <= std::prev(after)->last;
}

constexpr CodePoint malformed{0xfffd, 1, false};

}  // namespace

CodePoint decode_code_point(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint8_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < size) return malformed;
  char32_t value = lead & (0x7fU >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return malformed;
    value = (value << 6) | (byte(i) & 0x3fU);
  }
  constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < smallest[size] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return malformed;
  return {value, size, true};
}

std::size_t code_point_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    std::uint64_t eight = 0;  // bytes, most often all of ASCII
    if (text.size() - i >= sizeof(eight)) {
      std::memcpy(&eight, text.data() + i, sizeof(eight));
      if ((eight & 0x8080808080808080U) == 0) {
        i += sizeof(eight);
        count += sizeof(eight);
        continue;
      }
    }
    i += decode_code_point(text.substr(i)).size;
    ++count;
  }
  return count;
}

int display_width(char32_t value) {
  if (value < 0x300) return 1;
  if (contains(zero_width, value)) return 0;
  return contains(wide, value) ? 2 : 1;
}

std::string escape_for_terminal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (;;) {
    const auto unusual = std::find_if(text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; });
    const auto plain = static_cast<std::size_t>(unusual - text.begin());
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) return out;
    const CodePoint point = decode_code_point(text);
    const bool control = point.value < 0x20 || (point.value >= 0x7f && point.value < 0xa0);
    const bool directional = (point.value >= 0x202a && point.value <= 0x202e) || (point.value >= 0x2066 && point.value <= 0x2069);
    if (!point.valid || control) {
      const unsigned value = point.valid ? static_cast<unsigned>(point.value) : static_cast<unsigned char>(text[0]);
      out += fmt::format("\\x{:02x}", value);
    } else if (directional || point.value == 0xfeff || point.value == 0x2028 || point.value == 0x2029) {
      out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(point.value));
    } else {
      out += text.substr(0, point.size);
    }
    text.remove_prefix(point.size);
  }
}

std::string clipped(std::string_view text, std::size_t most_bytes) {
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t length = most_bytes;
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) --length;
  return std::string(text.substr(0, length)) + "...";
}

bool is_letter(char32_t value) { return contains(letters, value); }

}  // namespace libqsim::support
