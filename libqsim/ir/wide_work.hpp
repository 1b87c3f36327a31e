#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

#include "libqsim/ir/value.hpp"
#include "libqsim/ir/wide.hpp"

namespace libqsim::ir {

/// Products of two words that an operation takes on numbers of a width beyond 64 bits, about: a power is a chain of products as long as its
/// exponent has bits.
inline std::uint64_t wide_work(std::uint32_t width, bool is_power, const Value& right) {
  const std::uint64_t words = (std::uint64_t{width} + 63) / 64;
  std::uint64_t links = 1;
  if (const auto* bits = std::get_if<Bits>(&right.data); is_power && bits != nullptr) {
    const auto all = bits->words();
    const auto used = std::find_if(all.rbegin(), all.rend(), [](std::uint64_t word) { return word != 0; });
    if (used != all.rend()) links = 64 * static_cast<std::uint64_t>(all.rend() - used);
  } else if (is_power) {
    const auto* number = std::get_if<std::int64_t>(&right.data);
    const auto* whole = std::get_if<std::uint64_t>(&right.data);
    links = static_cast<std::uint64_t>(std::bit_width(number != nullptr  ? static_cast<std::uint64_t>(*number)
                                                      : whole != nullptr ? *whole
                                                                         : 1));
  }
  return words * words * 2 * links;
}

/// The same as operations to be counted while a program is analysed: none where they are few.
inline std::uint64_t wide_operations(const Type& result, bool is_power, const Value& right) {
  constexpr std::uint64_t products_per_operation = 256;
  return is_wide(result) ? wide_work(result.width, is_power, right) / products_per_operation : 0;
}

}  // namespace libqsim::ir
