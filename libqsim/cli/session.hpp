#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include "libqsim/support/diagnostic.hpp"

namespace libqsim::cli {

/// The statuses that the command ends with (FORMATS, section 1).
inline constexpr int status_ok = 0;
inline constexpr int status_rejected = 1;
inline constexpr int status_usage = 2;
inline constexpr int status_unsupported = 3;
inline constexpr int status_interrupted = 130;

/// The worst of 2, 1, 3, 0; an interruption before all.
int worst(int left, int right);

/// What the process shares with its verbs: the terminal and Ctrl-C.
class Session {
 public:
  Session();

  bool color_out() const { return color_out_; }
  bool color_err() const { return color_err_; }

  /// While one lives, Ctrl-C asks for a stop instead of ending the process (a second one ends it all the same).
  class Stoppable {
   public:
    explicit Stoppable(Session& session);
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable();
    std::stop_token token() const;
  };

  /// Shows how far a run is, on a terminal only; empty elsewhere.
  std::function<void(double)> progress();
  void clear_progress();

  /// To standard output; false (and a message) where it cannot be written.
  bool print(std::string_view text);
  /// The same, or to the file of that name where it is not empty.
  bool write(std::string_view text, const std::string& path);
  /// To standard error, as caret text.
  void print(const Diagnostics& diagnostics);
  /// "qsim: message", to standard error; returns the status of wrong usage.
  int usage(std::string_view message);
  /// "qsim: interrupted", to standard error; returns the status of that.
  static int interrupted();

 private:
  bool color_out_;
  bool color_err_;
  bool terminal_;
  int shown_percent_ = -1;
};

/// Undoes what main() did to signals, for a program that takes this one's place.
void restore_signals();
/// Blocks Ctrl-C and starts the thread that waits for it; call before any other thread is started.
void watch_signals();

}  // namespace libqsim::cli
