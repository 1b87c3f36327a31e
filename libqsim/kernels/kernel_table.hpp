// The kernels of one instruction set, as a table of functions. All are serial, work on a range and allocate nothing; ranges may run
// in parallel. `first` and `last` bound vectors or groups as each line says; state pointers are aligned to 64 bytes.
#pragma once

#include <cstddef>
#include <cstdint>

#include "libqsim/kernels/arguments.hpp"
#include "libqsim/support/machine_model.hpp"

namespace libqsim::kernels {

template <class T>
struct KernelTable {
  unsigned lane_qubits;  // amplitudes a vector, as a power of two
  unsigned slots;        // qubits that a block holds in registers

  // Groups of a block; both bounds are multiples of 2^run_bits.
  void (*apply_block)(const BlockArguments<T>&, std::uint64_t first, std::uint64_t last) noexcept;
  // Vectors of a tile; fastest where both bounds are multiples of 8.
  void (*load_tile)(const TileArguments<T>&, std::uint64_t first, std::uint64_t last) noexcept;
  void (*store_tile)(const TileArguments<T>&, std::uint64_t first, std::uint64_t last) noexcept;
  // Groups of 2^target_count amplitudes; first is a multiple of the lanes, or there is one range. scratch: 2 * 2^target_count vectors.
  void (*apply_wide)(const WideArguments<T>&, T* scratch, std::uint64_t first, std::uint64_t last) noexcept;

  // Over vectors [first, last) of a state: the sum of |amplitude|^2 over a set of indices.
  double (*norm_squared)(const T* state, IndexSet, std::uint64_t first, std::uint64_t last) noexcept;
  // Multiplies by `scale` where the index is in the set, by zero elsewhere.
  void (*project)(T* state, IndexSet, T scale, std::uint64_t first, std::uint64_t last) noexcept;
  // The sum over i of (-1)^parity(i & z_mask) conj(a[i ^ x_mask]) a[i]: over a whole state it is real where x_mask & z_mask has even
  // parity, else imaginary, and that part is returned. Ranges of one length, a power of two of vectors (at least two), each beginning at a
  // multiple of it, give parts that add up to it.
  double (*pauli_sum)(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last) noexcept;
  // Probabilities of the amplitudes of vectors [first, last), as doubles.
  void (*probabilities)(const T* state, double* out, std::uint64_t first, std::uint64_t last) noexcept;
};

// The table of an instruction set; the best one that this processor has if it lacks `isa`.
template <class T>
const KernelTable<T>& kernel_table(support::Isa isa);

}  // namespace libqsim::kernels
