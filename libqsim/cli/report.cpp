// qsim report ...: the suite's own program, standards/report.py
#include "libqsim/cli/python_program.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"

namespace libqsim::cli {

Action setup_report(CLI::App& command, Session& session) {
  command.prefix_command();  // every argument is the program's own, --help too
  command.set_help_flag();
  return [&command, &session] { return run_python_program("report.py", command.remaining(), session); };
}

}  // namespace libqsim::cli
