#include <malloc.h>

#include <algorithm>
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

/// Values of megabytes come and go with every step of a program: to have their pages mapped anew each time takes longer than the steps.
void keep_freed_memory() {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

int run_command(int argc, char** argv) {
  Session session;
  return run_command_line(argc, argv, version_text(), [&](Command& command) {
    for (const VerbRow& row : rows) {
      Command verb = command.add_verb(std::string(row.name), std::string(row.summary));
      // The options of all verbs take longer to set up than a small program to check.
      if (std::count(argv, argv + argc, row.name) > 0) row.setup(verb, session);
    }
  });
}

}  // namespace

}  // namespace libqsim::cli

int main(int argc, char** argv) {
  try {
    libqsim::cli::keep_freed_memory();
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
