// What kernels are told: plain numbers and pointers. Kernels know the structure of matrices and where amplitudes lie; they know
// nothing of gates, qubits or plans.
//
// Words. A vector holds 2^lane_qubits interleaved complex amplitudes. A block works on groups of 2^slots vectors that are held in
// registers at once: a slot is one bit of a vector's index in its group, and the offset of vector i is the XOR of the slots'
// address bits. A selector is a parity of bits of the group's index, and picks one row of an operation's coefficients.
#pragma once

#include <cstddef>
#include <cstdint>

namespace libqsim::kernels {

constexpr unsigned max_slots = 4;
// Groups that a run has at most, as a power of two.
constexpr unsigned most_run_bits = 6;
constexpr std::size_t max_group = std::size_t{1} << max_slots;

// What a block operation does to the vectors v[0..2^slots) of a group. Coefficients are listed an operation, each an array over i.
enum class BlockOpKind : std::uint8_t {
  shear,            // v[i] += s[i] v[i^d], s real                              coefficients: s
  imaginary_shear,  // v[i] += i s[i] v[i^d], s real                            (-s, s): a pair for each i
  complex_shear,    // v[i] += s[i] v[i^d]                                      re s, then (-im s, im s)
  real_pair,        // v[i] = c[i] v[i] + s[i] v[i^d], c and s real             c, s
  complex_pair,     // v[i] = c[i] v[i] + s[i] v[i^d]                           re c, im c, re s, im s
  complex_quad,     // v[i] = sum over m of c_m[i] v[i^m], m in {0, a, b, a^b}  re c_0, im c_0, re c_a, im c_a, re c_b, ...
  scale,            // v[i] *= c[i], c real                                     c
  phase,            // v[i] *= c[i]                                             re c, im c
  full_phase,       // v[i] *= c[i][lane]                                       for each i: re c, im c, a vector each, every part twice
  factor_first,     // w = c: a product of factors over i begins                re c, im c
  factor_next,      // w[i] *= c[i]                                             re c, im c
  factor_last,      // v[i] *= w[i] c[i]                                        re c, im c
  exchange,         // swaps a slot with a lane qubit                           none
};

// A kind and its argument as one small number, a place in the kernel's table of code. The argument is for shears and
// pairs the direction d, a mask of slots; for complex_quad the masks a | b << 4; for exchange slot | lane qubit << 4; else 0.
constexpr std::uint8_t op_code(BlockOpKind kind, unsigned argument) {
  const auto number = static_cast<unsigned>(kind);
  if (kind < BlockOpKind::scale) return static_cast<std::uint8_t>(number << 4 | ((argument | argument >> 4) & 15));
  constexpr unsigned exchanges = static_cast<unsigned>(BlockOpKind::scale) << 4;
  if (kind == BlockOpKind::exchange) return static_cast<std::uint8_t>(exchanges | (argument & 3) << 2 | argument >> 4);
  return static_cast<std::uint8_t>(exchanges + 16 + number - static_cast<unsigned>(BlockOpKind::scale));
}

// What stands behind a block's last operation.
constexpr std::uint8_t end_code = op_code(BlockOpKind::factor_first, 0);

template <class T>
struct BlockOp {
  std::uint8_t code = 0;
  // Whether it has selectors or a condition.
  bool depends_on_index = false;
  std::uint16_t selector_count = 0;
  std::uint32_t row_size = 0;  // in T
  // A row has so many numbers that go to all lanes, and then so many pairs that go to all amplitudes; neither where it has vectors, and
  // for the first factors of a product.
  std::uint16_t single_count = 0;
  std::uint16_t pair_count = 0;
  // The operation is left out where (index & condition_mask) != condition_value.
  std::uint64_t condition_mask = 0;
  std::uint64_t condition_value = 0;
  const std::uint64_t* selectors = nullptr;  // masks: bit r of the row's number is the parity of index & selectors[r]
  const T* coefficients = nullptr;           // row after row
};

// What one bit of a group's number adds (by XOR) to the places where the group is loaded and stored, and to its index.
struct GroupBit {
  std::uint64_t load_address = 0;  // bytes from the tile's start
  std::uint64_t store_address = 0;
  std::uint64_t index = 0;  // what selectors and conditions see
};

// Vector i of a group is loaded from tile + (load address ^ load_offsets[i]), and stored at tile + (store address ^ store_offsets[i]).
template <class T>
struct BlockArguments {
  T* tile = nullptr;
  std::uint64_t outer_index = 0;          // the index bits that are the same for the whole tile
  std::uint64_t first_store_address = 0;  // that of group 0
  const GroupBit* group_bits = nullptr;   // at least as many as the group numbers have bits
  unsigned run_bits = 0;                  // the first of them, at most most_run_bits, are in no selector and no condition
  const std::uint64_t* load_offsets = nullptr;
  const std::uint64_t* store_offsets = nullptr;
  const BlockOp<T>* ops = nullptr;
  std::size_t op_count = 0;
};

// Copies a tile: vector j lies at the XOR of state_bits[b] over the bits b of j in the state, of tile_bits[b] in the tile.
template <class T>
struct TileArguments {
  T* state = nullptr;  // the tile's first vector
  T* tile = nullptr;
  const std::uint64_t* state_bits = nullptr;  // bytes
  const std::uint64_t* tile_bits = nullptr;   // bytes
};

// A dense matrix on any number of targets, for gates that are too wide for a block. Bits are those of amplitude indices.
template <class T>
struct WideArguments {
  T* state = nullptr;
  const unsigned* targets = nullptr;  // ascending; row and column bits of the matrix are in this order
  unsigned target_count = 0;
  std::uint64_t control_mask = 0;
  std::uint64_t control_value = 0;
  const T* matrix = nullptr;  // 4^k complex coefficients, row-major, interleaved
};

// Amplitudes whose index & mask == value.
struct IndexSet {
  std::uint64_t mask = 0;
  std::uint64_t value = 0;
};

}  // namespace libqsim::kernels
