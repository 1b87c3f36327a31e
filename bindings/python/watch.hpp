// Lets Python's signals and a progress callback through while the library runs without the GIL.
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <stop_token>

#include "bind.hpp"

namespace libqsim::python {

/// Make it with the GIL; give its token and hook to what takes long; after that, with the GIL again, call rethrow.
class Watch {
 public:
  /// `callback`: None, or called with the share done, a float of 0 to 1.
  explicit Watch(py::object callback) : callback_(std::move(callback)) {}

  std::stop_token token() const { return stop_.get_token(); }
  std::function<void(double)> hook() {
    return [this](double share) { poll(share); };
  }
  /// Throws what a signal handler (KeyboardInterrupt, say) or the callback raised.
  void rethrow() {
    if (raised_) std::rethrow_exception(raised_);
  }

 private:
  using Clock = std::chrono::steady_clock;
  /// Often enough to stop within 0.2 s, and seldom enough not to slow down other Python threads.
  static constexpr std::chrono::milliseconds interval{30};

  void poll(double share);

  py::object callback_;
  std::stop_source stop_;
  std::exception_ptr raised_;
  Clock::time_point last_ = Clock::now();
};

/// The value of `work()`, which reads `options` and takes long: called without the GIL, while signals and the callback come through. Raises
/// what they or the work say.
template <class Options, class Work>
auto watched(Options& options, py::object callback, const Work& work) {
  Watch watch(std::move(callback));
  options.stop = watch.token();
  options.progress = watch.hook();
  auto result = [&] {
    const py::gil_scoped_release release;
    return work();
  }();
  watch.rethrow();
  return value_or_raise(std::move(result));
}

}  // namespace libqsim::python
