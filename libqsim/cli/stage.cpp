#include "libqsim/cli/stage.hpp"

#include <fmt/format.h>

#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/run/file_access.hpp"
#include "libqsim/run/profile.hpp"
#include "libqsim/support/json_text.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::cli {

namespace {

struct StageArguments {
  std::string path;
  std::string profile;
  FormatArguments format;
};

int print_stage(const StageArguments& arguments, const std::string& verb, const Stage& stage, Session& session) {
  Document document(verb);
  Result<std::string> text = run::read_file(arguments.path);
  if (!text) return refuse(document, arguments.path, text.error(), arguments.format, session);
  const auto profile = run::profile_named(arguments.profile);
  if (!profile) return refuse(document, arguments.path, profile.error(), arguments.format, session);
  const qasm::Language language = profile->language ? *profile->language : qasm::detect_language(*text);
  const std::string sha256 = support::sha256_hex(*text);
  support::SourceMap sources;
  const support::FileId file = sources.add(arguments.path, std::move(*text));
  support::DiagnosticSink sink(sources);
  sink.set_levels(profile->levels);
  sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return qasm::clause_reference(language, slug); });
  const std::string printed = stage(sources, file, language, sink);
  const Diagnostics diagnostics = sink.take();
  const int status = exit_status(diagnostics);
  if (!arguments.format.json()) {
    session.print(diagnostics);
    return session.print(printed) ? status : status_usage;
  }
  document.add_input(arguments.path, sha256);
  document.add_to_digest(fmt::format("{} {}", status == status_ok ? "ok" : outcome_name(status), sha256));
  document.add_result(fmt::format("{{\"path\":{},\"profile\":{},\"text\":{},\"diagnostics\":{}}}", support::json_string(arguments.path),
                                  support::json_string(qasm::profile_of(language)), support::json_string(printed),
                                  support::to_json(diagnostics)));
  return session.print(document.text(!arguments.format.no_timing)) ? status : status_usage;
}

}  // namespace

void setup_stage(Command& command, Session& session, std::string verb, Stage stage) {
  auto arguments = std::make_shared<StageArguments>();
  command.add_argument({"FILE", "", "program, or - for standard input"}, arguments->path);
  command.add_option({"--profile", "ID", "language to read it as"}, arguments->profile);
  arguments->format.add_to(command);
  command.on_call(
      [arguments, verb = std::move(verb), stage = std::move(stage), &session] { return print_stage(*arguments, verb, stage, session); });
}

}  // namespace libqsim::cli
