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

/// Puts uniform numbers in ascending order. They are spread evenly: each goes near its place at once, and insertions do the rest.
void sort_uniforms(std::vector<double>& uniforms) {
  const std::size_t count = uniforms.size();
  const auto slot = [count](double uniform) { return static_cast<std::size_t>(uniform * static_cast<double>(count)); };
  std::vector<std::uint32_t> ends(count + 1);
  for (const double uniform : uniforms) ++ends[slot(uniform)];
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<double> sorted(count);
  for (const double uniform : uniforms) sorted[--ends[slot(uniform)]] = uniform;
  for (std::size_t i = 1; i < count; ++i) {
    const double uniform = sorted[i];
    std::size_t place = i;
    for (; place > 0 && sorted[place - 1] > uniform; --place) sorted[place] = sorted[place - 1];
    sorted[place] = uniform;
  }
  uniforms.swap(sorted);
}

}  // namespace

bool Walk::finish(World& world) {
  const bool needs_state = world.exact && (wants_.state || wants_.probabilities || !observables_.empty());
  const std::vector<OutputLayout::Wait> waits = layout_.waits(world);
  const std::vector<std::uint64_t> words = layout_.pack(world);
  if (needs_state) segment_.catch_up(world);
  if ((needs_state || !waits.empty()) && !flush(world)) return false;
  segment_.clear();
  if (needs_state && map_.state_qubit_count() > 0 && !make_state(world)) return false;
  if (world.exact && wants_.distribution && !add_distribution(world, words, waits)) return false;
  if (world.shots.count > 0) add_counts(world, words, waits);
  if (world.exact && wants_.probabilities) add_probabilities(world);
  if (world.exact && !observables_.empty()) add_expectations(world);
  report(world, 1);
  if (world.exact && wants_.state && !keep_state(world)) return false;
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
    if (outcome_.distribution.size() > options_.limits.outcomes) {
      sink_.report(Code::outcome_budget, options_.limits.outcomes).hint("ask for counts: --shots N");
      return false;
    }
  }
  return true;
}

void Walk::add_counts(const World& world, std::span<const std::uint64_t> words, const std::vector<OutputLayout::Wait>& waits) {
  if (waits.empty()) {
    outcome_.counts.add(words, world.shots.count);
    return;
  }
  for (std::uint64_t first = 0; first < world.shots.count; first += shots_per_sweep) {
    add_sampled(world, first, std::min(shots_per_sweep, world.shots.count - first), words, waits);
  }
}

void Walk::add_sampled(const World& world, std::uint64_t first, std::uint64_t count, std::span<const std::uint64_t> words,
                       const std::vector<OutputLayout::Wait>& waits) {
  std::vector<double> uniforms(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t shot = world.shots.all ? first + i : world.shots.list[first + i];
    uniforms[i] = support::uniform(options_.seed, shot, world.draws);
  }
  sort_uniforms(uniforms);
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

/// A measured qubit is dephased: strings with X or Y on it average to 0, the others are what they were.
void Walk::add_expectations(const World& world) {
  for (std::size_t i = 0; i < observables_.size(); ++i) {
    const Observable& observable = observables_[i];
    const bool dephased =
        std::any_of(observable.flipped.begin(), observable.flipped.end(), [&](Qubit qubit) { return world.measured[qubit]; });
    if (observable.vanishes || dephased) continue;
    outcome_.expectations[i] += world.weight * (world.state == nullptr ? 1.0 : world.state->expectation({&observable.term, 1}));
  }
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
