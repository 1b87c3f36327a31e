#pragma once

#include <string>

#include "libqsim/cli/session.hpp"

namespace libqsim::cli {

/// What `--noise FILE` comes to while no engine simulates noise: the file is read as strictly as ever, and then refused as not supported.
int refuse_noise(const std::string& path, Session& session);

}  // namespace libqsim::cli
