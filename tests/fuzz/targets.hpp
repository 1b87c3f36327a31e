#pragma once

#include <span>
#include <string_view>

namespace libqsim::fuzz {

/// Takes any bytes; ends the process with a message where the library breaks a promise.
using Target = void (*)(std::string_view text);

#define LIBQSIM_FUZZ_TARGET(name) void name(std::string_view text);
#include "tests/fuzz/targets.inc"
#undef LIBQSIM_FUZZ_TARGET

struct TargetRow {
  std::string_view name;
  Target run;
};

inline constexpr TargetRow target_rows[] = {
#define LIBQSIM_FUZZ_TARGET(name) {#name, name},
#include "tests/fuzz/targets.inc"
#undef LIBQSIM_FUZZ_TARGET
};

/// Prints `promise` and what was found, and aborts, unless `kept`.
void require(bool kept, std::string_view promise, std::string_view found = {});

}  // namespace libqsim::fuzz
