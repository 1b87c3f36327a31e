// Indices of classical values: bits of registers and numbers, elements and slices of arrays (types.rst, slicing).
#include <algorithm>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

bool bit_at(const Typed& value, std::uint32_t bit) {
  switch (value.type.kind) {
    case TypeKind::integer:
      return ((static_cast<std::uint64_t>(value.value.as<std::int64_t>()) >> bit) & 1U) != 0;
    case TypeKind::unsigned_integer:
    case TypeKind::angle:
      return ((value.value.as<std::uint64_t>() >> bit) & 1U) != 0;
    default:
      return value.value.as<ir::Bits>().get(bit);
  }
}

}  // namespace

std::optional<std::uint32_t> Analyzer::constant_index(const Typed& index, std::uint32_t size, std::string_view of) {
  if (is2() && index.type.is(TypeKind::floating)) {
    // OpenQASM 2's indices are whole by its grammar: this one is beyond 64 bits.
    error(Code::index_out_of_range, index.span, "beyond 64 bits", of, size, plural(size));
    return std::nullopt;
  }
  const auto value = integer_of(index);
  if (!value) return std::nullopt;
  const std::int64_t resolved = *value < 0 && !is2() ? *value + static_cast<std::int64_t>(size) : *value;
  if (resolved < 0 || resolved >= static_cast<std::int64_t>(size)) {
    error(Code::index_out_of_range, index.span, *value, of, size, plural(size));
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(resolved);
}

std::optional<std::vector<std::uint32_t>> Analyzer::constant_range(const Range& node, std::uint32_t size, std::string_view of) {
  const auto part = [&](const Expression* expression_node, std::int64_t open) -> std::optional<std::int64_t> {
    if (expression_node == nullptr) return open;
    const auto value = constant_integer(*expression_node, "a bound of a range of bits or qubits", true);
    return value && *value < 0 && expression_node != node.step ? *value + static_cast<std::int64_t>(size) : value;
  };
  const auto step = part(node.step, 1);
  if (!step) return std::nullopt;
  if (*step == 0) {
    error(Code::zero_step, node.step->span);
    return std::nullopt;
  }
  const auto start = part(node.start, *step > 0 ? 0 : static_cast<std::int64_t>(size) - 1);
  const auto stop = part(node.stop, *step > 0 ? static_cast<std::int64_t>(size) - 1 : 0);
  if (!start || !stop) return std::nullopt;
  if ((*step > 0 && *start > *stop) || (*step < 0 && *start < *stop)) {
    error(Code::empty_index_set, node.span);
    return std::nullopt;
  }
  // Both ends are checked before anything is listed, so that a range of 2^62 steps costs nothing.
  const std::int64_t steps = (*stop - *start) / *step;
  const std::int64_t last = *start + steps * *step;
  for (const std::int64_t end : {*start, last}) {
    if (end < 0 || end >= static_cast<std::int64_t>(size)) {
      error(Code::index_out_of_range, node.span, end, of, size, plural(size));
      return std::nullopt;
    }
  }
  std::vector<std::uint32_t> indices;
  for (std::int64_t k = 0; k <= steps; ++k) indices.push_back(static_cast<std::uint32_t>(*start + k * *step));
  return indices;
}

std::optional<std::vector<std::uint32_t>> Analyzer::constant_indices(const Expression& node, std::uint32_t size, std::string_view of) {
  if (node.kind == ExpressionKind::range) return constant_range(static_cast<const Range&>(node), size, of);
  std::vector<std::uint32_t> indices;
  bool right = true;
  for (const Expression* item : static_cast<const List&>(node).items) {
    const Typed value = expression(*item);
    if (!value.valid()) return std::nullopt;
    if (!value.constant) {
      error(Code::not_constant, item->span, "an entry of this index set");
      return std::nullopt;
    }
    const auto entry = constant_index(value, size, of);
    if (!entry && !integer_of(value)) error(Code::index_not_integer, item->span, to_string(value.type));
    right = right && entry;
    if (entry) indices.push_back(*entry);
  }
  if (right && indices.empty()) {
    error(Code::empty_index_set, node.span);
    return std::nullopt;
  }
  return right ? std::optional(std::move(indices)) : std::nullopt;
}

Typed Analyzer::index(const Index& node) {
  const Typed base = expression(*node.base);
  if (!base.valid()) return {};
  switch (base.type.kind) {
    case TypeKind::array:
      return array_index(base, node.indices, node.span);
    case TypeKind::bit_register:
      break;
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
    case TypeKind::angle:
      if (!base.type.machine_width) break;
      error(Code::machine_width_bits, node.span, to_string(base.type)).hint("state a width, such as int[32]");
      return {};
    default:
      error(Code::not_indexable, node.span, to_string(base.type));
      return {};
  }
  if (node.indices.size() != 1) {
    error(Code::too_many_indices, node.span, node.indices.size(), 1, "");
    return {};
  }
  return bit_index(base, node.indices, node.span);
}

Typed Analyzer::bit_index(const Typed& base, ExpressionList indices, Span span) {
  const Expression& entry = *indices.front();
  const std::string of = to_string(base.type);
  if (entry.kind == ExpressionKind::range || entry.kind == ExpressionKind::set) {
    const auto chosen = constant_indices(entry, base.type.width, of);
    return chosen ? chosen_bits(base, *chosen, span) : Typed{};
  }
  const Typed position = expression(entry);
  if (!position.valid()) return {};
  if (!position.type.is_integral() && !position.type.is(TypeKind::bit) && !position.type.is(TypeKind::boolean)) {
    error(Code::index_not_integer, entry.span, to_string(position.type));
    return {};
  }
  if (position.constant) {
    const auto bit = constant_index(position, base.type.width, of);
    if (!bit) return {};
    Typed one = chosen_bits(base, {*bit}, span);
    if (one.constant) {
      Typed known = constant({one.value.as<ir::Bits>().get(0)}, ir::bit_type(), span);
      known.inferred = base.inferred || position.inferred;
      return known;
    }
    if (one.place != ir::none) builder_.program.places[one.place].type = ir::bit_type();
    one.type = ir::bit_type();
    return one;
  }
  const ir::ExpressionId at = materialize(position);
  ir::Place place = builder_.program.places[place_of(base)];
  if (!place.bit_indices.empty()) place = builder_.program.places[temporary_copy(base)];
  place.bit_indices = {{false, at, ir::none, ir::none}};
  place.type = ir::bit_type();
  return loaded(builder_.place(std::move(place)), span);
}

ir::PlaceId Analyzer::new_temporary(const ir::Type& type) { return builder_.place({builder_.slot({{}, type}), {}, {}, {}, type}); }

ir::PlaceId Analyzer::temporary_copy(const Typed& value) {
  const ir::PlaceId copy = builder_.place({builder_.slot({{}, value.type}), {}, {}, {}, value.type});
  builder_.assign(copy, materialize(value), value.span);
  return copy;
}

Typed Analyzer::chosen_bits(const Typed& base, const std::vector<std::uint32_t>& bits, Span span) {
  const auto count = static_cast<std::uint32_t>(bits.size());
  if (base.constant) {
    ir::Bits chosen(count);
    for (std::uint32_t i = 0; i < count; ++i) chosen.set(i, bit_at(base, bits[i]));
    Typed known = constant({chosen}, ir::bit_register_type(count), span);
    known.inferred = base.inferred;
    return known;
  }
  ir::Place place = builder_.program.places[place_of(base)];
  if (!place.bit_indices.empty() && place.bit_list.empty()) place = builder_.program.places[temporary_copy(base)];
  if (!place.array_indices.empty()) {
    // Bits of an array's element: one, or a range (which has a single step).
    const std::uint32_t step = count > 1 ? bits[1] - bits[0] : 1;
    for (std::uint32_t i = 1; i < count; ++i) {
      if (bits[i] - bits[i - 1] != step) return unsupported(span, "a set of bits of an array's element"), Typed{};
    }
    const auto number = [&](std::uint32_t value) {
      return builder_.constant({static_cast<std::int64_t>(static_cast<std::int32_t>(value))}, ir::integer_type(), span);
    };
    ir::IndexEntry entry{count > 1, number(bits.front()), ir::none, ir::none};
    if (count > 1) entry.step = number(step);
    if (count > 1) entry.stop = number(bits.back());
    place.bit_indices = {entry};
  } else {
    std::vector<ir::BitSource> sources;
    sources.reserve(count);
    for (const std::uint32_t bit : bits) sources.push_back(place.bit_list.empty() ? ir::BitSource{place.slot, bit} : place.bit_list[bit]);
    place.bit_list = std::move(sources);
  }
  place.type = ir::bit_register_type(count);
  return loaded(builder_.place(std::move(place)), span);
}

Typed Analyzer::array_index(const Typed& base, ExpressionList indices, Span span) {
  ir::Place place = builder_.program.places[base.place];
  const std::vector<std::uint32_t>& dimensions = base.type.shape->dimensions;
  if (indices.size() > dimensions.size()) {
    error(Code::too_many_indices, span, indices.size(), dimensions.size(), plural(dimensions.size()));
    return {};
  }
  const bool sliced =
      std::any_of(place.array_indices.begin(), place.array_indices.end(), [](const ir::IndexEntry& e) { return e.is_range; });
  if (sliced) return unsupported(span, "an index of an array's slice"), Typed{};
  std::vector<std::uint32_t> left;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    ir::IndexEntry entry;
    const auto length = array_entry(*indices[i], dimensions[i], to_string(base.type), entry);
    if (!length) return {};
    if (entry.is_range) left.push_back(*length);
    place.array_indices.push_back(entry);
  }
  left.insert(left.end(), dimensions.begin() + static_cast<std::ptrdiff_t>(indices.size()), dimensions.end());
  place.type = left.empty() ? base.type.shape->element : ir::array_type(base.type.shape->element, std::move(left));
  return loaded(builder_.place(std::move(place)), span);
}

std::optional<std::uint32_t> Analyzer::array_entry(const Expression& node, std::uint32_t size, std::string_view of, ir::IndexEntry& entry) {
  const bool known = size != ir::none;
  if (node.kind == ExpressionKind::set) {
    error(Code::set_index_of_array, node.span);
    return std::nullopt;
  }
  if (node.kind == ExpressionKind::range) {
    const auto& range = static_cast<const Range&>(node);
    entry.is_range = true;
    for (const auto& [part, id] :
         {std::pair{range.start, &entry.start}, std::pair{range.step, &entry.step}, std::pair{range.stop, &entry.stop}}) {
      if (part == nullptr) continue;
      const Typed value = expression(*part);
      if (!value.valid()) return std::nullopt;
      if (!value.constant && known) {
        unsupported(part->span, "a slice of an array with bounds known only at run time");
        return std::nullopt;
      }
      *id = materialize(value);
    }
    if (!known) return ir::none;
    const auto chosen = constant_range(range, size, of);
    return chosen ? std::optional(static_cast<std::uint32_t>(chosen->size())) : std::nullopt;
  }
  const Typed value = expression(node);
  if (!value.valid()) return std::nullopt;
  if (!value.type.is_integral() && !value.type.is(TypeKind::bit) && !value.type.is(TypeKind::boolean)) {
    error(Code::index_not_integer, node.span, to_string(value.type));
    return std::nullopt;
  }
  if (value.constant && known && !constant_index(value, size, of)) return std::nullopt;
  entry.start = materialize(value);
  return 1;
}

Typed Analyzer::assignable(const Expression& node) {
  const Expression* root = &node;
  while (root->kind == ExpressionKind::index) root = static_cast<const Index&>(*root).base;
  if (root->kind != ExpressionKind::name) {
    error(Code::not_assignable, node.span, "this");
    return {};
  }
  const auto& root_name = static_cast<const Name&>(*root);
  const Symbol* symbol = lookup(root_name.name, root_name.span);
  if (symbol == nullptr) return {};
  if (symbol->kind == SymbolKind::constant || symbol->read_only) {
    error(Code::assign_to_constant, node.span, root_name.name, symbol->kind == SymbolKind::constant ? "a constant" : "read-only");
    return {};
  }
  if (symbol->kind != SymbolKind::variable && symbol->kind != SymbolKind::bit_alias) {
    error(Code::not_assignable, node.span, describe(*symbol));
    return {};
  }
  if (!is2()) return expression(node);
  // OpenQASM 2's registers are no values, but they can be measured into.
  const Typed whole = loaded(builder_.place({symbol->slot, {}, {}, {}, symbol->type}), root_name.span);
  if (root == &node) return whole;
  const auto& indexed = static_cast<const Index&>(node);
  if (indexed.indices.size() != 1 || !whole.type.is(TypeKind::bit_register)) {
    error(Code::not_indexable, node.span, describe(*symbol));
    return {};
  }
  return bit_index(whole, indexed.indices, node.span);
}

}  // namespace libqsim::qasm::sema
