#pragma once

#include <cstdint>
#include <span>

#include "libqsim/gates/matrix.hpp"
#include "libqsim/ir/program.hpp"

namespace libqsim::ir {

/// The matrix of a composite, given the numbers of the operation that applies it.
gates::Elements matrix_of(const Program& program, std::uint32_t composite, std::span<const double> numbers);

/// Multiplications that it takes to find it, about.
std::uint64_t work_of(const Program& program, std::uint32_t composite, std::span<const double> numbers);

/// Its derivative by numbers[number]. Elements are NaN where there is none (see gates::power_change).
gates::Elements derivative_of(const Program& program, std::uint32_t composite, std::span<const double> numbers, std::size_t number);

}  // namespace libqsim::ir
