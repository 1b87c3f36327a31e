// A two-qubit unitary as U = (a2 x b2) N (a1 x b1), where N has entries on its diagonal and its anti-diagonal only: what is left of any
// entangling circuit on a pair, at the price of one shear (Khaneja, Brockett and Glaser 2001; Kraus and Cirac 2001).
#pragma once

#include <array>
#include <optional>

#include "libqsim/plan/segment.hpp"

namespace libqsim::plan {

using Matrix2 = std::array<Complex, 4>;
using Matrix4 = std::array<Complex, 16>;

struct TwoQubitFactors {
  Matrix2 first_before, second_before;
  Matrix4 middle;
  Matrix2 first_after, second_after;
};

Matrix4 product(const Matrix4& a, const Matrix4& b);

// Row-major, the first qubit the least significant. Nothing if the matrix is not unitary to rounding.
std::optional<TwoQubitFactors> factors_of(const Matrix4& unitary);

}  // namespace libqsim::plan
