#pragma once

#include "libqsim/execute/externs.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::run {

/// The extern functions that the options provide, values as text on the outside and typed on the inside.
execute::ExternCall extern_call_of(const RunOptions& options);

}  // namespace libqsim::run
