// Declarations of classical variables, constants, inputs, outputs and qubits; assignments.
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

ir::SlotRef Analyzer::declare_variable(const Identifier& name, const ir::Type& type, ir::SlotRole role) {
  ir::Slot slot;
  slot.name = name.name;
  slot.type = type;
  slot.role = role;
  slot.visible = scopes_.is_global();
  const ir::SlotRef ref = builder_.slot(std::move(slot));
  Symbol symbol;
  symbol.kind = SymbolKind::variable;
  symbol.span = name.span;
  symbol.type = type;
  symbol.slot = ref;
  scopes_.declare(name.name, std::move(symbol));
  return ref;
}

Typed Analyzer::initializer(const Expression& node, const ir::Type& type) {
  return implicit(expression(node), type, node.span, type.is_bits() ? "types.bit" : std::string_view{});
}

void Analyzer::classical_declaration(const ClassicalDeclaration& node) {
  const ir::Type type = type_of(*node.type);
  const bool free = can_declare(node.name);
  if (type.is(TypeKind::array)) {
    if (free) array_declaration(node, type);
    return;
  }
  const bool measured = node.initializer != nullptr && node.initializer->kind == ExpressionKind::measure;
  Typed value;
  if (node.initializer != nullptr && !measured && !type.is(TypeKind::none)) value = initializer(*node.initializer, type);
  // Declared all the same after a fault, so that later lines are not blamed for it.
  if (!free || type.is(TypeKind::none) || !count_bits(type, node.span)) {
    if (free) declare_variable(node.name, type, ir::SlotRole::local);
    return;
  }
  const ir::SlotRef slot = declare_variable(node.name, type, ir::SlotRole::local);
  const bool stretch = node.type->keyword == TypeKeyword::stretch;
  if (stretch || value.stretchy) {
    // Its value is its device's affair: none is given back.
    scopes_.find_here(node.name.name)->is_stretch = true;
    builder_.function().slots[slot.index].visible = false;
  }
  const ir::PlaceId place = builder_.place({slot, {}, {}, {}, type});
  if (measured) {
    measure(static_cast<const Measure&>(*node.initializer), place);
  } else if (value.valid()) {
    store(place, value, node.span);
  } else if (node.initializer == nullptr && !(scopes_.is_global() && builder_.in_main())) {
    // A variable of a loop's or subroutine's body begins anew each time.
    store(place, constant(ir::zero_of(type), type, node.name.span), node.span);
  }
}

void Analyzer::const_declaration(const ClassicalDeclaration& node) {
  const ir::Type type = type_of(*node.type);
  const bool free = can_declare(node.name);
  Symbol symbol;
  symbol.kind = SymbolKind::constant;
  symbol.span = node.name.span;
  symbol.read_only = true;
  if (type.is(TypeKind::array) || node.type->keyword == TypeKeyword::stretch) {
    error(Code::constant_type, node.type->span, type.is(TypeKind::array) ? to_string(type) : "stretch");
  } else if (node.initializer != nullptr) {
    const Typed value = expression(*node.initializer);
    if (value.length && free && !type.is(TypeKind::none)) {
      const Typed kept = implicit(value, type, node.initializer->span, "types.const");
      const ir::SlotRef slot = declare_variable(node.name, type, ir::SlotRole::local);
      scopes_.find_here(node.name.name)->read_only = true;
      if (kept.valid()) store(builder_.place({slot, {}, {}, {}, type}), kept, node.span);
      return;
    }
    if (value.valid() && !is_compile_time(value)) {
      error(Code::not_constant, node.initializer->span, "the value of a constant").clause("types.const");
    } else if (!type.is(TypeKind::none)) {
      const Typed kept = implicit(value, type, node.initializer->span, "types.const");
      if (kept.valid()) {
        symbol.type = type;
        symbol.value = kept.value;
        symbol.is_stretch = kept.stretchy;
      }
    }
  }
  if (!free) return;
  if (scopes_.is_global() && !symbol.type.is(TypeKind::none)) {
    // Where no output is declared, every global classical name is one: constants are given back with the rest.
    ir::Slot slot;
    slot.name = node.name.name;
    slot.type = symbol.type;
    slot.visible = !symbol.is_stretch;
    const ir::SlotRef ref = builder_.slot(std::move(slot));
    store(builder_.place({ref, {}, {}, {}, symbol.type}), constant(symbol.value, symbol.type, node.name.span), node.span);
  }
  scopes_.declare(node.name.name, std::move(symbol));
}

void Analyzer::io_declaration(const IoDeclaration& node) {
  require_global(node, node.is_input ? "an input" : "an output", "io");
  const ir::Type type = type_of(*node.type);
  if (!can_declare(node.name)) return;
  if (node.type->keyword == TypeKeyword::stretch) error(Code::io_type, node.type->span, "a stretch");
  if (!type.is(TypeKind::none) && !count_bits(type, node.span)) return;
  declare_variable(node.name, type, node.is_input ? ir::SlotRole::input : ir::SlotRole::output);
}

void Analyzer::quantum_declaration(const QuantumDeclaration& node) {
  if (!scopes_.is_global()) {
    error(Code::qubits_not_global, node.span);
    return;
  }
  std::uint32_t size = 1;
  if (node.type->designator != nullptr) {
    const auto stated = size_of(*node.type->designator, ir::QubitOperand::qubit_limit, "the size of a register");
    if (!stated) {
      declare_unusable(node.name);
      return;
    }
    size = *stated;
  }
  if (can_declare(node.name)) declare_qubits(node.name, size, node.type->designator == nullptr);
}

void Analyzer::old_style_declaration(const QuantumDeclaration& node) {
  const bool quantum = node.type->keyword == TypeKeyword::qreg;
  if (is2() && node.type->designator == nullptr) return;  // the parser has said that a size is missing
  if (quantum) return quantum_declaration(node);
  const ir::Type type = type_of(*node.type);
  if (!can_declare(node.name)) return;
  if (!type.is(TypeKind::none) && !count_bits(type, node.span)) return;
  declare_variable(node.name, type, ir::SlotRole::local);
}

void Analyzer::declare_unusable(const Identifier& name) {
  if (!can_declare(name)) return;
  Symbol symbol;
  symbol.kind = SymbolKind::variable;
  symbol.span = name.span;
  scopes_.declare(name.name, std::move(symbol));
}

void Analyzer::declare_qubits(const Identifier& name, std::uint32_t size, bool is_scalar) {
  ir::Program& program = builder_.program;
  const std::uint64_t total = std::uint64_t{program.qubit_count} + size;
  if (total > options_.limits.qubits) {
    error(Code::qubits_too_many, name.span, total, options_.limits.qubits);
    declare_unusable(name);
    return;
  }
  Symbol symbol;
  symbol.kind = SymbolKind::qubit_range;
  symbol.span = name.span;
  symbol.first = program.qubit_count;
  symbol.size = size;
  symbol.is_scalar = is_scalar;
  program.registers.push_back({std::string(name.name), program.qubit_count, size, is_scalar});
  program.qubit_count += size;
  scopes_.declare(name.name, std::move(symbol));
}

void Analyzer::store(ir::PlaceId target, const Typed& value, Span span) { builder_.assign(target, materialize(value), span); }

void Analyzer::assignment(const Assignment& node) {
  const Typed target = assignable(*node.target);
  if (!target.valid()) {
    // The value's own faults are worth telling too; a measurement has its own family.
    if (node.value->kind != ExpressionKind::measure && node.value->kind != ExpressionKind::concatenation) expression(*node.value);
    return;
  }
  if (target.type.is(TypeKind::array) && !node.is_compound) return array_assignment(target, *node.value, node.span);
  if (node.value->kind == ExpressionKind::measure && !node.is_compound) {
    measure(static_cast<const Measure&>(*node.value), target.place);
    return;
  }
  Typed value = expression(*node.value);
  if (!value.valid()) return;
  if (node.is_compound) {
    value = binary_operation(node.op, target, std::move(value), node.operator_span, node.span);
    if (!value.valid()) return;
  }
  value = implicit(std::move(value), target.type, node.value->span);
  if (!value.valid()) return;
  if (!target.stretchy) refuse_unknown(value, node.span);
  store(target.place, value, node.span);
}

}  // namespace libqsim::qasm::sema
