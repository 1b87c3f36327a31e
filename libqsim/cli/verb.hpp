#pragma once

#include <string_view>

#include "libqsim/cli/command.hpp"

namespace libqsim::cli {

class Session;

/// One row a verb in verbs.inc. `setup` adds the verb's options and its action to its command; each verb has a file of its own.
struct VerbRow {
  std::string_view name;
  std::string_view summary;
  void (*setup)(Command& command, Session& session);
};

#define LIBQSIM_VERB(identifier, name, summary) void setup_##identifier(Command& command, Session& session);
#include "libqsim/cli/verbs.inc"
#undef LIBQSIM_VERB

}  // namespace libqsim::cli
