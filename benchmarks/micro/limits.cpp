#include "benchmarks/micro/limits.hpp"

#include "libqsim/kernels/isa/prelude.hpp"

#define LIBQSIM_VECTOR_BYTES 16
namespace libqsim::benchmarks::baseline {
#include "benchmarks/micro/limits.inl"
}
#undef LIBQSIM_VECTOR_BYTES

#if defined(__x86_64__)
#define LIBQSIM_X86_FMA

#define LIBQSIM_VECTOR_BYTES 32
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma,popcnt,bmi"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma,popcnt,bmi")
#endif
namespace libqsim::benchmarks::avx2 {
#include "benchmarks/micro/limits.inl"
}
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#undef LIBQSIM_VECTOR_BYTES

#define LIBQSIM_VECTOR_BYTES 64
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,popcnt,bmi"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,popcnt,bmi")
#endif
namespace libqsim::benchmarks::avx512 {
#include "benchmarks/micro/limits.inl"
}
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif

namespace libqsim::benchmarks {

template <class T>
Limits measure_limits(support::Isa isa, T* memory, const Sizes& sizes) {
  switch (isa) {
#if defined(__x86_64__)
    case support::Isa::avx512:
      return avx512::limits(memory, sizes);
    case support::Isa::avx2:
      return avx2::limits(memory, sizes);
#endif
    default:
      return baseline::limits(memory, sizes);
  }
}

template Limits measure_limits<float>(support::Isa, float*, const Sizes&);
template Limits measure_limits<double>(support::Isa, double*, const Sizes&);

}  // namespace libqsim::benchmarks
