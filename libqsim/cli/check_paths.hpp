#pragma once

#include <string>
#include <vector>

#include "libqsim/support/result.hpp"

namespace libqsim::cli {

/// The files that the paths stand for, in order: a file itself, a folder's circuits (*.qasm) at any depth, by name. A path that does not
/// exist is a failure.
Result<std::vector<std::string>> circuits_below(const std::vector<std::string>& paths);
/// The same with the proposals, results and conformance results of a folder.
Result<std::vector<std::string>> artefacts_below(const std::vector<std::string>& paths);

}  // namespace libqsim::cli
