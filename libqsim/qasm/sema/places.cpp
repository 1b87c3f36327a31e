// Indices of classical values: bits of registers and numbers, elements and slices of arrays (types.rst, slicing).
#include <algorithm>

#include "libqsim/qasm/sema/analyzer.hpp"
#include "libqsim/qasm/sema/listed_bits.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

bool bit_at(const Typed& value, std::uint32_t bit) {
  if (const auto* bits = std::get_if<ir::Bits>(&value.value.data)) return bits->get(bit);
  switch (value.type.kind) {
    case TypeKind::integer:
      return ((static_cast<std::uint64_t>(value.value.as<std::int64_t>()) >> bit) & 1U) != 0;
    default:
      return ((value.value.as<std::uint64_t>() >> bit) & 1U) != 0;
  }
}

}  // namespace

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
    const auto chosen = index_set(entry, base.type.width, of);
    if (!chosen) return {};
    const bool listed = chosen->is_fixed() && (base.constant || !chosen->range.is_range || chosen->size() <= listed_bits_limit);
    return listed ? chosen_bits(base, chosen->fixed, span) : run_time_bits(base, *chosen, span);
  }
  const Typed position = expression(entry);
  if (!position.valid()) return {};
  if (!position.type.is_integral() && !position.type.is(TypeKind::bit) && !position.type.is(TypeKind::boolean)) {
    error(Code::index_not_integer, entry.span, to_string(position.type));
    return {};
  }
  if (position.constant && !base.type.is_open_register()) {
    const auto bit = constant_index(position, base.type.width, of);
    if (!bit) return {};
    if (!base.constant) return loaded(bit_of(place_of(base), *bit), span);
    Typed known = constant({bit_at(base, *bit)}, ir::bit_type(), span);
    known.inferred = base.inferred || position.inferred;
    return known;
  }
  const ir::ExpressionId at = materialize(position);
  ir::Place place = builder_.program.places[place_of(base)];
  place.bit_indices.push_back({false, at});
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
  if (place.array_indices.empty() && place.bit_indices.empty()) {
    std::vector<ir::BitSource> sources;
    sources.reserve(count);
    for (const std::uint32_t bit : bits) sources.push_back(place.bit_list.empty() ? ir::BitSource{place.slot, bit} : place.bit_list[bit]);
    place.bit_list = std::move(sources);
  } else {
    IndexSet set;
    set.fixed = bits;
    place.bit_indices.push_back(entry_of(set));
  }
  place.type = ir::bit_register_type(count);
  return loaded(builder_.place(std::move(place)), span);
}

Typed Analyzer::run_time_bits(const Typed& base, const IndexSet& set, Span span) {
  const ir::IndexEntry entry = entry_of(set);
  ir::Place place = builder_.program.places[place_of(base)];
  place.bit_indices.push_back(entry);
  place.type = ir::bit_register_type(set.size());
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
  // With one dimension of size zero the whole array has size zero, and no element or part in any dimension.
  const bool empty = std::find(dimensions.begin(), dimensions.end(), 0U) != dimensions.end();
  std::vector<std::uint32_t> left;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    ir::IndexEntry entry;
    const auto length = array_entry(*indices[i], empty ? 0U : dimensions[i], to_string(base.type), entry);
    if (!length) return {};
    if (entry.is_range) left.push_back(*length);
    entry.of_slice = sliced && i == 0;
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
    const auto chosen = index_set(node, size, of);
    if (!chosen) return std::nullopt;
    entry = chosen->range;
    return chosen->size();
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
  if (symbol == nullptr || symbol->is_unusable()) return {};
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
