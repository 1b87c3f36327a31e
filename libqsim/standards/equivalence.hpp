#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "libqsim/run/program.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

/// What two equivalent programs may differ in.
struct Freedoms {
  bool global_phase = false;
  bool layout = false;  ///< which qubits are used, where inputs go in and where results come out
};

struct Equivalence {
  EquivalenceState state = EquivalenceState::undecided;
  std::string how;      ///< how it was shown, or why it could not be
  double distance = 0;  ///< the greatest distance of two final states, or the total variation of two distributions
};

/// Whether two programs do the same. Programs that are unitary up to their last measurements: their unitaries, column by column up to six
/// qubits, above on random product states (two different unitaries agree on such with probability 0), and which qubit goes into which
/// bit. Others: their exact distributions.
Equivalence compare_programs(const Program& a, const Program& b, Freedoms freedoms, std::uint32_t threads,
                             const std::stop_token& stop = {});

}  // namespace libqsim::standards
