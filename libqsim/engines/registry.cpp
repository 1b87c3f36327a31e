#include <algorithm>
#include <array>

#include "libqsim/engines/engine.hpp"
#include "libqsim/engines/statevector/statevector.hpp"

namespace libqsim::engines {

std::span<const Engine* const> all_engines() {
  static const std::array<const Engine*, 1> engines{&statevector_engine()};
  return engines;
}

const Engine* find_engine(std::string_view name) {
  const auto engines = all_engines();
  const auto found = std::ranges::find(engines, name, [](const Engine* engine) { return engine->name(); });
  return found == engines.end() ? nullptr : *found;
}

}  // namespace libqsim::engines
