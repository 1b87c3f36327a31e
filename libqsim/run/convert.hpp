// Programs written out again, in another version of the language.
#pragma once

#include <functional>
#include <stop_token>
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

/// How a conversion is watched.
struct ConvertOptions {
  /// Stops it within 0.2 s.
  std::stop_token stop{};
  /// Called now and then from the calling thread with the share that is done, as far as that is known.
  std::function<void(double)> progress{};
};

/// The program as openqasm2 (the paper's), openqasm3.0, openqasm3.1 or openqasm3.2-draft. The text needs no other file than the version's
/// standard library, and does the same as the program; OpenQASM 2 has no global phase. What a version cannot say is an error of class
/// `unsupported` with its line.
LIBQSIM_API Result<Conversion> convert(const Program& program, std::string_view to, const ConvertOptions& options = {});

}  // namespace v0
}  // namespace libqsim
