#pragma once

#include <complex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/gates/catalogue.hpp"

namespace libqsim::gates::testing {

/// A unitary over the qubits of a gate, row-major, first qubit least significant.
using Unitary = std::vector<std::complex<double>>;

/// Which U the definitions stand on: OpenQASM 3's by its formula, or Rz(phi) Ry(theta) Rz(lambda) as a product of rotations.
enum class BuiltinU { periodic, determinant_one };

/// What a definition's text computes, by a reader and a dense product of its own: rows are used for their text alone, never their matrices.
Unitary expand(Dialect dialect, BuiltinU builtin, std::string_view parameters, std::string_view qubits, std::string_view body,
               std::span<const double> values);

/// The same for a row of the catalogue; built-in rows by their formula.
Unitary expand(const GateRow& row, BuiltinU builtin, std::span<const double> values);

/// The largest difference of any element; `up_to_phase` first turns the second matrix by the phase that fits best.
double distance(Unitary a, Unitary b, bool up_to_phase);

}  // namespace libqsim::gates::testing
