#include "libqsim/execute/externs.hpp"

#include "libqsim/execute/interpreter.hpp"
#include "libqsim/execute/tape.hpp"

namespace libqsim::execute {

using support::Code;

bool Interpreter::call_extern(const ir::Call& call, support::Span span) {
  const ir::Function& function = program_.functions[call.function];
  std::vector<ir::Value> arguments;
  std::vector<std::optional<Location>> references(function.parameter_count);
  for (std::uint32_t i = 0; i < function.parameter_count; ++i) {
    std::optional<ir::Value> value;
    if (function.slots[i].by_reference) {
      references[i] = evaluator_.locate(call.references[i], span);
      if (references[i]) value = evaluator_.read(*references[i], program_.places[call.references[i]].type, span);
    } else {
      value = evaluator_.evaluate(call.arguments[i]);
    }
    if (!value) return false;
    if (tape_ != nullptr && !tape_->tangents().require_fixed("an extern function")) return no_derivative(span);
    arguments.push_back(std::move(*value));
  }
  const std::vector<ir::Value> given = arguments;
  ExternResult result;
  if (extern_call_ != nullptr && *extern_call_) result = (*extern_call_)(function, arguments);
  if (!result.fault.empty()) return halt_.fail(Code::extern_failed, span, function.name, result.fault);
  if (!result.value) return halt_.fail(Code::extern_unknown, span, function.name);
  for (std::uint32_t i = 0; i < function.parameter_count; ++i) {
    if (!references[i] || arguments[i] == given[i]) continue;
    if (!evaluator_.write(*references[i], program_.places[call.references[i]].type, arguments[i], span)) return false;
  }
  if (call.result == ir::none) return true;
  const auto target = evaluator_.locate(call.result, span);
  return target && evaluator_.write(*target, function.result, *result.value, span);
}

}  // namespace libqsim::execute
