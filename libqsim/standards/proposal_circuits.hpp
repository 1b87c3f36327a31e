#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "libqsim/standards/outcomes.hpp"
#include "libqsim/standards/proposal.hpp"

namespace libqsim::standards {

/// How proposals and results are worked through.
struct AuditOptions {
  std::uint32_t threads = 1;
  std::uint64_t seed = 0;  ///< of drawn counts and resamples
  std::stop_token stop{};
  ProgressCallback progress{};
  bool rough_power = false;  ///< of a result: also how likely an ideal device and a uniform sampler pass its proposal's rule
};

/// The same for a part of the work, which takes the whole from one share to another.
inline AuditOptions part_of(AuditOptions options, double from, double to) {
  options.progress = part_of(options.progress, from, to);
  return options;
}

/// A circuit of a proposal before it is read: what a tool is given, or a file is made of.
struct CircuitText {
  std::string id;
  std::string original;  ///< the circuit that it is a compiled form of; empty: none
  std::string text;
  std::string sha256;
  protocols::CircuitFields fields;
};
/// All circuits in their order; a failure where a file cannot be read.
Result<std::vector<CircuitText>> circuit_texts(const Proposal& proposal, const FileAccess& files, const AuditOptions& options);

/// A circuit of a proposal, read and simulated.
struct ProposalCircuit {
  std::string id;
  std::string original;  ///< the circuit that it is a compiled form of; empty: none
  std::string sha256;    ///< of its text; empty: it could not be read
  std::optional<CircuitFacts> facts;
  std::optional<Program> program;
  std::optional<OutcomeBits> bits;
  std::optional<Distribution> ideal;
  std::string why_no_ideal;
  protocols::CircuitFields fields;
  std::string stratum;
  double noisy_gates = 0;
  Spot spot;
};

/// All circuits of a proposal in their order, and what was found while they were made.
struct ProposalCircuits {
  std::vector<ProposalCircuit> circuits;
  std::vector<HashFinding> hashes;
  std::vector<GeneratorFinding> generators;
  Diagnostics diagnostics;  ///< of circuits that cannot be read, or that their language rejects
  struct Input {
    std::string path;
    std::string sha256;
  };
  std::vector<Input> inputs;  ///< files that were read

  const ProposalCircuit* find(std::string_view id) const;
};

ProposalCircuits make_circuits(const Proposal& proposal, const FileAccess& files, const AuditOptions& options);

/// The circuits whose counts the metrics see: all but the compiled forms of others, and those that an expression names.
std::vector<std::size_t> measured_circuits(const Proposal& proposal, const ProposalCircuits& circuits);
std::vector<CircuitText> measured_texts(const Proposal& proposal, std::vector<CircuitText> circuits);

/// `seen`: by measured circuit, the outcomes that a result has; empty: none. `seconds`: that the submission took; NaN: not known. Only
/// where every measured circuit can be read.
Experiment make_experiment(const Proposal& proposal, const ProposalCircuits& circuits, const std::vector<std::vector<std::string>>& seen,
                           double seconds, const AuditOptions& options);

}  // namespace libqsim::standards
