#include "libqsim/plan/two_qubit_factors.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::tests;
using plan::Matrix2;
using plan::Matrix4;

namespace {

// The tensor product by its definition; the first matrix acts on the least significant bit.
Matrix4 tensor(const Matrix2& first, const Matrix2& second) {
  Matrix4 m;
  for (unsigned row = 0; row < 4; ++row) {
    for (unsigned column = 0; column < 4; ++column)
      m[row * 4 + column] = first[row % 2 * 2 + column % 2] * second[row / 2 * 2 + column / 2];
  }
  return m;
}

double difference(const Matrix4& a, const Matrix4& b) {
  double largest = 0;
  for (unsigned i = 0; i < 16; ++i) largest = std::max(largest, std::abs(a[i] - b[i]));
  return largest;
}

void check_factors(const Matrix4& unitary) {
  const auto factors = plan::factors_of(unitary);
  REQUIRE(factors);
  for (unsigned i = 0; i < 16; ++i) {
    if (i / 4 != i % 4 && i / 4 + i % 4 != 3) CHECK(factors->middle[i] == 0.0);
  }
  const Matrix4 all = plan::product(plan::product(tensor(factors->first_after, factors->second_after), factors->middle),
                                    tensor(factors->first_before, factors->second_before));
  CHECK(difference(all, unitary) < 1e-14);
}

// Gates whose decomposition is degenerate in every way there is.
std::vector<Matrix4> special_gates() {
  constexpr double h = std::numbers::sqrt2 / 2;
  const plan::Complex i(0, 1);
  return {{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1},                              // identity
          {1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1},                              // swap
          {1, 0, 0, 0, 0, 0, i, 0, 0, i, 0, 0, 0, 0, 0, 1},                              // iswap
          {1, 0, 0, 0, 0, h, h * i, 0, 0, h * i, h, 0, 0, 0, 0, 1},                      // its square root
          {1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0},                              // cx
          {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1},                             // cz
          {0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0},                              // x on both
          {0, 0, 0, -i, 0, 1, 0, 0, 0, 0, 1, 0, -i, 0, 0, 0},                            // the values 00 and 11 exchanged only
          {h, 0, 0, -h * i, 0, h, -h * i, 0, 0, -h * i, h, 0, -h * i, 0, 0, h},          // rxx(pi/2)
          {h, 0, 0, h * i, 0, h, -h * i, 0, 0, -h * i, h, 0, h * i, 0, 0, h},            // ryy(pi/2)
          {1, 0, 0, 0, 0, 0.6, -0.8 * i, 0, 0, -0.8 * i, 0.6, 0, 0, 0, 0, (h + h * i)},  // fsim
          {1, 0, 0, 0, 0, 0.8, 0.6, 0, 0, -0.6, 0.8, 0, 0, 0, 0, 1}};                    // a Givens rotation
}

}  // namespace

TEST_CASE("two-qubit unitaries are the product of their factors") {
  Random random(11);
  for (int round = 0; round < 200; ++round) {
    Matrix4 m;
    std::ranges::copy(random_unitary(random, 2), m.begin());
    check_factors(m);
  }
  for (const Matrix4& gate : special_gates()) {
    check_factors(gate);
    Matrix2 before, after;
    std::ranges::copy(random_unitary(random, 1), before.begin());
    std::ranges::copy(random_unitary(random, 1), after.begin());
    check_factors(plan::product(tensor(after, before), plan::product(gate, tensor(before, after))));
  }
}

TEST_CASE("a matrix that is not unitary has no factors") {
  CHECK(!plan::factors_of({1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0.5}));
  CHECK(!plan::factors_of({}));
  CHECK(!plan::factors_of({1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1}));
}

TEST_CASE("gates on pairs, between others that relabel their qubits") {
  Random random(12);
  const auto gates = special_gates();
  const std::array<Amplitude, 4> flip{0, 1, 1, 0};
  for (int round = 0; round < 60; ++round) {
    plan::Segment segment(9);
    for (int g = 0; g < 24; ++g) {
      const auto pair = random_qubits(random, 9, 2);
      if (g % 3 == 0) segment.add_gate(plan::Storage::dense, flip, std::array{pair[0]}, std::array{plan::Control{pair[1], true}});
      if (g % 3 == 1) segment.add_gate(plan::Storage::dense, gates[random() % gates.size()], pair);
      if (g % 4 == 2) segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::array{pair[0]});
      if (g % 4 == 3) segment.add_gate(plan::Storage::diagonal, random_phases(random, 2), pair);
    }
    DenseOracle oracle(9);
    tests::apply(oracle, segment);
    for (const bool merge : {false, true}) {
      const auto machine = machine_with(support::best_isa());
      plan::Options options;
      options.merge_two_qubit = merge;
      const plan::Plan plan = plan::make_plan(segment, machine, options);
      auto state = make_state(9, plan::Precision::double_precision, machine);
      REQUIRE(state->apply(plan));
      INFO(to_text(plan));
      REQUIRE(distance(amplitudes_of(*state), oracle.amplitudes()) < tolerance(plan::Precision::double_precision, segment.gate_count()));
    }
  }
}
