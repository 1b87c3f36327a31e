#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/execute/pauli_terms.hpp"
#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/execute/segment_builder.hpp"
#include "libqsim/execute/tangents.hpp"
#include "libqsim/gates/matrix.hpp"
#include "libqsim/ir/program.hpp"

namespace libqsim::execute {

/// What a program's one path does, beside the segment of its gates: how each gate's matrix U changes with the numbers that depend on
/// inputs.
class Tape {
 public:
  /// dU U* = i (sum of `terms`), just after the segment's first `position` gates, for one number of a gate.
  struct Entry {
    std::size_t position = 0;
    PauliTerms terms;
    Tangent tangent;  // of that number
  };

  Tape(const ir::Program& program, const QubitMap& map) : program_(program), map_(map) {}

  Tangents& tangents() { return tangents_; }
  std::vector<Entry>& entries() { return entries_; }

  // For the interpreter, a gate at a time: its numbers one after the other, the gate itself, and where it went.
  void clear_tangents() { numbers_.clear(); }
  void add_tangent(std::uint32_t number);
  /// False where a derivative does not exist; the tangents' obstacle says which.
  bool prepare(const ir::Operation& operation, std::span<const double> parameters, const GateMatrix& matrix, const GateCall& call,
               World& world);
  void place(std::size_t position);

 private:
  gates::Elements derivative_of(const ir::Operation& operation, std::span<const double> parameters, std::uint32_t number) const;
  PauliTerms terms_of(const gates::Elements& generator, const GateCall& call) const;

  const ir::Program& program_;
  const QubitMap& map_;
  Tangents tangents_;
  std::vector<std::pair<std::uint32_t, Tangent>> numbers_;  // of the gate: those that depend on inputs
  std::size_t placed_ = 0;                                  // entries that have their position
  std::vector<Entry> entries_;
};

}  // namespace libqsim::execute
