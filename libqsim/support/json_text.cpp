#include "libqsim/support/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "libqsim/support/unicode.hpp"

namespace libqsim::support {

namespace {

std::string place_of(std::string_view path, std::uint32_t line, std::uint32_t column) {
  std::string text;
  if (!path.empty()) text += ",\"path\":" + json_string(path);
  if (line > 0) text += fmt::format(",\"line\":{},\"column\":{}", line, column);
  return text;
}

bool is_plain(char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; }

}  // namespace

std::string json_string(std::string_view text) {
  std::string result = "\"";
  result.reserve(text.size() + 2);
  while (!text.empty()) {
    const auto plain_end = std::find_if_not(text.begin(), text.end(), is_plain);
    result.append(text.begin(), plain_end);
    text.remove_prefix(static_cast<std::size_t>(plain_end - text.begin()));
    if (text.empty()) break;
    const CodePoint point = decode_code_point(text);
    const std::string_view bytes = text.substr(0, point.size);
    text.remove_prefix(point.size);
    if (!point.valid) {
      result += "\xef\xbf\xbd";
    } else if (point.value == '"' || point.value == '\\') {
      result += '\\';
      result += bytes;
    } else if (point.value == '\n') {
      result += "\\n";
    } else if (point.value < 0x20 || point.value == 0x7f) {
      result += fmt::format("\\u{:04x}", static_cast<unsigned>(point.value));
    } else {
      result += bytes;
    }
  }
  result += '"';
  return result;
}

std::string json_number(double value) {
  if (std::isnan(value)) return "\"NaN\"";
  if (std::isinf(value)) return value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return {buffer.data(), end};
}

std::string to_json(const Diagnostic& diagnostic) {
  std::string text = fmt::format("{{\"code\":{},\"severity\":\"{}\",\"message\":{}", json_string(diagnostic.code),
                                 name_of(diagnostic.severity), json_string(diagnostic.message));
  text += place_of(diagnostic.path, diagnostic.line, diagnostic.column);
  if (diagnostic.line > 0) text += fmt::format(",\"end_line\":{},\"end_column\":{}", diagnostic.end_line, diagnostic.end_column);
  if (!diagnostic.notes.empty()) {
    text += ",\"notes\":[";
    for (std::size_t i = 0; i < diagnostic.notes.size(); ++i) {
      const Note& note = diagnostic.notes[i];
      text +=
          fmt::format("{}{{\"message\":{}{}}}", i > 0 ? "," : "", json_string(note.message), place_of(note.path, note.line, note.column));
    }
    text += ']';
  }
  if (!diagnostic.hint.empty()) text += ",\"hint\":" + json_string(diagnostic.hint);
  if (!diagnostic.clause.empty()) text += ",\"clause\":" + json_string(diagnostic.clause);
  return text + "}";
}

std::string to_json(const Diagnostics& diagnostics) {
  std::string text = "[";
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    if (i > 0) text += ',';
    text += to_json(diagnostics[i]);
  }
  return text + "]";
}

}  // namespace libqsim::support
