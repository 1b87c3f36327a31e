#include "libqsim/qasm/formatter.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "libqsim/qasm/layout.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/token_stream.hpp"
#include "libqsim/support/arena.hpp"

namespace libqsim::qasm {

namespace {

struct Comment {
  std::string_view text;
  std::size_t line_ends_before = 0;  // in the gap, since the token or comment before
  bool to_line_end = false;
};

/// What stands between two tokens.
struct Gap {
  std::vector<Comment> comments;
  std::size_t line_ends = 0;  // after the last comment
};

std::size_t line_end_size(std::string_view text) {
  if (text.starts_with("\r\n")) return 2;
  return text.starts_with('\n') || text.starts_with('\r') ? 1 : 0;
}

Gap read_gap(std::string_view text) {
  Gap gap;
  while (!text.empty()) {
    std::size_t size = line_end_size(text);
    if (size > 0) {
      ++gap.line_ends;
    } else if (text.starts_with("//") || text.starts_with("/*")) {
      const bool to_line_end = text[1] == '/';
      const std::size_t end = to_line_end ? text.find_first_of("\r\n") : text.find("*/", 2);
      size = end == std::string_view::npos ? text.size() : end + (to_line_end ? 0 : 2);
      std::string_view comment = text.substr(0, size);
      if (to_line_end) comment = comment.substr(0, comment.find_last_not_of(" \t") + 1);
      gap.comments.push_back({comment, gap.line_ends, to_line_end});
      gap.line_ends = 0;
    } else {
      size = 1;
    }
    text.remove_prefix(size);
  }
  return gap;
}

class Formatter {
 public:
  Formatter(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink)
      : text_(sources.text(file)), stream_(sources, file, language, sink) {}

  std::string run();

 private:
  enum class Break : std::uint8_t { none, blank, line };

  void read();
  void write(std::size_t i);
  void write_comments(const Gap& gap, std::size_t i);
  Break break_before(std::size_t i) const;
  bool stands_on_one_line(std::size_t open) const;
  /// An @ before a name and the rest of its line.
  bool begins_annotation(std::size_t i) const {
    return kind_of(i) == TokenKind::at && i + 2 < tokens_.size() && kind_of(i + 2) == TokenKind::line_content;
  }
  void new_line(std::size_t line_ends);
  void put(std::string_view text);
  std::string_view text_of(std::size_t i) const { return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin); }
  TokenKind kind_of(std::size_t i) const { return tokens_[i].kind; }

  std::string_view text_;
  TokenStream stream_;
  std::vector<Token> tokens_;  // the last one is the end of the file
  std::vector<Gap> gaps_;      // before each token
  Layout layout_;
  std::string out_;
  bool line_begins_ = true;
  bool statement_begins_ = true;
};

void Formatter::read() {
  std::size_t end = text_.starts_with("\xef\xbb\xbf") ? 3 : 0;
  do {
    tokens_.push_back(stream_.next());
    const Token& token = tokens_.back();
    gaps_.push_back(read_gap(text_.substr(end, token.begin - end)));
    end = token.end;
  } while (tokens_.back().kind != TokenKind::end_of_file);
}

void Formatter::put(std::string_view text) {
  if (line_begins_) out_.append(layout_.indentation(statement_begins_), ' ');
  line_begins_ = false;
  out_ += text;
}

/// A new line, and an empty one before it where the source has empty lines.
void Formatter::new_line(std::size_t line_ends) {
  if (out_.empty()) return;
  if (!line_begins_) out_ += '\n';
  const bool empty_line = line_ends > 1 && !out_.ends_with("\n\n") && !out_.ends_with("{\n");
  if (empty_line) out_ += '\n';
  line_begins_ = true;
}

/// True if nothing between a brace and the one that closes it ends a line.
bool Formatter::stands_on_one_line(std::size_t open) const {
  std::size_t depth = 1;
  for (std::size_t i = open + 1; i + 1 < tokens_.size(); ++i) {
    const Gap& gap = gaps_[i];
    const bool ends = gap.line_ends > 0 || kind_of(i) == TokenKind::line_content ||
                      std::any_of(gap.comments.begin(), gap.comments.end(), [](const Comment& c) {
                        return c.to_line_end || c.line_ends_before > 0 || c.text.find_first_of("\r\n") != std::string_view::npos;
                      });
    if (ends) return false;
    if (kind_of(i) == TokenKind::left_brace) ++depth;
    if (kind_of(i) == TokenKind::right_brace && --depth == 0) return true;
  }
  return false;
}

/// The break between a token and the one before it, comments aside.
Formatter::Break Formatter::break_before(std::size_t i) const {
  if (i == 0) return gaps_[i].comments.empty() ? Break::none : gaps_[i].line_ends > 0 ? Break::line : Break::blank;
  // The text of a line is kept as it follows its keyword; an annotation's may follow at once.
  if (kind_of(i) == TokenKind::line_content)
    return tokens_[i - 1].end < tokens_[i].begin && !text_of(i).empty() ? Break::blank : Break::none;
  if (layout_.ends_line(kind_of(i - 1), kind_of(i))) return Break::line;
  const bool kept = gaps_[i].line_ends > 0 && !layout_.joins(kind_of(i - 1), kind_of(i));
  if (kept) return Break::line;
  return layout_.space_between(kind_of(i - 1), kind_of(i)) ? Break::blank : Break::none;
}

void Formatter::write_comments(const Gap& gap, std::size_t i) {
  for (const Comment& comment : gap.comments) {
    const bool after_token = comment.line_ends_before == 0 && i > 0;
    if (!after_token || line_begins_) {
      new_line(comment.line_ends_before);
    } else {
      out_ += ' ';
    }
    put(comment.text);
    if (comment.to_line_end) new_line(0);
  }
}

void Formatter::write(std::size_t i) {
  const Gap& gap = gaps_[i];
  const TokenKind kind = kind_of(i);
  write_comments(gap, i);
  if (kind == TokenKind::right_brace) layout_.before_closing_brace();
  if (kind == TokenKind::end_of_file) return;
  switch (break_before(i)) {
    case Break::line:
      new_line(kind == TokenKind::right_brace ? 0 : gap.line_ends);
      break;
    case Break::blank:
      if (!line_begins_) out_ += ' ';
      break;
    case Break::none:
      if (!gap.comments.empty() && !line_begins_) out_ += ' ';
      break;
  }
  put(text_of(i));
  statement_begins_ = false;
  if (kind == TokenKind::left_brace) layout_.open_brace(i == 0 ? TokenKind::semicolon : kind_of(i - 1), stands_on_one_line(i));
  layout_.pass(kind, begins_annotation(i));
  if (layout_.between_statements()) statement_begins_ = true;
}

std::string Formatter::run() {
  read();
  for (std::size_t i = 0; i < tokens_.size(); ++i) write(i);
  if (!line_begins_) out_ += '\n';
  while (out_.ends_with("\n\n")) out_.pop_back();
  return std::move(out_);
}

}  // namespace

std::optional<std::string> format(const support::SourceMap& sources, support::FileId file, Language language,
                                  support::DiagnosticSink& sink) {
  support::Arena arena;
  Parser parser(sources, file, language, arena, sink);
  while (parser.parse_statement() != nullptr) arena.reset();
  if (sink.error_count() > 0) return std::nullopt;
  support::DiagnosticSink silent(sources);  // what there is to tell has been told
  return Formatter(sources, file, language, silent).run();
}

}  // namespace libqsim::qasm
