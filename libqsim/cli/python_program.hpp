#pragma once

#include <string>
#include <vector>

#include "libqsim/cli/session.hpp"

namespace libqsim::cli {

/// Lets one of the suite's own programs (conformance.py, report.py) take this process's place. Returns only where it cannot, with a
/// sentence on standard error: no data folder, or no Python.
int run_python_program(const std::string& script, const std::vector<std::string>& arguments, Session& session);

}  // namespace libqsim::cli
