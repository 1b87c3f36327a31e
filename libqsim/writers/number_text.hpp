#pragma once

#include <string>

namespace libqsim::writers {

/// The shortest decimal that reads back as the same double, with a point, as both versions of the language take it: "0.5", "1.0e-05". The
/// value is finite.
std::string number_text(double value);

}  // namespace libqsim::writers
