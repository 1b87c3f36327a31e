// Types: from syntax to ir::Type; sizes as compile-time constants.
#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "libqsim/ir/wide.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

namespace {
constexpr std::uint64_t register_limit = std::uint64_t{1} << 30;
constexpr std::uint32_t angle_limit = 64;
}  // namespace

std::optional<std::int64_t> Analyzer::integer_of(const Typed& value) const {
  if (!value.constant) return std::nullopt;
  // Beyond int64_t every limit is passed anyway.
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
  if (ir::is_wide(value.type)) {
    const bool has_sign = value.type.is(ir::TypeKind::integer);
    const auto& number = value.value.as<ir::Bits>();
    if (const auto narrow = ir::narrow_of(number, has_sign)) return narrow;
    return has_sign && number.get(value.type.width - 1) ? least : most;
  }
  switch (value.type.kind) {
    case ir::TypeKind::integer:
      return value.value.as<std::int64_t>();
    case ir::TypeKind::bit:
    case ir::TypeKind::boolean:
      return value.value.as<bool>() ? 1 : 0;
    case ir::TypeKind::unsigned_integer: {
      const auto number = value.value.as<std::uint64_t>();
      return number > static_cast<std::uint64_t>(most) ? most : static_cast<std::int64_t>(number);
    }
    default:
      return std::nullopt;
  }
}

std::optional<std::int64_t> Analyzer::constant_integer(const Expression& node, std::string_view what, bool inferred_will_do) {
  const Typed value = expression(node);
  if (!value.valid()) return std::nullopt;
  if (!value.type.is_integral() && !value.type.is(ir::TypeKind::boolean) && !value.type.is(ir::TypeKind::bit)) {
    error(Code::not_an_integer, node.span, what, to_string(value.type));
    return std::nullopt;
  }
  if (!value.constant || (value.inferred && !inferred_will_do)) {
    error(Code::not_constant, node.span, what).hint("declare the names in it as const");
    return std::nullopt;
  }
  return integer_of(value);
}

std::optional<std::uint32_t> Analyzer::size_of(const Expression& node, std::uint64_t limit, std::string_view what) {
  // OpenQASM 2's indices and sizes are bare integers; so are most of OpenQASM 3's: no need to build a value.
  const auto value = constant_integer(node, what);
  if (!value) return std::nullopt;
  const std::int64_t least = has(language_, Feature::zero_size) ? 0 : 1;
  if (*value < least) {
    error(Code::size_not_positive, node.span, what, least, *value);
    return std::nullopt;
  }
  if (static_cast<std::uint64_t>(*value) > limit) {
    error(Code::size_too_large, node.span, what, *value, limit);
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(*value);
}

bool Analyzer::count_bits(const ir::Type& type, Span span) {
  const std::uint64_t elements = type.shape != nullptr ? type.shape->element_count() : 1;
  // An element takes a word at least.
  const std::uint64_t width = type.shape != nullptr ? std::max(type.shape->element.width, 64U) : type.width;
  constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
  const std::uint64_t bits = width != 0 && elements > most / width ? most : elements * width;
  bit_count_ = bits > most - bit_count_ ? most : bit_count_ + bits;
  if (bit_count_ <= options_.limits.bits) return true;
  error(Code::bits_too_many, span, bit_count_, options_.limits.bits);
  return false;
}

ir::Type Analyzer::type_of(const TypeSyntax& syntax) {
  const auto width = [&](std::uint32_t open, std::uint32_t limit, std::string_view what) -> std::optional<std::uint32_t> {
    if (syntax.designator == nullptr) return open;
    const auto value = constant_integer(*syntax.designator, what);
    if (!value) return std::nullopt;
    if (*value < 1) {
      error(Code::size_not_positive, syntax.designator->span, what, 1, *value);
      return std::nullopt;
    }
    if (*value > limit) {
      error(Code::width_unsupported, syntax.designator->span, what, *value, limit);
      return std::nullopt;
    }
    return static_cast<std::uint32_t>(*value);
  };
  const auto numeric = [&](ir::TypeKind kind, std::string_view what) -> ir::Type {
    const auto bits = width(64, kind == ir::TypeKind::angle ? angle_limit : ir::integer_width_limit, what);
    if (!bits) return {};
    return {kind, *bits, nullptr, syntax.designator == nullptr};
  };
  switch (syntax.keyword) {
    case TypeKeyword::bit:
    case TypeKeyword::creg: {
      if (syntax.designator == nullptr) return ir::bit_type();
      const auto size = size_of(*syntax.designator, register_limit, "the size of a register");
      return size ? ir::bit_register_type(*size) : ir::Type{};
    }
    case TypeKeyword::int_:
      return numeric(ir::TypeKind::integer, "the width of an int");
    case TypeKeyword::uint:
      return numeric(ir::TypeKind::unsigned_integer, "the width of a uint");
    case TypeKeyword::angle:
      return numeric(ir::TypeKind::angle, "the width of an angle");
    case TypeKeyword::float_: {
      if (syntax.designator == nullptr) return {ir::TypeKind::floating, 64, nullptr, true};
      const auto value = constant_integer(*syntax.designator, "the width of a float");
      if (!value) return {};
      if (*value == 16 || *value == 32 || *value == 64) return ir::float_type(static_cast<std::uint32_t>(*value));
      if (*value < 1) {
        error(Code::size_not_positive, syntax.designator->span, "the width of a float", 1, *value);
      } else {
        error(Code::float_width_unsupported, syntax.designator->span, *value);
      }
      return {};
    }
    case TypeKeyword::bool_:
      return ir::boolean_type();
    case TypeKeyword::complex: {
      if (syntax.element == nullptr) return {ir::TypeKind::complex, 64, nullptr, true};
      const ir::Type component = type_of(*syntax.element);
      if (component.is(ir::TypeKind::none)) return {};
      if (!component.is(ir::TypeKind::floating)) {
        error(Code::complex_component, syntax.element->span, to_string(component));
        return {};
      }
      return {ir::TypeKind::complex, component.width, nullptr, component.machine_width};
    }
    case TypeKeyword::duration:
    case TypeKeyword::stretch:
      return ir::duration_type();
    case TypeKeyword::array:
      return array_type_of(syntax);
    case TypeKeyword::port:
    case TypeKeyword::frame:
    case TypeKeyword::waveform:
    case TypeKeyword::qubit:
    case TypeKeyword::qreg:
    case TypeKeyword::invalid:
      return {};
  }
  return {};
}

}  // namespace libqsim::qasm::sema
