// What a program will cost on a machine.
#pragma once

#include "libqsim/plan/program.hpp"

namespace libqsim::plan {

Cost cost_of(const Program& program, const support::MachineModel& machine);

}  // namespace libqsim::plan
