#pragma once

#include <cstdint>
#include <string_view>

namespace libqsim::execute {

/// What one execution may spend. Every budget is counted, never timed, so that a program meets it at the same place on every machine.
struct Limits {
  /// Operations, jumps and expressions on one path through the program. A resolved measurement counts as `steps_per_resolution`.
  std::uint64_t steps = 12'000'000;
  std::uint64_t steps_per_resolution = 200;
  /// Turns of loops that measure (or reset) after which a path that was never split has its work on the state counted against `loop_work`;
  /// one that was split has it counted from the first. Loops that do not measure are followed to their end by classical steps alone before
  /// any long part of them runs.
  std::uint64_t free_turns = 16;
  /// Amplitudes that may be visited in loops that measure, on all paths together, and once more for every `shots_per_loop_work` shots. A
  /// gate counts as at least `least_work`, a measurement or reset as `least_resolution`.
  std::uint64_t loop_work = std::uint64_t{1} << 29;
  std::uint64_t shots_per_loop_work = 1000;
  std::uint64_t least_work = 256;
  std::uint64_t least_resolution = 8192;
  /// Amplitudes that an exact enumeration may visit after its first split, on all paths together, and `branch_sweeps` visits of all more.
  std::uint64_t branch_work = std::uint64_t{1} << 29;
  std::uint64_t branch_sweeps = 64;
  /// The classical variables of nested calls together, and those of all paths that wait together.
  std::uint64_t variable_bytes = std::uint64_t{1} << 28;
  /// Nested subroutine calls.
  std::uint32_t call_depth = 512;
  /// Paths of an exact enumeration.
  std::uint64_t branches = std::uint64_t{1} << 16;
  /// Entries of an exact distribution, and qubits whose outcomes it takes from one state.
  std::uint64_t outcomes = std::uint64_t{1} << 20;
  std::uint32_t outcome_qubits = 28;
  /// The outputs of all outcomes together, packed: printed, each bit is a character.
  std::uint64_t output_bytes = std::uint64_t{1} << 24;
  /// Shots of a program that measures before its end (each is followed through the tree of outcomes).
  std::uint64_t branching_shots = std::uint64_t{1} << 28;
};

/// What to do where one of them is spent.
inline constexpr std::string_view more_budget = "allow more: --budget N";

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
