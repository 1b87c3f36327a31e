#include "libqsim/standards/gate_sets.hpp"

#include <algorithm>
#include <array>

#include "libqsim/gates/catalogue.hpp"

namespace libqsim::standards {

namespace {

constexpr std::array<GateSet, 4> sets{{{"openqasm2-paper", "qelib1.inc", gates::Source::paper},
                                       {"qasmbench-35", "qelib1.inc", gates::Source::qasmbench},
                                       {"qiskit-42", "qelib1.inc", gates::Source::qiskit},
                                       {"openqasm3-stdgates", "stdgates.inc", 0}}};

}  // namespace

std::span<const GateSet> gate_sets() { return sets; }

const GateSet* find_gate_set(std::string_view name) {
  const auto* found = std::find_if(sets.begin(), sets.end(), [&](const GateSet& set) { return set.name == name; });
  return found == sets.end() ? nullptr : found;
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace libqsim::standards
