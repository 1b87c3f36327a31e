// qsim conformance ...: the suite's own program, standards/conformance.py
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "libqsim/cli/data_folder.hpp"
#include "libqsim/cli/python_program.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"

namespace libqsim::cli {

Action setup_conformance(CLI::App& command, Session& session) {
  command.prefix_command();  // every argument is the program's own, --help too
  command.set_help_flag();
  return [&command, &session] {
    std::vector<std::string> arguments = command.remaining();
    // Without --tool the suite is run on this executable, whether or not it is on the PATH.
    const bool runs = !arguments.empty() && arguments.front() == "run";
    const bool tool_given =
        std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) { return argument.starts_with("--tool"); });
    if (runs && !tool_given) {
      arguments.emplace_back("--tool");
      arguments.push_back("'" + executable_path() + "' adapter");
    }
    return run_python_program("conformance.py", arguments, session);
  };
}

}  // namespace libqsim::cli
