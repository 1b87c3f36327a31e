// Turns what a block does into operations with tables of coefficients.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/phase_product.hpp"
#include "libqsim/plan/phases.hpp"
#include "libqsim/plan/program.hpp"

namespace libqsim::plan {

// A 2x2 matrix on one slot: the logical bit it acts on, the direction in which vectors differ in that bit only, and controls. Or two at
// once on a pair of slots, that mix the values 00 and 11, and 01 and 10: the direction is then that in which both bits differ.
struct SlotGate {
  Functional bit;
  unsigned direction = 0;
  std::span<const Functional> controls;
  std::optional<Functional> second_bit{};
};

class OpWriter {
 public:
  OpWriter(const Geometry& geometry, Program& program);

  // v += s[bits] v^d, carried past the pending phases; the second bit, if there is one, is the more significant. Nothing is written, and
  // false returned, where `only_if_cheap` is set and the coefficients are neither real nor imaginary, or where it cannot be done.
  bool shear(const SlotGate& gate, std::span<const Complex> s, const Phases& phases, bool only_if_cheap);
  // The whole matrix (row-major); no pending phase may conflict with it.
  void pair(const SlotGate& gate, std::span<const Complex> matrix);
  // A dense 4x4 matrix on two slots (the first is its least significant bit), in an untouched frame.
  void quad(unsigned first_slot, unsigned second_slot, std::span<const Functional> controls, std::span<const Complex> matrix);
  // All pending phases and their constant.
  void phases(const Phases& phases);
  void exchange(unsigned slot, unsigned lane);

 private:
  struct Condition {
    std::uint64_t mask = 0;
    std::uint64_t value = 0;
  };
  // Controls that are single positions become a condition; the others are returned, and their outside parities become selectors.
  std::vector<Functional> place_controls(std::span<const Functional> controls, Condition& condition);
  void need_selector(const Functional& bit);
  // A mask of the vectors for which the bit is 1.
  unsigned vectors_of(const Functional& bit, unsigned selected) const;
  unsigned vectors_of(std::span<const Functional> all, unsigned selected) const;
  // A new operation with the selectors that have been asked for.
  Op& add(OpKind kind, unsigned argument, std::size_t row_size);
  double* row(const Op& op, unsigned number) {
    return program_.coefficients.data() + op.first_coefficient + std::size_t{number} * op.row_size;
  }
  unsigned row_count() const { return 1U << selectors_.size(); }

  struct Group {
    std::vector<const PhaseTerm*> terms;
    std::vector<std::uint64_t> selectors;
  };
  void phase_table(const Phases& phases, const Group& group, Complex constant, OpKind kind);
  void full_phase_table(const Phases& phases, const Group& group, Complex constant);
  void conditional_phase(const Phases& phases, const PhaseTerm& term);

  const Geometry& geometry_;
  Program& program_;
  unsigned size_;               // vectors a group
  std::size_t most_selectors_;  // of a table of phases
  std::vector<std::uint64_t> selectors_;
  std::vector<const PhaseTerm*> conflicting_;
  PhaseProduct product_;
  std::vector<Complex> table_;
};

}  // namespace libqsim::plan
