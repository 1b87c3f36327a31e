// Everything that kernels include, read before any target region opens: a standard header read inside one would leave functions
// for that instruction set where any program may pick them up.
#pragma once

#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "libqsim/kernels/arguments.hpp"
#include "libqsim/kernels/kernel_table.hpp"
