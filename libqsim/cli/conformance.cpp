// qsim conformance ...: the suite's own program, standards/conformance.py
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/python_program.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"

namespace libqsim::cli {

void setup_conformance(Command& command, Session& session) {
  command.on_call([passed = command.pass_on(), &session] {
    std::vector<std::string> arguments = passed();
    // Without --tool the suite is run on this executable, whether or not it is on the PATH.
    const bool runs = !arguments.empty() && arguments.front() == "run";
    const bool tool_given =
        std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) { return argument.starts_with("--tool"); });
    if (runs && !tool_given) {
      arguments.emplace_back("--tool");
      arguments.push_back(fmt::format("'{}' adapter", executable_path()));
    }
    return run_python_program("conformance.py", arguments, session);
  });
}

}  // namespace libqsim::cli
