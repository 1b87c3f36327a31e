#include "libqsim/standards/equivalence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <map>
#include <numbers>
#include <numeric>
#include <optional>

#include "libqsim/protocols/two_qubit.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/standards/unitary_part.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::standards {

namespace {

using Complex = std::complex<double>;
using Order = std::vector<std::uint32_t>;  // where each qubit of one program is in the other

constexpr double tolerance = 1e-8;
constexpr std::uint32_t column_qubits = 6;
constexpr std::uint32_t all_layouts_qubits = 6;
constexpr std::uint32_t all_pairs_of_layouts_qubits = 3;
constexpr std::uint32_t simulated_qubits = 24;
constexpr std::uint64_t random_states = 3;

std::vector<Complex> random_unitary(support::CounterRng& rng) {
  const protocols::Matrix2 drawn = protocols::haar_unitary2(rng);
  return {drawn[0][0], drawn[0][1], drawn[1][0], drawn[1][1]};
}

/// A state that a program begins with, of its own qubits and, above them, of others that it does not touch.
struct Input {
  std::uint32_t other_qubits = 0;
  std::vector<Preparation> preparations;  // of each qubit, its own first
};

Input random_input(std::uint32_t qubits, std::uint64_t seed, std::uint64_t number) {
  support::CounterRng rng(seed, 0, number);
  Input input;
  for (std::uint32_t q = 0; q < qubits; ++q) input.preparations.push_back({{q}, random_unitary(rng)});
  return input;
}

/// Each qubit with another as (|00> + |11>) / sqrt 2: where the others read c, the state is column c of the unitary.
Input all_columns(std::uint32_t qubits) {
  constexpr double half = std::numbers::sqrt2 / 2;
  const std::vector<Complex> pair = {half, 0, half, 0, 0, half, 0, half, 0, half, 0, -half, half, 0, -half, 0};
  Input input{qubits, {}};
  for (std::uint32_t q = 0; q < qubits; ++q) input.preparations.push_back({{q, qubits + q}, pair});
  return input;
}

/// What the programs are run on.
std::vector<Input> inputs_of(std::uint32_t qubits) {
  if (qubits <= column_qubits) return {all_columns(qubits)};
  std::vector<Input> inputs;
  for (std::uint64_t state = 0; state < random_states; ++state) inputs.push_back(random_input(qubits, 0, state));
  return inputs;
}

std::uint64_t moved(std::uint64_t index, const Order& order) {
  std::uint64_t made = index >> order.size() << order.size();
  for (std::size_t q = 0; q < order.size(); ++q) made |= (index >> q & 1U) << order[q];
  return made;
}

/// Two programs of equally many qubits, run on the same inputs.
class UnitaryComparison {
 public:
  UnitaryComparison(UnitaryPart a, UnitaryPart b, Freedoms freedoms, std::uint32_t threads, const std::stop_token& stop)
      : a_(std::move(a)), b_(std::move(b)), freedoms_(freedoms), qubits_(std::max(a_.qubit_count(), b_.qubit_count())) {
    options_.output = {"state"};
    options_.threads = threads;
    options_.portable = true;
    options_.seed = 0;
    options_.stop = stop;
  }

  Equivalence run() {
    if (qubits_ > simulated_qubits)
      return {EquivalenceState::undecided, fmt::format("{} qubits are more than the {} that are simulated", qubits_, simulated_qubits), 0};
    if (!freedoms_.layout && a_.physical_qubits() != b_.physical_qubits())
      return {EquivalenceState::different, "they use different physical qubits", 0};
    if (a_.names() != b_.names()) return {EquivalenceState::different, "they have different classical outputs", 0};
    a_.widen(qubits_);
    b_.widen(qubits_);
    Order same(qubits_);
    std::iota(same.begin(), same.end(), 0U);
    Equivalence plain = compare(same, same, true);
    if (plain.state != EquivalenceState::different || !freedoms_.layout) return plain;
    return search();
  }

 private:
  /// Calls visit(in, out) for the layouts to try until it returns true.
  template <class Visit>
  bool each_layout(const Visit& visit) const {
    const std::optional<Order> out = a_.order_of_results(b_);
    if (!out && !a_.measurements().empty()) return false;
    Order in(qubits_);
    std::iota(in.begin(), in.end(), 0U);
    const bool complete = out && a_.measurements().size() == qubits_;
    if (qubits_ > all_layouts_qubits) return visit(in, out.value_or(in)) || (out && visit(*out, *out));
    do {
      if (complete) {
        if (visit(in, *out)) return true;
      } else if (qubits_ > all_pairs_of_layouts_qubits) {
        if (visit(in, in)) return true;
      } else {
        Order other(qubits_);
        std::iota(other.begin(), other.end(), 0U);
        do {
          if (visit(in, other)) return true;
        } while (std::next_permutation(other.begin(), other.end()));
      }
    } while (std::next_permutation(in.begin(), in.end()));
    return false;
  }

  Equivalence search() {
    Equivalence best{EquivalenceState::different, "no layout makes them equal", 2};
    const bool found = each_layout([&](const Order& in, const Order& out) {
      if (compare(in, out, false).state != EquivalenceState::equal) return false;
      best = compare(in, out, true);
      if (best.state == EquivalenceState::equal)
        best.how += fmt::format(", with qubits {} entering at {} and leaving at {}", listed(), listed(in), listed(out));
      return best.state == EquivalenceState::equal;
    });
    if (!found && qubits_ > all_layouts_qubits)
      return {EquivalenceState::undecided, fmt::format("not every layout of {} qubits is tried", qubits_), best.distance};
    return best;
  }

  std::string listed() const {
    Order same(qubits_);
    std::iota(same.begin(), same.end(), 0U);
    return listed(same);
  }
  static std::string listed(const Order& order) { return fmt::format("{}", fmt::join(order, " ")); }

  /// `whole`: on all inputs; else on one, to sort layouts out.
  Equivalence compare(const Order& in, const Order& out, bool whole) {
    if (!a_.same_results(b_, out)) return {EquivalenceState::different, "a bit is measured from another qubit", 2};
    const std::vector<Input> inputs = whole ? inputs_of(qubits_) : std::vector<Input>{random_input(qubits_, 1, 0)};
    std::optional<Complex> phase;
    double worst = 0;
    for (const Input& input : inputs) {
      std::vector<Preparation> placed = input.preparations;
      for (std::uint32_t q = 0; q < qubits_; ++q) placed[q].qubits[0] = in[q];
      const std::uint32_t all_qubits = qubits_ + input.other_qubits;
      const Result<RunResult> left = libqsim::run(a_.prepared(all_qubits, input.preparations), options_);
      const Result<RunResult> right = libqsim::run(b_.prepared(all_qubits, placed), options_);
      if (!left || !right) {
        const Diagnostics& why = left ? right.error() : left.error();
        return {EquivalenceState::undecided, why.empty() ? "a program could not be run" : why.front().message, 0};
      }
      worst = std::max(worst, distance(left->state(), right->state(), out, phase));
    }
    const bool equal = worst <= tolerance;
    return {equal ? EquivalenceState::equal : EquivalenceState::different, described(worst), worst};
  }

  std::string described(double worst) const {
    const std::string what = qubits_ <= column_qubits ? fmt::format("all {} columns of the unitary", 1U << qubits_)
                                                      : fmt::format("{} random product states of {} qubits", random_states, qubits_);
    return fmt::format("{} compared{}, greatest distance {:.1e}", what, freedoms_.global_phase ? " up to one global phase" : "", worst);
  }

  /// The greatest norm of a difference of columns (of the state, where there is one alone), after the common phase where that is free.
  double distance(const StateView& left, const StateView& right, const Order& out, std::optional<Complex>& phase) const {
    if (freedoms_.global_phase && !phase) {
      Complex overlap = 0;
      for (std::uint64_t i = 0; i < left.size; ++i) overlap += std::conj(left[i]) * right[moved(i, out)];
      phase = std::abs(overlap) > 0.5 ? overlap / std::abs(overlap) : Complex(1);
    }
    const std::uint64_t rows = std::uint64_t{1} << qubits_;
    double worst = 0;
    for (std::uint64_t begin = 0; begin < left.size; begin += rows) {
      double sum = 0;
      for (std::uint64_t i = begin; i < begin + rows; ++i) sum += std::norm(right[moved(i, out)] - phase.value_or(1) * left[i]);
      worst = std::max(worst, sum);
    }
    return std::sqrt(worst * static_cast<double>(left.size / rows));
  }

  UnitaryPart a_;
  UnitaryPart b_;
  Freedoms freedoms_;
  std::uint32_t qubits_;
  RunOptions options_;
};

Result<std::map<std::string, double>> distribution_of(const Program& program, std::uint32_t threads, const std::stop_token& stop) {
  RunOptions options;
  options.output = {"distribution"};
  options.threads = threads;
  options.portable = true;
  options.seed = 0;
  options.stop = stop;
  const Result<RunResult> result = libqsim::run(program, options);
  if (!result) return Failure(result.error());
  std::map<std::string, double> made;
  for (const Probability& entry : result->distribution()) made[entry.outputs.json()] += entry.p;
  return made;
}

Equivalence compare_distributions(const Program& a, const Program& b, std::uint32_t threads, const std::stop_token& stop) {
  const auto left = distribution_of(a, threads, stop);
  const auto right = left ? distribution_of(b, threads, stop) : left;
  if (!left || !right) {
    const Diagnostics& why = left ? right.error() : left.error();
    return {EquivalenceState::undecided, why.empty() ? "a program could not be run" : why.front().message, 0};
  }
  if (a.outputs().empty() || b.outputs().empty())
    return {EquivalenceState::undecided, "their qubits are measured or branched on, and they have no outputs to compare", 0};
  double sum = 0;
  for (const auto& [outcome, p] : *left) {
    const auto found = right->find(outcome);
    sum += std::abs(p - (found == right->end() ? 0 : found->second));
  }
  for (const auto& [outcome, p] : *right) sum += left->contains(outcome) ? 0 : p;
  const double variation = sum / 2;
  return {variation <= tolerance ? EquivalenceState::equal : EquivalenceState::different,
          fmt::format("their exact distributions compared, total variation {:.1e}", variation), variation};
}

}  // namespace

Equivalence compare_programs(const Program& a, const Program& b, Freedoms freedoms, std::uint32_t threads, const std::stop_token& stop) {
  std::optional<UnitaryPart> left = UnitaryPart::of(a);
  std::optional<UnitaryPart> right = left ? UnitaryPart::of(b) : std::nullopt;
  if (!left || !right) return compare_distributions(a, b, threads, stop);
  if (freedoms.layout) {
    left->drop_idle_qubits();
    right->drop_idle_qubits();
  }
  return UnitaryComparison(std::move(*left), std::move(*right), freedoms, threads, stop).run();
}

}  // namespace libqsim::standards
