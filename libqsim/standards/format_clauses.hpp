#pragma once

#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

/// What the format itself demands of a proposal, in the form of a draft named "libqsim-proposal/1": judged as every other one.
Draft proposal_format(const ProposalFindings& findings);
/// The same for submitted results: "libqsim-result/1".
Draft result_format(const ResultFindings& findings);

}  // namespace libqsim::standards
