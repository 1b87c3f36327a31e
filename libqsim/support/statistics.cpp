#include "libqsim/support/statistics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace libqsim::support {

namespace {

double log_beta(double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); }

/// The continued fraction of I_x(a, b) (DLMF 8.17.22), evaluated from the front by Lentz' method; converges fast for x < (a + 1)/(a + b +
/// 2).
double beta_fraction(double a, double b, double x) {
  constexpr double tiny = 1e-300;
  const auto guarded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
  double c = 1;
  double d = 1 / guarded(1 - (a + b) * x / (a + 1));
  double result = d;
  for (int m = 1; m < 10000; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    result *= d * c;
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    result *= d * c;
    if (std::abs(d * c - 1) < 1e-16) break;
  }
  return result;
}

}  // namespace

double log_factorial(std::uint64_t k) {
  constexpr std::uint64_t table_size = 32;
  static const std::array<double, table_size> table = [] {
    std::array<double, table_size> values{};
    double factorial = 1;
    for (std::uint64_t i = 1; i < table_size; ++i) values[i] = std::log(factorial *= static_cast<double>(i));
    return values;
  }();
  if (k < table_size) return table[k];
  const double n = static_cast<double>(k);
  // Stirling's series; the first term left out is below 1e-17 for k >= 32.
  const double n2 = n * n;
  return (n + 0.5) * std::log(n) - n + 0.5 * std::log(2 * std::numbers::pi) + (1.0 / 12 - (1.0 / 360 - 1.0 / (1260 * n2)) / n2) / n;
}

double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

double normal_quantile(double p) {
  if (p == 0.5) return 0;
  const bool lower = p < 0.5;
  const double tail = lower ? p : 1 - p;
  // Start from the leading behaviour of the tail, then Newton steps on ln of the tail, which is concave: they cannot run away.
  const double t = std::sqrt(-2 * std::log(tail));
  double z = tail > 0.3 ? (0.5 - tail) * std::sqrt(2 * std::numbers::pi) : t - std::log(t * std::sqrt(2 * std::numbers::pi)) / t;
  for (int i = 0; i < 60; ++i) {
    const double q = normal_cdf(-z);
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    const double step = q / density * std::log(q / tail);
    z += step;
    if (std::abs(step) < 1e-15 * (1 + std::abs(z))) break;
  }
  return lower ? -z : z;
}

double incomplete_beta(double a, double b, double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const double front = std::exp(a * std::log(x) + b * std::log1p(-x) - log_beta(a, b));
  if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
  return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

double incomplete_beta_quantile(double a, double b, double p) {
  double low = 0;
  double high = 1;
  // Bisection: I_x is monotone, and some 60 halvings reach the spacing of doubles.
  for (int i = 0; i < 200 && high - low > 1e-17 + 2e-16 * low; ++i) {
    const double middle = low + (high - low) / 2;
    (incomplete_beta(a, b, middle) < p ? low : high) = middle;
  }
  return low + (high - low) / 2;
}

double binomial_probability(std::uint64_t k, std::uint64_t n, double p) {
  if (k > n) return 0;
  if (p <= 0) return k == 0 ? 1 : 0;
  if (p >= 1) return k == n ? 1 : 0;
  const double hits = static_cast<double>(k);
  const double misses = static_cast<double>(n - k);
  return std::exp(log_factorial(n) - log_factorial(k) - log_factorial(n - k) + hits * std::log(p) + misses * std::log1p(-p));
}

double binomial_cdf(std::uint64_t k, std::uint64_t n, double p) {
  if (k >= n) return 1;
  return 1 - incomplete_beta(static_cast<double>(k) + 1, static_cast<double>(n - k), p);
}

Interval wilson_interval(std::uint64_t k, std::uint64_t n, double level) {
  const double z = normal_quantile(0.5 + level / 2);
  const double trials = static_cast<double>(n);
  const double share = static_cast<double>(k) / trials;
  const double scale = 1 + z * z / trials;
  const double center = (share + z * z / (2 * trials)) / scale;
  const double half = z / scale * std::sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
  return {std::max(0.0, center - half), std::min(1.0, center + half)};
}

Interval clopper_pearson_interval(std::uint64_t k, std::uint64_t n, double level) {
  const double tail = (1 - level) / 2;
  const double hits = static_cast<double>(k);
  const double misses = static_cast<double>(n - k);
  return {k == 0 ? 0 : incomplete_beta_quantile(hits, misses + 1, tail), k == n ? 1 : incomplete_beta_quantile(hits + 1, misses, 1 - tail)};
}

Interval normal_interval(double mean, double standard_error, double level) {
  const double half = normal_quantile(0.5 + level / 2) * standard_error;
  return {mean - half, mean + half};
}

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double sample_variance(std::span<const double> values) {
  const double center = mean(values);
  double squares = 0;
  for (const double value : values) squares += (value - center) * (value - center);
  return squares / (static_cast<double>(values.size()) - 1);
}

double quantile(std::vector<double> values, double q) {
  if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
  std::sort(values.begin(), values.end());
  const double place = static_cast<double>(values.size() - 1) * q;
  const auto below = static_cast<std::size_t>(place);
  const double share = place - static_cast<double>(below);
  if (share == 0 || below + 1 == values.size()) return values[below];
  return values[below] * (1 - share) + values[below + 1] * share;
}

}  // namespace libqsim::support
