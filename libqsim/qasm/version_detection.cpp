#include <cstddef>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/parser.hpp"

namespace libqsim::qasm {

namespace {

/// Past blanks, line ends and comments.
std::string_view skip_trivia(std::string_view text) {
  for (;;) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\f\v");
    text.remove_prefix(first == std::string_view::npos ? text.size() : first);
    const bool block = text.starts_with("/*");
    if (!block && !text.starts_with("//")) return text;
    const std::size_t end = block ? text.find("*/", 2) : text.find_first_of("\r\n");
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + (block ? 2 : 1));
  }
}

/// True if the text includes qelib1.inc, outside of line comments.
bool includes_qelib1(std::string_view text) {
  constexpr std::string_view file = "\"qelib1.inc\"";
  for (std::size_t place = text.find(file); place != std::string_view::npos; place = text.find(file, place + file.size())) {
    const std::size_t line_end = text.find_last_of("\r\n", place);
    const std::size_t line_begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    const std::string_view before = text.substr(line_begin, place - line_begin);
    if (before.find("include") != std::string_view::npos && before.find("//") == std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

Language detect_language(std::string_view text) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  constexpr std::string_view keyword = "OPENQASM";
  std::string_view rest = skip_trivia(text);
  if (!rest.starts_with(keyword) || (rest.size() > keyword.size() && has_bits(rest[keyword.size()], bit_word))) {
    return includes_qelib1(text) ? Language{Version::v2_0, true} : Language{};
  }
  rest = skip_trivia(rest.substr(keyword.size()));
  const auto number = [&rest] {
    std::size_t length = 0;
    while (length < rest.size() && has_bits(rest[length], bit_decimal)) ++length;
    const std::string_view digits = rest.substr(0, length);
    rest.remove_prefix(length);
    return digits;
  };
  const std::string_view major = number();
  if (major == "2") return {Version::v2_0, true};
  if (major != "3") return {};
  if (!rest.starts_with('.')) return {Version::v3_0, false};  // a minor version left out is zero
  rest.remove_prefix(1);
  const std::string_view minor = number();
  if (minor == "0") return {Version::v3_0, false};
  if (minor == "2") return {Version::v3_2_draft, false};
  return {};
}

}  // namespace libqsim::qasm
