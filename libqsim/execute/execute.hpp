#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/execute/externs.hpp"
#include "libqsim/execute/limits.hpp"
#include "libqsim/execute/outputs.hpp"
#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/ir/program.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::execute {

class PlanCache;

/// What to compute. `shots` draws counts; the others are exact, averaged over the outcomes of measurements on the way.
struct Wants {
  bool distribution = false;
  bool state = false;
  bool probabilities = false;
  std::vector<std::string> observables;             // Pauli strings, one letter a qubit, the rightmost acts on qubit 0
  std::vector<std::string> amplitudes;              // of the final state: bit strings, one digit a qubit, the rightmost is qubit 0
  std::vector<std::vector<plan::Qubit>> marginals;  // probabilities of the values of qubits, the first the least significant
  std::vector<std::vector<plan::Qubit>> densities;  // their reduced density matrices
  std::uint64_t shots = 0;

  bool final_state() const { return state || !amplitudes.empty(); }
  /// The state has to hold every qubit of the program.
  bool all_qubits() const { return final_state() || probabilities || !marginals.empty() || !densities.empty(); }
  bool exact() const { return distribution || all_qubits() || !observables.empty(); }
};

struct Options {
  const engines::Engine* engine = nullptr;
  engines::Request request;  // precision, threads and machine; the number of qubits follows from the program
  bool naive_plans = false;
  std::uint64_t seed = 0;
  Limits limits;
  engines::Control control;
  std::vector<std::pair<std::uint32_t, ir::Value>> inputs;  // by slot of the main program
  ExternCall extern_call;
  PlanCache* plans = nullptr;  // of earlier runs with these options; null: the run starts without
};

/// What a program computed.
struct Outcome {
  OutcomeTable<std::uint64_t> counts;
  OutcomeTable<double> distribution;
  std::unique_ptr<engines::State> state;  // of all qubits of the program, qubit 0 least significant; null: the program has none
  bool single_path = true;                // no measurement or reset had two outcomes
  std::vector<double> probabilities;      // of basis states of all qubits
  std::vector<double> expectations;       // beside Wants::observables
  std::vector<plan::Complex> amplitudes;  // beside Wants::amplitudes; the others alike
  std::vector<std::vector<double>> marginals;
  std::vector<std::vector<plan::Complex>> densities;  // row-major
  double left_out = 0;                                // probability of the paths that were too improbable to follow
  std::uint64_t path_count = 0;
  std::uint64_t gate_count = 0;  // that ran on states
};

/// Walks the program's paths and computes what is wanted. A failure has what the sink gathered.
Result<Outcome> execute(const ir::Program& program, const Wants& wants, const Options& options, support::DiagnosticSink& sink);

/// Hands over the segments that one path runs, without running them; where a measurement has to be resolved, its outcome is taken to be 0.
/// Returns the number of such measurements and resets.
using SegmentVisitor = std::function<void(const plan::Segment& segment, plan::Start start)>;
Result<std::uint64_t> walk_segments(const ir::Program& program, const QubitMap& map, const Options& options, support::DiagnosticSink& sink,
                                    const SegmentVisitor& visit);

}  // namespace libqsim::execute
