#include "libqsim/cli/session.hpp"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include "libqsim/support/unicode.hpp"

namespace libqsim::cli {

namespace {

// Shared with the thread that waits for signals, which lives as long as the process.
std::stop_source& stop_source() {
  static auto* source = new std::stop_source;
  return *source;
}
std::atomic<int> stoppable_count = 0;
/// The time in which a run that was asked to stop has to end by itself.
constexpr std::chrono::milliseconds patience(150);

sigset_t interrupt_set() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  return set;
}

bool wants_color(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return isatty(descriptor) != 0 && (terminal == nullptr || std::string_view(terminal) != "dumb");
}

}  // namespace

int worst(int left, int right) {
  for (const int status : {status_interrupted, status_usage, status_rejected, status_unsupported}) {
    if (left == status || right == status) return status;
  }
  return status_ok;
}

void watch_signals() {
  const sigset_t set = interrupt_set();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  std::thread([set] {
    for (;;) {
      int signal = 0;
      if (sigwait(&set, &signal) != 0) continue;
      if (stoppable_count.load() > 0 && stop_source().request_stop()) std::this_thread::sleep_for(patience);
      // Nothing looks at the token, or what does is between two looks for too long.
      _exit(Session::interrupted());
    }
  }).detach();
}

void restore_signals() {
  const sigset_t set = interrupt_set();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

Session::Session()
    : color_out_(wants_color(STDOUT_FILENO)), color_err_(wants_color(STDERR_FILENO)), terminal_(isatty(STDERR_FILENO) != 0) {}

int Session::interrupted() {
  constexpr std::string_view message = "qsim: interrupted\n";
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
  return status_interrupted;
}

Session::Stoppable::Stoppable(Session& /*session*/) { ++stoppable_count; }
Session::Stoppable::~Stoppable() { --stoppable_count; }
std::stop_token Session::Stoppable::token() const { return stop_source().get_token(); }

std::function<void(double)> Session::progress() {
  if (!terminal_) return {};
  return [this](double share) {
    const int percent = static_cast<int>(share * 100);
    if (percent == shown_percent_) return;
    shown_percent_ = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
  };
}

void Session::clear_progress() {
  if (shown_percent_ >= 0) std::fputs("\r     \r", stderr);
  shown_percent_ = -1;
}

bool Session::print(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) std::fputs("qsim: cannot write to standard output\n", stderr);
  return written;
}

bool Session::write(std::string_view text, const std::string& path) {
  if (path.empty()) return print(text);
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  if (!file) usage("cannot write to '" + path + "'");
  return !file.fail();
}

void Session::print(const Diagnostics& diagnostics) { std::fputs(to_text(diagnostics, color_err_).c_str(), stderr); }

int Session::usage(std::string_view message) {
  std::fprintf(stderr, "qsim: %s\n", support::escape_for_terminal(message).c_str());
  return status_usage;
}

}  // namespace libqsim::cli
