// qsim check PATH...
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/check_paths.hpp"
#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/standards/checker.hpp"
#include "libqsim/support/json_text.hpp"
#include "libqsim/support/sarif.hpp"

namespace libqsim::cli {

namespace {

struct CheckArguments {
  std::vector<std::string> paths;
  ReadArguments read;
  FormatArguments format;
  std::vector<std::string> drafts;
  std::string waivers;
  std::string proposal;
  std::uint32_t threads = 0;
};

std::string entry_of(const standards::Judgement& judgement) {
  std::string text = standards::to_json(judgement).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  text.pop_back();  // the closing brace: diagnostics are added as every document has them
  return text + ",\"diagnostics\":" + support::to_json(judgement.diagnostics) + "}";
}

std::string text_of(const standards::Judgement& judgement, bool color) {
  return to_text(judgement.diagnostics, color) + standards::to_text(judgement, color);
}

int check_paths(const CheckArguments& arguments, Session& session) {
  Document document("check");
  Diagnostics all;
  std::string text;
  int status = status_ok;
  const auto paths = artefacts_below(arguments.paths);
  if (!paths) {
    session.print(paths.error());
    return status_usage;
  }
  const Session::Stoppable stoppable(session);
  standards::CheckOptions options{arguments.read.options, arguments.drafts,           arguments.waivers,
                                  arguments.proposal,     data_folder().value_or(""), {}};
  // Circuits are read by one thread: to look at the machine would take longer than most of them.
  const bool circuits = std::all_of(paths->begin(), paths->end(), [](const std::string& path) { return path.ends_with(".qasm"); });
  if (circuits && !arguments.proposal.empty())
    return session.usage("--proposal is what results are judged against, and there are circuits alone");
  const std::uint32_t threads = circuits ? 1 : threads_or_cores(arguments.threads);
  document.set_environment({}, threads);
  options.audit.threads = threads;
  options.audit.stop = stoppable.token();
  options.audit.progress = session.progress();
  const auto checker = standards::Checker::make(std::move(options));
  if (!checker) {
    session.print(checker.error());
    return status_usage;
  }
  for (const standards::Draft& draft : checker->drafts()) document.add_input(draft.path, draft.sha256);
  const std::function<void(double)> progress = circuits && paths->size() > 1 ? session.progress() : nullptr;
  for (std::size_t i = 0; i < paths->size(); ++i) {
    const std::string& path = (*paths)[i];
    if (progress) progress(static_cast<double>(i) / static_cast<double>(paths->size()));
    const standards::Judgement judgement = checker->judge(path);
    if (stoppable.token().stop_requested()) return Session::interrupted();
    session.clear_progress();
    status = worst(status, standards::exit_status(judgement));
    if (!judgement.sha256.empty()) document.add_input(path, judgement.sha256);
    for (const auto& input : judgement.inputs) document.add_input(input.path, input.sha256);
    if (arguments.format.format == "text") text += text_of(judgement, session.color_out() && arguments.format.output_path.empty());
    if (arguments.format.json()) {
      document.add_result(entry_of(judgement));
      document.add_to_digest(fmt::format("{} {}", standards::name_of(judgement.verdict), judgement.sha256));
      for (const auto& input : judgement.inputs) document.add_to_digest(input.sha256);
      for (const standards::ClauseJudgement& clause : judgement.clauses) {
        document.add_to_digest(fmt::format("{}#{} {}", clause.draft, clause.id, standards::name_of(clause.verdict)));
      }
    }
    if (arguments.format.format == "sarif") {
      const Diagnostics found = standards::diagnostics_of(judgement);
      all.insert(all.end(), found.begin(), found.end());
    }
  }
  if (arguments.format.json()) text = document.text(!arguments.format.no_timing);
  if (arguments.format.format == "sarif") text = support::to_sarif(all, version());
  return session.write(text, arguments.format.output_path) ? status : status_usage;
}

}  // namespace

void setup_check(Command& command, Session& session) {
  auto arguments = std::make_shared<CheckArguments>();
  command.add_arguments({"PATH", "", "files, or folders that are walked"}, arguments->paths);
  arguments->read.add_to(command);
  arguments->format.add_to(command, {"text", "json", "sarif"});
  command.add_repeated({"--draft", "DRAFT", "judge by a draft standard too: ID/LETTER or a file; may be given again"}, arguments->drafts);
  command.add_option({"--waivers", "FILE", "clauses that are let off, with reasons"}, arguments->waivers);
  command.add_option({"--proposal", "FILE", "what results are judged against, instead of the installed proposal that they name"},
                     arguments->proposal);
  add_threads(command, arguments->threads);
  arguments->format.add_output_to(command);
  command.on_call([arguments, &session] { return check_paths(*arguments, session); });
}

}  // namespace libqsim::cli
