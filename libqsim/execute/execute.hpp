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

/// What to compute. `shots` draws counts; the others are exact, averaged over the outcomes of measurements on the way.
struct Wants {
  bool distribution = false;
  bool state = false;
  bool probabilities = false;
  std::vector<std::string> observables;  // Pauli strings, one letter a qubit, the rightmost acts on qubit 0
  std::uint64_t shots = 0;

  bool exact() const { return distribution || state || probabilities || !observables.empty(); }
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
};

/// What a program computed.
struct Outcome {
  OutcomeTable<std::uint64_t> counts;
  OutcomeTable<double> distribution;
  std::unique_ptr<engines::State> state;  // of all qubits of the program, qubit 0 least significant; null: the program has none
  bool single_path = true;                // no measurement or reset had two outcomes
  std::vector<double> probabilities;      // of basis states of all qubits
  std::vector<double> expectations;       // beside Wants::observables
  double left_out = 0;                    // probability of the paths that were too improbable to follow
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
