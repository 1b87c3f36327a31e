#pragma once

#include <string>
#include <string_view>

#include "libqsim/support/diagnostic.hpp"

namespace libqsim::support {

/// A JSON string literal; bytes that are no UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

/// A finite double in shortest round-trip form ("0.5", "1e-10"; whole numbers without a point); others as the strings "NaN", "Infinity" and
/// "-Infinity".
std::string json_number(double value);

/// A diagnostic as every JSON document has it (FORMATS: code, severity, message, path, line, column, end_line, end_column, notes, hint,
/// clause); what it lacks is left out.
std::string to_json(const Diagnostic& diagnostic);
std::string to_json(const Diagnostics& diagnostics);

}  // namespace libqsim::support
