#include "libqsim/qasm/language.hpp"

#include <fmt/format.h>

#include <array>

namespace libqsim::qasm {

namespace {

struct ProfileRow {
  std::string_view profile;
  Language language;
};

constexpr ProfileRow profiles[] = {
    {"openqasm2", {Version::v2_0, false}},   {"openqasm2-circulated", {Version::v2_0, true}},     {"openqasm3.0", {Version::v3_0, false}},
    {"openqasm3.1", {Version::v3_1, false}}, {"openqasm3.2-draft", {Version::v3_2_draft, false}},
};

constexpr std::array<std::string_view, 4> version_names = {"2.0", "3.0", "3.1", "3.2-draft"};

constexpr FeatureRow features[] = {
#define LIBQSIM_FEATURE(identifier, slug, since, until, description) {#identifier, slug, Version::since, Version::until, description},
#include "libqsim/qasm/features.inc"
#undef LIBQSIM_FEATURE
};

constexpr ClauseRow clauses[] = {
#define LIBQSIM_CLAUSE(slug, section, since, until) {slug, section, Version::since, Version::until},
#include "libqsim/qasm/clauses.inc"
#undef LIBQSIM_CLAUSE
};

}  // namespace

std::optional<Language> language_of_profile(std::string_view profile) {
  for (const ProfileRow& row : profiles) {
    if (row.profile == profile) return row.language;
  }
  return std::nullopt;
}

std::string_view profile_of(Language language) {
  for (const ProfileRow& row : profiles) {
    if (row.language.version == language.version && row.language.circulated == language.circulated) return row.profile;
  }
  return profiles[0].profile;
}

std::string_view name_of(Version version) { return version_names[static_cast<std::size_t>(version)]; }

const FeatureRow& row_of(Feature feature) { return features[static_cast<std::size_t>(feature)]; }
std::size_t feature_count() { return std::size(features); }

bool has(Language language, Feature feature) {
  const FeatureRow& row = row_of(feature);
  return row.since <= language.version && language.version <= row.until;
}

std::span<const ClauseRow> clause_rows() { return clauses; }

std::string clause_reference(Language language, std::string_view slug) {
  for (const ClauseRow& row : clauses) {
    if (row.slug != slug) continue;
    if (row.since == Version::v2_0) return fmt::format("openqasm2 {} (arXiv:1707.03429)", slug);
    // A clause that the language does not have yet is cited from the version that brought it.
    const Version version = language.version < row.since ? row.since : language.version > row.until ? row.until : language.version;
    return fmt::format("openqasm{} {}", name_of(version), row.section);
  }
  return std::string(slug);
}

}  // namespace libqsim::qasm
