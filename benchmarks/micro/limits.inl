// What the machine does at most with one instruction set; limits.cpp includes this once for each.
#include "libqsim/kernels/vec.inl"

// Chains of multiply-adds that do not wait for each other, more than the units have stages.
template <class T>
double multiply_adds_per_second() {
  constexpr std::size_t chains = 12;
  constexpr std::uint64_t rounds = 1 << 16;
  alignas(64) Vec<T> sums[chains];
  for (std::size_t c = 0; c < chains; ++c) sums[c] = Set<T>(static_cast<T>(c));
  const Vec<T> factor = Set<T>(T(0.5));
  const double seconds = least_seconds([&]() {
    Vec<T> a[chains];
#pragma GCC unroll 12
    for (std::size_t c = 0; c < chains; ++c) a[c] = sums[c];
    for (std::uint64_t round = 0; round < rounds; ++round) {
#pragma GCC unroll 12
      for (std::size_t c = 0; c < chains; ++c) a[c] = MulAdd(a[c], factor, factor);
      asm volatile("");
    }
#pragma GCC unroll 12
    for (std::size_t c = 0; c < chains; ++c) sums[c] = a[c];
    keep(sums);
  });
  return static_cast<double>(rounds * chains * real_lanes<T>) / seconds;
}

template <class T>
double bytes_per_second(T* memory, std::size_t bytes) {
  const std::size_t count = bytes / sizeof(T);
  const std::size_t rounds = std::max<std::size_t>((std::size_t{1} << 24) / bytes, 1);
  const Vec<T> factor = Set<T>(T(-1));
  const double seconds = least_seconds([&]() {
    for (std::size_t round = 0; round < rounds; ++round) {
      for (std::size_t i = 0; i < count; i += 4 * real_lanes<T>) {
#pragma GCC unroll 4
        for (std::size_t k = 0; k < 4; ++k) {
          T* const at = memory + i + k * real_lanes<T>;
          Store<T>(Load<T>(at) * factor, at);
        }
      }
      keep(memory);
    }
  });
  return 2.0 * static_cast<double>(rounds * bytes) / seconds;
}

template <class T>
Limits limits(T* memory, const Sizes& sizes) {
  return {multiply_adds_per_second<T>(), bytes_per_second(memory, sizes.first_level), bytes_per_second(memory, sizes.tile),
          bytes_per_second(memory, sizes.memory)};
}

#undef LIBQSIM_INLINE
