#include <string_view>

#include "libqsim/run/simulate.hpp"
#include "libqsim/support/machine_model.hpp"
#include "libqsim_revision.hpp"

namespace libqsim {
inline namespace v0 {

std::string_view version() { return LIBQSIM_VERSION; }
std::string_view revision() { return LIBQSIM_REVISION; }
std::string_view instruction_set() { return support::name_of(support::best_isa()); }

}  // namespace v0
}  // namespace libqsim
