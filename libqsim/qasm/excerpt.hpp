#pragma once

#include <string>
#include <string_view>

namespace libqsim::qasm {

/// A piece of the program as a message shows it: never megabytes.
inline std::string clipped(std::string_view text) {
  constexpr std::size_t most_bytes = 60;
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t length = most_bytes;
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) --length;  // not within a code point
  return std::string(text.substr(0, length)) + "...";
}

}  // namespace libqsim::qasm
