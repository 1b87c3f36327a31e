// qsim lex FILE
#include "libqsim/cli/stage.hpp"
#include "libqsim/qasm/syntax_printer.hpp"

namespace libqsim::cli {

Action setup_lex(CLI::App& command, Session& session) { return setup_stage(command, session, "lex", qasm::dump_tokens); }

}  // namespace libqsim::cli
