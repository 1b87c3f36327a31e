#pragma once

#include <string>
#include <string_view>

#include "libqsim/support/unicode.hpp"

namespace libqsim::qasm {

/// A piece of the program as a message shows it: never megabytes.
inline std::string clipped(std::string_view text) { return support::clipped(text, 60); }

}  // namespace libqsim::qasm
