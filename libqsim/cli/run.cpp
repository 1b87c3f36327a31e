// qsim run FILE
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/noise_argument.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/run_text.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

/// The largest difference between an optimised run and one gate by gate, over everything exact that was computed.
double largest_difference(const RunResult& one, const RunResult& other) {
  double largest = 0;
  const StateView state = one.state();
  for (std::uint64_t i = 0; i < state.size; ++i) largest = std::max(largest, std::abs(state[i] - other.state()[i]));
  for (std::size_t i = 0; i < one.probabilities().size(); ++i) {
    largest = std::max(largest, std::abs(one.probabilities()[i] - other.probabilities()[i]));
  }
  for (std::size_t i = 0; i < one.expectations().size(); ++i) {
    largest = std::max(largest, std::abs(one.expectations()[i].value - other.expectations()[i].value));
  }
  if (one.distribution().size() != other.distribution().size()) return 1;
  for (std::size_t i = 0; i < one.distribution().size(); ++i) {
    if (one.distribution()[i].outputs.json() != other.distribution()[i].outputs.json()) return 1;
    largest = std::max(largest, std::abs(one.distribution()[i].p - other.distribution()[i].p));
  }
  return largest;
}

/// Runs the program again without an optimised plan; false where the results differ by more than rounding.
bool verify(const Program& program, const RunOptions& options, const RunResult& result, Session& session) {
  RunOptions naive = options;
  naive.naive = true;
  naive.seed = result.provenance().seed;
  const auto reference = api::run(program, naive);
  if (!reference) {
    session.print(reference.error());
    return false;
  }
  const double difference = largest_difference(result, *reference);
  const bool single = options.precision == Precision::single_precision;
  std::fprintf(stderr, "verify: gate by gate, the largest difference is %.3g\n", difference);
  return difference <= (single ? 1e-5 : 1e-12);
}

std::string entry_of(const RunArguments& arguments, const Program& program, const RunResult& result) {
  std::string text = program_fields(arguments.path, program) + ",\"outputs\":{";
  bool first = true;
  for (const Variable& output : result.outputs()) {
    if (!first) text += ',';
    first = false;
    text += support::json_string(output.name) + ":" + support::json_string(output.type);
  }
  text += '}';
  if (!result.counts().empty()) text += fmt::format(",\"seed\":{}", result.provenance().seed);
  return text;
}

int run_program(RunArguments& arguments, Session& session) {
  Document document("run");
  const auto program = parse_file(arguments.path, arguments.read.options);
  if (!program) return refuse(document, arguments.path, program.error(), arguments.format, session);
  if (arguments.verify && arguments.options.output.empty() && arguments.options.shots > 0) {
    return session.usage("--verify compares exact results: ask for --output distribution, state, probabilities or expectation");
  }
  const Session::Stoppable stoppable(session);
  arguments.options.stop = stoppable.token();
  arguments.options.progress = session.progress();
  const auto result = api::run(*program, arguments.options);
  session.clear_progress();
  add_inputs(document, *program);
  if (!result) return refuse(document, *program, result.error(), arguments.format, session);
  if (arguments.verify && !verify(*program, arguments.options, *result, session)) return status_rejected;

  Diagnostics diagnostics = program->diagnostics();
  diagnostics.insert(diagnostics.end(), result->diagnostics().begin(), result->diagnostics().end());
  if (!arguments.format.json()) {
    session.print(diagnostics);
    if (arguments.options.shots > 0 && !arguments.options.seed) {
      std::fprintf(stderr, "seed: %llu\n", static_cast<unsigned long long>(result->provenance().seed));
    }
    return session.print(to_text(*result)) ? status_ok : status_usage;
  }
  const std::string fields = to_json_fields(*result, arguments.options);
  document.add_to_digest("ok " + program->profile() + " " + program->files().front().sha256);
  if (arguments.options.portable) document.add_to_digest(fields);
  document.add_result(
      fmt::format(R"({{{}{},"diagnostics":{}}})", entry_of(arguments, *program, *result), fields, support::to_json(diagnostics)));
  document.set_environment(result->provenance().isa, result->provenance().threads);
  return session.print(document.text(!arguments.format.no_timing)) ? status_ok : status_usage;
}

}  // namespace

void setup_run(Command& command, Session& session) {
  auto arguments = std::make_shared<RunArguments>();
  arguments->add_to(command);
  auto noise = std::make_shared<std::string>();
  command.add_option({"--noise", "FILE", "noise model"}, *noise);
  command.add_flag("--verify", arguments->verify, "run again gate by gate and compare");
  command.on_call([arguments, noise, &session] {
    if (!noise->empty()) return refuse_noise(*noise, session);
    return run_program(*arguments, session);
  });
}

}  // namespace libqsim::cli
