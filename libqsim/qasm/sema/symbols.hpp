#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm::sema {

using GateIndex = std::uint32_t;  // index of the GateTable

enum class SymbolKind : std::uint8_t {
  constant,        // value
  variable,        // slot; of any classical type, arrays included
  bit_alias,       // bits: a `let` over classical registers
  qubits,          // qubit declarations, aliases, and the parameters of subroutines: `operands`
  qubit_range,     // a declared register: first, size (kept apart, for registers can be long)
  gate,            // gate
  gate_parameter,  // index: of the definition under way
  gate_qubit,      // index
  subroutine,      // function
  builtin_function,
  extern_function,
  calibration,  // a measurement that only a defcal defines; type, index (parameters), size (qubits)
};

struct Symbol {
  SymbolKind kind = SymbolKind::constant;
  support::Span span;       // of the declaration; empty for what is built in
  ir::Type type;            // of classical ones
  ir::Value value;          // of constants
  ir::SlotRef slot;         // of variables
  bool read_only = false;   // constants, inputs, readonly arrays
  bool weak = false;        // a library gate beyond the paper's: the program's own definition replaces it
  bool calibrated = false;  // an operation that only calibrations define: a gate definition may follow, and tells what it does
  bool is_scalar = false;   // a single qubit, not a register of one
  bool is_stretch = false;
  bool inferred = false;  // of a constant: an unrolled loop's variable
  std::uint32_t index = 0;
  std::uint32_t first = 0;
  std::uint32_t size = 0;
  std::vector<ir::QubitOperand> operands;
  std::vector<ir::BitSource> bits;
  ir::PlaceId place = ir::none;  // of an alias of bits that are found at run time: what it stands for, in place of `bits`
};

enum class ScopeKind : std::uint8_t { global, block, loop, gate, subroutine, box };

/// Nested scopes of names. Names point into the sources.
class Scopes {
 public:
  Scopes() { push(ScopeKind::global); }
  void push(ScopeKind kind) { scopes_.push_back({kind, {}}); }
  void pop() { scopes_.pop_back(); }
  ScopeKind kind() const { return scopes_.back().kind; }
  bool is_global() const { return scopes_.size() == 1; }
  /// The nearest gate or subroutine around the current place, or global.
  ScopeKind body() const;
  bool in_loop() const;
  bool in_box() const;

  /// Of the innermost scope alone.
  Symbol* find_here(std::string_view name);

  struct Found {
    Symbol* symbol = nullptr;
    bool crosses_body = false;  // it belongs to the global scope, seen from within a gate or subroutine
  };
  Found find(std::string_view name);

  /// Declares in the innermost scope (the name must not be there); or in the global one.
  Symbol& declare(std::string_view name, Symbol symbol);
  Symbol& declare_global(std::string_view name, Symbol symbol);
  void replace_global(std::string_view name, Symbol symbol) { scopes_.front().names[name] = std::move(symbol); }

  /// The visible name that is closest to `name` by edit distance, or nothing where none is close.
  std::string_view closest(std::string_view name) const;

 private:
  struct Scope {
    ScopeKind kind;
    std::unordered_map<std::string_view, Symbol> names;
  };
  std::deque<Scope> scopes_;
};

}  // namespace libqsim::qasm::sema
