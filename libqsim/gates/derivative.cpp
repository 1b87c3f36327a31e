#include "libqsim/gates/derivative.hpp"

#include <Eigen/Eigenvalues>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace libqsim::gates {

namespace {

using Complex = std::complex<double>;
using Dense = Eigen::Matrix<Complex, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using std::numbers::pi;

/// An eigenvalue this close to -1 counts as e^(i pi), as in `power`.
constexpr double cut_tolerance = 1e-9;
/// Elements of a change up to this leave an eigenvalue where it is.
constexpr double still = 1e-12;

Eigen::Map<const Dense> view_of(const Elements& matrix) {
  const auto rows = static_cast<Eigen::Index>(dimension_of(matrix));
  return {matrix.data(), rows, rows};
}

Elements elements_of(const Dense& matrix) { return Elements(matrix.data(), matrix.data() + matrix.size()); }

bool is_finite(const Elements& matrix) {
  for (const Complex element : matrix) {
    if (!std::isfinite(element.real()) || !std::isfinite(element.imag())) return false;
  }
  return true;
}

/// A unitary's orthonormal eigenvectors, as columns, and the angles of its eigenvalues in (-pi, pi].
struct Spectrum {
  Dense basis;
  std::vector<double> angles;
};

Spectrum spectrum_of(const Elements& unitary) {
  const Eigen::ComplexSchur<Dense> schur{Dense(view_of(unitary))};
  Spectrum spectrum{schur.matrixU(), {}};
  for (Eigen::Index i = 0; i < spectrum.basis.rows(); ++i) {
    double angle = std::arg(schur.matrixT()(i, i));
    if (angle < -pi + cut_tolerance) angle += 2 * pi;
    spectrum.angles.push_back(angle);
  }
  return spectrum;
}

/// (f(a) - f(b)) / (e^(i a) - e^(i b)) of f(a) = e^(i a exponent), also where the angles meet.
Complex divided_difference(double a, double b, double exponent) {
  double distance = a - b;
  // Whole powers do not see on which side of the cut an angle is written.
  if (exponent == std::trunc(exponent)) distance = std::remainder(distance, 2 * pi);
  const double below = std::sin(distance / 2);
  const double ratio = below == 0 ? exponent : std::sin(exponent * distance / 2) / below;
  return std::polar(1.0, (exponent - 1) * (b + distance / 2)) * ratio;
}

}  // namespace

Elements base_derivative(const GateRow& row, std::span<const double> parameters, std::size_t parameter) {
  // Of a wave of frequency w they give 2 sin(w pi) and 2 sin(w pi/2) times its derivative / w; together 1/2 at w = 1/2, and 1 at w = 1.
  struct Difference {
    double shift;
    double weight;
  };
  constexpr Difference differences[] = {{pi, 0.25 - 0.25 * std::numbers::sqrt2}, {pi / 2, 0.5}};
  std::vector<double> shifted(parameters.begin(), parameters.end());
  Elements derivative(std::size_t{1} << (2 * row.target_count));
  for (const auto& [shift, weight] : differences) {
    for (const double sign : {1.0, -1.0}) {
      shifted[parameter] = parameters[parameter] + sign * shift;
      const Elements matrix = base_matrix(row, shifted);
      for (std::size_t i = 0; i < matrix.size(); ++i) derivative[i] += sign * weight * matrix[i];
    }
  }
  return derivative;
}

Elements controlled_derivative(const Elements& derivative, unsigned control_count, std::uint64_t pattern) {
  const std::size_t size = dimension_of(derivative), full_size = size << control_count;
  Elements result(full_size * full_size);
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      result[(row << control_count | pattern) * full_size + (column << control_count | pattern)] = derivative[row * size + column];
    }
  }
  return result;
}

/// In the eigenbasis every element of the change is multiplied by a divided difference of the power (Daleckii and Krein).
Elements power_change(const Elements& unitary, const Elements& change, double exponent) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  if (!is_finite(unitary) || !is_finite(change)) return Elements(unitary.size(), nan);
  const Spectrum spectrum = spectrum_of(unitary);
  Dense inside = spectrum.basis.adjoint() * view_of(change) * spectrum.basis;
  const bool whole = exponent == std::trunc(exponent);
  for (Eigen::Index row = 0; row < inside.rows(); ++row) {
    for (Eigen::Index column = 0; column < inside.cols(); ++column) {
      const double a = spectrum.angles[static_cast<std::size_t>(row)], b = spectrum.angles[static_cast<std::size_t>(column)];
      // Between them they are the eigenvalue's own movement; to other eigenvectors, that of its eigenvector.
      const bool on_cut = a > pi - cut_tolerance && b > pi - cut_tolerance;
      if (!whole && on_cut && std::abs(inside(row, column)) > still) return Elements(unitary.size(), nan);
      inside(row, column) *= divided_difference(a, b, exponent);
    }
  }
  return elements_of(spectrum.basis * inside * spectrum.basis.adjoint());
}

Elements exponent_derivative(const Elements& unitary, double exponent) {
  if (!is_finite(unitary)) return Elements(unitary.size(), std::numeric_limits<double>::quiet_NaN());
  const Spectrum spectrum = spectrum_of(unitary);
  Dense scaled = spectrum.basis;
  for (Eigen::Index column = 0; column < scaled.cols(); ++column) {
    const double angle = spectrum.angles[static_cast<std::size_t>(column)];
    scaled.col(column) *= Complex(0, angle) * std::polar(1.0, angle * exponent);
  }
  return elements_of(scaled * spectrum.basis.adjoint());
}

}  // namespace libqsim::gates
