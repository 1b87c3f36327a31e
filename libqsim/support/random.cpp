#include "libqsim/support/random.hpp"

#include <Random123/philox.h>

#include <algorithm>
#include <numeric>

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

void sort_uniforms(std::vector<double>& uniforms) {
  // One place a number, in which those of its share of [0, 1) stand side by side; each place is sorted by itself.
  const std::size_t count = uniforms.size();
  const auto place_of = [count](double number) {
    return std::min(count - 1, static_cast<std::size_t>(number * static_cast<double>(count)));
  };
  std::vector<std::size_t> ends(count + 1, 0);
  for (const double number : uniforms) ++ends[place_of(number) + 1];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<double> placed(count);
  for (const double number : uniforms) placed[ends[place_of(number)]++] = number;
  std::size_t first = 0;
  for (std::size_t place = 0; place < count; ++place) {
    const auto begin = placed.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, placed.begin() + static_cast<std::ptrdiff_t>(ends[place]));
    first = ends[place];
  }
  uniforms = std::move(placed);
}

}  // namespace libqsim::support
