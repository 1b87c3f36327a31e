#include "libqsim/engines/statevector/runner.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {
namespace {

// Vectors that one chunk of work handles: long enough to pay for handing it out, short enough to stop between two of them.
constexpr std::uint64_t chunk_vectors = 1 << 12;

}  // namespace

template <class T>
bool ProgramRunner<T>::run(Memory memory) {
  const plan::Program& program = lowered_.program();
  if (memory == Memory::nothing) reached_ = 0;
  for (step_ = 0; step_ < program.steps.size() && !stopped(); ++step_) {
    report(0, 1);
    if (const auto* gate = std::get_if<plan::WideGate>(&program.steps[step_])) {
      run_wide(*gate);
    } else if (lowered_.in_place()) {
      run_pass_in_place(lowered_.pass(step_), memory == Memory::zero && step_ == 0);
    } else {
      run_pass_in_tiles(lowered_.pass(step_));
    }
  }
  if (!stopped_ && control_.progress) control_.progress(1.0);
  return !stopped_;
}

template <class T>
bool ProgramRunner<T>::stopped() {
  if (control_.stop != nullptr && control_.stop->load(std::memory_order_relaxed)) stopped_.store(true, std::memory_order_relaxed);
  return stopped_.load(std::memory_order_relaxed);
}

template <class T>
void ProgramRunner<T>::report(std::uint64_t chunk, std::uint64_t chunk_count) const {
  if (!control_.progress || support::thread_number() != 0) return;
  const double part = static_cast<double>(chunk) / static_cast<double>(chunk_count);
  control_.progress((static_cast<double>(step_) + part) / static_cast<double>(lowered_.program().steps.size()));
}

template <class T>
template <class Work>
void ProgramRunner<T>::for_ranges(std::uint64_t count, std::uint64_t chunk, Work work) {
  const std::uint64_t chunks = (count + chunk - 1) / chunk;
  support::parallel_for(chunks, thread_count_, [&](std::uint64_t number) {
    if (stopped()) return;
    work(number * chunk, std::min(count, (number + 1) * chunk));
    report(number, chunks);
  });
}

template <class T>
kernels::BlockArguments<T> ProgramRunner<T>::arguments_of(const LoweredBlock<T>& block, const ChosenGroups& groups, T* tile,
                                                          std::uint64_t outer_index) {
  kernels::BlockArguments<T> arguments;
  arguments.tile = tile;
  arguments.outer_index = outer_index;
  for (const auto& flip : block.outer_flips) {
    if ((std::popcount(outer_index & flip.mask) & 1) != 0) arguments.first_store_address ^= flip.address;
  }
  arguments.group_bits = groups.bits.data();
  arguments.run_bits = groups.run_bits;
  arguments.load_offsets = block.load_offsets.data();
  arguments.store_offsets = block.store_offsets.data();
  arguments.ops = block.ops;
  arguments.op_count = block.op_count;
  return arguments;
}

// Groups with a position that no block has held in a slot yet, and that was not in use before, have only zeros, and are left out.
template <class T>
void ProgramRunner<T>::choose_groups(const LoweredPass& pass, std::uint64_t used) {
  chosen_.resize(pass.block_count);
  for (std::size_t b = 0; b < pass.block_count; ++b) {
    const LoweredBlock<T>& block = lowered_.block(pass.first_block + b);
    ChosenGroups& chosen = chosen_[b];
    chosen.bits.clear();
    chosen.run_bits = 0;
    std::uint64_t slots = ~std::uint64_t{0};
    for (std::size_t g = 0; g < block.group_bits.size(); ++g) {
      const kernels::GroupBit& bit = block.group_bits[g];
      slots &= ~bit.index;
      if ((bit.index & used) == 0) continue;
      chosen.bits.push_back(bit);
      if (g < block.run_bits) ++chosen.run_bits;
    }
    used |= slots;
  }
}

template <class T>
void ProgramRunner<T>::run_pass_in_place(const LoweredPass& pass, bool from_zero) {
  choose_groups(pass, from_zero ? 0 : ~std::uint64_t{0});
  for (std::size_t b = 0; b < pass.block_count; ++b) {
    const kernels::BlockArguments<T> arguments = arguments_of(lowered_.block(pass.first_block + b), chosen_[b], state_, 0);
    for_ranges(std::uint64_t{1} << chosen_[b].bits.size(), chunk_vectors >> lowered_.table().slots,
               [&](std::uint64_t first, std::uint64_t last) { lowered_.table().apply_block(arguments, first, last); });
  }
}

template <class T>
void ProgramRunner<T>::run_pass_in_tiles(const LoweredPass& pass) {
  const std::uint64_t tiles = std::uint64_t{1} << pass.outer_bits.size();
  if (memories_.empty()) {
    memories_.resize(thread_count_);
    for (TileMemory& memory : memories_) memory.buffer = support::AlignedBuffer::allocate(lowered_.tile_bytes());
  }
  std::uint64_t used = 0;
  for (std::size_t b = 0; b < pass.load_bits.size(); ++b) {
    if ((pass.load_bits[b] / (2 * sizeof(T)) & reached_) != 0) used |= std::uint64_t{1} << (lowered_.program().lane_qubits + b);
  }
  choose_groups(pass, used);
  for_ranges(tiles, 1, [&](std::uint64_t tile, std::uint64_t) { run_tile(pass, tile, memories_[support::thread_number()]); });
  reached_ |= pass.tile_mask;
}

template <class T>
void ProgramRunner<T>::set_tile_zero(TileMemory& memory) const {
  if (!memory.is_zero) std::memset(memory.data(), 0, lowered_.tile_bytes());
  memory.is_zero = true;
}

// Vectors that are not in memory yet are zero.
template <class T>
void ProgramRunner<T>::load(const LoweredPass& pass, kernels::TileArguments<T> copy, TileMemory& memory) const {
  if ((pass.tile_mask & ~reached_) == 0) {
    lowered_.table().load_tile(copy, 0, std::uint64_t{1} << pass.tile_bits.size());
    return;
  }
  set_tile_zero(memory);
  if (reached_ == 0) {
    memory.data()[0] = 1;
    return;
  }
  std::vector<std::uint64_t> state_bits, tile_bits;
  for (std::size_t b = 0; b < pass.load_bits.size(); ++b) {
    if ((pass.load_bits[b] / (2 * sizeof(T)) & reached_) == 0) continue;
    state_bits.push_back(pass.load_bits[b]);
    tile_bits.push_back(pass.tile_bits[b]);
  }
  copy.state_bits = state_bits.data();
  copy.tile_bits = tile_bits.data();
  lowered_.table().load_tile(copy, 0, std::uint64_t{1} << tile_bits.size());
}

template <class T>
void ProgramRunner<T>::run_tile(const LoweredPass& pass, std::uint64_t number, TileMemory& memory) {
  const kernels::KernelTable<T>& table = lowered_.table();
  std::uint64_t in_state = 0;
  for (std::uint64_t rest = number; rest != 0; rest &= rest - 1)
    in_state ^= pass.outer_bits[static_cast<std::size_t>(std::countr_zero(rest))];
  const bool is_zero = (in_state / (2 * sizeof(T)) & ~reached_) != 0;
  if (is_zero && step_ + 1 < lowered_.program().steps.size()) return;
  kernels::TileArguments<T> copy;
  copy.state = state_ + in_state / sizeof(T);
  copy.tile = memory.data();
  copy.state_bits = pass.load_bits.data();
  copy.tile_bits = pass.tile_bits.data();
  if (is_zero) {
    set_tile_zero(memory);
  } else {
    load(pass, copy, memory);
    memory.is_zero = false;
    const std::uint64_t outer_index = number << lowered_.program().tile_qubits;
    for (std::size_t b = 0; b < pass.block_count; ++b) {
      table.apply_block(arguments_of(lowered_.block(pass.first_block + b), chosen_[b], memory.data(), outer_index), 0,
                        std::uint64_t{1} << chosen_[b].bits.size());
    }
  }
  copy.state_bits = pass.store_bits.data();
  table.store_tile(copy, 0, std::uint64_t{1} << pass.tile_bits.size());
}

template <class T>
void ProgramRunner<T>::run_wide(const plan::WideGate& gate) {
  kernels::WideArguments<T> arguments;
  arguments.state = state_;
  arguments.targets = gate.targets.data();
  arguments.target_count = static_cast<unsigned>(gate.targets.size());
  arguments.control_mask = gate.control_mask;
  arguments.control_value = gate.control_value;
  arguments.matrix = lowered_.wide_matrix(gate);
  const std::uint64_t groups = std::uint64_t{1} << (lowered_.program().stored_qubit_count - gate.targets.size());
  const std::uint64_t lanes = std::uint64_t{1} << lowered_.table().lane_qubits;
  const std::uint64_t chunk = std::max(chunk_vectors * lanes >> gate.targets.size(), lanes);
  const std::size_t scratch_size = 4 * lanes << gate.targets.size();
  std::vector<support::AlignedBuffer> scratch(thread_count_);
  for (support::AlignedBuffer& buffer : scratch) buffer = support::AlignedBuffer::allocate(scratch_size * sizeof(T));
  for_ranges(groups, chunk, [&](std::uint64_t first, std::uint64_t last) {
    lowered_.table().apply_wide(arguments, static_cast<T*>(scratch[support::thread_number()].data()), first, last);
  });
}

template class ProgramRunner<float>;
template class ProgramRunner<double>;

}  // namespace libqsim::engines
