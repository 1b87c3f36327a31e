// Every kind of operation, at every position of its qubits, on every instruction set and in both precisions.
#include <doctest/doctest.h>

#include <array>
#include <cmath>

#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::tests;
using plan::Precision;

namespace {

constexpr std::array precisions{Precision::single_precision, Precision::double_precision};

// Runs one gate, planned naively, on a random state.
void check_gate(unsigned qubit_count, const plan::Segment& segment, std::uint64_t l2_bytes) {
  Random random(qubit_count * 7919 + segment.gate(0).targets.size());
  const auto start = random_state(random, qubit_count);
  DenseOracle oracle(qubit_count);
  oracle.set_amplitudes(start);
  tests::apply(oracle, segment);
  for (const support::Isa isa : support::available_isas()) {
    for (const Precision precision : precisions) {
      const auto machine = machine_with(isa, l2_bytes);
      plan::Options options;
      options.precision = precision;
      options.naive = true;
      const plan::Plan plan = plan::make_plan(segment, machine, options);
      auto state = make_state(qubit_count, precision, machine);
      state->set_amplitudes(start);
      REQUIRE(state->apply(plan));
      INFO(to_text(plan));
      CHECK(distance(amplitudes_of(*state), oracle.amplitudes()) < tolerance(precision, 1));
    }
  }
}

}  // namespace

TEST_CASE("one-qubit matrices of every structure at every qubit, in states of every size up to 11") {
  Random random(1);
  for (unsigned qubit_count = 1; qubit_count <= 11; ++qubit_count) {
    for (plan::Qubit target = 0; target < qubit_count; ++target) {
      const double c = std::cos(0.3), s = std::sin(0.3);
      const std::vector<std::vector<Amplitude>> matrices{
          {c, -s, s, c}, {c, Amplitude(0, -s), Amplitude(0, -s), c}, {0, 1, 1, 0}, random_unitary(random, 1)};
      for (const auto& matrix : matrices) {
        plan::Segment segment(qubit_count);
        segment.add_gate(plan::Storage::dense, matrix, std::array{target});
        check_gate(qubit_count, segment, 1 << 20);
      }
      plan::Segment segment(qubit_count);
      segment.add_gate(plan::Storage::diagonal, random_phases(random, 1), std::array{target});
      check_gate(qubit_count, segment, 1 << 20);
    }
  }
}

TEST_CASE("controlled matrices at every pair of qubits") {
  Random random(2);
  for (const unsigned qubit_count : {2U, 5U, 10U}) {
    for (plan::Qubit target = 0; target < qubit_count; ++target) {
      for (plan::Qubit control = 0; control < qubit_count; ++control) {
        if (control == target) continue;
        plan::Segment segment(qubit_count);
        segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::array{target},
                         std::array{plan::Control{control, (control + target) % 2 == 0}});
        check_gate(qubit_count, segment, 1 << 20);
      }
    }
  }
}

TEST_CASE("two-qubit matrices and diagonals at every ordered pair of qubits") {
  Random random(3);
  for (const unsigned qubit_count : {2U, 6U, 10U}) {
    for (plan::Qubit first = 0; first < qubit_count; ++first) {
      for (plan::Qubit second = 0; second < qubit_count; ++second) {
        if (first == second) continue;
        plan::Segment segment(qubit_count);
        segment.add_gate(plan::Storage::dense, random_unitary(random, 2), std::array{first, second});
        check_gate(qubit_count, segment, 1 << 20);
        plan::Segment diagonal(qubit_count);
        diagonal.add_gate(plan::Storage::diagonal, random_phases(random, 2), std::array{first, second});
        check_gate(qubit_count, diagonal, 1 << 20);
      }
    }
  }
}

TEST_CASE("a state of many tiles, every qubit") {
  Random random(4);
  constexpr unsigned qubit_count = 16;
  for (plan::Qubit target = 0; target < qubit_count; ++target) {
    plan::Segment segment(qubit_count);
    segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::array{target},
                     std::array{plan::Control{(target + 5) % qubit_count, true}});
    check_gate(qubit_count, segment, 1);
  }
}

TEST_CASE("wide matrices and many controls, inside vectors and above") {
  Random random(5);
  for (unsigned targets = 3; targets <= 6; ++targets) {
    for (int round = 0; round < 6; ++round) {
      const unsigned qubit_count = targets + static_cast<unsigned>(random() % 6);
      const auto qubits = random_qubits(random, qubit_count, qubit_count);
      plan::Segment segment(qubit_count);
      std::vector<plan::Control> controls;
      for (std::size_t c = targets; c < qubits.size(); c += 2) controls.push_back({qubits[c], random() % 2 == 0});
      segment.add_gate(plan::Storage::dense, random_unitary(random, targets), std::span(qubits).first(targets), controls);
      check_gate(qubit_count, segment, 1 << 20);
    }
  }
  for (unsigned qubit_count = 3; qubit_count <= 12; ++qubit_count) {
    const auto qubits = random_qubits(random, qubit_count, qubit_count);
    std::vector<plan::Control> controls;
    for (std::size_t c = 1; c < qubits.size(); ++c) controls.push_back({qubits[c], true});
    plan::Segment segment(qubit_count);
    segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::span(qubits).first(1), controls);
    check_gate(qubit_count, segment, 1 << 20);
    plan::Segment diagonal(qubit_count);
    diagonal.add_gate(plan::Storage::diagonal, random_phases(random, 1), std::span(qubits).first(1), controls);
    check_gate(qubit_count, diagonal, 1 << 20);
  }
}
