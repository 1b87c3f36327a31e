// The steps of a plan.
//
// A pass divides the state into tiles: a tile holds the amplitudes whose index differs in `tile_qubits` chosen qubits only. Positions
// are the bits of an amplitude's place in a pass: those below tile_qubits are inside the tile, the rest number the tile; the lowest
// lane_qubits are inside a vector. A tile is taken through all blocks of its pass before the next one.
//
// A block holds groups of 2^slots vectors in registers and runs its operations on them. Selectors and conditions are masks of positions.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "libqsim/plan/plan.hpp"

namespace libqsim::plan {

// What a block operation does to the vectors v[i] of a group (i in [0, 2^slots)); d, a and b are masks of slots.
enum class OpKind : std::uint8_t {
  shear,            // v[i] += s[i] v[i^d], s real
  imaginary_shear,  // v[i] += i s[i] v[i^d], s real
  complex_shear,    // v[i] += s[i] v[i^d]
  real_pair,        // v[i] = c[i] v[i] + s[i] v[i^d], c and s real
  complex_pair,     // v[i] = c[i] v[i] + s[i] v[i^d]
  complex_quad,     // v[i] = sum of c_m[i] v[i^m] over m in {0, a, b, a^b}
  scale,            // v[i] *= c[i], c real
  phase,            // v[i] *= c[i]
  full_phase,       // v[i] *= c[i][lane]
  factor_first,     // the first, a further, and the last of several factors of v[i], each with selectors of its own
  factor_next,
  factor_last,
  exchange,  // swaps a slot with a lane qubit
};

std::string_view name_of(OpKind kind);

// Coefficients lie in Program::coefficients, row after row. A row is, with n = 2^slots: shear and imaginary_shear s[n]; complex_shear
// re s[n], im s[n]; real_pair c[n], s[n]; complex_pair re c[n], im c[n], re s[n], im s[n]; complex_quad the same for the four m; scale
// c[n]; phase and factors re c[n], im c[n]; full_phase (re, im) a lane, for each i.
struct Op {
  OpKind kind = OpKind::shear;
  std::uint8_t argument = 0;  // d, or a | b << 4, or slot | lane qubit << 4
  std::uint16_t selector_count = 0;
  std::uint32_t first_selector = 0;
  std::uint32_t row_size = 0;
  std::uint64_t first_coefficient = 0;
  // The operation acts where (position bits & mask) == value.
  std::uint64_t condition_mask = 0;
  std::uint64_t condition_value = 0;
};

// A slot's bit of the place where a vector is stored: the parity of `row` in its number and `outside` in the group's position bits.
struct SlotBit {
  std::uint8_t row = 0;
  bool constant = false;
  std::uint64_t outside = 0;
};

struct Block {
  std::uint8_t slot_positions[4] = {};
  SlotBit stored[4];
  std::uint32_t first_op = 0;
  std::uint32_t op_count = 0;
};

struct Pass {
  // The bits of the state's index at each position when tiles are loaded, and when they are stored.
  std::vector<Qubit> load_bits;
  std::vector<Qubit> store_bits;
  std::vector<Qubit> tile_qubits;  // ascending, for people
  std::uint32_t first_block = 0;
  std::uint32_t block_count = 0;
};

// A gate too wide for registers: a dense matrix on targets (ascending) and controls, over the whole state.
struct WideGate {
  std::vector<Qubit> targets;
  std::uint64_t control_mask = 0;
  std::uint64_t control_value = 0;
  std::uint64_t first_coefficient = 0;  // 4^k complex numbers, row-major, re and im in turn
};

using Step = std::variant<Pass, WideGate>;

struct Program {
  std::uint32_t qubit_count = 0;
  // Qubits of the memory that holds the state: never below what one group needs. Those above qubit_count stay 0.
  std::uint32_t stored_qubit_count = 0;
  Precision precision = Precision::double_precision;
  Start start = Start::any;
  support::Isa isa = support::Isa::baseline;
  std::uint32_t lane_qubits = 0;
  std::uint32_t slots = 0;
  std::uint32_t tile_qubits = 0;
  std::uint64_t gate_count = 0;
  std::vector<Step> steps;
  std::vector<Block> blocks;
  std::vector<Op> ops;
  std::vector<std::uint64_t> selectors;
  std::vector<double> coefficients;
  Cost cost;
};

// The qubits that a state's memory needs room for: at least one group of a block.
std::uint32_t stored_qubit_count(std::uint32_t qubit_count, Precision precision, support::Isa isa);

}  // namespace libqsim::plan
