#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/targets.hpp"

namespace libqsim::fuzz {

void require(bool kept, std::string_view promise, std::string_view found) {
  if (kept) return;
  std::fprintf(stderr, "broken: %.*s\n%.*s\n", static_cast<int>(promise.size()), promise.data(), static_cast<int>(found.size()),
               found.data());
  std::abort();
}

}  // namespace libqsim::fuzz
