#pragma once

#include <cstdint>

#include "libqsim/standards/draft.hpp"

namespace libqsim::standards {

/// What the format itself demands of a proposal, in the form of a draft named "libqsim-proposal/1": judged as every other one.
Draft proposal_format(bool has_rule);
/// The same for submitted results: "libqsim-result/1". `shots_due`: of each circuit, by the proposal.
Draft result_format(std::uint64_t shots_due);

}  // namespace libqsim::standards
