#include "libqsim/plan/tile_choice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "libqsim/plan/program.hpp"
#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::plan;

namespace {

// Layers of rotations and CX on two sets of qubits that never meet, their gates in turn.
Segment two_parts(std::uint32_t qubit_count, std::uint32_t first_part, unsigned layers) {
  tests::Random random(1);
  Segment segment(qubit_count);
  const auto add = [&](Qubit qubit, Qubit next, bool has_next) {
    segment.add_gate(Storage::dense, tests::random_unitary(random, 1), std::array{qubit});
    if (has_next) {
      segment.add_gate(Storage::dense, std::array<Complex, 4>{0, 1, 1, 0}, std::array{next}, std::array{Control{qubit, true}});
    }
  };
  for (unsigned layer = 0; layer < layers; ++layer) {
    for (std::uint32_t i = 0; i < std::max(first_part, qubit_count - first_part); ++i) {
      if (first_part + i < qubit_count) add(first_part + i, first_part + i + 1, first_part + i + 1 < qubit_count);
      if (i < first_part) add(i, i + 1, i + 1 < first_part);
    }
  }
  return segment;
}

}  // namespace

TEST_CASE("two sets of qubits that never meet and fit in a tile each take a pass each") {
  const support::MachineModel machine = tests::machine_with(support::Isa::baseline, 1 << 17);
  const Geometry geometry = geometry_of(18, machine, Precision::double_precision);
  REQUIRE(geometry.tile_qubits < 18);
  REQUIRE(2 * geometry.tile_qubits - geometry.run_qubits >= 18);
  for (const std::uint32_t first_part : {18 - geometry.tile_qubits + geometry.run_qubits, geometry.tile_qubits}) {
    const Plan plan = make_plan(two_parts(18, first_part, 12), machine);
    INFO(to_text(plan));
    CHECK(plan.step_count() == 2);
  }
}

TEST_CASE("gates too wide for a pass draw no tile away from those that fit") {
  const support::MachineModel machine = tests::machine_with(support::Isa::baseline, 1 << 17);
  Segment segment(18);
  tests::Random random(3);
  segment.add_gate(Storage::dense, tests::random_unitary(random, 1), std::array{Qubit{17}});
  for (Qubit qubit = 5; qubit + 3 < 17; ++qubit) {
    for (int repetition = 0; repetition < 3; ++repetition) {
      segment.add_gate(Storage::dense, tests::random_unitary(random, 3), std::array{qubit, qubit + 1, qubit + 2});
    }
  }
  Options options;
  options.merge_one_qubit = options.merge_two_qubit = false;  // these put the first gate last
  const Plan plan = make_plan(segment, machine, options);
  CHECK(plan.step_count() == 28);
  CHECK(std::holds_alternative<Pass>(plan.program().steps.front()));
}

TEST_CASE("a better tile is found, keeps its size and the lowest qubits, and a tile that is best is left alone") {
  const support::MachineModel machine = tests::machine_with(support::Isa::baseline, 1 << 17);
  const Geometry geometry = geometry_of(18, machine, Precision::double_precision);
  // Gates on the highest qubits only.
  Segment segment(18);
  tests::Random random(2);
  for (Qubit qubit = 10; qubit < 18; ++qubit) segment.add_gate(Storage::dense, tests::random_unitary(random, 1), std::array{qubit});
  const ItemList list = make_items(segment);
  std::vector<std::uint32_t> waiting(list.items.size());
  std::iota(waiting.begin(), waiting.end(), 0U);
  std::vector<Qubit> tile(geometry.tile_qubits);
  std::iota(tile.begin(), tile.end(), 0U);

  TileChoice choice(geometry, list, [](const Item&) { return true; });
  choice.improve(waiting, tile);
  CHECK(tile.size() == geometry.tile_qubits);
  CHECK(std::ranges::is_sorted(tile));
  for (Qubit qubit = 0; qubit < geometry.run_qubits; ++qubit) CHECK(std::ranges::binary_search(tile, qubit));
  for (Qubit qubit = 10; qubit < 18; ++qubit) CHECK(std::ranges::binary_search(tile, qubit));
  const std::vector<Qubit> best = tile;
  choice.improve(waiting, tile);
  CHECK(tile == best);
}
