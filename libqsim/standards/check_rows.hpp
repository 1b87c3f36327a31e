#pragma once

#include <span>

#include "libqsim/standards/check.hpp"

namespace libqsim::standards {

// The vocabulary by what its checks look at. A check is a function and a row in one of these files, and nothing else.

std::span<const CheckRow> program_checks();     ///< checks_program.cpp: the text of a circuit
std::span<const CheckRow> operation_checks();   ///< checks_operations.cpp: what a circuit does
std::span<const CheckRow> submission_checks();  ///< checks_submission.cpp: proposals, results and implementations

constexpr Artefacts circuits = static_cast<unsigned>(Artefact::circuit) | static_cast<unsigned>(Artefact::proposal);
constexpr Artefacts proposals = static_cast<unsigned>(Artefact::proposal);
constexpr Artefacts results = static_cast<unsigned>(Artefact::result);
constexpr Artefacts submissions = proposals | results;
constexpr Artefacts implementations = static_cast<unsigned>(Artefact::implementation);
constexpr std::span<const ArgumentRow> no_arguments{};

}  // namespace libqsim::standards
