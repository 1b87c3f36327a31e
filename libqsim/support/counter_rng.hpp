#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace libqsim::support {

/// Philox4x64-10 (Salmon et al. 2011): a pure function of (seed, stream, counter), so that any piece of work draws its numbers
/// alone, whatever thread does it and in whatever order. The conversions below are ours: the same on every standard library.
class CounterRng {
 public:
  CounterRng(std::uint64_t seed, std::uint64_t stream, std::uint64_t substream = 0) : seed_(seed), stream_(stream), substream_(substream) {}

  std::uint64_t next();
  /// In [0, 1), a multiple of 2^-53.
  double uniform() { return static_cast<double>(next() >> 11U) * 0x1p-53; }
  /// In [0, bound), without bias; `bound` is not 0.
  std::uint64_t below(std::uint64_t bound);
  /// Mean 0, variance 1.
  double normal();

 private:
  std::uint64_t seed_;
  std::uint64_t stream_;
  std::uint64_t substream_;
  std::uint64_t counter_ = 0;
  std::array<std::uint64_t, 4> words_{};
  std::size_t used_words_ = 4;
};

}  // namespace libqsim::support
