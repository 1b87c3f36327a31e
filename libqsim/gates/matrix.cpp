#include "libqsim/gates/matrix.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace libqsim::gates {

namespace {

using Complex = std::complex<double>;
using Dense = Eigen::MatrixXcd;

Elements transposed(const Elements& matrix) {
  const std::size_t size = dimension_of(matrix);
  Elements result(matrix.size());
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) result[column * size + row] = matrix[row * size + column];
  }
  return result;
}

/// One step of Newton's iteration for the nearest unitary, (3 - U U*) U / 2, so that rounding does not grow with each square.
Elements mended(const Elements& matrix) {
  const std::size_t size = dimension_of(matrix);
  Elements factor = product(matrix, adjoint(matrix));
  for (Complex& element : factor) element *= -0.5;
  for (std::size_t index = 0; index < size; ++index) factor[index * size + index] += 1.5;
  return product(factor, matrix);
}

Elements whole_power(Elements base, double exponent) {
  Elements result = identity(static_cast<unsigned>(std::countr_zero(dimension_of(base))));
  while (exponent >= 1) {
    if (std::fmod(exponent, 2) != 0) result = product(result, base);
    exponent = std::floor(exponent / 2);
    if (exponent >= 1) base = mended(product(base, base));
  }
  return result;
}

/// e^(i angle) to the power; the angle is at most a turn from its principal value.
Complex principal_power(double angle, double exponent) {
  constexpr double tolerance = 1e-9;
  if (angle > std::numbers::pi) angle -= 2 * std::numbers::pi;
  if (angle < -std::numbers::pi + tolerance) angle += 2 * std::numbers::pi;
  return std::polar(1.0, angle * exponent);
}

/// Of a unitary u (cos d + i sin d (x X + y Y + z Z)) with x^2 + y^2 + z^2 = 1, which every one of a qubit is: its eigenvalues are u e^(i
/// d) and u e^(-i d), on what (x X + y Y + z Z) keeps and what it negates.
Elements fractional_power_of_one_qubit(const Elements& unitary, double exponent) {
  if (unitary[1] == 0.0 && unitary[2] == 0.0) {
    return {principal_power(std::arg(unitary[0]), exponent), 0, 0, principal_power(std::arg(unitary[3]), exponent)};
  }
  const double common = std::arg(unitary[0] * unitary[3] - unitary[1] * unitary[2]) / 2;
  const Complex turn = std::polar(1.0, -common);
  const Complex sum = turn * (unitary[0] + unitary[3]), difference = turn * (unitary[0] - unitary[3]);
  const Complex across = turn * (unitary[1] + unitary[2]), around = turn * (unitary[1] - unitary[2]);
  const double length = std::hypot(across.imag(), around.real(), difference.imag());
  const double angle = std::atan2(length, sum.real());
  const Complex kept = principal_power(common + angle, exponent), negated = principal_power(common - angle, exponent);
  if (length == 0) return {kept, 0, 0, kept};
  const Complex middle = (kept + negated) / 2.0, scale = (kept - negated) / 2.0;
  const double z = difference.imag() / length;
  const Complex beside(across.imag() / length, -around.real() / length);  // x - i y
  return {middle + scale * z, scale * beside, scale * std::conj(beside), middle - scale * z};
}

/// Of a unitary the Schur form is diagonal and its basis orthonormal, also where eigenvalues coincide.
Elements fractional_power(const Elements& unitary, double exponent) {
  const bool finite =
      std::ranges::all_of(unitary, [](Complex element) { return std::isfinite(element.real()) && std::isfinite(element.imag()); });
  if (!finite) return Elements(unitary.size(), Complex(std::numeric_limits<double>::quiet_NaN(), 0));  // the Schur form would read astray
  const std::size_t size = dimension_of(unitary);
  if (size == 1) return {principal_power(std::arg(unitary[0]), exponent)};
  if (size == 2) return fractional_power_of_one_qubit(unitary, exponent);
  const auto rows = static_cast<Eigen::Index>(size);
  const Elements transpose = transposed(unitary);  // Eigen stores columns
  const Eigen::ComplexSchur<Dense> schur{Dense(Eigen::Map<const Dense>(transpose.data(), rows, rows))};
  const Elements basis = transposed(Elements(schur.matrixU().data(), schur.matrixU().data() + schur.matrixU().size()));
  Elements scaled = basis;
  for (std::size_t column = 0; column < size; ++column) {
    const auto at = static_cast<Eigen::Index>(column);
    const Complex factor = principal_power(std::arg(schur.matrixT()(at, at)), exponent);
    for (std::size_t row = 0; row < size; ++row) scaled[row * size + column] *= factor;
  }
  return product(scaled, adjoint(basis));
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

Elements product(const Elements& left, const Elements& right) {
  const std::size_t size = dimension_of(left);
  Elements result(size * size);
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t k = 0; k < size; ++k) {
      const Complex factor = left[row * size + k];
      for (std::size_t column = 0; column < size; ++column) result[row * size + column] += factor * right[k * size + column];
    }
  }
  return result;
}

Elements adjoint(const Elements& matrix) {
  Elements result = transposed(matrix);
  for (Complex& element : result) element = std::conj(element);
  return result;
}

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
  if (exponent != std::trunc(exponent)) return fractional_power(unitary, exponent);
  return whole_power(exponent < 0 ? adjoint(unitary) : unitary, std::fabs(exponent));
}

std::uint64_t power_work(unsigned qubit_count, double exponent) {
  constexpr std::uint64_t products_a_square = 4, products_of_schur_form = 25;
  const std::uint64_t product = std::uint64_t{1} << (3 * qubit_count);
  if (exponent != std::trunc(exponent)) return products_of_schur_form * product;
  return products_a_square * static_cast<std::uint64_t>(1 + std::clamp(std::ilogb(exponent), 0, 1024)) * product;
}

double distance_from_unitary(const Elements& matrix) {
  const std::size_t size = dimension_of(matrix);
  const Elements square = product(matrix, adjoint(matrix));
  double largest = 0;
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      const double distance = std::abs(square[row * size + column] - (row == column ? 1.0 : 0.0));
      if (std::isnan(distance)) return distance;
      largest = std::max(largest, distance);
    }
  }
  return largest;
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
