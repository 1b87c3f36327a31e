#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "libqsim/protocols/circuit_data.hpp"

namespace libqsim::protocols {

// A protocol generates circuits from parameters and seeds, and says what is measured on them, in the language of metrics. A generator is
// a pure function: parameters, index and seed give one text, on every machine. Its version changes whenever a text does.

enum class ParameterKind : std::uint8_t { integer, integers, number, text };

using ParameterValue = std::variant<std::int64_t, std::vector<std::int64_t>, double, std::string>;

/// One row a parameter.
struct ParameterRow {
  std::string_view name;
  ParameterKind kind = ParameterKind::integer;
  std::string_view summary;
  double low = 0;
  double high = 0;
  std::span<const std::string_view> choices = {};  ///< of texts
  std::string_view follows = {};                   ///< the parameter whose value it has unless it is given itself
};

class Parameters {
 public:
  void set(std::string name, ParameterValue value) { values_[std::move(name)] = std::move(value); }
  bool has(std::string_view name) const { return values_.find(name) != values_.end(); }
  std::int64_t integer(std::string_view name) const { return std::get<std::int64_t>(values_.find(name)->second); }
  const std::vector<std::int64_t>& integers(std::string_view name) const {
    return std::get<std::vector<std::int64_t>>(values_.find(name)->second);
  }
  double number(std::string_view name) const { return std::get<double>(values_.find(name)->second); }
  const std::string& text(std::string_view name) const { return std::get<std::string>(values_.find(name)->second); }
  const std::map<std::string, ParameterValue, std::less<>>& all() const { return values_; }

 private:
  std::map<std::string, ParameterValue, std::less<>> values_;
};

/// A circuit as generated.
struct GeneratedCircuit {
  std::string text;  ///< canonical OpenQASM 2, with the 23 gates of the paper alone
  CircuitFields fields;
  std::string stratum;     ///< circuits of one stratum may stand in for each other in a resample; empty: it stands alone
  double noisy_gates = 0;  ///< after how many gates a device that depolarises per gate may lose the state
  /// The exact distribution where the generator knows it (by stabilizer rules), so that wide circuits need no simulation.
  std::vector<std::pair<std::string, double>> known_distribution;
};

enum class FieldKind : std::uint8_t { number, text, graph };

struct FieldRow {
  std::string_view name;
  FieldKind kind;
};

/// A metric in the language of standards: of each circuit, or of all.
struct MetricText {
  std::string id;
  bool per_circuit = false;
  std::string expression;
};

/// What is measured, and when that is good enough; a protocol without a rule describes only.
struct Scoring {
  std::vector<MetricText> metrics;
  std::string rule;
};

/// One row a protocol.
struct ProtocolRow {
  std::string_view name;
  int version;
  std::string_view summary;
  std::string_view source;  ///< where it is defined
  std::span<const ParameterRow> parameters;
  std::span<const FieldRow> fields;
  std::uint64_t shots;  ///< usual
  Parameters (*defaults)();
  Scoring (*scoring)(const Parameters&);
  /// How many circuits belong to the parameters; null: any number, one a seed.
  std::uint64_t (*circuit_count)(const Parameters&);
  std::uint64_t usual_count;  ///< where any number will do
  std::uint32_t (*qubit_count)(const Parameters&);
  /// What is wrong with parameters that are in range one by one; empty: nothing. May be null.
  std::string (*fault)(const Parameters&);
  GeneratedCircuit (*generate)(const Parameters&, std::uint64_t index, std::uint64_t seed);
};

std::span<const ProtocolRow> protocol_rows();
const ProtocolRow* find_protocol(std::string_view name);

/// The circuits of a protocol for consecutive seeds.
std::vector<GeneratedCircuit> generate_circuits(const ProtocolRow& row, const Parameters& parameters, std::uint64_t first_seed,
                                                std::uint64_t count);
/// What identifies them: the sha256 of all their texts, one after the other.
std::string sha256_of(std::span<const GeneratedCircuit> circuits);

}  // namespace libqsim::protocols
