#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/run/simulate.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::cli {

/// A JSON document as every verb writes it: schema, verb, tool, inputs, results, digest and, unless it is left out, environment.
class Document {
 public:
  explicit Document(std::string verb) : verb_(std::move(verb)), begin_(std::chrono::steady_clock::now()) {}

  /// A file that was read; each is listed once.
  void add_input(const std::string& path, const std::string& sha256);
  /// An entry of `results`, as JSON.
  void add_result(std::string json) { results_.push_back(std::move(json)); }
  /// A line of what the digest covers: verdicts, ids and hashes alone.
  void add_to_digest(std::string_view line);
  void set_environment(std::string isa, std::uint32_t threads);

  /// The whole document and a line's end.
  std::string text(bool with_environment);

 private:
  struct Input {
    std::string path;
    std::string sha256;
  };
  std::string verb_;
  std::chrono::steady_clock::time_point begin_;
  std::vector<Input> inputs_;
  std::vector<std::string> results_;
  support::Sha256 digest_;
  std::string isa_;
  std::uint32_t threads_ = 0;
};

}  // namespace libqsim::cli
