#pragma once

#include <string>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/document.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/run/program.hpp"

namespace libqsim::cli {

/// `"path":...,"profile":...,"qubits":...`: how an entry of results begins.
std::string program_fields(const std::string& path, const Program& program);

/// The program and the files that it includes, built-in ones aside.
void add_inputs(Document& document, const Program& program);

/// Ends a verb whose program was refused, or stopped: the diagnostics as text or as a document; returns the exit status.
int refuse(Document& document, const std::string& path, const Diagnostics& diagnostics, const FormatArguments& format, Session& session);
int refuse(Document& document, const Program& program, const Diagnostics& diagnostics, const FormatArguments& format, Session& session);

/// "rejected", "unsupported", "unreadable" or "interrupted", by an exit status.
std::string_view outcome_name(int status);

}  // namespace libqsim::cli
