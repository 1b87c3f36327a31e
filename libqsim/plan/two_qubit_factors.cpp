#include "libqsim/plan/two_qubit_factors.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "libqsim/plan/phases.hpp"

namespace libqsim::plan {
namespace {

using Real4 = std::array<double, 16>;

// Entries of the product may differ from the matrix by this much.
constexpr double largest_error = 1e-14;

// The magic basis: one-qubit gates on both qubits are real in it, and N is diagonal.
constexpr double h = std::numbers::sqrt2 / 2;
constexpr Matrix4 magic{h, 0, 0, Complex(0, h), 0, Complex(0, h), h, 0, 0, Complex(0, h), -h, 0, h, 0, 0, Complex(0, -h)};

Matrix4 adjoint(const Matrix4& m) {
  Matrix4 result;
  for (unsigned i = 0; i < 16; ++i) result[i] = std::conj(m[i % 4 * 4 + i / 4]);
  return result;
}

// Turns the planes of rows and columns p and q of a symmetric matrix.
void rotate(Real4& m, unsigned p, unsigned q, double c, double s) {
  for (unsigned k = 0; k < 4; ++k) {
    const double x = m[k * 4 + p], y = m[k * 4 + q];
    m[k * 4 + p] = c * x + s * y;
    m[k * 4 + q] = c * y - s * x;
  }
  for (unsigned k = 0; k < 4; ++k) {
    const double x = m[p * 4 + k], y = m[q * 4 + k];
    m[p * 4 + k] = c * x + s * y;
    m[q * 4 + k] = c * y - s * x;
  }
}

// The orthogonal matrix whose columns are the common eigenvectors of two symmetric matrices that commute, by Jacobi's rotations with the
// angle that suits both (Bunse-Gerstner, Byers and Mehrmann 1993).
Real4 common_eigenvectors(Real4 a, Real4 b) {
  Real4 vectors{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
  constexpr int most_sweeps = 16;
  for (int sweep = 0; sweep < most_sweeps; ++sweep) {
    double left = 0;
    for (unsigned p = 0; p < 3; ++p) {
      for (unsigned q = p + 1; q < 4; ++q) {
        const double a_off = 2 * a[p * 4 + q], a_on = a[p * 5] - a[q * 5], b_off = 2 * b[p * 4 + q], b_on = b[p * 5] - b[q * 5];
        left += a_off * a_off + b_off * b_off;
        if (a_off * a_off + b_off * b_off < 1e-33) continue;
        const double on = a_on * a_on + b_on * b_on - a_off * a_off - b_off * b_off, off = 2 * (a_on * a_off + b_on * b_off);
        const double r = std::sqrt(on * on + off * off);
        if (r == 0) continue;
        // A quarter of the angle of (on, off), by halving twice.
        const double larger = std::sqrt((r + std::abs(on)) / (2 * r)), smaller = std::abs(off) / (2 * r * larger);
        const double c2 = on >= 0 ? larger : smaller, s2 = std::copysign(on >= 0 ? smaller : larger, off);
        const double c = std::sqrt((1 + c2) / 2), s = s2 / (2 * c);
        rotate(a, p, q, c, s);
        rotate(b, p, q, c, s);
        for (unsigned k = 0; k < 4; ++k) {
          const double x = vectors[k * 4 + p], y = vectors[k * 4 + q];
          vectors[k * 4 + p] = c * x + s * y;
          vectors[k * 4 + q] = c * y - s * x;
        }
      }
    }
    if (left < 1e-32) break;
  }
  return vectors;
}

double determinant(const Real4& m) {
  double sum = 0;
  for (unsigned i = 0; i < 4; ++i) {
    double minor[9];
    for (unsigned row = 1, at = 0; row < 4; ++row) {
      for (unsigned column = 0; column < 4; ++column) {
        if (column != i) minor[at++] = m[row * 4 + column];
      }
    }
    const double value = minor[0] * (minor[4] * minor[8] - minor[5] * minor[7]) - minor[1] * (minor[3] * minor[8] - minor[5] * minor[6]) +
                         minor[2] * (minor[3] * minor[7] - minor[4] * minor[6]);
    sum += (i % 2 == 0 ? 1 : -1) * m[i] * value;
  }
  return sum;
}

// The one-qubit matrices of which a matrix is the tensor product.
void split(const Matrix4& m, Matrix2& first, Matrix2& second) {
  const auto entry = [&](unsigned b, unsigned a) { return m[(b / 2 * 2 + a / 2) * 4 + b % 2 * 2 + a % 2]; };
  unsigned largest = 0;
  double weight = -1;
  for (unsigned b = 0; b < 4; ++b) {
    double sum = 0;
    for (unsigned a = 0; a < 4; ++a) sum += std::norm(entry(b, a));
    if (sum > weight) {
      weight = sum;
      largest = b;
    }
  }
  const double scale = std::sqrt(2 / weight);
  for (unsigned a = 0; a < 4; ++a) first[a] = entry(largest, a) * scale;
  for (unsigned b = 0; b < 4; ++b) {
    second[b] = 0;
    for (unsigned a = 0; a < 4; ++a) second[b] += times(std::conj(first[a]), entry(b, a)) / 2.0;
  }
}

Matrix4 tensor(const Matrix2& first, const Matrix2& second) {
  Matrix4 result;
  for (unsigned row = 0; row < 4; ++row) {
    for (unsigned column = 0; column < 4; ++column) {
      result[row * 4 + column] = times(second[row / 2 * 2 + column / 2], first[row % 2 * 2 + column % 2]);
    }
  }
  return result;
}

}  // namespace

Matrix4 product(const Matrix4& a, const Matrix4& b) {
  Matrix4 result{};
  for (unsigned row = 0; row < 4; ++row) {
    for (unsigned k = 0; k < 4; ++k) {
      if (a[row * 4 + k] == 0.0) continue;  // half of the magic basis, and more of most gates
      for (unsigned column = 0; column < 4; ++column) result[row * 4 + column] += times(a[row * 4 + k], b[k * 4 + column]);
    }
  }
  return result;
}

std::optional<TwoQubitFactors> factors_of(const Matrix4& unitary) {
  const Matrix4 back = adjoint(magic), m = product(product(back, unitary), magic);
  // m = o1 D o2 with real o1 and o2: m^T m = o2^T D^2 o2.
  Matrix4 transposed;
  for (unsigned i = 0; i < 16; ++i) transposed[i] = m[i % 4 * 4 + i / 4];
  const Matrix4 square = product(transposed, m);
  Real4 re, im;
  for (unsigned i = 0; i < 16; ++i) {
    re[i] = square[i].real();
    im[i] = square[i].imag();
  }
  Real4 vectors = common_eigenvectors(re, im);
  if (determinant(vectors) < 0) {
    for (unsigned k = 0; k < 4; ++k) vectors[k * 4] = -vectors[k * 4];
  }
  Matrix4 columns;
  for (unsigned i = 0; i < 16; ++i) columns[i] = vectors[i];
  Matrix4 left = product(m, columns);  // o1 D
  std::array<Complex, 4> d;
  Real4 first;
  for (unsigned c = 0; c < 4; ++c) {
    // A column of o1 D is real up to its factor: the factor is that of the square of its sum of squares.
    Complex sum = 0;
    for (unsigned k = 0; k < 4; ++k) sum += times(left[k * 4 + c], left[k * 4 + c]);
    d[c] = std::sqrt(sum);
    if (std::abs(std::abs(d[c]) - 1) > 1e-8) return std::nullopt;
    d[c] /= std::abs(d[c]);
    for (unsigned k = 0; k < 4; ++k) first[k * 4 + c] = times(left[k * 4 + c], std::conj(d[c])).real();
  }
  if (determinant(first) < 0) {
    d[0] = -d[0];
    for (unsigned k = 0; k < 4; ++k) first[k * 4] = -first[k * 4];
  }
  Matrix4 after, before;
  for (unsigned i = 0; i < 16; ++i) {
    after[i] = first[i];
    before[i] = vectors[i % 4 * 4 + i / 4];
  }
  after = product(product(magic, after), back);
  before = product(product(magic, before), back);

  TwoQubitFactors factors;
  split(before, factors.first_before, factors.second_before);
  split(after, factors.first_after, factors.second_after);
  factors.middle = {};
  factors.middle[0] = factors.middle[15] = (d[0] + d[3]) / 2.0;
  factors.middle[3] = factors.middle[12] = (d[0] - d[3]) / 2.0;
  factors.middle[5] = factors.middle[10] = (d[1] + d[2]) / 2.0;
  factors.middle[6] = factors.middle[9] = (d[1] - d[2]) / 2.0;
  const Matrix4 all = product(product(tensor(factors.first_after, factors.second_after), factors.middle),
                              tensor(factors.first_before, factors.second_before));
  for (unsigned i = 0; i < 16; ++i) {
    if (!(std::norm(all[i] - unitary[i]) <= largest_error * largest_error)) return std::nullopt;
  }
  return factors;
}

}  // namespace libqsim::plan
