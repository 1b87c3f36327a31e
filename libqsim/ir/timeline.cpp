#include "libqsim/ir/timeline.hpp"

#include <algorithm>

namespace libqsim::ir {

namespace {

Duration longer(const Duration& a, const Duration& b) { return {std::max(a.nanoseconds, b.nanoseconds), std::max(a.ticks, b.ticks)}; }

/// Sums of decimal lengths are rounded: a box that is exactly full must not be told that it is not.
bool exceeds(double content, double room) { return content > room * (1 + 1e-9); }

}  // namespace

void Timeline::occupy(std::span<const std::uint32_t> qubits, const Duration& duration) {
  Duration end = qubits.empty() ? length_ : Duration{};
  for (const std::uint32_t qubit : qubits) end = longer(end, free_[qubit]);
  end.nanoseconds += duration.nanoseconds;
  end.ticks += duration.ticks;
  for (const std::uint32_t qubit : qubits) free_[qubit] = end;
  length_ = longer(length_, end);
}

std::vector<std::uint32_t> Timeline::qubits() const {
  std::vector<std::uint32_t> all;
  for (const auto& [qubit, end] : free_) all.push_back(qubit);
  return all;
}

std::optional<Duration> Timeline::beyond(const Duration& room) const {
  if (room.ticks == 0 && exceeds(length_.nanoseconds, room.nanoseconds)) return Duration{length_.nanoseconds, 0};
  if (room.nanoseconds == 0 && exceeds(length_.ticks, room.ticks)) return Duration{0, length_.ticks};
  return std::nullopt;
}

}  // namespace libqsim::ir
