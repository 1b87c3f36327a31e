#include "libqsim/support/random.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace libqsim::support;

TEST_CASE("random words are those of Philox 4x32-10") {
  // Random123's published known answers: counter and key of all zeros, and of all ones.
  CHECK(random_word(0, 0, 0) == 0xe169c58d6627e8d5ULL);
  CHECK(random_word(~0ULL, ~0ULL, ~0ULL) == 0x41c83b0e408f276dULL);
}

TEST_CASE("uniform numbers lie in [0, 1), and their mean and variance are those of the uniform distribution") {
  double sum = 0, squares = 0;
  constexpr int count = 100000;
  for (int i = 0; i < count; ++i) {
    const double u = uniform(7, 3, static_cast<std::uint64_t>(i));
    REQUIRE(u >= 0);
    REQUIRE(u < 1);
    sum += u;
    squares += u * u;
  }
  const double five_sigma = 5 / std::sqrt(12.0 * count);
  CHECK(std::abs(sum / count - 0.5) < five_sigma);
  CHECK(std::abs(squares / count - 1.0 / 3) < 5 * std::sqrt(4.0 / 45 / count));
  CHECK(uniform(7, 3, 1) != uniform(7, 4, 1));
  CHECK(uniform(7, 3, 1) != uniform(8, 3, 1));
}

TEST_CASE("numbers of [0, 1) are sorted, however they are spread") {
  for (const double power : {1.0, 0.1, 8.0}) {
    for (const std::size_t count : {0, 1, 2, 1000}) {
      std::vector<double> uniforms;
      for (std::size_t i = 0; i < count; ++i) uniforms.push_back(std::pow(uniform(1, 2, i), power));
      if (count > 2) uniforms.insert(uniforms.end(), {0.0, 1 - 0x1p-53, 0.0, 0x1p-1074});
      std::vector<double> expected = uniforms;
      std::sort(expected.begin(), expected.end());
      sort_uniforms(uniforms);
      CHECK(uniforms == expected);
    }
  }
}
