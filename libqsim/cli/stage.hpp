#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "libqsim/cli/arguments.hpp"
#include "libqsim/cli/session.hpp"
#include "libqsim/cli/verb.hpp"
#include "libqsim/qasm/language.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::cli {

/// Takes a piece of text; false where nothing more is wanted.
using Print = std::function<bool(std::string_view piece)>;
/// Prints one stage of the pipeline on a text: its result, piece by piece, while faults go to the sink.
using Stage = std::function<void(const support::SourceMap& sources, support::FileId file, qasm::Language language,
                                 support::DiagnosticSink& sink, const Print& print)>;

/// The options and the action of a verb that prints a stage which needs the text alone.
void setup_stage(Command& command, Session& session, std::string verb, Stage stage);

}  // namespace libqsim::cli
