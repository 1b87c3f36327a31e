#include "libqsim/run/convert.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "libqsim/qasm/analyze.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/writers/openqasm2_writer.hpp"
#include "libqsim/writers/source_writers.hpp"

namespace libqsim {

using support::Code;

namespace {

/// The first thing in the program that is no OpenQASM of the (earlier) version.
std::optional<Diagnostic> first_fault_in(const std::string& text, const std::string& path, qasm::Language language) {
  support::SourceMap sources;
  const support::FileId file = sources.add(path, text);
  qasm::AnalyzeOptions options;
  options.language = language;
  const qasm::Analysis analysis = qasm::analyze(sources, file, options);
  for (const Diagnostic& diagnostic : analysis.diagnostics) {
    if (diagnostic.severity == Severity::error) return diagnostic;
  }
  return std::nullopt;
}

}  // namespace

inline namespace v0 {

Result<Conversion> convert(const Program& program, std::string_view to) {
  const auto language = qasm::language_of_profile(to);
  if (!language || language->circulated)
    return Failure(support::diagnostic_of(
        Code::option_invalid,
        fmt::format("programs are converted to openqasm2, openqasm3.0, openqasm3.1 or openqasm3.2-draft, not to '{}'", to)));
  const detail::ProgramData& data = program.data();
  support::DiagnosticSink sink = data.make_sink();
  const writers::SourceProgram source{data.sources, data.language, data.program};
  std::optional<std::string> text;
  if (data.language.is_openqasm2()) {
    text = writers::from_openqasm2(source, *language, sink);
  } else if (language->is_openqasm2()) {
    text = writers::to_openqasm2(source, sink);
  } else {
    text = writers::from_openqasm3(source, *language);
  }
  if (!text) return Failure(sink.take());
  // What was written is read again: a word that the version does not have is told, never written.
  if (auto fault = first_fault_in(*text, "<converted>", *language)) {
    sink.report(Code::not_convertible, fmt::format("what reads '{}'", fault->excerpt), qasm::name_of(language->version))
        .note(fault->message);
    return Failure(sink.take());
  }
  return Conversion{std::move(*text), sink.take()};
}

}  // namespace v0
}  // namespace libqsim
