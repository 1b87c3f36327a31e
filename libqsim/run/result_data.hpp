#pragma once

#include <memory>
#include <string>
#include <vector>

#include "libqsim/execute/execute.hpp"
#include "libqsim/run/simulate.hpp"

namespace libqsim::detail {

/// The outcomes of a run, shared by all its Outputs.
struct OutcomeData {
  execute::OutputLayout layout;
  execute::OutcomeTable<std::uint64_t> counts;
  execute::OutcomeTable<double> distribution;

  std::span<const std::uint64_t> words(bool counted, std::size_t row) const {
    return counted ? counts.words(row) : distribution.words(row);
  }
};

/// What a RunResult holds.
struct ResultData {
  std::shared_ptr<const OutcomeData> outcomes;
  std::vector<Count> counts;
  std::vector<Probability> distribution;
  std::unique_ptr<engines::State> state;
  StateView state_view;
  bool global_phase_is_exact = false;  // of the state: no measurement or reset had two outcomes
  std::vector<double> probabilities;
  std::vector<Expectation> expectations;
  std::vector<Amplitude> amplitudes;
  std::vector<Marginal> marginals;
  std::vector<Density> densities;
  Diagnostics diagnostics;
  Provenance provenance;
};

/// What a Plan holds.
struct PlanData {
  Precision precision = Precision::double_precision;
  std::string engine;
  std::uint32_t program_qubit_count = 0;
  std::uint32_t qubit_count = 0;
  std::uint64_t gate_count = 0;
  std::uint64_t segment_count = 0;
  std::uint64_t branch_count = 0;
  std::uint64_t step_count = 0;
  double sweeps = 0;
  double seconds = 0;
  engines::Estimate estimate;
  std::string steps;  // one line each
};

}  // namespace libqsim::detail
