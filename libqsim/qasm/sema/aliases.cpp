// Aliases (types.rst#aliasing): other names for qubits and classical bits, joined and sliced.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"
#include "libqsim/qasm/sema/listed_bits.hpp"

namespace libqsim::qasm::sema {

using ir::QubitOperand;
using ir::TypeKind;

namespace {

/// What an alias joins: the items of a concatenation, or the one expression itself.
std::vector<const Expression*> items_of(const Expression& node) {
  if (node.kind != ExpressionKind::concatenation) return {&node};
  const ExpressionList items = static_cast<const List&>(node).items;
  return {items.begin(), items.end()};
}

/// Of what `fixed_range` has made: start, step and stop in whole numbers.
bool is_fixed_range(const ir::Program& program, const ir::IndexEntry& entry) {
  const auto is_constant = [&](ir::ExpressionId id) {
    return id != ir::none && program.expressions[id].op == ir::ExpressionOp::constant && program.type_of(id).is(TypeKind::integer);
  };
  return entry.is_range && !entry.is_set() && !entry.is_list() && is_constant(entry.start) && is_constant(entry.step) &&
         is_constant(entry.stop);
}

/// True where only the run tells which bits of which register they are.
bool is_chosen(const ir::Program& program, const ir::Place& place) {
  return !place.array_indices.empty() || place.type.is_open_register() ||
         !std::all_of(place.bit_indices.begin(), place.bit_indices.end(),
                      [&](const auto& entry) { return is_fixed_range(program, entry); });
}

/// Where the ranges of a place that is not chosen have a bit of it: each counts along what the one before it picks.
std::int64_t bit_at(const ir::Program& program, const ir::Place& place, std::int64_t bit) {
  const auto number = [&](ir::ExpressionId id) { return program.constants[program.expressions[id].a].as<std::int64_t>(); };
  for (auto entry = place.bit_indices.rbegin(); entry != place.bit_indices.rend(); ++entry)
    bit = number(entry->start) + number(entry->step) * bit;
  return bit;
}

const Expression& root_of(const Expression& node) {
  const Expression* root = &node;
  while (root->kind == ExpressionKind::index || root->kind == ExpressionKind::parenthesis) {
    root = root->kind == ExpressionKind::index ? static_cast<const Index&>(*root).base : static_cast<const Parenthesis&>(*root).inner;
  }
  return *root;
}

bool same_bit(const ir::BitSource& a, const ir::BitSource& b) { return a.slot == b.slot && a.bit == b.bit; }

}  // namespace

bool Analyzer::is_quantum(const Expression& node) {
  const Expression& root = root_of(node.kind == ExpressionKind::concatenation ? *items_of(node).front() : node);
  if (root.kind == ExpressionKind::hardware_qubit) return true;
  if (root.kind != ExpressionKind::name) return false;
  const Symbol* symbol = scopes_.find(static_cast<const Name&>(root).name).symbol;
  return symbol != nullptr &&
         (symbol->kind == SymbolKind::qubits || symbol->kind == SymbolKind::qubit_range || symbol->kind == SymbolKind::gate_qubit);
}

void Analyzer::alias(const Alias& node) {
  if (node.value->kind == ExpressionKind::invalid) return declare_unusable(node.name);
  if (is_quantum(*node.value)) return quantum_alias(node);
  classical_alias(node);
}

std::vector<QubitOperand> Analyzer::frozen(std::vector<QubitOperand> qubits, Span span) {
  ir::Program& program = builder_.program;
  for (QubitOperand& operand : qubits) {
    if (operand.is_fixed()) continue;
    ir::QubitExpression found = program.qubit_expressions[operand.index()];
    if (found.index == ir::none || program.expressions[found.index].op == ir::ExpressionOp::constant) continue;
    // The alias stands for the qubit of now, whatever becomes of the variables in its index.
    const ir::Type type = program.type_of(found.index);
    const ir::PlaceId kept = new_temporary(type);
    builder_.assign(kept, found.index, span);
    found.index = builder_.load(kept, span);
    program.qubit_expressions.push_back(found);
    operand = QubitOperand::dynamic(static_cast<std::uint32_t>(program.qubit_expressions.size() - 1));
  }
  return qubits;
}

void Analyzer::quantum_alias(const Alias& node) {
  Symbol symbol;
  symbol.kind = SymbolKind::qubits;
  symbol.span = node.name.span;
  symbol.is_scalar = node.value->kind != ExpressionKind::concatenation;
  bool right = true;
  bool is_open = false;
  std::vector<QubitOperands> parts;
  for (const Expression* item : items_of(*node.value)) {
    if (item->kind == ExpressionKind::hardware_qubit && has(language_, Feature::physical_qubit_restrictions)) {
      error(Code::physical_alias, item->span);
      right = false;
      continue;
    }
    if (!is_quantum(*item) && item->kind != ExpressionKind::invalid) {
      error(Code::alias_of_both, item->span);
      right = false;
      continue;
    }
    const QubitOperands operand = qubits(*item);
    right = right && operand.valid;
    if (operand.is_register) symbol.is_scalar = false;
    symbol.operands.insert(symbol.operands.end(), operand.qubits.begin(), operand.qubits.end());
    is_open = is_open || operand.positions != ir::none;
    parts.push_back(operand);
  }
  if (right && is_open) {
    // The alias stands for the qubits of now: their positions are kept.
    const Span span = node.value->span;
    symbol.place = parts.size() > 1 ? joined_qubits(parts, span).positions : frozen(loaded(parts.front().positions, span));
  } else if (right) {
    right = distinct(symbol.operands, node.value->span, "types.index-sets");
  }
  if (!can_declare(node.name)) return;
  if (!right) return declare_unusable(node.name);
  symbol.operands = frozen(std::move(symbol.operands), node.value->span);
  scopes_.declare(node.name.name, std::move(symbol));
}

Typed Analyzer::aliased_bits(const Expression& node) {
  if (root_of(node).kind != ExpressionKind::name) {
    error(Code::not_aliasable, node.span);
    return {};
  }
  const Typed value = expression(node);
  if (!value.valid()) return {};
  if (!value.type.is_bits() || value.place == ir::none) {
    error(Code::not_aliasable, node.span).note("this is of type " + to_string(value.type));
    return {};
  }
  return value;
}

std::optional<std::vector<ir::BitSource>> Analyzer::bit_sources(const Typed& value, Span span) {
  const ir::Place& place = builder_.program.places[value.place];
  if (is_chosen(builder_.program, place)) {
    unsupported(span, "joining bits that are chosen at run time, or are those of an array");
    return std::nullopt;
  }
  if (value.type.width > joined_bits_limit) {
    unsupported(span, fmt::format("joining more than {} bits", joined_bits_limit));
    return std::nullopt;
  }
  if (place.bit_indices.empty() && !place.bit_list.empty()) return place.bit_list;
  std::vector<ir::BitSource> sources;
  sources.reserve(value.type.width);
  for (std::uint32_t bit = 0; bit < value.type.width; ++bit) {
    const auto at = static_cast<std::uint32_t>(bit_at(builder_.program, place, bit));
    sources.push_back(place.bit_list.empty() ? ir::BitSource{place.slot, at} : place.bit_list[at]);
  }
  return sources;
}

ir::PlaceId Analyzer::frozen(const Typed& value) {
  // The alias stands for the bits of now, whatever becomes of the variables in its indices.
  ir::Place place = builder_.program.places[value.place];
  const auto keep = [&](ir::ExpressionId& id) {
    if (id == ir::none || builder_.program.expressions[id].op == ir::ExpressionOp::constant) return;
    const ir::PlaceId kept = new_temporary(builder_.program.type_of(id));
    builder_.assign(kept, id, value.span);
    id = builder_.load(kept, value.span);
  };
  for (auto* entries : {&place.array_indices, &place.bit_indices}) {
    for (ir::IndexEntry& entry : *entries) {
      keep(entry.start);
      keep(entry.step);
      keep(entry.stop);
      if (!entry.is_set()) continue;
      auto& lists = builder_.program.expression_lists;
      std::vector<ir::ExpressionId> items(lists.begin() + entry.first_of_set, lists.begin() + entry.first_of_set + entry.set_size);
      for (ir::ExpressionId& item : items) keep(item);
      entry.first_of_set = static_cast<std::uint32_t>(lists.size());
      lists.insert(lists.end(), items.begin(), items.end());
    }
  }
  const ir::PlaceId id = builder_.place(std::move(place));
  // An index that is out of range is a fault of the alias, not of its first use.
  const ir::ExpressionId first = builder_.constant({std::int64_t{0}}, ir::integer_type(), value.span);
  builder_.assign(new_temporary(ir::unsigned_type()), builder_.size_of(id, first, value.span), value.span);
  return id;
}

std::optional<ir::PlaceId> Analyzer::bit_positions(const Typed& value) {
  const ir::Place place = builder_.program.places[value.place];
  const std::uint32_t size =
      place.bit_list.empty() ? builder_.slot_of(place.slot).type.width : static_cast<std::uint32_t>(place.bit_list.size());
  if (!place.array_indices.empty() || size > open_slice_limit) return std::nullopt;
  ir::PlaceId positions = all_positions(size, value.span);
  for (ir::IndexEntry entry : place.bit_indices) {
    if (entry.is_set() || entry.is_list()) return std::nullopt;
    if (entry.is_single()) entry.stop = entry.start;
    entry.is_range = true;
    positions = some_positions(positions, entry);
  }
  return positions;
}

bool Analyzer::alias_of_open_slices(const std::vector<Typed>& parts, Symbol& symbol, Span span) {
  std::vector<ir::PlaceId> lists;
  std::vector<std::uint32_t> offsets;
  std::uint64_t size = 0;
  ir::Place joined;
  for (const Typed& part : parts) {
    const auto positions = bit_positions(part);
    if (!positions) return unsupported(part.span, "joining bits that are chosen at run time, or are those of an array,"), false;
    Typed whole = part;
    ir::Place root = builder_.program.places[part.place];
    root.bit_indices.clear();
    whole.type =
        root.bit_list.empty() ? builder_.slot_of(root.slot).type : ir::bit_register_type(static_cast<std::uint32_t>(root.bit_list.size()));
    root.type = whole.type;
    whole.place = builder_.place(std::move(root));
    const auto sources = bit_sources(whole, part.span);
    if (!sources) return false;
    lists.push_back(*positions);
    offsets.push_back(static_cast<std::uint32_t>(joined.bit_list.size()));
    joined.bit_list.insert(joined.bit_list.end(), sources->begin(), sources->end());
    const std::uint32_t width = part.type.is(TypeKind::bit) ? 1 : part.type.width;
    size = size == ir::open_size || width == ir::open_size ? ir::open_size : size + width;
  }
  ir::IndexEntry entry;
  entry.positions = joined_positions(lists, offsets, static_cast<std::uint32_t>(joined.bit_list.size()), span);
  joined.bit_indices.push_back(entry);
  joined.type = ir::bit_register_type(static_cast<std::uint32_t>(size));
  symbol.type = joined.type;
  symbol.place = builder_.place(std::move(joined));
  return true;
}

void Analyzer::classical_alias(const Alias& node) {
  Symbol symbol;
  symbol.kind = SymbolKind::bit_alias;
  symbol.span = node.name.span;
  bool right = true;
  std::vector<Typed> parts;
  bool chosen = false;
  const auto items = items_of(*node.value);
  for (const Expression* item : items) {
    if (is_quantum(*item)) {
      error(Code::alias_of_both, item->span);
      right = false;
      continue;
    }
    const Typed value = aliased_bits(*item);
    right = right && value.valid();
    if (!value.valid()) continue;
    const Symbol* root = scopes_.find(static_cast<const Name&>(root_of(*item)).name).symbol;
    symbol.read_only = symbol.read_only || root->read_only;
    symbol.is_scalar = items.size() == 1 && is_single_bit(*item);
    const ir::Place& place = builder_.program.places[value.place];
    const bool is_long = place.bit_list.empty() && !value.type.is_open_register() && value.type.width > listed_bits_limit;
    if (items.size() == 1 && (is_long || !place.bit_indices.empty() || !place.array_indices.empty())) {
      symbol.place = frozen(value);
      symbol.type = value.type;
      continue;
    }
    parts.push_back(value);
    chosen = chosen || is_chosen(builder_.program, place);
    if (chosen) continue;
    const auto sources = bit_sources(value, item->span);
    right = right && sources;
    if (!sources) continue;
    symbol.bits.insert(symbol.bits.end(), sources->begin(), sources->end());
  }
  if (right && chosen) {
    right = alias_of_open_slices(parts, symbol, node.value->span);
    symbol.bits.clear();
  }
  std::vector<ir::BitSource> sorted = symbol.bits;
  std::sort(sorted.begin(), sorted.end(), [](const ir::BitSource& a, const ir::BitSource& b) {
    return std::pair(a.slot.index, a.bit) < std::pair(b.slot.index, b.bit) ||
           (a.slot.index == b.slot.index && a.bit == b.bit && a.slot.global < b.slot.global);
  });
  const auto twin = std::adjacent_find(sorted.begin(), sorted.end(), same_bit);
  if (right && twin != sorted.end()) {
    error(Code::repeated_bit, node.value->span, fmt::format("{}[{}]", builder_.slot_of(twin->slot).name, twin->bit));
    right = false;
  }
  if (!can_declare(node.name)) return;
  if (!right) return declare_unusable(node.name);
  const auto size = static_cast<std::uint32_t>(symbol.bits.size());
  if (symbol.place == ir::none) symbol.type = symbol.is_scalar ? ir::bit_type() : ir::bit_register_type(size);
  scopes_.declare(node.name.name, std::move(symbol));
}

Typed Analyzer::joined_bits(const std::vector<Typed>& parts, Span span) {
  const auto room_of = [&](const Typed& part) -> std::uint32_t {
    const ir::Place& place = builder_.program.places[part.place];
    if (!part.type.is_open_register()) return part.type.is(TypeKind::bit) ? 1 : part.type.width;
    if (!place.bit_list.empty()) return static_cast<std::uint32_t>(place.bit_list.size());
    const ir::Type& type = builder_.slot_of(place.slot).type;
    return type.is(TypeKind::array) ? type.shape->element.width : type.width;
  };
  std::uint64_t room = 0;
  for (const Typed& part : parts) room += room_of(part);
  if (room > open_slice_limit) return unsupported(span, "joining so many bits whose number is known only at run time"), Typed{};
  const ir::SlotRef slot = builder_.slot({{}, ir::bit_register_type(static_cast<std::uint32_t>(room))});
  const ir::PlaceId filled = new_temporary(ir::unsigned_type());
  builder_.assign(filled, builder_.constant({std::uint64_t{0}}, ir::unsigned_type(), span), span);
  const Typed one = constant({std::uint64_t{1}}, ir::unsigned_type(), span);
  for (const Typed& part : parts) {
    for_each_position({part.place}, span, [&](const Typed& k) {
      ir::Place from = builder_.program.places[part.place];
      from.bit_indices.push_back({false, materialize(k)});
      from.type = ir::bit_type();
      ir::Place to{slot, {}, {}, {}, ir::bit_type()};
      to.bit_indices.push_back({false, builder_.load(filled, span)});
      const ir::ExpressionId bit = builder_.load(builder_.place(std::move(from)), span);
      builder_.assign(builder_.place(std::move(to)), bit, span);
      builder_.assign(filled, materialize(apply(ir::BinaryOperation::add, loaded(filled, span), one, ir::unsigned_type(), span)), span);
    });
  }
  return low_end(slot, loaded(filled, span), span);
}

Typed Analyzer::concatenation(const List& node) {
  ir::Place place;
  std::vector<Typed> parts;
  bool open = false;
  for (const Expression* item : node.items) {
    if (is_quantum(*item)) {
      error(Code::not_an_expression, item->span, "a register of qubits");
      return {};
    }
    Typed value = aliased_bits(*item);
    if (!value.valid()) return {};
    // As a value, bits that are chosen at run time are as good as a copy of them.
    const ir::Place& source = builder_.program.places[value.place];
    const bool chosen = is_chosen(builder_.program, source);
    open = open || value.type.is_open_register();
    if (chosen && !value.type.is_open_register()) value = loaded(temporary_copy(value), item->span);
    parts.push_back(value);
  }
  if (open) return joined_bits(parts, node.span);
  for (const Typed& part : parts) {
    const auto sources = bit_sources(part, part.span);
    if (!sources) return {};
    place.bit_list.insert(place.bit_list.end(), sources->begin(), sources->end());
  }
  place.type = ir::bit_register_type(static_cast<std::uint32_t>(place.bit_list.size()));
  return loaded(builder_.place(std::move(place)), node.span);
}

bool Analyzer::is_single_bit(const Expression& node) {
  // A register of one bit is no bit: what was written tells them apart, not how many there are.
  if (node.kind == ExpressionKind::parenthesis) return is_single_bit(*static_cast<const Parenthesis&>(node).inner);
  if (node.kind == ExpressionKind::name) {
    const Symbol* symbol = scopes_.find(static_cast<const Name&>(node).name).symbol;
    return symbol != nullptr && symbol->type.is(TypeKind::bit);
  }
  const ExpressionKind entry = static_cast<const Index&>(node).indices.front()->kind;
  return entry != ExpressionKind::range && entry != ExpressionKind::set;
}

}  // namespace libqsim::qasm::sema
