// Pragmas, annotations (directives.rst) and calibrations (pulses.rst). Calibrations say how a device does an operation, not what it is:
// they are checked where the language itself speaks of them, and never executed.
#include <fmt/format.h>

#include <unordered_set>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {

bool in_reserved_namespace(std::string_view name) {
  constexpr std::string_view reserved = "openqasm";
  return name.substr(0, reserved.size()) == reserved && (name.size() == reserved.size() || name[reserved.size()] == '.');
}

std::string_view first_word(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  const auto end = text.find_first_of(" \t", begin);
  return text.substr(begin, end == std::string_view::npos ? end : end - begin);
}

}  // namespace

void Analyzer::pragma(const Pragma& node) {
  // No pragma of the library's own: all are kept for others, as the text asks.
  if (has(language_, Feature::dotted_annotation) && in_reserved_namespace(first_word(node.content))) {
    error(Code::reserved_namespace, node.span, "pragma").clause("directives.pragma");
  }
}

void Analyzer::annotations(const Statement& node) {
  if (!has(language_, Feature::dotted_annotation)) return;
  for (const Annotation& annotation : node.annotations) {
    if (in_reserved_namespace(annotation.name)) error(Code::reserved_namespace, annotation.span, "annotation");
  }
}

void Analyzer::calibration(const Statement& node) {
  switch (node.kind) {
    case StatementKind::calibration_grammar: {
      require_global(node, "a calibration grammar", "pulse.defcal");
      const auto& grammar = static_cast<const CalibrationGrammar&>(node);
      if (grammar.name != "openpulse") error(Code::unknown_calibration_grammar, node.span, grammar.name);
      return;
    }
    case StatementKind::defcal:
      return defcal(static_cast<const DefCal&>(node));
    case StatementKind::cal:
      return openpulse_.cal(static_cast<const Cal&>(node));
    default:
      return;
  }
}

void Analyzer::defcal(const DefCal& node) {
  require_global(node, "a calibration", "pulse.defcal");
  scopes_.push(ScopeKind::subroutine);
  in_signature_ = true;
  for (const Parameter& parameter : node.parameters) {
    if (parameter.type == nullptr) {
      const Typed value = expression(*parameter.expression);
      if (value.valid() && !is_compile_time(value)) {
        error(Code::not_constant, parameter.expression->span, "a value that a calibration is for").clause("pulse.defcal");
      }
      continue;
    }
    const ir::Type type = type_of(*parameter.type);
    if (can_declare(parameter.name)) declare_unusable(parameter.name);
    if (type.is(TypeKind::array)) error(Code::calibration_parameter, parameter.type->span, to_string(type));
  }
  in_signature_ = false;
  std::unordered_set<std::string_view> physical;
  for (const Expression* operand : node.operands) {
    if (operand->kind == ExpressionKind::name) {
      const Identifier name{static_cast<const Name&>(*operand).name, operand->span};
      if (can_declare(name)) declare_unusable(name);
    } else if (operand->kind == ExpressionKind::hardware_qubit) {
      const std::string_view number = static_cast<const Literal&>(*operand).text;
      if (!physical.insert(number).second) {
        error(Code::qubit_repeated, operand->span, fmt::format("${}", number)).clause("pulse.defcal");
      }
    }
  }
  const ir::Type result = node.return_type != nullptr ? type_of(*node.return_type) : ir::Type{};
  scopes_.pop();
  declare_calibrated(node, result);
  openpulse_.defcal(node);
}

void Analyzer::declare_calibrated(const DefCal& node, const ir::Type& result) {
  const std::string_view name = node.target.name;
  if (name == "measure" || name == "reset" || name == "delay") return;
  const Symbol* known = scopes_.find(name).symbol;
  const bool measures = node.return_type != nullptr;
  if (known != nullptr) {
    // More calibrations of one operation overload it; they give no other kind of thing a second meaning.
    const SymbolKind kind = measures ? SymbolKind::calibration : SymbolKind::gate;
    if (known->kind == kind || (measures && known->kind == SymbolKind::gate) || (!measures && known->kind == SymbolKind::calibration))
      return;
    auto report = error(Code::redeclared_name, node.target.span, name);
    report.clause("scope.global");
    if (known->span.end > 0) report.note(known->span, "declared here");
    return;
  }
  Symbol symbol;
  symbol.span = node.target.span;
  symbol.calibrated = true;
  symbol.size = static_cast<std::uint32_t>(node.operands.size());
  if (measures) {
    symbol.kind = SymbolKind::calibration;
    symbol.type = result;
    symbol.index = static_cast<std::uint32_t>(node.parameters.size());
  } else {
    symbol.kind = SymbolKind::gate;
    symbol.index = static_cast<std::uint32_t>(gates_.size());
    GateEntry entry;
    entry.name = name;
    entry.opaque = true;
    entry.parameter_count = static_cast<std::uint32_t>(node.parameters.size());
    entry.qubit_count = static_cast<std::uint32_t>(node.operands.size());
    entry.span = node.target.span;
    gates_.push_back(std::move(entry));
  }
  scopes_.declare_global(name, std::move(symbol));
}

Typed Analyzer::calibrated_call(const QuantumCall& node, const Symbol& symbol, bool value_needed) {
  const ir::Type result = symbol.type;
  const std::uint32_t parameters = symbol.index;
  const std::uint32_t operands = symbol.size;
  for (const Expression* argument : node.arguments) expression(*argument);
  for (const Expression* operand : node.operands) qubits(*operand);
  if (node.arguments.size() != parameters) {
    error(Code::wrong_argument_count, node.span, node.callee.name, parameters, parameters == 1 ? "" : "s", node.arguments.size())
        .clause("pulse.defcal");
    return {};
  }
  if (node.operands.size() != operands) {
    error(Code::qubit_count_mismatch, node.span, node.callee.name, operands, operands == 1 ? "" : "s", "", node.operands.size())
        .clause("pulse.defcal");
    return {};
  }
  not_executable(node.span, fmt::format("'{}', which only a calibration defines,", node.callee.name));
  if (!value_needed || result.is(TypeKind::none)) return {};
  return loaded(new_temporary(result), node.span);
}

}  // namespace libqsim::qasm::sema
