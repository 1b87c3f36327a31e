// qsim convert FILE --to PROFILE
#include "libqsim/run/convert.hpp"

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

struct ConvertArguments {
  std::string path;
  std::string to;
  ReadArguments read;
  FormatArguments format;
};

int convert_program(const ConvertArguments& arguments, Session& session) {
  Document document("convert");
  const auto program = parse_file(arguments.path, arguments.read.options);
  if (!program) return refuse(document, arguments.path, program.error(), arguments.format, session);
  const auto converted = convert(*program, arguments.to);
  if (!converted) return refuse(document, *program, converted.error(), arguments.format, session);
  if (!arguments.format.json()) {
    session.print(converted->diagnostics);
    return session.write(converted->text, arguments.format.output_path) ? status_ok : status_usage;
  }
  add_inputs(document, *program);
  document.add_to_digest("ok " + arguments.to + " " + program->files().front().sha256);
  document.add_result(fmt::format("{{{},\"to\":{},\"text\":{},\"diagnostics\":{}}}", program_fields(arguments.path, *program),
                                  support::json_string(arguments.to), support::json_string(converted->text),
                                  support::to_json(converted->diagnostics)));
  return session.write(document.text(!arguments.format.no_timing), arguments.format.output_path) ? status_ok : status_usage;
}

}  // namespace

void setup_convert(Command& command, Session& session) {
  auto arguments = std::make_shared<ConvertArguments>();
  command.add_argument({"FILE", "", "program, or - for standard input"}, arguments->path);
  command.add_required({"--to", "PROFILE", "openqasm2, openqasm3.0, openqasm3.1 or openqasm3.2-draft"}, arguments->to);
  arguments->read.add_to(command);
  arguments->format.add_to(command);
  arguments->format.add_output_to(command);
  command.on_call([arguments, &session] { return convert_program(*arguments, session); });
}

}  // namespace libqsim::cli
