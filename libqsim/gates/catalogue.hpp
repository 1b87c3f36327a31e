#pragma once

#include <complex>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace libqsim::gates {

/// Whose gate it is: names mean different unitaries in different files.
enum class Dialect : std::uint8_t {
  openqasm3,          ///< built in: U, gphase
  stdgates,           ///< stdgates.inc
  openqasm2,          ///< built in: U (determinant 1), CX
  qelib1,             ///< the 23 gates of the OpenQASM 2 paper's qelib1.inc
  qelib1_circulated,  ///< what QASMBench's (35) and Qiskit's (42) qelib1.inc have beyond the paper's, and those that differ from it (cu3)
};

std::string_view name_of(Dialect dialect);

/// The structure of a base matrix for all parameters; kernels and planner know this, never a name.
/// phase: one number, of no qubit; permutation: of zeros and ones; antidiagonal: of one qubit; real: none of these, and without imaginary
/// parts.
enum class Structure : std::uint8_t { phase, diagonal, permutation, antidiagonal, real, dense };

/// Writes the base matrix, row-major, 2^targets rows; the first target is the least significant bit of an index.
using MatrixFunction = void (*)(const double* parameters, std::complex<double>* out);

using GateId = std::uint16_t;

/// One row a (dialect, gate). The unitary is the base matrix on the last `target_count` operands where all of the first `control_count`
/// operands are 1. A row without a matrix function is known by its definition alone.
struct GateRow {
  std::string_view name;
  Dialect dialect;
  std::uint8_t parameter_count;
  std::uint8_t control_count;
  std::uint8_t target_count;
  Structure structure;
  MatrixFunction matrix;        ///< null: expand the definition
  std::string_view parameters;  ///< formal names as the definition uses them: "theta, phi, lambda"
  std::string_view qubits;      ///< "a, b"
  std::string_view definition;  ///< the body in the dialect's own language, in terms of earlier rows; empty for built-in gates
  std::uint8_t sources;         ///< bits of Source: which published qelib1.inc has it
  std::uint8_t other_meanings;  ///< bits of Source: where its definition there is another unitary than this row's

  unsigned qubit_count() const { return unsigned{control_count} + target_count; }
};

/// The published qelib1.inc's that declare a gate.
enum Source : std::uint8_t { paper = 1, qasmbench = 2, qiskit = 4 };

std::span<const GateRow> catalogue();
const GateRow& row_of(GateId gate);
std::optional<GateId> find(Dialect dialect, std::string_view name);

/// Text of the built-in include files, generated from the rows: "stdgates.inc", "qelib1.inc" (the paper's gates), and for
/// qelib1_circulated the union of all of them. Empty for built-in gates.
std::string_view include_text(Dialect dialect);

}  // namespace libqsim::gates
