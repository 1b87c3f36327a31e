// libqsim: OpenQASM programs read, judged and simulated. Qubit 0 is the least significant bit of every index, and the rightmost character
// of every bit string and Pauli string.
#pragma once

#include "libqsim/run/batch.hpp"
#include "libqsim/run/convert.hpp"
#include "libqsim/run/gradient.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/run/verify.hpp"
#include "libqsim/support/diagnostic.hpp"
#include "libqsim/support/export.hpp"
#include "libqsim/support/result.hpp"
