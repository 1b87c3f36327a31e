#include "libqsim/support/counter_rng.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

using libqsim::support::CounterRng;

// Random123's published known-answer file (kat_vectors): philox4x64 10, counter and key all zero.
TEST_CASE("counter rng: known answer of Philox4x64-10") {
  CounterRng rng(0, 0);
  CHECK(rng.next() == 0x16554d9eca36314cULL);
  CHECK(rng.next() == 0xdb20fe9d672d0fdcULL);
  CHECK(rng.next() == 0xd7e772cee186176bULL);
  CHECK(rng.next() == 0x7e68b68aec7ba23bULL);
}

TEST_CASE("counter rng: seeds, streams and substreams differ, the same triple repeats") {
  CHECK(CounterRng(1, 2, 3).next() == CounterRng(1, 2, 3).next());
  CHECK(CounterRng(1, 2, 3).next() != CounterRng(2, 2, 3).next());
  CHECK(CounterRng(1, 2, 3).next() != CounterRng(1, 3, 3).next());
  CHECK(CounterRng(1, 2, 3).next() != CounterRng(1, 2, 4).next());
}

TEST_CASE("counter rng: below is in range and even") {
  CounterRng rng(7, 0);
  CHECK(rng.below(1) == 0);
  std::vector<int> seen(6);
  constexpr int draws = 60000;
  for (int i = 0; i < draws; ++i) ++seen[rng.below(6)];
  // Each is binomial(60000, 1/6): standard deviation sqrt(60000 * 5 / 36) = 91.3; 6 sigma = 548.
  for (const int count : seen) CHECK(std::abs(count - 10000) < 548);
}

TEST_CASE("counter rng: moments of uniform and normal") {
  CounterRng rng(9, 4);
  constexpr int draws = 200000;
  double sum = 0;
  double normal_sum = 0;
  double normal_squares = 0;
  for (int i = 0; i < draws; ++i) {
    const double u = rng.uniform();
    CHECK_UNARY(u >= 0 && u < 1);
    sum += u;
    const double z = rng.normal();
    normal_sum += z;
    normal_squares += z * z;
  }
  // 6 sigma of each mean: uniform sqrt(1/12/N) = .000645, normal 1/sqrt(N) = .00224, its square sqrt(2/N) = .00316.
  CHECK(std::abs(sum / draws - 0.5) < 0.0039);
  CHECK(std::abs(normal_sum / draws) < 0.0135);
  CHECK(std::abs(normal_squares / draws - 1.0) < 0.019);
}
