#include "libqsim/kernels/isa/prelude.hpp"

// Every 64-bit Arm processor has these instructions: no target region is needed.
#if defined(__aarch64__)
#define LIBQSIM_VECTOR_BYTES 16
#define LIBQSIM_ISA neon
#define LIBQSIM_ARM_FMA
namespace libqsim::kernels::neon {
#include "libqsim/kernels/all.inl"
}
#endif
