// Writes one block: places its qubits in slots, lanes and positions, and turns gates into operations with coefficients.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "libqsim/plan/block_room.hpp"
#include "libqsim/plan/program.hpp"

namespace libqsim::plan {

class BlockWriter {
 public:
  BlockWriter(const Geometry& geometry, const ItemList& list, std::span<const std::uint32_t> position_of, Program& program);

  // `room` is the one that selected the items.
  void write(std::span<const std::uint32_t> items, const BlockRoom& room);

 private:
  enum class Place : std::uint8_t { slot, lane, position };
  struct Location {
    Place place = Place::position;
    std::uint32_t index = 0;
  };

  void place_qubits(std::span<const std::uint32_t> items, const BlockRoom& room);
  void exchange_lanes();
  Location location_of(Qubit qubit) const;

  void write_mixing(const Item& item);
  void write_pair(const Item& item);
  void write_quad(const Item& item);
  // Splits an item's controls: a mask of slots and the value there, and a condition on positions for `op`.
  struct SlotControls {
    unsigned mask = 0;
    unsigned value = 0;
    bool hold(unsigned i) const { return (i & mask) == value; }
  };
  SlotControls place_controls(const Item& item, Op& op) const;

  void flush_diagonals(std::optional<std::uint32_t> before_slot = std::nullopt);
  struct DiagonalGroup {
    std::vector<const Item*> items;
    std::vector<std::uint32_t> positions;  // outside, one selector each
    bool uses_slots = false;
    bool uses_lanes = false;
  };
  bool join(DiagonalGroup& group, const Item& item) const;
  void write_diagonal(const DiagonalGroup& group);
  void write_conditional_diagonal(const Item& item);
  Complex factor(const Item& item, const DiagonalGroup& group, unsigned row, unsigned i, unsigned lane) const;

  Op& add_op(OpKind kind, unsigned argument, std::size_t row_size, std::size_t rows = 1);
  double* coefficients_of(const Op& op) { return program_.coefficients.data() + op.first_coefficient; }

  const Geometry& geometry_;
  const ItemList& list_;
  std::span<const std::uint32_t> position_of_;
  Program& program_;
  unsigned size_;  // vectors a group

  std::array<std::uint32_t, 4> slot_positions_{};
  // For every lane qubit that the block works on: the slot it is exchanged with.
  std::array<std::optional<unsigned>, 4> slot_of_lane_{};
  std::vector<const Item*> pending_;  // diagonal gates that no operation has been written for
};

}  // namespace libqsim::plan
