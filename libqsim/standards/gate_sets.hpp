#pragma once

#include <span>
#include <string>
#include <string_view>

#include "libqsim/standards/facts.hpp"

namespace libqsim::standards {

/// A published library file, as the set of gates that it declares.
struct GateSet {
  std::string_view name;
  std::string_view include;  ///< the file's name in include statements
  unsigned source;           ///< the bit of gates::Source; 0: all gates of the built-in file

  bool declares(const GateFact& gate) const { return source == 0 || (gate.library_sources & source) != 0; }
};

std::span<const GateSet> gate_sets();
const GateSet* find_gate_set(std::string_view name);

/// True for 64 lower-case hexadecimal digits.
bool is_sha256(std::string_view text);

}  // namespace libqsim::standards
