// Memory estimates, and the words for one that does not fit.
#pragma once

#include <cstdint>
#include <string>

#include "libqsim/engines/engine.hpp"

namespace libqsim::engines {

// "16.0 GiB": for people.
std::string bytes_text(std::uint64_t bytes);

// The diagnostic of a request that does not fit: needed, available, and the largest register that does.
Diagnostic memory_diagnostic(const Request& request, const Estimate& estimate);

}  // namespace libqsim::engines
