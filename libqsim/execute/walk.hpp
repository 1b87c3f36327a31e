#pragma once

#include <memory>
#include <span>
#include <vector>

#include "libqsim/execute/execute.hpp"
#include "libqsim/execute/frontier.hpp"
#include "libqsim/execute/interpreter.hpp"
#include "libqsim/execute/observable.hpp"
#include "libqsim/execute/plan_cache.hpp"
#include "libqsim/execute/segment_builder.hpp"
#include "libqsim/execute/world.hpp"

namespace libqsim::execute {

/// What a shot takes, in visits of amplitudes: sampled at the end of its path, or sent on at a measurement.
inline constexpr std::uint64_t visits_per_sample = 16;
inline constexpr std::uint64_t visits_per_draw = 64;

/// One walk through the tree of paths. A path is split where a measurement has two possible outcomes: exact results follow both, shots go
/// where their random numbers send them. Paths that come to differ in nothing are joined again (see Frontier).
class Walk {
 public:
  Walk(const ir::Program& program, const Wants& wants, const Options& options, support::DiagnosticSink& sink);
  Result<Outcome> run();

 private:
  bool read_observables();
  bool follow(World world);
  bool resume(World world, Due due);
  bool flush(World& world);
  bool make_state(World& world);
  std::unique_ptr<engines::State> copy_of(const engines::State& state);
  bool fail(Diagnostics diagnostics);
  void report(const World& world, double share);

  // -- walk.cpp: where a path splits
  struct Split {
    double probability[2] = {1, 0};
    bool exact[2] = {false, false};
    Shots shots[2];
    bool goes(std::size_t outcome) const { return exact[outcome] || shots[outcome].count > 0; }
  };
  bool wait(World world, Due due);
  bool branch(World& world, Due due);
  bool branch_to_zero(World& world, Qubit qubit, Split& split, std::span<const double> found);
  Split split_of(double one) const;
  bool split_exact(const World& world, Split& split, support::Span span);
  bool split_shots(World& world, Split& split);
  static void take(World& world, std::size_t outcome, Split& split);

  // -- leaf.cpp: where a path ends
  bool finish(World& world);
  bool add_distribution(const World& world, std::span<const std::uint64_t> words, const std::vector<OutputLayout::Wait>& waits);
  bool add_counts(const World& world, std::span<const std::uint64_t> words, const std::vector<OutputLayout::Wait>& waits);
  void add_sampled(const World& world, std::uint64_t first, std::uint64_t count, std::span<const std::uint64_t> words,
                   const std::vector<OutputLayout::Wait>& waits);
  void add_probabilities(const World& world);
  void add_expectations(const World& world);
  bool keep_state(World& world);

  // -- state_questions.cpp
  bool check_qubits(const std::vector<Qubit>& qubits);
  bool check_questions();
  void add_marginals(const World& world);
  void add_densities(const World& world);
  void take_amplitudes();

  const ir::Program& program_;
  const Wants& wants_;
  const Options& options_;
  support::DiagnosticSink& sink_;
  Cutoffs cutoffs_;
  QubitMap map_;
  OutputLayout layout_;
  std::uint64_t row_limit_;  // outputs may be megabytes long, and each outcome has its own
  bool has_loops_;
  SegmentBuilder segment_;
  engines::Control control_;  // of classical work, which does not tell how far it is
  Interpreter interpreter_;
  PlanCache own_plans_;
  PlanCache& plans_;
  std::vector<Observable> observables_;
  std::vector<World> worlds_;                            // paths to follow, the next one last
  Frontier frontier_;                                    // paths that wait where they may split
  std::vector<std::unique_ptr<engines::State>> spares_;  // states of finished paths
  Outcome outcome_;
  Diagnostics failure_;
  double done_ = 0;  // share of the work, for the progress report
  double reported_ = 0;
};

}  // namespace libqsim::execute
