// Many runs at once.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "libqsim/run/simulate.hpp"

namespace libqsim {
inline namespace v0 {

/// A run of a batch: a program, and inputs beside those of the options (they win).
struct BatchEntry {
  Program program;
  std::map<std::string, std::string> inputs{};
};

/// Runs every entry; result i is that of run(entries[i].program, options) with the entry's inputs and with `seed + i` (modulo 2^64), to the
/// last bit. Small states are held side by side, one a thread; large ones take turns on all threads. Parts of a program that inputs do not
/// change are planned once a thread. Fails with the diagnostics of the first entry that fails, or where the results would not fit memory.
LIBQSIM_API Result<std::vector<RunResult>> run_batch(const std::vector<BatchEntry>& entries, const RunOptions& options = {});

}  // namespace v0
}  // namespace libqsim
