#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "libqsim/standards/draft.hpp"

namespace libqsim::standards {

/// A draft with all that it inherits, in JSON and as people read it (`qsim drafts show`).
nlohmann::ordered_json to_json(const Draft& draft);
std::string to_text(const Draft& draft);
/// A check with its arguments.
std::string call_text(const CheckCall& call);

}  // namespace libqsim::standards
