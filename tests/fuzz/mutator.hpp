#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace libqsim::fuzz {

/// Changes some tokens or statements; the same for the same seed.
void mutate(std::string& text, std::uint32_t seed);
/// The text with some statements of the other one.
std::string crossed(std::string_view text, std::string_view other, std::uint32_t seed);

}  // namespace libqsim::fuzz
