#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/standards/facts.hpp"
#include "libqsim/support/statistics.hpp"

namespace libqsim::standards {

/// A probability of passing, estimated by repeating the experiment.
struct PassProbability {
  bool known = false;
  std::uint64_t passed = 0;
  std::uint64_t trials = 0;
  support::Interval interval;  ///< Clopper-Pearson, 99 %
  std::string why;             ///< where it is not known

  double estimate() const { return trials == 0 ? 0 : static_cast<double>(passed) / static_cast<double>(trials); }
};

/// A file or a generator's output, by its hash (or something else that identifies it).
struct HashFinding {
  std::string what;  ///< "circuit 'ab'"
  std::string stated;
  std::string computed;  ///< empty: it could not be read
  Spot spot;
  std::string_view quantity = "sha256";

  bool matches() const { return !computed.empty() && stated == computed; }
};

struct GeneratorFinding {
  std::string id;
  std::string protocol;  ///< as written: "quantum-volume/1"
  bool registered = false;
  bool versioned = false;
  bool seeded = false;
  bool repeats = false;  ///< a second run gave the same texts
  Spot spot;
};

enum class ReferenceState : std::uint8_t { agrees, differs, undecided };

struct ReferenceFinding {
  std::string metric;
  std::string device;
  double claimed = 0;
  double computed = 0;
  double tolerance = 0;
  ReferenceState state = ReferenceState::undecided;
  std::string why;
  Spot spot;
};

enum class EquivalenceState : std::uint8_t { equal, different, undecided };

struct EquivalenceFinding {
  std::string circuit;
  std::string original;
  std::vector<std::string> up_to;
  EquivalenceState state = EquivalenceState::undecided;
  std::string how;
  Spot spot;
};

struct AnchorFinding {
  std::string device;
  bool must_pass = true;
  PassProbability probability;
  EquivalenceState state = EquivalenceState::undecided;  ///< equal: as demanded
  Spot spot;
};

struct MetricFinding {
  std::string id;
  std::string device;
  bool defined = false;
  bool in_range = true;
  double value = 0;
  Spot spot;
};

/// What was found out about a proposal, for the checks of drafts.
class ProposalFindings {
 public:
  std::string path;
  std::string sha256;
  std::string id;
  std::string version;
  std::string license;
  std::map<std::string, std::string> metadata;  ///< by dotted key
  std::map<std::string, std::string> declared;
  std::uint64_t shots = 0;
  std::uint64_t qubits = 0;  ///< that the proposal requires
  Spot qubits_spot;
  std::vector<std::pair<std::string, CircuitFacts>> circuits;  ///< by id
  std::vector<HashFinding> hashes;
  std::vector<GeneratorFinding> generators;
  std::vector<ReferenceFinding> references;
  std::vector<EquivalenceFinding> equivalences;
  std::vector<AnchorFinding> anchors;
  std::vector<MetricFinding> metrics;
  std::string metrics_unknown;  ///< why nothing can be said about them; empty: `metrics` says it
  bool has_rule = false;
  PassProbability ideal;
  PassProbability uniform;
};

/// A metric of all circuits, as reports show it.
struct MetricReport {
  std::string id;
  std::string device;  ///< empty: of submitted counts
  double value = 0;    ///< NaN: not defined
  std::optional<support::Interval> interval;
  std::string unit;
};

/// The probability that a device passes the rule.
struct AuditRow {
  std::string device;
  PassProbability probability;
};

/// Counts of a circuit in a submitted result.
struct CountsFinding {
  std::string circuit;
  double stated_shots = 0;
  double counted = 0;
  std::string fault;  ///< empty: they add up, and every outcome is one of the circuit's
  Spot spot;
};

/// Whether bit strings are the right way round: their distance from the ideal distribution, read either way.
struct BitOrderFinding {
  std::string circuit;
  double as_given = 0;
  double reversed = 0;
  bool wrong = false;
  bool known = false;
  Spot spot;
};

/// What was found out about a submitted result.
class ResultFindings {
 public:
  std::string path;
  std::string sha256;
  std::map<std::string, std::string> metadata;
  std::map<std::string, std::string> declared;
  bool has_proposal = false;
  std::uint64_t shots_due = 0;  ///< a circuit, by the proposal
  std::vector<HashFinding> hashes;
  std::vector<CountsFinding> counts;
  std::vector<BitOrderFinding> bit_orders;
  std::vector<MetricFinding> metrics;
  std::string metrics_unknown;           ///< as of a proposal
  std::vector<ReferenceFinding> claims;  ///< metrics that the result states itself, recomputed
  bool has_rule = false;
  std::string acceptance;          ///< pass, fail or inconclusive, recomputed; empty: it could not be
  std::string claimed_acceptance;  ///< as the result states it; empty: it does not
  Spot acceptance_spot;
};

/// Conformance results of an implementation, one entry a profile.
class ImplementationFindings {
 public:
  struct Profile {
    std::string name;
    std::uint64_t passed = 0;
    std::uint64_t judged = 0;
  };
  std::vector<Profile> profiles;
};

}  // namespace libqsim::standards
