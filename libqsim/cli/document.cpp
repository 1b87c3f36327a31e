#include "libqsim/cli/document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libqsim/support/json_text.hpp"
#include "libqsim/support/machine_model.hpp"

namespace libqsim::cli {

using support::json_number;
using support::json_string;

void Document::add_input(const std::string& path, const std::string& sha256) {
  const bool listed = std::any_of(inputs_.begin(), inputs_.end(), [&](const Input& input) { return input.path == path; });
  if (!listed) inputs_.push_back({path, sha256});
}

void Document::add_to_digest(std::string_view line) {
  digest_.update(line);
  digest_.update("\n");
}

void Document::set_environment(std::string isa, std::uint32_t threads) {
  isa_ = std::move(isa);
  threads_ = threads;
}

std::string Document::text(bool with_environment) {
  std::string text = fmt::format("{{\"schema\":\"libqsim-{}/1\",\"verb\":\"{}\",\"tool\":{{\"version\":{},\"revision\":{}}},\"inputs\":[",
                                 verb_, verb_, json_string(version()), json_string(revision()));
  for (std::size_t i = 0; i < inputs_.size(); ++i) {
    if (i > 0) text += ',';
    text += fmt::format("{{\"path\":{},\"sha256\":\"{}\"}}", json_string(inputs_[i].path), inputs_[i].sha256);
  }
  text += "],\"results\":[";
  for (std::size_t i = 0; i < results_.size(); ++i) {
    if (i > 0) text += ',';
    text += results_[i];
  }
  text += fmt::format("],\"digest\":\"{}\"", digest_.hex());
  if (with_environment) {
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin_;
    const std::string isa = isa_.empty() ? std::string(instruction_set()) : isa_;
    const std::uint32_t threads = threads_ > 0 ? threads_ : support::detect_machine().core_count;
    text += fmt::format(",\"environment\":{{\"isa\":{},\"threads\":{},\"machine\":{},\"seconds\":{}}}", json_string(isa), threads,
                        json_string(support::machine_name()), json_number(seconds.count()));
  }
  return text + "}\n";
}

}  // namespace libqsim::cli
