#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <new>
#include <string>
#include <string_view>

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

/// Threads that wait for one another's part of a state spin for milliseconds unless the environment says less when the process starts: on a
/// machine that others use too, most of the time went into that. Where it cannot start itself anew, it goes on as it is.
void spin_briefly(int argc, char** argv) {
  constexpr const char* variable = "GOMP_SPINCOUNT";
  constexpr std::string_view turns = "1000", simulating[] = {"run", "adapter", "equal", "bench"};
  if (const char* stated = std::getenv(variable); stated != nullptr) {
    if (stated == turns) unsetenv(variable);  // it has been read; programs that are started from here shall not have it
    return;
  }
  if (argc < 2 || std::getenv("OMP_WAIT_POLICY") != nullptr) return;
  if (std::find(std::begin(simulating), std::end(simulating), argv[1]) == std::end(simulating)) return;
  if (setenv(variable, turns.data(), 1) == 0) execv("/proc/self/exe", argv);
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
    libqsim::cli::spin_briefly(argc, argv);
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
