#include "libqsim/kernels/isa/prelude.hpp"

#define LIBQSIM_VECTOR_BYTES 16
namespace libqsim::kernels::baseline {
#include "libqsim/kernels/all.inl"
}
