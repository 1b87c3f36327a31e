#include "libqsim/standards/expression_functions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "libqsim/standards/circuit_features.hpp"

namespace libqsim::standards {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();
constexpr Type number_type{ValueKind::number, Axis::outcomes};

using Types = std::span<const Type>;
using Arguments = std::span<const Value>;

// ---------------------------------------------------------------------- types

bool is_numeric(Type type) { return type.kind == ValueKind::number || type.kind == ValueKind::vector; }

TypedCall typed(Type type) { return {true, type, {}}; }
TypedCall refused(const char* message) { return {false, {}, message}; }

TypedCall no_arguments_number(Types) { return typed(number_type); }
TypedCall no_arguments_outcomes(Types) { return typed({ValueKind::vector, Axis::outcomes}); }

TypedCall elementwise(Types types) { return types.size() == 1 && is_numeric(types[0]) ? typed(types[0]) : refused("one number or vector"); }

TypedCall reduction(Types types) {
  return types.size() == 1 && types[0].kind == ValueKind::vector ? typed(number_type) : refused("one vector");
}

TypedCall extremum(Types types) {
  if (types.size() == 1 && types[0].kind == ValueKind::vector) return typed(number_type);
  const bool numbers = std::all_of(types.begin(), types.end(), [](Type type) { return type.kind == ValueKind::number; });
  return !types.empty() && numbers ? typed(number_type) : refused("one vector, or numbers");
}

TypedCall average(Types types) {
  const Type over_circuits{ValueKind::vector, Axis::circuits};
  const bool grouped = types.size() == 2 && types[0] == over_circuits && types[1].kind == ValueKind::texts;
  return grouped                  ? typed(over_circuits)
         : reduction(types).valid ? typed(number_type)
                                  : refused("one vector, or a vector over circuits and 'by = field'");
}

TypedCall heavy_type(Types types) {
  const bool valid = types.size() == 1 && types[0] == Type{ValueKind::vector, Axis::outcomes};
  return valid ? typed({ValueKind::set, Axis::outcomes}) : refused("one vector over outcomes, such as ideal");
}

TypedCall text_to_number(Types types) {
  return types.size() == 1 && types[0].kind == ValueKind::text ? typed(number_type) : refused("one text or a field that is a text");
}

TypedCall circuit_cost_type(Types types) {
  if (types.size() != 1 || types[0].kind != ValueKind::graph) return refused("a field that is a graph");
  return typed(types[0].axis == Axis::circuits ? Type{ValueKind::vector, Axis::circuits} : number_type);
}

TypedCall fit_type(Types types) {
  const Type over_circuits{ValueKind::vector, Axis::circuits};
  const bool points = types.size() >= 2 && types[0] == over_circuits && types[1] == over_circuits;
  const bool valid = points && (types.size() == 2 || (types.size() == 3 && types[2].kind == ValueKind::number));
  return valid ? typed({ValueKind::fit, Axis::circuits}) : refused("two vectors over circuits and, if not 1/2^n, the asymptote");
}

TypedCall bound_type(Types types) {
  const bool valid = types.size() == 2 && types[0].kind == ValueKind::number && types[1].kind == ValueKind::number;
  return valid ? typed(number_type) : refused("a number made of metrics, and a level");
}

// ------------------------------------------------- functions of both scopes

Value map_numbers(const Value& value, double (*function)(double)) {
  const auto finite = [&](double x) {
    const double y = function(x);
    return std::isfinite(y) ? y : not_defined;
  };
  Value made = value;
  made.number = finite(value.number);
  for (double& number : made.numbers) number = finite(number);
  return made;
}

double square_root(double x) { return std::sqrt(x); }
double logarithm(double x) { return std::log(x); }
double exponential(double x) { return std::exp(x); }
double absolute(double x) { return std::abs(x); }

template <double (*function)(double)>
Value mapped(Arguments arguments) {
  return map_numbers(arguments[0], function);
}

std::vector<double> all_numbers(Arguments arguments) {
  if (arguments.size() == 1 && arguments[0].kind == ValueKind::vector) return arguments[0].numbers;
  std::vector<double> numbers;
  for (const Value& argument : arguments) numbers.push_back(argument.number);
  return numbers;
}

Value extreme(Arguments arguments, bool greatest) {
  const std::vector<double> numbers = all_numbers(arguments);
  const bool broken = std::any_of(numbers.begin(), numbers.end(), [](double x) { return std::isnan(x); });
  if (numbers.empty() || broken) return Value::undefined();
  return Value::of(greatest ? *std::max_element(numbers.begin(), numbers.end()) : *std::min_element(numbers.begin(), numbers.end()));
}
Value minimum(Arguments arguments) { return extreme(arguments, false); }
Value maximum(Arguments arguments) { return extreme(arguments, true); }

double total(const Value& vector) {
  double sum = 0;
  for (std::size_t i = 0; i < vector.numbers.size(); ++i) sum += vector.numbers[i] * vector.multiplicity(i);
  return sum;
}

double element_count(const Value& vector) {
  double count = 0;
  for (std::size_t i = 0; i < vector.numbers.size(); ++i) count += vector.multiplicity(i);
  return count;
}

Value sum(Arguments arguments) { return Value::of(total(arguments[0])); }

Value grouped_mean(const Value& values, const Value& groups) {
  if (values.numbers.size() != groups.texts.size()) return Value::undefined();
  std::map<std::string, std::pair<double, double>> sums;
  for (std::size_t i = 0; i < values.numbers.size(); ++i) {
    auto& [group_sum, count] = sums[groups.texts[i]];
    group_sum += values.numbers[i];
    count += 1;
  }
  Value made;
  made.kind = ValueKind::vector;
  for (const auto& [group, figures] : sums) made.numbers.push_back(figures.first / figures.second);
  return made;
}

Value mean(Arguments arguments) {
  if (arguments.size() == 2) return grouped_mean(arguments[0], arguments[1]);
  return Value::of(total(arguments[0]) / element_count(arguments[0]));
}

double weighted_median(const Value& vector) {
  std::vector<std::pair<double, double>> sorted;
  for (std::size_t i = 0; i < vector.numbers.size(); ++i) {
    if (std::isnan(vector.numbers[i])) return not_defined;
    sorted.emplace_back(vector.numbers[i], vector.multiplicity(i));
  }
  if (sorted.empty()) return not_defined;
  std::sort(sorted.begin(), sorted.end());
  const double half = element_count(vector) / 2;
  double below = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    below += sorted[i].second;
    if (below > half) return sorted[i].first;
    // Exactly half lie at or below: the median is between this value and the next.
    if (below == half) return (sorted[i].first + sorted[i + 1].first) / 2;
  }
  return not_defined;
}
Value median(Arguments arguments) { return Value::of(weighted_median(arguments[0])); }

/// A function of both scopes that sees nothing but its arguments, as a function of each scope.
template <Value (*function)(Arguments)>
Value in_circuit(const CircuitContext&, const Expression&, Arguments arguments) {
  return function(arguments);
}
template <Value (*function)(Arguments)>
Value in_global(const GlobalContext&, const Expression&, Arguments arguments) {
  return function(arguments);
}

// ------------------------------------------------------ quantities of a circuit

Value outcome_vector(const OutcomeTable& table, std::span<const double> numbers) {
  Value made;
  made.kind = ValueKind::vector;
  made.numbers.assign(numbers.begin(), numbers.end());
  if (table.others > 0) {
    made.multiplicities.assign(table.size(), 1.0);
    made.multiplicities.back() = table.others;
  }
  return made;
}

Value undefined_vector(const OutcomeTable& table) { return outcome_vector(table, std::vector<double>(table.size(), not_defined)); }

Value counts(const CircuitContext& context, const Expression&, Arguments) {
  if (context.counts.empty()) return undefined_vector(*context.table);
  Value made = outcome_vector(*context.table, context.counts);
  if (context.table->others > 0) made.numbers.back() /= context.table->others;  // of each of them
  return made;
}

Value ideal(const CircuitContext& context, const Expression&, Arguments) {
  return context.table->ideal.empty() ? undefined_vector(*context.table) : outcome_vector(*context.table, context.table->ideal);
}

Value shots_of_circuit(const CircuitContext& context, const Expression&, Arguments) { return Value::of(context.shots); }

Value feature(const CircuitContext& context, const Expression& call, Arguments) {
  const auto found = context.shape->features.find(function_rows()[call.slot].name);
  return found == context.shape->features.end() ? Value::undefined() : Value::of(found->second);
}

Value gates(const CircuitContext& context, const Expression& call, Arguments) {
  double count = 0;
  for (const auto& [name, uses] : context.shape->gates) {
    if (call.names.empty() || std::find(call.names.begin(), call.names.end(), name) != call.names.end()) count += uses;
  }
  return Value::of(count);
}

Value heavy(const CircuitContext&, const Expression&, Arguments arguments) {
  // Probabilities that are equal in exact arithmetic differ in their last bits: such a difference makes none heavy.
  constexpr double rounding = 1e-12;
  const double middle = weighted_median(arguments[0]);
  Value made;
  made.kind = ValueKind::set;
  for (const double number : arguments[0].numbers) made.mask.push_back(number > middle + rounding * (1 + std::abs(middle)));
  return made;
}

Value hellinger(const CircuitContext& context, const Expression&, Arguments) {
  if (context.table->ideal.empty()) return Value::undefined();
  double overlap = 0;
  for (std::size_t i = 0; i < context.counts.size(); ++i) overlap += std::sqrt(context.counts[i] / context.shots * context.table->ideal[i]);
  return Value::of(overlap * overlap);
}

/// One weight an outcome; `total` is what the weights of all outcomes add up to. The entry for the others has their mean: a uniform sampler
/// gives all of them alike.
template <class Function>
std::vector<double> weights_by(const OutcomeTable& table, double total, const Function& function) {
  std::vector<double> weights(table.size(), 0.0);
  double listed = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (table.stands_for_others(i)) continue;
    weights[i] = function(i);
    listed += weights[i];
  }
  if (!table.dense && table.others > 0) weights.back() = (total - listed) / table.others;
  return weights;
}

double all_outcomes(const OutcomeTable& table) { return std::exp2(static_cast<double>(table.set_bits())); }

std::vector<double> parity_weights(const CircuitContext& context, const Expression&, Arguments) {
  const OutcomeTable& table = *context.table;
  return weights_by(table, table.set_bits() == 0 ? 1 : 0, [&](std::size_t i) {
    bool odd = false;
    for (std::size_t position = 0; position < table.bits; ++position) odd ^= table.bit(i, position);
    return odd ? -1.0 : 1.0;
  });
}

/// A text with one character a bit, blanks between registers dropped; empty where it does not fit.
std::string fitted(const std::string& text, const OutcomeTable& table, std::string_view alphabet) {
  std::string fit;
  for (const char c : text) {
    if (c == ' ') continue;
    if (alphabet.find(c) == std::string_view::npos) return {};
    fit += c;
  }
  return fit.size() == table.bits ? fit : std::string();
}

/// Whether a text has no 1 where nothing sets a bit.
bool is_outcome(const std::string& text, const OutcomeTable& table) {
  bool possible = true;
  for (std::size_t position = 0; position < table.bits; ++position) {
    possible &= table.may_set(position) || text[table.bits - 1 - position] == '0';
  }
  return possible;
}

std::vector<double> probability_weights(const CircuitContext& context, const Expression&, Arguments arguments) {
  const OutcomeTable& table = *context.table;
  const std::string wanted = fitted(arguments[0].text, table, "01");
  if (wanted.empty()) return {};
  return weights_by(table, is_outcome(wanted, table) ? 1 : 0, [&](std::size_t i) { return table.text(i) == wanted ? 1.0 : 0.0; });
}

std::vector<double> expectation_weights(const CircuitContext& context, const Expression&, Arguments arguments) {
  const OutcomeTable& table = *context.table;
  const std::string pauli = fitted(arguments[0].text, table, "IXYZ");
  if (pauli.empty()) return {};
  bool identity = true;
  for (std::size_t position = 0; position < table.bits; ++position) {
    identity &= !table.may_set(position) || pauli[table.bits - 1 - position] == 'I';
  }
  return weights_by(table, identity ? all_outcomes(table) : 0, [&](std::size_t i) {
    bool odd = false;
    for (std::size_t position = 0; position < table.bits; ++position) {
      if (pauli[table.bits - 1 - position] != 'I') odd ^= table.bit(i, position);
    }
    return odd ? -1.0 : 1.0;
  });
}

std::vector<double> xeb_weights(const CircuitContext& context, const Expression&, Arguments) {
  const OutcomeTable& table = *context.table;
  if (table.ideal.empty()) return {};
  const double outcomes = all_outcomes(table);
  return weights_by(table, 0, [&](std::size_t i) { return outcomes * table.ideal[i] - 1; });
}

std::vector<double> polarization_weights(const CircuitContext& context, const Expression&, Arguments) {
  const OutcomeTable& table = *context.table;
  const auto field = context.fields->find("target");
  const auto* text = field == context.fields->end() ? nullptr : std::get_if<std::string>(&field->second);
  const std::string target = text == nullptr ? std::string() : fitted(*text, table, "01");
  if (target.empty() || !is_outcome(target, table) || table.set_bits() == 0) return {};
  const double floor = std::exp2(-2.0 * static_cast<double>(table.set_bits()));
  // The sum over all outcomes of (-1/2)^distance is 2^-n, which is what the floor takes away.
  return weights_by(table, 0, [&](std::size_t i) {
    int distance = 0;
    for (std::size_t position = 0; position < table.bits; ++position) {
      distance += table.bit(i, position) != (target[table.bits - 1 - position] == '1') ? 1 : 0;
    }
    return (std::pow(-0.5, distance) - floor) / (1 - floor);
  });
}

std::vector<double> cost_weights(const CircuitContext& context, const Expression&, Arguments arguments) {
  const OutcomeTable& table = *context.table;
  const protocols::Graph* graph = arguments[0].graphs.front();
  if (graph == nullptr) return {};
  for (const auto& edge : graph->edges) {
    if (edge.a >= table.bits || edge.b >= table.bits) return {};
  }
  double weight = 0;
  for (const auto& edge : graph->edges) weight += table.may_set(edge.a) || table.may_set(edge.b) ? edge.weight : 0;
  return weights_by(table, weight / 2 * all_outcomes(table), [&](std::size_t i) {
    double cut = 0;
    for (const auto& edge : graph->edges) cut += table.bit(i, edge.a) != table.bit(i, edge.b) ? edge.weight : 0;
    return cut;
  });
}

// ------------------------------------------------------ quantities of all circuits

Value circuits(const GlobalContext& context, const Expression&, Arguments) { return Value::of(static_cast<double>(context.chosen.size())); }
Value shots_of_all(const GlobalContext& context, const Expression&, Arguments) { return Value::of(context.shots); }
Value seconds(const GlobalContext& context, const Expression&, Arguments) { return Value::of(context.seconds); }

Value cost_of_all(const GlobalContext& context, const Expression&, Arguments arguments) {
  Value made;
  made.kind = ValueKind::vector;
  const auto field = std::find(context.cost_fields.begin(), context.cost_fields.end(), arguments[0].text);
  for (const std::size_t circuit : context.chosen) {
    const bool known = field != context.cost_fields.end();
    made.numbers.push_back(known ? context.costs[circuit][static_cast<std::size_t>(field - context.cost_fields.begin())] : not_defined);
  }
  return made;
}

Value decay(const GlobalContext& context, const Expression&, Arguments arguments) {
  const double asymptote = arguments.size() == 3 ? arguments[2].number : std::exp2(-context.qubits);
  const auto fit = support::fit_decay(arguments[0].numbers, arguments[1].numbers, asymptote);
  Value made;
  made.kind = ValueKind::fit;
  made.defined = fit.has_value();
  if (fit) made.fit = *fit;
  return made;
}

// ----------------------------------------------------------------- the registry

// Columns: name, signature, summary, circuit scope, global scope, lists names, type, circuit function, global function, weights, function
// of one number, whether the circuit function reads counts.
constexpr auto rows_of_this_file = std::to_array<FunctionRow>({
    {"sqrt", "sqrt(x)", "square root, of each element", true, true, false, elementwise, in_circuit<mapped<square_root>>,
     in_global<mapped<square_root>>, nullptr, square_root},
    {"ln", "ln(x)", "natural logarithm, of each element", true, true, false, elementwise, in_circuit<mapped<logarithm>>,
     in_global<mapped<logarithm>>, nullptr, logarithm},
    {"exp", "exp(x)", "exponential, of each element", true, true, false, elementwise, in_circuit<mapped<exponential>>,
     in_global<mapped<exponential>>, nullptr, exponential},
    {"abs", "abs(x)", "absolute value, of each element", true, true, false, elementwise, in_circuit<mapped<absolute>>,
     in_global<mapped<absolute>>, nullptr, absolute},
    {"min", "min(x, ...)", "the least of a vector or of numbers", true, true, false, extremum, in_circuit<minimum>, in_global<minimum>},
    {"max", "max(x, ...)", "the greatest of a vector or of numbers", true, true, false, extremum, in_circuit<maximum>, in_global<maximum>},
    {"sum", "sum(v)", "the sum of a vector", true, true, false, reduction, in_circuit<sum>, in_global<sum>},
    {"mean", "mean(v, by = field)", "the mean of a vector; with a field, one mean a value of the field", true, true, false, average,
     in_circuit<mean>, in_global<mean>},
    {"median", "median(v)", "the median of a vector", true, true, false, reduction, in_circuit<median>, in_global<median>},
    {"counts", "counts", "how often each outcome was seen", true, false, false, no_arguments_outcomes, counts, nullptr, nullptr, nullptr,
     true},
    {"ideal", "ideal", "the exact probability of each outcome", true, false, false, no_arguments_outcomes, ideal},
    {"heavy", "heavy(p)", "the outcomes whose probability is above the median", true, false, false, heavy_type, heavy},
    {"probability", "probability(string)", "the share of shots that gave one outcome", true, false, false, text_to_number, nullptr, nullptr,
     probability_weights},
    {"parity", "parity", "the mean of (-1)^(number of ones)", true, false, false, no_arguments_number, nullptr, nullptr, parity_weights},
    {"expval", "expval(pauli)", "the mean parity of the bits where the Pauli string has no I; the circuit measures in its basis", true,
     false, false, text_to_number, nullptr, nullptr, expectation_weights},
    {"hellinger", "hellinger", "Hellinger fidelity with the ideal distribution, (sum of sqrt(p q))^2", true, false, false,
     no_arguments_number, hellinger, nullptr, nullptr, nullptr, true},
    {"xeb", "xeb", "linear cross-entropy fidelity, 2^n times the mean ideal probability of what was seen, less 1", true, false, false,
     no_arguments_number, nullptr, nullptr, xeb_weights},
    {"polarization", "polarization", "effective polarization of a mirror circuit about the field target", true, false, false,
     no_arguments_number, nullptr, nullptr, polarization_weights},
    {"gates", "gates(name, ...)", "the number of gates of these names; of all without a name", true, false, true, no_arguments_number,
     gates},
    {"cost", "cost(graph)", "the mean weight of the cut that an outcome makes in a graph", true, true, false, circuit_cost_type, nullptr,
     cost_of_all, cost_weights},
    {"shots", "shots", "shots of the circuit; over all circuits, the least", true, true, false, no_arguments_number, shots_of_circuit,
     shots_of_all},
    {"circuits", "circuits", "the number of circuits", false, true, false, no_arguments_number, nullptr, circuits},
    {"seconds", "seconds", "the time that the submission took", false, true, false, no_arguments_number, nullptr, seconds},
    {"fit_decay", "fit_decay(x, y, b)", "least squares of y = a p^x + b, with fields p, a, b; b is 1/2^n unless given", false, true, false,
     fit_type, nullptr, decay},
    {"lower", "lower(metric, level)", "one-sided lower bootstrap bound over circuits and shots, 2,000 resamples", false, true, false,
     bound_type},
    {"upper", "upper(metric, level)", "one-sided upper bootstrap bound over circuits and shots, 2,000 resamples", false, true, false,
     bound_type},
});

}  // namespace

std::span<const FunctionRow> function_rows() {
  static const std::vector<FunctionRow> rows = [] {
    std::vector<FunctionRow> all(rows_of_this_file.begin(), rows_of_this_file.end());
    for (const FeatureRow& row : feature_rows()) {
      all.push_back({row.name, row.name, row.summary, true, false, false, no_arguments_number, feature});
    }
    return all;
  }();
  return rows;
}

bool is_bound(const Expression& expression) {
  return expression.operation == Operation::call && function_rows()[expression.slot].type == bound_type;
}

bool takes_bound(const Expression& expression) {
  return is_bound(expression) || std::any_of(expression.operands.begin(), expression.operands.end(), takes_bound);
}

const FunctionRow* find_function(std::string_view name, Scope scope) {
  const std::span<const FunctionRow> rows = function_rows();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const FunctionRow& row) {
    return row.name == name && (scope == Scope::circuit ? row.in_circuit : row.in_global);
  });
  return found == rows.end() ? nullptr : &*found;
}

std::vector<FunctionDescription> describe_functions() {
  std::vector<FunctionDescription> all;
  for (const FunctionRow& row : function_rows()) {
    all.push_back({row.name, row.signature, row.in_circuit && row.in_global ? "both" : row.in_circuit ? "circuit" : "global", row.summary});
  }
  return all;
}

}  // namespace libqsim::standards
