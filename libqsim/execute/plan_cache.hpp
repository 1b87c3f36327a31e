#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "libqsim/plan/plan.hpp"
#include "libqsim/plan/segment.hpp"

namespace libqsim::execute {

/// Plans of segments met before: loops and shots come back to the same gates again and again.
class PlanCache {
 public:
  PlanCache(const support::MachineModel& machine, const plan::Options& options) : machine_(machine), options_(options) {}

  plan::Plan plan(const plan::Segment& segment, plan::Start start);

 private:
  struct Entry {
    plan::Segment segment;
    plan::Start start;
    plan::Plan plan;
  };
  const support::MachineModel& machine_;
  plan::Options options_;
  std::unordered_map<std::uint64_t, std::vector<Entry>> entries_;
  std::size_t entry_count_ = 0;
};

}  // namespace libqsim::execute
