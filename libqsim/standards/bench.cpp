#include "libqsim/standards/bench.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/figures.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/json_text.hpp"
#include "libqsim/support/suggestion.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using nlohmann::ordered_json;
using support::Code;

constexpr double interval_level = 0.95;

std::string toml_of(const protocols::ParameterValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* number = std::get_if<double>(&value)) return fmt::format("{}", *number);
  if (const auto* text = std::get_if<std::string>(&value)) return support::json_string(*text);
  return fmt::format("[{}]", fmt::join(std::get<std::vector<std::int64_t>>(value), ", "));
}

/// The parameters as TOML; those of a text need no quotes.
std::string parameters_text(const protocols::ProtocolRow& row, const ProtocolCall& call) {
  std::string text;
  for (const auto& [name, value] : call.parameters) {
    bool is_text = false;
    for (const protocols::ParameterRow& parameter : row.parameters)
      is_text |= parameter.name == name && parameter.kind == protocols::ParameterKind::text;
    text += fmt::format("{} = {}\n", name, is_text ? support::json_string(value) : value);
  }
  return text;
}

Result<protocols::Parameters> parameters_of(const protocols::ProtocolRow& row, const ProtocolCall& call) {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const std::optional<Node> table = read_toml(sources, sources.add("parameters", parameters_text(row, call)), sink);
  protocols::Parameters parameters = row.defaults();
  if (table) parameters = read_parameters(row, *table, sink);
  return unless_faulty(std::move(parameters), sink);
}

/// What is wrong with the numbers of a call; empty: nothing. The proposal that is made of it is no text that its author has seen.
std::string fault_of(const ProtocolCall& call, std::uint64_t due, bool fixed) {
  const std::uint64_t circuits = call.circuits > 0 ? call.circuits : due;
  if (fixed && circuits != due) return fmt::format("{} circuits belong to these parameters of '{}', not {}", due, call.protocol, circuits);
  if (circuits > most_circuits) return fmt::format("{} circuits are more than the {} that are made", circuits, most_circuits);
  if (call.shots > most_shots) return fmt::format("{} shots are more than the {} that are taken", call.shots, most_shots);
  if (call.first_seed > greatest_seed) return fmt::format("the seed of circuits is at most {}, not {}", greatest_seed, call.first_seed);
  return {};
}

std::string metrics_text(const protocols::Scoring& scoring) {
  std::string text;
  for (const protocols::MetricText& metric : scoring.metrics) {
    text += fmt::format("[[metric]]\nid = {}\nper = \"{}\"\nexpr = {}\n", support::json_string(metric.id),
                        metric.per_circuit ? "circuit" : "all", support::json_string(metric.expression));
  }
  if (!scoring.rule.empty()) text += fmt::format("[acceptance]\nrule = {}\n", support::json_string(scoring.rule));
  return text;
}

/// Why the benchmark cannot be run; empty: it can.
Diagnostics obstacles_of(const Proposal& proposal, const ProposalCircuits& circuits) {
  Diagnostics faults;
  for (const Diagnostic& diagnostic : circuits.diagnostics) {
    if (diagnostic.severity == Severity::error) faults.push_back(diagnostic);
  }
  if (!faults.empty()) return faults;
  const std::vector<std::size_t> measured = measured_circuits(proposal, circuits);
  for (const std::size_t index : measured) {
    const ProposalCircuit& circuit = circuits.circuits[index];
    if (circuit.ideal && circuit.bits && circuit.facts) continue;
    faults.push_back(support::diagnostic_of(Code::not_supported, fmt::format("circuit '{}' ({})", circuit.id, circuit.why_no_ideal)));
    return faults;
  }
  if (measured.empty()) faults.push_back(support::diagnostic_of(Code::not_supported, "a proposal of which no circuit can be made"));
  return faults;
}

ordered_json row_json(const protocols::ParameterRow& row) {
  constexpr std::array<std::string_view, 4> kinds{"integer", "integers", "number", "text"};
  ordered_json made{{"name", row.name}, {"kind", kinds[static_cast<std::size_t>(row.kind)]}, {"summary", row.summary}};
  if (row.kind == protocols::ParameterKind::text) {
    made["choices"] = std::vector<std::string>(row.choices.begin(), row.choices.end());
  } else {
    made["low"] = row.low;
    made["high"] = row.high;
  }
  if (!row.follows.empty()) made["follows"] = row.follows;
  return made;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> parameters_of(const Proposal& proposal) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const StatedGenerator& generator : proposal.generators) {
    for (const auto& [name, value] : generator.parameters.all()) all.emplace_back(name, toml_of(value));
  }
  return all;
}

Result<Proposal> proposal_of(const ProtocolCall& call) {
  const protocols::ProtocolRow* row = protocols::find_protocol(call.protocol);
  if (row == nullptr) {
    Diagnostic diagnostic = support::diagnostic_of(Code::standard_unknown_name, "protocol", call.protocol);
    std::vector<std::string_view> known;
    for (const protocols::ProtocolRow& one : protocols::protocol_rows()) known.push_back(one.name);
    diagnostic.hint = support::did_you_mean(call.protocol, known);
    return Failure(std::move(diagnostic));
  }
  const Result<protocols::Parameters> parameters = parameters_of(*row, call);
  if (!parameters) return Failure(parameters.error());
  const std::uint64_t due = row->circuit_count != nullptr ? row->circuit_count(*parameters) : row->usual_count;
  const std::string fault = fault_of(call, due, row->circuit_count != nullptr);
  if (!fault.empty()) return Failure(support::diagnostic_of(Code::option_invalid, fault));
  std::string inline_parameters;
  for (const auto& [name, value] : parameters->all())
    inline_parameters += fmt::format("{}{} = {}", inline_parameters.empty() ? "" : ", ", name, toml_of(value));
  std::string text = fmt::format(
      "format = \"libqsim-proposal/1\"\nid = \"{0}\"\nversion = \"{1}\"\ntitle = {2}\nstatus = \"illustrative\"\n[requires]\nprofile = "
      "\"openqasm2\"\nqubits = {3}\n[[generator]]\nid = \"c\"\nprotocol = \"{0}/{1}\"\nparams = {{ {4} }}\nseeds = {{ from = {5}, count = "
      "{6} }}\n[run]\nshots = {7}\n",
      row->name, row->version, support::json_string(row->summary), row->qubit_count(*parameters), inline_parameters, call.first_seed,
      call.circuits > 0 ? call.circuits : due, call.shots > 0 ? call.shots : row->shots);
  return read_proposal_text(std::string(row->name), text + metrics_text(row->scoring(*parameters)));
}

Result<BenchResult> run_bench(const Proposal& proposal, const Device& device, const FileAccess& files, const AuditOptions& options) {
  ProposalCircuits circuits = make_circuits(proposal, files, part_of(options, 0, proposal.rule ? made_share : 1));
  Diagnostics obstacles = obstacles_of(proposal, circuits);
  if (!obstacles.empty()) return Failure(std::move(obstacles));
  BenchResult made;
  made.protocol = proposal.id;
  made.seed = options.seed;
  made.parameters = parameters_of(proposal);
  made.inputs = circuits.inputs;
  for (const ProposalCircuit& circuit : circuits.circuits) made.circuits.emplace_back(circuit.id, circuit.sha256);
  const Experiment experiment = make_experiment(proposal, circuits, {}, std::numeric_limits<double>::quiet_NaN(), options);
  const Experiment::ClassCounts counts = experiment.sample(device, 0);
  made.metrics = reports_of(experiment, experiment.evaluate(counts), {});
  add_intervals(experiment, experiment.intervals(counts, interval_level), made.metrics);
  if (!proposal.rule) return made;
  Acceptance acceptance = experiment.accept(counts);
  if (acceptance == Acceptance::inconclusive && proposal.fail_where_insufficient) acceptance = Acceptance::fail;
  made.accepted = name_of(acceptance);
  double begin = made_share;
  for (const Device& one : {Device{Device::Kind::ideal, 0}, Device{Device::Kind::uniform, 0}}) {
    const double end = begin + (1 - made_share) / 2;
    made.audit.push_back({one.name(), experiment.roughly_pass_probability(one, part_of(options.progress, begin, end))});
    begin = end;
  }
  return made;
}

std::string circuits_to_text(const std::vector<CircuitText>& circuits) {
  std::string text;
  for (const CircuitText& circuit : circuits) {
    text += fmt::format("{}  {}", circuit.sha256, circuit.id);
    for (const auto& [name, value] : circuit.fields) {
      if (const auto* number = std::get_if<double>(&value)) text += fmt::format("  {} = {}", name, *number);
      if (const auto* word = std::get_if<std::string>(&value)) text += fmt::format("  {} = {}", name, support::escape_for_terminal(*word));
      if (const auto* graph = std::get_if<protocols::Graph>(&value)) text += fmt::format("  {}: {} edges", name, graph->edges.size());
    }
    text += '\n';
  }
  return text;
}

ordered_json circuits_to_json(const std::vector<CircuitText>& circuits) {
  ordered_json all = ordered_json::array();
  for (const CircuitText& circuit : circuits) {
    ordered_json data = ordered_json::object();
    for (const auto& [name, value] : circuit.fields) {
      if (const auto* number = std::get_if<double>(&value)) data[name] = *number;
      if (const auto* word = std::get_if<std::string>(&value)) data[name] = *word;
      if (const auto* graph = std::get_if<protocols::Graph>(&value)) {
        data[name] = ordered_json::array();
        for (const auto& edge : graph->edges) data[name].push_back({edge.a, edge.b, edge.weight});
      }
    }
    all.push_back({{"id", circuit.id}, {"sha256", circuit.sha256}, {"data", std::move(data)}});
  }
  return all;
}

int exit_status(const BenchResult& result) { return result.accepted == "fail" ? 1 : result.accepted == "inconclusive" ? 3 : 0; }

ordered_json to_json(const BenchResult& result) {
  ordered_json made{{"protocol", result.protocol}};
  made["params"] = ordered_json::object();
  for (const auto& [name, value] : result.parameters) made["params"][name] = ordered_json::parse(value);
  made["seed"] = result.seed;
  made["metrics"] = metrics_json(result.metrics);
  if (!result.accepted.empty()) made["accepted"] = result.accepted;
  made["audit"] = audit_json(result.audit);
  made["circuits"] = ordered_json::array();
  for (const auto& [id, hash] : result.circuits) made["circuits"].push_back({{"id", id}, {"sha256", hash}});
  return made;
}

std::string to_text(const BenchResult& result) {
  std::string text = fmt::format("{}: {} circuits{}{}\n", result.protocol, result.circuits.size(),
                                 result.accepted.empty() ? "" : ", accepted: ", result.accepted);
  return text + figures_text(result.metrics, result.audit);
}

std::string protocols_to_text() {
  std::string text;
  for (const protocols::ProtocolRow& row : protocols::protocol_rows()) {
    text += fmt::format("{}/{}  {} ({})\n", row.name, row.version, row.summary, row.source);
    const protocols::Parameters defaults = row.defaults();
    for (const protocols::ParameterRow& parameter : row.parameters) {
      const auto found = defaults.all().find(parameter.name);
      const std::string value = parameter.follows.empty() ? toml_of(found->second) : std::string(parameter.follows);
      text += fmt::format("    {} = {}: {}\n", parameter.name, value, parameter.summary);
    }
  }
  return text;
}

ordered_json protocols_to_json() {
  ordered_json all = ordered_json::array();
  for (const protocols::ProtocolRow& row : protocols::protocol_rows()) {
    const protocols::Parameters defaults = row.defaults();
    ordered_json parameters = ordered_json::object();
    for (const auto& [name, value] : defaults.all()) parameters[name] = ordered_json::parse(toml_of(value));
    ordered_json rows = ordered_json::array();
    for (const protocols::ParameterRow& parameter : row.parameters) rows.push_back(row_json(parameter));
    const protocols::Scoring scoring = row.scoring(defaults);
    ordered_json metrics = ordered_json::array();
    for (const protocols::MetricText& metric : scoring.metrics)
      metrics.push_back({{"id", metric.id}, {"per", metric.per_circuit ? "circuit" : "all"}, {"expr", metric.expression}});
    all.push_back({{"protocol", fmt::format("{}/{}", row.name, row.version)},
                   {"summary", row.summary},
                   {"source", row.source},
                   {"params", parameters},
                   {"parameters", rows},
                   {"shots", row.shots},
                   {"metrics", metrics},
                   {"rule", scoring.rule}});
  }
  return all;
}

}  // namespace libqsim::standards
