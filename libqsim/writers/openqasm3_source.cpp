#include <fmt/format.h>

#include "libqsim/qasm/source_printer.hpp"
#include "libqsim/writers/source_writers.hpp"

namespace libqsim::writers {

std::string from_openqasm3(const SourceProgram& source, qasm::Language target) {
  support::Arena arena;
  SourceStatements found = source_statements(source, arena);
  std::string text = fmt::format("OPENQASM {};\n", target.version == qasm::Version::v3_2_draft ? "3.2" : qasm::name_of(target.version));
  for (const ir::IncludedFile& file : source.program.includes) {
    if (file.path.empty()) text += fmt::format("include \"{}\";\n", file.name);
  }
  qasm::SourcePrinter printer(source.language, target);
  std::uint64_t count = 0;
  for (const qasm::Statement* statement : found.statements) {
    if (!source.control.goes_on_at(++count)) break;
    printer.statement(*statement);
  }
  return text + printer.take();
}

}  // namespace libqsim::writers
