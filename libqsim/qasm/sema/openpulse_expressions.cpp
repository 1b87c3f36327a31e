// Expressions of calibrations in OpenPulse, and its instructions.
#include <algorithm>

#include "libqsim/qasm/left_spine.hpp"
#include "libqsim/qasm/sema/openpulse.hpp"
#include "libqsim/qasm/syntax_printer.hpp"

namespace libqsim::qasm::sema {

using support::Code;

/// What the text itself declares: of instructions what they take, of the target's templates only what they make.
const std::vector<OpenPulse::Instruction>& OpenPulse::instructions() {
  constexpr PulseKind frame = PulseKind::frame, number = PulseKind::classical, wave = PulseKind::waveform;
  constexpr PulseKind none = PulseKind::nothing, open = PulseKind::unknown;
  static const std::vector<Instruction> all = {
      {"newframe", {{PulseKind::port, number, number}, 3, false, frame}},
      {"set_phase", {{frame, number}, 2, false, none}},
      {"shift_phase", {{frame, number}, 2, false, none}},
      {"get_phase", {{frame}, 1, false, number}},
      {"set_frequency", {{frame, number}, 2, false, none}},
      {"shift_frequency", {{frame, number}, 2, false, none}},
      {"get_frequency", {{frame}, 1, false, number}},
      {"play", {{frame, wave}, 2, true, none}, true},
      {"capture", {{}, 1, true, open}, true},
      {"capture_v0", {{}, 1, true, open}, true},
      {"capture_v1", {{}, 1, true, open}, true},
      {"capture_v2", {{}, 1, true, open}, true},
      {"capture_v3", {{}, 1, true, open}, true},
      {"capture_v4", {{}, 1, true, open}, true},
      {"gaussian", {{}, 0, true, wave}},
      {"sech", {{}, 0, true, wave}},
      {"gaussian_square", {{}, 0, true, wave}},
      {"drag", {{}, 0, true, wave}},
      {"constant", {{}, 0, true, wave}},
      {"sine", {{}, 0, true, wave}},
      {"mix", {{}, 0, true, wave}},
      {"sum", {{}, 0, true, wave}},
      {"phase_shift", {{}, 0, true, wave}},
      {"scale", {{}, 0, true, wave}},
      {"durationof", {{}, 1, false, number}},
  };
  return all;
}

std::string_view OpenPulse::text_of(PulseKind kind) {
  switch (kind) {
    case PulseKind::port:
      return "a port";
    case PulseKind::frame:
      return "a frame";
    case PulseKind::waveform:
      return "a waveform";
    case PulseKind::qubit:
      return "a qubit";
    case PulseKind::samples:
      return "a list of samples";
    case PulseKind::nothing:
      return "nothing";
    default:
      return "a classical value";
  }
}

bool OpenPulse::fits(PulseKind from, PulseKind to) {
  if (from == PulseKind::unknown || to == PulseKind::unknown || to == PulseKind::nothing || from == to) return true;
  return from == PulseKind::samples && (to == PulseKind::waveform || to == PulseKind::classical);
}

void OpenPulse::convert(PulseKind from, PulseKind to, support::Span span) {
  if (!fits(from, to)) sink_.report(Code::cannot_convert, span, text_of(from), text_of(to)).clause("pulse.openpulse");
}

void OpenPulse::undeclared(std::string_view name, support::Span span) {
  if (may_be_unread_(name) || !told_.insert(name).second) return;
  sink_.report(Code::openpulse_undeclared, span, name).hint("an extern declares what the target supplies");
}

void OpenPulse::expressions(ExpressionList nodes) {
  for (const Expression* node : nodes) expression(*node);
}

PulseKind OpenPulse::expression(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::name:
      return name(static_cast<const Name&>(node));
    case ExpressionKind::hardware_qubit:
      return PulseKind::qubit;
    case ExpressionKind::unary:
      return operand(*static_cast<const Unary&>(node).operand, "-");
    case ExpressionKind::binary:
      return operation(static_cast<const Binary&>(node));
    case ExpressionKind::index: {
      const auto& index = static_cast<const Index&>(node);
      expressions(index.indices);
      const PulseKind base = expression(*index.base);
      return base == PulseKind::classical || base == PulseKind::qubit ? base : PulseKind::unknown;
    }
    case ExpressionKind::call:
      return call(static_cast<const Call&>(node));
    case ExpressionKind::cast:
      operand(*static_cast<const Cast&>(node).operand, "a cast");
      return PulseKind::classical;
    case ExpressionKind::duration_of:
      body(*static_cast<const DurationOf&>(node).scope);
      return PulseKind::classical;
    case ExpressionKind::parenthesis:
      return expression(*static_cast<const Parenthesis&>(node).inner);
    case ExpressionKind::measure:
      acts_ = true;
      return expression(*static_cast<const Measure&>(node).operand) == PulseKind::qubit ? PulseKind::classical : PulseKind::unknown;
    case ExpressionKind::quantum_call:
      acts_ = true;
      expressions(static_cast<const QuantumCall&>(node).arguments);
      expressions(static_cast<const QuantumCall&>(node).operands);
      return PulseKind::unknown;
    case ExpressionKind::range:
      for (const Expression* part :
           {static_cast<const Range&>(node).start, static_cast<const Range&>(node).step, static_cast<const Range&>(node).stop}) {
        if (part != nullptr) expression(*part);
      }
      return PulseKind::unknown;
    case ExpressionKind::array_literal:
      expressions(static_cast<const List&>(node).items);
      return PulseKind::samples;
    case ExpressionKind::set:
    case ExpressionKind::concatenation:
      expressions(static_cast<const List&>(node).items);
      return PulseKind::unknown;
    case ExpressionKind::invalid:
    case ExpressionKind::string_literal:
      return PulseKind::unknown;
    default:
      return PulseKind::classical;
  }
}

PulseKind OpenPulse::name(const Name& node) {
  if (const Declared* declared = find(node.name)) return declared->kind;
  const sema::Symbol* symbol = program_.find(node.name).symbol;
  if (symbol == nullptr) {
    undeclared(node.name, node.span);
    return PulseKind::unknown;
  }
  switch (symbol->kind) {
    case SymbolKind::qubits:
    case SymbolKind::qubit_range:
      return PulseKind::qubit;
    case SymbolKind::constant:
    case SymbolKind::variable:
      return symbol->is_unusable() || symbol->type.is(ir::TypeKind::array) ? PulseKind::unknown : PulseKind::classical;
    default:
      return PulseKind::unknown;
  }
}

/// Operators are those of classical values; of waveforms nothing is said, beyond the functions that combine them.
PulseKind OpenPulse::operand(const Expression& node, std::string_view op) {
  const PulseKind kind = expression(node);
  if (kind == PulseKind::port || kind == PulseKind::frame) {
    sink_.report(Code::no_such_unary_operation, node.span, op, text_of(kind)).clause("pulse.openpulse");
  }
  return kind == PulseKind::classical ? kind : PulseKind::unknown;
}

PulseKind OpenPulse::operation(const Binary& node) {
  const std::vector<const Binary*> spine = left_spine(node);
  const std::string_view first = spelling(spine.back()->op, {});
  bool classical = operand(*spine.back()->left, first) == PulseKind::classical;
  for (auto at = spine.rbegin(); at != spine.rend(); ++at) {
    classical = (operand(*(*at)->right, spelling((*at)->op, {})) == PulseKind::classical) && classical;
  }
  return classical ? PulseKind::classical : PulseKind::unknown;
}

PulseKind OpenPulse::call(const Call& node) {
  const std::string_view callee = node.callee.name;
  if (const Declared* declared = find(callee)) {
    if (declared->is_function) {
      acts_ = acts_ || callee == "play" || callee.starts_with("capture");
      const Signature signature = declared->signature;
      return called(node, signature);
    }
    expressions(node.arguments);
    if (declared->kind == PulseKind::unknown) return PulseKind::unknown;
    sink_.report(Code::not_callable, node.callee.span, callee).clause("pulse.openpulse").note(declared->span, "declared here");
    return PulseKind::unknown;
  }
  const auto row = std::find_if(instructions().begin(), instructions().end(), [&](const Instruction& each) { return each.name == callee; });
  const sema::Symbol* symbol = program_.find(callee).symbol;
  if (symbol == nullptr && row != instructions().end()) {
    acts_ = acts_ || row->acts_on_qubits;
    return called(node, row->signature);
  }
  expressions(node.arguments);
  if (symbol == nullptr) undeclared(callee, node.callee.span);
  return symbol != nullptr && symbol->kind == SymbolKind::builtin_function ? PulseKind::classical : PulseKind::unknown;
}

PulseKind OpenPulse::called(const Call& node, const Signature& signature) {
  const std::size_t given = node.arguments.size();
  const bool too_many = !signature.more && given > std::max(signature.parameters.size(), signature.least);
  if (given < signature.least || too_many) {
    const std::string wanted = (signature.more ? "at least " : "") + std::to_string(signature.least);
    sink_.report(Code::wrong_argument_count, node.span, node.callee.name, wanted, signature.least == 1 ? "" : "s", given)
        .clause("pulse.openpulse");
  }
  for (std::size_t i = 0; i < given; ++i) {
    const PulseKind kind = expression(*node.arguments[i]);
    const PulseKind wanted = i < signature.parameters.size() ? signature.parameters[i] : PulseKind::unknown;
    if (!fits(kind, wanted)) {
      sink_.report(Code::openpulse_argument, node.arguments[i]->span, node.callee.name, text_of(wanted), text_of(kind));
    }
  }
  return signature.result;
}

}  // namespace libqsim::qasm::sema
