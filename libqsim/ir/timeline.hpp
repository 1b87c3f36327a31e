#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "libqsim/ir/value.hpp"

namespace libqsim::ir {

/// When each qubit is free, as operations go by. Nanoseconds and ticks are followed apart, each as if the other were nothing: both are
/// lower bounds of the true time, for no operation takes less than nothing.
class Timeline {
 public:
  /// An operation on these qubits (of whatever numbering), as long as the duration; of no qubits: one after all before it.
  void occupy(std::span<const std::uint32_t> qubits, const Duration& duration);
  /// At least so long.
  const Duration& length() const { return length_; }
  std::vector<std::uint32_t> qubits() const;
  /// What all this takes at least, where that is more than there is room for; nothing where it fits, or where units cannot be compared.
  std::optional<Duration> beyond(const Duration& room) const;
  bool operator==(const Timeline&) const = default;

 private:
  std::map<std::uint32_t, Duration> free_;
  Duration length_;
};

}  // namespace libqsim::ir
