// qsim bench list|functions|run PROTOCOL|PROPOSAL
#include "libqsim/standards/bench.hpp"

#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <nlohmann/json.hpp>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/standards/disk_files.hpp"
#include "libqsim/standards/expression.hpp"

namespace libqsim::cli {

namespace {

struct BenchArguments {
  std::string name;
  std::vector<std::string> parameters;
  std::string depolarized;
  std::uint64_t seed = 0;
  std::uint64_t circuits = 0;
  std::uint64_t shots = 0;
  std::uint32_t threads = 0;
  FormatArguments format;
};

std::string dumped(const nlohmann::ordered_json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

int finish(Document& document, const BenchArguments& arguments, const std::string& text, int status, Session& session) {
  const std::string shown = arguments.format.json() ? document.text(!arguments.format.no_timing) : text;
  return session.print(shown) ? status : status_usage;
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

/// A registered protocol by its name; else a proposal.
Result<standards::Proposal> proposal_of(const BenchArguments& arguments, const standards::FileAccess& files) {
  if (protocols::find_protocol(arguments.name) == nullptr) return standards::read_proposal(arguments.name, files);
  standards::ProtocolCall call{arguments.name, {}, arguments.seed, arguments.circuits, arguments.shots};
  for (const std::string& parameter : arguments.parameters) {
    const std::size_t equals = parameter.find('=');
    call.parameters.emplace_back(parameter.substr(0, equals), equals == std::string::npos ? "" : parameter.substr(equals + 1));
  }
  return standards::proposal_of(call);
}

/// Nothing where the text is no probability.
std::optional<standards::Device> device_of(const std::string& depolarized) {
  standards::Device device;
  if (depolarized.empty()) return device;
  device.kind = standards::Device::Kind::depolarized;
  const char* end = depolarized.data() + depolarized.size();
  const auto [last, error] = std::from_chars(depolarized.data(), end, device.f);
  if (error != std::errc() || last != end || !(device.f >= 0 && device.f <= 1)) return std::nullopt;
  return device;
}

int run(const BenchArguments& arguments, Session& session) {
  Document document("bench");
  const auto device = device_of(arguments.depolarized);
  if (!device) return session.usage("--depolarized takes a probability, not '" + arguments.depolarized + "'");
  const standards::FileAccess files = standards::disk_files(data_folder().value_or(""));
  const Result<standards::Proposal> proposal = proposal_of(arguments, files);
  if (!proposal) {
    session.print(proposal.error());
    return status_usage;
  }
  const Session::Stoppable stoppable(session);
  const standards::AuditOptions options{threads_or_cores(arguments.threads), arguments.seed, stoppable.token(), session.progress()};
  const Result<standards::BenchResult> result = standards::run_bench(*proposal, *device, files, options);
  if (stoppable.token().stop_requested()) return status_interrupted;
  session.clear_progress();
  if (!result) {
    session.print(result.error());
    return exit_status(result.error());
  }
  for (const auto& input : result->inputs) document.add_input(input.path, input.sha256);
  document.add_result(dumped(to_json(*result)));
  document.add_to_digest(result->protocol + " " + result->accepted);
  for (const auto& [id, hash] : result->circuits) document.add_to_digest(id + " " + hash);
  return finish(document, arguments, to_text(*result), exit_status(*result), session);
}

}  // namespace

void setup_bench(Command& command, Session& session) {
  auto arguments = std::make_shared<BenchArguments>();
  Command listed = command.add_verb("list", "The registered protocols, their parameters and what they measure");
  arguments->format.add_to(listed);
  listed.on_call([arguments, &session] { return list(*arguments, session); });
  Command named = command.add_verb("functions", "The language of metrics and rules: its functions and quantities");
  arguments->format.add_to(named);
  named.on_call([arguments, &session] { return functions(*arguments, session); });
  Command ran = command.add_verb("run", "Run a protocol or a proposal on a simulated device, and judge what comes of it");
  ran.add_argument({"PROTOCOL", "", "a protocol of `bench list`, or a proposal: its id or file"}, arguments->name);
  ran.add_repeated({"--param", "NAME=VALUE", "a parameter of the protocol; may be given again"}, arguments->parameters);
  ran.add_option({"--depolarized", "F", "the probability that a circuit's state is lost; 0 unless given"}, arguments->depolarized);
  add_number(ran, "--seed", arguments->seed, "of the protocol's circuits, and of what is drawn");
  add_number(ran, "--circuits", arguments->circuits, "how many circuits of a protocol that has any number");
  add_number(ran, "--shots", arguments->shots, "shots a circuit of a protocol");
  add_threads(ran, arguments->threads);
  arguments->format.add_to(ran);
  ran.on_call([arguments, &session] { return run(*arguments, session); });
}

}  // namespace libqsim::cli
