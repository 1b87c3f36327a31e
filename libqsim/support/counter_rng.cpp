#include "libqsim/support/counter_rng.hpp"

#include <Random123/philox.h>

#include <bit>
#include <cmath>
#include <numbers>

namespace libqsim::support {

std::uint64_t CounterRng::next() {
  if (used_words_ == words_.size()) {
    const r123::Philox4x64::ctr_type counter{{counter_++, substream_, 0, 0}};
    const r123::Philox4x64::key_type key{{seed_, stream_}};
    const r123::Philox4x64::ctr_type drawn = r123::Philox4x64()(counter, key);
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] = drawn[i];
    used_words_ = 0;
  }
  return words_[used_words_++];
}

std::uint64_t CounterRng::below(std::uint64_t bound) {
  const std::uint64_t mask = bound <= 1 ? 0 : ~std::uint64_t{0} >> static_cast<unsigned>(std::countl_zero(bound - 1));
  // Each draw succeeds with probability over one half.
  std::uint64_t drawn = next() & mask;
  while (drawn >= bound) drawn = next() & mask;
  return drawn;
}

double CounterRng::normal() {
  const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));  // Box and Muller; 1 - u is never 0
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

}  // namespace libqsim::support
