#include "libqsim/run/value_text.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "libqsim/ir/wide.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::run {

using ir::TypeKind;
using support::json_number;

namespace {

// JSON readers hold numbers as doubles: past this, integers lose digits.
constexpr std::uint64_t exact_integer_limit = std::uint64_t{1} << 53;

std::string json_of_duration(const ir::Duration& duration) {
  if (duration.ticks == 0) return json_number(duration.nanoseconds / 1e9);
  if (duration.nanoseconds == 0) return fmt::format("\"{}dt\"", json_number(duration.ticks));
  return fmt::format("\"{}ns + {}dt\"", json_number(duration.nanoseconds), json_number(duration.ticks));
}

std::string json_of_wide(const ir::Bits& number, const ir::Type& type) {
  const bool has_sign = type.is(TypeKind::integer);
  const std::string text = ir::wide_text(number, has_sign);
  const auto narrow = ir::narrow_of(number, has_sign);
  constexpr auto limit = static_cast<std::int64_t>(exact_integer_limit);
  return narrow && *narrow <= limit && *narrow >= -limit ? text : '"' + text + '"';
}

std::string json_of(const ir::ArrayValue& array, const ir::Type& type, std::size_t dimension, std::size_t& next) {
  std::string text = "[";
  const auto& dimensions = type.shape->dimensions;
  for (std::uint32_t i = 0; i < dimensions[dimension]; ++i) {
    if (i > 0) text += ',';
    text += dimension + 1 < dimensions.size() ? json_of(array, type, dimension + 1, next)
                                              : run::json_of(array.elements[next++], type.shape->element);
  }
  return text + "]";
}

}  // namespace

std::string json_of(const ir::Value& value, const ir::Type& type) {
  switch (type.kind) {
    case TypeKind::none:
      return "null";
    case TypeKind::bit:
      return value.as<bool>() ? "\"1\"" : "\"0\"";
    case TypeKind::boolean:
      return value.as<bool>() ? "true" : "false";
    case TypeKind::bit_register:
      return '"' + value.as<ir::Bits>().text() + '"';
    case TypeKind::integer:
    case TypeKind::unsigned_integer: {
      if (ir::is_wide(type)) return json_of_wide(value.as<ir::Bits>(), type);
      if (type.is(TypeKind::unsigned_integer)) {
        const auto number = value.as<std::uint64_t>();
        return number <= exact_integer_limit ? std::to_string(number) : '"' + std::to_string(number) + '"';
      }
      const auto number = value.as<std::int64_t>();
      const bool exact =
          number <= static_cast<std::int64_t>(exact_integer_limit) && number >= -static_cast<std::int64_t>(exact_integer_limit);
      return exact ? std::to_string(number) : '"' + std::to_string(number) + '"';
    }
    case TypeKind::floating:
      return json_number(value.as<double>());
    case TypeKind::angle:
      return json_number(ir::radians_of(value.as<std::uint64_t>(), type.width));
    case TypeKind::complex: {
      const auto& number = value.as<std::complex<double>>();
      return fmt::format("[{},{}]", json_number(number.real()), json_number(number.imag()));
    }
    case TypeKind::duration:
      return json_of_duration(value.as<ir::Duration>());
    case TypeKind::array:
      break;
  }
  std::size_t next = 0;
  return json_of(value.as<ir::ArrayValue>(), type, 0, next);
}

std::string text_of(const ir::Value& value, const ir::Type& type) {
  std::string text = json_of(value, type);
  if (text.size() >= 2 && text.front() == '"') return text.substr(1, text.size() - 2);
  return text;
}

}  // namespace libqsim::run
