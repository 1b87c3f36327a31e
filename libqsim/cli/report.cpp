// qsim report ...: the suite's own program, standards/report.py
#include "libqsim/cli/python_program.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"

namespace libqsim::cli {

void setup_report(Command& command, Session& session) {
  command.on_call([passed = command.pass_on(), &session] { return run_python_program("report.py", passed(), session); });
}

}  // namespace libqsim::cli
