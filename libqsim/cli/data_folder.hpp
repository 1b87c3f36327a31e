#pragma once

#include <optional>
#include <string>

namespace libqsim::cli {

/// Where the standards (profiles, cases, drafts, proposals, the suite's programs) lie: where LIBQSIM_DATA says, else in
/// ../share/libqsim/standards from the executable, else, in a build folder, where the link `libqsim-standards` beside it leads. Nothing
/// where there is none.
std::optional<std::string> data_folder();

/// The running executable.
std::string executable_path();

}  // namespace libqsim::cli
