#pragma once

#include "libqsim/ir/program.hpp"
#include "libqsim/standards/facts.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::standards {

/// What the lowered program does: counts, depth, couplings, angles, measurements and what is read before them. Both sides of a branch are
/// followed, a loop once (and then `counts_known` is false); subroutines are followed with the qubits that they are called with.
void add_operation_facts(const ir::Program& program, const support::SourceMap& sources, CircuitFacts& facts);

}  // namespace libqsim::standards
