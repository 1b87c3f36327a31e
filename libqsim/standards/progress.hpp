#pragma once

#include <functional>

namespace libqsim::standards {

/// Called from the calling thread with the share that is done; may be empty.
using ProgressCallback = std::function<void(double)>;

/// What a part of the work reports to, which takes the whole from one share to another.
inline ProgressCallback part_of(const ProgressCallback& progress, double from, double to) {
  if (!progress) return {};
  return [progress, from, to](double share) { progress(from + share * (to - from)); };
}

/// Of the work on a proposal with a rule, the part that makes its circuits, and has a tool run them; the rest is about the rule.
constexpr double made_share = 0.5;

}  // namespace libqsim::standards
