#include "libqsim/gates/matrix.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

#include "definition_oracle.hpp"

using namespace libqsim::gates;
using libqsim::gates::testing::distance;
using std::numbers::pi;

namespace {

constexpr std::complex<double> i{0, 1};

Elements stdgate(std::string_view name, std::vector<double> parameters = {}) {
  return full_matrix(row_of(*find(Dialect::stdgates, name)), parameters);
}

/// basis * diag(e^(i angles)) * basis^-1, with a random orthonormal basis by Gram and Schmidt.
Elements with_eigenphases(const std::vector<double>& angles, double exponent, unsigned seed) {
  const std::size_t size = angles.size();
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  std::vector<std::vector<std::complex<double>>> basis;
  while (basis.size() < size) {
    std::vector<std::complex<double>> vector(size);
    for (auto& element : vector) element = {normal(generator), normal(generator)};
    for (int pass = 0; pass < 2; ++pass) {
      for (const auto& other : basis) {
        std::complex<double> overlap = 0;
        for (std::size_t k = 0; k < size; ++k) overlap += std::conj(other[k]) * vector[k];
        for (std::size_t k = 0; k < size; ++k) vector[k] -= overlap * other[k];
      }
    }
    double norm = 0;
    for (const auto& element : vector) norm += std::norm(element);
    for (auto& element : vector) element /= std::sqrt(norm);
    basis.push_back(vector);
  }
  Elements result(size * size);
  for (std::size_t k = 0; k < size; ++k) {
    for (std::size_t row = 0; row < size; ++row) {
      for (std::size_t column = 0; column < size; ++column)
        result[row * size + column] += basis[k][row] * std::exp(i * angles[k] * exponent) * std::conj(basis[k][column]);
    }
  }
  return result;
}

}  // namespace

TEST_CASE("gates.rst#power-modifier: whole powers are repetitions, negative ones of the inverse") {
  const Elements gate = stdgate("u3", {0.3, 1.1, -0.7});
  CHECK(distance(power(gate, 0), identity(1), false) == 0);
  CHECK(distance(power(gate, 1), gate, false) < 1e-15);
  CHECK(distance(power(gate, 3), product(gate, product(gate, gate)), false) < 1e-14);
  CHECK(distance(power(gate, -2), adjoint(product(gate, gate)), false) < 1e-14);
  CHECK(power(stdgate("x"), 2) == identity(1));
  CHECK(power(stdgate("x"), 1000001) == stdgate("x"));
  CHECK(power(stdgate("s"), -1) == stdgate("sdg"));
  CHECK(distance(power(stdgate("rz", {0.01}), 628), stdgate("rz", {6.28}), false) < 1e-12);
}

TEST_CASE("gates.rst#power-modifier: powers too large to repeat stay unitary") {
  for (const double exponent : {1e6, 1e15, 1e300}) CHECK(distance_from_unitary(power(stdgate("u3", {0.3, 1.1, -0.7}), exponent)) < 1e-14);
}

TEST_CASE("gates.rst#power-modifier: fractional powers are principal") {
  CHECK(distance(power(stdgate("z"), 0.5), stdgate("s"), false) < 1e-15);
  CHECK(distance(power(stdgate("s"), 0.5), stdgate("t"), false) < 1e-15);
  CHECK(distance(power(stdgate("x"), 0.5), stdgate("sx"), false) < 1e-15);
  CHECK(distance(power(stdgate("x"), -0.5), adjoint(stdgate("sx")), false) < 1e-15);
  CHECK(distance(power(stdgate("sdg"), 0.5), stdgate("tdg"), false) < 1e-15);
  CHECK(distance(power({-1, 0, 0, -1}, 0.5), {i, 0, 0, i}, false) < 1e-15);
  // The same whichever way rounding leaves the eigenvalue -1.
  CHECK(distance(power({1, 0, 0, {-1, 1e-16}}, 0.5), stdgate("s"), false) < 1e-15);
  CHECK(distance(power({1, 0, 0, {-1, -1e-16}}, 0.5), stdgate("s"), false) < 1e-15);
  // pow(1/3) @ gphase(3 pi/2): e^(-i pi/2) is turned by -pi/6.
  CHECK(distance(power({-i}, 1.0 / 3), {std::exp(-i * pi / 6.0)}, false) < 1e-15);
  CHECK(distance(power(stdgate("p", {2 * pi}), 0.5), identity(1), false) < 1e-15);
}

TEST_CASE("A fractional power of what is no number is none") {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const Elements& faulty : {Elements{1, 0, 0, nan}, Elements{1, 0, 0, std::numeric_limits<double>::infinity()}}) {
    CHECK(std::isnan(distance_from_unitary(power(faulty, 0.5))));
  }
}

TEST_CASE("gates.rst#power-modifier: a power of a controlled gate is the controlled power") {
  CHECK(distance(power(stdgate("ccx"), 0.5), controlled(stdgate("sx"), 2), false) < 1e-14);
  CHECK(distance(power(stdgate("cy"), 0.3), controlled(power(stdgate("y"), 0.3), 1), false) < 1e-14);
  const std::complex<double> a{0.5, 0.5};
  const Elements root_of_swap = {1, 0, 0, 0, 0, a, std::conj(a), 0, 0, std::conj(a), a, 0, 0, 0, 0, 1};
  CHECK(distance(power(stdgate("swap"), 0.5), root_of_swap, false) < 1e-14);
}

TEST_CASE("gates.rst#power-modifier: eigenvalues that coincide") {
  const std::vector<std::vector<double>> spectra = {{0.4, 0.4, 0.4, -1.0},
                                                    {pi, pi, 0, 0},
                                                    {1, 1, 2, 2, 3, 3, -3, -3},
                                                    {0.5, 0.5 + 1e-13, 0.5 - 1e-13, 2},
                                                    {pi, pi, pi, pi, pi, pi, pi, 0}};
  unsigned seed = 1;
  for (const auto& angles : spectra) {
    for (const double exponent : {0.5, 1.0 / 3, 2.7, -0.1}) {
      CHECK(distance(power(with_eigenphases(angles, 1, seed), exponent), with_eigenphases(angles, exponent, seed), false) < 1e-12);
    }
    ++seed;
  }
}

TEST_CASE("gates.rst#power-modifier: fractional powers of gates on one qubit") {
  // An eigenvalue of -1 is turned as e^(i pi), from whichever side rounding puts it; what nearly coincides stays unitary.
  // Eigenvectors of {pi - 1e-8, -pi + 1e-8} are what rounding leaves of them, and its eigenvalues part ways.
  const std::vector<std::vector<double>> spectra = {
      {pi, 0},  {pi, pi},        {-pi + 1e-10, 1}, {2.5, -2.5}, {3, 3 - 1e-15},         {0.3, 0.3 + 1e-9},
      {-3, -2}, {1e-12, -1e-12}, {pi, pi - 1e-10}, {0, 0},      {pi - 1e-8, -pi + 1e-8}};
  for (const auto& angles : spectra) {
    std::vector<double> principal = angles;
    for (double& angle : principal) angle += angle < -pi + 1e-9 ? 2 * pi : 0;
    for (const double exponent : {0.5, 1.0 / 3, 2.7, -0.1, 1e-9, -7.5}) {
      for (const unsigned seed : {1U, 2U, 3U}) {
        const Elements found = power(with_eigenphases(angles, 1, seed), exponent);
        CHECK(distance(found, with_eigenphases(principal, exponent, seed), false) < (&angles == &spectra.back() ? 1e-7 : 1e-14));
        CHECK(distance_from_unitary(found) < 1e-15);
      }
    }
  }
  // The same gate beside a qubit that it does not touch goes through the general solver.
  for (const double angle : {0.0, 1e-300, 1e-9, 0.7, pi, 2.9}) {
    const Elements gate = stdgate("u3", {angle, 0.4, -1.3});
    Elements beside = identity(2);
    apply_on(beside, gate, std::vector<std::uint32_t>{1});
    Elements expected = identity(2);
    apply_on(expected, power(gate, 0.4), std::vector<std::uint32_t>{1});
    CHECK(distance(power(beside, 0.4), expected, false) < 1e-14);
  }
  CHECK(distance(power({1, 1e-17, 1e-17, 1}, 0.5), identity(1), false) < 1e-15);
  Elements root = stdgate("h");
  for (int k = 0; k < 2000; ++k) root = power(root, k % 2 == 0 ? 0.5 : -1);
  CHECK(distance(root, identity(1), false) < 1e-15);
}

TEST_CASE("gates: controls come first, and act where they match the pattern") {
  const Elements y = stdgate("y");
  const Elements mixed = controlled(y, 2, 0b01);  // the first on 1, the second on 0
  for (std::size_t out = 0; out < 8; ++out) {
    for (std::size_t in = 0; in < 8; ++in) {
      const bool active = (out & 3) == 1 && (in & 3) == 1;
      CHECK(mixed[out * 8 + in] == (active ? y[(out >> 2) * 2 + (in >> 2)] : (out == in ? 1.0 : 0.0)));
    }
  }
  CHECK(controlled({-1}, 1) == stdgate("z"));
  CHECK(controlled(y, 0, 0) == y);
}

TEST_CASE("gates: structure of a matrix, exactly") {
  CHECK(structure_of({i}) == Structure::phase);
  CHECK(structure_of({1, 0, 0, i}) == Structure::diagonal);
  CHECK(structure_of({0, 1, 1, 0}) == Structure::permutation);
  CHECK(structure_of({0, 1, -1, 0}) == Structure::antidiagonal);
  CHECK(structure_of({0.6, -0.8, 0.8, 0.6}) == Structure::real);
  CHECK(structure_of({1, 1e-300, 0, 1}) == Structure::real);
  CHECK(structure_of(stdgate("sx")) == Structure::dense);
  CHECK(structure_of(stdgate("swap")) == Structure::permutation);
}
