// Built-in include files: qelib1.inc and stdgates.inc, as rows of the gate catalogue.
#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

bool Analyzer::include_library(const Include& node) {
  const bool qelib = node.path == "qelib1.inc";
  if (!qelib && node.path != "stdgates.inc") return false;
  if (qelib != is2()) {
    if (is2() && !language_.circulated) return false;
    error(Code::library_of_other_version, node.path_span, node.path).hint(is2() ? "include \"qelib1.inc\"" : "include \"stdgates.inc\"");
  }
  if (library_seen_) {
    error(Code::library_twice, node.span, node.path);
    return true;
  }
  library_seen_ = true;
  builder_.program.includes.push_back({std::string(node.path), {}, node.span});
  if (qelib) {
    import_dialect(gates::Dialect::qelib1, node.span, false);
    if (!is2() || language_.circulated) import_dialect(gates::Dialect::qelib1_circulated, node.span, true);
  } else {
    import_dialect(gates::Dialect::stdgates, node.span, false);
  }
  return true;
}

void Analyzer::import_dialect(gates::Dialect dialect, Span span, bool weak) {
  const auto rows = gates::catalogue();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows[row].dialect != dialect) continue;
    const std::string_view name = rows[row].name;
    if (Symbol* taken = scopes_.find_here(name)) {
      // The circulated set repeats names whose unitary differs from the paper's (cu3): the paper's row stands.
      if (!weak) error(Code::redeclared_name, span, name).note(taken->span, "declared here");
      continue;
    }
    Symbol symbol;
    symbol.kind = SymbolKind::gate;
    symbol.span = span;
    symbol.index = catalogue_gate(static_cast<gates::GateId>(row));
    symbol.weak = weak;
    scopes_.declare(name, symbol);
  }
}

GateIndex Analyzer::catalogue_gate(gates::GateId row) {
  if (row_gates_[row] != ir::none) return row_gates_[row];
  const gates::GateRow& entry = gates::row_of(row);
  GateEntry gate;
  gate.name = entry.name;
  gate.parameter_count = entry.parameter_count;
  gate.qubit_count = entry.qubit_count();
  gate.row = row;
  gates_.push_back(std::move(gate));
  row_gates_[row] = static_cast<GateIndex>(gates_.size() - 1);
  return row_gates_[row];
}

void Analyzer::define_from_text(GateIndex gate) {
  const gates::GateRow row = gates::row_of(*gates_[gate].row);
  const std::string parameters = row.parameters.empty() ? std::string() : fmt::format("({})", row.parameters);
  const std::string text = fmt::format("gate {}{} {} {{ {} }}", row.name, parameters, row.qubits, row.definition);
  const support::FileId file = sources_.add(fmt::format("<{}>", row.name), text);
  support::Arena arena;
  Parser parser(sources_, file, language_, arena, sink_);
  const Statement* node = parser.parse_statement();
  gates_[gate].row.reset();
  if (node != nullptr && node->kind == StatementKind::gate_definition) define_gate(static_cast<const GateDefinition&>(*node), gate);
}

}  // namespace libqsim::qasm::sema
