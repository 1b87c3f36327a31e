#pragma once

#include <optional>

#include "libqsim/ir/program.hpp"
#include "libqsim/support/source_map.hpp"
#include "libqsim/writers/flat_circuit.hpp"

namespace libqsim::standards {

/// A program with its loops unrolled, its calls entered and its classical values worked out; nothing where the text does not decide them.
std::optional<writers::FlatCircuit> flattened(const ir::Program& program, const support::SourceMap& sources);

/// The operation, with its qubits and numbers in the pools of `program`. A measurement's bit is left out.
ir::Operation operation_of(const writers::FlatOperation& flat, ir::Program& program);

}  // namespace libqsim::standards
