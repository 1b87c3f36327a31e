#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/cli/command.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::cli {

/// A whole number without a sign; nothing where the text is something else or beyond 64 bits.
std::optional<std::uint64_t> whole_number(std::string_view text);

/// `--name N` into `target`.
void add_number(Command& command, const std::string& name, std::uint64_t& target, const std::string& description);

/// `--threads T`.
void add_threads(Command& command, std::uint32_t& target);
/// One a core where none are asked for.
std::uint32_t threads_or_cores(std::uint32_t threads);

/// How programs are read: --profile and -I.
struct ReadArguments {
  ParseOptions options;
  void add_to(Command& command);
};

/// How results are written, and where: text or json, --no-timing, and -o where a verb has it.
struct FormatArguments {
  std::string format = "text";
  bool no_timing = false;
  std::string output_path;  ///< empty: standard output
  bool json() const { return format == "json"; }
  void add_to(Command& command, const std::vector<std::string>& formats = {"text", "json"});
  void add_output_to(Command& command);
};

/// What `run` and `plan` have in common.
struct RunArguments {
  std::string path;
  ReadArguments read;
  FormatArguments format;
  RunOptions options;
  bool verify = false;
  void add_to(Command& command);
};

}  // namespace libqsim::cli
