#include "libqsim/run/verify.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "libqsim/run/program_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/simulate_with.hpp"

namespace libqsim {

namespace {

/// Second-level caches with which a plan's tile is the whole state, or as small as it can be.
constexpr std::uint64_t endless_cache = std::uint64_t{1} << 62;
constexpr std::uint64_t no_cache = 1;

/// Sums of the squares of differences.
class Distance {
 public:
  void add(std::complex<double> one, std::complex<double> other) { square_ += std::norm(one - other); }
  template <class Numbers>
  void add_all(const Numbers& one, const Numbers& other) {
    for (std::size_t i = 0; i < one.size(); ++i) add(one[i], other[i]);
  }
  double value() const { return std::sqrt(square_); }

 private:
  double square_ = 0;
};

/// Outcomes that only one of two distributions has are rounding, or else a difference like any other.
void add_distributions(const RunResult& one, const RunResult& other, Distance& distance) {
  std::map<std::string, std::pair<double, double>> entries;
  for (const Probability& entry : one.distribution()) entries[entry.outputs.json()].first = entry.p;
  for (const Probability& entry : other.distribution()) entries[entry.outputs.json()].second = entry.p;
  for (const auto& [outputs, p] : entries) distance.add(p.first, p.second);
}

double distance_of(const RunResult& one, const RunResult& other) {
  Distance distance;
  for (std::uint64_t i = 0; i < one.state().size; ++i) distance.add(one.state()[i], other.state()[i]);
  distance.add_all(one.probabilities(), other.probabilities());
  for (std::size_t i = 0; i < one.expectations().size(); ++i) distance.add(one.expectations()[i].value, other.expectations()[i].value);
  for (std::size_t i = 0; i < one.amplitudes().size(); ++i) distance.add(one.amplitudes()[i].value, other.amplitudes()[i].value);
  for (std::size_t i = 0; i < one.marginals().size(); ++i) {
    distance.add_all(one.marginals()[i].probabilities, other.marginals()[i].probabilities);
  }
  for (std::size_t i = 0; i < one.densities().size(); ++i) distance.add_all(one.densities()[i].matrix, other.densities()[i].matrix);
  add_distributions(one, other, distance);
  return distance.value();
}

double bound_of(const run::Settings& settings, std::uint64_t gate_count) {
  const bool single = settings.options.request.precision == plan::Precision::single_precision;
  const double eps = single ? std::numeric_limits<float>::epsilon() : std::numeric_limits<double>::epsilon();
  const double of_state = std::max(single ? 1e-5 : 1e-13, 8 * eps * std::sqrt(static_cast<double>(gate_count)));
  const execute::Wants& wants = settings.wants;
  const bool is_state = wants.final_state() && !wants.distribution && !wants.probabilities && wants.observables.empty() &&
                        wants.marginals.empty() && wants.densities.empty();
  return is_state ? of_state : 2 * of_state;
}

Result<std::vector<Agreement>> compare(const Program& program, const RunOptions& options, run::Settings settings) {
  settings.options.naive_plans = true;
  const auto reference = run::simulate_with(program.data(), settings, options.stop);
  if (!reference) return Failure(reference.error());
  settings.options.naive_plans = false;
  const std::uint64_t own_cache = settings.options.request.machine.l2_bytes;
  const std::array<std::pair<const char*, std::uint64_t>, 3> plans = {
      {{"chosen", own_cache}, {"fused", endless_cache}, {"tiled", no_cache}}};
  std::vector<Agreement> agreements;
  for (const auto& [name, l2_bytes] : plans) {
    settings.options.request.machine.l2_bytes = l2_bytes;
    const auto result = run::simulate_with(program.data(), settings, options.stop);
    if (!result) return Failure(result.error());
    agreements.push_back({name, distance_of(*result, *reference), bound_of(settings, reference->provenance().gates)});
  }
  return agreements;
}

}  // namespace

inline namespace v0 {

Result<std::vector<Agreement>> verify(const Program& program, const RunOptions& options) {
  RunOptions exact = options;
  exact.shots = 0;
  std::erase(exact.output, "counts");
  const bool chosen = !exact.output.empty();
  if (!chosen) exact.output = {"state"};
  auto settings = run::settings_of(exact);
  if (!settings) return Failure(std::move(settings).error());
  auto agreements = compare(program, options, *settings);
  const auto depends_on_outcome = [](const Diagnostic& diagnostic) { return diagnostic.code == "QS5018"; };
  if (agreements || chosen || std::ranges::none_of(agreements.error(), depends_on_outcome)) return agreements;
  settings->wants.state = false;
  settings->wants.distribution = true;
  return compare(program, options, std::move(settings).value());
}

}  // namespace v0
}  // namespace libqsim
