#include "libqsim/execute/same_state.hpp"

#include <cmath>
#include <complex>

namespace libqsim::execute {

namespace {

using Complex = std::complex<double>;

// The length of the difference of two unit vectors that count as one.
constexpr double distance_limit = 1e-11;
constexpr double distance_limit_single = 1e-5;
// States that are further apart than this need no second look.
constexpr double overlap_limit = 0.999;

template <class Real>
Complex inner_product(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped) {
  const auto* a = static_cast<const std::complex<Real>*>(left.data);
  const auto* b = static_cast<const std::complex<Real>*>(right.data);
  Complex sum = 0;
  for (std::uint64_t i = 0; i < left.size; ++i) sum += std::conj(Complex(a[i])) * Complex(b[i ^ flipped]);
  return sum;
}

/// False at the first basis state whose probabilities differ: what most states that are not equal show early.
template <class Real>
bool same_probabilities(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped, double limit) {
  const auto* a = static_cast<const std::complex<Real>*>(left.data);
  const auto* b = static_cast<const std::complex<Real>*>(right.data);
  for (std::uint64_t i = 0; i < left.size; ++i) {
    if (std::abs(std::norm(Complex(a[i])) - std::norm(Complex(b[i ^ flipped]))) > limit) return false;
  }
  return true;
}

template <class Real>
double squared_distance(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped, Complex phase) {
  const auto* a = static_cast<const std::complex<Real>*>(left.data);
  const auto* b = static_cast<const std::complex<Real>*>(right.data);
  double sum = 0;
  for (std::uint64_t i = 0; i < left.size; ++i) sum += std::norm(phase * Complex(a[i]) - Complex(b[i ^ flipped]));
  return sum;
}

Complex product_of(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped) {
  const bool single = left.precision == engines::Precision::single_precision;
  return single ? inner_product<float>(left, right, flipped) : inner_product<double>(left, right, flipped);
}

}  // namespace

double overlap(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped) {
  return std::abs(product_of(left, right, flipped));
}

bool same_up_to_phase(const engines::AmplitudeView& left, const engines::AmplitudeView& right, std::uint64_t flipped) {
  const bool single = left.precision == engines::Precision::single_precision;
  const double limit = single ? distance_limit_single : distance_limit;
  // A probability is no further off than twice the distance.
  const bool near =
      single ? same_probabilities<float>(left, right, flipped, 2 * limit) : same_probabilities<double>(left, right, flipped, 2 * limit);
  if (!near) return false;
  const Complex product = product_of(left, right, flipped);
  if (std::abs(product) < overlap_limit) return false;
  const Complex phase = product / std::abs(product);
  const double distance =
      single ? squared_distance<float>(left, right, flipped, phase) : squared_distance<double>(left, right, flipped, phase);
  return distance < limit * limit;
}

}  // namespace libqsim::execute
