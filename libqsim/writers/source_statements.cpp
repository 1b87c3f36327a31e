#include "libqsim/writers/source_statements.hpp"

#include <algorithm>
#include <utility>

namespace libqsim::writers {

namespace {

class Gatherer {
 public:
  Gatherer(const SourceProgram& data, support::Arena& arena) : data_(data), arena_(arena) {}

  void file(support::FileId id) {
    support::DiagnosticSink sink(data_.sources);
    qasm::Parser parser(data_.sources, id, data_.language, arena_, sink);
    while (qasm::Statement* statement = parser.parse_statement()) {
      if (!data_.control.goes_on_at(++count_)) return;
      if (statement->kind == qasm::StatementKind::include) {
        include(statement->span);
      } else if (statement->kind != qasm::StatementKind::version) {
        found.statements.push_back(statement);
      }
    }
  }

  SourceStatements found;

 private:
  void include(support::Span span) {
    const auto& includes = data_.program.includes;
    const auto entry = std::find_if(includes.begin(), includes.end(), [&](const ir::IncludedFile& file) {
      return file.span.file == span.file && file.span.begin == span.begin;
    });
    if (entry == includes.end()) return;
    if (entry->path.empty()) {
      found.includes_library = true;
      return;
    }
    for (support::FileId id = 1; id < data_.sources.file_count(); ++id) {
      if (data_.sources.path(id) == entry->path) return file(id);
    }
  }

  const SourceProgram& data_;
  support::Arena& arena_;
  std::uint64_t count_ = 0;
};

}  // namespace

SourceStatements source_statements(const SourceProgram& data, support::Arena& arena) {
  Gatherer gatherer(data, arena);
  gatherer.file(0);
  return std::move(gatherer.found);
}

support::Span declaration_of(const SourceProgram& source, std::string_view name) {
  support::Arena arena;
  for (const qasm::Statement* node : source_statements(source, arena).statements) {
    const bool declares = node->kind == qasm::StatementKind::classical_declaration || node->kind == qasm::StatementKind::io_declaration ||
                          node->kind == qasm::StatementKind::old_style_declaration;
    if (!declares) continue;
    const std::string_view declared =
        node->kind == qasm::StatementKind::io_declaration          ? static_cast<const qasm::IoDeclaration*>(node)->name.name
        : node->kind == qasm::StatementKind::old_style_declaration ? static_cast<const qasm::QuantumDeclaration*>(node)->name.name
                                                                   : static_cast<const qasm::ClassicalDeclaration*>(node)->name.name;
    if (declared == name) return node->span;
  }
  return {};
}

}  // namespace libqsim::writers
