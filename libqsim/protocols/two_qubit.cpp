#include "libqsim/protocols/two_qubit.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace libqsim::protocols {

namespace {

constexpr double pi = std::numbers::pi;

template <std::size_t n>
using Square = std::array<std::array<Complex, n>, n>;
using Real4 = std::array<std::array<double, 4>, 4>;

template <std::size_t n>
Square<n> haar_unitary(support::CounterRng& rng) {
  Square<n> columns;  // by column
  for (std::size_t c = 0; c < n; ++c) {
    for (std::size_t r = 0; r < n; ++r) {
      const double re = rng.normal();
      columns[c][r] = Complex(re, rng.normal());
    }
    // Gram and Schmidt, twice: the second pass removes what rounding left.
    for (int pass = 0; pass < 2; ++pass) {
      for (std::size_t b = 0; b < c; ++b) {
        Complex overlap = 0;
        for (std::size_t r = 0; r < n; ++r) overlap += std::conj(columns[b][r]) * columns[c][r];
        for (std::size_t r = 0; r < n; ++r) columns[c][r] -= overlap * columns[b][r];
      }
    }
    double norm = 0;
    for (const Complex& element : columns[c]) norm += std::norm(element);
    for (Complex& element : columns[c]) element /= std::sqrt(norm);
  }
  Square<n> unitary;
  for (std::size_t c = 0; c < n; ++c) {
    for (std::size_t r = 0; r < n; ++r) unitary[r][c] = columns[c][r];
  }
  return unitary;
}

template <std::size_t n>
Square<n> multiply(const Square<n>& a, const Square<n>& b) {
  Square<n> product{};
  for (std::size_t r = 0; r < n; ++r) {
    for (std::size_t c = 0; c < n; ++c) {
      for (std::size_t k = 0; k < n; ++k) product[r][c] += a[r][k] * b[k][c];
    }
  }
  return product;
}

template <std::size_t n>
Square<n> adjoint(const Square<n>& a) {
  Square<n> made;
  for (std::size_t r = 0; r < n; ++r) {
    for (std::size_t c = 0; c < n; ++c) made[r][c] = std::conj(a[c][r]);
  }
  return made;
}

/// Leibniz' formula, by minors of the first row.
Complex determinant(const Matrix4& m) {
  const auto minor = [&](std::size_t column) {
    std::array<std::size_t, 3> c{};
    for (std::size_t i = 0, k = 0; i < 4; ++i) {
      if (i != column) c[k++] = i;
    }
    return m[1][c[0]] * (m[2][c[1]] * m[3][c[2]] - m[2][c[2]] * m[3][c[1]]) -
           m[1][c[1]] * (m[2][c[0]] * m[3][c[2]] - m[2][c[2]] * m[3][c[0]]) +
           m[1][c[2]] * (m[2][c[0]] * m[3][c[1]] - m[2][c[1]] * m[3][c[0]]);
  };
  return m[0][0] * minor(0) - m[0][1] * minor(1) + m[0][2] * minor(2) - m[0][3] * minor(3);
}

double determinant(const Real4& m) {
  Matrix4 complex;
  for (std::size_t r = 0; r < 4; ++r) {
    for (std::size_t c = 0; c < 4; ++c) complex[r][c] = m[r][c];
  }
  return determinant(complex).real();
}

/// Columns are Bell states with phases that turn SU(2) x SU(2) into SO(4).
const Matrix4& magic_basis() {
  static const Matrix4 basis = [] {
    const double h = 1 / std::numbers::sqrt2;
    const Complex i(0, h);
    return Matrix4{{{h, i, 0, 0}, {0, 0, i, h}, {0, 0, i, -h}, {h, -i, 0, 0}}};
  }();
  return basis;
}

/// An orthogonal matrix that makes two commuting symmetric matrices diagonal: Jacobi's rotations, chosen for both at once.
Real4 diagonalize(Real4 a, Real4 b) {
  Real4 basis{};
  for (std::size_t i = 0; i < 4; ++i) basis[i][i] = 1;
  const auto rotate = [](Real4& m, std::size_t p, std::size_t q, double c, double s) {
    for (std::size_t k = 0; k < 4; ++k) {
      const double left = m[k][p];
      const double right = m[k][q];
      m[k][p] = c * left + s * right;
      m[k][q] = c * right - s * left;
    }
  };
  const auto transpose = [](const Real4& m) {
    Real4 made;
    for (std::size_t r = 0; r < 4; ++r) {
      for (std::size_t c = 0; c < 4; ++c) made[r][c] = m[c][r];
    }
    return made;
  };
  for (int round = 0; round < 60; ++round) {
    double largest = 0;
    for (std::size_t p = 0; p < 4; ++p) {
      for (std::size_t q = p + 1; q < 4; ++q) {
        double difference = 0;
        double coupling = 0;
        for (const Real4* m : {&a, &b}) {
          const double d = (*m)[p][p] - (*m)[q][q];
          const double o = 2 * (*m)[p][q];
          difference += d * d - o * o;
          coupling += 2 * d * o;
          largest = std::max(largest, std::abs(o));
        }
        const double angle = 0.25 * std::atan2(coupling, difference);
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        for (Real4* m : {&a, &b}) {
          rotate(*m, p, q, c, s);
          *m = transpose(*m);
          rotate(*m, p, q, c, s);
          *m = transpose(*m);
        }
        rotate(basis, p, q, c, s);
      }
    }
    if (largest < 1e-15) break;
  }
  return basis;
}

/// U = (left) exp(i (x XX + y YY + z ZZ)) (right), up to a phase; left and right are products of one-qubit unitaries.
struct Canonical {
  Matrix4 left;
  Matrix4 right;
  double x = 0;
  double y = 0;
  double z = 0;
};

Canonical decompose(const Matrix4& unitary) {
  const Complex phase = std::pow(determinant(unitary), -0.25);
  Matrix4 special = unitary;
  for (auto& row : special) {
    for (Complex& element : row) element *= phase;
  }
  const Matrix4& magic = magic_basis();
  const Matrix4 inner = multiply(multiply(adjoint(magic), special), magic);
  Real4 re;
  Real4 im;
  for (std::size_t r = 0; r < 4; ++r) {
    for (std::size_t c = 0; c < 4; ++c) {
      Complex square = 0;  // of inner^T inner, which is symmetric
      for (std::size_t k = 0; k < 4; ++k) square += inner[k][r] * inner[k][c];
      re[r][c] = square.real();
      im[r][c] = square.imag();
    }
  }
  Real4 basis = diagonalize(re, im);
  if (determinant(basis) < 0) {
    for (auto& row : basis) row[0] = -row[0];
  }
  // inner = outer diag(e^(i theta)) basis^T with a real orthogonal outer.
  std::array<double, 4> theta{};
  Matrix4 product;  // inner basis
  for (std::size_t c = 0; c < 4; ++c) {
    for (std::size_t r = 0; r < 4; ++r) {
      product[r][c] = 0;
      for (std::size_t k = 0; k < 4; ++k) product[r][c] += inner[r][k] * basis[k][c];
    }
    Complex square = 0;
    for (std::size_t r = 0; r < 4; ++r) square += product[r][c] * product[r][c];
    theta[c] = std::arg(square) / 2;
  }
  Real4 outer;
  const auto set_outer = [&](std::size_t c) {
    for (std::size_t r = 0; r < 4; ++r) outer[r][c] = (product[r][c] * std::polar(1.0, -theta[c])).real();
  };
  for (std::size_t c = 0; c < 4; ++c) set_outer(c);
  if (determinant(outer) < 0) {
    theta[0] += pi;
    set_outer(0);
  }
  Canonical made;
  Matrix4 outer_matrix;
  Matrix4 basis_matrix;
  for (std::size_t r = 0; r < 4; ++r) {
    for (std::size_t c = 0; c < 4; ++c) {
      outer_matrix[r][c] = outer[r][c];
      basis_matrix[r][c] = basis[c][r];
    }
  }
  made.left = multiply(multiply(magic, outer_matrix), adjoint(magic));
  made.right = multiply(multiply(magic, basis_matrix), adjoint(magic));
  // In the magic basis XX, YY and ZZ are diagonal: (1, -1, 1, -1), (-1, 1, 1, -1), (1, 1, -1, -1).
  made.x = (theta[0] - theta[1] + theta[2] - theta[3]) / 4;
  made.y = (-theta[0] + theta[1] + theta[2] - theta[3]) / 4;
  made.z = (theta[0] + theta[1] - theta[2] - theta[3]) / 4;
  return made;
}

/// The factors of a product of one-qubit unitaries: of the first (least significant) qubit and of the second.
std::array<Matrix2, 2> factors(const Matrix4& product) {
  // Read off at the block of the largest element, so that nothing is divided by a small number.
  std::size_t row = 0;
  std::size_t column = 0;
  for (std::size_t r = 0; r < 4; ++r) {
    for (std::size_t c = 0; c < 4; ++c) {
      if (std::abs(product[r][c]) > std::abs(product[row][column]) + 1e-9) {
        row = r;
        column = c;
      }
    }
  }
  Matrix2 first;
  Matrix2 second;
  for (std::size_t r = 0; r < 2; ++r) {
    for (std::size_t c = 0; c < 2; ++c) {
      first[r][c] = product[(row & 2U) | r][(column & 2U) | c];
      second[r][c] = product[(row & 1U) | r << 1U][(column & 1U) | c << 1U] / product[row][column];
    }
  }
  return {first, second};
}

Matrix2 rz(double angle) { return {{{std::polar(1.0, -angle / 2), 0}, {0, std::polar(1.0, angle / 2)}}}; }

void write_u3(CircuitWriter& writer, const Matrix2& unitary, std::uint32_t qubit) {
  const std::array<double, 3> angles = u3_angles(unitary);
  writer.gate("u3", {angles[0], angles[1], angles[2]}, {qubit});
}

}  // namespace

Matrix2 haar_unitary2(support::CounterRng& rng) { return haar_unitary<2>(rng); }
Matrix4 haar_unitary4(support::CounterRng& rng) { return haar_unitary<4>(rng); }

std::array<double, 3> u3_angles(const Matrix2& unitary) {
  const double theta = 2 * std::atan2(std::abs(unitary[1][0]), std::abs(unitary[0][0]));
  // u3 = [[cos, -e^(i lambda) sin], [e^(i phi) sin, e^(i (phi + lambda)) cos]] of theta / 2.
  constexpr double small = 1e-9;
  if (std::abs(unitary[1][0]) < small) return {0, 0, std::arg(unitary[1][1] / unitary[0][0])};
  if (std::abs(unitary[0][0]) < small) return {pi, 0, std::arg(-unitary[0][1] / unitary[1][0])};
  return {theta, std::arg(unitary[1][0] / unitary[0][0]), std::arg(-unitary[0][1] / unitary[0][0])};
}

void write_two_qubit(CircuitWriter& writer, const Matrix4& unitary, std::uint32_t first, std::uint32_t second) {
  const Canonical canonical = decompose(unitary);
  const std::array<Matrix2, 2> before = factors(canonical.right);
  const std::array<Matrix2, 2> after = factors(canonical.left);
  write_u3(writer, before[0], first);
  write_u3(writer, multiply(rz(-pi / 2), before[1]), second);
  writer.gate("cx", {second, first});
  writer.gate("rz", {pi / 2 - 2 * canonical.z}, {first});
  writer.gate("ry", {2 * canonical.x - pi / 2}, {second});
  writer.gate("cx", {first, second});
  writer.gate("ry", {pi / 2 - 2 * canonical.y}, {second});
  writer.gate("cx", {second, first});
  write_u3(writer, multiply(after[0], rz(pi / 2)), first);
  write_u3(writer, after[1], second);
}

}  // namespace libqsim::protocols
