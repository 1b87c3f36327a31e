// Derivatives of matrices, against difference quotients of the matrices.
#include "libqsim/gates/derivative.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <functional>
#include <numbers>
#include <random>

#include "definition_oracle.hpp"

using namespace libqsim::gates;
using libqsim::gates::testing::distance;

namespace {

/// By central differences of the fourth order: off by some 1e-10 for matrices whose elements turn no faster than a few times a unit.
Elements quotient(const std::function<Elements(double)>& matrix_at, double x) {
  constexpr double step = 2e-3;
  const Elements far_up = matrix_at(x + 2 * step), up = matrix_at(x + step), down = matrix_at(x - step), far_down = matrix_at(x - 2 * step);
  Elements derivative(up.size());
  for (std::size_t i = 0; i < up.size(); ++i) derivative[i] = (far_down[i] - far_up[i] + 8.0 * (up[i] - down[i])) / (12 * step);
  return derivative;
}

Elements turned(double angle) {
  const GateRow& u = row_of(*find(Dialect::stdgates, "u3"));
  return product(base_matrix(u, std::vector{angle, 0.3 * angle, 1.2}), base_matrix(u, std::vector{0.4, 2.1 * angle, -0.7}));
}

}  // namespace

TEST_CASE("every row's matrix has its derivatives") {
  std::mt19937 random(1);
  std::uniform_real_distribution<double> angle(-7, 7);
  int checked = 0;
  for (const GateRow& row : catalogue()) {
    if (row.matrix == nullptr) continue;
    std::vector<double> parameters(row.parameter_count);
    for (double& parameter : parameters) parameter = angle(random);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
      const auto matrix_at = [&](double x) {
        std::vector<double> moved = parameters;
        moved[i] = x;
        return base_matrix(row, moved);
      };
      INFO(row.name);
      CHECK(distance(base_derivative(row, parameters, i), quotient(matrix_at, parameters[i]), false) < 1e-9);
      ++checked;
    }
  }
  CHECK(checked > 40);
}

TEST_CASE("rx: the derivative is -i/2 X times the matrix, to the last bits") {
  const GateRow& rx = row_of(*find(Dialect::stdgates, "rx"));
  for (const double theta : {0.0, 0.3, 3.0, -12.5}) {
    const double c = std::cos(theta / 2) / 2, s = std::sin(theta / 2) / 2;
    CHECK(distance(base_derivative(rx, std::vector{theta}, 0), Elements{-s, {0, -c}, {0, -c}, -s}, false) < 1e-15);
  }
}

TEST_CASE("powers change as their unitary and their exponent do") {
  for (const double exponent : {3.0, -2.0, 0.0, 0.5, -1.7, 7.0}) {
    for (const double at : {0.35, 0.9, -0.4}) {
      INFO(exponent << " at " << at);
      const Elements change = quotient(turned, at);
      const double tolerance = 1e-8 * (1 + exponent * exponent);
      CHECK(distance(power_change(turned(at), change, exponent), quotient([&](double x) { return power(turned(x), exponent); }, at),
                     false) < tolerance);
      CHECK(distance(exponent_derivative(turned(at), exponent + 0.25),
                     quotient([&](double x) { return power(turned(at), x); }, exponent + 0.25), false) < tolerance);
    }
  }
}

TEST_CASE("eigenvalues that meet: powers of the identity change in any direction") {
  const Elements change = {{0, 1}, {0.2, 0.1}, {-0.2, 0.1}, {0, -3}};
  Elements expected = change;
  for (auto& element : expected) element *= 0.5;
  CHECK(distance(power_change(identity(1), change, 0.5), expected, false) < 1e-14);
}

TEST_CASE("a root jumps where an eigenvalue -1 moves, and not where it stays") {
  const Elements z = {1, 0, 0, -1}, turns = {0, 0, 0, {0, 1}}, turns_other = {{0, 1}, 0, 0, 0};
  CHECK(std::isnan(power_change(z, turns, 0.5)[3].real()));
  CHECK(distance(power_change(z, turns, 3), Elements{0, 0, 0, {0, 3}}, false) < 1e-14);
  CHECK(distance(power_change(z, turns_other, 0.5), Elements{{0, 0.5}, 0, 0, 0}, false) < 1e-14);
}

TEST_CASE("a controlled gate's derivative is zero where the control does not hold") {
  const Elements derivative = {1, 2, 3, 4};
  CHECK(controlled_derivative(derivative, 1, 1) == Elements{0, 0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 3, 0, 4});
  CHECK(controlled_derivative(derivative, 1, 0) == Elements{1, 0, 2, 0, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0});
}
