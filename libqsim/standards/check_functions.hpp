#pragma once

#include "libqsim/standards/check.hpp"

namespace libqsim::standards {

// The functions behind the rows of check.cpp, by what they look at.

// checks_program.cpp: the text of a circuit
Finding check_language_version(const Arguments& arguments, const Subject& subject);
Finding check_feature_used(const Arguments& arguments, const Subject& subject);
Finding check_feature_allowed(const Arguments& arguments, const Subject& subject);
Finding check_feature_denied(const Arguments& arguments, const Subject& subject);
Finding check_include_identity(const Arguments& arguments, const Subject& subject);

// checks_operations.cpp: what a circuit does
Finding check_gates_subset(const Arguments& arguments, const Subject& subject);
Finding check_angle_grid(const Arguments& arguments, const Subject& subject);
Finding check_connectivity(const Arguments& arguments, const Subject& subject);
Finding check_limit(const Arguments& arguments, const Subject& subject);
Finding check_measurement_terminal(const Arguments& arguments, const Subject& subject);
Finding check_measurement_all(const Arguments& arguments, const Subject& subject);
Finding check_measurement_before_read(const Arguments& arguments, const Subject& subject);
Finding check_reset_allowed(const Arguments& arguments, const Subject& subject);
Finding check_timing_allowed(const Arguments& arguments, const Subject& subject);

// checks_submission.cpp: proposals, results and implementations
Finding check_metadata(const Arguments& arguments, const Subject& subject);
Finding check_license(const Arguments& arguments, const Subject& subject);
Finding check_declaration(const Arguments& arguments, const Subject& subject);
Finding check_hash(const Arguments& arguments, const Subject& subject);
Finding check_seed(const Arguments& arguments, const Subject& subject);
Finding check_determinism(const Arguments& arguments, const Subject& subject);
Finding check_reference(const Arguments& arguments, const Subject& subject);
Finding check_anchor(const Arguments& arguments, const Subject& subject);
Finding check_metric_defined(const Arguments& arguments, const Subject& subject);
Finding check_result_shots(const Arguments& arguments, const Subject& subject);
Finding check_result_counts(const Arguments& arguments, const Subject& subject);
Finding check_result_bit_order(const Arguments& arguments, const Subject& subject);
Finding check_acceptance_power(const Arguments& arguments, const Subject& subject);
Finding check_acceptance_met(const Arguments& arguments, const Subject& subject);
Finding check_equivalence(const Arguments& arguments, const Subject& subject);
Finding check_conformance(const Arguments& arguments, const Subject& subject);

// Rules on arguments.
std::string rule_include_sets(const Arguments& arguments);
}  // namespace libqsim::standards
