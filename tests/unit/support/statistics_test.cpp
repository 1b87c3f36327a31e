#include "libqsim/support/statistics.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>
#include <vector>

using namespace libqsim::support;
using doctest::Approx;

TEST_CASE("statistics: factorials") {
  CHECK(log_factorial(0) == 0);
  CHECK(log_factorial(20) == Approx(std::log(2432902008176640000.0)).epsilon(1e-14));
  // Both sides of the change from table to series: ln 32! = ln 31! + ln 32.
  CHECK(log_factorial(32) == Approx(log_factorial(31) + std::log(32.0)).epsilon(1e-14));
  CHECK(log_factorial(100) == Approx(363.73937555556349).epsilon(1e-14));  // OEIS A000142: 100! = 9.33262154439441e157
}

TEST_CASE("statistics: normal distribution") {
  CHECK(normal_cdf(0) == 0.5);
  CHECK(normal_cdf(1) == Approx(0.84134474606854293).epsilon(1e-14));
  // Tables of the normal quantile (NIST handbook 1.3.6.7.1, more digits by erfc's definition).
  CHECK(normal_quantile(0.95) == Approx(1.6448536269514722).epsilon(1e-13));
  CHECK(normal_quantile(0.975) == Approx(1.9599639845400545).epsilon(1e-13));
  CHECK(normal_quantile(0.995) == Approx(2.5758293035489004).epsilon(1e-13));
  for (const double p : {1e-12, 1e-6, 0.01, 0.2, 0.31, 0.4999, 0.77, 0.999999}) {
    CHECK(normal_cdf(normal_quantile(p)) == Approx(p).epsilon(1e-12));
  }
}

TEST_CASE("statistics: incomplete beta function") {
  // Polynomials: I_x(1, b) = 1 - (1 - x)^b; I_x(2, 3) = 6x^2 - 8x^3 + 3x^4; symmetry I_1/2(a, a) = 1/2.
  CHECK(incomplete_beta(1, 7, 0.2) == Approx(1 - std::pow(0.8, 7)).epsilon(1e-14));
  CHECK(incomplete_beta(2, 3, 0.3) == Approx(0.54 - 0.216 + 0.0243).epsilon(1e-14));
  CHECK(incomplete_beta(40, 40, 0.5) == Approx(0.5).epsilon(1e-13));
  CHECK(incomplete_beta(3, 4, 0) == 0);
  CHECK(incomplete_beta(3, 4, 1) == 1);
  CHECK(incomplete_beta(2, 3, incomplete_beta_quantile(2, 3, 0.37)) == Approx(0.37).epsilon(1e-13));
}

TEST_CASE("statistics: binomial distribution in rationals") {
  CHECK(binomial_probability(5, 10, 0.5) == Approx(252.0 / 1024).epsilon(1e-14));
  CHECK(binomial_cdf(3, 10, 0.5) == Approx(176.0 / 1024).epsilon(1e-13));
  CHECK(binomial_cdf(2, 4, 0.25) == Approx(243.0 / 256).epsilon(1e-13));  // (81 + 108 + 54) / 256
  CHECK(binomial_cdf(10, 10, 0.3) == 1);
  CHECK(binomial_probability(0, 5, 0) == 1);
  CHECK(binomial_probability(5, 5, 1) == 1);
  CHECK(binomial_probability(6, 5, 0.5) == 0);
}

TEST_CASE("statistics: Clopper-Pearson by closed forms and by its definition") {
  // Nothing seen: 1 - (alpha/2)^(1/n).
  CHECK(clopper_pearson_interval(0, 10, 0.95).low == 0);
  CHECK(clopper_pearson_interval(0, 10, 0.95).high == Approx(1 - std::pow(0.025, 0.1)).epsilon(1e-12));
  CHECK(clopper_pearson_interval(10, 10, 0.95).low == Approx(std::pow(0.025, 0.1)).epsilon(1e-12));
  CHECK(clopper_pearson_interval(10, 10, 0.95).high == 1);
  // R's binom.test(5, 10): 0.1870860 0.8129140.
  CHECK(clopper_pearson_interval(5, 10, 0.95).low == Approx(0.1870860).epsilon(1e-6));
  CHECK(clopper_pearson_interval(5, 10, 0.95).high == Approx(0.8129140).epsilon(1e-6));
  // Definition, by a sum: at the upper end P(X <= k) = alpha/2.
  const Interval interval = clopper_pearson_interval(7, 30, 0.9);
  double below = 0;
  for (int k = 0; k <= 7; ++k) {
    below += std::exp(std::lgamma(31) - std::lgamma(k + 1) - std::lgamma(31 - k)) * std::pow(interval.high, k) *
             std::pow(1 - interval.high, 30 - k);
  }
  CHECK(below == Approx(0.05).epsilon(1e-9));
}

TEST_CASE("statistics: Wilson interval") {
  const double z = 1.9599639845400545;
  CHECK(wilson_interval(0, 10, 0.95).low == 0);
  CHECK(wilson_interval(0, 10, 0.95).high == Approx(z * z / (10 + z * z)).epsilon(1e-12));
  // Its ends solve |share - p| = z sqrt(p (1 - p) / n).
  for (const double p : {wilson_interval(5, 10, 0.95).low, wilson_interval(5, 10, 0.95).high}) {
    CHECK(std::abs(0.5 - p) == Approx(z * std::sqrt(p * (1 - p) / 10)).epsilon(1e-12));
  }
}

TEST_CASE("statistics: moments, quantiles, normal interval") {
  const std::vector<double> values{1, 2, 3, 4};
  CHECK(mean(values) == 2.5);
  CHECK(sample_variance(values) == Approx(5.0 / 3));
  CHECK(quantile({4, 1, 3, 2}, 0.5) == 2.5);
  CHECK(quantile({4, 1, 3, 2}, 0) == 1);
  CHECK(quantile({4, 1, 3, 2}, 1) == 4);
  CHECK(std::isnan(quantile({}, 0.5)));
  CHECK(normal_interval(1, 2, 0.95).high == Approx(1 + 2 * 1.9599639845400545));
}

TEST_CASE("statistics: a decay is found again") {
  const std::vector<double> x{1, 4, 16, 64};
  std::vector<double> y;
  for (const double at : x) y.push_back(0.7 * std::pow(0.97, at) + 0.25);
  const auto fixed = fit_decay(x, y, 0.25);
  REQUIRE(fixed);
  CHECK(fixed->p == Approx(0.97).epsilon(1e-9));
  CHECK(fixed->a == Approx(0.7).epsilon(1e-8));
  const auto free = fit_decay(x, y, std::nullopt);
  REQUIRE(free);
  CHECK(free->p == Approx(0.97).epsilon(1e-6));
  CHECK(free->b == Approx(0.25).epsilon(1e-6));
  for (const double p : {0.02, 0.5, 0.9, 0.999, 0.99999}) {
    y.clear();
    for (const double at : x) y.push_back(0.75 * std::pow(p, at) + 0.25);
    const auto fit = fit_decay(x, y, 0.25);
    REQUIRE(fit);
    CHECK(fit->p == Approx(p).epsilon(1e-9));
  }
}

TEST_CASE("statistics: a perfect device decays not at all, and an undetermined fit is none") {
  const std::vector<double> x{1, 4, 16, 64};
  const auto perfect = fit_decay(x, std::vector<double>(4, 1.0), 0.25);
  REQUIRE(perfect);
  CHECK(perfect->p == 1.0);
  CHECK(perfect->a == Approx(0.75));
  CHECK_FALSE(fit_decay(x, std::vector<double>(4, 0.25), 0.25));                                   // no amplitude
  CHECK_FALSE(fit_decay(std::vector<double>{4, 4}, std::vector<double>{0.9, 0.8}, 0.25));          // one length alone
  CHECK_FALSE(fit_decay(std::vector<double>{1, 4}, std::vector<double>{0.9, 0.8}, std::nullopt));  // three unknowns, two lengths
  CHECK_FALSE(fit_decay(x, std::vector<double>{0.26, 0.24, 0.245, 0.255}, 0.25));                  // noise about the asymptote
  CHECK_FALSE(fit_decay(x, std::vector<double>{1, 1, 1}, 0.25));
  CHECK_FALSE(fit_decay(x, std::vector<double>{1, 1, std::nan(""), 1}, 0.25));
}

TEST_CASE("statistics: the fit's standard error agrees with the scatter of repeated fits") {
  const std::vector<double> lengths{1, 4, 16, 64};
  std::vector<double> found;
  double stated = 0;
  constexpr int repeats = 400;
  for (int repeat = 0; repeat < repeats; ++repeat) {
    CounterRng rng(11, static_cast<std::uint64_t>(repeat));
    std::vector<double> x;
    std::vector<double> y;
    for (const double length : lengths) {
      for (int i = 0; i < 10; ++i) {
        x.push_back(length);
        y.push_back(0.75 * std::pow(0.98, length) + 0.25 + 0.01 * rng.normal());
      }
    }
    const auto fit = fit_decay(x, y, 0.25);
    REQUIRE(fit);
    found.push_back(fit->p);
    stated += fit->standard_error_p / repeats;
  }
  // The scatter of 400 values is known to 1 / sqrt(800) = 3.5 %; four times that is allowed.
  CHECK(std::sqrt(sample_variance(found)) == Approx(stated).epsilon(0.14));
}

TEST_CASE("statistics: binomial draws follow the distribution, by inversion and by rejection") {
  struct Case {
    std::uint64_t n;
    double p;
  };
  for (const Case& c : {Case{12, 0.3}, Case{100, 0.4}, Case{100, 0.85}, Case{40, 0.25}}) {
    CounterRng rng(3, c.n);
    constexpr int draws = 40000;
    std::vector<int> seen(c.n + 1);
    for (int i = 0; i < draws; ++i) ++seen[draw_binomial(rng, c.n, c.p)];
    double chi_square = 0;
    int cells = 0;
    double rest_expected = 0;
    double rest_seen = 0;
    for (std::uint64_t k = 0; k <= c.n; ++k) {
      const double log_choose = std::lgamma(static_cast<double>(c.n) + 1.0) - std::lgamma(static_cast<double>(k) + 1.0) -
                                std::lgamma(static_cast<double>(c.n - k) + 1.0);
      const double expected =
          draws * std::exp(log_choose + static_cast<double>(k) * std::log(c.p) + static_cast<double>(c.n - k) * std::log1p(-c.p));
      if (expected < 20) {
        rest_expected += expected;
        rest_seen += seen[k];
        continue;
      }
      chi_square += (seen[k] - expected) * (seen[k] - expected) / expected;
      ++cells;
    }
    chi_square += (rest_seen - rest_expected) * (rest_seen - rest_expected) / rest_expected;
    // Chi-square with `cells` degrees of freedom: mean `cells`, variance 2 `cells`; 5 sigma.
    CHECK(chi_square < cells + 5 * std::sqrt(2.0 * cells));
  }
  CounterRng rng(1, 1);
  CHECK(draw_binomial(rng, 0, 0.5) == 0);
  CHECK(draw_binomial(rng, 9, 0) == 0);
  CHECK(draw_binomial(rng, 9, 1) == 9);
}

TEST_CASE("statistics: multinomial draws add up and never fall on what is impossible") {
  CounterRng rng(5, 0);
  const std::vector<double> few{0.25, 0, 0.75, 0};
  const auto counts = draw_multinomial(rng, 100000, few);
  CHECK(counts[0] + counts[2] == 100000);
  CHECK(std::abs(counts[0] - 25000) < 5 * std::sqrt(100000 * 0.25 * 0.75));
  std::vector<double> many(1000, 0.0);
  many[3] = 0.5;
  many[999] = 0.5;
  const auto sparse = draw_multinomial(rng, 100, many);
  CHECK(sparse[3] + sparse[999] == 100);
  CHECK(draw_multinomial(rng, 5, std::vector<double>{}).empty());
}
