// Counter-based random numbers (Philox 4x32-10 of Random123): every number is a pure function of its place, so that results do
// not depend on the order of work or the number of threads.
#pragma once

#include <cstdint>
#include <vector>

namespace libqsim::support {

// A 64-bit random word at a place: `stream` names what the number is for (a shot, a branch), `counter` the draw within it.
std::uint64_t random_word(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) noexcept;

// Uniform in [0, 1), a multiple of 2^-53.
double uniform(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) noexcept;

// Sorts numbers of [0, 1): where they are spread evenly, in a time proportional to their count.
void sort_uniforms(std::vector<double>& uniforms);

}  // namespace libqsim::support
