#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <utility>
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

  /// Its declaration was at fault: what is done with it is not judged.
  bool is_unusable() const { return kind == SymbolKind::variable && type.is(ir::TypeKind::none); }
};

enum class ScopeKind : std::uint8_t { global, block, loop, gate, subroutine, box };

/// Nested scopes of names. Names point into the sources.
class Scopes {
 public:
  Scopes() { push(ScopeKind::global); }
  void push(ScopeKind kind) {
    ++generation_;
    scopes_.push_back({kind, {}});
  }
  void pop() {
    ++generation_;
    scopes_.pop_back();
  }
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
  Found find(std::string_view name) {
    // Long programs name few things, each many times: what a name means is kept until a scope changes.
    const std::uint64_t key = key_of(name);
    Remembered& entry = remembered_[slot_of(key)];
    if (entry.generation == generation_ && entry.key == key && (name.size() <= whole_size || entry.name == name)) return entry.found;
    const auto [declared_name, found] = search(name);
    if (found.symbol != nullptr) entry = {declared_name, key, found, generation_};
    return found;
  }

  /// Declares in the innermost scope (the name must not be there); or in the global one.
  Symbol& declare(std::string_view name, Symbol symbol);
  Symbol& declare_global(std::string_view name, Symbol symbol);
  void replace_global(std::string_view name, Symbol symbol) {
    ++generation_;
    scopes_.front().names[name] = std::move(symbol);
  }

  /// The visible name that is closest to `name` by edit distance, or nothing where none is close, or where many were compared already.
  std::string_view closest(std::string_view name);

 private:
  struct Scope {
    ScopeKind kind;
    std::unordered_map<std::string_view, Symbol> names;
  };
  struct Remembered {
    std::string_view name;
    std::uint64_t key = 0;
    Found found;
    std::uint64_t generation = 0;
  };
  static constexpr std::size_t remembered_count = 64;  // slot_of gives six bits
  /// The size, and the first, the middle and the last letter: all of a name of up to `whole_size`.
  static constexpr std::size_t whole_size = 3;
  static std::uint64_t key_of(std::string_view name) {
    if (name.empty()) return 0;
    const auto letter = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(name[i])}; };
    return std::uint64_t{name.size()} << 24 | letter(0) << 16 | letter(name.size() / 2) << 8 | letter(name.size() - 1);
  }
  static std::size_t slot_of(std::uint64_t key) {
    constexpr std::uint64_t golden_ratio = 0x9e37'79b9'7f4a'7c15;
    return static_cast<std::size_t>(key * golden_ratio >> 58);
  }
  /// With the name as declared, which lives as long as the sources.
  std::pair<std::string_view, Found> search(std::string_view name);

  std::deque<Scope> scopes_;
  std::uint64_t generation_ = 1;  // counts the changes of scopes and names
  std::uint64_t compared_ = 0;    // names, with those that were not found
  std::array<Remembered, remembered_count> remembered_;
};

}  // namespace libqsim::qasm::sema
