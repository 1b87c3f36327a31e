#include "libqsim/run/profile.hpp"

namespace libqsim::run {

Result<Profile> profile_named(std::string_view name) {
  Profile profile;
  if (name.empty() || name == "numerics") return profile;
  profile.language = qasm::language_of_profile(name);
  if (!profile.language) return Failure(support::diagnostic_of(support::Code::profile_unknown, name));
  if (!profile.language->circulated) profile.levels.emplace("extension", support::Level::error);
  return profile;
}

}  // namespace libqsim::run
