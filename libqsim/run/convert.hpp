// Programs written out again, in another version of the language.
#pragma once

#include <string>
#include <string_view>

#include "libqsim/run/program.hpp"
#include "libqsim/support/diagnostic.hpp"
#include "libqsim/support/export.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim {
inline namespace v0 {

/// A program's text in the version that was asked for.
struct Conversion {
  std::string text;
  Diagnostics diagnostics;  ///< warnings: names that were changed, a global phase that OpenQASM 2 does not have
};

/// The program as openqasm2 (the paper's), openqasm3.0, openqasm3.1 or openqasm3.2-draft. The text needs no other file than the version's
/// standard library, and does the same as the program; OpenQASM 2 has no global phase. What a version cannot say is an error of class
/// `unsupported` with its line.
LIBQSIM_API Result<Conversion> convert(const Program& program, std::string_view to);

}  // namespace v0
}  // namespace libqsim
