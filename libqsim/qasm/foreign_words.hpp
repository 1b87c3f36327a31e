#pragma once

#include <string_view>

namespace libqsim::qasm {

/// What another language's word is called here: `double` is float[64], `ceil` is ceiling, `and` is &&. Nothing for any other word.
std::string_view word_for(std::string_view foreign);

/// Whether another language's word names a type.
bool names_foreign_type(std::string_view word);

/// Whether a word is a unit of time elsewhere, and none here: `min`, `h`, `ps`.
bool names_foreign_unit(std::string_view word);

/// Whether two words differ in upper and lower case alone (ASCII).
bool same_but_for_case(std::string_view a, std::string_view b);

}  // namespace libqsim::qasm
