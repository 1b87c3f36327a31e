#pragma once

#include <array>
#include <complex>
#include <cstdint>

#include "libqsim/protocols/circuit_writer.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::protocols {

using Complex = std::complex<double>;
/// Row-major; the first qubit is the least significant bit of an index.
using Matrix2 = std::array<std::array<Complex, 2>, 2>;
using Matrix4 = std::array<std::array<Complex, 4>, 4>;

/// Drawn by the Haar measure: Gaussian entries, made orthonormal.
Matrix2 haar_unitary2(support::CounterRng& rng);
Matrix4 haar_unitary4(support::CounterRng& rng);

/// Angles of u3(theta, phi, lambda) for a unitary, up to its phase.
std::array<double, 3> u3_angles(const Matrix2& unitary);

/// Writes a two-qubit unitary with three cx (Vatan and Williams, arXiv:quant-ph/0308006), up to its phase.
void write_two_qubit(CircuitWriter& writer, const Matrix4& unitary, std::uint32_t first, std::uint32_t second);

}  // namespace libqsim::protocols
