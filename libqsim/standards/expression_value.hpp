#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "libqsim/protocols/circuit_data.hpp"
#include "libqsim/standards/expression.hpp"
#include "libqsim/support/statistics.hpp"

namespace libqsim::standards {

/// A value of the language. An undefined number is a NaN, an undefined truth value has `defined` false.
struct Value {
  ValueKind kind = ValueKind::number;
  bool defined = true;
  bool boolean = false;
  double number = 0;
  std::string text;
  std::vector<double> numbers;
  std::vector<double> multiplicities;  ///< how many outcomes each number stands for; empty: one each
  std::vector<bool> mask;              ///< of a set
  std::vector<std::string> texts;
  std::vector<const protocols::Graph*> graphs;
  support::DecayFit fit;

  static Value of(double number);
  static Value undefined();
  double multiplicity(std::size_t i) const { return multiplicities.empty() ? 1.0 : multiplicities[i]; }
};

/// The outcomes of a circuit: all of them in the order of their numbers (`dense`), or those that are listed and one entry for all the
/// others together, of which none has a count or an ideal probability. In texts the bit declared last is leftmost. A bit that nothing sets
/// is 0 in every outcome; where there is one, outcomes are listed.
struct OutcomeTable {
  std::size_t bits = 0;
  bool dense = false;
  std::vector<std::string> outcomes;  ///< where not dense
  std::vector<double> ideal;          ///< as long as the table; empty: not known
  double others = 0;                  ///< how many outcomes are not listed
  std::vector<bool> unset;            ///< by bit: whether nothing sets it; empty: there is none

  std::size_t size() const { return dense ? std::size_t{1} << bits : outcomes.size() + (others > 0 ? 1 : 0); }
  bool stands_for_others(std::size_t i) const { return !dense && i == outcomes.size(); }
  double multiplicity(std::size_t i) const { return stands_for_others(i) ? others : 1.0; }
  /// The bit of an outcome that is listed; position 0 is the bit declared first.
  bool bit(std::size_t i, std::size_t position) const {
    return dense ? (i >> position & 1U) != 0 : outcomes[i][bits - 1 - position] == '1';
  }
  bool may_set(std::size_t position) const { return unset.empty() || !unset[position]; }
  std::size_t set_bits() const;
  std::string text(std::size_t i) const;
};

/// Figures of a circuit's text.
struct CircuitShape {
  std::map<std::string, double, std::less<>> features;  ///< by name, of the rows of circuit_features
  std::map<std::string, double> gates;
};

/// What an expression of one circuit sees.
struct CircuitContext {
  const OutcomeTable* table = nullptr;
  std::span<const double> counts;  ///< as long as the table
  double shots = 0;
  const protocols::CircuitFields* fields = nullptr;
  const CircuitShape* shape = nullptr;
};

Value evaluate(const Expression& expression, const CircuitContext& context);

/// What an expression over all circuits sees. Vectors follow `chosen`: the circuits, some of them more than once in a resample.
struct GlobalContext {
  std::span<const std::size_t> chosen;
  std::span<const std::vector<double>> circuit_metrics;  ///< by metric index, then by circuit; empty for a global metric
  std::span<const double> global_metrics;                ///< by metric index
  std::span<const protocols::CircuitFields* const> fields;
  std::span<const std::vector<double>> costs;  ///< by circuit: the mean cost of each graph field, in the order of `cost_fields`
  std::span<const std::string> cost_fields;
  const std::map<std::string, std::size_t>* circuit_index = nullptr;
  double shots = 0;
  double seconds = 0;  ///< NaN: not known
  double qubits = 0;   ///< fixes the asymptote of a decay
  /// One-sided bootstrap bound of a metric expression; null where bounds may not be taken.
  std::function<double(const Expression& metric, double level, bool upper)> bound;
};

Value evaluate(const Expression& expression, const GlobalContext& context);

/// A comparison of two numbers; false where one is not defined.
bool compare(Operation operation, double left, double right);

}  // namespace libqsim::standards
