#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/plan/segment.hpp"

namespace libqsim::execute {

/// A sum of Pauli strings with real coefficients.
using PauliTerms = std::vector<engines::PauliTerm>;

/// The Hermitian matrix on the targets (the first is the least significant), where the controls hold and zero elsewhere.
PauliTerms pauli_terms_of(std::span<const plan::Complex> matrix, std::span<const plan::Qubit> targets,
                          std::span<const plan::Control> controls);

/// terms := V terms V*, of a gate's unitary V. False, and nothing changed, where the gate has too many qubits for that.
bool conjugate(PauliTerms& terms, const plan::GateView& gate);

/// Terms of one string become one.
void gather(PauliTerms& terms);

}  // namespace libqsim::execute
