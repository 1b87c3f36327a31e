#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace libqsim::standards {

/// A place in a circuit's text; line 0: of no single place.
struct Spot {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string excerpt;
};

/// A library file that a circuit includes.
struct IncludeFact {
  std::string name;  ///< as written
  bool built_in = false;
  std::string sha256;  ///< of the file found; empty where it is built in
  Spot spot;
};

/// A gate that a circuit applies, itself or within the definitions that it applies; definitions of its own are looked through.
struct GateFact {
  std::string name;
  bool library = false;          ///< declared by a built-in library file (rather than by the language)
  unsigned library_sources = 0;  ///< of qelib1.inc: the published sets that declare it (bits of gates::Source)
  std::uint64_t count = 0;       ///< applications, repeated ones counted where the repetition is known
  Spot spot;                     ///< of the first application
};

/// An angle that is a constant, with the gate that takes it.
struct AngleFact {
  std::string gate;
  double radians = 0;
  bool known = true;  ///< false: worked out at run time
  Spot spot;
};

/// Two qubits that a gate couples, the lower one first.
struct CouplingFact {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Spot spot;
};

/// What a check may ask of a circuit. Lists keep the order of the text; `undecided` says what could not be worked out.
struct CircuitFacts {
  std::string version;  ///< "2.0", "3.0", "3.1"; of the language that it was read as where it states none
  bool version_stated = false;
  Spot version_spot;
  std::string profile;
  std::uint64_t bytes = 0;
  std::string sha256;

  std::uint64_t qubits = 0;
  std::uint64_t used_qubits = 0;  ///< that any gate, measurement or reset acts on
  std::uint64_t bits = 0;
  std::uint64_t depth = 0;
  std::uint64_t gate_count = 0;
  std::uint64_t two_qubit_gate_count = 0;
  std::map<std::string, std::uint64_t> gate_names;  ///< how often each library or built-in gate is applied
  std::vector<std::uint64_t> two_qubit_gates_of;    ///< by qubit: those that it takes part in
  std::uint64_t critical_two_qubit_gates = 0;       ///< the most that lie on one of the longest chains of operations
  std::uint64_t qubit_steps = 0;                    ///< the qubits of all operations, one by one: each is busy for one layer
  std::uint64_t measurement_count = 0;              ///< of single qubits
  std::uint64_t mid_circuit_layers = 0;             ///< with a measurement after which its qubit goes on
  std::uint64_t loops = 0;
  bool counts_known = true;  ///< false: a loop or branch decides at run time how often

  std::vector<IncludeFact> includes;
  std::vector<GateFact> gates;
  std::vector<AngleFact> angles;
  std::vector<CouplingFact> couplings;
  std::vector<std::pair<Spot, std::string>> wide_gates;  ///< gates of more than two qubits
  std::map<std::string, Spot> features;                  ///< of the vocabulary in features.hpp, with their first use
  std::map<std::string, std::string> metadata;           ///< `// key: value` lines before the first statement
  Spot after_measurement;                                ///< the first operation on a qubit that was measured before; line 0: none
  std::vector<std::string> unmeasured_qubits;            ///< "q[3]"
  struct EarlyRead {
    std::string name;
    Spot spot;
  };
  std::vector<EarlyRead> reads_before_measurement;
  std::string undecided;  ///< not empty: why the program could not be followed (it is not supported)
};

}  // namespace libqsim::standards
