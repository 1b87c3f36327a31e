// qsim equal A B
#include <fmt/format.h>

#include <memory>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/program_entry.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/standards/equivalence.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::cli {

namespace {

struct EqualArguments {
  std::string a;
  std::string b;
  std::string up_to;
  std::uint32_t threads = 0;
  ReadArguments read;
  FormatArguments format;
};

/// Nothing where a word is neither of the two.
std::optional<standards::Freedoms> freedoms_of(std::string_view text) {
  standards::Freedoms freedoms;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    const std::string_view word = text.substr(0, comma);
    if (word != "global-phase" && word != "layout") return std::nullopt;
    (word == "layout" ? freedoms.layout : freedoms.global_phase) = true;
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
  return freedoms;
}

int compare(const EqualArguments& arguments, Session& session) {
  Document document("equal");
  const auto freedoms = freedoms_of(arguments.up_to);
  if (!freedoms) return session.usage("--up-to takes global-phase and layout, with a comma between them, not '" + arguments.up_to + "'");
  std::vector<Program> programs;
  for (const std::string& path : {arguments.a, arguments.b}) {
    // A program that is compared with itself is read once: it may be long, or come from standard input.
    Result<Program> program = programs.empty() || path != arguments.a ? parse_file(path, arguments.read.options) : programs.front();
    if (!program) return refuse(document, path, program.error(), arguments.format, session);
    add_inputs(document, *program);
    programs.push_back(std::move(program).value());
  }
  const Session::Stoppable stoppable(session);
  const std::uint32_t threads = threads_or_cores(arguments.threads);
  document.set_environment({}, threads);
  const standards::Equivalence found = standards::compare_programs(programs[0], programs[1], *freedoms, threads, stoppable.token());
  if (stoppable.token().stop_requested()) return Session::interrupted();
  using enum standards::EquivalenceState;
  const std::string_view verdict = found.state == equal ? "equivalent" : found.state == different ? "not-equivalent" : "undecided";
  const int status = found.state == equal ? status_ok : found.state == different ? status_rejected : status_unsupported;
  document.add_to_digest(verdict);
  for (const Program& program : programs) document.add_to_digest(program.files().front().sha256);
  document.add_result(fmt::format("{{\"a\":{},\"b\":{},\"verdict\":\"{}\",\"how\":{},\"distance\":{}}}", support::json_string(arguments.a),
                                  support::json_string(arguments.b), verdict, support::json_string(found.how),
                                  support::json_number(found.distance)));
  const std::string text = fmt::format("{}: {}\n", verdict, found.how);
  return session.write(arguments.format.json() ? document.text(!arguments.format.no_timing) : text, arguments.format.output_path)
             ? status
             : status_usage;
}

}  // namespace

void setup_equal(Command& command, Session& session) {
  auto arguments = std::make_shared<EqualArguments>();
  command.add_argument({"A", "", "a program, or - for standard input"}, arguments->a);
  command.add_argument({"B", "", "another"}, arguments->b);
  command.add_option({"--up-to", "WHAT", "what they may differ in: global-phase, layout, or both with a comma between them"},
                     arguments->up_to);
  add_threads(command, arguments->threads);
  arguments->read.add_to(command);
  arguments->format.add_to(command);
  arguments->format.add_output_to(command);
  command.on_call([arguments, &session] { return compare(*arguments, session); });
}

}  // namespace libqsim::cli
