#include "libqsim/execute/plan_cache.hpp"

#include <algorithm>
#include <bit>

namespace libqsim::execute {

namespace {

// Long segments are met once: looking for them would cost more than it saves.
constexpr std::size_t cached_gate_limit = 4096;
constexpr std::size_t entry_limit = 1024;

void mix(std::uint64_t& hash, std::uint64_t word) {
  hash = (hash ^ word) * 0xff51afd7ed558ccd;
  hash ^= hash >> 32;
}

std::uint64_t hash_of(const plan::Segment& segment, plan::Start start) {
  std::uint64_t hash = static_cast<std::uint64_t>(start) + 1;
  for (std::size_t i = 0; i < segment.gate_count(); ++i) {
    const plan::GateView gate = segment.gate(i);
    for (const plan::Complex& c : gate.coefficients) {
      mix(hash, std::bit_cast<std::uint64_t>(c.real()));
      mix(hash, std::bit_cast<std::uint64_t>(c.imag()));
    }
    for (const plan::Qubit target : gate.targets) mix(hash, target);
    for (const plan::Control& control : gate.controls) mix(hash, 2 * std::uint64_t{control.qubit} + (control.on_one ? 1 : 0));
  }
  return hash;
}

bool same(const plan::Segment& left, const plan::Segment& right) {
  if (left.gate_count() != right.gate_count()) return false;
  for (std::size_t i = 0; i < left.gate_count(); ++i) {
    const plan::GateView a = left.gate(i);
    const plan::GateView b = right.gate(i);
    if (a.storage != b.storage || !std::ranges::equal(a.targets, b.targets) || !std::ranges::equal(a.controls, b.controls) ||
        !std::ranges::equal(a.coefficients, b.coefficients)) {
      return false;
    }
  }
  return true;
}

}  // namespace

plan::Plan PlanCache::plan(const plan::Segment& segment, plan::Start start) {
  plan::Options options = options_;
  options.start = start;
  if (segment.gate_count() > cached_gate_limit) return plan::make_plan(segment, machine_, options);
  const std::uint64_t hash = hash_of(segment, start);
  for (const Entry& entry : entries_[hash]) {
    if (entry.start == start && same(entry.segment, segment)) return entry.plan;
  }
  if (entry_count_ >= entry_limit) {
    entries_.clear();
    entry_count_ = 0;
  }
  ++entry_count_;
  Entry entry{segment, start, plan::make_plan(segment, machine_, options)};
  return entries_[hash].emplace_back(std::move(entry)).plan;
}

}  // namespace libqsim::execute
