#pragma once

#include <complex>
#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/gates/catalogue.hpp"

namespace libqsim::gates {

/// A square matrix of 2^n rows, row-major; the first qubit is the least significant bit of an index. One number: of no qubit.
using Elements = std::vector<std::complex<double>>;

/// Rows of a square matrix.
std::size_t dimension_of(const Elements& matrix);

/// The row's base matrix (see GateRow), of its last target_count operands.
Elements base_matrix(const GateRow& row, std::span<const double> parameters);

/// The row's unitary over all its operands.
Elements full_matrix(const GateRow& row, std::span<const double> parameters);

Elements identity(unsigned qubit_count);
Elements product(const Elements& left, const Elements& right);
Elements adjoint(const Elements& matrix);

/// The matrix where control k has bit k of `pattern`, for all k < control_count, and the identity elsewhere. Controls come first.
Elements controlled(const Elements& matrix, unsigned control_count, std::uint64_t pattern);
inline Elements controlled(const Elements& matrix, unsigned control_count) {
  return controlled(matrix, control_count, (std::uint64_t{1} << control_count) - 1);
}

/// matrix := (factor on the qubits at `positions`, all different) * matrix.
void apply_on(Elements& matrix, const Elements& factor, std::span<const std::uint32_t> positions);

/// A unitary's power (gates.rst#power-modifier): by products for whole exponents, else the principal one: each eigenvalue e^(i a) with a in
/// (-pi, pi] becomes e^(i a exponent). An eigenvalue within 1e-9 of -1 counts as e^(i pi), so that roots of x, z, ... do not depend on
/// rounding. Powers of powers are taken one after the other: (x^2)^0.5 is the identity. The exponent is finite.
/// What is no number in the unitary makes a fractional power's elements NaN.
Elements power(const Elements& unitary, double exponent);

/// Multiplications that a power takes, about.
std::uint64_t power_work(unsigned qubit_count, double exponent);

/// The largest difference between matrix * adjoint and the identity, of any element.
double distance_from_unitary(const Elements& matrix);

/// The strictest structure that the elements have, exactly (no tolerance).
Structure structure_of(const Elements& matrix);

}  // namespace libqsim::gates
