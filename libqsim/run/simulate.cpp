#include "libqsim/run/simulate.hpp"

#include <chrono>
#include <complex>

#include "libqsim/run/inputs.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/result_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/simulate_with.hpp"
#include "libqsim/run/stop_flag.hpp"
#include "libqsim/run/value_text.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim {

namespace {

constexpr std::complex<double> no_qubits_double = 1;
constexpr std::complex<float> no_qubits_single = 1;

StateView view_of(const engines::State* state, bool wanted, bool single) {
  StateView view;
  view.precision = single ? Precision::single_precision : Precision::double_precision;
  if (!wanted) return view;
  if (state == nullptr) {
    view.data = single ? static_cast<const void*>(&no_qubits_single) : &no_qubits_double;
    view.size = 1;
    return view;
  }
  const engines::AmplitudeView amplitudes = state->amplitudes();
  view.data = amplitudes.data;
  view.size = amplitudes.size;
  return view;
}

std::string unquoted(std::string text) { return text.size() >= 2 && text.front() == '"' ? text.substr(1, text.size() - 2) : text; }

/// Counts and probabilities in their order, as handles on the outcomes.
void list_outcomes(detail::ResultData& data) {
  const auto& outcomes = data.outcomes;
  for (const std::size_t row : execute::sorted_rows(outcomes->counts, outcomes->layout)) {
    data.counts.push_back({Outputs(outcomes, true, row), outcomes->counts.amount(row)});
  }
  for (const std::size_t row : execute::sorted_rows(outcomes->distribution, outcomes->layout)) {
    data.distribution.push_back({Outputs(outcomes, false, row), outcomes->distribution.amount(row)});
  }
}

/// What was asked of the state, beside the questions.
void list_answers(detail::ResultData& data, const execute::Wants& wants, execute::Outcome& outcome) {
  for (std::size_t i = 0; i < outcome.expectations.size(); ++i) {
    data.expectations.push_back({wants.observables[i], outcome.expectations[i]});
  }
  for (std::size_t i = 0; i < outcome.amplitudes.size(); ++i) data.amplitudes.push_back({wants.amplitudes[i], outcome.amplitudes[i]});
  for (std::size_t i = 0; i < outcome.marginals.size(); ++i) {
    data.marginals.push_back({wants.marginals[i], std::move(outcome.marginals[i])});
  }
  for (std::size_t i = 0; i < outcome.densities.size(); ++i) {
    data.densities.push_back({wants.densities[i], std::move(outcome.densities[i])});
  }
}

Provenance provenance_of(const run::Settings& settings, const execute::Outcome& outcome) {
  Provenance provenance;
  provenance.version = version();
  provenance.revision = revision();
  provenance.engine = settings.options.engine->name();
  provenance.isa = support::name_of(settings.options.request.machine.isa);
  provenance.threads = settings.options.request.thread_count;
  if (provenance.threads == 0) provenance.threads = settings.options.request.machine.core_count;
  provenance.seed = settings.options.seed;
  provenance.paths = outcome.path_count;
  provenance.gates = outcome.gate_count;
  provenance.left_out_probability = outcome.left_out;
  return provenance;
}

}  // namespace

Result<RunResult> run::simulate_with(const detail::ProgramData& program, Settings& settings, const std::stop_token& stop) {
  support::DiagnosticSink sink = program.make_sink();
  settings.options.inputs = run::bind_inputs(program.program, settings.inputs, sink);
  if (sink.error_count() > 0) return Failure(sink.take());
  const StopFlag stopped(stop);
  settings.options.control.stop = stopped.get();

  const auto begin = std::chrono::steady_clock::now();
  Result<execute::Outcome> result = execute::execute(program.program, settings.wants, settings.options, sink);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  settings.options.control.stop = nullptr;
  if (!result) return Failure(std::move(result).error());

  execute::Outcome& outcome = *result;
  auto data = std::make_shared<detail::ResultData>();
  data->provenance = provenance_of(settings, outcome);
  data->provenance.seconds = taken.count();
  data->outcomes = std::make_shared<const detail::OutcomeData>(
      detail::OutcomeData{execute::OutputLayout(program.program), std::move(outcome.counts), std::move(outcome.distribution)});
  list_outcomes(*data);
  data->state_view =
      view_of(outcome.state.get(), settings.wants.state, settings.options.request.precision == plan::Precision::single_precision);
  data->state = std::move(outcome.state);
  data->global_phase_is_exact = outcome.single_path;
  data->probabilities = std::move(outcome.probabilities);
  list_answers(*data, settings.wants, outcome);
  data->diagnostics = sink.take();
  return RunResult(std::move(data));
}

inline namespace v0 {

std::string Outputs::json(std::string_view name) const {
  const auto& entries = data_->layout.entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (entries[i].name == name) return run::json_of(data_->layout.unpack(data_->words(counted_, row_), i), entries[i].type);
  }
  return {};
}

std::string Outputs::text(std::string_view name) const { return unquoted(json(name)); }

std::vector<std::string> Outputs::texts() const {
  std::vector<std::string> texts;
  const auto& entries = data_->layout.entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    texts.push_back(unquoted(run::json_of(data_->layout.unpack(data_->words(counted_, row_), i), entries[i].type)));
  }
  return texts;
}

std::vector<std::string> Outputs::names() const {
  std::vector<std::string> names;
  for (const auto& entry : data_->layout.entries()) names.push_back(entry.name);
  return names;
}

std::string Outputs::json() const {
  std::string text = "{";
  const auto& entries = data_->layout.entries();
  std::size_t name_bytes = 0;
  for (const auto& entry : entries) name_bytes += entry.name.size();
  text.reserve(name_bytes + 16 * entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i > 0) text += ',';
    text += support::json_string(entries[i].name);
    text += ':';
    text += run::json_of(data_->layout.unpack(data_->words(counted_, row_), i), entries[i].type);
  }
  return text + "}";
}

const std::vector<Count>& RunResult::counts() const { return data_->counts; }
const std::vector<Probability>& RunResult::distribution() const { return data_->distribution; }
StateView RunResult::state() const { return data_->state_view; }
const std::vector<double>& RunResult::probabilities() const { return data_->probabilities; }
const std::vector<Expectation>& RunResult::expectations() const { return data_->expectations; }
const std::vector<Amplitude>& RunResult::amplitudes() const { return data_->amplitudes; }
const std::vector<Marginal>& RunResult::marginals() const { return data_->marginals; }
const std::vector<Density>& RunResult::densities() const { return data_->densities; }
const Diagnostics& RunResult::diagnostics() const { return data_->diagnostics; }
const Provenance& RunResult::provenance() const { return data_->provenance; }

std::vector<Variable> RunResult::outputs() const {
  std::vector<Variable> outputs;
  for (const auto& entry : data_->outcomes->layout.entries()) outputs.push_back({entry.name, ir::to_string(entry.type)});
  return outputs;
}

Result<RunResult> api::run(const Program& program, const RunOptions& options) {
  auto settings = run::settings_of(options);
  if (!settings) return Failure(std::move(settings).error());
  return run::simulate_with(program.data(), *settings, options.stop);
}

Result<double> expectation(const Program& program, const std::map<std::string, double>& terms, const RunOptions& options) {
  RunOptions all = options;
  all.output.clear();
  for (const auto& [pauli, coefficient] : terms) all.output.push_back("expectation=" + pauli);
  if (terms.empty()) return 0.0;
  const auto result = api::run(program, all);
  if (!result) return Failure(result.error());
  double sum = 0;
  for (const Expectation& term : result->expectations()) sum += terms.at(term.pauli) * term.value;
  return sum;
}

}  // namespace v0
}  // namespace libqsim
