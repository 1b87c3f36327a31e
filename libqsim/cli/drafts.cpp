// qsim drafts list|show|validate|checks|diff
#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/check_paths.hpp"
#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/standards/checker.hpp"
#include "libqsim/standards/disk_files.hpp"
#include "libqsim/standards/draft_text.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

using standards::Draft;

struct DraftArguments {
  std::vector<std::string> names;
  std::string a;
  std::string b;
  std::vector<std::string> on;
  ReadArguments read;
  FormatArguments format;

  standards::FileAccess files() const { return standards::disk_files(data_folder().value_or("")); }
};

std::string dumped(const nlohmann::ordered_json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

int finish(Document& document, const DraftArguments& arguments, const std::string& text, int status, Session& session) {
  const std::string shown = arguments.format.json() ? document.text(!arguments.format.no_timing) : text;
  return session.write(shown, arguments.format.output_path) ? status : status_usage;
}

int list(const DraftArguments& arguments, Session& session) {
  Document document("drafts");
  std::string text;
  int status = status_ok;
  const standards::FileAccess files = arguments.files();
  for (const standards::InstalledDraft& installed : standards::installed_drafts(files)) {
    const Result<Draft> draft = standards::read_draft(installed.name, files);
    if (!draft) {
      session.print(draft.error());
      status = status_usage;
      continue;
    }
    document.add_input(draft->path, draft->sha256);
    document.add_result(dumped(to_json(*draft)));
    document.add_to_digest(draft->name() + " " + draft->sha256);
    text += fmt::format("{}  {} ({}, {} clause{})\n", draft->name(), draft->title, draft->status, draft->clauses.size(),
                        draft->clauses.size() == 1 ? "" : "s");
  }
  return finish(document, arguments, text, status, session);
}

/// show prints what it reads, validate only says whether it can be read.
int show(const DraftArguments& arguments, bool whole, Session& session) {
  Document document("drafts");
  std::string text;
  int status = status_ok;
  for (const std::string& name : arguments.names) {
    const Result<Draft> draft = standards::read_draft(name, arguments.files());
    if (!draft) {
      session.print(draft.error());
      document.add_result(fmt::format("{{\"path\":{},\"diagnostics\":{}}}", support::json_string(name), support::to_json(draft.error())));
      status = status_usage;
      continue;
    }
    document.add_input(draft->path, draft->sha256);
    document.add_result(dumped(to_json(*draft)));
    document.add_to_digest(draft->name() + " " + draft->sha256);
    text += whole ? to_text(*draft) : fmt::format("{}: {}, {} clauses\n", name, draft->name(), draft->clauses.size());
  }
  return finish(document, arguments, text, status, session);
}

int checks(const DraftArguments& arguments, Session& session) {
  Document document("drafts");
  if (arguments.format.json()) document.add_result(dumped(nlohmann::ordered_json::parse(standards::checks_to_json())));
  return finish(document, arguments, standards::checks_to_text(), status_ok, session);
}

int diff(const DraftArguments& arguments, Session& session) {
  Document document("diff");
  std::vector<Draft> drafts;
  for (const std::string& name : {arguments.a, arguments.b}) {
    Result<Draft> draft = standards::read_draft(name, arguments.files());
    if (!draft) {
      session.print(draft.error());
      return status_usage;
    }
    document.add_input(draft->path, draft->sha256);
    drafts.push_back(std::move(draft).value());
  }
  const auto paths = artefacts_below(arguments.on);
  if (!paths) {
    session.print(paths.error());
    return status_usage;
  }
  const Session::Stoppable stoppable(session);
  const auto progress = session.progress();
  standards::CheckOptions options;
  options.read = arguments.read.options;
  options.data_folder = data_folder().value_or("");
  options.audit.threads = threads_or_cores(0);
  options.audit.stop = stoppable.token();
  const auto checker = standards::Checker::make(options);
  if (!checker) {
    session.print(checker.error());
    return status_usage;
  }
  std::vector<standards::ComparedArtefact> artefacts;
  for (const std::string& path : *paths) {
    if (stoppable.token().stop_requested()) return Session::interrupted();
    if (progress) progress(static_cast<double>(artefacts.size()) / static_cast<double>(paths->size()));
    artefacts.push_back(standards::compare_by(drafts[0], drafts[1], checker->examine(path)));
    const standards::ComparedArtefact& last = artefacts.back();
    document.add_to_digest(fmt::format("{} {} {}", last.sha256, name_of(last.a), name_of(last.b)));
  }
  session.clear_progress();
  const standards::DraftDiff made = standards::make_diff(drafts[0], drafts[1], std::move(artefacts));
  document.add_result(dumped(to_json(made)));
  return finish(document, arguments, to_text(made, session.color_out() && arguments.format.output_path.empty()), exit_status(made),
                session);
}

}  // namespace

void setup_drafts(Command& command, Session& session) {
  auto arguments = std::make_shared<DraftArguments>();
  const auto add = [&](const char* name, const char* summary, Action action) {
    Command verb = command.add_verb(name, summary);
    arguments->format.add_to(verb);
    arguments->format.add_output_to(verb);
    verb.on_call(std::move(action));
    return verb;
  };
  add("list", "The installed drafts", [arguments, &session] { return list(*arguments, session); });
  add("checks", "The vocabulary of checks", [arguments, &session] { return checks(*arguments, session); });
  Command shown = add("show", "A draft with all that it inherits", [arguments, &session] { return show(*arguments, true, session); });
  Command valid = add("validate", "Whether drafts can be read", [arguments, &session] { return show(*arguments, false, session); });
  for (Command* verb : {&shown, &valid}) verb->add_arguments({"DRAFT", "", "ID/LETTER or a file"}, arguments->names);
  Command compared = add("diff", "What two drafts say differently, and which artefacts change their verdict",
                         [arguments, &session] { return diff(*arguments, session); });
  compared.add_argument({"A", "", "a draft: ID/LETTER or a file"}, arguments->a);
  compared.add_argument({"B", "", "another"}, arguments->b);
  compared.add_list({"--on", "PATH", "circuits, proposals, results, or folders that are walked"}, arguments->on);
  arguments->read.add_to(compared);
}

}  // namespace libqsim::cli
