#pragma once

#include <string>

#include "libqsim/standards/draft.hpp"

namespace libqsim::standards {

/// The real files; drafts and proposals are looked for below `data_folder` (empty: none are installed).
FileAccess disk_files(std::string data_folder);

}  // namespace libqsim::standards
