// qsim lower FILE
#include <fmt/format.h>

#include <memory>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

struct LowerArguments {
  std::string path;
  ReadArguments read;
  FormatArguments format;
};

int lower_program(const LowerArguments& arguments, Session& session) {
  Document document("lower");
  const auto program = parse_file(arguments.path, arguments.read.options);
  if (!program) return refuse(document, arguments.path, program.error(), arguments.format, session);
  if (!arguments.format.json()) {
    session.print(program->diagnostics());
    return program->write_lowered_text([&](std::string_view piece) { return session.print(piece); }) ? status_ok : status_usage;
  }
  add_inputs(document, *program);
  document.add_to_digest("ok " + program->profile() + " " + program->files().front().sha256);
  document.add_result(fmt::format("{{{},\"text\":{},\"diagnostics\":{}}}", program_fields(arguments.path, *program),
                                  support::json_string(program->lowered_text()), support::to_json(program->diagnostics())));
  return session.print(document.text(!arguments.format.no_timing)) ? status_ok : status_usage;
}

}  // namespace

void setup_lower(Command& command, Session& session) {
  auto arguments = std::make_shared<LowerArguments>();
  command.add_argument({"FILE", "", "program, or - for standard input"}, arguments->path);
  arguments->read.add_to(command);
  arguments->format.add_to(command);
  command.on_call([arguments, &session] { return lower_program(*arguments, session); });
}

}  // namespace libqsim::cli
