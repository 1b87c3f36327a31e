#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/ir/program.hpp"
#include "libqsim/qasm/sema/symbols.hpp"

namespace libqsim::qasm::sema {

/// What modifiers make of a gate: controls in the order of their qubits, and exponents in the order in which they apply (innermost first).
struct Modification {
  std::vector<bool> negative_controls;  // one entry a control
  std::uint64_t control_count = 0;      // of them; more where there are surely too few operands
  std::vector<ir::Operand> exponents;   // inv is -1
};

/// One application inside a gate's definition; qubits are the definition's formal ones.
struct GateItem {
  GateIndex gate = 0;
  Modification modification;
  std::vector<ir::Operand> arguments;  // expressions over ExpressionOp::argument, or constants
  std::vector<std::uint32_t> qubits;
  support::Span span;
};

/// A gate that programs can name: a catalogue row, a definition, or an opaque declaration.
struct GateEntry {
  std::string_view name;
  std::optional<gates::GateId> row;
  bool opaque = false;
  std::uint32_t parameter_count = 0;
  std::uint32_t qubit_count = 0;
  std::vector<GateItem> items;        // of a definition
  std::uint32_t depth = 0;            // of definitions within it
  std::uint64_t operation_count = 1;  // that one application expands to, saturating
  support::Span span;                 // of the definition; empty for catalogue rows
};

using GateTable = std::deque<GateEntry>;  // entries stay where they are when others are added

}  // namespace libqsim::qasm::sema
