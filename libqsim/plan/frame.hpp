// Where logical bits are while a block runs. X, controlled X and swap are never executed inside a block: they only change which parity
// of the physical bits each slot's logical bit is, and the vectors are stored at the places that the parities say.
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace libqsim::plan {

// A bit as a parity: of the bits `row` of a vector's number in its group, `lanes` of an amplitude's number in its vector and `outside` of
// the positions that are the same for a whole group; inverted if `constant`.
struct Functional {
  std::uint8_t row = 0;
  std::uint8_t lanes = 0;
  bool constant = false;
  std::uint64_t outside = 0;

  bool depends_on(unsigned direction) const { return (std::popcount(row & direction) & 1) != 0; }
  bool at(unsigned vector) const { return ((std::popcount(row & vector) & 1) != 0) != constant; }
  bool same_parity(const Functional& other) const { return row == other.row && lanes == other.lanes && outside == other.outside; }
};

class SlotFrame {
 public:
  SlotFrame() {
    for (unsigned s = 0; s < 4; ++s) bits_[s].row = directions_[s] = static_cast<std::uint8_t>(1U << s);
  }

  const Functional& bit(unsigned slot) const { return bits_[slot]; }
  // The vectors whose logical bits differ in `slot` only have numbers that differ by this mask.
  unsigned direction(unsigned slot) const { return directions_[slot]; }

  // Whether every bit is where it was at first.
  bool is_untouched() const {
    for (unsigned s = 0; s < 4; ++s) {
      if (bits_[s].row != 1U << s || bits_[s].constant || bits_[s].outside != 0) return false;
    }
    return true;
  }

  void flip(unsigned target) { bits_[target].constant = !bits_[target].constant; }
  // A controlled X whose control is another slot.
  void flip_if_slot(unsigned target, unsigned control, bool on_one) {
    add(target, bits_[control]);
    if (!on_one) flip(target);
    directions_[control] ^= directions_[target];
  }
  // A controlled X whose control is a position outside.
  void flip_if_outside(unsigned target, std::uint32_t position, bool on_one) {
    bits_[target].outside ^= std::uint64_t{1} << position;
    if (!on_one) flip(target);
  }

 private:
  void add(unsigned target, const Functional& other) {
    bits_[target].row ^= other.row;
    bits_[target].constant ^= other.constant;
    bits_[target].outside ^= other.outside;
  }

  std::array<Functional, 4> bits_;
  std::array<std::uint8_t, 4> directions_{};
};

}  // namespace libqsim::plan
