// Writes blocks: places the qubits of the selected gates in slots, brings their gates into an order in which phases are applied seldom,
// and turns them into operations.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "libqsim/plan/block_room.hpp"
#include "libqsim/plan/layout.hpp"
#include "libqsim/plan/op_writer.hpp"

namespace libqsim::plan {

class BlockWriter {
 public:
  // When a qubit is next wanted in a slot after this block, in any unit: the one wanted last gives its place to a qubit from inside
  // vectors.
  using NextUse = std::function<std::uint32_t(Qubit)>;

  BlockWriter(const Geometry& geometry, const ItemList& list, Program& program)
      : geometry_(geometry), list_(list), program_(program), ops_(geometry, program) {}

  // `room` is the one that selected the items. Qubits may have changed places in `layout` afterwards.
  void write(std::span<const std::uint32_t> items, const BlockRoom& room, Layout& layout, const NextUse& next_use);
  // A block that only exchanges the qubits at these positions (the first below lane_qubits, the second above) and then brings the qubits
  // at `from` to the positions `to` (a permutation of at most as many positions as there are slots, all above lane_qubits).
  struct Exchange {
    std::uint32_t lane;
    std::uint32_t position;
  };
  void write_moves(std::span<const Exchange> exchanges, std::span<const std::uint32_t> from, std::span<const std::uint32_t> to);
  // The constant factor that has been left for later.
  Complex take_constant();
  // Applies a constant factor in a block of its own.
  void write_constant(Complex constant);

 private:
  // What is left to do in the block: a gate, or a part of one.
  struct Task {
    enum class Kind : std::uint8_t { phase, slot_phase, pair_phase, shear, cross_shear, flip, pair, quad } kind = Kind::phase;
    std::uint8_t slots = 0;                    // a mask of those it touches
    std::uint8_t slot = 0;                     // its target
    std::uint8_t second_slot = 0;              // of a pair_phase and a cross_shear
    std::optional<std::uint8_t> control_slot;  // of a flip, beside the item's controls
    bool has_item_controls = false;
    const Item* item = nullptr;
    std::array<Complex, 4> matrix{};  // the diagonal of phases, the coefficients of shears by the bits, all of a pair
  };

  void place_qubits(std::span<const std::uint32_t> items, const BlockRoom& room, Layout& layout, const NextUse& next_use);
  void begin_block();
  void end_block();

  void add_tasks(const Item& item);
  void add_one_qubit(const Item& item);
  void add_two_qubit(const Item& item);
  bool add_crossed(const Item& item, unsigned first, unsigned second);
  void add_flip(const Item* item, unsigned slot, std::optional<std::uint8_t> control_slot, bool has_item_controls);
  Task& add_task(Task::Kind kind, const Item* item, unsigned slot, bool has_item_controls);

  void run_tasks();
  bool run(const Task& task, bool may_flush, bool may_be_complex);
  bool run_shear(const Task& task, bool may_flush, bool may_be_complex);
  void run_pair_phase(const Task& task);
  unsigned direction_of(const Task& task) const;
  void run_phase(const Task& task);
  void run_flip(const Task& task);
  void run_quad(const Task& task);
  bool conflicts(const Task& task) const;
  void flush();

  std::optional<unsigned> slot_of(Qubit qubit) const;
  Functional bit_of(Qubit qubit) const;
  std::span<const Functional> controls_of(const Task& task);

  const Geometry& geometry_;
  const ItemList& list_;
  Program& program_;
  OpWriter ops_;
  Phases phases_;
  SlotFrame frame_;
  Block block_;
  const Layout* layout_ = nullptr;
  std::array<std::uint32_t, 4> slot_positions_{};
  std::vector<Task> tasks_;
  std::vector<std::uint32_t> waiting_;  // of the tasks: those that were passed over
  // Positions, kept between blocks for their memory.
  std::vector<std::uint32_t> members_, entering_, others_;
  std::vector<Functional> controls_;
};

}  // namespace libqsim::plan
