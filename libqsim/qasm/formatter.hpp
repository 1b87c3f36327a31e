#pragma once

#include <optional>
#include <string>

#include "libqsim/qasm/language.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// The file in one layout: a statement a line, two blanks a level, comments kept, at most one empty line in a row. Tokens and comments stay
/// as they are; a block that stands on one line and a line break within a statement stay too. Formatting twice changes nothing more.
/// Nothing if the file has lexical or syntax errors, which are reported.
std::optional<std::string> format(const support::SourceMap& sources, support::FileId file, Language language,
                                  support::DiagnosticSink& sink);

}  // namespace libqsim::qasm
