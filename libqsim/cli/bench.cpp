// qsim bench list|functions|circuits PROTOCOL|PROPOSAL|features PATH...|run PROTOCOL|PROPOSAL
#include "libqsim/standards/bench.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/check_paths.hpp"
#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/noise_argument.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/tool_process.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/standards/circuit_features.hpp"
#include "libqsim/standards/circuit_reader.hpp"
#include "libqsim/standards/disk_files.hpp"
#include "libqsim/standards/expression.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::cli {

namespace {

struct BenchArguments {
  std::string name;
  std::vector<std::pair<std::string, std::string>> parameters;
  std::string depolarized;
  std::string depolarized_per_gate;
  std::string tool;
  std::string noise;
  std::string folder;
  std::string result;
  std::vector<std::string> paths;
  ReadArguments read;
  std::uint64_t seed = 0;
  std::uint64_t circuits = 0;
  std::uint64_t shots = 0;
  std::uint32_t threads = 0;
  FormatArguments format;
};

std::string dumped(const nlohmann::ordered_json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

int finish(Document& document, const BenchArguments& arguments, const std::string& text, int status, Session& session) {
  const std::string shown = arguments.format.json() ? document.text(!arguments.format.no_timing) : text;
  return session.write(shown, arguments.format.output_path) ? status : status_usage;
}

int list(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  for (const auto& protocol : standards::protocols_to_json()) document.add_result(dumped(protocol));
  return finish(document, arguments, standards::protocols_to_text(), status_ok, session);
}

int functions(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  std::string text;
  for (const standards::FunctionDescription& row : standards::describe_functions()) {
    document.add_result(dumped({{"name", row.name}, {"signature", row.signature}, {"scope", row.scope}, {"summary", row.summary}}));
    text += fmt::format("{}  ({}) {}\n", row.signature, row.scope, row.summary);
  }
  return finish(document, arguments, text, status_ok, session);
}

/// What becomes a line of a table: a name and a value, and each name once.
bool add_parameter(const std::string& text, BenchArguments& arguments) {
  const std::size_t equals = std::min(text.find('='), text.size());
  const std::string name = text.substr(0, equals);
  const bool known =
      std::any_of(arguments.parameters.begin(), arguments.parameters.end(), [&](const auto& one) { return one.first == name; });
  if (!standards::is_identifier(name, true) || equals + 1 >= text.size() || text.find('\n') != std::string::npos || known) return false;
  arguments.parameters.emplace_back(name, text.substr(equals + 1));
  return true;
}

/// A registered protocol by its name; else a proposal.
Result<standards::Proposal> proposal_of(const BenchArguments& arguments, const standards::FileAccess& files) {
  if (protocols::find_protocol(arguments.name) == nullptr) {
    Result<standards::Proposal> read = standards::read_proposal(arguments.name, files);
    if (read && (!arguments.parameters.empty() || arguments.circuits > 0 || arguments.shots > 0))
      return Failure(support::diagnostic_of(
          support::Code::option_invalid,
          "--param, --circuits and --shots are of protocols: a proposal states its parameters, circuits and shots itself"));
    return read;
  }
  return standards::proposal_of({arguments.name, arguments.parameters, arguments.seed, arguments.circuits, arguments.shots});
}

std::optional<double> probability(const std::string& text) {
  double value = 0;
  const char* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || last != end || !(value >= 0 && value <= 1)) return std::nullopt;
  return value;
}

/// The device that is simulated, unless a tool runs the circuits. A failure is a sentence.
struct DeviceChoice {
  standards::Device device;
  std::string fault;
};
DeviceChoice device_of(const BenchArguments& arguments) {
  const bool both = !arguments.depolarized.empty() && !arguments.depolarized_per_gate.empty();
  const bool any = !arguments.depolarized.empty() || !arguments.depolarized_per_gate.empty();
  if (both) return {{}, "--depolarized and --depolarized-per-gate exclude each other"};
  if (any && !arguments.tool.empty()) return {{}, "a tool's circuits are not depolarised: --tool stands alone"};
  if (!any) return {};
  const bool global = !arguments.depolarized.empty();
  const std::string& text = global ? arguments.depolarized : arguments.depolarized_per_gate;
  const auto f = probability(text);
  if (!f) return {{}, fmt::format("--depolarized{} takes a probability, not '{}'", global ? "" : "-per-gate", text)};
  return {{global ? standards::Device::Kind::depolarized : standards::Device::Kind::depolarized_per_gate, *f}, {}};
}

/// On a tool; on a clock of our own, where time is part of what is measured; else by exact distributions.
Result<standards::BenchResult> result_of(const BenchArguments& arguments, const standards::Device& device,
                                         const standards::Proposal& proposal, const standards::FileAccess& files,
                                         const standards::AuditOptions& options) {
  if (!arguments.tool.empty()) {
    ToolProcess tool(arguments.tool, options.stop);
    const auto sampler = [&](const standards::CircuitText& circuit, std::uint64_t shots, std::uint64_t seed) {
      return tool.sample(circuit, shots, seed);
    };
    return standards::run_bench(proposal, standards::Sampler(sampler), files, options);
  }
  const bool timed = std::any_of(proposal.metrics.begin(), proposal.metrics.end(), [](const auto& stated) { return stated.metric.timed; });
  if (timed && device.kind == standards::Device::Kind::ideal)
    return standards::run_bench(proposal, standards::own_sampler(proposal, options), files, options);
  return standards::run_bench(proposal, device, files, options);
}

int run(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  if (!arguments.noise.empty()) return refuse_noise(arguments.noise, session);
  if (!arguments.result.empty() && arguments.tool.empty())
    return session.usage("--result writes the counts of a tool: give --tool, such as --tool \"qsim adapter\"");
  const auto [device, fault] = device_of(arguments);
  if (!fault.empty()) return session.usage(fault);
  const standards::FileAccess files = standards::disk_files(data_folder().value_or(""));
  const Result<standards::Proposal> proposal = proposal_of(arguments, files);
  if (!proposal) {
    session.print(proposal.error());
    return status_usage;
  }
  const Session::Stoppable stoppable(session);
  standards::AuditOptions options;
  options.threads = threads_or_cores(arguments.threads);
  document.set_environment({}, options.threads);
  options.seed = arguments.seed;
  options.stop = stoppable.token();
  options.progress = session.progress();
  const Result<standards::BenchResult> result = result_of(arguments, device, *proposal, files, options);
  if (stoppable.token().stop_requested()) return Session::interrupted();
  session.clear_progress();
  if (!result) {
    session.print(result.error());
    return exit_status(result.error());
  }
  if (!arguments.result.empty()) {
    std::ofstream file(arguments.result, std::ios::binary);
    file << to_json(*result->submission).dump(1) << '\n';
    file.close();
    if (!file) return session.usage("cannot write to '" + arguments.result + "'");
  }
  for (const auto& input : result->inputs) document.add_input(input.path, input.sha256);
  document.add_result(dumped(to_json(*result)));
  document.add_to_digest(result->protocol + " " + result->accepted);
  for (const auto& [id, hash] : result->circuits) document.add_to_digest(id + " " + hash);
  return finish(document, arguments, to_text(*result), exit_status(*result), session);
}

/// The circuits as files, for a site that runs them itself.
int write_circuits(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  const standards::FileAccess files = standards::disk_files(data_folder().value_or(""));
  const Result<standards::Proposal> proposal = proposal_of(arguments, files);
  if (!proposal) {
    session.print(proposal.error());
    return status_usage;
  }
  standards::AuditOptions options;
  options.threads = threads_or_cores(arguments.threads);
  document.set_environment({}, options.threads);
  options.progress = session.progress();
  const Result<std::vector<standards::CircuitText>> circuits = standards::circuit_texts(*proposal, files, options);
  session.clear_progress();
  if (!circuits) {
    session.print(circuits.error());
    return exit_status(circuits.error());
  }
  std::error_code error;
  if (!arguments.folder.empty()) std::filesystem::create_directories(arguments.folder, error);
  for (const standards::CircuitText& circuit : *circuits) {
    document.add_to_digest(circuit.id + " " + circuit.sha256);
    if (arguments.folder.empty()) continue;
    std::ofstream file(std::filesystem::path(arguments.folder) / (circuit.id + ".qasm"), std::ios::binary);
    file << circuit.text;
    file.close();
    if (!file) return session.usage("cannot write to '" + arguments.folder + "'");
  }
  for (const auto& circuit : standards::circuits_to_json(*circuits)) document.add_result(dumped(circuit));
  return finish(document, arguments, standards::circuits_to_text(*circuits), status_ok, session);
}

/// The figures of single circuits, as metrics name them.
int features(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  const auto paths = circuits_below(arguments.paths);
  if (!paths) {
    session.print(paths.error());
    return status_usage;
  }
  std::string text;
  int status = status_ok;
  for (const std::string& path : *paths) {
    const standards::CircuitReading reading = standards::read_circuit(path, arguments.read.options);
    session.print(reading.diagnostics);
    status = worst(status, exit_status(reading.diagnostics));
    if (!reading.facts) continue;
    document.add_input(path, reading.sha256);
    document.add_to_digest(reading.sha256);
    nlohmann::ordered_json values = nlohmann::ordered_json::object();
    text += support::escape_for_terminal(path) + "\n";
    for (const standards::FeatureRow& row : standards::feature_rows()) {
      const double value = standards::feature_of(row, *reading.facts);
      values[row.name] = std::isnan(value) ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(value);
      text += fmt::format("  {} = {}\n", row.name, std::isnan(value) ? "not defined" : fmt::format("{:.10g}", value));
    }
    document.add_result(dumped({{"path", path}, {"features", std::move(values)}}));
  }
  return finish(document, arguments, text, status, session);
}

}  // namespace

void setup_bench(Command& command, Session& session) {
  auto arguments = std::make_shared<BenchArguments>();
  Command listed = command.add_verb("list", "The registered protocols, their parameters and what they measure");
  arguments->format.add_to(listed);
  arguments->format.add_output_to(listed);
  listed.on_call([arguments, &session] { return list(*arguments, session); });
  Command named = command.add_verb("functions", "The language of metrics and rules: its functions and quantities");
  arguments->format.add_to(named);
  arguments->format.add_output_to(named);
  named.on_call([arguments, &session] { return functions(*arguments, session); });
  const auto add_protocol = [arguments](Command& verb) {
    verb.add_argument({"PROTOCOL", "", "a protocol of `bench list`, or a proposal: its id or file"}, arguments->name);
    verb.add_repeated_checked({"--param", "NAME=VALUE", "a parameter of the protocol; may be given again"}, "NAME=VALUE, each name once",
                              [arguments](const std::string& text) { return add_parameter(text, *arguments); });
    add_number(verb, "--seed", arguments->seed, "of the protocol's circuits, and of what is drawn");
    add_number(verb, "--circuits", arguments->circuits, "how many circuits of a protocol that has any number");
    add_threads(verb, arguments->threads);
    arguments->format.add_to(verb);
  };
  Command written = command.add_verb("circuits", "The circuits of a protocol or a proposal: hashes, data, and files to run elsewhere");
  add_protocol(written);
  written.add_option({"-o", "FOLDER", "write each as a file there"}, arguments->folder);
  written.on_call([arguments, &session] { return write_circuits(*arguments, session); });
  Command figures = command.add_verb("features", "Figures of circuits: depth, liveness, communication and more");
  figures.add_arguments({"PATH", "", "circuits, or folders that are walked"}, arguments->paths);
  arguments->read.add_to(figures);
  arguments->format.add_to(figures);
  arguments->format.add_output_to(figures);
  figures.on_call([arguments, &session] { return features(*arguments, session); });
  Command ran = command.add_verb("run", "Run a protocol or a proposal, simulated here or by a tool, and judge what comes of it");
  add_protocol(ran);
  arguments->format.add_output_to(ran);
  ran.add_option({"--tool", "CMD", "what runs the circuits: a program that speaks adapter protocol 1"}, arguments->tool);
  ran.add_option({"--result", "FILE", "write the tool's counts as a result to submit"}, arguments->result);
  ran.add_option({"--depolarized", "F", "the probability that a circuit's state is lost; 0 unless given"}, arguments->depolarized);
  ran.add_option({"--depolarized-per-gate", "F", "the same after each gate"}, arguments->depolarized_per_gate);
  ran.add_option({"--noise", "FILE", "noise model"}, arguments->noise);
  add_number(ran, "--shots", arguments->shots, "shots a circuit of a protocol");
  ran.on_call([arguments, &session] { return run(*arguments, session); });
}

}  // namespace libqsim::cli
