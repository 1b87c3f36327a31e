// Statements of calibrations in OpenPulse.
#include "libqsim/qasm/sema/openpulse.hpp"

namespace libqsim::qasm::sema {

using support::Code;

PulseKind OpenPulse::kind_of(const TypeSyntax* type) {
  if (type == nullptr) return PulseKind::nothing;
  switch (type->keyword) {
    case TypeKeyword::port:
      return PulseKind::port;
    case TypeKeyword::frame:
      return PulseKind::frame;
    case TypeKeyword::waveform:
      return PulseKind::waveform;
    case TypeKeyword::qubit:
    case TypeKeyword::qreg:
      return PulseKind::qubit;
    case TypeKeyword::array:
    case TypeKeyword::invalid:
      return PulseKind::unknown;
    default:
      return PulseKind::classical;
  }
}

OpenPulse::Signature OpenPulse::signature_of(std::span<const Parameter> parameters, const TypeSyntax* result) {
  Signature signature;
  for (const Parameter& parameter : parameters) signature.parameters.push_back(kind_of(parameter.type));
  signature.least = parameters.size();
  signature.result = kind_of(result);
  return signature;
}

void OpenPulse::cal(const Cal& node) {
  if (node.statements == nullptr || !first_time(node.span)) return;
  nested_ = !program_.is_global();
  acts_ = false;
  statements(*node.statements);
  if (!acts_ || told_not_executed_) return;
  told_not_executed_ = true;
  sink_.report(Code::calibration_not_executed, node.span);
}

void OpenPulse::defcal(const DefCal& node) {
  if (node.statements == nullptr) return;
  scopes_.emplace_back();
  for (const Parameter& parameter : node.parameters) {
    if (parameter.type == nullptr) continue;
    Declared declared{kind_of(parameter.type), parameter.name.span, false, false, false, true, {}};
    scopes_.back().insert_or_assign(parameter.name.name, std::move(declared));
  }
  for (const Expression* operand : node.operands) {
    if (operand->kind != ExpressionKind::name) continue;
    Declared declared{PulseKind::qubit, operand->span, false, false, true, false, {}};
    scopes_.back().insert_or_assign(static_cast<const Name&>(*operand).name, std::move(declared));
  }
  defcal_ = &node;
  scopes_.emplace_back();
  statements(*node.statements);
  scopes_.pop_back();
  scopes_.pop_back();
  defcal_ = nullptr;
}

const OpenPulse::Declared* OpenPulse::find(std::string_view name) const {
  for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
    const auto entry = scope->find(name);
    if (entry != scope->end()) return &entry->second;
  }
  return nullptr;
}

void OpenPulse::declare(const Identifier& name, Declared declared) {
  declared.span = name.span;
  const auto taken = scopes_.back().find(name.name);
  const bool global = scopes_.size() == 1;
  if (taken != scopes_.back().end() && !(global && nested_)) {
    // Two blocks may link to one thing of the target's.
    const bool same_link = taken->second.is_extern && declared.is_extern && taken->second.kind == declared.kind &&
                           taken->second.is_function == declared.is_function;
    if (!same_link) {
      sink_.report(Code::redeclared_name, name.span, name.name).clause("pulse.openpulse").note(taken->second.span, "declared here");
      return;
    }
  }
  scopes_.back().insert_or_assign(name.name, std::move(declared));
}

void OpenPulse::statements(const ScopeStatement& scope) {
  for (const Statement* node : scope.statements) statement(*node);
}

void OpenPulse::body(const Statement& node, bool loop) {
  scopes_.emplace_back();
  loops_ += loop ? 1 : 0;
  if (node.kind == StatementKind::scope) {
    statements(static_cast<const ScopeStatement&>(node));
  } else {
    statement(node);
  }
  loops_ -= loop ? 1 : 0;
  scopes_.pop_back();
}

void OpenPulse::statement(const Statement& node) {
  switch (node.kind) {
    case StatementKind::barrier:
    case StatementKind::delay:
      return frame_statement(static_cast<const OperandStatement&>(node));
    case StatementKind::reset:
    case StatementKind::nop:
      acts_ = acts_ || node.kind == StatementKind::reset;
      return expressions(static_cast<const OperandStatement&>(node).operands);
    case StatementKind::gate_call: {
      const auto& call = static_cast<const GateCall&>(node);
      acts_ = true;
      expressions(call.arguments);
      return expressions(call.operands);
    }
    case StatementKind::measure: {
      const auto& measure = static_cast<const MeasureStatement&>(node);
      acts_ = true;
      expression(*measure.source);
      if (measure.target != nullptr) expression(*measure.target);
      return;
    }
    case StatementKind::assignment:
      return assignment(static_cast<const Assignment&>(node));
    case StatementKind::expression:
      expression(*static_cast<const ExpressionStatement&>(node).value);
      return;
    case StatementKind::return_:
      return return_statement(static_cast<const Return&>(node));
    case StatementKind::break_:
    case StatementKind::continue_:
      if (loops_ == 0) sink_.report(Code::jump_outside_loop, node.span, node.kind == StatementKind::break_ ? "break" : "continue");
      return;
    default:
      return definition(node);
  }
}

void OpenPulse::definition(const Statement& node) {
  switch (node.kind) {
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration:
      return declaration(static_cast<const ClassicalDeclaration&>(node));
    case StatementKind::io_declaration: {
      const auto& io = static_cast<const IoDeclaration&>(node);
      return declare(io.name, {kind_of(io.type), {}, false, false, false, false, {}});
    }
    case StatementKind::quantum_declaration:
    case StatementKind::old_style_declaration: {
      const auto& quantum = static_cast<const QuantumDeclaration&>(node);
      return declare(quantum.name, {kind_of(quantum.type), {}, false, false, true, false, {}});
    }
    case StatementKind::alias: {
      const auto& alias = static_cast<const Alias&>(node);
      expression(*alias.value);
      return declare(alias.name, {});
    }
    case StatementKind::extern_:
      return extern_declaration(static_cast<const Extern&>(node));
    case StatementKind::def:
      return subroutine(static_cast<const Def&>(node));
    default:
      return control(node);
  }
}

void OpenPulse::control(const Statement& node) {
  switch (node.kind) {
    case StatementKind::if_: {
      const auto& branch = static_cast<const If&>(node);
      expression(*branch.condition);
      body(*branch.then_body);
      if (branch.else_body != nullptr) body(*branch.else_body);
      return check_branches(branch);
    }
    case StatementKind::for_: {
      const auto& loop = static_cast<const For&>(node);
      expression(*loop.domain);
      scopes_.emplace_back();
      declare(loop.variable, {kind_of(loop.type), {}, false, false, true, false, {}});
      body(*loop.body, true);
      scopes_.pop_back();
      return;
    }
    case StatementKind::while_:
      expression(*static_cast<const While&>(node).condition);
      return body(*static_cast<const While&>(node).body, true);
    case StatementKind::switch_: {
      const auto& choice = static_cast<const Switch&>(node);
      expression(*choice.value);
      for (const Case& one : choice.cases) {
        expressions(one.labels);
        body(*one.body);
      }
      return;
    }
    case StatementKind::box:
      return body(*static_cast<const Box&>(node).body);
    case StatementKind::scope:
      return body(node);
    default:
      return;
  }
}

void OpenPulse::declaration(const ClassicalDeclaration& node) {
  const PulseKind kind = kind_of(node.type);
  if (node.initializer != nullptr) convert(expression(*node.initializer), kind, node.initializer->span);
  declare(node.name, {kind, {}, false, false, node.kind == StatementKind::const_declaration, false, {}});
}

void OpenPulse::extern_declaration(const Extern& node) {
  Declared declared;
  declared.is_extern = true;
  declared.is_constant = true;
  if (node.object != nullptr) {
    declared.kind = kind_of(node.object);
  } else {
    declared.is_function = true;
    declared.signature = signature_of(node.parameters, node.return_type);
  }
  declare(node.name, std::move(declared));
}

void OpenPulse::subroutine(const Def& node) {
  Declared declared;
  declared.is_function = true;
  declared.is_constant = true;
  declared.signature = signature_of(node.parameters, node.return_type);
  declare(node.name, std::move(declared));
  scopes_.emplace_back();
  for (const Parameter& parameter : node.parameters) {
    declare(parameter.name, {kind_of(parameter.type), {}, false, false, false, false, {}});
  }
  const int outer_loops = std::exchange(loops_, 0);
  ++functions_;
  body(*node.body);
  --functions_;
  loops_ = outer_loops;
  scopes_.pop_back();
}

/// Barriers and delays, of frames, or of qubits as outside of calibrations.
void OpenPulse::frame_statement(const OperandStatement& node) {
  if (node.duration != nullptr) {
    convert(expression(*node.duration), PulseKind::classical, node.duration->span);
    check_delay(*node.duration);
  }
  for (const Expression* operand : node.operands) {
    const PulseKind kind = expression(*operand);
    if (kind == PulseKind::unknown || kind == PulseKind::frame || kind == PulseKind::qubit) continue;
    const std::string_view what = node.kind == StatementKind::delay ? "a delay" : "a barrier";
    sink_.report(Code::openpulse_operand, operand->span, what, text_of(kind));
  }
}

void OpenPulse::assignment(const Assignment& node) {
  const PulseKind value = expression(*node.value);
  convert(value, expression(*node.target), node.value->span);
}

void OpenPulse::return_statement(const Return& node) {
  const PulseKind value = node.value == nullptr ? PulseKind::nothing : expression(*node.value);
  if (functions_ > 0) return;
  if (defcal_ == nullptr) {
    sink_.report(Code::return_outside, node.span).clause("pulse.openpulse");
    return;
  }
  if (node.value != nullptr && defcal_->return_type != nullptr) convert(value, kind_of(defcal_->return_type), node.value->span);
}

}  // namespace libqsim::qasm::sema
