#include "libqsim/qasm/parser.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "libqsim/qasm/formatter.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/qasm/token_stream.hpp"
#include "libqsim/support/arena.hpp"
#include "libqsim/support/json_text.hpp"
#include "tests/fuzz/languages.hpp"
#include "tests/fuzz/targets.hpp"

namespace libqsim::fuzz {

using namespace libqsim::qasm;

namespace {

struct Reading {
  Reading(std::string text, Language read_as) : sink(sources), language(read_as) {
    name_clauses(sink, language);
    file = sources.add("fuzz.qasm", std::move(text));
  }
  bool parse() {
    tree = qasm::parse(sources, file, language, arena, sink);
    diagnostics = sink.take();
    return !has_errors(diagnostics);
  }

  support::SourceMap sources;
  support::DiagnosticSink sink;
  Language language;
  support::FileId file = 0;
  support::Arena arena;
  Tree tree;
  Diagnostics diagnostics;
};

void check_diagnostics(const Diagnostics& diagnostics, std::size_t size) {
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.path.empty()) continue;  // the closing line of a long list
    require(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.line <= size + 1 && diagnostic.column <= size + 1,
            "a diagnostic has a place in the text");
    require(!diagnostic.message.empty(), "a diagnostic says something");
  }
  require(to_text(diagnostics).size() < 1'000'000, "diagnostics are short");
  support::to_json(diagnostics);
}

/// Printing the tree and parsing it again gives the same tree.
void check_print(const Reading& reading) {
  const std::string printed = print(reading.tree);
  Reading again(printed, reading.language);
  require(again.parse(), "what is printed parses", printed + to_text(again.diagnostics));
  require(dump(again.tree) == dump(reading.tree), "what is printed has the same tree", printed);
  require(print(again.tree) == printed, "printing twice changes nothing", printed);
}

/// The comments of a text, without the blanks at the end of a line's comment, in order.
std::vector<std::string> comments_of(const std::string& text, Language language) {
  Reading reading(text, language);
  TokenStream stream(reading.sources, reading.file, language, reading.sink);
  std::vector<std::string> comments;
  std::string_view rest = text;
  for (std::size_t end = text.starts_with("\xef\xbb\xbf") ? 3 : 0;;) {
    const Token token = stream.next();
    std::string_view gap = rest.substr(end, token.begin - end);
    for (std::size_t at = gap.find('/'); at != std::string_view::npos; at = gap.find('/')) {
      const bool line = gap[at + 1] == '/';
      const std::size_t stop = line ? std::min(gap.find_first_of("\r\n", at), gap.size()) : gap.find("*/", at + 2) + 2;
      std::string comment(gap.substr(at, stop - at));
      if (line) comment.erase(comment.find_last_not_of(" \t") + 1);
      comments.push_back(std::move(comment));
      gap.remove_prefix(stop);
    }
    if (token.kind == TokenKind::end_of_file) return comments;
    end = token.end;
  }
}

/// Formatting keeps the tree and the comments, and formatting twice changes nothing more.
void check_format(const std::string& text, const Reading& reading) {
  Reading once(text, reading.language);
  const auto formatted = format(once.sources, once.file, reading.language, once.sink);
  require(formatted.has_value(), "what parses can be formatted", to_text(once.sink.take()));
  Reading again(*formatted, reading.language);
  require(again.parse(), "what is formatted parses", *formatted + to_text(again.diagnostics));
  require(dump(again.tree) == dump(reading.tree), "formatting keeps the tree", *formatted);
  require(comments_of(*formatted, reading.language) == comments_of(text, reading.language), "formatting keeps the comments", *formatted);
  Reading twice(*formatted, reading.language);
  const auto second = format(twice.sources, twice.file, reading.language, twice.sink);
  require(second == *formatted, "formatting twice changes nothing", *formatted + "----\n" + second.value_or("rejected"));
}

}  // namespace

void parser(std::string_view text) {
  for (const Language language : languages_of(text)) {
    Reading reading(std::string(text), language);
    const bool accepted = reading.parse();
    check_diagnostics(reading.diagnostics, text.size());
    dump(reading.tree, reading.sources);
    if (!accepted) continue;
    check_print(reading);
    check_format(std::string(text), reading);
  }
}

}  // namespace libqsim::fuzz
