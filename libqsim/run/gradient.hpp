// Expectation values with their derivatives.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "libqsim/run/simulate.hpp"

namespace libqsim {
inline namespace v0 {

/// The derivatives by one input of type float or angle (by the number in radians), or by the elements of an array of them.
struct Derivative {
  std::string input;
  std::vector<std::uint64_t> shape;  ///< of the array; empty: a single number
  std::vector<double> values;        ///< row-major
};

/// An expectation value and its derivatives by every input that is a float or an angle, in the order in which the program declares them.
struct Gradient {
  double value = 0;
  std::vector<Derivative> derivatives;
};

/// The gradient of the expectation value of a sum of Pauli strings, exact up to rounding, by the adjoint method (arXiv:2009.02823): it
/// takes about as long as a few runs, however many inputs there are. An angle counts as the real number that its bits stand for. Fails with
/// the diagnostic QS5028 where a value has no derivative: comparisons, floor and the like, conversions to other types, conditions, resets,
/// and measurements whose outcome is used. Needs the memory of two states.
LIBQSIM_API Result<Gradient> gradient(const Program& program, const std::map<std::string, double>& terms, const RunOptions& options = {});

}  // namespace v0
}  // namespace libqsim
