// Literals: from the text as written to a constant of a type.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include "libqsim/ir/wide.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

namespace {

std::string without_underscores(std::string_view text) {
  std::string digits;
  digits.reserve(text.size());
  for (const char c : text) {
    if (c != '_') digits += c;
  }
  return digits;
}

/// Of a number that no double is near to: true where it is too large, false where it is too small.
bool is_large(std::string_view text) {
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const std::string_view digits = text.substr(0, mark);
  const auto point = static_cast<std::int64_t>(std::min(digits.find('.'), digits.size()));
  const auto first = static_cast<std::int64_t>(digits.find_first_not_of("0."));
  std::string_view power = text.substr(std::min(mark + 1, text.size()));
  const bool below = power.starts_with('-');
  if (power.starts_with('+')) power.remove_prefix(1);
  std::int64_t exponent = 0;
  const auto [end, fault] = std::from_chars(power.data(), power.data() + power.size(), exponent);
  if (fault == std::errc::result_out_of_range) return !below;
  return point - first + exponent > 0;
}

/// The double nearest to a decimal number; infinite where it is out of range.
double real_of(std::string_view text) {
  std::string clean;
  if (text.find('_') != std::string_view::npos) {
    clean = without_underscores(text);
    text = clean;
  }
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc::result_out_of_range) return value;
  return is_large(text) ? HUGE_VAL : 0.0;
}

}  // namespace

Typed Analyzer::constant(ir::Value value, ir::Type type, Span span) const {
  Typed typed;
  typed.type = std::move(type);
  typed.span = span;
  typed.constant = true;
  typed.value = std::move(value);
  return typed;
}

Typed Analyzer::real(double value, Span span) const { return constant({value}, ir::float_type(), span); }

Typed Analyzer::literal(const Literal& node) {
  switch (node.kind) {
    case ExpressionKind::integer_literal:
      return integer_literal(node);
    case ExpressionKind::float_literal:
      return float_literal(node);
    case ExpressionKind::boolean_literal:
      return constant({node.text == "true"}, ir::boolean_type(), node.span);
    case ExpressionKind::imaginary_literal: {
      const double value = real_of(node.text);
      if (std::isinf(value)) {
        error(Code::number_not_finite, node.span, node.text);
        return {};
      }
      return constant({std::complex<double>(0, value)}, ir::complex_type(), node.span);
    }
    case ExpressionKind::bitstring_literal: {
      const std::string digits = without_underscores(node.text);
      return constant({ir::Bits::parse(digits)}, ir::bit_register_type(static_cast<std::uint32_t>(digits.size())), node.span);
    }
    case ExpressionKind::timing_literal:
      return timing_literal(node);
    default:
      error(Code::not_an_expression, node.span, "a qubit");
      return {};
  }
}

Typed Analyzer::integer_literal(const Literal& node) {
  int base = 10;
  std::string_view digits = node.text;
  if (digits.size() > 2 && digits[0] == '0') {
    const char letter = digits[1];
    base = letter == 'x' || letter == 'X' ? 16 : letter == 'b' || letter == 'B' ? 2 : letter == 'o' ? 8 : 10;
    if (base != 10) digits.remove_prefix(2);
  }
  std::string clean;
  if (digits.find('_') != std::string_view::npos) {
    clean = without_underscores(digits);
    digits = clean;
  }
  std::uint64_t value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (fault == std::errc::result_out_of_range) {
    if (is2()) return real(real_of(digits), node.span);  // its parameters are real numbers; a size refuses what is no integer
    return wide_literal(node, digits, static_cast<unsigned>(base));
  }
  const bool fits = value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  ir::Type type = fits ? ir::integer_type() : ir::unsigned_type();
  type.machine_width = true;
  Typed typed = fits ? constant({static_cast<std::int64_t>(value)}, type, node.span) : constant({value}, type, node.span);
  typed.literal = true;
  return typed;
}

Typed Analyzer::wide_literal(const Literal& node, std::string_view digits, unsigned base) {
  const auto number = ir::parse_wide(digits, base);
  if (!number) {
    const std::string text = node.text.size() > 40 ? std::string(node.text.substr(0, 40)) + "..." : std::string(node.text);
    error(Code::integer_too_large, node.span, text, ir::integer_width_limit);
    return {};
  }
  ir::Type type = ir::unsigned_type((number->size() + 63) / 64 * 64);
  type.machine_width = true;
  Typed typed = constant({number->resized(type.width)}, type, node.span);
  typed.literal = true;
  return typed;
}

Typed Analyzer::float_literal(const Literal& node) {
  const double value = real_of(node.text);
  if (std::isinf(value)) {
    error(Code::number_not_finite, node.span, node.text);
    return {};
  }
  ir::Type type = ir::float_type();
  type.machine_width = true;
  return constant({value}, type, node.span);
}

Typed Analyzer::timing_literal(const Literal& node) {
  const double value = real_of(node.text);
  ir::Duration duration;
  if (node.unit == "dt") {
    duration.ticks = value;
  } else {
    duration.nanoseconds = value * (node.unit == "s" ? 1e9 : node.unit == "ms" ? 1e6 : node.unit == "ns" ? 1 : 1e3);
  }
  if (std::isinf(duration.nanoseconds) || std::isinf(duration.ticks)) {
    error(Code::number_not_finite, node.span, node.text);
    return {};
  }
  return constant({duration}, ir::duration_type(), node.span);
}

}  // namespace libqsim::qasm::sema
