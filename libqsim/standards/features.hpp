#pragma once

#include <span>
#include <string_view>

namespace libqsim::standards {

/// One row a feature that drafts may ask for, deny or allow.
struct FeatureRow {
  std::string_view name;
  std::string_view summary;
};

std::span<const FeatureRow> circuit_features();
/// Their names alone.
std::span<const std::string_view> circuit_feature_names();

}  // namespace libqsim::standards
