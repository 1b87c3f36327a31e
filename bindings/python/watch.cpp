#include "watch.hpp"

namespace libqsim::python {

void Watch::poll(double share) {
  const Clock::time_point now = Clock::now();
  if (raised_ || now - last_ < interval) return;
  const py::gil_scoped_acquire acquire;
  try {
    if (PyErr_CheckSignals() != 0) throw py::error_already_set();
    if (!callback_.is_none()) callback_(share);
  } catch (...) {
    raised_ = std::current_exception();
    stop_.request_stop();
  }
  last_ = Clock::now();
}

}  // namespace libqsim::python
