#include "libqsim/writers/number_text.hpp"

#include <array>
#include <charconv>

namespace libqsim::writers {

std::string number_text(double value) {
  std::array<char, 32> buffer{};
  const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  std::string text(buffer.data(), written.ptr);
  if (text.find('.') == std::string::npos) text.insert(text.find('e') == std::string::npos ? text.size() : text.find('e'), ".0");
  return text;
}

}  // namespace libqsim::writers
