// What one core can do at most: the lines that kernels are held against.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>

#include "libqsim/support/machine_model.hpp"

namespace libqsim::benchmarks {

struct Limits {
  double multiply_adds = 0;  // real ones a second
  // Bytes a second, read and written in place, both counted: in the first-level cache, in a tile, in memory.
  double first_level = 0;
  double tile = 0;
  double memory = 0;
};

// Bytes of the buffers that the bandwidths are measured in.
struct Sizes {
  std::size_t first_level = 0;
  std::size_t tile = 0;
  std::size_t memory = 0;
};

// Measures with the widest instructions of `isa`; `memory` has sizes.memory bytes.
template <class T>
Limits measure_limits(support::Isa isa, T* memory, const Sizes& sizes);

// Keeps the compiler from leaving out what is stored there.
template <class T>
inline void keep(T* memory) {
  asm volatile("" : : "r"(memory) : "memory");
}

// The least time of some runs.
template <class Work>
double least_seconds(Work work, int repetitions = 7) {
  using Clock = std::chrono::steady_clock;
  double least = std::numeric_limits<double>::infinity();
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    const auto start = Clock::now();
    work();
    least = std::min(least, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return least;
}

}  // namespace libqsim::benchmarks
