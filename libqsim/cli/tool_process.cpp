#include "libqsim/cli/tool_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <nlohmann/json.hpp>

#include "libqsim/support/diagnostic_sink.hpp"

extern char** environ;

namespace libqsim::cli {

using nlohmann::json;
using support::Code;

namespace {

constexpr std::size_t longest_answer = std::size_t{256} << 20U;
/// How often a wait looks whether it is to end.
constexpr int look_ms = 100;

Failure ends(const std::string& how) { return Failure(support::diagnostic_of(Code::option_invalid, "the tool " + how)); }

/// It is the tool that has its limits, not this library.
Failure refuses(const std::string& circuit, const std::string& why) {
  Diagnostic diagnostic = support::diagnostic_of(Code::not_supported, circuit);
  diagnostic.message = fmt::format("circuit '{}': the tool does not run it: {}", circuit, why);
  return Failure(std::move(diagnostic));
}

std::string text_of(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// Why the tool did not run a circuit: its status and its first message.
std::string refusal_of(const json& answer, const std::string& status) {
  const auto diagnostics = answer.find("diagnostics");
  if (diagnostics == answer.end() || !diagnostics->is_array() || diagnostics->empty()) return status;
  const json& first = diagnostics->front();
  if (!first.is_object() || !first.contains("message")) return status;
  return fmt::format("{}: {}", status, text_of(first["message"]));
}

/// Empty: nothing is wrong.
std::string read_counts(const json& answer, standards::Sampled& sampled) {
  const auto counts = answer.find("counts");
  if (counts == answer.end() || !counts->is_array()) return "'counts' must be an array";
  for (const json& entry : *counts) {
    const bool whole = entry.is_object() && entry.contains("outputs") && entry["outputs"].is_object() && entry.contains("count");
    if (!whole || !entry["count"].is_number_unsigned()) return "a count must have 'outputs', a table, and 'count', a whole number";
    standards::Sampled::Count count{{}, entry["count"].get<std::uint64_t>()};
    for (const auto& [name, value] : entry["outputs"].items()) {
      if (!value.is_string() && !value.is_boolean())
        return fmt::format("the output '{}' must be a text of 0 and 1, or true or false", name);
      count.outputs[name] = text_of(value);
    }
    sampled.counts.push_back(std::move(count));
  }
  const auto seconds = answer.find("seconds");
  if (seconds != answer.end() && seconds->is_number() && seconds->get<double>() > 0) sampled.seconds = seconds->get<double>();
  return {};
}

}  // namespace

bool ToolProcess::start() {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (pipe2(in.data(), O_CLOEXEC) != 0) return false;
  if (pipe2(out.data(), O_CLOEXEC) != 0) {
    for (const int end : in) ::close(end);
    return false;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
  // Ctrl-C is this process's affair (it waits with the signal blocked, and ends the tool): the tool has a group of its own. What writes
  // to a tool that is gone is told so, and not ended.
  std::signal(SIGPIPE, SIG_IGN);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  std::string shell = "sh";
  std::string option = "-c";
  std::array<char*, 4> words{shell.data(), option.data(), command_.data(), nullptr};
  const int error = posix_spawn(&child_, "/bin/sh", &actions, &attributes, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  ::close(in[0]);
  ::close(out[1]);
  to_tool_ = in[1];
  from_tool_ = out[0];
  if (error != 0) child_ = -1;
  return error == 0;
}

void ToolProcess::end() {
  if (to_tool_ >= 0) ::close(to_tool_);
  if (from_tool_ >= 0) ::close(from_tool_);
  to_tool_ = from_tool_ = -1;
  unread_.clear();
  if (child_ < 0) return;
  kill(-child_, SIGTERM);
  for (int looks = 0; looks < 10 && waitpid(child_, nullptr, WNOHANG) == 0; ++looks) poll(nullptr, 0, look_ms);
  kill(-child_, SIGKILL);
  waitpid(child_, nullptr, 0);
  child_ = -1;
}

bool ToolProcess::write(const std::string& line) const {
  std::size_t written = 0;
  while (written < line.size()) {
    const ssize_t step = ::write(to_tool_, line.data() + written, line.size() - written);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) return false;
    written += static_cast<std::size_t>(step);
  }
  return true;
}

Result<std::string> ToolProcess::read_line() {
  while (true) {
    if (const std::size_t end = unread_.find('\n'); end != std::string::npos) {
      std::string line = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      return line;
    }
    if (unread_.size() > longest_answer) return ends("gives an answer that is too long");
    if (stop_.stop_requested()) return Failure(support::diagnostic_of(Code::interrupted));
    pollfd wait{from_tool_, POLLIN, 0};
    const int ready = poll(&wait, 1, look_ms);
    if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
    std::array<char, 65536> buffer{};
    const ssize_t size = ::read(from_tool_, buffer.data(), buffer.size());
    if (size <= 0) return ends("ended without an answer");
    unread_.append(buffer.data(), static_cast<std::size_t>(size));
  }
}

Result<std::string> ToolProcess::ask(const std::string& line) {
  const bool running = child_ >= 0;
  if (!running && !start()) return ends(std::string("cannot be started: ") + std::strerror(errno));
  const bool sent = write(line + "\n");
  Result<std::string> answer = sent ? read_line() : Result<std::string>(ends("does not read what it is asked"));
  if (answer || !running || stop_.stop_requested()) return answer;
  // It may have exited after its last answer: once more, from the start.
  end();
  return ask(line);
}

Result<standards::Sampled> ToolProcess::sample(const standards::CircuitText& circuit, std::uint64_t shots, std::uint64_t seed) {
  const json question{{"protocol", 1}, {"op", "sample"}, {"id", circuit.id}, {"source", circuit.text}, {"shots", shots}, {"seed", seed}};
  const Result<std::string> line = ask(question.dump(-1, ' ', false, json::error_handler_t::replace));
  if (!line) return Failure(line.error());
  const json answer = json::parse(*line, nullptr, false);
  const auto unusable = [&](const std::string& why) { return Failure(standards::tool_fault(circuit.id, why)); };
  if (!answer.is_object()) return unusable("it is no JSON object");
  if (!answer.contains("id") || text_of(answer["id"]) != circuit.id) return unusable("it answers another question");
  const std::string status = answer.contains("status") ? text_of(answer["status"]) : "";
  if (status == "reject" || status == "unsupported" || status == "error") return refuses(circuit.id, refusal_of(answer, status));
  if (status != "accept") return unusable("its status is none of accept, reject, unsupported, error");
  standards::Sampled sampled;
  const std::string fault = read_counts(answer, sampled);
  if (!fault.empty()) return unusable(fault);
  return sampled;
}

}  // namespace libqsim::cli
