#include "libqsim/qasm/analyze.hpp"

#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm {

Analysis analyze(support::SourceMap& sources, support::FileId main, const AnalyzeOptions& options) {
  Analysis analysis;
  analysis.language = options.language ? *options.language : detect_language(sources.text(main));
  support::DiagnosticSink sink(sources);
  support::Levels levels = options.levels;
  // Upstream's examples call subroutines as if they were gates, and programs in OpenQASM 2's manner compare registers to integers: taken
  // where no profile is stated, a fault by the text of every one.
  for (const support::Code code : {support::Code::old_call_syntax, support::Code::register_compared_to_integer}) {
    if (options.language) levels.try_emplace(std::string(support::row_of(code).code), support::Level::error);
  }
  sink.set_levels(std::move(levels));
  const Language language = analysis.language;
  sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return clause_reference(language, slug); });
  sema::Analyzer analyzer(sources, sink, language, options);
  analyzer.analyze_file(main);
  analysis.program = analyzer.finish();
  analysis.program.profile = profile_of(language);
  analysis.diagnostics = sink.take();
  return analysis;
}

}  // namespace libqsim::qasm
