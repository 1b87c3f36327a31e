#include <algorithm>
#include <cmath>
#include <map>

#include "libqsim/support/statistics.hpp"

namespace libqsim::support {

namespace {

/// The points at one x, as far as a fit sees them.
struct Group {
  double x = 0;
  double count = 0;
  double mean = 0;
  double power = 0;  // p^x, for the p that was looked at last
};

/// For a given p the model is linear in a (and b): what is left is a search in one dimension (variable projection).
class Projection {
 public:
  Projection(std::span<const double> x, std::span<const double> y, std::optional<double> b) : fixed_b_(b) {
    std::map<double, Group> groups;
    for (std::size_t i = 0; i < x.size(); ++i) {
      Group& group = groups[x[i]];
      group.count += 1;
      group.mean += y[i];
    }
    for (auto& [at, group] : groups) {
      group.x = at;
      group.mean /= group.count;
      groups_.push_back(group);
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double off = y[i] - groups[x[i]].mean;
      within_ += off * off;
    }
  }

  std::span<const Group> groups() const { return groups_; }

  /// The residual sum of squares at p, with the best a and b.
  double residual(double p) {
    double n = 0;
    double sum_e = 0;
    double sum_ee = 0;
    double sum_y = 0;
    double sum_ey = 0;
    const double log_p = std::log(p);
    for (Group& group : groups_) {
      group.power = group.x == 0 ? 1 : std::exp(group.x * log_p);
      const double e = group.power;
      n += group.count;
      sum_e += group.count * e;
      sum_ee += group.count * e * e;
      sum_y += group.count * group.mean;
      sum_ey += group.count * e * group.mean;
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
    double squares = within_;
    for (const Group& group : groups_) {
      const double difference = group.mean - a * group.power - b;
      squares += group.count * difference * difference;
    }
    return squares;
  }

  double a = 0;
  double b = 0;

 private:
  std::vector<Group> groups_;
  double within_ = 0;  // scatter about the groups' means, which no model takes away
  std::optional<double> fixed_b_;
};

/// Golden section for the least residual between two points.
double search(Projection& projection, double low, double high) {
  const double ratio = (std::sqrt(5.0) - 1) / 2;
  double left = high - ratio * (high - low);
  double right = low + ratio * (high - low);
  double left_squares = projection.residual(left);
  double right_squares = projection.residual(right);
  while (high - low > 1e-12 * high) {
    if (left_squares <= right_squares) {
      high = right;
      right = left;
      right_squares = left_squares;
      left = high - ratio * (high - low);
      left_squares = projection.residual(left);
    } else {
      low = left;
      left = right;
      left_squares = right_squares;
      right = low + ratio * (high - low);
      right_squares = projection.residual(right);
    }
    if (left >= right) break;
  }
  return low + (high - low) / 2;
}

/// The p of least residual: a scan that is even in ln(1 - p) where decays near 1 differ, then a search in the best cell.
double best_p(Projection& projection) {
  static const std::vector<double> grid = [] {
    std::vector<double> points;
    for (int i = 0; i < 18; ++i) points.push_back(i * 0.05);
    for (int i = 0; i <= 36; ++i) points.push_back(1 - 0.1 * std::pow(10.0, -i / 6.0));
    points.push_back(1.0);
    return points;
  }();
  std::size_t best = 0;
  double least = projection.residual(grid[0]);
  for (std::size_t i = 1; i < grid.size(); ++i) {
    const double squares = projection.residual(grid[i]);
    if (squares >= least) continue;
    least = squares;
    best = i;
  }
  double best_value = search(projection, grid[best == 0 ? 0 : best - 1], grid[std::min(best + 1, grid.size() - 1)]);
  double best_squares = projection.residual(best_value);
  // The edges are values in their own right: noiseless survival is p = 1 exactly.
  for (const double edge : {0.0, 1.0}) {
    const double squares = projection.residual(edge);
    if (!(squares <= best_squares)) continue;
    best_squares = squares;
    best_value = edge;
  }
  return best_value;
}

/// What is seen of a decay at the shortest x, in standard errors; sets the standard error of p. Both from the curvature at the fit and the
/// scatter about it, with the amplitude taken at the shortest x, where it is best known.
double significance_of(DecayFit& fit, std::span<const Group> groups, double squares, std::size_t parameters) {
  const double first = groups.front().x;
  const double seen = fit.a * std::pow(fit.p, first);
  double points = 0;
  double aa = 0;
  double ap = 0;
  double pp = 0;
  for (const Group& group : groups) {
    const double steps = group.x - first;
    const double da = std::pow(fit.p, steps);
    const double dp = steps == 0 ? 0 : seen * steps * std::pow(fit.p, steps - 1);
    points += group.count;
    aa += group.count * da * da;
    ap += group.count * da * dp;
    pp += group.count * dp * dp;
  }
  const double determinant = aa * pp - ap * ap;
  const double freedom = points - static_cast<double>(parameters);
  const double scatter = freedom > 0 ? squares / freedom : 0;
  const bool regular = determinant > 1e-14 * aa * pp;
  fit.standard_error_p = regular ? std::sqrt(scatter * aa / determinant) : 0;
  const double error = std::sqrt(regular ? scatter * pp / determinant : scatter / aa);
  constexpr double least_amplitude = 1e-9;  // what rounding leaves of none
  if (std::abs(seen) <= least_amplitude) return 0;
  return error > 0 ? std::abs(seen) / error : 1e300;
}

}  // namespace

std::optional<DecayFit> fit_decay(std::span<const double> x, std::span<const double> y, std::optional<double> b) {
  constexpr double least_significance = 3;  // standard errors that tell an amplitude from none
  if (x.size() != y.size()) return std::nullopt;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (!std::isfinite(x[i]) || !std::isfinite(y[i]) || x[i] < 0) return std::nullopt;
  }
  Projection projection(x, y, b);
  const std::size_t parameters = b ? 2 : 3;
  if (projection.groups().size() < parameters) return std::nullopt;
  DecayFit fit;
  fit.p = best_p(projection);
  const double squares = projection.residual(fit.p);
  fit.a = projection.a;
  fit.b = projection.b;
  if (significance_of(fit, projection.groups(), squares, parameters) <= least_significance) return std::nullopt;
  return fit;
}

}  // namespace libqsim::support
