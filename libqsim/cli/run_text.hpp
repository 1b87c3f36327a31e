#pragma once

#include <string>

#include "libqsim/run/simulate.hpp"

namespace libqsim::cli {

/// Results as tables for people.
std::string to_text(const RunResult& result);

/// The fields of results that `qsim run --format json` adds for what was computed: `,"counts":[...]` and so on.
std::string to_json_fields(const RunResult& result, const RunOptions& options);

}  // namespace libqsim::cli
