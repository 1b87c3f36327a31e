// A plan's program in the form that kernels take: coefficients in the state's precision, addresses in bytes.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "libqsim/kernels/kernel_table.hpp"
#include "libqsim/plan/program.hpp"
#include "libqsim/support/aligned_buffer.hpp"

namespace libqsim::engines {

template <class T>
struct LoweredBlock {
  std::vector<kernels::GroupBit> group_bits;
  unsigned run_bits = 0;
  std::array<std::uint64_t, kernels::max_group> load_offsets{};
  std::array<std::uint64_t, kernels::max_group> store_offsets{};
  // What a tile's number adds to the store address: for each entry, the address where the index and the mask have odd parity.
  struct Flip {
    std::uint64_t mask;
    std::uint64_t address;
  };
  std::vector<Flip> outer_flips;
  const kernels::BlockOp<T>* ops = nullptr;
  std::size_t op_count = 0;
};

struct LoweredPass {
  std::size_t first_block = 0;
  std::size_t block_count = 0;
  // Addresses in the state and in a tile's own memory of a tile's vectors, and in the state of the tiles; all in bytes, a bit each.
  std::vector<std::uint64_t> load_bits;
  std::vector<std::uint64_t> store_bits;
  std::vector<std::uint64_t> tile_bits;
  std::vector<std::uint64_t> outer_bits;
  std::uint64_t tile_mask = 0;  // of the state's index: the bits that differ inside a tile
};

template <class T>
class LoweredProgram {
 public:
  explicit LoweredProgram(std::shared_ptr<const plan::Program> program);

  const plan::Program& program() const { return *program_; }
  const kernels::KernelTable<T>& table() const { return *table_; }
  // The whole state is one tile, which is worked on in place.
  bool in_place() const { return program_->tile_qubits == program_->stored_qubit_count; }
  // The program consists of passes over tiles only: these know which amplitudes are still zero, and need not find any in memory.
  bool can_start_from_nothing() const { return !in_place() && !program_->steps.empty() && wide_index_.empty(); }
  std::uint64_t tile_bytes() const { return 2 * sizeof(T) << program_->tile_qubits; }
  // For step s of the program, if that is a pass.
  const LoweredPass& pass(std::size_t s) const { return passes_[s]; }
  const LoweredBlock<T>& block(std::size_t b) const { return blocks_[b]; }
  const T* wide_matrix(const plan::WideGate& gate) const { return wide_coefficients_.data() + wide_at(gate); }

 private:
  void lower_ops();
  void lower_pass(const plan::Pass& pass, LoweredPass& lowered);
  void lower_block(const plan::Block& block, LoweredBlock<T>& lowered) const;
  std::uint64_t tile_address(std::uint32_t position) const;
  std::size_t wide_at(const plan::WideGate& gate) const;

  std::shared_ptr<const plan::Program> program_;
  const kernels::KernelTable<T>* table_;
  support::AlignedBuffer coefficients_;
  std::vector<kernels::BlockOp<T>> ops_;
  std::vector<LoweredBlock<T>> blocks_;
  std::vector<LoweredPass> passes_;
  std::vector<T> wide_coefficients_;
  std::vector<std::pair<std::uint64_t, std::size_t>> wide_index_;  // from a coefficient in the program to one here
};

extern template class LoweredProgram<float>;
extern template class LoweredProgram<double>;

}  // namespace libqsim::engines
