#pragma once

#include <cstdint>

namespace libqsim::qasm::sema {

/// Slices and aliases of more bits of a register are kept as ranges, not bit by bit: a short text may have many of them.
inline constexpr std::uint32_t listed_bits_limit = 256;

/// Aliases that join registers have to list their bits, of which there may be this many.
inline constexpr std::uint32_t joined_bits_limit = 1U << 20;

}  // namespace libqsim::qasm::sema
