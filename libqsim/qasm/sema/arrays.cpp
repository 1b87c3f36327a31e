// Arrays: their types, literals, and assignments of whole arrays and slices (types.rst#arrays).
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

constexpr std::int64_t dimension_limit = 7;
constexpr std::uint64_t element_limit = std::uint64_t{1} << 40;

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

/// The type of what an index leaves: the array without its first dimensions.
ir::Type row_type(const ir::Type& type, std::size_t indices) {
  const auto& dimensions = type.shape->dimensions;
  if (indices == dimensions.size()) return type.shape->element;
  return ir::array_type(type.shape->element, {dimensions.begin() + static_cast<std::ptrdiff_t>(indices), dimensions.end()});
}

bool has_open_dimension(const ir::Type& type) {
  const auto& dimensions = type.shape->dimensions;
  return std::find(dimensions.begin(), dimensions.end(), ir::none) != dimensions.end();
}

}  // namespace

bool Analyzer::same_base_type(const ir::Type& left, const ir::Type& right) const {
  // "Unspecified-width types are different to all specified-width types", and arrays convert to nothing.
  return left == right && left.machine_width == right.machine_width;
}

ir::Type Analyzer::array_type_of(const TypeSyntax& syntax) {
  const TypeKeyword base = syntax.element->keyword;
  const bool bits = base == TypeKeyword::bit || base == TypeKeyword::creg;
  if (base == TypeKeyword::invalid) return {};
  if (base == TypeKeyword::stretch || base == TypeKeyword::qubit || base == TypeKeyword::qreg || base == TypeKeyword::array ||
      (bits && !has(language_, Feature::register_as_array))) {
    error(Code::array_base_type, syntax.element->span, sources_.text(syntax.element->span))
        .hint("int, uint, float, complex, angle, bool and duration can be");
    return {};
  }
  const ir::Type element = type_of(*syntax.element);
  std::vector<std::uint32_t> dimensions;
  if (syntax.dimension_count != nullptr) {
    const auto count = constant_integer(*syntax.dimension_count, "the number of dimensions");
    if (!count) return {};
    if (*count < 1 || *count > dimension_limit) {
      error(Code::array_dimensions, syntax.dimension_count->span, dimension_limit, *count);
      return {};
    }
    dimensions.assign(static_cast<std::size_t>(*count), ir::none);
    return element.is(TypeKind::none) ? ir::Type{} : ir::array_type(element, std::move(dimensions));
  }
  if (syntax.dimensions.size() > static_cast<std::size_t>(dimension_limit)) {
    error(Code::array_dimensions, syntax.span, dimension_limit, syntax.dimensions.size());
    return {};
  }
  std::uint64_t elements = 1;
  bool right = !element.is(TypeKind::none) && !syntax.dimensions.empty();
  for (const Expression* node : syntax.dimensions) {
    const auto size = size_of(*node, ir::none - 1, "the size of an array's dimension");
    right = right && size;
    if (!size) continue;
    elements = *size != 0 && elements > element_limit / *size ? element_limit + 1 : elements * *size;
    dimensions.push_back(*size);
  }
  if (right && elements > element_limit) {
    error(Code::bits_too_many, syntax.span, "more than 2^40", options_.limits.bits);
    return {};
  }
  return right ? ir::array_type(element, std::move(dimensions)) : ir::Type{};
}

ir::PlaceId Analyzer::element_place(ir::SlotRef slot, ir::ExpressionId index, const ir::Type& type) {
  ir::Place place{slot, {}, {}, {}, type};
  place.array_indices.push_back({false, index, ir::none, ir::none});
  return builder_.place(std::move(place));
}

void Analyzer::array_declaration(const ClassicalDeclaration& node, const ir::Type& type) {
  if (!scopes_.is_global()) error(Code::array_not_global, node.span, node.name.name);
  if (!count_bits(type, node.type->span)) return declare_unusable(node.name);
  ArrayLiteral literal;
  std::vector<Typed> parts;
  bool right = node.initializer != nullptr;
  if (right && node.initializer->kind == ExpressionKind::array_literal) {
    literal.values = ir::zero_of(type);
    std::vector<std::uint32_t> at;
    right = array_literal(*node.initializer, type, at, literal);
  } else if (right) {
    right = array_parts(*node.initializer, type, parts);
  }
  // Declared after its initializer, which may not name it.
  const ir::SlotRef slot = declare_variable(node.name, type, ir::SlotRole::local);
  if (!right) return;
  const ir::PlaceId place = builder_.place({slot, {}, {}, {}, type});
  if (!parts.empty()) return assign_parts(place, parts, node.span);
  builder_.assign(place, materialize(constant(std::move(literal.values), type, node.initializer->span)), node.span);
  for (const auto& [indices, value] : literal.parts) {
    ir::Place target{slot, {}, {}, {}, row_type(type, indices.size())};
    for (const std::uint32_t index : indices) {
      const ir::ExpressionId id = builder_.constant({std::int64_t{index}}, ir::integer_type(), value.span);
      target.array_indices.push_back({false, id, ir::none, ir::none});
    }
    builder_.assign(builder_.place(std::move(target)), materialize(value), value.span);
  }
}

bool Analyzer::array_literal(const Expression& node, const ir::Type& type, std::vector<std::uint32_t>& at, ArrayLiteral& literal) {
  const auto& dimensions = type.shape->dimensions;
  if (node.kind != ExpressionKind::array_literal) {
    // An element; or, higher up, a whole row by name.
    const ir::Type wanted = row_type(type, at.size());
    Typed value = expression(node);
    if (!value.valid()) return false;
    if (wanted.is(TypeKind::array)) {
      if (!check_shape(value, wanted, node.span)) return false;
    } else {
      value = implicit(std::move(value), wanted, node.span, "types.array");
      refuse_unknown(value, node.span);
      if (!value.valid()) return false;
    }
    if (!value.constant) {
      if (value.place != ir::none) {
        // Kept as what it has to be: the length of a slice may be known only at run time.
        const ir::PlaceId kept = new_temporary(wanted);
        builder_.assign(kept, materialize(value), value.span);
        value = loaded(kept, value.span);
      }
      literal.parts.emplace_back(at, std::move(value));
      return true;
    }
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < at.size(); ++i) offset = offset * dimensions[i] + at[i];
    literal.values.as<ir::ArrayValue>().elements[offset] = std::move(value.value);
    return true;
  }
  const auto& items = static_cast<const List&>(node).items;
  if (at.size() == dimensions.size()) {
    error(Code::literal_too_deep, node.span, to_string(type.shape->element));
    return false;
  }
  if (items.size() != dimensions[at.size()]) {
    const std::uint32_t wanted = dimensions[at.size()];
    error(Code::literal_size, node.span, items.size(), plural(items.size()), wanted, wanted == 1 ? "is" : "are");
    return false;
  }
  bool right = true;
  for (std::size_t i = 0; i < items.size(); ++i) {
    at.push_back(static_cast<std::uint32_t>(i));
    right = array_literal(*items[i], type, at, literal) && right;
    at.pop_back();
  }
  return right;
}

bool Analyzer::check_shape(const Typed& value, const ir::Type& type, Span span) {
  const auto complain = [&] {
    error(Code::array_shape, span, to_string(value.type), array_text(type));
    return false;
  };
  if (!value.type.is(TypeKind::array)) return complain();
  const ir::ArrayShape& given = *value.type.shape;
  const ir::ArrayShape& wanted = *type.shape;
  if (!same_base_type(given.element, wanted.element) || given.dimensions.size() != wanted.dimensions.size()) return complain();
  for (std::size_t i = 0; i < wanted.dimensions.size(); ++i) {
    // A length that only the caller knows is compared when the program runs.
    const bool known = given.dimensions[i] != ir::none && wanted.dimensions[i] != ir::none;
    if (known && given.dimensions[i] != wanted.dimensions[i]) return complain();
  }
  return true;
}

std::string Analyzer::array_text(const ir::Type& type) const {
  std::string text = to_string(type.shape->element) + " elements in ";
  for (std::size_t i = 0; i < type.shape->dimensions.size(); ++i) {
    const std::uint32_t size = type.shape->dimensions[i];
    text += fmt::format("{}{}", i > 0 ? "x" : "", size == ir::none ? "?" : std::to_string(size));
  }
  return text;
}

bool Analyzer::array_parts(const Expression& node, const ir::Type& type, std::vector<Typed>& parts) {
  if (node.kind != ExpressionKind::concatenation) {
    parts.push_back(expression(node));
    return parts.back().valid() && check_shape(parts.back(), type, node.span);
  }
  std::uint64_t length = 0;
  bool right = true;
  for (const Expression* item : static_cast<const List&>(node).items) {
    Typed part = expression(*item);
    right = right && part.valid();
    if (!part.valid()) continue;
    ir::Type wanted = type;
    if (part.type.is(TypeKind::array)) {
      auto dimensions = type.shape->dimensions;
      dimensions[0] = part.type.shape->dimensions[0];
      wanted = ir::array_type(type.shape->element, std::move(dimensions));
    }
    right = check_shape(part, wanted, item->span) && right;
    if (part.type.is(TypeKind::array)) {
      if (has_open_dimension(part.type)) return unsupported(item->span, "joining an array whose lengths only the caller knows"), false;
      length += part.type.shape->dimensions[0];
    }
    parts.push_back(std::move(part));
  }
  if (right && length != type.shape->dimensions[0]) {
    error(Code::concatenation_length, node.span, length, type.shape->dimensions[0]);
    right = false;
  }
  return right;
}

void Analyzer::assign_parts(ir::PlaceId target, const std::vector<Typed>& parts, Span span) {
  if (parts.size() == 1) return builder_.assign(target, materialize(parts.front()), span);
  std::uint32_t first = 0;
  for (const Typed& part : parts) {
    const std::uint32_t length = part.type.shape->dimensions[0];
    if (length == 0) continue;
    ir::Place slice = builder_.program.places[target];
    ir::IndexEntry entry;
    entry.is_range = true;
    entry.start = builder_.constant({std::int64_t{first}}, ir::integer_type(), part.span);
    entry.stop = builder_.constant({std::int64_t{first} + length - 1}, ir::integer_type(), part.span);
    slice.array_indices.push_back(entry);
    slice.type = part.type;
    builder_.assign(builder_.place(std::move(slice)), materialize(part), span);
    first += length;
  }
}

void Analyzer::array_assignment(const Typed& target, const Expression& value, Span span) {
  if (value.kind == ExpressionKind::measure) {
    error(Code::measure_target, span, to_string(target.type));
    return;
  }
  std::vector<Typed> parts;
  if (!array_parts(value, target.type, parts)) return;
  if (parts.size() == 1) return assign_parts(target.place, parts, span);
  if (has_open_dimension(target.type)) return unsupported(span, "joining arrays into one whose lengths only the caller knows");
  // Joined aside: the target may be among what is joined, and may be a slice itself.
  const ir::PlaceId joined = new_temporary(target.type);
  assign_parts(joined, parts, span);
  builder_.assign(target.place, materialize(loaded(joined, span)), span);
}

}  // namespace libqsim::qasm::sema
