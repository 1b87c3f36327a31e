#pragma once

#include <string>
#include <string_view>

#include "libqsim/support/diagnostic.hpp"

namespace libqsim::support {

/// Diagnostics as one SARIF 2.1.0 log with one run (OASIS, Static Analysis Results Interchange Format): rules are the catalogue's codes,
/// columns count code points.
std::string to_sarif(const Diagnostics& diagnostics, std::string_view tool_version);

}  // namespace libqsim::support
