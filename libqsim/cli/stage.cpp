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
  std::vector<std::string> paths;
  std::string profile;
  FormatArguments format;
};

/// One file's share of the document and of the exit status.
int print_file(const std::string& path, const StageArguments& arguments, const run::Profile& profile, const Stage& stage,
               Document& document, Session& session) {
  Result<std::string> text = run::read_file(path);
  if (!text) {
    session.print(text.error());
    document.add_result(fmt::format("{{\"path\":{},\"diagnostics\":{}}}", support::json_string(path), support::to_json(text.error())));
    return status_usage;
  }
  const qasm::Language language = profile.language ? *profile.language : qasm::detect_language(*text);
  const std::string sha256 = arguments.format.json() ? support::sha256_hex(*text) : std::string();
  support::SourceMap sources;
  const support::FileId file = sources.add(path, std::move(*text));
  support::DiagnosticSink sink(sources);
  sink.set_levels(profile.levels);
  sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return qasm::clause_reference(language, slug); });
  std::string printed;
  bool written = true;
  stage(sources, file, language, sink, [&](std::string_view piece) {
    if (arguments.format.json()) {
      printed += piece;
    } else {
      written = written && session.print(piece);
    }
    return written;
  });
  const Diagnostics diagnostics = sink.take();
  const int status = exit_status(diagnostics);
  if (!arguments.format.json()) {
    session.print(diagnostics);
    return written ? status : status_usage;
  }
  document.add_input(path, sha256);
  document.add_to_digest(fmt::format("{} {}", status == status_ok ? "ok" : outcome_name(status), sha256));
  document.add_result(fmt::format("{{\"path\":{},\"profile\":{},\"text\":{},\"diagnostics\":{}}}", support::json_string(path),
                                  support::json_string(qasm::profile_of(language)), support::json_string(printed),
                                  support::to_json(diagnostics)));
  return status;
}

/// The files one after another, each read by itself.
int print_stage(const StageArguments& arguments, const std::string& verb, const Stage& stage, Session& session) {
  Document document(verb);
  const auto profile = run::profile_named(arguments.profile);
  if (!profile) return refuse(document, arguments.paths.front(), profile.error(), arguments.format, session);
  int status = status_ok;
  for (const std::string& path : arguments.paths) status = worst(status, print_file(path, arguments, *profile, stage, document, session));
  if (!arguments.format.json()) return status;
  return session.print(document.text(!arguments.format.no_timing)) ? status : status_usage;
}

}  // namespace

void setup_stage(Command& command, Session& session, std::string verb, Stage stage) {
  auto arguments = std::make_shared<StageArguments>();
  command.add_arguments({"FILE", "", "programs, or - for standard input"}, arguments->paths);
  command.add_option({"--profile", "ID", "language to read them as"}, arguments->profile);
  arguments->format.add_to(command);
  command.on_call(
      [arguments, verb = std::move(verb), stage = std::move(stage), &session] { return print_stage(*arguments, verb, stage, session); });
}

}  // namespace libqsim::cli
