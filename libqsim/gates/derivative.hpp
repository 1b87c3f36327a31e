#pragma once

#include <cstdint>
#include <span>

#include "libqsim/gates/matrix.hpp"

namespace libqsim::gates {

/// The derivative of the row's base matrix by one of its parameters. In each parameter a row's elements are sums of waves of the
/// frequencies 0, 1/2 and 1, of which two central differences, over pi and pi/2, give the derivative exactly.
Elements base_derivative(const GateRow& row, std::span<const double> parameters, std::size_t parameter);

/// What the matrix does where control k has bit k of `pattern`, and zero elsewhere: of a derivative, what `controlled` makes of its matrix.
Elements controlled_derivative(const Elements& derivative, unsigned control_count, std::uint64_t pattern);

/// How a unitary's power (see `power`) changes where the unitary changes by `change`. Elements are NaN where the power jumps: a power that
/// is not whole, of an eigenvalue -1 that does not stay where it is.
Elements power_change(const Elements& unitary, const Elements& change, double exponent);

/// The derivative of a unitary's power by its exponent.
Elements exponent_derivative(const Elements& unitary, double exponent);

}  // namespace libqsim::gates
