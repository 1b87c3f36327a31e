// The duration of a calibration (pulses.rst#restrictions-on-defcal-bodies): known before it runs, whatever its parameters and the outcome
// of its measurements. What surely breaks that is refused; the lengths of the target's waveforms are not known here.
#include <fmt/format.h>

#include <charconv>
#include <string>

#include "libqsim/qasm/sema/openpulse.hpp"
#include "libqsim/qasm/sema/syntax_search.hpp"

namespace libqsim::qasm::sema {

using support::Code;

void OpenPulse::check_delay(const Expression& duration) {
  if (defcal_ == nullptr || defcal_->target.name == "delay") return;
  std::string_view parameter;
  const auto names_parameter = [&](const Expression& node) {
    if (node.kind != ExpressionKind::name) return false;
    const Declared* declared = find(static_cast<const Name&>(node).name);
    if (declared == nullptr || !declared->is_parameter) return false;
    parameter = static_cast<const Name&>(node).name;
    return true;
  };
  if (!any_expression(&duration, names_parameter)) return;
  sink_.report(Code::calibration_duration, duration.span, fmt::format("this delay depends on the parameter '{}'", parameter));
}

/// True if a variable of the calibration or a call decides.
bool OpenPulse::depends_on_run(const Expression& condition) const {
  return any_expression(&condition, [&](const Expression& node) {
    if (node.kind == ExpressionKind::call || node.kind == ExpressionKind::measure) return true;
    if (node.kind != ExpressionKind::name) return false;
    const Declared* declared = find(static_cast<const Name&>(node).name);
    return declared != nullptr && !declared->is_constant && declared->kind == PulseKind::classical;
  });
}

void OpenPulse::check_branches(const If& node) {
  if (defcal_ == nullptr || functions_ > 0 || !depends_on_run(*node.condition)) return;
  Timing taken;
  Timing other;
  add_timing(*node.then_body, taken);
  if (node.else_body != nullptr) add_timing(*node.else_body, other);
  const bool one_alone = (taken.timed && !other.timed && other.exact) || (other.timed && !taken.timed && taken.exact);
  const bool both_known = taken.timed && other.timed && taken.exact && other.exact && taken.frame == other.frame;
  const bool differ = both_known && (taken.seconds != other.seconds || taken.ticks != other.ticks);
  const bool comparable = taken.ticks == other.ticks || taken.seconds == other.seconds;  // nobody knows what dt is
  if (!one_alone && !(differ && comparable)) return;
  sink_.report(Code::calibration_duration, node.span, "the branches of this if take different times");
}

void OpenPulse::add_timing(const Statement& node, Timing& timing) const {
  const auto plays = [](const Expression& part) {
    return part.kind == ExpressionKind::call && static_cast<const Call&>(part).callee.name == "play";
  };
  const auto opaque = [](const Expression& part) { return part.kind == ExpressionKind::call || part.kind == ExpressionKind::measure; };
  switch (node.kind) {
    case StatementKind::scope:
      for (const Statement* inner : static_cast<const ScopeStatement&>(node).statements) add_timing(*inner, timing);
      return;
    case StatementKind::delay: {
      const auto& delay = static_cast<const OperandStatement&>(node);
      const bool simple = delay.duration->kind == ExpressionKind::timing_literal && delay.operands.size() == 1 &&
                          delay.operands[0]->kind == ExpressionKind::name;
      const std::string_view frame = simple ? static_cast<const Name&>(*delay.operands[0]).name : std::string_view{};
      if (!simple || (timing.timed && timing.frame != frame)) {
        timing.exact = false;
        return;
      }
      const auto& length = static_cast<const Literal&>(*delay.duration);
      double number = 0;
      std::from_chars(length.text.data(), length.text.data() + length.text.size(), number);
      timing.timed = timing.timed || number != 0;
      timing.frame = frame;
      const std::string_view unit = length.unit;
      const double scale = unit == "s" ? 1 : unit == "ms" ? 1e-3 : unit == "ns" ? 1e-9 : 1e-6;
      (unit == "dt" ? timing.ticks : timing.seconds) += unit == "dt" ? number : number * scale;
      return;
    }
    case StatementKind::expression:
      if (any_expression_of(node, plays)) timing.timed = true;
      if (any_expression_of(node, opaque)) timing.exact = false;
      return;
    case StatementKind::assignment:
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration:
      if (any_expression_of(node, opaque)) timing.exact = false;
      return;
    default:
      timing.exact = false;
      return;
  }
}

}  // namespace libqsim::qasm::sema
