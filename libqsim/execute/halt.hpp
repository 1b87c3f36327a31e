#pragma once

#include <cstdint>

#include "libqsim/execute/limits.hpp"
#include "libqsim/execute/world.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::execute {

/// Why a computation could not go on: it reads a bit whose measurement has to be resolved first (then it is done again, for it left no
/// trace), or it failed and the sink has the reason.
struct Halt {
  enum class Kind : std::uint8_t { none, resolve, failed };
  Kind kind = Kind::none;
  Qubit qubit = 0;
  support::DiagnosticSink* sink = nullptr;

  /// Both return false, for `return halt.fail(...)`.
  bool need(Qubit awaited) {
    kind = Kind::resolve;
    qubit = awaited;
    return false;
  }
  template <class... Arguments>
  bool fail(support::Code code, support::Span span, const Arguments&... arguments) {
    kind = Kind::failed;
    sink->report(code, span, arguments...);
    return false;
  }
  /// The same of a budget that is spent.
  template <class... Arguments>
  bool exceed(support::Code code, support::Span span, const Arguments&... arguments) {
    kind = Kind::failed;
    sink->report(code, span, arguments...).hint(more_budget);
    return false;
  }
};

}  // namespace libqsim::execute
