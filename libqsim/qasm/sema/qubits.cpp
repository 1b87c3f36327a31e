// Operands of quantum operations: names, indices, slices and physical qubits.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::QubitOperand;
using ir::TypeKind;

namespace {

/// Physical qubits are held as number + base until finish() gives them places after the declared ones, in order of their numbers.
constexpr std::uint32_t physical_base = 1U << 29;
constexpr std::size_t listed_without_count = 4096;

/// The digits as a number, if they are decimal digits alone and few enough.
std::optional<std::int64_t> plain_integer(std::string_view text) {
  std::int64_t value = 0;
  if (text.size() > 18 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = 10 * value + (c - '0');
  }
  return value;
}

}  // namespace

QubitOperands Analyzer::register_of(const Symbol& symbol, Span span) {
  QubitOperands result;
  result.valid = true;
  result.span = span;
  result.is_register = !symbol.is_scalar;
  if (symbol.kind == SymbolKind::qubits) {
    if (symbol.operands.size() > listed_without_count && !count_operations(symbol.operands.size(), span)) return {};
    result.qubits = symbol.operands;
    result.positions = symbol.place;
    return result;
  }
  // A register's list costs as an operation does: nothing grows without being counted.
  if (symbol.size > listed_without_count && !count_operations(symbol.size, span)) return {};
  result.qubits.reserve(symbol.size);
  for (std::uint32_t i = 0; i < symbol.size; ++i) result.qubits.push_back(QubitOperand::fixed(symbol.first + i));
  return result;
}

/// What most operands are: a qubit that its name, or a whole number after it, tells.
std::optional<QubitOperand> Analyzer::plain_qubit(const Expression& node) {
  const bool indexed = node.kind == ExpressionKind::index;
  const Expression& base = indexed ? *static_cast<const Index&>(node).base : node;
  if (base.kind != ExpressionKind::name) return std::nullopt;
  const Scopes::Found found = scopes_.find(static_cast<const Name&>(base).name);
  if (found.symbol == nullptr || found.crosses_body || found.symbol->kind != SymbolKind::qubit_range) return std::nullopt;
  if (!indexed) return found.symbol->is_scalar ? std::optional(QubitOperand::fixed(found.symbol->first)) : std::nullopt;
  const ExpressionList indices = static_cast<const Index&>(node).indices;
  if (found.symbol->is_scalar || indices.size() != 1 || indices.front()->kind != ExpressionKind::integer_literal) return std::nullopt;
  const auto at = plain_integer(static_cast<const Literal&>(*indices.front()).text);
  if (!at || *at >= static_cast<std::int64_t>(found.symbol->size)) return std::nullopt;
  return QubitOperand::fixed(found.symbol->first + static_cast<std::uint32_t>(*at));
}

QubitOperands Analyzer::qubits(const Expression& node) {
  if (const auto plain = plain_qubit(node)) return {true, false, {*plain}, node.span};
  switch (node.kind) {
    case ExpressionKind::invalid:
      return {};
    case ExpressionKind::hardware_qubit:
      return physical_qubit(static_cast<const Literal&>(node));
    case ExpressionKind::index:
      return indexed_qubits(static_cast<const Index&>(node));
    case ExpressionKind::name: {
      const auto& node_name = static_cast<const Name&>(node);
      const Symbol* symbol = lookup(node_name.name, node.span);
      if (symbol == nullptr) return {};
      if (symbol->kind == SymbolKind::qubits || symbol->kind == SymbolKind::qubit_range) return register_of(*symbol, node.span);
      if (symbol->is_unusable()) return {};
      error(Code::operand_not_qubit, node.span, fmt::format("'{}'", node_name.name)).note(fmt::format("it is {}", describe(*symbol)));
      return {};
    }
    default:
      error(Code::operand_not_qubit, node.span, "this");
      return {};
  }
}

QubitOperands Analyzer::physical_qubit(const Literal& node) {
  std::uint32_t number = 0;
  const auto [end, fault] = std::from_chars(node.text.data(), node.text.data() + node.text.size(), number);
  if (fault == std::errc::result_out_of_range || number >= physical_base) {
    error(Code::qubits_too_many, node.span, node.text.size() > 40 ? "10^40 or more" : std::string(node.text), physical_base);
    return {};
  }
  auto& physical = builder_.program.physical_qubits;
  const auto place = std::lower_bound(physical.begin(), physical.end(), number);
  if (place == physical.end() || *place != number) physical.insert(place, number);
  QubitOperands result;
  result.valid = true;
  result.span = node.span;
  result.qubits = {QubitOperand::fixed(physical_base + number)};
  return result;
}

void Analyzer::place_physical_qubits() {
  ir::Program& program = builder_.program;
  if (program.physical_qubits.empty()) return;
  const auto placed = [&](std::uint32_t index) {
    const auto entry = std::lower_bound(program.physical_qubits.begin(), program.physical_qubits.end(), index - physical_base);
    return program.qubit_count + static_cast<std::uint32_t>(entry - program.physical_qubits.begin());
  };
  for (QubitOperand& operand : program.qubit_operands) {
    if (!operand.is_fixed() || operand.index() < physical_base) continue;
    const bool negative = operand.is_negative();
    operand = QubitOperand::fixed(placed(operand.index()));
    if (negative) operand = operand.negated();
  }
  const auto place_all = [&](std::vector<QubitOperand>& list) {
    for (QubitOperand& operand : list) {
      if (operand.is_fixed() && operand.index() >= physical_base) operand = QubitOperand::fixed(placed(operand.index()));
    }
  };
  for (auto& list : program.qubit_lists) place_all(list);
  for (ir::Call& call : program.calls) {
    for (auto& list : call.qubit_arguments) place_all(list);
  }
  program.qubit_count += static_cast<std::uint32_t>(program.physical_qubits.size());
}

QubitOperands Analyzer::indexed_qubits(const Index& node) {
  if (node.base->kind != ExpressionKind::name && node.base->kind != ExpressionKind::index) {
    error(Code::not_indexable, node.span, "this");
    return {};
  }
  if (node.indices.size() != 1) {
    error(Code::too_many_indices, node.span, node.indices.size(), 1, "");
    return {};
  }
  const Expression& entry = *node.indices.front();
  QubitOperands base;
  if (node.base->kind == ExpressionKind::name) {
    const auto& base_name = static_cast<const Name&>(*node.base);
    const Symbol* symbol = lookup(base_name.name, base_name.span);
    if (symbol == nullptr) return {};
    if (symbol->is_scalar && (symbol->kind == SymbolKind::qubits || symbol->kind == SymbolKind::qubit_range)) {
      error(Code::not_indexable, node.span, fmt::format("the single qubit '{}'", base_name.name));
      return {};
    }
    if (symbol->kind == SymbolKind::qubit_range && entry.kind == ExpressionKind::integer_literal) {
      // By far the most common operand: no list of the whole register.
      const auto at = constant_index(expression(entry), symbol->size, fmt::format("'{}'", base_name.name));
      if (!at) return {};
      return {true, false, {QubitOperand::fixed(symbol->first + *at)}, node.span};
    }
    base = qubits(*node.base);
  } else {
    base = indexed_qubits(static_cast<const Index&>(*node.base));
    if (base.valid && !base.is_register) {
      error(Code::not_indexable, node.span, "a single qubit");
      return {};
    }
  }
  if (!base.valid) return {};
  const bool is_open = base.positions != ir::none;
  const auto size = is_open ? ir::open_size : static_cast<std::uint32_t>(base.qubits.size());
  const std::string of = fmt::format("'{}'", sources_.text(node.base->span));
  if (entry.kind == ExpressionKind::range || entry.kind == ExpressionKind::set) {
    const auto chosen = index_set(entry, size, of);
    if (!chosen) return {};
    if (chosen->is_open) return open_slice(base, chosen->range, node.span);
    // Such a slice is empty, or reaches beyond an end: as a whole it is a fault, though each of its qubits can be found.
    if (chosen->may_wrap) position_count(open_slice(base, chosen->range, node.span).positions, node.span);
    QubitOperands result{true, true, {}, node.span};
    for (const std::uint32_t at : chosen->fixed) result.qubits.push_back(base.qubits[at]);
    for (const Typed& at : chosen->entries) {
      const auto fixed = is_open ? std::nullopt : integer_of(at);
      const QubitOperands one =
          fixed ? QubitOperands{true, false, {base.qubits[*constant_index(at, size, of)]}, at.span} : qubit_at(base, at, node.span);
      if (!one.valid) return {};
      result.qubits.push_back(one.qubits.front());
    }
    return result;
  }
  const Typed position = expression(entry);
  if (!position.valid()) return {};
  if (!position.type.is_integral() && !position.type.is(TypeKind::bit) && !position.type.is(TypeKind::boolean)) {
    error(Code::index_not_integer, entry.span, to_string(position.type));
    return {};
  }
  if (is_open || !position.constant) return qubit_at(base, position, node.span);
  const auto at = constant_index(position, size, of);
  if (!at) return {};
  return {true, false, {base.qubits[*at]}, node.span};
}

QubitOperands Analyzer::run_time_qubit(const QubitOperands& base, const Typed& index, Span span) {
  ir::Program& program = builder_.program;
  ir::QubitExpression found;
  found.span = span;
  found.index = materialize(index);
  // A whole parameter of a subroutine, in its own order, needs no list.
  const auto is_element = [&](std::size_t i) {
    if (base.qubits[i].is_fixed()) return false;
    const ir::QubitExpression& entry = program.qubit_expressions[base.qubits[i].index()];
    if (entry.list != ir::none || entry.index == ir::none) return false;
    const ir::Expression& position = program.expressions[entry.index];
    if (i == 0) found.parameter = entry.parameter;
    return entry.parameter == found.parameter && position.op == ir::ExpressionOp::constant &&
           program.constants[position.a] == ir::Value{static_cast<std::int64_t>(i)};
  };
  bool whole = true;
  for (std::size_t i = 0; whole && i < base.qubits.size(); ++i) whole = is_element(i);
  whole = whole && !base.qubits.empty() && builder_.function().qubit_parameter_sizes[found.parameter] == base.qubits.size();
  if (!whole) {
    if (program.qubit_lists.empty() || program.qubit_lists.back() != base.qubits) program.qubit_lists.push_back(base.qubits);
    found.list = static_cast<ir::QubitListId>(program.qubit_lists.size() - 1);
  }
  program.qubit_expressions.push_back(found);
  return {true, false, {QubitOperand::dynamic(static_cast<std::uint32_t>(program.qubit_expressions.size() - 1))}, span};
}

std::string Analyzer::qubit_name(QubitOperand operand) const {
  if (!operand.is_fixed()) return "of this index";
  const std::uint32_t index = operand.index();
  if (index >= physical_base) return fmt::format("${}", index - physical_base);
  for (const ir::QubitRegister& reg : builder_.program.registers) {
    if (index - reg.first < reg.size)
      return reg.is_scalar ? fmt::format("'{}'", reg.name) : fmt::format("'{}[{}]'", reg.name, index - reg.first);
  }
  return std::to_string(index);
}

bool Analyzer::distinct(std::span<const QubitOperand> qubits, Span span, std::string_view clause, ExpressionList operands) {
  const auto same = [](const QubitOperand& a, const QubitOperand& b) { return a.is_fixed() && b.is_fixed() && a.index() == b.index(); };
  const auto complain = [&](const QubitOperand& operand) {
    std::size_t again = qubits.size() - 1;
    while (again > 0 && !same(qubits[again], operand)) --again;
    const bool named = operands.size() == qubits.size();
    auto report = error(Code::qubit_repeated, named ? operands[again]->span : span, qubit_name(operand));
    if (!clause.empty()) report.clause(clause);
    return false;
  };
  if (qubits.size() <= 8) {
    for (std::size_t i = 0; i < qubits.size(); ++i) {
      for (std::size_t j = i + 1; j < qubits.size(); ++j) {
        if (same(qubits[i], qubits[j])) return complain(qubits[i]);
      }
    }
    return true;
  }
  std::vector<QubitOperand> sorted(qubits.begin(), qubits.end());
  std::sort(sorted.begin(), sorted.end(), [](const QubitOperand& a, const QubitOperand& b) { return a.index() < b.index(); });
  const auto twice = std::adjacent_find(sorted.begin(), sorted.end(), same);
  return twice == sorted.end() || complain(*twice);
}

}  // namespace libqsim::qasm::sema
