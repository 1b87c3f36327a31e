#include "libqsim/standards/circuit_reader.hpp"

#include "libqsim/qasm/parser.hpp"
#include "libqsim/run/file_access.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/standards/facts_operations.hpp"
#include "libqsim/standards/facts_syntax.hpp"
#include "libqsim/standards/spot.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::standards {

namespace {

bool is_library(std::string_view name) { return name == "qelib1.inc" || name == "stdgates.inc"; }

CircuitFacts facts_of(const Program& program) {
  const detail::ProgramData& data = program.data();
  CircuitFacts facts;
  facts.profile = program.profile();
  facts.sha256 = data.files.front().sha256;
  facts.bytes = data.sources->text(0).size();
  std::vector<support::FileId> files{0};
  for (const ir::IncludedFile& include : data.program.includes) {
    IncludeFact fact;
    fact.name = include.name;
    fact.built_in = include.path.empty();
    for (const SourceFile& file : data.files) {
      if (!fact.built_in && file.path == include.path) fact.sha256 = file.sha256;
    }
    fact.spot = spot_of(*data.sources, include.span);
    facts.includes.push_back(std::move(fact));
    for (support::FileId id = 1; id < data.sources->file_count(); ++id) {
      if (data.sources->path(id) == include.path && !is_library(include.name)) files.push_back(id);
    }
  }
  add_syntax_facts(*data.sources, files, data.language, facts);
  add_operation_facts(data.program, *data.sources, facts);
  return facts;
}

/// What the text alone tells of a circuit that is not supported.
CircuitFacts syntax_facts_of(const std::string& path, const std::string& text, const ParseOptions& options) {
  support::SourceMap sources;
  const support::FileId file = sources.add(path, text);
  const auto language = qasm::language_of_profile(options.profile);
  CircuitFacts facts;
  add_syntax_facts(sources, std::span(&file, 1), language.value_or(qasm::detect_language(text)), facts);
  facts.counts_known = false;
  facts.undecided = "the circuit is not supported";
  return facts;
}

CircuitReading accepted(Program program, FactsOf facts) {
  CircuitReading reading;
  if (facts == FactsOf::circuit) reading.facts = facts_of(program);
  reading.sha256 = program.data().files.front().sha256;
  reading.bytes = program.data().sources->text(0).size();
  reading.diagnostics = program.diagnostics();
  reading.program = std::move(program);
  return reading;
}

CircuitReading refused(const std::string& path, const std::string& text, const ParseOptions& options, Diagnostics diagnostics,
                       FactsOf facts) {
  CircuitReading reading;
  reading.sha256 = support::sha256_hex(text);
  reading.bytes = text.size();
  reading.diagnostics = std::move(diagnostics);
  if (facts == FactsOf::nothing || exit_status(reading.diagnostics) != 3) return reading;
  reading.facts = syntax_facts_of(path, text, options);
  reading.facts->sha256 = reading.sha256;
  reading.facts->bytes = reading.bytes;
  return reading;
}

}  // namespace

CircuitReading read_circuit(const std::string& path, const ParseOptions& options, FactsOf facts) {
  Result<Program> program = parse_file(path, options);
  if (program) return accepted(std::move(program).value(), facts);
  const Result<std::string> text = run::read_file(path);
  if (text) return refused(path, *text, options, std::move(program).error(), facts);
  CircuitReading reading;
  reading.diagnostics = std::move(program).error();
  return reading;
}

CircuitReading read_circuit_text(const std::string& text, const ParseOptions& options) {
  Result<Program> program = parse(text, options);
  if (program) return accepted(std::move(program).value(), FactsOf::circuit);
  return refused(options.path, text, options, std::move(program).error(), FactsOf::circuit);
}

}  // namespace libqsim::standards
