// Runs a lowered program on a state's memory.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/engines/statevector/lower.hpp"

namespace libqsim::engines {

template <class T>
class ProgramRunner {
 public:
  ProgramRunner(const LoweredProgram<T>& program, T* state, std::uint32_t thread_count, const Control& control)
      : lowered_(program), state_(state), thread_count_(thread_count), control_(control) {}

  // What memory has at first: a state; |0...0>; or anything, to stand for |0...0>.
  enum class Memory : std::uint8_t { state, zero, nothing };
  // False if it was stopped.
  bool run(Memory memory);

 private:
  // The groups of a block that may have anything but zeros, as bits of their numbers.
  struct ChosenGroups {
    std::vector<kernels::GroupBit> bits;
    unsigned run_bits = 0;
  };
  // For the blocks of a pass; `used` are the positions in use at its beginning, beside those inside vectors.
  void choose_groups(const LoweredPass& pass, std::uint64_t used);
  static kernels::BlockArguments<T> arguments_of(const LoweredBlock<T>& block, const ChosenGroups& groups, T* tile,
                                                 std::uint64_t outer_index);
  void run_pass_in_place(const LoweredPass& pass, bool from_zero);
  void run_pass_in_tiles(const LoweredPass& pass);
  // A tile's own memory, one a thread.
  struct TileMemory {
    support::AlignedBuffer buffer;
    bool is_zero = false;
    T* data() const { return static_cast<T*>(buffer.data()); }
  };
  void run_tile(const LoweredPass& pass, std::uint64_t number, TileMemory& memory);
  void load(const LoweredPass& pass, kernels::TileArguments<T> copy, TileMemory& memory) const;
  void set_tile_zero(TileMemory& memory) const;
  void run_wide(const plan::WideGate& gate);
  // Cuts [0, count) into chunks of `chunk` and runs work(first, last) on them, unless stopped.
  template <class Work>
  void for_ranges(std::uint64_t count, std::uint64_t chunk, Work work);
  bool stopped();
  void report(std::uint64_t chunk, std::uint64_t chunk_count) const;

  const LoweredProgram<T>& lowered_;
  T* state_;
  std::uint32_t thread_count_;
  const Control& control_;
  std::atomic<bool> stopped_{false};
  std::vector<TileMemory> memories_;  // made once a run
  std::vector<ChosenGroups> chosen_;  // of the pass that runs
  std::size_t step_ = 0;
  // Bits of the state's index: amplitudes that have a bit beyond these are zero, and not in memory yet. No bit at all: only |0...0> is not
  // zero, and it is not in memory either.
  std::uint64_t reached_ = ~std::uint64_t{0};
};

extern template class ProgramRunner<float>;
extern template class ProgramRunner<double>;

}  // namespace libqsim::engines
