#pragma once

#include <vector>

#include "libqsim/ir/program.hpp"

namespace libqsim::writers {

/// For each block of the function the first block that every path from it comes to (its immediate postdominator), or ir::none where paths
/// meet only at the function's end.
std::vector<ir::BlockId> merge_points(const ir::Function& function);

}  // namespace libqsim::writers
