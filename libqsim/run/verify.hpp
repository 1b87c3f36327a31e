// Shows that optimised plans compute what the gates say.
#pragma once

#include <string>
#include <vector>

#include "libqsim/run/simulate.hpp"

namespace libqsim {
inline namespace v0 {

/// How far a plan's results are from those of the gates applied one by one.
struct Agreement {
  std::string
      plan;  ///< "chosen": the plan of a run; "fused": the whole state worked on as one tile; "tiled": in the smallest tiles there are
  double distance = 0;  ///< the 2-norm of the difference, over all that was computed; nothing is normalised first
  double bound = 0;  ///< rounding: the larger of 1e-13 (single precision: 1e-5) and 8 eps sqrt(gates); twice that for what is no amplitude
  bool agrees() const { return distance <= bound; }
};

/// Runs a program gate by gate, and by each plan, and compares what options.output asks for (counts aside; by default the final state, or
/// the exact distribution where the state depends on measurements). Takes about four runs and, for states, the memory of two.
LIBQSIM_API Result<std::vector<Agreement>> verify(const Program& program, const RunOptions& options = {});

}  // namespace v0
}  // namespace libqsim
