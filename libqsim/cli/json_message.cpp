#include "libqsim/cli/json_message.hpp"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

#include "libqsim/support/unicode.hpp"

namespace libqsim::cli {

using nlohmann::json;

namespace {

// A noncharacter that stands in for what is no Unicode while the line is read: JSON has no words for that.
constexpr std::string_view stand_in = "\xf4\x8f\xbf\xbf";

/// Of \uXXXX at the front of `text`: XXXX.
std::optional<std::uint32_t> escaped_unit(std::string_view text) {
  if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') return std::nullopt;
  std::uint32_t unit = 0;
  const auto [end, fault] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
  if (fault != std::errc() || end != text.data() + 6) return std::nullopt;
  return unit;
}

bool is_high(std::optional<std::uint32_t> unit) { return unit && *unit >= 0xd800 && *unit < 0xdc00; }
bool is_low(std::optional<std::uint32_t> unit) { return unit && *unit >= 0xdc00 && *unit < 0xe000; }

std::string with_stand_ins(std::string_view line) {
  std::string made;
  while (!line.empty()) {
    std::size_t size = 1;
    bool right = true;
    if (const auto unit = escaped_unit(line)) {
      const bool pair = is_high(unit) && is_low(escaped_unit(line.substr(6)));
      right = pair || !(is_high(unit) || is_low(unit));
      size = pair ? 12 : 6;
    } else if (line[0] == '\\' && line.size() > 1 && static_cast<unsigned char>(line[1]) < 0x80) {
      size = 2;
    } else {
      const support::CodePoint point = support::decode_code_point(line);
      right = point.valid;
      size = point.size;
    }
    made += right ? line.substr(0, size) : stand_in;
    line.remove_prefix(size);
  }
  return made;
}

std::string without_stand_ins(std::string_view text) {
  std::string made;
  for (std::size_t at = text.find(stand_in); at != std::string_view::npos; at = text.find(stand_in)) {
    made.append(text.substr(0, at)).append("\xff");
    text.remove_prefix(at + stand_in.size());
  }
  return made.append(text);
}

}  // namespace

json json_message(const std::string& line) {
  json message = json::parse(line, nullptr, false);
  if (!message.is_discarded()) return message;
  message = json::parse(with_stand_ins(line), nullptr, false);
  if (!message.is_object()) return message;
  const auto source = message.find("source");
  if (source != message.end() && source->is_string()) *source = without_stand_ins(source->get_ref<const std::string&>());
  return message;
}

}  // namespace libqsim::cli
