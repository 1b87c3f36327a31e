// Gate definitions (gates.rst#hierarchical-gates-definitions) and opaque declarations.
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

namespace {
constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t body_limit = std::uint64_t{1} << 20;  // applications that the loops of one body may unroll to
}  // namespace

void Analyzer::gate_definition(const GateDefinition& node) {
  require_global(node, "a gate definition", is2() ? "oq2.gate.definition" : "scope.global");
  const bool free = can_declare(node.name, true);
  gates_.emplace_back();
  const auto gate = static_cast<GateIndex>(gates_.size() - 1);
  define_gate(node, gate);
  if (!free) return;
  Symbol symbol;
  symbol.kind = SymbolKind::gate;
  symbol.span = node.name.span;
  symbol.index = gate;
  scopes_.declare_global(node.name.name, std::move(symbol));
}

void Analyzer::opaque_declaration(const GateDefinition& node) {
  require_global(node, "an opaque declaration", "oq2.opaque.declaration");
  check_formals(node);
  if (!can_declare(node.name, true)) return;
  GateEntry entry;
  entry.name = node.name.name;
  entry.opaque = true;
  entry.parameter_count = static_cast<std::uint32_t>(node.parameters.size());
  entry.qubit_count = static_cast<std::uint32_t>(node.qubits.size());
  entry.span = node.name.span;
  gates_.push_back(std::move(entry));
  Symbol symbol;
  symbol.kind = SymbolKind::gate;
  symbol.span = node.name.span;
  symbol.index = static_cast<GateIndex>(gates_.size() - 1);
  scopes_.declare_global(node.name.name, std::move(symbol));
}

void Analyzer::check_formals(const GateDefinition& node) {
  std::set<std::string_view> names;
  for (const auto& list : {node.parameters, node.qubits}) {
    for (const Identifier& formal : list) {
      if (!names.insert(formal.name).second) error(Code::gate_parameter_repeated, formal.span, formal.name);
    }
  }
}

void Analyzer::define_gate(const GateDefinition& node, GateIndex gate) {
  GateEntry entry;
  entry.name = node.name.name;
  entry.parameter_count = static_cast<std::uint32_t>(node.parameters.size());
  entry.qubit_count = static_cast<std::uint32_t>(node.qubits.size());
  entry.span = node.name.span;
  entry.operation_count = 0;
  check_formals(node);
  const bool known = scopes_.find(node.name.name).symbol != nullptr;
  scopes_.push(ScopeKind::gate);
  if (!known) {
    // The gate's own name, so that an application of itself is told as such.
    Symbol self;
    self.kind = SymbolKind::gate;
    self.span = node.name.span;
    self.index = gate;
    scopes_.declare(node.name.name, std::move(self));
  }
  std::uint32_t index = 0;
  for (const Identifier& parameter : node.parameters) {
    Symbol symbol;
    symbol.kind = SymbolKind::gate_parameter;
    symbol.span = parameter.span;
    symbol.index = index++;
    scopes_.declare(parameter.name, std::move(symbol));
  }
  index = 0;
  for (const Identifier& qubit : node.qubits) {
    Symbol symbol;
    symbol.kind = SymbolKind::gate_qubit;
    symbol.span = qubit.span;
    symbol.index = index++;
    scopes_.declare(qubit.name, std::move(symbol));
  }
  if (node.body != nullptr) {
    defining_.push_back(gate);
    for (const Statement* item : node.body->statements) gate_body_statement(*item, entry);
    defining_.pop_back();
  }
  scopes_.pop();
  gates_[gate] = std::move(entry);
}

void Analyzer::gate_body_statement(const Statement& node, GateEntry& entry) {
  if (!node.annotations.empty()) annotations(node);
  const auto refuse = [&](std::string_view what) { error(Code::gate_body_statement, node.span, what); };
  switch (node.kind) {
    case StatementKind::invalid:
      return;
    case StatementKind::gate_call:
      return gate_body_call(static_cast<const GateCall&>(node), entry);
    case StatementKind::barrier:
    case StatementKind::nop:
    case StatementKind::delay:
      for (const Expression* operand : static_cast<const OperandStatement&>(node).operands) gate_qubit(*operand);
      if (node.kind == StatementKind::delay) check_duration(expression(*static_cast<const OperandStatement&>(node).duration), "a delay");
      return;
    case StatementKind::for_:
      return gate_body_loop(static_cast<const For&>(node), entry);
    case StatementKind::pragma:
      return pragma(static_cast<const Pragma&>(node));
    case StatementKind::box:
      for (const Statement* item : static_cast<const Box&>(node).body->statements) gate_body_statement(*item, entry);
      return;
    case StatementKind::scope:
      for (const Statement* item : static_cast<const ScopeStatement&>(node).statements) gate_body_statement(*item, entry);
      return;
    case StatementKind::measure:
      return refuse("a measurement");
    case StatementKind::reset:
      return refuse("a reset");
    case StatementKind::if_:
      return refuse("an if");
    case StatementKind::while_:
      return gate_body_while(static_cast<const While&>(node), entry);
    // The name is declared all the same, for what follows to be judged without it.
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration:
      refuse("a declaration");
      return declare_unusable(static_cast<const ClassicalDeclaration&>(node).name);
    case StatementKind::quantum_declaration:
    case StatementKind::old_style_declaration:
      refuse("a declaration of qubits or bits");
      return declare_unusable(static_cast<const QuantumDeclaration&>(node).name);
    case StatementKind::alias:
      refuse("an alias");
      return declare_unusable(static_cast<const Alias&>(node).name);
    case StatementKind::assignment:
      return refuse("an assignment");
    default:
      return refuse("this statement");
  }
}

std::optional<std::uint32_t> Analyzer::gate_qubit(const Expression& node) {
  if (node.kind == ExpressionKind::invalid) return std::nullopt;
  if (node.kind == ExpressionKind::hardware_qubit) {
    error(Code::physical_qubit_in_gate, node.span);  // a body refers to its own qubits alone, in every version
    return std::nullopt;
  }
  if (node.kind == ExpressionKind::index) {
    const auto& base = *static_cast<const Index&>(node).base;
    if (base.kind == ExpressionKind::name && lookup(static_cast<const Name&>(base).name, base.span) == nullptr) return std::nullopt;
    error(Code::gate_qubit_indexed, node.span);
    return std::nullopt;
  }
  if (node.kind != ExpressionKind::name) {
    error(Code::operand_not_qubit, node.span, "this");
    return std::nullopt;
  }
  const auto& node_name = static_cast<const Name&>(node);
  const Symbol* symbol = lookup(node_name.name, node.span);
  if (symbol == nullptr) return std::nullopt;
  if (symbol->kind == SymbolKind::gate_qubit) return symbol->index;
  if (symbol->is_unusable()) return std::nullopt;
  error(Code::operand_not_qubit, node.span, fmt::format("'{}'", node_name.name)).note(fmt::format("it is {}", describe(*symbol)));
  return std::nullopt;
}

void Analyzer::gate_body_call(const GateCall& node, GateEntry& entry) {
  const auto gate = gate_named(node.name);
  if (!gate) return;
  if (std::find(defining_.begin(), defining_.end(), *gate) != defining_.end()) {
    error(Code::gate_recursive, node.name.span, node.name.name);
    return;
  }
  if (node.designator != nullptr) stated_duration(*node.designator, "the duration of a gate");
  auto modified = modification(node);
  GateItem item;
  item.gate = *gate;
  item.span = node.span;
  bool right = gate_arguments(node, gates_[*gate], item.arguments) && modified.has_value();
  for (const Expression* operand : node.operands) {
    const auto qubit = gate_qubit(*operand);
    right = right && qubit;
    if (qubit) item.qubits.push_back(*qubit);
  }
  if (!right || !check_arity(node, gates_[*gate], modified->control_count)) return;
  for (std::size_t i = 0; i < item.qubits.size(); ++i) {
    for (std::size_t j = i + 1; j < item.qubits.size(); ++j) {
      if (item.qubits[i] == item.qubits[j]) {
        error(Code::qubit_repeated, node.operands[j]->span, fmt::format("'{}'", static_cast<const Name&>(*node.operands[j]).name));
        return;
      }
    }
  }
  item.modification = std::move(*modified);
  const std::uint64_t operations = operations_of(*gate, item.modification);
  if (operations == 0 && !gates_[*gate].opaque) return;  // it does nothing, however often it is named
  entry.operation_count = operations > most - entry.operation_count ? most : entry.operation_count + operations;
  entry.depth = std::max(entry.depth, gates_[*gate].depth + 1);
  entry.opaque = entry.opaque || gates_[*gate].opaque;
  entry.items.push_back(std::move(item));
}

void Analyzer::gate_body_loop(const For& node, GateEntry& entry) {
  const ir::Type type = type_of(*node.type);
  std::optional<std::vector<std::int64_t>> numbers;  // of a range, which may be long
  std::optional<std::vector<Typed>> listed;
  if (node.domain->kind == ExpressionKind::range) {
    numbers = constant_range_values(static_cast<const Range&>(*node.domain));
  } else {
    listed = constant_loop_values(*node.domain);
  }
  if ((!numbers && !listed) || type.is(ir::TypeKind::none)) return;
  ir::Type machine = ir::integer_type();
  machine.machine_width = true;
  const std::size_t count = numbers ? numbers->size() : listed->size();
  if (count == 0) {
    GateEntry unused;
    scopes_.push(ScopeKind::loop);
    declare_unusable(node.variable);
    gate_body_statement(*node.body, unused);
    scopes_.pop();
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (entry.items.size() > body_limit) {
      error(Code::expansion_too_large, node.span, body_limit, body_limit);
      return;
    }
    const std::size_t faults = sink_.error_count();
    const Typed given = numbers ? constant({(*numbers)[i]}, machine, node.domain->span) : (*listed)[i];
    const Typed value = implicit(given, type, given.span, "control.for");
    scopes_.push(ScopeKind::loop);
    Symbol variable;
    variable.kind = SymbolKind::constant;
    variable.span = node.variable.span;
    variable.type = type;
    variable.value = value.value;
    variable.inferred = true;
    scopes_.declare(node.variable.name, std::move(variable));
    if (value.valid()) gate_body_statement(*node.body, entry);
    scopes_.pop();
    if (sink_.error_count() > faults) return;  // one round tells its faults
  }
}

/// Nothing in a gate's body changes a condition: such a loop does nothing, or never ends and defines nothing.
void Analyzer::gate_body_while(const While& node, GateEntry& entry) {
  const Typed test = condition(*node.condition);
  if (!test.valid()) return;
  GateEntry unused;
  gate_body_statement(*node.body, unused);
  const bool never_runs = test.constant && !test.value.as<bool>();
  entry.opaque = entry.opaque || !never_runs;
}

std::optional<std::vector<Typed>> Analyzer::constant_loop_values(const Expression& domain) {
  std::vector<Typed> values;
  const auto known = [&](const Typed& value) {
    if (value.valid() && !value.constant) error(Code::not_constant, value.span, "a loop's value in a gate's body");
    return value.valid() && value.constant;
  };
  if (domain.kind == ExpressionKind::set) {
    for (const Expression* item : static_cast<const List&>(domain).items) {
      values.push_back(expression(*item));
      if (!known(values.back())) return std::nullopt;
    }
    return values;
  }
  const Typed bits = expression(domain);
  if (!known(bits)) return std::nullopt;
  if (!bits.type.is(ir::TypeKind::bit_register)) {
    error(Code::not_iterable, domain.span, to_string(bits.type)).hint("a range is written in brackets: [0:3]");
    return std::nullopt;
  }
  for (std::uint32_t i = 0; i < bits.type.width; ++i)
    values.push_back(constant({bits.value.as<ir::Bits>().get(i)}, ir::bit_type(), domain.span));
  return values;
}

std::optional<std::vector<std::int64_t>> Analyzer::constant_range_values(const Range& range) {
  std::vector<std::int64_t> values;
  if (range.start == nullptr || range.stop == nullptr) return std::nullopt;
  const auto start = constant_integer(*range.start, "a loop's bound in a gate's body", true);
  const auto stop = constant_integer(*range.stop, "a loop's bound in a gate's body", true);
  const auto step =
      range.step == nullptr ? std::optional<std::int64_t>(1) : constant_integer(*range.step, "a loop's step in a gate's body", true);
  if (!start || !stop || !step) return std::nullopt;
  if (*step == 0) {
    error(Code::zero_step, range.step->span).clause("control.for");
    return std::nullopt;
  }
  for (std::int64_t value = *start; *step > 0 ? value <= *stop : value >= *stop;) {
    if (values.size() > body_limit) {
      error(Code::expansion_too_large, range.span, body_limit, body_limit);
      return std::nullopt;
    }
    values.push_back(value);
    if (__builtin_add_overflow(value, *step, &value)) break;
  }
  return values;
}

}  // namespace libqsim::qasm::sema
