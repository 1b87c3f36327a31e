#include "libqsim/support/diagnostic_sink.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace libqsim::support {

namespace {

// Long lines are shown in part: enough of them to see the fault, never megabytes.
constexpr std::uint32_t excerpt_before = 60;
constexpr std::uint32_t excerpt_length = 160;
constexpr std::size_t code_point_bytes = 4;  // at most

std::size_t bytes_of(std::string_view text, std::size_t code_points) {
  std::size_t bytes = 0;
  while (code_points-- > 0 && bytes < text.size()) bytes += decode_code_point(text.substr(bytes)).size;
  return bytes;
}

/// Where the last `excerpt_before` code points of a text begin, or some fewer: from its end, for a line may be megabytes long.
std::size_t begin_of_last(std::string_view text) {
  const auto continues = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80; };
  const std::size_t least = text.size() - std::min(text.size(), excerpt_before * code_point_bytes);
  std::size_t at = text.size();
  for (std::uint32_t left = excerpt_before; left > 0 && at > least; --left) {
    do --at;
    while (at > least && continues(at));
  }
  while (at > 0 && at < text.size() && continues(at)) ++at;  // none is begun in the middle
  return at;
}

}  // namespace

void DiagnosticSink::set_language(int major_version, ClauseNamer namer) {
  major_version_ = major_version;
  namer_ = std::move(namer);
}

DiagnosticSink::Report::~Report() {
  if (sink_ != nullptr) sink_->record(std::move(diagnostic_));
}

DiagnosticSink::Report& DiagnosticSink::Report::note(Span span, std::string_view message) {
  if (sink_ == nullptr) return *this;
  const Position position = sink_->sources_->position(span.file, span.begin);
  diagnostic_.notes.push_back({clipped(message, remark_bytes), sink_->sources_->path(span.file), position.line, position.column});
  return *this;
}

DiagnosticSink::Report& DiagnosticSink::Report::note(std::string_view message) {
  diagnostic_.notes.push_back({clipped(message, remark_bytes), {}, 0, 0});
  return *this;
}

DiagnosticSink::Report& DiagnosticSink::Report::hint(std::string_view text) {
  diagnostic_.hint = clipped(text, remark_bytes);
  return *this;
}

DiagnosticSink::Report& DiagnosticSink::Report::clause(std::string_view slug) {
  if (sink_ != nullptr) diagnostic_.clause = sink_->namer_ ? sink_->namer_(slug) : std::string(slug);
  return *this;
}

DiagnosticSink::Report DiagnosticSink::begin(Code code, const Span* span, std::string message) {
  const DiagnosticRow& row = row_of(code);
  Diagnostic diagnostic;
  diagnostic.code = row.code;
  diagnostic.kind = row.kind;
  diagnostic.severity = row.severity;
  diagnostic.message = std::move(message);
  const std::string_view slug = major_version_ == 2 ? row.clause2 : row.clause3;
  if (!slug.empty()) diagnostic.clause = namer_ ? namer_(slug) : std::string(slug);
  // Past the limit only the count matters: no place is worked out.
  if (span != nullptr && !full()) place(diagnostic, *span);
  return Report(this, std::move(diagnostic));
}

void DiagnosticSink::place(Diagnostic& diagnostic, Span span) const {
  const Position begin = sources_->position(span.file, span.begin);
  const Position end = sources_->position(span.file, std::max(span.end, span.begin));
  diagnostic.path = sources_->path(span.file);
  diagnostic.line = begin.line;
  diagnostic.column = begin.column;
  diagnostic.end_line = end.line;
  diagnostic.end_column = end.column;
  std::string_view line = sources_->line_text(span.file, begin.line);
  if (begin.column > excerpt_before) {
    const std::string_view text = sources_->text(span.file);
    const auto line_begin = static_cast<std::size_t>(line.data() - text.data());
    const std::string_view before = text.substr(line_begin, std::min<std::size_t>(span.begin, text.size()) - line_begin);
    const std::size_t shown = begin_of_last(before);
    diagnostic.excerpt_column = begin.column - static_cast<std::uint32_t>(code_point_count(before.substr(shown)));
    line.remove_prefix(std::min(shown, line.size()));
  }
  diagnostic.excerpt = line.substr(0, bytes_of(line, excerpt_length));
}

void DiagnosticSink::record(Diagnostic diagnostic) {
  if (closed_) return;
  auto level = levels_.find(diagnostic.code);
  if (level == levels_.end()) level = levels_.find(name_of(diagnostic.kind));
  if (level != levels_.end()) {
    if (level->second == Level::off) return;
    diagnostic.severity = level->second == Level::error ? Severity::error : Severity::warning;
  }
  if (diagnostic.severity == Severity::error) {
    if (++error_count_ > error_limit) return;
  } else if (diagnostics_.size() >= 2 * error_limit || told_already(diagnostic)) {
    return;
  }
  diagnostics_.push_back(std::move(diagnostic));
}

bool DiagnosticSink::told_already(const Diagnostic& diagnostic) const {
  // A loop whose iterations are analysed one by one says the same of the same place each time.
  return std::any_of(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& told) {
    return std::tie(told.line, told.column, told.code, told.path, told.message) ==
           std::tie(diagnostic.line, diagnostic.column, diagnostic.code, diagnostic.path, diagnostic.message);
  });
}

Diagnostics DiagnosticSink::take() {
  // Statements come in order, faults within one may not: each run of one file is put in the order of its places.
  for (auto run = diagnostics_.begin(); run != diagnostics_.end();) {
    const auto end = std::find_if(run, diagnostics_.end(), [&](const Diagnostic& d) { return d.path != run->path; });
    std::stable_sort(run, end,
                     [](const Diagnostic& a, const Diagnostic& b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
    run = end;
  }
  if (error_count_ >= error_limit) diagnostics_.push_back(diagnostic_of(Code::too_many_errors, error_limit));
  return std::exchange(diagnostics_, {});
}

}  // namespace libqsim::support
