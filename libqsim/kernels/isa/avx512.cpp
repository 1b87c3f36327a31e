#include "libqsim/kernels/isa/prelude.hpp"

#if defined(__x86_64__)
#define LIBQSIM_VECTOR_BYTES 64
#define LIBQSIM_ISA avx512
#define LIBQSIM_X86_FMA
#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,popcnt,bmi"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,popcnt,bmi")
#endif
namespace libqsim::kernels::avx512 {
#include "libqsim/kernels/all.inl"
}
#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif
#endif
