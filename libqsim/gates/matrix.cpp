#include "libqsim/gates/matrix.hpp"

#include <Eigen/Dense>
#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace libqsim::gates {

namespace {

using Complex = std::complex<double>;
using Dense = Eigen::Matrix<Complex, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Map<const Dense> view(const Elements& matrix) {
  const auto size = static_cast<Eigen::Index>(dimension_of(matrix));
  return {matrix.data(), size, size};
}

Elements elements_of(const Dense& matrix) { return {matrix.data(), matrix.data() + matrix.size()}; }

/// One step of Newton's iteration for the nearest unitary, so that rounding does not grow with each square.
Dense mended(const Dense& matrix) {
  const Dense half_excess = 0.5 * (matrix.adjoint() * matrix - Dense::Identity(matrix.rows(), matrix.cols()));
  return matrix - matrix * half_excess;
}

Dense whole_power(Dense base, double exponent) {
  Dense result = Dense::Identity(base.rows(), base.cols());
  while (exponent >= 1) {
    if (std::fmod(exponent, 2) != 0) result = (result * base).eval();
    exponent = std::floor(exponent / 2);
    if (exponent >= 1) base = mended(base * base);
  }
  return result;
}

Complex principal_power(Complex eigenvalue, double exponent) {
  constexpr double tolerance = 1e-9;
  double angle = std::arg(eigenvalue);
  if (angle < -std::numbers::pi + tolerance) angle += 2 * std::numbers::pi;
  return std::polar(1.0, angle * exponent);
}

/// Of a unitary the Schur form is diagonal and its basis orthonormal, also where eigenvalues coincide.
Dense fractional_power(const Dense& unitary, double exponent) {
  const Eigen::ComplexSchur<Eigen::MatrixXcd> schur{Eigen::MatrixXcd(unitary)};
  Eigen::VectorXcd powers = schur.matrixT().diagonal();
  for (Complex& eigenvalue : powers) eigenvalue = principal_power(eigenvalue, exponent);
  return schur.matrixU() * powers.asDiagonal() * schur.matrixU().adjoint();
}

}  // namespace

std::size_t dimension_of(const Elements& matrix) { return std::size_t{1} << (std::countr_zero(matrix.size()) / 2); }

Elements base_matrix(const GateRow& row, std::span<const double> parameters) {
  Elements matrix(std::size_t{1} << (2 * row.target_count));
  row.matrix(parameters.data(), matrix.data());
  return matrix;
}

Elements full_matrix(const GateRow& row, std::span<const double> parameters) {
  return controlled(base_matrix(row, parameters), row.control_count);
}

Elements identity(unsigned qubit_count) {
  const std::size_t size = std::size_t{1} << qubit_count;
  Elements result(size * size);
  for (std::size_t index = 0; index < size; ++index) result[index * size + index] = 1;
  return result;
}

Elements product(const Elements& left, const Elements& right) { return elements_of(view(left) * view(right)); }

Elements adjoint(const Elements& matrix) { return elements_of(view(matrix).adjoint()); }

Elements controlled(const Elements& matrix, unsigned control_count, std::uint64_t pattern) {
  const std::size_t size = dimension_of(matrix);
  const std::size_t full_size = size << control_count;
  Elements result = identity(static_cast<unsigned>(std::countr_zero(full_size)));
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      const std::size_t out = row << control_count | pattern;
      const std::size_t in = column << control_count | pattern;
      result[out * full_size + in] = matrix[row * size + column];
    }
  }
  return result;
}

void apply_on(Elements& matrix, const Elements& factor, std::span<const std::uint32_t> positions) {
  const std::size_t size = dimension_of(matrix);
  const std::size_t rows = dimension_of(factor);
  std::vector<std::size_t> offsets(rows);  // of the factor's rows among the matrix's
  std::size_t mask = 0;
  for (std::size_t k = 0; k < positions.size(); ++k) {
    const std::size_t bit = std::size_t{1} << positions[k];
    mask |= bit;
    for (std::size_t row = 0; row < rows; ++row) {
      if (((row >> k) & 1U) != 0) offsets[row] |= bit;
    }
  }
  std::vector<Complex> in(rows);
  for (std::size_t base = 0; base < size; ++base) {
    if ((base & mask) != 0) continue;
    for (std::size_t column = 0; column < size; ++column) {
      for (std::size_t row = 0; row < rows; ++row) in[row] = matrix[(base | offsets[row]) * size + column];
      for (std::size_t row = 0; row < rows; ++row) {
        Complex sum = 0;
        for (std::size_t k = 0; k < rows; ++k) sum += factor[row * rows + k] * in[k];
        matrix[(base | offsets[row]) * size + column] = sum;
      }
    }
  }
}

Elements power(const Elements& unitary, double exponent) {
  if (exponent == std::trunc(exponent)) {
    const Dense base = exponent < 0 ? Dense(view(unitary).adjoint()) : Dense(view(unitary));
    return elements_of(whole_power(base, std::fabs(exponent)));
  }
  return elements_of(fractional_power(view(unitary), exponent));
}

double distance_from_unitary(const Elements& matrix) {
  const Dense difference = view(matrix) * view(matrix).adjoint() - Dense::Identity(view(matrix).rows(), view(matrix).cols());
  return difference.cwiseAbs().maxCoeff();
}

Structure structure_of(const Elements& matrix) {
  const std::size_t size = dimension_of(matrix);
  if (size == 1) return Structure::phase;
  bool diagonal = true;
  bool permutation = true;
  bool real = true;
  for (std::size_t row = 0; row < size; ++row) {
    std::size_t ones = 0;
    for (std::size_t column = 0; column < size; ++column) {
      const Complex element = matrix[row * size + column];
      if (row != column && element != 0.0) diagonal = false;
      if (element != 0.0 && element != 1.0) permutation = false;
      if (element.imag() != 0) real = false;
      if (element != 0.0) ++ones;
    }
    if (ones != 1) permutation = false;
  }
  if (diagonal) return Structure::diagonal;
  if (permutation) return Structure::permutation;
  if (size == 2 && matrix[0] == 0.0 && matrix[3] == 0.0) return Structure::antidiagonal;
  return real ? Structure::real : Structure::dense;
}

}  // namespace libqsim::gates
