#pragma once

#include <cstdint>

namespace libqsim::execute {

/// What one execution may spend. Every budget is counted, never timed, so that a program meets it at the same place on every machine.
struct Limits {
  /// Operations, jumps and expressions on one path through the program. A resolved measurement counts as `steps_per_resolution`.
  std::uint64_t steps = 20'000'000;
  std::uint64_t steps_per_resolution = 100;
  /// Turns of loops that measure (or reset) on one path after which work on the state is counted against `loop_work`. Loops that do not
  /// are followed to their end by classical steps alone before any long part of them runs.
  std::uint64_t free_turns = 16;
  /// Amplitudes that may be visited on one path after that; everything done to a state counts as at least `least_work`.
  std::uint64_t loop_work = std::uint64_t{1} << 30;
  std::uint64_t least_work = 256;
  /// Amplitudes that an exact enumeration may visit to resolve measurements, on all paths together.
  std::uint64_t branch_work = std::uint64_t{1} << 33;
  /// The classical variables of nested calls together, and those of all paths that wait together.
  std::uint64_t variable_bytes = std::uint64_t{1} << 28;
  /// Nested subroutine calls.
  std::uint32_t call_depth = 512;
  /// Paths of an exact enumeration.
  std::uint64_t branches = std::uint64_t{1} << 17;
  /// Entries of an exact distribution, and qubits whose outcomes it takes from one state.
  std::uint64_t outcomes = std::uint64_t{1} << 22;
  std::uint32_t outcome_qubits = 28;
  /// The outputs of all outcomes together.
  std::uint64_t output_bytes = std::uint64_t{1} << 28;
  /// Shots of a program that measures before its end (each is followed through the tree of outcomes).
  std::uint64_t branching_shots = std::uint64_t{1} << 28;
};

/// Probabilities up to these are taken for rounding: an outcome of a measurement less probable than `outcome` given its path is never
/// taken; an entry of a distribution below `entry` is left out.
struct Cutoffs {
  double outcome = 1e-12;
  double entry = 1e-15;
  /// Paths of an exact enumeration less probable than `path` are left out as long as all of them together stay below `left_out`; without
  /// this a repeat-until-success loop would have no end.
  double path = 1e-13;
  double left_out = 1e-10;
};
inline constexpr Cutoffs double_cutoffs{};
inline constexpr Cutoffs single_cutoffs{1e-6, 1e-11, 1e-13, 1e-10};

}  // namespace libqsim::execute
