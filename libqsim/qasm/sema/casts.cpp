// Casts (types.rst#allowed-casts) and the conversions that happen by themselves (types.rst#casting-specifics).
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

bool is_boolean(const ir::Type& type) { return type.is(TypeKind::boolean) || type.is(TypeKind::bit); }

bool is_real(const ir::Type& type) { return is_boolean(type) || type.is_integral() || type.is(TypeKind::floating); }

/// A register and a number may be cast where they have as many bits; a number of open width takes any register.
bool same_bits(const ir::Type& from, const ir::Type& to) {
  if (from.is(TypeKind::bit_register)) return to.machine_width || from.width == to.width || from.is_open_register();
  return !from.machine_width && from.width == to.width;
}

/// A register and a number, or two registers, that could be cast were they of one size.
bool differ_in_size_alone(const ir::Type& from, const ir::Type& to) {
  const auto holds_bits = [](const ir::Type& type) { return type.is_bits() || type.is_integral() || type.is(TypeKind::angle); };
  return (from.is(TypeKind::bit_register) || to.is(TypeKind::bit_register)) && holds_bits(from) && holds_bits(to) && from.width != to.width;
}

}  // namespace

bool is_zero_or_one(const Typed& value) {
  if (!value.constant || value.inferred) return false;
  const ir::Computed as_bit = ir::evaluate_cast(ir::unsigned_type(1), value.value, value.type);
  const ir::Computed back = ir::evaluate_cast(value.type, as_bit.value, ir::unsigned_type(1));
  return as_bit.fault == ir::Fault::none && back.fault == ir::Fault::none && back.value == value.value;
}

bool Analyzer::can_cast(const ir::Type& from, const ir::Type& to) const {
  if (from == to) return true;
  // From 3.2 on a single bit is as good as a bool; before it is a register of one bit, cast where the sizes are equal.
  const bool interchangeable = has(language_, Feature::bit_bool_equality);
  switch (from.kind) {
    case TypeKind::bit:
      if (!interchangeable)
        return to.is(TypeKind::boolean) || (to.is(TypeKind::bit_register) && to.width == 1) ||
               (to.is_integral() && same_bits(ir::bit_register_type(1), to));
      [[fallthrough]];
    case TypeKind::boolean:
      if (to.is(TypeKind::bit_register)) return interchangeable || to.width == 1;
      return is_real(to) || to.is(TypeKind::complex);
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
      if (to.is(TypeKind::bit) && !interchangeable) return same_bits(from, ir::bit_register_type(1));
      return is_real(to) || to.is(TypeKind::complex) || (to.is(TypeKind::bit_register) && same_bits(from, to));
    case TypeKind::floating:
      if (to.is(TypeKind::bit)) return interchangeable;
      return is_real(to) || to.is(TypeKind::complex) || to.is(TypeKind::angle);
    // The table has no angle to float, the text casts so (classical.rst): the library does.
    case TypeKind::angle:
      if (to.is(TypeKind::bit) && !interchangeable) return same_bits(from, ir::bit_register_type(1));
      return is_boolean(to) || to.is(TypeKind::angle) || to.is(TypeKind::floating) ||
             (to.is(TypeKind::bit_register) && same_bits(from, to));
    case TypeKind::bit_register:
      if (to.is(TypeKind::boolean)) return true;
      if (to.is(TypeKind::bit)) return from.width == 1;
      return (to.is_integral() || to.is(TypeKind::angle)) && same_bits(from, to);
    case TypeKind::complex:
      return to.is(TypeKind::complex);
    default:
      return false;
  }
}

bool Analyzer::can_promote(const Typed& from, const ir::Type& to) const {
  if (from.type == to) return true;
  const bool interchangeable = has(language_, Feature::bit_bool_equality);
  switch (from.type.kind) {
    case TypeKind::bit:
      if (to == ir::bit_register_type(1)) return true;
      if (!interchangeable) return is_boolean(to) || to.is_integral();
      [[fallthrough]];
    case TypeKind::boolean:
      return is_real(to) || to.is(TypeKind::complex);
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
      // Before a bit was as good as a bool, it took the literals 0 and 1 and no other integer.
      if (to.is(TypeKind::bit) && !interchangeable) return is_zero_or_one(from);
      return is_real(to) || to.is(TypeKind::complex);
    case TypeKind::floating:
      return to.is(TypeKind::floating) || to.is(TypeKind::complex) || to.is(TypeKind::angle) || to.is(TypeKind::boolean);
    case TypeKind::complex:
      return to.is(TypeKind::complex);
    case TypeKind::angle:
      return to.is(TypeKind::angle);
    case TypeKind::bit_register:
      if (to.is(TypeKind::bit_register)) return from.type.is_open_register() || to.is_open_register();
      return from.type.width == 1 && to.is(TypeKind::bit);
    default:
      return false;
  }
}

Typed Analyzer::converted(const Typed& value, const ir::Type& to) {
  if (value.type == to && value.type.machine_width == to.machine_width) return value;
  if (value.type.is(TypeKind::bit_register) && to.is_open_register()) return value;
  Typed result;
  result.type = to;
  result.span = value.span;
  result.constant = value.constant;
  result.inferred = value.inferred;
  result.literal = value.literal || !value.type.machine_width;
  result.stretchy = value.stretchy;
  if (value.constant) {
    ir::Computed computed = ir::evaluate_cast(to, value.value, value.type);
    if (computed.fault != ir::Fault::none) {
      error(Code::constant_fault, value.span, ir::message_of(computed.fault));
      return {};
    }
    result.value = std::move(computed.value);
    return result;
  }
  result.id = value.type == to ? materialize(value) : builder_.cast(materialize(value), to, value.span);
  return result;
}

Typed Analyzer::implicit(Typed value, const ir::Type& to, Span span, std::string_view clause) {
  if (!value.valid() || to.is(TypeKind::none)) return {};
  if (value.type.is(TypeKind::array) && value.type == to) return value;
  if (!can_promote(value, to)) {
    auto report = error(Code::cannot_convert, span, to_string(value.type), to_string(to));
    if (!clause.empty()) report.clause(clause);
    if (can_cast(value.type, to)) report.hint("cast it: " + to_string(to) + "(...)");
    return {};
  }
  return converted(value, to);
}

Typed Analyzer::cast(const Cast& node) {
  const Typed value = expression(*node.operand);
  const ir::Type to = type_of(*node.type);
  if (!value.valid() || to.is(TypeKind::none)) return {};
  return explicit_cast(value, to, node.span);
}

Typed Analyzer::explicit_cast(Typed value, const ir::Type& to, Span span) {
  if (!can_cast(value.type, to)) {
    auto report = error(Code::cannot_cast, span, to_string(value.type), to_string(to));
    if (differ_in_size_alone(value.type, to)) report.hint("the sizes must be equal; slice the value to fit");
    return {};
  }
  Typed result = converted(value, to);
  result.literal = false;
  result.span = span;
  return result;
}

Typed Analyzer::condition(const Expression& node) { return truth_of(expression(node), node.span, "control.if"); }

Typed Analyzer::truth_of(const Typed& value, Span span, std::string_view clause) {
  // A register of one bit is read as its bit; longer ones need a cast that says what is meant.
  if (value.valid() && value.type == ir::bit_register_type(1)) return converted(value, ir::boolean_type());
  return implicit(value, ir::boolean_type(), span, clause);
}

}  // namespace libqsim::qasm::sema
