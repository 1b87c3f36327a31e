#pragma once

#include <stop_token>

#include "libqsim/run/program_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::run {

/// Runs a program with options that are worked out already.
Result<RunResult> simulate_with(const detail::ProgramData& program, Settings& settings, const std::stop_token& stop);

}  // namespace libqsim::run
