#pragma once

#include <string>

#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

struct ImplementationReading {
  ImplementationFindings findings;
  std::string sha256;
};

/// Reads what `qsim conformance run --format json` writes. Contested cases are not judged, nor are runs of a part of a profile.
Result<ImplementationReading> read_implementation(const std::string& path, const FileAccess& files);

}  // namespace libqsim::standards
