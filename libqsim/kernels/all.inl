// Every kernel, and the function table; isa/*.cpp include this once an instruction set. Each file uses those before it.
// clang-format off
#include "libqsim/kernels/vec.inl"
#include "libqsim/kernels/shear.inl"
#include "libqsim/kernels/pair.inl"
#include "libqsim/kernels/quad.inl"
#include "libqsim/kernels/phase.inl"
#include "libqsim/kernels/exchange.inl"
#include "libqsim/kernels/run.inl"
#include "libqsim/kernels/mixing.inl"
#include "libqsim/kernels/block.inl"
#include "libqsim/kernels/tile.inl"
#include "libqsim/kernels/wide.inl"
#include "libqsim/kernels/reduce.inl"
#include "libqsim/kernels/pauli.inl"
// clang-format on

template <class T>
constexpr KernelTable<T> make_table() {
  return {.lane_qubits = lane_qubits<T>,
          .slots = block_slots,
          .apply_block = apply_block<T>,
          .load_tile = load_tile<T>,
          .store_tile = store_tile<T>,
          .apply_wide = apply_wide<T>,
          .norm_squared = norm_squared<T>,
          .project = project<T>,
          .pauli_sum = pauli_sum<T>,
          .probabilities = probabilities<T>};
}
extern const KernelTable<float> table_float;
extern const KernelTable<double> table_double;
const KernelTable<float> table_float = make_table<float>();
const KernelTable<double> table_double = make_table<double>();

#undef LIBQSIM_INLINE
