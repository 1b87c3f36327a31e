// Subroutines and extern functions as they are declared (subroutines.rst, classical.rst#extern-function-calls); calls are elsewhere.
#include <algorithm>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"
#include "libqsim/qasm/sema/syntax_search.hpp"

namespace libqsim::qasm::sema {

using ir::QubitOperand;
using ir::TypeKind;

namespace {

bool is_qubit(const TypeSyntax& type) { return type.keyword == TypeKeyword::qubit || type.keyword == TypeKeyword::qreg; }

bool breaks(const Statement& loop_body) {
  if (loop_body.kind == StatementKind::break_) return true;
  // A break inside an inner loop leaves that one only.
  const auto nested = [](const Statement& node) { return node.kind == StatementKind::for_ || node.kind == StatementKind::while_; };
  if (nested(loop_body)) return false;
  switch (loop_body.kind) {
    case StatementKind::scope: {
      const StatementList list = static_cast<const ScopeStatement&>(loop_body).statements;
      return std::any_of(list.begin(), list.end(), [](const Statement* node) { return breaks(*node); });
    }
    case StatementKind::if_: {
      const auto& branch = static_cast<const If&>(loop_body);
      return breaks(*branch.then_body) || (branch.else_body != nullptr && breaks(*branch.else_body));
    }
    case StatementKind::box:
      return breaks(*static_cast<const Box&>(loop_body).body);
    case StatementKind::switch_: {
      const auto& cases = static_cast<const Switch&>(loop_body).cases;
      return std::any_of(cases.begin(), cases.end(), [](const Case& item) { return breaks(*item.body); });
    }
    default:
      return false;
  }
}

/// True if control never comes to the statement's end.
bool never_completes(const Statement& node) {
  switch (node.kind) {
    case StatementKind::return_:
    case StatementKind::end:
      return true;
    case StatementKind::scope: {
      const StatementList list = static_cast<const ScopeStatement&>(node).statements;
      return std::any_of(list.begin(), list.end(), [](const Statement* item) { return never_completes(*item); });
    }
    case StatementKind::box:
      return never_completes(*static_cast<const Box&>(node).body);
    case StatementKind::if_: {
      const auto& branch = static_cast<const If&>(node);
      return branch.else_body != nullptr && never_completes(*branch.then_body) && never_completes(*branch.else_body);
    }
    case StatementKind::switch_: {
      const auto& cases = static_cast<const Switch&>(node).cases;
      const bool has_default = std::any_of(cases.begin(), cases.end(), [](const Case& item) { return item.labels.empty(); });
      return has_default && std::all_of(cases.begin(), cases.end(), [](const Case& item) { return never_completes(*item.body); });
    }
    case StatementKind::while_: {
      const auto& loop = static_cast<const While&>(node);
      const bool endless =
          loop.condition->kind == ExpressionKind::boolean_literal && static_cast<const Literal&>(*loop.condition).text == "true";
      return endless && !breaks(*loop.body);
    }
    default:
      return false;
  }
}

}  // namespace

void Analyzer::def(const Def& node) {
  require_global(node, "a subroutine", "scope.subroutine");
  const bool free = can_declare(node.name);
  Signature signature;
  signature.name = node.name.name;
  if (node.return_type != nullptr) signature.result = type_of(*node.return_type);
  const bool result_wrong = node.return_type != nullptr && signature.result.is(TypeKind::none);
  signature.function = builder_.begin_function(std::string(node.name.name));
  builder_.function().result = signature.result;
  scopes_.push(ScopeKind::subroutine);
  in_signature_ = true;
  for (const Parameter& parameter : node.parameters) def_parameter(parameter, signature);
  in_signature_ = false;
  signature.faulty = signature.faulty || result_wrong;
  builder_.function().parameter_count = static_cast<std::uint32_t>(builder_.function().slots.size());

  const std::uint32_t outer = std::exchange(current_signature_, static_cast<std::uint32_t>(signatures_.size()));
  signatures_.push_back(signature);
  if (free) {
    // Visible in its own body: a subroutine may call itself.
    Symbol symbol;
    symbol.kind = SymbolKind::subroutine;
    symbol.span = node.name.span;
    symbol.type = signature.result;
    symbol.index = current_signature_;
    scopes_.declare_global(node.name.name, std::move(symbol));
  }
  statements(node.body->statements);
  if (!signature.result.is(TypeKind::none)) check_returns(node, signature.result);
  if (builder_.is_open()) {
    ir::Terminator terminator;
    terminator.kind = ir::TerminatorKind::return_;
    terminator.span = node.name.span;
    builder_.terminate(terminator);
  }
  scopes_.pop();
  builder_.end_function();
  current_signature_ = outer;
}

void Analyzer::check_returns(const Def& node, const ir::Type& result) {
  if (node.faulty) return;
  const bool returns = any_statement(
      *node.body, [](const Statement& item) { return item.kind == StatementKind::return_ || item.kind == StatementKind::end; });
  if (!returns) {
    error(Code::missing_return, node.name.span, node.name.name, to_string(result))
        .hint("end it with 'return ...;', or leave the '-> ...' out");
  } else if (!never_completes(*node.body)) {
    error(Code::may_not_return, node.name.span, node.name.name, to_string(result))
        .hint("a call that comes to its end stops the program with an error");
  }
}

void Analyzer::def_parameter(const Parameter& parameter, Signature& signature) {
  const TypeSyntax& syntax = *parameter.type;
  FormalParameter formal;
  formal.name = parameter.name.name;
  formal.access = syntax.access;
  formal.is_quantum = is_qubit(syntax);
  const bool free = can_declare(parameter.name);
  if (formal.is_quantum) {
    formal.is_scalar = syntax.designator == nullptr;
    std::optional<std::uint32_t> size = 1;
    if (!formal.is_scalar) size = size_of(*syntax.designator, options_.limits.qubits, "the size of a register");
    if (!size) {
      signature.faulty = true;
      if (free) declare_unusable(parameter.name);
      return;
    }
    formal.size = *size;
    if (free) quantum_parameter(parameter.name, formal);
    builder_.function().qubit_parameter_sizes.push_back(formal.size);
    signature.parameters.push_back(std::move(formal));
    return;
  }
  formal.type = type_of(syntax);
  if (formal.type.is(TypeKind::none)) {
    signature.faulty = true;
    if (free) declare_unusable(parameter.name);
    return;
  }
  const bool reference = formal.type.is(TypeKind::array);
  if (!reference && !count_bits(formal.type, syntax.span)) signature.faulty = true;
  ir::Slot slot;
  slot.name = parameter.name.name;
  slot.type = formal.type;
  slot.role = ir::SlotRole::parameter;
  slot.by_reference = reference;
  Symbol symbol;
  symbol.kind = SymbolKind::variable;
  symbol.span = parameter.name.span;
  symbol.type = formal.type;
  symbol.slot = builder_.slot(std::move(slot));
  symbol.read_only = reference && formal.access != Access::mutable_;
  symbol.is_stretch = syntax.keyword == TypeKeyword::stretch;
  if (free) scopes_.declare(parameter.name.name, std::move(symbol));
  signature.parameters.push_back(std::move(formal));
}

void Analyzer::quantum_parameter(const Identifier& name, const FormalParameter& formal) {
  ir::Program& program = builder_.program;
  Symbol symbol;
  symbol.kind = SymbolKind::qubits;
  symbol.span = name.span;
  symbol.is_scalar = formal.is_scalar;
  const auto position = static_cast<std::uint32_t>(builder_.function().qubit_parameter_sizes.size());
  for (std::uint32_t i = 0; i < formal.size; ++i) {
    ir::QubitExpression element;
    element.parameter = position;
    element.index = builder_.constant({std::int64_t{i}}, ir::integer_type(), name.span);
    element.span = name.span;
    program.qubit_expressions.push_back(element);
    symbol.operands.push_back(QubitOperand::dynamic(static_cast<std::uint32_t>(program.qubit_expressions.size() - 1)));
  }
  scopes_.declare(name.name, std::move(symbol));
}

void Analyzer::return_statement(const Return& node) {
  if (current_signature_ == ir::none || scopes_.body() != ScopeKind::subroutine) {
    error(Code::return_outside, node.span);
    if (node.value != nullptr) expression(*node.value);
    return;
  }
  // Copied: a call in the value may add a signature.
  const Signature signature = signatures_[current_signature_];
  ir::Terminator terminator;
  terminator.kind = ir::TerminatorKind::return_;
  terminator.span = node.span;
  if (node.value == nullptr) {
    if (!signature.result.is(TypeKind::none)) {
      error(Code::return_without_value, node.span, signature.name, to_string(signature.result));
    }
  } else {
    Typed value = expression(*node.value);
    if (signature.result.is(TypeKind::none)) {
      if (!signature.faulty)
        error(Code::return_with_value, node.value->span, signature.name).hint("declare what it returns: def ...(...) -> type");
    } else if (value.valid()) {
      value = implicit(std::move(value), signature.result, node.value->span, "subroutine");
      refuse_unknown(value, node.value->span);
      if (value.valid()) terminator.condition = materialize(value);
    }
  }
  leave_boxes(boxes_, node.span);
  builder_.terminate(terminator);
}

void Analyzer::extern_declaration(const Extern& node) {
  require_global(node, "an extern function", "extern");
  const bool free = can_declare(node.name);
  Signature signature;
  signature.name = node.name.name;
  signature.is_extern = true;
  if (node.return_type != nullptr) {
    signature.result = type_of(*node.return_type);
    signature.faulty = signature.result.is(TypeKind::none);
  }
  signature.function = builder_.begin_function(std::string(node.name.name));
  ir::Function& function = builder_.function();
  for (const Parameter& parameter : node.parameters) {
    FormalParameter formal;
    formal.access = parameter.type->access;
    formal.type = type_of(*parameter.type);
    signature.faulty = signature.faulty || formal.type.is(TypeKind::none);
    ir::Slot slot;
    slot.type = formal.type;
    slot.role = ir::SlotRole::parameter;
    slot.by_reference = formal.type.is(TypeKind::array);
    builder_.slot(std::move(slot));
    signature.parameters.push_back(std::move(formal));
  }
  function.is_extern = true;
  function.result = signature.result;
  function.parameter_count = static_cast<std::uint32_t>(function.slots.size());
  function.blocks.clear();
  builder_.end_function();
  signatures_.push_back(std::move(signature));
  if (!free) return;
  Symbol symbol;
  symbol.kind = SymbolKind::extern_function;
  symbol.span = node.name.span;
  symbol.type = signatures_.back().result;
  symbol.index = static_cast<std::uint32_t>(signatures_.size() - 1);
  scopes_.declare_global(node.name.name, std::move(symbol));
}

}  // namespace libqsim::qasm::sema
