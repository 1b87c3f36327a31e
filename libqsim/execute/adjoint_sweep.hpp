#pragma once

#include <map>
#include <span>
#include <utility>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/execute/tape.hpp"
#include "libqsim/plan/plan.hpp"

namespace libqsim::execute {

/// The way back of the adjoint method. One state holds both: the program's where its highest qubit is 0, the observable applied to it where
/// it is 1. With a gate's dU U* = i sum a P, the derivative is sum a <Y P>, of this state, with Y on the highest qubit.
///
/// What a gate needs can be asked later in the circuit as well, of P taken through the gates between, as long as it does not become
/// many strings there. So gates are undone in slices of many, each by one plan, and the questions of a slice are asked together.
class AdjointSweep {
 public:
  AdjointSweep(const plan::Segment& gates, std::vector<Tape::Entry>& entries, engines::State& state, const support::MachineModel& machine,
               const plan::Options& options, const engines::Control& control);

  /// Applies gates [first, last); false if it was stopped.
  bool apply(std::size_t first, std::size_t last);
  /// Adds to the derivatives, by input; the state stands behind the last gate. False if it was stopped.
  bool run(std::span<double> derivatives);

 private:
  struct Question {
    const Tape::Entry* entry;
    PauliTerms terms;
  };
  bool take_to_slice(const Tape::Entry& entry, PauliTerms& terms) const;
  void ask(std::span<double> derivatives);
  bool undo(std::size_t first, std::size_t last);
  bool apply(const plan::Segment& segment);

  const plan::Segment& gates_;
  std::vector<Tape::Entry>& entries_;
  engines::State& state_;
  const support::MachineModel& machine_;
  plan::Options options_;
  const engines::Control& control_;
  double share_ = 0;           // of the gates: those that are undone
  std::size_t slice_end_ = 0;  // the state stands behind so many gates
  std::vector<Question> questions_;
  std::map<std::pair<std::uint64_t, std::uint64_t>, double> strings_;  // of the slice's questions; values once they are asked
};

}  // namespace libqsim::execute
