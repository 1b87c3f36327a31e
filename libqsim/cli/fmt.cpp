// qsim fmt [--check] FILE...
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/check_paths.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/qasm/formatter.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/run/file_access.hpp"
#include "libqsim/run/profile.hpp"
#include "libqsim/support/json_text.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::cli {

namespace {

namespace fs = std::filesystem;

struct FmtArguments {
  std::vector<std::string> paths;
  bool check = false;
  std::string profile;
  FormatArguments format;
};

/// What came of one file.
struct Formatted {
  std::string profile;
  std::string sha256;
  std::string before;
  std::optional<std::string> after;  // nothing where there are faults
  Diagnostics diagnostics;

  bool changes() const { return after && *after != before; }
};

Formatted format_text(const std::string& path, std::string text, const run::Profile& profile) {
  const qasm::Language language = profile.language ? *profile.language : qasm::detect_language(text);
  Formatted result;
  result.profile = qasm::profile_of(language);
  result.sha256 = support::sha256_hex(text);
  result.before = text;
  support::SourceMap sources;
  const support::FileId file = sources.add(path, std::move(text));
  support::DiagnosticSink sink(sources);
  sink.set_levels(profile.levels);
  sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return qasm::clause_reference(language, slug); });
  result.after = qasm::format(sources, file, language, sink);
  result.diagnostics = sink.take();
  return result;
}

/// In one step: a reader meets the old text or the new one, and never a part. Links stay links.
bool replace_file(const std::string& path, std::string_view text) {
  std::error_code error;
  const fs::path target = fs::canonical(path, error);
  if (error) return false;
  fs::path temporary = target;
  temporary += ".qsim-fmt";
  std::ofstream file(temporary, std::ios::binary);
  file.write(text.data(), static_cast<std::streamsize>(text.size()));
  file.close();
  bool written = static_cast<bool>(file);
  if (written) fs::permissions(temporary, fs::status(target).permissions(), error);
  if (written && !error) fs::rename(temporary, target, error);
  written = written && !error;
  if (!written) fs::remove(temporary, error);
  return written;
}

/// One file's share of the document and of the exit status.
int format_file(const std::string& path, const FmtArguments& arguments, const run::Profile& profile, Document& document, Session& session) {
  Result<std::string> text = run::read_file(path);
  if (!text) {
    session.print(text.error());
    document.add_result(fmt::format("{{\"path\":{},\"diagnostics\":{}}}", support::json_string(path), support::to_json(text.error())));
    return status_usage;
  }
  const Formatted result = format_text(path, std::move(*text), profile);
  int status = exit_status(result.diagnostics);
  if (arguments.check && result.changes()) status = worst(status, status_rejected);
  if (arguments.format.json()) {
    document.add_input(path, result.sha256);
    document.add_to_digest(fmt::format("{} {} {}", status == status_ok ? "ok" : outcome_name(status), result.changes(), result.sha256));
    document.add_result(fmt::format("{{\"path\":{},\"profile\":{},\"changed\":{},\"diagnostics\":{}}}", support::json_string(path),
                                    support::json_string(result.profile), result.changes(), support::to_json(result.diagnostics)));
  } else {
    session.print(result.diagnostics);
  }
  if (path == "-") {
    const bool prints = result.after && !arguments.check && !arguments.format.json();
    return !prints || session.print(*result.after) ? status : status_usage;
  }
  if (!result.changes()) return status;
  if (arguments.check) return arguments.format.json() || session.print(path + "\n") ? status : status_usage;
  return replace_file(path, *result.after) ? status : session.usage("cannot write to '" + path + "'");
}

int format_files(const FmtArguments& arguments, Session& session) {
  const auto profile = run::profile_named(arguments.profile);
  const auto paths = circuits_below(arguments.paths);
  if (!profile || !paths) {
    session.print(profile ? paths.error() : profile.error());
    return status_usage;
  }
  Document document("fmt");
  int status = status_ok;
  for (const std::string& path : *paths) status = worst(status, format_file(path, arguments, *profile, document, session));
  if (!arguments.format.json()) return status;
  return session.print(document.text(!arguments.format.no_timing)) ? status : status_usage;
}

}  // namespace

void setup_fmt(Command& command, Session& session) {
  auto arguments = std::make_shared<FmtArguments>();
  command.add_arguments({"FILE", "", "programs, folders that are walked, or - for standard input to output"}, arguments->paths);
  command.add_flag("--check", arguments->check, "write nothing: print the files that are not formatted, and fail if there are any");
  command.add_option({"--profile", "ID", "language to read them as"}, arguments->profile);
  arguments->format.add_to(command);
  command.on_call([arguments, &session] { return format_files(*arguments, session); });
}

}  // namespace libqsim::cli
