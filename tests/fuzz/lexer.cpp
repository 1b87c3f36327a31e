#include <string>

#include "libqsim/qasm/token_stream.hpp"
#include "tests/fuzz/languages.hpp"
#include "tests/fuzz/targets.hpp"

namespace libqsim::fuzz {

using namespace libqsim::qasm;

namespace {

/// What may stand between two tokens: blanks, line ends, OpenQASM 2's form feeds, comments.
bool is_gap(std::string_view text) {
  while (!text.empty()) {
    if (text.starts_with("//")) {
      text.remove_prefix(std::min(text.find_first_of("\r\n"), text.size()));
    } else if (text.starts_with("/*")) {
      const std::size_t end = text.find("*/", 2);
      if (end == std::string_view::npos) return false;
      text.remove_prefix(end + 2);
    } else {
      if (std::string_view(" \t\r\n\f\v").find(text.front()) == std::string_view::npos) return false;
      text.remove_prefix(1);
    }
  }
  return true;
}

void read(std::string_view text, Language language) {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const support::FileId file = sources.add("fuzz.qasm", std::string(text));
  TokenStream stream(sources, file, language, sink);
  std::size_t end = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
  for (std::size_t count = 0;; ++count) {
    const std::size_t faults = sink.error_count();
    const Token token = stream.next();
    require(token.begin >= end && token.end >= token.begin && token.end <= text.size(), "tokens come in order and lie in the text");
    require(sink.error_count() > faults || is_gap(text.substr(end, token.begin - end)), "nothing is skipped but blanks and comments",
            text.substr(end, token.begin - end));
    require(token.kind != TokenKind::error || sink.error_count() > 0, "an error token was reported");
    require(count <= 2 * text.size() + 2, "the lexer goes on");
    if (token.kind == TokenKind::end_of_file) break;
    end = token.end;
  }
}

}  // namespace

void lexer(std::string_view text) {
  for (const Language language : languages_of(text)) read(text, language);
}

}  // namespace libqsim::fuzz
