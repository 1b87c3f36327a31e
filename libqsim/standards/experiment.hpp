#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "libqsim/standards/circuit_program.hpp"
#include "libqsim/standards/expression.hpp"
#include "libqsim/standards/progress.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

/// A device that can be worked out exactly from the ideal distribution.
struct Device {
  enum class Kind : std::uint8_t { ideal, uniform, depolarized, depolarized_per_gate };
  Kind kind = Kind::ideal;
  double f = 0;  ///< the probability that the state is replaced by the maximally mixed one, at the end or after each gate

  std::string name() const;
  bool operator==(const Device&) const = default;
};

/// A metric with its expression parsed.
struct Metric {
  std::string id;
  bool per_circuit = false;
  Expression expression;
  std::optional<support::Interval> range;
  std::string unit;
  bool timed = false;  ///< depends on the time that a run takes, which no device that is worked out has
};

/// A circuit with all that its metrics need.
struct ExperimentCircuit {
  std::string id;
  protocols::CircuitFields fields;
  std::string stratum;  ///< circuits of one stratum may stand in for each other in a resample; empty: it stands alone
  OutcomeTable table;   ///< emptied once its program is made, where the program does not need it
  CircuitShape shape;
  double noisy_gates = 0;  ///< after how many gates a `depolarized_per_gate` device may lose the state
};

/// The values of all metrics.
struct MetricValues {
  std::vector<std::vector<double>> circuit;  ///< by metric, by circuit; empty for global ones
  std::vector<double> global;                ///< by metric; NaN for those of circuits
};

enum class Acceptance : std::uint8_t { fail, pass, inconclusive };
std::string_view name_of(Acceptance acceptance);

/// Circuits, metrics and a rule: evaluated exactly for a device, or from counts, with seeded resamples for bounds.
class Experiment {
 public:
  static constexpr std::uint64_t resample_count = 2000;
  static constexpr std::uint64_t rough_trials = 32;
  /// Trials stop resampling when it is clear whether their bound meets the rule: so many standard errors away (once in a million and a
  /// half), looked at after each `resamples_between_looks`.
  static constexpr double clear_standard_errors = 5;
  static constexpr std::uint64_t resamples_between_looks = 25;

  struct Options {
    double shots = 0;
    double qubits = 0;
    double seconds = 0;  ///< NaN: not known
    std::uint64_t seed = 0;
    std::uint32_t threads = 1;
    std::stop_token stop{};
  };

  Experiment(std::vector<ExperimentCircuit> circuits, std::vector<Metric> metrics, std::optional<Expression> rule, Options options);
  // Programs point into the circuits.
  Experiment(const Experiment&) = delete;
  Experiment& operator=(const Experiment&) = delete;
  Experiment(Experiment&&) = default;
  Experiment& operator=(Experiment&&) = default;
  ~Experiment() = default;

  /// By circuit, where they are not all as the options say.
  void set_shots(const std::vector<double>& shots);

  std::size_t circuit_count() const { return circuits_.size(); }
  const std::vector<Metric>& metrics() const { return metrics_; }
  const std::vector<ExperimentCircuit>& circuits() const { return circuits_; }
  /// Whether every circuit's ideal distribution is known.
  bool has_ideal() const;

  using ClassCounts = std::vector<std::vector<double>>;  ///< by circuit, by class
  /// The counts of outcomes, which are in the order of the circuit's table.
  std::vector<double> classes_of(std::size_t circuit, std::span<const double> counts) const {
    return prepared_[circuit].program.by_class(counts);
  }
  /// What a device gives on average; only where the ideal distributions are known.
  ClassCounts expected(const Device& device) const;
  /// Counts drawn at the stated shots; each trial has random numbers of its own.
  ClassCounts sample(const Device& device, std::uint64_t trial) const;

  MetricValues evaluate(const ClassCounts& counts) const;
  /// One trial is one stream of resamples.
  Acceptance accept(const ClassCounts& counts, std::uint64_t trial = 0) const;
  /// Two-sided bootstrap interval of each global metric; not a number where there is none.
  std::vector<support::Interval> intervals(const ClassCounts& counts, double level) const;

  /// Repeats the experiment at the stated shots until it is clear on which side of the bound the probability of passing lies.
  PassProbability pass_probability(const Device& device, double bound, const ProgressCallback& progress = {}) const;
  /// The same with a few repetitions, for a look.
  PassProbability roughly_pass_probability(const Device& device, const ProgressCallback& progress = {}) const {
    return repeat(device, rough_trials, rough_trials, 0.5, progress);
  }

 private:
  struct Prepared {
    CircuitProgram program;
    bool has_ideal = false;
    std::vector<double> ideal;    ///< by class
    std::vector<double> uniform;  ///< by class
  };
  struct View;

  View view_of(const ClassCounts& counts) const;
  void evaluate_globals(View& view) const;
  View resample(const ClassCounts& counts, std::uint64_t trial, std::uint64_t index) const;
  /// A rule `bound compared with threshold`, of which a trial asks only whether it holds.
  struct BoundRule {
    const Expression* bound;  ///< the call of lower or upper
    const Expression* threshold;
    Operation comparison;
  };
  std::optional<BoundRule> bound_rule() const;
  bool meets(const BoundRule& rule, const ClassCounts& counts, std::uint64_t trial) const;
  bool passes(const ClassCounts& counts, std::uint64_t trial) const;
  double value_in(const View& view, const Expression& metric) const;
  double bound_of(const ClassCounts& counts, const Expression& metric, double level, bool upper, std::uint64_t trial) const;
  std::vector<double> device_classes(std::size_t circuit, const Device& device) const;
  PassProbability repeat(const Device& device, std::uint64_t first, std::uint64_t most, double bound,
                         const ProgressCallback& progress) const;

  std::vector<ExperimentCircuit> circuits_;
  std::vector<Metric> metrics_;
  std::optional<Expression> rule_;
  Options options_;
  std::vector<Prepared> prepared_;
  std::vector<std::size_t> circuit_metrics_;  ///< which metrics are of circuits
  std::vector<std::string> cost_fields_;      ///< graphs whose cost a global expression asks for
  std::map<std::string, std::size_t> circuit_index_;
  std::map<std::string, std::vector<std::size_t>> strata_;
  std::vector<const std::vector<std::size_t>*> stratum_of_;  ///< by circuit: which may stand in for it; null: none
};

}  // namespace libqsim::standards
