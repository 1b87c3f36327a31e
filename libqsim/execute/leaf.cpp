#include <algorithm>
#include <cmath>
#include <numeric>

#include "libqsim/execute/same_state.hpp"
#include "libqsim/execute/walk.hpp"
#include "libqsim/support/random.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

// Shots that are sampled in one sweep over the state.
constexpr std::uint64_t shots_per_sweep = 1U << 20;
// Final states of two paths count as one if they are this close (1 - |<a|b>|).
constexpr double same_state = 1e-9;
constexpr double same_state_single = 1e-4;

}  // namespace

bool Walk::finish(World& world) {
  const bool needs_state = world.exact && (wants_.all_qubits() || !observables_.empty());
  const std::vector<OutputLayout::Wait> waits = layout_.waits(world);
  const std::vector<std::uint64_t> words = layout_.pack(world);
  if (needs_state) segment_.catch_up(world);
  if ((needs_state || !waits.empty()) && !flush(world)) return false;
  segment_.clear();
  if (needs_state && map_.state_qubit_count() > 0 && !make_state(world)) return false;
  if (world.exact && wants_.distribution && !add_distribution(world, words, waits)) return false;
  if (world.shots.count > 0 && !add_counts(world, words, waits)) return false;
  if (world.exact && wants_.probabilities) add_probabilities(world);
  if (world.exact && !observables_.empty()) add_expectations(world);
  if (world.exact) add_marginals(world);
  if (world.exact) add_densities(world);
  report(world, 1);
  if (world.exact && wants_.final_state() && !keep_state(world)) return false;
  if (world.state != nullptr) spares_.push_back(std::move(world.state));
  return true;
}

bool Walk::add_distribution(const World& world, std::span<const std::uint64_t> words, const std::vector<OutputLayout::Wait>& waits) {
  if (waits.size() > options_.limits.outcome_qubits) {
    sink_.report(Code::outcome_qubits, waits.size(), options_.limits.outcome_qubits).hint("ask for counts: --shots N");
    return false;
  }
  std::vector<Qubit> qubits;
  for (const OutputLayout::Wait& wait : waits) qubits.push_back(map_.state_qubits[wait.qubit]);
  const std::vector<double> probabilities = waits.empty() ? std::vector<double>{1} : world.state->probabilities(qubits);
  std::vector<std::uint64_t> row;
  for (std::uint64_t index = 0; index < probabilities.size(); ++index) {
    if (probabilities[index] <= cutoffs_.entry) continue;
    row.assign(words.begin(), words.end());
    for (std::size_t i = 0; i < waits.size(); ++i) {
      if (((index >> i) & 1U) == 0) continue;
      for (const std::uint64_t bit : waits[i].bits) row[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    outcome_.distribution.add(row, world.weight * probabilities[index]);
    const std::uint64_t limit = std::min(options_.limits.outcomes, row_limit_);
    if (outcome_.distribution.size() > limit) {
      sink_.report(Code::outcome_budget, limit).hint("ask for counts: --shots N");
      return false;
    }
  }
  return true;
}

bool Walk::add_counts(const World& world, std::span<const std::uint64_t> words, const std::vector<OutputLayout::Wait>& waits) {
  if (waits.empty()) outcome_.counts.add(words, world.shots.count);
  if (!waits.empty() && world.shots.count > options_.limits.loop_work / visits_per_sample) {
    sink_.report(Code::work_budget, "drawing so many shots", options_.limits.loop_work);
    return false;
  }
  const std::uint64_t sweep = std::min(shots_per_sweep, row_limit_);
  for (std::uint64_t first = 0; !waits.empty() && first < world.shots.count; first += sweep) {
    add_sampled(world, first, std::min(sweep, world.shots.count - first), words, waits);
    if (outcome_.counts.size() > row_limit_) break;
  }
  if (outcome_.counts.size() <= row_limit_) return true;
  sink_.report(Code::outcome_budget, row_limit_);
  return false;
}

void Walk::add_sampled(const World& world, std::uint64_t first, std::uint64_t count, std::span<const std::uint64_t> words,
                       const std::vector<OutputLayout::Wait>& waits) {
  std::vector<double> uniforms(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t shot = world.shots.all ? first + i : world.shots.list[first + i];
    uniforms[i] = support::uniform(options_.seed, shot, world.draws);
  }
  support::sort_uniforms(uniforms);
  const std::vector<std::uint64_t> states = world.state->sample(uniforms);
  std::vector<std::uint64_t> row;
  // Equal basis states stand side by side.
  for (auto begin = states.begin(); begin != states.end();) {
    const auto end = std::find_if(begin, states.end(), [&](std::uint64_t state) { return state != *begin; });
    row.assign(words.begin(), words.end());
    for (const OutputLayout::Wait& wait : waits) {
      if (((*begin >> map_.state_qubits[wait.qubit]) & 1U) == 0) continue;
      for (const std::uint64_t bit : wait.bits) row[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
    outcome_.counts.add(row, static_cast<std::uint64_t>(end - begin));
    begin = end;
  }
}

void Walk::add_probabilities(const World& world) {
  if (world.state == nullptr) {
    outcome_.probabilities.assign(1, 1.0);
    return;
  }
  std::vector<Qubit> qubits(map_.state_qubit_count());
  std::iota(qubits.begin(), qubits.end(), Qubit{0});
  const std::vector<double> part = world.state->probabilities(qubits);
  outcome_.probabilities.resize(part.size(), 0.0);
  for (std::size_t i = 0; i < part.size(); ++i) outcome_.probabilities[i] += world.weight * part[i];
}

void Walk::add_expectations(const World& world) {
  std::vector<std::size_t> asked;
  std::vector<engines::PauliTerm> terms;
  for (std::size_t i = 0; i < observables_.size(); ++i) {
    if (observables_[i].is_zero_in(world)) continue;
    asked.push_back(i);
    terms.push_back(observables_[i].term);
  }
  const std::vector<double> values = world.state == nullptr ? std::vector<double>(terms.size(), 1.0) : world.state->expectations(terms);
  for (std::size_t i = 0; i < asked.size(); ++i) outcome_.expectations[asked[i]] += world.weight * values[i];
}

bool Walk::keep_state(World& world) {
  if (world.state == nullptr) return true;
  bool depends = false;
  for (std::uint32_t qubit = 0; qubit < program_.qubit_count && !depends; ++qubit) {
    if (!world.measured[qubit]) continue;
    const double one = world.state->probability_of_one(map_.state_qubits[qubit]);
    depends = one > cutoffs_.outcome && one < 1 - cutoffs_.outcome;
  }
  if (!depends && outcome_.state != nullptr) {
    const bool single = options_.request.precision == plan::Precision::single_precision;
    const auto kept = outcome_.state->amplitudes();
    const auto other = world.state->amplitudes();
    const double closeness = overlap(kept, other);
    depends = closeness < 1 - (single ? same_state_single : same_state);
  }
  if (depends) {
    sink_.report(Code::state_depends_on_outcome).hint("ask for the distribution, or for counts");
    return false;
  }
  if (outcome_.state == nullptr) outcome_.state = std::move(world.state);
  return true;
}

}  // namespace libqsim::execute
