#include <algorithm>
#include <limits>

#include "libqsim/execute/evaluator.hpp"
#include "libqsim/ir/first_operand.hpp"
#include "libqsim/ir/numbers.hpp"
#include "libqsim/ir/wide.hpp"
#include "libqsim/ir/wide_work.hpp"

namespace libqsim::execute {

using ir::ExpressionOp;
using support::Code;

namespace {

// Native stack is used by second operands, arguments and indices only; chains such as a + b + c + ... are walked in a loop.
constexpr std::uint32_t depth_limit = 2000;

/// Products of words that take as long as a step.
constexpr std::uint64_t products_per_step = 32;

}  // namespace

std::optional<ir::Value> Evaluator::evaluate(ir::ExpressionId id) {
  if (++depth_ > depth_limit) {
    --depth_;
    halt_.fail(Code::expression_too_deep, program_.expressions[id].span, depth_limit);
    return std::nullopt;
  }
  const std::size_t base = spine_.size();
  while (ir::has_first_operand(program_.expressions[id])) {
    spine_.push_back(id);
    id = program_.expressions[id].a;
  }
  std::optional<ir::Value> value = leaf(id);
  while (value && spine_.size() > base) {
    if (!apply(spine_.back(), *value)) value.reset();
    spine_.pop_back();
  }
  spine_.resize(base);
  --depth_;
  return value;
}

/// Of a place that is all of a variable of its own and waits for nothing: most are.
const ir::Value* Evaluator::plain_value(const ir::Place& place) const {
  if (tangents_ != nullptr || !place.bit_list.empty() || !place.array_indices.empty() || !place.bit_indices.empty()) return nullptr;
  const std::uint32_t frame = frame_of(place.slot);
  const Variable& variable = world_->variable(frame, place.slot.index);
  const bool is_own = variable.pending.empty() && variable.value.has_value();  // a reference has no value here
  return is_own ? &variable.value : nullptr;
}

/// What a value costs beyond one step.
void Evaluator::charge(const ir::Value& value) {
  if (const auto* array = std::get_if<ir::ArrayValue>(&value.data)) steps_ += array->elements.size();
  if (const auto* bits = std::get_if<ir::Bits>(&value.data)) steps_ += bits->size() / bits_per_step;
}

std::optional<ir::Value> Evaluator::leaf(ir::ExpressionId id) {
  const ir::Expression& expression = program_.expressions[id];
  ++steps_;
  switch (expression.op) {
    case ExpressionOp::constant:
      if (tangents_ != nullptr) tangents_->constant();
      charge(program_.constants[expression.a]);
      return program_.constants[expression.a];
    case ExpressionOp::load: {
      if (const ir::Value* value = plain_value(program_.places[expression.a])) {
        charge(*value);
        return *value;
      }
      const auto location = locate(expression.a, expression.span);
      if (!location) return std::nullopt;
      return read(*location, program_.types[expression.type], expression.span);
    }
    case ExpressionOp::builtin:
      return call_builtin(expression);
    default:
      return size_of(expression);
  }
}

bool Evaluator::take(ir::Computed computed, const ir::Expression& expression, ir::Value& value) {
  if (computed.fault != ir::Fault::none) return halt_.fail(Code::computation_fault, expression.span, ir::message_of(computed.fault));
  value = std::move(computed.value);
  return true;
}

bool Evaluator::no_derivative(support::Span span) { return halt_.fail(Code::no_derivative, span, tangents_->obstacle()); }

/// What a derivative is worked out from; only numbers have one.
double Evaluator::number_of(const ir::Value& value, ir::ExpressionId id) const {
  return ir::real_of(value, program_.type_of(id)).value_or(0.0);
}

bool Evaluator::apply(ir::ExpressionId id, ir::Value& value) {
  const ir::Expression& expression = program_.expressions[id];
  const ir::Type& type = program_.type_of(expression.a);
  ++steps_;
  charge(value);
  if (ir::is_wide(type)) steps_ += ir::wide_work(type.width, false, value) / products_per_step;
  return expression.op == ExpressionOp::binary ? apply_binary(id, value) : apply_unary(id, value);
}

bool Evaluator::apply_unary(ir::ExpressionId id, ir::Value& value) {
  const ir::Expression& expression = program_.expressions[id];
  const ir::Type& result = program_.types[expression.type];
  const ir::Type& type = program_.type_of(expression.a);
  const auto operation = static_cast<ir::UnaryOperation>(expression.detail);
  const bool casts = expression.op == ExpressionOp::cast;
  if (tangents_ != nullptr && !(casts ? tangents_->cast(result, type) : tangents_->unary(operation, result))) {
    return no_derivative(expression.span);
  }
  return take(casts ? ir::evaluate_cast(result, value, type) : ir::evaluate_unary(operation, result, value, type), expression, value);
}

bool Evaluator::apply_binary(ir::ExpressionId id, ir::Value& value) {
  const ir::Expression& expression = program_.expressions[id];
  const auto operation = static_cast<ir::BinaryOperation>(expression.detail);
  const bool is_and = operation == ir::BinaryOperation::logical_and;
  if (is_and || operation == ir::BinaryOperation::logical_or) {
    if (value.as<bool>() != is_and) return true;
    std::optional<ir::Value> other = evaluate(expression.b);
    if (!other) return false;
    value = std::move(*other);
    return true;
  }
  const Tangent tangent = tangents_ == nullptr ? Tangent{} : tangents_->take();
  const std::optional<ir::Value> other = evaluate(expression.b);
  if (!other) return false;
  const ir::Type& result = program_.types[expression.type];
  if (operation == ir::BinaryOperation::power && ir::is_wide(result)) {
    steps_ += ir::wide_work(result.width, true, *other) / products_per_step;
  }
  if (tangents_ != nullptr &&
      !tangents_->binary(operation, result, tangent, number_of(value, expression.a), number_of(*other, expression.b))) {
    return no_derivative(expression.span);
  }
  return take(ir::evaluate_binary(operation, result, value, program_.type_of(expression.a), *other, program_.type_of(expression.b)),
              expression, value);
}

std::optional<ir::Value> Evaluator::call_builtin(const ir::Expression& expression) {
  std::vector<ir::Value> arguments;
  std::vector<ir::Type> types;
  std::vector<Tangent> tangents;
  std::vector<double> numbers;
  for (std::uint32_t i = 0; i < expression.b; ++i) {
    const ir::ExpressionId id = program_.expression_lists[expression.a + i];
    std::optional<ir::Value> argument = evaluate(id);
    if (!argument) return std::nullopt;
    if (tangents_ != nullptr) {
      tangents.push_back(tangents_->take());
      numbers.push_back(number_of(*argument, id));
    }
    charge(*argument);
    arguments.push_back(std::move(*argument));
    types.push_back(program_.type_of(id));
  }
  ir::Value value;
  const auto function = static_cast<ir::Builtin>(expression.detail);
  const ir::Type& result = program_.types[expression.type];
  if (tangents_ != nullptr && !tangents_->builtin(function, result, tangents, numbers)) {
    return no_derivative(expression.span), std::nullopt;
  }
  if (ir::is_wide(result)) steps_ += ir::wide_work(result.width, function == ir::Builtin::pow, arguments.back()) / products_per_step;
  if (!take(ir::evaluate_builtin(function, result, arguments, types), expression, value)) return std::nullopt;
  return value;
}

std::optional<ir::Value> Evaluator::size_of(const ir::Expression& expression) {
  const auto location = locate(expression.a, expression.span);
  if (!location) return std::nullopt;
  const std::optional<std::int64_t> dimension = integer(expression.b);
  if (!dimension) return std::nullopt;
  const bool of_bits = location->dimensions.empty();
  const std::size_t count = of_bits ? 1 : location->dimensions.size();
  if (*dimension < 0 || static_cast<std::uint64_t>(*dimension) >= count) {
    halt_.fail(Code::run_time_index, expression.span, *dimension, count);
    return std::nullopt;
  }
  const std::uint64_t size = of_bits ? bits_in(*location) : location->dimensions[static_cast<std::size_t>(*dimension)].size;
  if (program_.types[expression.type].is(ir::TypeKind::integer)) return ir::Value{static_cast<std::int64_t>(size)};
  return ir::Value{size};
}

std::optional<bool> Evaluator::truth(ir::ExpressionId id) {
  const std::optional<ir::Value> value = evaluate(id);
  if (!value) return std::nullopt;
  if (tangents_ != nullptr && !tangents_->require_fixed("a condition")) return no_derivative(program_.expressions[id].span), std::nullopt;
  if (const bool* plain = std::get_if<bool>(&value->data)) return *plain;
  const ir::Computed computed = ir::evaluate_cast(ir::boolean_type(), *value, program_.type_of(id));
  if (computed.fault != ir::Fault::none) {
    halt_.fail(Code::computation_fault, program_.expressions[id].span, ir::message_of(computed.fault));
    return std::nullopt;
  }
  return computed.value.as<bool>();
}

std::optional<std::int64_t> Evaluator::integer(ir::ExpressionId id) {
  const std::optional<ir::Value> value = evaluate(id);
  if (!value) return std::nullopt;
  if (const auto* plain = std::get_if<std::int64_t>(&value->data)) return *plain;
  if (const auto* plain = std::get_if<std::uint64_t>(&value->data)) {
    if (*plain <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return static_cast<std::int64_t>(*plain);
  } else if (const auto* bits = std::get_if<ir::Bits>(&value->data)) {
    if (const auto number = ir::narrow_of(*bits, program_.type_of(id).is(ir::TypeKind::integer))) return number;
  } else if (const bool* bit = std::get_if<bool>(&value->data)) {
    return *bit ? 1 : 0;
  }
  halt_.fail(Code::computation_fault, program_.expressions[id].span, ir::message_of(ir::Fault::cast_out_of_range));
  return std::nullopt;
}

std::optional<double> Evaluator::real(ir::ExpressionId id) {
  const std::optional<ir::Value> value = evaluate(id);
  if (!value) return std::nullopt;
  if (const double* plain = std::get_if<double>(&value->data)) return *plain;
  const ir::Type& type = program_.type_of(id);
  if (type.is(ir::TypeKind::angle)) return ir::radians_of(value->as<std::uint64_t>(), type.width);
  const ir::Computed computed = ir::evaluate_cast(ir::float_type(), *value, type);
  if (computed.fault != ir::Fault::none) {
    halt_.fail(Code::computation_fault, program_.expressions[id].span, ir::message_of(computed.fault));
    return std::nullopt;
  }
  return computed.value.as<double>();
}

}  // namespace libqsim::execute
