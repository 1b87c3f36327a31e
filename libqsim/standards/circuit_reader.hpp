#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libqsim/run/program.hpp"
#include "libqsim/standards/facts.hpp"

namespace libqsim::standards {

/// A circuit as read: its facts, or only the diagnostics that say why there are none.
struct CircuitReading {
  std::optional<CircuitFacts>
      facts;                       ///< if asked for: of a circuit that its language accepts, or that is not supported (`undecided` says so)
  std::optional<Program> program;  ///< where it can be run
  Diagnostics diagnostics;
  std::string sha256;
  std::uint64_t bytes = 0;
};

/// Facts cost several times what reading costs: they are for drafts.
enum class FactsOf { circuit, nothing };

CircuitReading read_circuit(const std::string& path, const ParseOptions& options, FactsOf facts = FactsOf::circuit);
/// A text; its path (of the options) is for diagnostics and for the files that it includes.
CircuitReading read_circuit_text(const std::string& text, const ParseOptions& options);

}  // namespace libqsim::standards
