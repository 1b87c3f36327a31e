#pragma once

#include <cstdint>
#include <vector>

#include "libqsim/execute/world.hpp"

namespace libqsim::execute {

inline std::uint64_t size_of_all(const std::vector<Dimension>& dimensions) {
  std::uint64_t count = 1;
  for (const Dimension& dimension : dimensions) count *= dimension.size;
  return count;
}

inline std::uint64_t moved(std::uint64_t origin, std::int64_t step, std::uint64_t count) {
  return origin + static_cast<std::uint64_t>(step) * count;  // modulo 2^64, and so right for negative steps too
}

/// Calls visit(index of the element) for every element, row-major; stops when it returns false.
template <class Visit>
bool for_each_element(const Location& location, Visit visit) {
  const std::uint64_t count = size_of_all(location.dimensions);
  for (std::uint64_t i = 0; i < count; ++i) {
    std::uint64_t rest = i;
    std::uint64_t index = location.offset;
    for (std::size_t d = location.dimensions.size(); d-- > 0;) {
      const Dimension& dimension = location.dimensions[d];
      index = moved(index, dimension.stride, rest % dimension.size);
      rest /= dimension.size;
    }
    if (!visit(index)) return false;
  }
  return true;
}

}  // namespace libqsim::execute
