#include "libqsim/kernels/isa/prelude.hpp"

#define LIBQSIM_VECTOR_BYTES 16
#define LIBQSIM_ISA baseline
namespace libqsim::kernels::baseline {
#include "libqsim/kernels/all.inl"
}
