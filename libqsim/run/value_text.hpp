#pragma once

#include <string>
#include <string_view>

#include "libqsim/ir/type.hpp"
#include "libqsim/ir/value.hpp"

namespace libqsim::run {

/// A value as the JSON documents have it: bit registers as strings, highest index first, a bit as "0" or "1", integers beyond 2^53 as
/// strings, angles in radians, complex numbers as [re, im], arrays as nested lists, durations in seconds ("8dt" where they are ticks).
std::string json_of(const ir::Value& value, const ir::Type& type);

/// The same for people: without quotes around a whole value.
std::string text_of(const ir::Value& value, const ir::Type& type);

}  // namespace libqsim::run
