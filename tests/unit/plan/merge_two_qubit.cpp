#include <doctest/doctest.h>

#include <array>
#include <cmath>

#include "libqsim/plan/items.hpp"
#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::plan;

namespace {

void add_cx(Segment& segment, Qubit control, Qubit target) {
  segment.add_gate(Storage::dense, std::array<Complex, 4>{0, 1, 1, 0}, std::array{target}, std::array{Control{control, true}});
}

ItemList merged(const Segment& segment) { return merge_two_qubit(merge_one_qubit(make_items(segment))); }

}  // namespace

TEST_CASE("one-qubit gates around entangling gates on a pair become one dense matrix, their product") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    tests::Random random(seed);
    Segment segment(2);
    for (int layer = 0; layer < 4; ++layer) {
      for (const Qubit qubit : {0U, 1U}) {
        segment.add_gate(Storage::dense, tests::random_unitary(random, 1), std::array{qubit}, std::span<const Control>{});
      }
      if (layer == 1) {
        segment.add_gate(Storage::diagonal, tests::random_phases(random, 2), std::array<Qubit, 2>{1, 0}, std::span<const Control>{});
      } else if (layer == 2) {
        segment.add_gate(Storage::dense, tests::random_unitary(random, 2), std::array<Qubit, 2>{1, 0}, std::span<const Control>{});
      } else {
        add_cx(segment, layer == 0 ? 1 : 0, layer == 0 ? 0 : 1);
      }
    }
    const ItemList list = merged(segment);
    REQUIRE(list.items.size() == 1);
    REQUIRE(list.items[0].shape == Shape::two_qubit);
    const std::array<unsigned, 2> targets{list.targets(list.items[0])[0].qubit, list.targets(list.items[0])[1].qubit};
    const auto matrix = list.matrix(list.items[0]);
    for (unsigned column = 0; column < 4; ++column) {
      std::vector<tests::Amplitude> basis(4);
      basis[column] = 1;
      tests::DenseOracle expected(2), actual(2);
      expected.set_amplitudes(basis);
      tests::apply(expected, segment);
      actual.set_amplitudes(basis);
      actual.apply(matrix, targets);
      CHECK(tests::distance(actual.amplitudes(), expected.amplitudes()) < 1e-14);
    }
  }
}

TEST_CASE("gates that cost less than a dense matrix stay as they are") {
  Segment segment(3);
  const double c = std::cos(0.4), s = std::sin(0.4);
  for (const Qubit qubit : {0U, 1U}) segment.add_gate(Storage::dense, std::array<Complex, 4>{c, -s, s, c}, std::array{qubit});
  add_cx(segment, 0, 1);
  segment.add_gate(Storage::diagonal, std::array<Complex, 2>{Complex(c, -s), Complex(c, s)}, std::array<Qubit, 1>{1});
  add_cx(segment, 0, 1);
  add_cx(segment, 1, 2);
  CHECK(merged(segment).items.size() == 6);
}
