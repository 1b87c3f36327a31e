#pragma once

#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/support/arena.hpp"
#include "libqsim/support/control.hpp"

namespace libqsim::writers {

/// The statements of a program's own file with those of the files that it includes in their places; the version line and the included
/// built-in files are left out.
struct SourceStatements {
  std::vector<qasm::Statement*> statements;
  bool includes_library = false;  // qelib1.inc or stdgates.inc, as built in
};

/// What a program was read from. File 0 is its own. What is written of it is in pieces where the control stops the writer.
struct SourceProgram {
  const support::SourceMap& sources;
  qasm::Language language;
  const ir::Program& program;
  const support::Control& control;
};

SourceStatements source_statements(const SourceProgram& source, support::Arena& arena);

/// Where the program declares a global classical variable; an empty span where it does not.
support::Span declaration_of(const SourceProgram& source, std::string_view name);

}  // namespace libqsim::writers
