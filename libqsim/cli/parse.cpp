// qsim parse FILE...
#include "libqsim/cli/stage.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/support/arena.hpp"

namespace libqsim::cli {

void setup_parse(Command& command, Session& session) {
  setup_stage(command, session, "parse",
              [](const support::SourceMap& sources, support::FileId file, qasm::Language language, support::DiagnosticSink& sink,
                 const Print& print) {
                support::Arena arena;
                print(qasm::dump(qasm::parse(sources, file, language, arena, sink), sources));
              });
}

}  // namespace libqsim::cli
