#pragma once

#include <optional>
#include <string_view>

namespace libqsim::standards {

/// The value of a constant as drafts write it: numbers, pi, + - * / and parentheses, such as "pi/4". Nothing where it is malformed.
std::optional<double> constant_of(std::string_view text);

}  // namespace libqsim::standards
