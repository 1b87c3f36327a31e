#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/execute/execute.hpp"

namespace libqsim::execute {

/// An input variable of the main program, or one element of an input array.
struct InputElement {
  std::uint32_t slot = 0;
  std::uint64_t element = 0;
};

/// The expectation value of a sum of Pauli strings, and its derivatives by inputs.
struct Gradient {
  double value = 0;
  std::vector<double> derivatives;  // beside the inputs asked for
};

/// Terms are Pauli strings with their coefficients. By the adjoint method (arXiv:2009.02823): the gates are undone one after the other, on
/// the final state and on the sum of Pauli strings applied to it. Fails where something depends on an input that has no derivative, where a
/// measurement decides what follows, or a reset is met. Two states are held.
Result<Gradient> gradient(const ir::Program& program, const std::vector<std::pair<std::string, double>>& terms,
                          const std::vector<InputElement>& inputs, const Options& options, support::DiagnosticSink& sink);

}  // namespace libqsim::execute
