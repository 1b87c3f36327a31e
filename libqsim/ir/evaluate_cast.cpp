#include <cmath>
#include <limits>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/numbers.hpp"
#include "libqsim/ir/wide.hpp"

// Casts, as types.rst#allowed-casts and #casting-specifics have them. What a program may write is the analysis' business; here every pair
// of types that has one sensible meaning works. Where the text leaves a choice:
// - an integer that does not fit the target's width loses its high bits (two's complement), so int[n](uint[n](x)) == x;
// - a float that does not fit the integer it is cast to is a fault, never a made-up number; so are NaN and infinities;
// - a register of open size must have as many bits as what it is cast to;
// - an angle cast to fewer bits is rounded (to the nearest, ties to even);
// - angle to float is its value in radians; int to angle takes the integer as radians (the casts' table says no, other text uses both).

namespace libqsim::ir {

namespace {

Computed float_to_word(const Type& to, double value) {
  if (!std::isfinite(value)) return fault(Fault::not_finite);
  const double whole = std::trunc(value);
  const bool is_signed = to.is(TypeKind::integer);
  const double limit = std::ldexp(1.0, static_cast<int>(is_signed ? to.width - 1 : to.width));
  if (whole >= limit || whole < (is_signed ? -limit : 0.0)) return fault(Fault::cast_out_of_range);
  if (is_wide(to)) return {{wide_of_real(whole, to.width)}};
  if (is_signed) return {{static_cast<std::int64_t>(whole)}};
  return {{static_cast<std::uint64_t>(whole)}};
}

/// The size of a slice is known only here.
bool fits(const Type& to, const Value& value, const Type& from) {
  return !from.is_open_register() || to.machine_width || value.as<Bits>().size() == to.width;
}

Computed cast_to_word(const Type& to, const Value& value, const Type& from) {
  if (!fits(to, value, from)) return fault(Fault::sizes_differ);
  if (const auto* number = std::get_if<double>(&value.data)) return float_to_word(to, *number);
  const auto word = word_of(value);
  if (!word || from.is(TypeKind::angle)) return fault(Fault::undefined);
  if (is_wide(to)) return {{*wide_of(value, from, to.width)}};
  return {word_value(to, *word)};
}

Computed cast_to_bits(const Type& to, const Value& value, const Type& from) {
  if (!fits(to, value, from)) return fault(Fault::sizes_differ);
  if (const auto* bits = std::get_if<Bits>(&value.data)) return {{bits->size() == to.width ? *bits : bits->resized(to.width)}};
  const auto word = word_of(value);
  if (!word) return fault(Fault::undefined);
  Bits bits(to.width, *word);
  if (is_negative(value)) {
    for (std::uint32_t index = 64; index < to.width; ++index) bits.set(index, true);
  }
  return {{std::move(bits)}};
}

Computed cast_to_float(const Type& to, const Value& value, const Type& from) {
  if (to.width == 32 && from.is_integral()) {  // in one rounding
    if (const auto* number = std::get_if<Bits>(&value.data)) {
      const double real = real_of_wide(*number, from.is(TypeKind::integer), std::numeric_limits<float>::digits);
      return {float_value(to, real)};
    }
    if (const auto* number = std::get_if<std::int64_t>(&value.data)) return {{double{static_cast<float>(*number)}}};
    if (const auto* number = std::get_if<std::uint64_t>(&value.data)) return {{double{static_cast<float>(*number)}}};
  }
  const auto number = real_of(value, from);
  return number ? Computed{float_value(to, *number)} : fault(Fault::undefined);
}

Computed cast_to_angle(const Type& to, const Value& value, const Type& from) {
  if (!value.has_value()) return fault(Fault::undefined);
  if (from.is(TypeKind::angle)) return {{angle_resized(value.as<std::uint64_t>(), from.width, to.width)}};
  if (const auto* bits = std::get_if<Bits>(&value.data); bits != nullptr && !from.is_integral()) {
    return fits(to, value, from) ? Computed{word_value(to, bits->low_word())} : fault(Fault::sizes_differ);
  }
  if (from.is(TypeKind::boolean) || from.is(TypeKind::bit)) return fault(Fault::undefined);
  const auto number = real_of(value, from);
  if (!number) return fault(Fault::undefined);
  if (!std::isfinite(*number)) return fault(Fault::not_finite);
  return {{angle_of(*number, to.width, from.is(TypeKind::floating) ? from.width : 64)}};
}

Computed cast_to_array(const Type& to, const Value& value, const Type& from) {
  if (!value.has_value() || !from.is(TypeKind::array) || to.shape->dimensions != from.shape->dimensions) return fault(Fault::undefined);
  if (to == from) return {value};
  ArrayValue result;
  const auto& elements = value.as<ArrayValue>().elements;
  result.elements.reserve(elements.size());
  for (const Value& element : elements) {
    Computed cast = evaluate_cast(to.shape->element, element, from.shape->element);
    if (cast.fault != Fault::none) return cast;
    result.elements.push_back(std::move(cast.value));
  }
  return {{std::move(result)}};
}

}  // namespace

Computed evaluate_cast(const Type& to, const Value& value, const Type& from) {
  switch (to.kind) {
    case TypeKind::bit:
    case TypeKind::boolean: {
      const auto truth = truth_of(value);
      return truth ? Computed{{*truth}} : fault(Fault::undefined);
    }
    case TypeKind::bit_register:
      return cast_to_bits(to, value, from);
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
      return cast_to_word(to, value, from);
    case TypeKind::floating:
      return cast_to_float(to, value, from);
    case TypeKind::angle:
      return cast_to_angle(to, value, from);
    case TypeKind::complex: {
      const auto number = complex_of(value, from);
      return number ? Computed{complex_value(to, *number)} : fault(Fault::undefined);
    }
    case TypeKind::duration:
      return from.is(TypeKind::duration) && value.has_value() ? Computed{value} : fault(Fault::undefined);
    case TypeKind::array:
      return cast_to_array(to, value, from);
    case TypeKind::none:
      break;
  }
  return fault(Fault::undefined);
}

}  // namespace libqsim::ir
