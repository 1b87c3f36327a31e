// Plans of random circuits against the dense reference: naive, each pass on and off, one tile and many, every instruction set.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::tests;
using plan::Precision;

namespace {

constexpr std::array precisions{Precision::single_precision, Precision::double_precision};

std::vector<plan::Options> all_options(Precision precision) {
  std::vector<plan::Options> all(4);
  all[1].naive = true;
  all[2].merge_one_qubit = false;
  all[3].merge_two_qubit = false;
  for (plan::Options& options : all) options.precision = precision;
  return all;
}

void check_segment(const plan::Segment& segment, const support::MachineModel& machine) {
  DenseOracle oracle(segment.qubit_count());
  tests::apply(oracle, segment);
  for (const Precision precision : precisions) {
    for (const plan::Options& options : all_options(precision)) {
      const plan::Plan plan = plan::make_plan(segment, machine, options);
      auto state = make_state(segment.qubit_count(), precision, machine);
      REQUIRE(state->apply(plan));
      INFO(to_text(plan));
      REQUIRE(distance(amplitudes_of(*state), oracle.amplitudes()) < tolerance(precision, segment.gate_count()));
      // A state that has held something else, and a plan that writes |0...0> itself.
      plan::Options from_zero = options;
      from_zero.start = plan::Start::zero;
      state->set_zero();
      REQUIRE(state->apply(plan::make_plan(segment, machine, from_zero)));
      REQUIRE(distance(amplitudes_of(*state), oracle.amplitudes()) < tolerance(precision, segment.gate_count()));
    }
  }
}

}  // namespace

TEST_CASE("random circuits in one tile") {
  for (std::uint64_t seed = 0; seed < 120; ++seed) {
    Random random(seed);
    const unsigned qubit_count = 1 + static_cast<unsigned>(seed % 11);
    const auto segment = random_segment(random, qubit_count, 1 + static_cast<unsigned>(random() % 60));
    for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa));
  }
}

TEST_CASE("random circuits in many tiles") {
  for (std::uint64_t seed = 0; seed < 4; ++seed) {
    Random random(1000 + seed);
    const auto segment = random_segment(random, 16, 30);
    for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa, 1));
  }
}

TEST_CASE("circuits from |0...0> that reach their qubits one after another, and never all") {
  for (std::uint64_t seed = 0; seed < 6; ++seed) {
    Random random(2000 + seed);
    plan::Segment segment(16);
    const std::array<Amplitude, 4> flip{0, 1, 1, 0};
    segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::array<plan::Qubit, 1>{0});
    const unsigned reached = seed % 2 == 0 ? 16 : 15;
    const auto order = random_qubits(random, reached, reached);
    for (unsigned q = 0; q + 1 < reached; ++q) {
      segment.add_gate(plan::Storage::dense, seed < 3 ? std::vector<Amplitude>(flip.begin(), flip.end()) : random_unitary(random, 1),
                       std::array{order[q + 1]}, std::array{plan::Control{order[q], seed % 3 != 0}});
    }
    for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa, 1));
  }
}

TEST_CASE("more operations on three qubits than a kernel takes at once, and phases that depend on all others") {
  for (std::uint64_t seed = 0; seed < 2; ++seed) {
    Random random(3000 + seed);
    const unsigned qubit_count = seed == 0 ? 10 : 16;
    plan::Segment segment(qubit_count);
    const auto qubits = random_qubits(random, qubit_count, qubit_count);
    for (unsigned i = 0; i < 150; ++i) {
      segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::array{qubits[i % 3]}, std::span<const plan::Control>{});
      segment.add_gate(plan::Storage::diagonal, random_phases(random, 2),
                       std::array{qubits[i % 3], qubits[3 + random() % (qubit_count - 3)]}, std::span<const plan::Control>{});
    }
    for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa, seed == 0 ? 1 << 20 : 1));
  }
}

TEST_CASE("long circuits on few qubits, where many operations wait and diagonals come back on the same parities") {
  constexpr std::array<Amplitude, 4> flip{0, 1, 1, 0};
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    Random random(4000 + seed);
    const unsigned qubit_count = 3 + static_cast<unsigned>(seed % 4);
    plan::Segment segment(qubit_count);
    for (unsigned i = 0; i < 800; ++i) {
      const auto qubits = random_qubits(random, 3, qubit_count);
      const std::array pair{qubits[0], qubits[1]};
      const std::array control{plan::Control{qubits[2], random() % 2 == 0}};
      switch (random() % 4) {
        case 0:
          segment.add_gate(plan::Storage::diagonal, random_phases(random, 2), pair, std::span<const plan::Control>{});
          break;
        case 1:
          segment.add_gate(plan::Storage::diagonal, random_phases(random, 2), pair, control);
          break;
        case 2:
          segment.add_gate(plan::Storage::dense, flip, std::span(pair).first(1), control);
          break;
        default:
          if (random() % 8 == 0) segment.add_gate(plan::Storage::dense, random_unitary(random, 1), std::span(pair).first(1), control);
      }
    }
    for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa));
  }
}

TEST_CASE("the same bits for every number of threads") {
  Random random(77);
  const auto segment = random_segment(random, 17, 60);
  for (const std::uint64_t l2_bytes : {std::uint64_t{1}, std::uint64_t{1} << 30}) {
    const auto machine = machine_with(support::best_isa(), l2_bytes);
    for (const Precision precision : precisions) {
      plan::Options options;
      options.precision = precision;
      const plan::Plan plan = plan::make_plan(segment, machine, options);
      auto first = make_state(17, precision, machine, 1);
      REQUIRE(first->apply(plan));
      const auto view = first->amplitudes();
      const std::size_t bytes = view.size * (precision == Precision::single_precision ? 8 : 16);
      for (const std::uint32_t threads : {2U, 3U}) {
        auto other = make_state(17, precision, machine, threads);
        REQUIRE(other->apply(plan));
        CHECK(std::memcmp(view.data, other->amplitudes().data, bytes) == 0);
        CHECK(first->norm_squared() == other->norm_squared());
        CHECK(first->probability_of_one(9) == other->probability_of_one(9));
        const std::array term{engines::PauliTerm{1, 0x1003, 0x0105}};
        CHECK(first->expectations(term) == other->expectations(term));
      }
    }
  }
}

TEST_CASE("h, cx, x, s, x on 15 qubits, where fusion went wrong elsewhere (Qiskit Aer issue 2245)") {
  plan::Segment segment(15);
  const double h = std::numbers::sqrt2 / 2;
  const std::vector<Amplitude> hadamard{h, h, h, -h}, x{0, 1, 1, 0}, s{1, Amplitude(0, 1)};
  const std::array<plan::Qubit, 1> zero{0};
  segment.add_gate(plan::Storage::dense, hadamard, zero);
  segment.add_gate(plan::Storage::dense, x, zero, std::array{plan::Control{1, true}});
  segment.add_gate(plan::Storage::dense, x, zero);
  segment.add_gate(plan::Storage::diagonal, s, zero);
  segment.add_gate(plan::Storage::dense, x, zero);
  for (const support::Isa isa : support::available_isas()) check_segment(segment, machine_with(isa));
  // By hand: s between two x puts the factor i on |0>.
  auto state = make_state(15, Precision::double_precision, machine_with(support::best_isa()));
  REQUIRE(state->apply(plan::make_plan(segment, machine_with(support::best_isa()))));
  const auto amplitudes = amplitudes_of(*state);
  CHECK(std::abs(amplitudes[0] - Amplitude(0, h)) < 1e-15);
  CHECK(std::abs(amplitudes[1] - Amplitude(h, 0)) < 1e-15);
}
