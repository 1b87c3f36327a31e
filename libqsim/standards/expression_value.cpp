#include "libqsim/standards/expression_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "libqsim/standards/expression_functions.hpp"

namespace libqsim::standards {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();

double finite(double value) { return std::isfinite(value) ? value : not_defined; }

double arithmetic(Operation operation, double a, double b) {
  switch (operation) {
    case Operation::add:
      return finite(a + b);
    case Operation::subtract:
      return finite(a - b);
    case Operation::multiply:
      return finite(a * b);
    case Operation::divide:
      return finite(a / b);
    default:
      return finite(std::isnan(a) || std::isnan(b) ? not_defined : std::pow(a, b));
  }
}

bool is_comparison(Operation operation) { return operation >= Operation::less && operation <= Operation::not_equal; }

Value compare_scalars(Operation operation, const Value& left, const Value& right) {
  Value made;
  made.kind = ValueKind::boolean;
  if (left.kind == ValueKind::text) {
    made.boolean = (left.text == right.text) == (operation == Operation::equal);
    return made;
  }
  made.defined = !std::isnan(left.number) && !std::isnan(right.number);
  made.boolean = made.defined && compare(operation, left.number, right.number);
  return made;
}

Value compare_texts(Operation operation, const Value& left, const Value& right) {
  Value made;
  made.kind = ValueKind::set;
  for (const std::string& text : left.texts) made.mask.push_back((text == right.text) == (operation == Operation::equal));
  return made;
}

Value combine(Operation operation, const Value& left, const Value& right) {
  if (left.kind == ValueKind::texts) return compare_texts(operation, left, right);
  const bool vector_left = left.kind == ValueKind::vector;
  const bool vector_right = right.kind == ValueKind::vector;
  if (!vector_left && !vector_right) {
    if (is_comparison(operation)) return compare_scalars(operation, left, right);
    return Value::of(arithmetic(operation, left.number, right.number));
  }
  const std::size_t size = vector_left ? left.numbers.size() : right.numbers.size();
  Value made;
  made.kind = is_comparison(operation) ? ValueKind::set : ValueKind::vector;
  // Two selections of different lengths have nothing to do with each other.
  const bool unequal = vector_left && vector_right && left.numbers.size() != right.numbers.size();
  made.multiplicities = vector_left ? left.multiplicities : right.multiplicities;
  for (std::size_t i = 0; i < size; ++i) {
    const double a = vector_left ? left.numbers[i] : left.number;
    const double b = unequal ? not_defined : vector_right ? right.numbers[i] : right.number;
    if (made.kind == ValueKind::set) {
      made.mask.push_back(compare(operation, a, b));
    } else {
      made.numbers.push_back(arithmetic(operation, a, b));
    }
  }
  return made;
}

Value select(const Value& base, const Value& set) {
  Value made;
  made.kind = base.kind;
  const std::size_t size = base.kind == ValueKind::texts ? base.texts.size() : base.numbers.size();
  if (set.mask.size() != size) {
    // As above: of different lengths. An undefined element makes whatever is made of the selection undefined.
    made.numbers.push_back(not_defined);
    return made;
  }
  for (std::size_t i = 0; i < size; ++i) {
    if (!set.mask[i]) continue;
    if (base.kind == ValueKind::texts) {
      made.texts.push_back(base.texts[i]);
    } else {
      made.numbers.push_back(base.numbers[i]);
      if (!base.multiplicities.empty()) made.multiplicities.push_back(base.multiplicities[i]);
    }
  }
  return made;
}

Value negate(Value value) {
  value.number = -value.number;
  for (double& number : value.numbers) number = -number;
  return value;
}

double member_of(const support::DecayFit& fit, const std::string& name) { return name == "p" ? fit.p : name == "a" ? fit.a : fit.b; }

Value field_of(const CircuitContext& context, const std::string& name, ValueKind kind) {
  Value made;
  made.kind = kind;
  const auto found = context.fields->find(name);
  const protocols::FieldValue* value = found == context.fields->end() ? nullptr : &found->second;
  if (kind == ValueKind::number) {
    const double* number = value == nullptr ? nullptr : std::get_if<double>(value);
    made.number = number == nullptr ? not_defined : *number;
  } else if (kind == ValueKind::text) {
    const std::string* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    made.defined = text != nullptr;
    if (text != nullptr) made.text = *text;
  } else {
    const protocols::Graph* graph = value == nullptr ? nullptr : std::get_if<protocols::Graph>(value);
    made.defined = graph != nullptr;
    made.graphs.push_back(graph);
  }
  return made;
}

std::string text_of(const protocols::FieldValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  const auto* number = std::get_if<double>(&value);
  return fmt::format("{:040.12f}", number == nullptr ? 0.0 : *number);  // padded, so that groups sort by their numbers
}

Value field_of(const GlobalContext& context, const Expression& field) {
  Value made;
  made.kind = field.type.kind;
  made.text = field.text;
  for (const std::size_t circuit : context.chosen) {
    const auto& fields = *context.fields[circuit];
    const auto found = fields.find(field.text);
    if (made.kind == ValueKind::texts) {
      made.texts.push_back(found == fields.end() ? std::string() : text_of(found->second));
    } else if (made.kind == ValueKind::graph) {
      made.graphs.push_back(found == fields.end() ? nullptr : std::get_if<protocols::Graph>(&found->second));
    } else {
      const double* number = found == fields.end() ? nullptr : std::get_if<double>(&found->second);
      made.numbers.push_back(number == nullptr ? not_defined : *number);
    }
  }
  return made;
}

Value metric_of(const GlobalContext& context, const Expression& expression) {
  const std::vector<double>& values = context.circuit_metrics[expression.slot];
  if (expression.operation == Operation::metric_at) return Value::of(values[context.circuit_index->at(expression.text)]);
  if (expression.type.kind == ValueKind::number) return Value::of(context.global_metrics[expression.slot]);
  Value made;
  made.kind = ValueKind::vector;
  for (const std::size_t circuit : context.chosen) made.numbers.push_back(values[circuit]);
  return made;
}

/// What both scopes share; `leaf` gives fields, metrics and calls.
template <class Context, class Leaf>
Value evaluate_tree(const Expression& expression, const Context& context, const Leaf& leaf) {
  const auto operand = [&](std::size_t i) { return evaluate(expression.operands[i], context); };
  switch (expression.operation) {
    case Operation::number:
      return Value::of(expression.number);
    case Operation::text: {
      Value made;
      made.kind = ValueKind::text;
      made.text = expression.text;
      return made;
    }
    case Operation::negate:
      return negate(operand(0));
    case Operation::index:
      return select(operand(0), operand(1));
    case Operation::member: {
      const Value fit = operand(0);
      return fit.defined ? Value::of(member_of(fit.fit, expression.text)) : Value::undefined();
    }
    case Operation::field:
    case Operation::metric:
    case Operation::metric_at:
    case Operation::call:
      return leaf();
    default:
      return combine(expression.operation, operand(0), operand(1));
  }
}

template <class Context>
std::vector<Value> arguments_of(const Expression& call, const Context& context) {
  std::vector<Value> arguments;
  for (const Expression& operand : call.operands) arguments.push_back(evaluate(operand, context));
  return arguments;
}

}  // namespace

bool compare(Operation operation, double left, double right) {
  switch (operation) {
    case Operation::less:
      return left < right;
    case Operation::less_equal:
      return left <= right;
    case Operation::greater:
      return left > right;
    case Operation::greater_equal:
      return left >= right;
    case Operation::equal:
      return left == right;
    default:
      return left != right && !std::isnan(left) && !std::isnan(right);
  }
}

std::size_t OutcomeTable::set_bits() const { return bits - static_cast<std::size_t>(std::count(unset.begin(), unset.end(), true)); }

std::string OutcomeTable::text(std::size_t i) const {
  if (!dense) return outcomes[i];
  std::string text(bits, '0');
  for (std::size_t position = 0; position < bits; ++position) text[bits - 1 - position] = bit(i, position) ? '1' : '0';
  return text;
}

Value Value::of(double number) {
  Value made;
  made.number = finite(number);
  return made;
}

Value Value::undefined() {
  Value made;
  made.number = not_defined;
  made.defined = false;
  return made;
}

Value evaluate(const Expression& expression, const CircuitContext& context) {
  return evaluate_tree(expression, context, [&]() -> Value {
    if (expression.operation == Operation::field) return field_of(context, expression.text, expression.type.kind);
    const FunctionRow& row = function_rows()[expression.slot];
    const std::vector<Value> arguments = arguments_of(expression, context);
    if (row.circuit != nullptr) return row.circuit(context, expression, arguments);
    const std::vector<double> weights = row.weights(context, expression, arguments);
    if (weights.empty() || !(context.shots > 0)) return Value::undefined();
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (context.counts[i] != 0) sum += weights[i] * context.counts[i];
    }
    return Value::of(sum / context.shots);
  });
}

Value evaluate(const Expression& expression, const GlobalContext& context) {
  return evaluate_tree(expression, context, [&]() -> Value {
    if (expression.operation == Operation::field) return field_of(context, expression);
    if (expression.operation != Operation::call) return metric_of(context, expression);
    const FunctionRow& row = function_rows()[expression.slot];
    if (is_bound(expression)) {
      // The argument is not evaluated here but on every resample.
      if (!context.bound) return Value::undefined();
      return Value::of(context.bound(expression.operands[0], expression.operands[1].number, row.name == "upper"));
    }
    return row.global(context, expression, arguments_of(expression, context));
  });
}

}  // namespace libqsim::standards
