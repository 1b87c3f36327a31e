#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace libqsim::support {

inline constexpr std::uint64_t parts_per_look = 1024;

/// How work that may take long is watched and stopped.
struct Control {
  const std::atomic<bool>* stop = nullptr;        // set it, from any thread or a signal handler, to stop within 0.2 s
  std::function<void(double fraction)> progress;  // called now and then from the calling thread; may be empty

  bool stopped() const { return stop != nullptr && stop->load(std::memory_order_relaxed); }
  /// Lets the caller look around; false where it wants no more.
  bool goes_on(double fraction) const {
    if (progress) progress(fraction);
    return !stopped();
  }
  /// The same for work of many small parts of which nobody knows the number: looks up at some of them.
  bool goes_on_at(std::uint64_t part) const { return part % parts_per_look != 0 || goes_on(0); }
};

}  // namespace libqsim::support
