#pragma once

#include <cstdint>
#include <string_view>

namespace libqsim::standards {

/// Whether a named graph over `qubit_count` qubits joins two of them. line: neighbours by number. grid: rows of ceil(sqrt(n)) qubits,
/// numbered row by row. heavy-hex: the numbering of IBM's 127-qubit devices (rows of 14, 15, ..., 15, 14 joined by four qubits each).
/// all: every pair.
bool joins(std::string_view graph, std::uint32_t a, std::uint32_t b, std::uint64_t qubit_count);

}  // namespace libqsim::standards
