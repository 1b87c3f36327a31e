// qsim lex FILE...
#include "libqsim/cli/stage.hpp"
#include "libqsim/qasm/syntax_printer.hpp"

namespace libqsim::cli {

void setup_lex(Command& command, Session& session) { setup_stage(command, session, "lex", qasm::dump_tokens); }

}  // namespace libqsim::cli
