#include "libqsim/run/convert.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "libqsim/qasm/analyze.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/stop_flag.hpp"
#include "libqsim/writers/openqasm2_writer.hpp"
#include "libqsim/writers/source_writers.hpp"

namespace libqsim {

using support::Code;

namespace {

std::optional<Diagnostic> first_error(const Diagnostics& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    // The version line is what a conversion changes.
    if (diagnostic.severity == Severity::error && diagnostic.code != support::row_of(Code::version_mismatch).code) return diagnostic;
  }
  return std::nullopt;
}

/// The first thing in a text that is no OpenQASM of the version.
std::optional<Diagnostic> first_fault_in(const std::string& text, const std::string& path, qasm::Language language,
                                         const support::Control& control) {
  support::SourceMap sources;
  const support::FileId file = sources.add(path, text);
  qasm::AnalyzeOptions options;
  options.language = language;
  options.control = control;
  return first_error(qasm::analyze(sources, file, options).diagnostics);
}

/// The same for a program and the files that it includes, where they stand.
std::optional<Diagnostic> first_fault_of(const detail::ProgramData& data, qasm::Language language, const support::Control& control) {
  support::SourceMap sources;
  const support::FileId file = sources.add(data.path, std::string(data.sources->text(0)));
  qasm::AnalyzeOptions options;
  options.language = language;
  options.control = control;
  options.resolve_include = [&](std::string_view name, const std::string& including_path) -> Result<std::optional<qasm::IncludeText>> {
    for (const ir::IncludedFile& included : data.program.includes) {
      if (included.path.empty() || included.name != name || data.sources->path(included.span.file) != including_path) continue;
      for (support::FileId id = 1; id < data.sources->file_count(); ++id) {
        if (data.sources->path(id) == included.path)
          return std::optional(qasm::IncludeText{included.path, std::string(data.sources->text(id))});
      }
    }
    return std::optional<qasm::IncludeText>();
  };
  return first_error(qasm::analyze(sources, file, options).diagnostics);
}

/// That the version has no words for what the fault says, at its place.
Diagnostics not_convertible(const Diagnostic& fault, qasm::Language language) {
  std::string_view words = fault.excerpt;
  words.remove_prefix(std::min(words.find_first_not_of(" \t"), words.size()));
  Diagnostic diagnostic = fault;
  const support::DiagnosticRow& row = support::row_of(Code::not_convertible);
  diagnostic.code = row.code;
  diagnostic.kind = row.kind;
  diagnostic.message = fmt::format(fmt::runtime(row.message), fmt::format("what reads '{}'", words), qasm::name_of(language.version));
  diagnostic.notes = {Note{fault.message, {}, 0, 0}};
  diagnostic.hint.clear();
  return {diagnostic};
}

}  // namespace

inline namespace v0 {

Result<Conversion> convert(const Program& program, std::string_view to, const ConvertOptions& options) {
  const auto language = qasm::language_of_profile(to);
  if (!language || language->circulated)
    return Failure(support::diagnostic_of(
        Code::option_invalid,
        fmt::format("programs are converted to openqasm2, openqasm3.0, openqasm3.1 or openqasm3.2-draft, not to '{}'", to)));
  const detail::ProgramData& data = program.data();
  support::DiagnosticSink sink = data.make_sink();
  const run::StopFlag stopped(options.stop);
  const support::Control control{stopped.get(), options.progress};
  const writers::SourceProgram source{*data.sources, data.language, data.program, control};
  std::optional<std::string> text;
  if (data.language.is_openqasm2()) {
    text = writers::from_openqasm2(source, *language, sink);
  } else if (language->is_openqasm2()) {
    text = writers::to_openqasm2(source, sink);
  } else {
    text = writers::from_openqasm3(source, *language);
  }
  if (control.stopped()) sink.report(Code::interrupted);
  if (!text || control.stopped()) return Failure(sink.take());
  // What was written is read again: a word that the version does not have is told, never written.
  if (const auto fault = first_fault_in(*text, "<converted>", *language, control)) {
    if (control.stopped()) return Failure(support::diagnostic_of(Code::interrupted));
    const auto place = data.language.is_openqasm2() ? std::nullopt : first_fault_of(data, *language, control);
    return Failure(not_convertible(place.value_or(*fault), *language));
  }
  return Conversion{std::move(*text), sink.take()};
}

}  // namespace v0
}  // namespace libqsim
