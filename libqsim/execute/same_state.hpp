#pragma once

#include <cstdint>

#include "libqsim/engines/engine.hpp"

namespace libqsim::execute {

/// |<left|right>|, where basis state i of the one is i ^ flipped of the other. Both states have one size and precision.
double overlap(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped = 0);

/// Equal up to a factor and within what rounding explains: tighter than any result shows.
bool same_up_to_phase(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped = 0);

}  // namespace libqsim::execute
