#pragma once

#include <optional>
#include <string_view>

#include "libqsim/qasm/language.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::run {

/// How a profile has a text read.
struct Profile {
  std::optional<qasm::Language> language;  // nothing: the text says it
  support::Levels levels;
};

/// By name; an empty one leaves everything to the text. A profile of one language, OpenQASM 2 as circulated aside, takes no extensions.
Result<Profile> profile_named(std::string_view name);

}  // namespace libqsim::run
