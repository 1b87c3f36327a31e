#pragma once

#include <map>
#include <string>

#include "libqsim/execute/execute.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/support/machine_model.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::run {

/// RunOptions worked out: what to compute, and on what machine.
struct Settings {
  execute::Wants wants;
  execute::Options options;
  std::map<std::string, std::string> inputs;
};

/// A failure names every option that cannot be met.
Result<Settings> settings_of(const RunOptions& options);

}  // namespace libqsim::run
