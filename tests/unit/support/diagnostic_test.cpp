#include <doctest/doctest.h>

#include <set>

#include "libqsim/support/diagnostic.hpp"
#include "libqsim/support/diagnostic_catalogue.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

using namespace libqsim;
using namespace libqsim::support;

namespace {

struct Told {
  explicit Told(std::string text) : sink(sources) { sources.add("a.qasm", std::move(text)); }
  DiagnosticSink::Report at(std::uint32_t begin, std::uint32_t end) {
    return sink.report(Code::unexpected_character, Span{begin, end, 0}, "'?'");
  }
  SourceMap sources;
  DiagnosticSink sink;
};

}  // namespace

TEST_CASE("a diagnostic is shown with its line, carets, note, hint and clause") {
  Told told("qubit q;\nx ?? q;\n");
  told.at(11, 13).note(Span{0, 5, 0}, "declared here").note("no place").hint("remove it").clause("lex.whitespace");
  CHECK(to_text(told.sink.take()) ==
        "a.qasm:2:3: error[QS1001]: unexpected character '?'\n"
        "2 | x ?? q;\n"
        "  |   ^^\n"
        "  note: a.qasm:1:1: declared here\n"
        "  note: no place\n"
        "  hint: remove it\n"
        "  clause: lex.whitespace\n");
}

TEST_CASE("carets stand under what they mean: tabs, wide and combining characters, controls") {
  const auto carets = [](std::string text, std::uint32_t begin, std::uint32_t end) {
    Told told(std::move(text));
    told.at(begin, end);
    const std::string shown = to_text(told.sink.take());
    return shown.substr(shown.find('\n') + 1);
  };
  CHECK(carets("\tx?", 2, 3).starts_with("1 |  x?\n  |   ^\n"));
  CHECK(carets("\xe4\xb8\xad?", 3, 4).starts_with("1 | \xe4\xb8\xad?\n  |   ^\n"));
  CHECK(carets("e\xcc\x81?", 3, 4).starts_with("1 | e\xcc\x81?\n  |  ^\n"));
  CHECK(carets("\x1b[m?", 3, 4).starts_with("1 | \\x1b[m?\n  |       ^\n"));
  CHECK(carets("\xff?", 1, 2).starts_with("1 | \\xff?\n  |     ^\n"));
  CHECK(carets("abc", 3, 3).starts_with("1 | abc\n  |    ^\n"));
  CHECK(carets("a\r\nb?\r\n", 4, 5).starts_with("2 | b?\n  |  ^\n"));
  CHECK(carets("a\rb?\rc", 3, 4).starts_with("2 | b?\n  |  ^\n"));
  CHECK(carets("ab\ncd", 1, 5).starts_with("1 | ab\n  |  ^\n"));
}

TEST_CASE("of a long line a part is shown") {
  Told told(std::string(100'000, 'x') + "?" + std::string(100'000, 'y'));
  told.at(100'000, 100'001);
  const Diagnostics all = told.sink.take();
  CHECK(all.at(0).column == 100'001);
  CHECK(all.at(0).excerpt.size() <= 160);
  CHECK(to_text(all).size() < 1000);
}

TEST_CASE("the part of a long line begins at the column that it says, whatever the line is made of") {
  // Marks of combination and wrong bytes count as one code point each; what is shown holds sixty of them before the fault.
  const auto shown = [](const std::string& character, std::size_t count) {
    std::string line;
    for (std::size_t i = 0; i < count; ++i) line += character;
    Told told(line + "?");
    told.at(static_cast<std::uint32_t>(line.size()), static_cast<std::uint32_t>(line.size() + 1));
    return told.sink.take().at(0);
  };
  for (const std::string& character : {std::string("x"), std::string("\xc3\xa9"), std::string("\xf0\x9f\x98\x80"), std::string("\xff")}) {
    const Diagnostic diagnostic = shown(character, 1000);
    CHECK(diagnostic.column == 1001);
    CHECK(diagnostic.excerpt_column == 941);
    CHECK(diagnostic.excerpt.size() == 60 * character.size() + 1);
  }
  const Diagnostic lone = shown("\x80", 1000);  // continues nothing: the excerpt begins after it
  CHECK(lone.column == 1001);
  CHECK(lone.excerpt_column == 1001);
  CHECK(lone.excerpt == "?");
}

TEST_CASE("at most fifty errors are told, and how many more there are") {
  Told told(std::string(100, '?'));
  for (std::uint32_t i = 0; i < 60; ++i) told.at(i, i + 1);
  CHECK(told.sink.error_count() == 60);
  CHECK(told.sink.full());
  const Diagnostics all = told.sink.take();
  CHECK(all.size() == DiagnosticSink::error_limit + 1);
  CHECK(all.back().code == "QS4001");
}

TEST_CASE("diagnostics come in the order of their places") {
  Told told("abc\nde");
  told.at(4, 5);
  told.at(2, 3);
  told.at(0, 1);
  const Diagnostics all = told.sink.take();
  CHECK(all.at(0).column == 1);
  CHECK(all.at(1).column == 3);
  CHECK(all.at(2).line == 2);
}

TEST_CASE("levels of a profile: a code wins over its class") {
  Told told("abc");
  told.sink.set_levels({{"lexical", Level::warning}});
  told.at(0, 1);
  CHECK(told.sink.error_count() == 0);
  told.sink.set_levels({{"lexical", Level::warning}, {"QS1001", Level::error}});
  told.at(1, 2);
  CHECK(told.sink.error_count() == 1);
  told.sink.set_levels({{"QS1001", Level::off}});
  told.at(2, 3);
  const Diagnostics all = told.sink.take();
  CHECK(all.size() == 2);
  CHECK(all.at(0).severity == Severity::warning);
  CHECK(all.at(1).severity == Severity::error);
}

TEST_CASE("the exit status is the worst of what was told") {
  const auto of = [](DiagnosticClass kind, Severity severity = Severity::error) {
    Diagnostic diagnostic;
    diagnostic.kind = kind;
    diagnostic.severity = severity;
    return diagnostic;
  };
  CHECK(exit_status({}) == 0);
  CHECK(exit_status({of(DiagnosticClass::syntax, Severity::warning)}) == 0);
  CHECK(exit_status({of(DiagnosticClass::syntax)}) == 1);
  CHECK(exit_status({of(DiagnosticClass::unsupported)}) == 3);
  CHECK(exit_status({of(DiagnosticClass::unsupported), of(DiagnosticClass::semantic)}) == 1);
  CHECK(exit_status({of(DiagnosticClass::semantic), of(DiagnosticClass::file)}) == 2);
  CHECK(exit_status({of(DiagnosticClass::interrupted), of(DiagnosticClass::file)}) == 130);
}

TEST_CASE("codes are unique and named QS and four digits") {
  std::set<std::string_view> codes;
  for (const DiagnosticRow& row : diagnostic_rows()) {
    CHECK(codes.insert(row.code).second);
    CHECK(row.code.size() == 6);
    CHECK(row.code.starts_with("QS"));
    CHECK_FALSE(row.message.empty());
  }
}
