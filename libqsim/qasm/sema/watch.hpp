#pragma once

#include <cstddef>
#include <cstdint>

#include "libqsim/support/control.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::qasm::sema {

/// Lets the caller look around while a program is analysed. Where it wants no more, that is the last fault which is told: what goes on as
/// long as there are none ends.
class Watch {
 public:
  Watch(const support::Control& control, support::DiagnosticSink& sink) : control_(control), sink_(sink) {}

  /// A small piece of work.
  void tick() {
    if (++ticks_ % support::parts_per_look == 0) look();
  }
  void look() {
    if (control_.goes_on(share_) || sink_.full()) return;
    sink_.report(support::Code::interrupted);
    sink_.close();
  }
  /// Of the program's own file, so much was read.
  void read(std::size_t bytes, std::size_t all_bytes) { share_ = static_cast<double>(bytes) / static_cast<double>(all_bytes + 1); }

 private:
  const support::Control& control_;
  support::DiagnosticSink& sink_;
  std::uint64_t ticks_ = 0;
  double share_ = 0;
};

}  // namespace libqsim::qasm::sema
