#pragma once

#include <sys/types.h>

#include <stop_token>
#include <string>

#include "libqsim/standards/bench.hpp"

namespace libqsim::cli {

/// A program that speaks adapter protocol 1 on its standard input and output, started by the shell. It may exit after any answer and is
/// then started again.
class ToolProcess {
 public:
  explicit ToolProcess(std::string command, std::stop_token stop = {}) : command_(std::move(command)), stop_(std::move(stop)) {}
  ToolProcess(const ToolProcess&) = delete;
  ToolProcess& operator=(const ToolProcess&) = delete;
  ~ToolProcess() { end(); }

  /// One line there, one line back (without its end).
  Result<std::string> ask(const std::string& line);
  /// The counts of a circuit, by the operation `sample`.
  Result<standards::Sampled> sample(const standards::CircuitText& circuit, std::uint64_t shots, std::uint64_t seed);

 private:
  bool start();
  void end();
  bool write(const std::string& line) const;
  Result<std::string> read_line();

  std::string command_;
  std::stop_token stop_;
  pid_t child_ = -1;
  int to_tool_ = -1;
  int from_tool_ = -1;
  std::string unread_;
};

}  // namespace libqsim::cli
