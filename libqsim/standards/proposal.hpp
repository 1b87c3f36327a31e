#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "libqsim/protocols/protocol.hpp"
#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/experiment.hpp"

namespace libqsim::standards {

// Of a generator and of a run.
inline constexpr std::int64_t most_circuits = 100'000;
inline constexpr std::int64_t most_shots = 1'000'000'000'000;
inline constexpr std::int64_t greatest_seed = std::int64_t{1} << 53;

/// A circuit that lies in a file beside the proposal.
struct StatedCircuit {
  std::string id;
  std::string file;  ///< a path below the proposal's folder
  std::string sha256;
  std::string original;            ///< the circuit that this one is a compiled form of; empty: none
  std::vector<std::string> up_to;  ///< global-phase, layout
  protocols::CircuitFields data;
  Spot data_spot;
  Spot spot;
};

/// A registered generator with its parameters and seeds.
struct StatedGenerator {
  std::string id;
  std::string protocol;  ///< as written: "quantum-volume/1"
  const protocols::ProtocolRow* row = nullptr;
  bool registered = false;  ///< its version is the one that this library has
  bool versioned = false;
  bool seeded = false;
  protocols::Parameters parameters;
  std::uint64_t first_seed = 0;
  std::uint64_t count = 0;
  std::string sha256;
  Spot spot;
};

/// A value that the proposal claims a metric to have on a device.
struct StatedReference {
  std::size_t metric = 0;  ///< index in Proposal::metrics
  std::string circuit;     ///< of a metric of circuits
  Device device;
  std::string kind;  ///< exact, analytic, simulated, hardware
  double value = 0;
  double tolerance = 0;
  Spot spot;
};

/// A device of which the verdict is known.
struct StatedAnchor {
  Device device;
  bool must_pass = true;
  Spot spot;
};

struct StatedMetric {
  Metric metric;
  Spot spot;
};

/// A benchmark proposed for standardisation, as its file states it.
struct Proposal {
  std::string path;
  std::string sha256;
  std::string id;
  std::string version;
  std::string title;
  std::string license;
  std::map<std::string, std::string> metadata;  ///< by dotted key, everything that is a text
  std::map<std::string, std::string> declared;
  std::string profile;  ///< of its circuits; empty: as each says itself
  std::uint32_t qubits = 0;
  Spot qubits_spot;
  std::uint32_t classical_qubits_max = 0;  ///< what the check may simulate
  std::uint64_t shots = 0;
  std::vector<StatedCircuit> circuits;
  std::vector<StatedGenerator> generators;
  std::vector<StatedMetric> metrics;
  std::vector<StatedReference> references;
  std::optional<Expression> rule;
  bool rule_is_timed = false;            ///< as of metrics
  bool fail_where_insufficient = false;  ///< an undefined rule fails, instead of being inconclusive
  std::vector<StatedAnchor> anchors;

  const StatedCircuit* find_circuit(std::string_view circuit_id) const;
};

/// Reads a proposal by its path, or by its id among the installed ones (`<data>/proposals/<id>/proposal.toml`). Refused ones give class
/// `standard` diagnostics.
Result<Proposal> read_proposal(const std::string& name_or_path, const FileAccess& files);
/// The same from a text; `path` is what its circuits' files lie beside.
Result<Proposal> read_proposal_text(const std::string& path, std::string text);

/// Reads the parameters of a protocol from a table; what is not given has the protocol's default.
protocols::Parameters read_parameters(const protocols::ProtocolRow& row, const Node& table, support::DiagnosticSink& sink);

/// The paths of the installed proposals by id.
std::map<std::string, std::string> installed_proposals(const FileAccess& files);

}  // namespace libqsim::standards
