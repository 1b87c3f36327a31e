// Counts against exact distributions at 5 sigma, and the same counts on every number of threads.
#include <cmath>
#include <numbers>

#include "scaffold.hpp"

using namespace scaffold;

namespace {

/// Three rounds of turning, measuring and reacting on two qubits, with a qubit at the end that nobody touched.
void rounds(Script& s) {
  const SlotRef c = s.variable("c", ir::bit_register_type(4));
  for (std::uint32_t round = 0; round < 3; ++round) {
    s.rotate("ry", 0, 0.5 + round);
    s.cx(0, 1);
    s.measure(1, s.bit(c, round));
    s.if_(s.is_one(s.bit(c, round)), [&] { s.rotate("ry", 0, 0.3); });
    s.reset(1);
  }
  s.h(1);
  s.measure(1, s.bit(c, 3));
  s.end();
}

}  // namespace

TEST_CASE("counts follow the exact distribution") {
  Script s(3);
  rounds(s);
  execute::Wants wants;
  wants.distribution = true;
  wants.shots = 20'000;
  const auto outcome = s.run(wants);
  REQUIRE(outcome.has_value());
  const auto exact = s.distribution(*outcome);
  const auto counts = s.counts(*outcome);
  CHECK(exact.size() == 16);
  std::uint64_t total = 0;
  for (const auto& entry : counts) {
    const auto& [name, count] = entry;
    CAPTURE(entry.first);
    REQUIRE(exact.count(name) == 1);
    const double p = exact.at(name);
    const double mean = p * 20'000;
    CHECK(std::abs(static_cast<double>(count) - mean) < 5 * std::sqrt(mean * (1 - p)) + 1);
    total += count;
  }
  CHECK(total == 20'000);
}

TEST_CASE("one seed gives one result, on any number of threads and beside any other output") {
  Script s(3);
  rounds(s);
  execute::Wants wants;
  wants.shots = 1000;
  const auto first = s.counts(*s.run(wants));
  for (std::uint32_t threads = 2; threads <= 3; ++threads) {
    auto options = s.options();
    options.request.thread_count = threads;
    CHECK(s.counts(*s.run(wants, options)) == first);
  }
  execute::Wants both = wants;
  both.distribution = true;
  CHECK(s.counts(*s.run(both)) == first);
  auto other_seed = s.options();
  other_seed.seed = 12;
  CHECK(s.counts(*s.run(wants, other_seed)) != first);
}

TEST_CASE("the first shots of many are those of few") {
  // Every shot draws its own numbers: the counts of 500 shots are contained in those of 501.
  Script s(3);
  rounds(s);
  execute::Wants wants;
  wants.shots = 500;
  const auto few = s.counts(*s.run(wants));
  wants.shots = 501;
  const auto more = s.counts(*s.run(wants));
  std::uint64_t difference = 0;
  for (const auto& [name, count] : more) difference += count - (few.count(name) == 1 ? few.at(name) : 0);
  CHECK(difference == 1);
}

TEST_CASE("progress never goes back, and ends at one") {
  Script s(3);
  rounds(s);
  double last = 0;
  auto options = s.options();
  options.control.progress = [&](double share) {
    CHECK(share >= last);
    last = share;
  };
  execute::Wants wants;
  wants.shots = 1000;
  REQUIRE(s.run(wants, options).has_value());
  CHECK(last == doctest::Approx(1));
}

TEST_CASE("budgets of outcomes and shots") {
  Script s(10);
  const SlotRef c = s.variable("c", ir::bit_register_type(10));
  for (std::uint32_t qubit = 0; qubit < 10; ++qubit) {
    s.h(qubit);
    s.measure(qubit, s.bit(c, qubit));
  }
  s.end();
  auto options = s.options();
  options.limits.outcomes = 1000;
  CHECK(s.failure(options) == "QS5015");
  options.limits.outcome_qubits = 9;
  CHECK(s.failure(options) == "QS5016");

  Script t(3);
  rounds(t);
  auto few = t.options();
  few.limits.branching_shots = 10;
  execute::Wants wants;
  wants.shots = 11;
  const auto outcome = t.run(wants, few);
  REQUIRE(!outcome.has_value());
  CHECK(outcome.error().front().code == "QS5017");
}
