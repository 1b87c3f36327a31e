#pragma once

#include <span>
#include <string_view>

#include "libqsim/standards/facts.hpp"

namespace libqsim::standards {

/// A figure of a circuit's text alone. One row a figure; each is also a quantity of the language of metrics.
struct FeatureRow {
  std::string_view name;
  std::string_view summary;
  double (*value)(const CircuitFacts& facts);  ///< NaN: not defined for this circuit
  bool declared = false;                       ///< follows from declarations, whatever the operations are
};

std::span<const FeatureRow> feature_rows();
/// NaN where the circuit could not be followed to its end: then nothing is known but what it declares.
double feature_of(const FeatureRow& row, const CircuitFacts& facts);

}  // namespace libqsim::standards
