#include "libqsim/cli/program_entry.hpp"

#include <fmt/format.h>

#include "libqsim/run/file_access.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

using support::json_string;

namespace {

int refuse_with(Document& document, const std::string& fields, std::string_view sha256, const Diagnostics& diagnostics,
                const FormatArguments& format, Session& session) {
  const int status = exit_status(diagnostics);
  if (!format.json()) {
    session.print(diagnostics);
    return status;
  }
  document.add_to_digest(fmt::format("{} {}", outcome_name(status), sha256));
  document.add_result(fmt::format("{{{},\"diagnostics\":{}}}", fields, support::to_json(diagnostics)));
  return session.write(document.text(!format.no_timing), format.output_path) ? status : status_usage;
}

}  // namespace

std::string_view outcome_name(int status) {
  if (status == status_rejected) return "rejected";
  if (status == status_unsupported) return "unsupported";
  return status == status_interrupted ? "interrupted" : "unreadable";
}

std::string program_fields(const std::string& path, const Program& program) {
  return fmt::format("\"path\":{},\"profile\":{},\"qubits\":{}", json_string(path), json_string(program.profile()), program.qubit_count());
}

void add_inputs(Document& document, const Program& program) {
  for (const SourceFile& file : program.files()) {
    if (!file.path.empty()) document.add_input(file.path, file.sha256);
  }
}

int refuse(Document& document, const std::string& path, const Diagnostics& diagnostics, const FormatArguments& format, Session& session) {
  const std::string sha256 = run::hash_of_file(path);
  if (!sha256.empty()) document.add_input(path, sha256);
  return refuse_with(document, "\"path\":" + json_string(path), sha256, diagnostics, format, session);
}

int refuse(Document& document, const Program& program, const Diagnostics& diagnostics, const FormatArguments& format, Session& session) {
  return refuse_with(document, program_fields(program.path(), program), program.files().front().sha256, diagnostics, format, session);
}

}  // namespace libqsim::cli
