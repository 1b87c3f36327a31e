#include "libqsim/standards/experiment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "libqsim/standards/expression_functions.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::standards {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();

// Streams of random numbers, so that trials and resamples never share any.
constexpr std::uint64_t trial_stream = 1;
constexpr std::uint64_t resample_stream = 2;

constexpr std::uint64_t first_trials = 128;
constexpr std::uint64_t most_trials = 2048;
/// Trials between two reports of progress, on few threads.
constexpr std::uint64_t trial_batch = 16;

/// The graphs of `cost(field)` in global expressions.
void collect_costs(const Expression& expression, std::vector<std::string>& fields) {
  if (expression.operation == Operation::call && function_rows()[expression.slot].name == "cost") {
    const std::string& field = expression.operands[0].text;
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
  }
  for (const Expression& operand : expression.operands) collect_costs(operand, fields);
}

/// cost(field) of one circuit.
Expression circuit_cost(const std::string& field) {
  Expression graph;
  graph.operation = Operation::field;
  graph.type = {ValueKind::graph, Axis::outcomes};
  graph.text = field;
  Expression made;
  made.operation = Operation::call;
  made.slot = static_cast<std::size_t>(find_function("cost", Scope::circuit) - function_rows().data());
  made.operands.push_back(std::move(graph));
  return made;
}

/// The distribution of a sampler that gives every outcome alike.
std::vector<double> uniform_distribution(const OutcomeTable& table) {
  const double share = std::exp2(-static_cast<double>(table.set_bits()));
  std::vector<double> probabilities(table.size(), share);
  if (!table.dense && table.others > 0) probabilities.back() = std::max(0.0, 1 - share * static_cast<double>(table.outcomes.size()));
  return probabilities;
}

}  // namespace

std::string_view name_of(Acceptance acceptance) {
  constexpr std::array<std::string_view, 3> names{"fail", "pass", "inconclusive"};
  return names[static_cast<std::size_t>(acceptance)];
}

std::string Device::name() const {
  switch (kind) {
    case Kind::ideal:
      return "ideal";
    case Kind::uniform:
      return "uniform";
    case Kind::depolarized:
      return fmt::format("depolarized = {}", f);
    case Kind::depolarized_per_gate:
      break;
  }
  return fmt::format("depolarized_per_gate = {}", f);
}

/// Everything that a global expression looks at, for one set of counts.
struct Experiment::View {
  std::vector<std::size_t> chosen;
  std::vector<std::vector<double>> circuit;  // by metric, by position
  std::vector<double> global;                // by metric
  std::vector<const protocols::CircuitFields*> fields;
  std::vector<std::vector<double>> costs;  // by position
};

Experiment::Experiment(std::vector<ExperimentCircuit> circuits, std::vector<Metric> metrics, std::optional<Expression> rule,
                       Options options)
    : circuits_(std::move(circuits)), metrics_(std::move(metrics)), rule_(std::move(rule)), options_(options) {
  std::vector<Expression> expressions;
  for (std::size_t m = 0; m < metrics_.size(); ++m) {
    if (metrics_[m].per_circuit) {
      circuit_metrics_.push_back(m);
      expressions.push_back(metrics_[m].expression);
    } else {
      collect_costs(metrics_[m].expression, cost_fields_);
    }
  }
  if (rule_) collect_costs(*rule_, cost_fields_);
  for (const std::string& field : cost_fields_) expressions.push_back(circuit_cost(field));
  for (std::size_t c = 0; c < circuits_.size(); ++c) {
    ExperimentCircuit& circuit = circuits_[c];
    const CircuitContext context{&circuit.table, {}, options_.shots, &circuit.fields, &circuit.shape};
    Prepared prepared{CircuitProgram(expressions, context), !circuit.table.ideal.empty(), {}, {}};
    if (prepared.has_ideal) prepared.ideal = prepared.program.by_class(circuit.table.ideal);
    prepared.uniform = prepared.program.by_class(uniform_distribution(circuit.table));
    if (prepared.program.is_compiled()) std::vector<double>().swap(circuit.table.ideal);
    prepared_.push_back(std::move(prepared));
    circuit_index_[circuit.id] = c;
    if (!circuit.stratum.empty()) strata_[circuit.stratum].push_back(c);
  }
  for (const ExperimentCircuit& circuit : circuits_) {
    stratum_of_.push_back(circuit.stratum.empty() ? nullptr : &strata_.at(circuit.stratum));
  }
}

void Experiment::set_shots(const std::vector<double>& shots) {
  for (std::size_t c = 0; c < prepared_.size(); ++c) prepared_[c].program.set_shots(shots[c]);
  if (!shots.empty()) options_.shots = *std::min_element(shots.begin(), shots.end());
}

bool Experiment::has_ideal() const {
  return std::all_of(prepared_.begin(), prepared_.end(), [](const Prepared& prepared) { return prepared.has_ideal; });
}

std::vector<double> Experiment::device_classes(std::size_t circuit, const Device& device) const {
  const Prepared& prepared = prepared_[circuit];
  double lost = 0;  // the probability that the state was replaced
  switch (device.kind) {
    case Device::Kind::ideal:
      break;
    case Device::Kind::uniform:
      return prepared.uniform;
    case Device::Kind::depolarized:
      lost = device.f;
      break;
    case Device::Kind::depolarized_per_gate:
      lost = 1 - std::pow(1 - device.f, circuits_[circuit].noisy_gates);
  }
  std::vector<double> mixed(prepared.program.class_count());
  for (std::size_t c = 0; c < mixed.size(); ++c) mixed[c] = (1 - lost) * prepared.ideal[c] + lost * prepared.uniform[c];
  return mixed;
}

Experiment::ClassCounts Experiment::expected(const Device& device) const {
  ClassCounts counts;
  for (std::size_t c = 0; c < circuits_.size(); ++c) {
    counts.push_back(device_classes(c, device));
    for (double& count : counts.back()) count *= options_.shots;
  }
  return counts;
}

Experiment::View Experiment::view_of(const ClassCounts& counts) const {
  View view;
  view.chosen.resize(circuits_.size());
  std::iota(view.chosen.begin(), view.chosen.end(), std::size_t{0});
  view.circuit.assign(metrics_.size(), {});
  for (const std::size_t m : circuit_metrics_) view.circuit[m].resize(circuits_.size());
  for (std::size_t c = 0; c < circuits_.size(); ++c) {
    const std::vector<double> values = prepared_[c].program.evaluate(counts[c]);
    for (std::size_t i = 0; i < circuit_metrics_.size(); ++i) view.circuit[circuit_metrics_[i]][c] = values[i];
    view.costs.emplace_back(values.begin() + static_cast<std::ptrdiff_t>(circuit_metrics_.size()), values.end());
    view.fields.push_back(&circuits_[c].fields);
  }
  return view;
}

/// Evaluates the global metrics in order: each sees those before it.
void Experiment::evaluate_globals(View& view) const {
  view.global.assign(metrics_.size(), not_defined);
  const GlobalContext context{view.chosen,     view.circuit,   view.global,      view.fields,     view.costs, cost_fields_,
                              &circuit_index_, options_.shots, options_.seconds, options_.qubits, {}};
  for (std::size_t m = 0; m < metrics_.size(); ++m) {
    if (!metrics_[m].per_circuit) view.global[m] = standards::evaluate(metrics_[m].expression, context).number;
  }
}

MetricValues Experiment::evaluate(const ClassCounts& counts) const {
  View view = view_of(counts);
  view.global.assign(metrics_.size(), not_defined);
  const GlobalContext context{
      view.chosen,
      view.circuit,
      view.global,
      view.fields,
      view.costs,
      cost_fields_,
      &circuit_index_,
      options_.shots,
      options_.seconds,
      options_.qubits,
      [&](const Expression& metric, double level, bool upper) { return bound_of(counts, metric, level, upper, 0); }};
  for (std::size_t m = 0; m < metrics_.size(); ++m) {
    if (!metrics_[m].per_circuit) view.global[m] = standards::evaluate(metrics_[m].expression, context).number;
  }
  return {std::move(view.circuit), std::move(view.global)};
}

/// One resample: circuits of a stratum drawn with replacement, and the shots of each drawn again from its counts.
Experiment::View Experiment::resample(const ClassCounts& counts, std::uint64_t trial, std::uint64_t index) const {
  support::CounterRng rng(options_.seed, resample_stream, trial * resample_count + index);
  View view;
  view.chosen.resize(circuits_.size());
  std::iota(view.chosen.begin(), view.chosen.end(), std::size_t{0});
  view.circuit.assign(metrics_.size(), {});
  for (const std::size_t m : circuit_metrics_) view.circuit[m].resize(circuits_.size());
  view.costs.resize(circuits_.size());
  view.fields.resize(circuits_.size());
  CircuitProgram::Scratch scratch;
  std::vector<double> drawn;
  for (std::size_t position = 0; position < circuits_.size(); ++position) {
    const std::vector<std::size_t>* stratum = stratum_of_[position];
    const std::size_t source = stratum == nullptr ? position : (*stratum)[rng.below(stratum->size())];
    const double shots = std::accumulate(counts[source].begin(), counts[source].end(), 0.0);
    drawn.resize(counts[source].size());
    support::draw_multinomial(rng, static_cast<std::uint64_t>(std::llround(shots)), counts[source], drawn);
    prepared_[source].program.evaluate(drawn, scratch);
    const std::vector<double>& values = scratch.values;
    for (std::size_t i = 0; i < circuit_metrics_.size(); ++i) view.circuit[circuit_metrics_[i]][position] = values[i];
    if (!cost_fields_.empty())
      view.costs[position].assign(values.begin() + static_cast<std::ptrdiff_t>(circuit_metrics_.size()), values.end());
    view.fields[position] = &circuits_[source].fields;
  }
  evaluate_globals(view);
  return view;
}

double Experiment::value_in(const View& view, const Expression& metric) const {
  const GlobalContext context{view.chosen,     view.circuit,   view.global,      view.fields,     view.costs, cost_fields_,
                              &circuit_index_, options_.shots, options_.seconds, options_.qubits, {}};
  return standards::evaluate(metric, context).number;
}

double Experiment::bound_of(const ClassCounts& counts, const Expression& metric, double level, bool upper, std::uint64_t trial) const {
  std::vector<double> values(resample_count);
  // An undefined resample counts as the worst: a bound that rests on such is undefined itself.
  const double worst = upper ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
  const std::uint32_t threads = trial == 0 ? options_.threads : 1;  // trials are dealt out to threads as a whole
  support::parallel_for(resample_count, threads, [&](std::uint64_t index) {
    if (options_.stop.stop_requested()) return;
    const double value = value_in(resample(counts, trial, index), metric);
    values[index] = std::isnan(value) ? worst : value;
  });
  const double bound = support::quantile(std::move(values), upper ? level : 1 - level);
  return std::isfinite(bound) ? bound : not_defined;
}

std::vector<support::Interval> Experiment::intervals(const ClassCounts& counts, double level) const {
  std::vector<std::vector<double>> samples(metrics_.size(), std::vector<double>(resample_count));
  support::parallel_for(resample_count, options_.threads, [&](std::uint64_t index) {
    if (options_.stop.stop_requested()) return;
    const View view = resample(counts, 0, index);
    for (std::size_t m = 0; m < metrics_.size(); ++m) samples[m][index] = view.global[m];
  });
  std::vector<support::Interval> all;
  for (std::vector<double>& sample : samples) {
    std::erase_if(sample, [](double value) { return std::isnan(value); });
    const bool enough = sample.size() > resample_count / 2;
    all.push_back(enough ? support::Interval{support::quantile(sample, (1 - level) / 2), support::quantile(sample, (1 + level) / 2)}
                         : support::Interval{not_defined, not_defined});
  }
  return all;
}

Acceptance Experiment::accept(const ClassCounts& counts, std::uint64_t trial) const {
  if (!rule_) return Acceptance::inconclusive;
  View view = view_of(counts);
  evaluate_globals(view);
  const GlobalContext context{
      view.chosen,
      view.circuit,
      view.global,
      view.fields,
      view.costs,
      cost_fields_,
      &circuit_index_,
      options_.shots,
      options_.seconds,
      options_.qubits,
      [&](const Expression& metric, double level, bool upper) { return bound_of(counts, metric, level, upper, trial); }};
  const Value value = standards::evaluate(*rule_, context);
  if (!value.defined) return Acceptance::inconclusive;
  return value.boolean ? Acceptance::pass : Acceptance::fail;
}

Experiment::ClassCounts Experiment::sample(const Device& device, std::uint64_t trial) const {
  ClassCounts counts;
  for (std::size_t c = 0; c < circuits_.size(); ++c) {
    support::CounterRng rng(options_.seed, trial_stream, trial * circuits_.size() + c);
    counts.push_back(support::draw_multinomial(rng, static_cast<std::uint64_t>(std::llround(options_.shots)), device_classes(c, device)));
  }
  return counts;
}

std::optional<Experiment::BoundRule> Experiment::bound_rule() const {
  constexpr std::array<std::pair<Operation, Operation>, 4> mirrored{{{Operation::less, Operation::greater},
                                                                     {Operation::less_equal, Operation::greater_equal},
                                                                     {Operation::greater, Operation::less},
                                                                     {Operation::greater_equal, Operation::less_equal}}};
  const auto* found = std::find_if(mirrored.begin(), mirrored.end(), [&](const auto& entry) { return entry.first == rule_->operation; });
  if (found == mirrored.end()) return std::nullopt;
  const Expression& left = rule_->operands[0];
  const Expression& right = rule_->operands[1];
  if (is_bound(left) && !takes_bound(right)) return BoundRule{&left, &right, rule_->operation};
  if (is_bound(right) && !takes_bound(left)) return BoundRule{&right, &left, found->second};
  return std::nullopt;
}

bool Experiment::meets(const BoundRule& rule, const ClassCounts& counts, std::uint64_t trial) const {
  View view = view_of(counts);
  evaluate_globals(view);
  const double threshold = value_in(view, *rule.threshold);
  const Expression& metric = rule.bound->operands[0];
  const double level = rule.bound->operands[1].number;
  const bool upper = function_rows()[rule.bound->slot].name == "upper";
  const double place = upper ? level : 1 - level;
  const bool above = rule.comparison == Operation::greater || rule.comparison == Operation::greater_equal;
  const double needed = above ? 1 - place : place;  // the share of resamples on the rule's side of the threshold
  double meeting = 0;
  for (std::uint64_t count = 1; count <= resample_count; ++count) {
    if (compare(rule.comparison, value_in(resample(counts, trial, count - 1), metric), threshold)) ++meeting;
    if (count % resamples_between_looks != 0) continue;
    const double drawn = static_cast<double>(count);
    const double ahead = meeting - needed * drawn;
    if (std::abs(ahead) > clear_standard_errors * std::sqrt(drawn * needed * (1 - needed))) return ahead > 0;
  }
  return compare(rule.comparison, bound_of(counts, metric, level, upper, trial), threshold);
}

bool Experiment::passes(const ClassCounts& counts, std::uint64_t trial) const {
  const std::optional<BoundRule> rule = bound_rule();
  return rule ? meets(*rule, counts, trial) : accept(counts, trial) == Acceptance::pass;
}

PassProbability Experiment::pass_probability(const Device& device, double bound, const ProgressCallback& progress) const {
  return repeat(device, first_trials, most_trials, bound, progress);
}

PassProbability Experiment::repeat(const Device& device, std::uint64_t first, std::uint64_t most, double bound,
                                   const ProgressCallback& progress) const {
  PassProbability made;
  if (!rule_) {
    made.why = "there is no rule";
    return made;
  }
  if (device.kind != Device::Kind::uniform && !has_ideal()) {
    made.why = "the ideal distribution of a circuit is not known";
    return made;
  }
  for (std::uint64_t trials = first; trials <= most; trials *= 2) {
    std::vector<std::uint8_t> passed(trials - made.trials);
    const std::uint64_t batch = std::max<std::uint64_t>(trial_batch, 4 * std::uint64_t{options_.threads});
    for (std::uint64_t begin = 0; begin < passed.size() && !options_.stop.stop_requested(); begin += batch) {
      if (progress) progress(static_cast<double>(made.trials + begin) / static_cast<double>(most));
      support::parallel_for(std::min<std::uint64_t>(batch, passed.size() - begin), options_.threads, [&](std::uint64_t i) {
        if (options_.stop.stop_requested()) return;
        const std::uint64_t trial = made.trials + begin + i + 1;  // trial 0 is the submission itself
        passed[begin + i] = passes(sample(device, trial), trial) ? 1 : 0;
      });
    }
    made.passed += static_cast<std::uint64_t>(std::count(passed.begin(), passed.end(), std::uint8_t{1}));
    made.trials = trials;
    made.interval = support::clopper_pearson_interval(made.passed, made.trials, 0.99);
    if (options_.stop.stop_requested()) {
      made.why = "interrupted";
      return made;
    }
    if (bound < made.interval.low || bound > made.interval.high) break;
  }
  made.known = true;
  return made;
}

}  // namespace libqsim::standards
