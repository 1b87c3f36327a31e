#pragma once

#include <atomic>
#include <functional>
#include <stop_token>

namespace libqsim::run {

/// A stop token as the flag that inner loops look at.
class StopFlag {
 public:
  explicit StopFlag(const std::stop_token& stop)
      : flag_(stop.stop_requested()), relay_(stop, [this] { flag_.store(true, std::memory_order_relaxed); }) {}
  StopFlag(const StopFlag&) = delete;
  StopFlag& operator=(const StopFlag&) = delete;
  const std::atomic<bool>* get() const { return &flag_; }

 private:
  std::atomic<bool> flag_;
  std::stop_callback<std::function<void()>> relay_;
};

}  // namespace libqsim::run
