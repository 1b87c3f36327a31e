// Bits moved between the low end of a number and chosen places of an index.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace libqsim::support {

// Puts bit t of `value` at place places[t].
inline std::uint64_t scatter_bits(std::uint64_t value, std::span<const std::uint32_t> places) {
  std::uint64_t bits = 0;
  for (std::size_t t = 0; t < places.size(); ++t) bits |= (value >> t & 1) << places[t];
  return bits;
}

// The reverse: bit places[t] of `index` becomes bit t.
inline std::uint64_t gather_bits(std::uint64_t index, std::span<const std::uint32_t> places) {
  std::uint64_t value = 0;
  for (std::size_t t = 0; t < places.size(); ++t) value |= (index >> places[t] & 1) << t;
  return value;
}

}  // namespace libqsim::support
