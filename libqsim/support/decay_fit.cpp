#include <algorithm>
#include <cmath>

#include "libqsim/support/statistics.hpp"

namespace libqsim::support {

namespace {

/// For a given p the model is linear in a (and b): what is left is a search in one dimension (variable projection).
class Projection {
 public:
  Projection(std::span<const double> x, std::span<const double> y, std::optional<double> b) : x_(x), y_(y), fixed_b_(b) {}

  /// The residual sum of squares at p, with the best a and b.
  double residual(double p) {
    const double n = static_cast<double>(x_.size());
    double sum_e = 0;
    double sum_ee = 0;
    double sum_y = 0;
    double sum_ey = 0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double e = std::pow(p, x_[i]);
      sum_e += e;
      sum_ee += e * e;
      sum_y += y_[i];
      sum_ey += e * y_[i];
    }
    if (fixed_b_) {
      b = *fixed_b_;
      a = sum_ee > 0 ? (sum_ey - b * sum_e) / sum_ee : 0;
    } else {
      const double determinant = n * sum_ee - sum_e * sum_e;
      const bool flat = determinant <= 1e-14 * n * sum_ee;
      a = flat ? 0 : (n * sum_ey - sum_e * sum_y) / determinant;
      b = (sum_y - a * sum_e) / n;
    }
    double squares = 0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double difference = y_[i] - a * std::pow(p, x_[i]) - b;
      squares += difference * difference;
    }
    return squares;
  }

  double a = 0;
  double b = 0;

 private:
  std::span<const double> x_;
  std::span<const double> y_;
  std::optional<double> fixed_b_;
};

/// The p of least residual: a scan that is even in ln(1 - p), where decays near 1 differ, then golden section in the best cell.
double best_p(Projection& projection) {
  std::vector<double> grid{0.0};
  for (int i = 1; i <= 60; ++i) grid.push_back(i / 60.0 * 0.9);
  for (int i = 1; i <= 120; ++i) grid.push_back(1 - 0.1 * std::pow(10.0, -i / 20.0));
  grid.push_back(1.0);
  std::size_t best = 0;
  double least = projection.residual(grid[0]);
  for (std::size_t i = 1; i < grid.size(); ++i) {
    const double squares = projection.residual(grid[i]);
    if (squares < least) {
      least = squares;
      best = i;
    }
  }
  double low = grid[best == 0 ? 0 : best - 1];
  double high = grid[std::min(best + 1, grid.size() - 1)];
  const double ratio = (std::sqrt(5.0) - 1) / 2;
  for (int i = 0; i < 100 && high - low > 1e-15; ++i) {
    const double left = high - ratio * (high - low);
    const double right = low + ratio * (high - low);
    if (projection.residual(left) <= projection.residual(right)) {
      high = right;
    } else {
      low = left;
    }
  }
  const double inside = low + (high - low) / 2;
  // The edges are values in their own right: noiseless survival is p = 1 exactly.
  double best_value = inside;
  double best_squares = projection.residual(inside);
  for (const double edge : {0.0, 1.0}) {
    const double squares = projection.residual(edge);
    if (!(squares <= best_squares)) continue;
    best_squares = squares;
    best_value = edge;
  }
  return best_value;
}

/// Standard errors from the curvature at the fit and the scatter about it.
void add_errors(DecayFit& fit, std::span<const double> x, double squares, std::size_t parameters) {
  double aa = 0;
  double ap = 0;
  double pp = 0;
  for (const double at : x) {
    const double da = std::pow(fit.p, at);
    const double dp = at == 0 ? 0 : fit.a * at * std::pow(fit.p, at - 1);
    aa += da * da;
    ap += da * dp;
    pp += dp * dp;
  }
  const double determinant = aa * pp - ap * ap;
  const double freedom = static_cast<double>(x.size()) - static_cast<double>(parameters);
  const double scatter = freedom > 0 ? squares / freedom : 0;
  fit.standard_error_a = determinant > 0 ? std::sqrt(scatter * pp / determinant) : std::sqrt(scatter / std::max(aa, 1e-300));
  fit.standard_error_p = determinant > 0 ? std::sqrt(scatter * aa / determinant) : 0;
}

}  // namespace

std::optional<DecayFit> fit_decay(std::span<const double> x, std::span<const double> y, std::optional<double> b) {
  constexpr double least_amplitude = 1e-9;
  constexpr double significance = 3;  // standard errors that tell an amplitude from none
  if (x.size() != y.size()) return std::nullopt;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (!std::isfinite(x[i]) || !std::isfinite(y[i]) || x[i] < 0) return std::nullopt;
  }
  std::vector<double> places(x.begin(), x.end());
  std::sort(places.begin(), places.end());
  const auto different = static_cast<std::size_t>(std::unique(places.begin(), places.end()) - places.begin());
  const std::size_t parameters = b ? 2 : 3;
  if (different < parameters) return std::nullopt;
  Projection projection(x, y, b);
  DecayFit fit;
  fit.p = best_p(projection);
  const double squares = projection.residual(fit.p);
  fit.a = projection.a;
  fit.b = projection.b;
  add_errors(fit, x, squares, parameters);
  if (std::abs(fit.a) <= std::max(least_amplitude, significance * fit.standard_error_a)) return std::nullopt;
  return fit;
}

}  // namespace libqsim::support
