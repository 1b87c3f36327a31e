#include "libqsim/run/inputs.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

#include "libqsim/ir/wide.hpp"

namespace libqsim::run {

using ir::TypeKind;
using nlohmann::json;
using support::Code;

namespace {

ParsedInput wrong(std::string error) { return {{}, std::move(error)}; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view unquoted(std::string_view text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') return text.substr(1, text.size() - 2);
  return text;
}

template <class Number>
std::optional<Number> number_of(std::string_view text) {
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

ParsedInput parse_real(std::string_view text, const ir::Type& type) {
  const auto number = number_of<double>(text);
  if (!number || !std::isfinite(*number)) return wrong("expected a finite number");
  if (type.is(TypeKind::angle)) return {{ir::angle_of(*number, type.width)}, {}};
  const double rounded = type.width == 32 ? double{static_cast<float>(*number)} : type.width == 16 ? ir::half_of(*number) : *number;
  if (!std::isfinite(rounded)) return wrong("beyond the range of the type");
  return {{rounded}, {}};
}

ParsedInput parse_wide(std::string_view text, const ir::Type& type) {
  const bool has_sign = type.is(TypeKind::integer);
  const bool below_zero = has_sign && text.starts_with('-');
  if (below_zero || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
    return wrong(has_sign ? "expected a whole number" : "expected a whole number that is not negative");
  }
  const auto magnitude = ir::parse_wide(text, 10);
  const std::uint32_t room = type.width - (has_sign ? 1 : 0);
  const bool is_lowest = below_zero && magnitude && magnitude->size() == type.width && magnitude->count() == 1;
  if (!magnitude || (magnitude->size() > room && !is_lowest)) return wrong("beyond the range of the type");
  const ir::Bits number = magnitude->resized(type.width);
  return {{below_zero ? ir::negated(number) : number}, {}};
}

ParsedInput parse_integer(std::string_view text, const ir::Type& type) {
  if (ir::is_wide(type)) return parse_wide(text, type);
  const auto number = number_of<std::int64_t>(text);
  if (!number) return wrong("expected a whole number");
  const std::int64_t most = std::numeric_limits<std::int64_t>::max() >> (64 - type.width);
  if (*number > most || *number < -most - 1) return wrong("beyond the range of the type");
  return {{*number}, {}};
}

ParsedInput parse_unsigned(std::string_view text, const ir::Type& type) {
  if (ir::is_wide(type)) return parse_wide(text, type);
  const auto number = number_of<std::uint64_t>(text);
  if (!number) return wrong("expected a whole number that is not negative");
  if (*number > (std::numeric_limits<std::uint64_t>::max() >> (64 - type.width))) return wrong("beyond the range of the type");
  return {{*number}, {}};
}

ParsedInput parse_bits(std::string_view text, const ir::Type& type) {
  if (text.find_first_not_of("01") != std::string_view::npos) return wrong("expected digits 0 and 1, highest index first");
  if (text.size() != type.width) return wrong("expected " + std::to_string(type.width) + " digits");
  if (type.is(TypeKind::bit)) return {{text == "1"}, {}};
  return {{ir::Bits::parse(text)}, {}};
}

ParsedInput parse_boolean(std::string_view text) {
  if (text == "true" || text == "1") return {{true}, {}};
  if (text == "false" || text == "0") return {{false}, {}};
  return wrong("expected true or false");
}

ParsedInput parse_duration(std::string_view text) {
  struct Unit {
    std::string_view name;
    double nanoseconds;
  };
  constexpr std::array<Unit, 6> units = {{{"ns", 1}, {"us", 1e3}, {"\xc2\xb5s", 1e3}, {"ms", 1e6}, {"dt", 0}, {"s", 1e9}}};
  const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit& row) { return text.ends_with(row.name); });
  if (unit != units.end()) text = trimmed(text.substr(0, text.size() - unit->name.size()));
  const auto number = number_of<double>(text);
  if (!number || !std::isfinite(*number)) return wrong("expected a number with a unit: ns, us, ms, s or dt");
  if (unit != units.end() && unit->name == "dt") return {{ir::Duration{0, *number}}, {}};
  return {{ir::Duration{*number * (unit == units.end() ? 1e9 : unit->nanoseconds), 0}}, {}};
}

ParsedInput parse_complex(std::string_view text, const ir::Type& type) {
  const ir::Type part = ir::float_type(type.width);
  if (!text.starts_with('[')) {
    ParsedInput real = parse_real(text, part);
    if (!real.error.empty()) return wrong("expected a number or [re, im]");
    return {{std::complex<double>(real.value.as<double>(), 0)}, {}};
  }
  const json list = json::parse(text, nullptr, false);
  if (!list.is_array() || list.size() != 2 || !list[0].is_number() || !list[1].is_number()) return wrong("expected a number or [re, im]");
  const ParsedInput real = parse_real(list[0].dump(), part);
  const ParsedInput imaginary = parse_real(list[1].dump(), part);
  if (!real.error.empty() || !imaginary.error.empty()) return wrong("beyond the range of the type");
  return {{std::complex<double>(real.value.as<double>(), imaginary.value.as<double>())}, {}};
}

std::string add_elements(const json& list, const ir::Type& type, std::size_t dimension, ir::ArrayValue& array) {
  const auto& dimensions = type.shape->dimensions;
  if (!list.is_array() || list.size() != dimensions[dimension]) {
    return "expected a list of " + std::to_string(dimensions[dimension]) + (dimension + 1 < dimensions.size() ? " lists" : " values");
  }
  for (const json& item : list) {
    if (dimension + 1 < dimensions.size()) {
      std::string error = add_elements(item, type, dimension + 1, array);
      if (!error.empty()) return error;
      continue;
    }
    ParsedInput element = parse_input(item.is_string() ? item.get<std::string>() : item.dump(), type.shape->element);
    if (!element.error.empty()) return element.error;
    array.elements.push_back(std::move(element.value));
  }
  return {};
}

ParsedInput parse_array(std::string_view text, const ir::Type& type) {
  const json list = json::parse(text, nullptr, false);
  ir::ArrayValue array;
  std::string error = add_elements(list, type, 0, array);
  if (!error.empty()) return wrong(std::move(error));
  return {{std::move(array)}, {}};
}

}  // namespace

ParsedInput parse_input(std::string_view text, const ir::Type& type) {
  text = trimmed(text);
  if (!type.is(TypeKind::array)) text = trimmed(unquoted(text));
  switch (type.kind) {
    case TypeKind::none:
      break;
    case TypeKind::bit:
    case TypeKind::bit_register:
      return parse_bits(text, type);
    case TypeKind::boolean:
      return parse_boolean(text);
    case TypeKind::integer:
      return parse_integer(text, type);
    case TypeKind::unsigned_integer:
      return parse_unsigned(text, type);
    case TypeKind::floating:
    case TypeKind::angle:
      return parse_real(text, type);
    case TypeKind::complex:
      return parse_complex(text, type);
    case TypeKind::duration:
      return parse_duration(text);
    case TypeKind::array:
      return parse_array(text, type);
  }
  return wrong("a value of this type cannot be given");
}

std::vector<std::pair<std::uint32_t, ir::Value>> bind_inputs(const ir::Program& program, const std::map<std::string, std::string>& inputs,
                                                             support::DiagnosticSink& sink) {
  std::vector<std::pair<std::uint32_t, ir::Value>> values;
  const std::vector<ir::Slot>& slots = program.main().slots;
  const auto is_input = [&](const ir::Slot& slot, const std::string& name) {
    return slot.role == ir::SlotRole::input && slot.name == name;
  };
  for (std::uint32_t i = 0; i < slots.size(); ++i) {
    if (slots[i].role != ir::SlotRole::input) continue;
    const std::string type = ir::to_string(slots[i].type);
    const auto given = inputs.find(slots[i].name);
    if (given == inputs.end()) {
      sink.report(Code::input_missing, slots[i].name, type).hint("give it one: --input " + slots[i].name + "=VALUE");
      continue;
    }
    ParsedInput parsed = parse_input(given->second, slots[i].type);
    if (!parsed.error.empty()) {
      sink.report(Code::input_invalid, given->second, type, slots[i].name, parsed.error);
    } else {
      values.emplace_back(i, std::move(parsed.value));
    }
  }
  for (const auto& given : inputs) {
    if (std::none_of(slots.begin(), slots.end(), [&](const ir::Slot& slot) { return is_input(slot, given.first); })) {
      sink.report(Code::input_unknown, given.first);
    }
  }
  return values;
}

}  // namespace libqsim::run
