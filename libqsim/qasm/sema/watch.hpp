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
    if (control_.goes_on(static_cast<double>(read_) / static_cast<double>(size_ + 1)) || sink_.full()) return;
    sink_.report(support::Code::interrupted);
    sink_.close();
  }
  /// The program's own file is so long.
  void expect(std::size_t bytes) { size_ = bytes; }
  /// So much of it was read.
  void read(std::size_t bytes) { read_ = bytes; }

 private:
  const support::Control& control_;
  support::DiagnosticSink& sink_;
  std::uint64_t ticks_ = 0;
  std::size_t size_ = 0;
  std::size_t read_ = 0;
};

}  // namespace libqsim::qasm::sema
