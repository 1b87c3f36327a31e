#include "libqsim/engines/engine.hpp"

#include <doctest/doctest.h>

#include <array>
#include <atomic>

#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::tests;
using plan::Precision;

TEST_CASE("engines are found by name") {
  REQUIRE_FALSE(engines::all_engines().empty());
  for (const engines::Engine* engine : engines::all_engines()) CHECK(engines::find_engine(engine->name()) == engine);
  CHECK(engines::find_engine("no such engine") == nullptr);
}

TEST_CASE("what does not fit is refused before it is allocated, with the figures") {
  const engines::Engine& engine = *engines::find_engine("statevector");
  for (const std::uint32_t qubit_count : {40U, 56U, 64U, 4000000000U}) {
    engines::Request request{qubit_count, Precision::double_precision, 1, support::portable_machine()};
    request.machine.available_memory_bytes = std::uint64_t{24} << 30;
    const auto state = engine.prepare(request);
    REQUIRE_FALSE(state);
    const Diagnostic& diagnostic = state.error().front();
    CHECK(exit_status(state.error()) == 3);
    CHECK(diagnostic.message.find("24.0 GiB") != std::string::npos);
    if (qubit_count == 40) CHECK(diagnostic.message.find("16.0 TiB") != std::string::npos);
    // 2^30 amplitudes of 16 bytes are 16 GiB; one qubit more does not fit.
    CHECK(diagnostic.hint.find("the largest register that does has 30 (31 in single precision)") != std::string::npos);
  }
}

TEST_CASE("a run that is stopped says so, leaves a state of norm 1, and the state can be used again") {
  Random random(3);
  const auto segment = random_segment(random, 16, 50);
  const auto machine = machine_with(support::best_isa(), 1);
  const plan::Plan plan = plan::make_plan(segment, machine);
  auto state = make_state(16, Precision::double_precision, machine, 2);
  std::atomic<bool> stop{false};
  engines::Control control;
  control.stop = &stop;
  control.progress = [&](double fraction) {
    if (fraction > 0.3) stop = true;
  };
  CHECK_FALSE(state->apply(plan, control));
  CHECK(std::abs(state->norm_squared() - 1) < 1e-12);
  stop = false;
  control.progress = nullptr;
  state->set_zero();
  CHECK(state->apply(plan, control));
  DenseOracle oracle(16);
  tests::apply(oracle, segment);
  CHECK(distance(amplitudes_of(*state), oracle.amplitudes()) < 1e-13);
}
