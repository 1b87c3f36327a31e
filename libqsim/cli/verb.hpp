#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <functional>
#include <span>
#include <string_view>

namespace libqsim::cli {

class Session;

/// What runs a verb once its arguments are known; returns the exit status.
using Action = std::function<int()>;

/// One row a verb in verbs.inc. `setup` adds the verb's options to its command and returns its action; each verb has a file of its own.
struct VerbRow {
  std::string_view name;
  std::string_view summary;
  Action (*setup)(CLI::App& command, Session& session);
};

#define LIBQSIM_VERB(identifier, name, summary) Action setup_##identifier(CLI::App& command, Session& session);
#include "libqsim/cli/verbs.inc"
#undef LIBQSIM_VERB

std::span<const VerbRow> verb_rows();

}  // namespace libqsim::cli
