#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cstdio>
#include <exception>
#include <new>
#include <string>

#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::cli {

namespace {

constexpr VerbRow rows[] = {
#define LIBQSIM_VERB(identifier, name, summary) {name, summary, setup_##identifier},
#include "libqsim/cli/verbs.inc"
#undef LIBQSIM_VERB
};

std::string version_text() {
  return "qsim " + std::string(version()) + " (revision " + std::string(revision()) + ", instruction set " +
         std::string(instruction_set()) + ")";
}

int run_command(int argc, char** argv) {
  Session session;
  CLI::App app("Runs, checks and judges quantum circuits in OpenQASM.", "qsim");
  app.set_version_flag("--version", version_text());
  app.require_subcommand(1);
  app.get_formatter()->column_width(34);
  Action action;
  for (const VerbRow& row : verb_rows()) {
    CLI::App* command = app.add_subcommand(std::string(row.name), std::string(row.summary));
    // Every verb's options are set up, and the action of the one that is called is kept.
    command->callback([&action, own = row.setup(*command, session)] { action = own; });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int status = app.exit(error);
    return status == 0 ? status_ok : status_usage;
  }
  return action();
}

}  // namespace

std::span<const VerbRow> verb_rows() { return rows; }

}  // namespace libqsim::cli

int main(int argc, char** argv) {
  try {
    libqsim::cli::watch_signals();
    return libqsim::cli::run_command(argc, argv);
  } catch (const std::bad_alloc&) {
    std::fputs("qsim: out of memory\n", stderr);
    return libqsim::cli::status_unsupported;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "qsim: %s\n", error.what());
    return libqsim::cli::status_usage;
  }
}
