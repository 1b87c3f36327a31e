#pragma once

#include <optional>
#include <string>

#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/writers/source_statements.hpp"

namespace libqsim::writers {

/// An OpenQASM 2 program, statement by statement, as OpenQASM 3, or as OpenQASM 2 of the paper alone. Nothing (and a diagnostic) where
/// the version has no words for it.
std::optional<std::string> from_openqasm2(const SourceProgram& source, qasm::Language target, support::DiagnosticSink& sink);

/// An OpenQASM 3 program as another version of OpenQASM 3, in which it is valid already.
std::string from_openqasm3(const SourceProgram& source, qasm::Language target);

}  // namespace libqsim::writers
