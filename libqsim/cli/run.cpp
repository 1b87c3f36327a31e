// qsim run FILE
#include <fmt/format.h>

#include <cstdio>
#include <memory>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/noise_argument.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/run_text.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/run/verify.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

/// Runs the program by other plans and gate by gate; false where the results differ by more than rounding.
bool agree(const Program& program, const RunOptions& options, Session& session) {
  const auto agreements = verify(program, options);
  if (!agreements) {
    session.print(agreements.error());
    return false;
  }
  bool all = true;
  for (const Agreement& agreement : *agreements) {
    std::fprintf(stderr, "verify: %-6s against gate by gate: distance %.3g, at most %.3g: %s\n", agreement.plan.c_str(), agreement.distance,
                 agreement.bound, agreement.agrees() ? "agrees" : "DIFFERS");
    all = all && agreement.agrees();
  }
  return all;
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
  const Session::Stoppable stoppable(session);
  arguments.options.stop = stoppable.token();
  arguments.options.progress = session.progress();
  const auto result = api::run(*program, arguments.options);
  session.clear_progress();
  add_inputs(document, *program);
  if (!result) return refuse(document, *program, result.error(), arguments.format, session);
  if (arguments.verify && !agree(*program, arguments.options, session)) return status_rejected;

  Diagnostics diagnostics = program->diagnostics();
  diagnostics.insert(diagnostics.end(), result->diagnostics().begin(), result->diagnostics().end());
  if (!arguments.format.json()) {
    session.print(diagnostics);
    if (arguments.options.shots > 0 && !arguments.options.seed) {
      std::fprintf(stderr, "seed: %llu\n", static_cast<unsigned long long>(result->provenance().seed));
    }
    return session.write(to_text(*result), arguments.format.output_path) ? status_ok : status_usage;
  }
  const std::string fields = to_json_fields(*result, arguments.options);
  document.add_to_digest("ok " + program->profile() + " " + program->files().front().sha256);
  if (arguments.options.portable) document.add_to_digest(fields);
  document.add_result(
      fmt::format(R"({{{}{},"diagnostics":{}}})", entry_of(arguments, *program, *result), fields, support::to_json(diagnostics)));
  document.set_environment(result->provenance().isa, result->provenance().threads);
  return session.write(document.text(!arguments.format.no_timing), arguments.format.output_path) ? status_ok : status_usage;
}

}  // namespace

void setup_run(Command& command, Session& session) {
  auto arguments = std::make_shared<RunArguments>();
  arguments->add_to(command);
  auto noise = std::make_shared<std::string>();
  command.add_option({"--noise", "FILE", "noise model"}, *noise);
  command.add_flag("--verify", arguments->verify, "run again gate by gate and by other plans, and compare");
  command.on_call([arguments, noise, &session] {
    if (!noise->empty()) return refuse_noise(*noise, session);
    return run_program(*arguments, session);
  });
}

}  // namespace libqsim::cli
