#include <algorithm>
#include <cmath>
#include <numeric>

#include "libqsim/support/statistics.hpp"

namespace libqsim::support {

namespace {

/// Few expected hits: add up the distribution until it passes a uniform number.
std::uint64_t draw_by_inversion(CounterRng& rng, std::uint64_t n, double p) {
  const double odds = p / (1 - p);
  double probability = std::exp(static_cast<double>(n) * std::log1p(-p));
  double left = rng.uniform();
  std::uint64_t k = 0;
  while (left >= probability && k < n) {
    left -= probability;
    ++k;
    probability *= odds * (static_cast<double>(n - k) + 1) / static_cast<double>(k);
  }
  return k;
}

/// Hörmann's transformed rejection BTRS (1993), for n p >= 10 and p <= 1/2.
std::uint64_t draw_by_rejection(CounterRng& rng, std::uint64_t n, double p) {
  const double trials = static_cast<double>(n);
  const double deviation = std::sqrt(trials * p * (1 - p));
  const double b = 1.15 + 2.53 * deviation;
  const double a = -0.0873 + 0.0248 * b + 0.01 * p;
  const double c = trials * p + 0.5;
  const double v_r = 0.92 - 4.2 / b;
  const double alpha = (2.83 + 5.1 / b) * deviation;
  const double log_odds = std::log(p / (1 - p));
  const auto mode = static_cast<std::uint64_t>((trials + 1) * p);
  const double mode_log = log_factorial(mode) + log_factorial(n - mode);
  while (true) {
    const double u = rng.uniform() - 0.5;
    double v = rng.uniform();
    const double us = 0.5 - std::abs(u);
    const double place = std::floor((2 * a / us + b) * u + c);
    if (!(place >= 0 && place <= trials)) continue;
    const auto k = static_cast<std::uint64_t>(place);
    if (us >= 0.07 && v <= v_r) return k;
    v = std::log(v * alpha / (a / (us * us) + b));
    const double bound = mode_log - log_factorial(k) - log_factorial(n - k) + (place - static_cast<double>(mode)) * log_odds;
    if (v <= bound) return k;
  }
}

}  // namespace

std::uint64_t draw_binomial(CounterRng& rng, std::uint64_t n, double p) {
  if (n == 0 || !(p > 0)) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - draw_binomial(rng, n, 1 - p);
  return static_cast<double>(n) * p < 10 ? draw_by_inversion(rng, n, p) : draw_by_rejection(rng, n, p);
}

std::vector<double> draw_multinomial(CounterRng& rng, std::uint64_t n, std::span<const double> probabilities) {
  std::vector<double> counts(probabilities.size());
  draw_multinomial(rng, n, probabilities, counts);
  return counts;
}

void draw_multinomial(CounterRng& rng, std::uint64_t n, std::span<const double> probabilities, std::span<double> counts) {
  std::fill(counts.begin(), counts.end(), 0.0);
  if (probabilities.empty()) return;
  if (probabilities.size() <= n) {
    // One binomial an outcome, of what the outcomes before it left.
    double left = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    std::size_t last_possible = probabilities.size() - 1;  // takes what rounding leaves
    while (last_possible > 0 && !(probabilities[last_possible] > 0)) --last_possible;
    for (std::size_t i = 0; i <= last_possible && n > 0; ++i) {
      const bool last = i == last_possible;
      const std::uint64_t drawn = last ? n : draw_binomial(rng, n, left > 0 ? std::min(1.0, probabilities[i] / left) : 0);
      counts[i] = static_cast<double>(drawn);
      n -= drawn;
      left -= probabilities[i];
    }
    return;
  }
  std::vector<double> sums(probabilities.size());
  std::partial_sum(probabilities.begin(), probabilities.end(), sums.begin());
  for (; n > 0; --n) {
    const auto found = std::upper_bound(sums.begin(), sums.end(), rng.uniform() * sums.back());
    counts[std::min(static_cast<std::size_t>(found - sums.begin()), sums.size() - 1)] += 1;
  }
}

}  // namespace libqsim::support
