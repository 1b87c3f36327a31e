#pragma once

#include <cstdint>
#include <vector>

#include "libqsim/execute/world.hpp"
#include "libqsim/ir/program.hpp"

namespace libqsim::writers {

using execute::BitKey;
using execute::Qubit;

enum class FlatKind : std::uint8_t { gate, unitary, composite, measure, reset, barrier };

/// One operation of a program whose loops, calls and classical computations are done. Numbers are known, qubits fixed.
struct FlatOperation {
  FlatKind kind = FlatKind::gate;
  bool has_power = false;  // of a gate: the last parameter is the exponent
  gates::GateId gate = 0;
  std::uint32_t data = ir::none;    // unitary: matrix; composite: composite; measure: entry of FlatCircuit::measurements
  std::uint32_t guard = ir::none;   // of FlatCircuit::guards
  std::uint32_t control_count = 0;  // of the qubits, the first ones
  std::vector<Qubit> qubits;        // of a barrier, none: all
  std::vector<bool> negative;       // beside the controls: acts where the qubit is 0
  std::vector<double> parameters;
  support::Span span;
};

/// An operation happens where the register, as an unsigned number, has one of the values (in order of size).
struct Guard {
  std::uint32_t slot = 0;
  std::vector<std::uint64_t> values;
  bool spent = false;  // an operation under it has changed the register
};

/// A measurement and the global bits that hold its outcome; there may be none.
struct FlatMeasurement {
  std::uint32_t operation = ir::none;  // none: outcomes of several, one a branch
  std::uint32_t guard = ir::none;
  std::vector<BitKey> homes;
};

/// A program of straight operations, each under at most one condition on a register.
struct FlatCircuit {
  std::vector<FlatOperation> operations;
  std::vector<Guard> guards;
  std::vector<FlatMeasurement> measurements;
};

}  // namespace libqsim::writers
