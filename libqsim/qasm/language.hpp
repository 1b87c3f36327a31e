#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace libqsim::qasm {

/// The versions of the language, in order of time.
enum class Version : std::uint8_t { v2_0, v3_0, v3_1, v3_2_draft };

/// Which language a text is read as. A profile decides it, else the version line, else OpenQASM 3.1.
struct Language {
  Version version = Version::v3_1;
  /// OpenQASM 2 as found in the wild: a missing version line, library gates beyond the paper's and the like are warnings.
  bool circulated = false;

  bool is_openqasm2() const { return version == Version::v2_0; }
};

/// The language of a profile: openqasm2, openqasm2-circulated, openqasm3.0, openqasm3.1, openqasm3.2-draft. Nothing for `numerics`,
/// whose programs say themselves what they are, and for names that are no profile's.
std::optional<Language> language_of_profile(std::string_view profile);

/// The profile's name, as FORMATS names them.
std::string_view profile_of(Language language);

/// "2.0", "3.0", "3.1", "3.2-draft".
std::string_view name_of(Version version);

/// What differs between the versions of OpenQASM 3, one row each in features.inc: present from `since` up to and including `until`.
enum class Feature : std::uint8_t {
#define LIBQSIM_FEATURE(identifier, slug, since, until, description) identifier,
#include "libqsim/qasm/features.inc"
#undef LIBQSIM_FEATURE
};

struct FeatureRow {
  std::string_view identifier;
  std::string_view clause;
  Version since;
  Version until;
  std::string_view description;
};

const FeatureRow& row_of(Feature feature);
std::size_t feature_count();

/// True if the language has the feature.
bool has(Language language, Feature feature);

/// A clause: its slug and its section of the text, present from `since` up to and including `until`.
struct ClauseRow {
  std::string_view slug;
  std::string_view section;
  Version since;
  Version until;
};

std::span<const ClauseRow> clause_rows();

/// The reference that people read for a clause of the language: "openqasm3.1 types.rst#angles", "openqasm2 oq2.gate.call
/// (arXiv:1707.03429)". A clause that the language does not have is cited from the nearest version that has it; what is no clause is given
/// back as it is.
std::string clause_reference(Language language, std::string_view slug);

}  // namespace libqsim::qasm
