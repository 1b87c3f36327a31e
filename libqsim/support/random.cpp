#include "libqsim/support/random.hpp"

#include <Random123/philox.h>

namespace libqsim::support {

std::uint64_t random_word(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) noexcept {
  const auto low = [](std::uint64_t word) { return static_cast<std::uint32_t>(word); };
  const auto high = [](std::uint64_t word) { return static_cast<std::uint32_t>(word >> 32); };
  const r123::Philox4x32::ctr_type place = {{low(counter), high(counter), low(stream), high(stream)}};
  const r123::Philox4x32::key_type key = {{low(seed), high(seed)}};
  const auto words = r123::Philox4x32()(place, key);
  return (static_cast<std::uint64_t>(words[1]) << 32) | words[0];
}

double uniform(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) noexcept {
  return static_cast<double>(random_word(seed, stream, counter) >> 11) * 0x1.0p-53;
}

}  // namespace libqsim::support
