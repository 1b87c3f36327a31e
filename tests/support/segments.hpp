// Segments for tests: random ones from a seed, their exact effect, and the distance of a state from it.
#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/plan/segment.hpp"
#include "tests/support/dense_oracle.hpp"

namespace libqsim::tests {

using Random = std::mt19937_64;

// A Haar-random unitary of 2^k rows, row-major.
std::vector<Amplitude> random_unitary(Random& random, unsigned qubits);
std::vector<Amplitude> random_phases(Random& random, unsigned qubits);
// `count` different qubits below `qubit_count`.
std::vector<unsigned> random_qubits(Random& random, unsigned qubit_count, unsigned count);
// A normalised state.
std::vector<Amplitude> random_state(Random& random, unsigned qubit_count);

// Gates of all shapes: real, imaginary and complex one-qubit matrices, diagonals, permutations, two-qubit and wider ones, any controls.
plan::Segment random_segment(Random& random, unsigned qubit_count, unsigned gate_count);

void apply(DenseOracle& oracle, const plan::Segment& segment);

// A state of the state-vector engine; the request's memory is not limited.
std::unique_ptr<engines::State> make_state(unsigned qubit_count, plan::Precision precision, const support::MachineModel& machine,
                                           std::uint32_t threads = 1);
std::vector<Amplitude> amplitudes_of(const engines::State& state);

// The 2-norm of the difference.
double distance(const std::vector<Amplitude>& a, const std::vector<Amplitude>& b);
// What may separate a state after `gate_count` gates from the exact one.
double tolerance(plan::Precision precision, std::size_t gate_count);

// This machine, with an instruction set forced and a second-level cache invented, so that small states have many tiles.
support::MachineModel machine_with(support::Isa isa, std::uint64_t l2_bytes = std::uint64_t{1} << 20);

}  // namespace libqsim::tests
