#include "libqsim/standards/document.hpp"

#include <algorithm>
#include <array>

namespace libqsim::standards {

const Member* Node::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(), [&](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &*found;
}

std::string_view describe(NodeKind kind) {
  constexpr std::array<std::string_view, 7> words{"true or false", "an integer", "a number", "a string", "an array", "a table", "a date"};
  return words[static_cast<std::size_t>(kind)];
}

}  // namespace libqsim::standards
