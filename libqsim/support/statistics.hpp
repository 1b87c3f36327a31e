#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "libqsim/support/counter_rng.hpp"

namespace libqsim::support {

struct Interval {
  double low = 0;
  double high = 0;
};

/// ln k!, to 1e-15 relative.
double log_factorial(std::uint64_t k);

/// The standard normal distribution, and its inverse (0 < p < 1).
double normal_cdf(double z);
double normal_quantile(double p);

/// The regularized incomplete beta function I_x(a, b), and its inverse in x.
double incomplete_beta(double a, double b, double x);
double incomplete_beta_quantile(double a, double b, double p);

/// P(X = k) and P(X <= k) of a binomial of n trials.
double binomial_probability(std::uint64_t k, std::uint64_t n, double p);
double binomial_cdf(std::uint64_t k, std::uint64_t n, double p);

/// Two-sided intervals of a proportion, k of n (n > 0), at a level such as 0.95.
Interval wilson_interval(std::uint64_t k, std::uint64_t n, double level);
Interval clopper_pearson_interval(std::uint64_t k, std::uint64_t n, double level);
/// mean -+ z standard errors.
Interval normal_interval(double mean, double standard_error, double level);

double mean(std::span<const double> values);
/// Unbiased: divided by n - 1.
double sample_variance(std::span<const double> values);
/// Of a copy that is sorted: linear interpolation between order statistics, at (n - 1) q.
double quantile(std::vector<double> values, double q);

/// y = a p^x + b, by least squares: b is given or fitted too, p in [0, 1].
struct DecayFit {
  double p = 0;
  double a = 0;
  double b = 0;
  double standard_error_p = 0;
};
/// Nothing where the points leave the decay undetermined: too few different x, or no amplitude above its own uncertainty.
std::optional<DecayFit> fit_decay(std::span<const double> x, std::span<const double> y, std::optional<double> b);

/// Exact draws, whatever n and p.
std::uint64_t draw_binomial(CounterRng& rng, std::uint64_t n, double p);
/// How often each of the outcomes falls in n trials; the probabilities need not add up to 1.
std::vector<double> draw_multinomial(CounterRng& rng, std::uint64_t n, std::span<const double> probabilities);
/// The same into `counts`, which is as long as `probabilities`.
void draw_multinomial(CounterRng& rng, std::uint64_t n, std::span<const double> probabilities, std::span<double> counts);

}  // namespace libqsim::support
