#include "libqsim/support/diagnostic.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "libqsim/support/diagnostic_catalogue.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim {
inline namespace v0 {

namespace {

constexpr std::array<std::string_view, 11> class_names = {"lexical",  "syntax",  "semantic",    "extension", "portability", "unsupported",
                                                          "resource", "runtime", "interrupted", "file",      "standard"};

struct Style {
  std::string_view bold, red, yellow, blue, reset;
};
constexpr Style plain{};
constexpr Style colored{"\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;34m", "\x1b[0m"};

int width_of(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const support::CodePoint point = support::decode_code_point(text);
    const std::string_view bytes = text.substr(0, point.size);
    const std::string shown = support::escape_for_terminal(bytes);
    width += shown == bytes ? support::display_width(point.value) : static_cast<int>(shown.size());
    text.remove_prefix(point.size);
  }
  return width;
}

std::string_view first_code_points(std::string_view text, std::size_t count) {
  std::size_t bytes = 0;
  while (count-- > 0 && bytes < text.size()) bytes += support::decode_code_point(text.substr(bytes)).size;
  return text.substr(0, bytes);
}

/// The excerpt with its gutter, and carets under the fault.
std::string caret_lines(const Diagnostic& diagnostic, const Style& style) {
  std::string excerpt = diagnostic.excerpt;
  std::replace(excerpt.begin(), excerpt.end(), '\t', ' ');  // a tab is one column, here as in the position
  const std::string number = std::to_string(diagnostic.line);
  const std::string gutter(number.size(), ' ');
  const std::string_view before = first_code_points(excerpt, diagnostic.column - diagnostic.excerpt_column);
  const std::string_view rest = std::string_view(excerpt).substr(before.size());
  const bool one_line = diagnostic.end_line == diagnostic.line && diagnostic.end_column > diagnostic.column;
  const std::string_view marked = one_line ? first_code_points(rest, diagnostic.end_column - diagnostic.column) : rest;
  const int carets = std::max(1, width_of(marked));
  return fmt::format("{}{} | {}{}\n{} {}|{} {}{}{}{}\n", style.blue, number, style.reset, support::escape_for_terminal(excerpt), gutter,
                     style.blue, style.reset, std::string(static_cast<std::size_t>(width_of(before)), ' '), style.red,
                     std::string(static_cast<std::size_t>(carets), '^'), style.reset);
}

std::string place_of(std::string_view path, std::uint32_t line, std::uint32_t column) {
  std::string place = support::escape_for_terminal(path);
  if (line > 0) place += fmt::format(":{}:{}", line, column);
  return place.empty() ? place : place + ": ";
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

int exit_status(const Diagnostics& diagnostics) {
  bool unsupported = false;
  bool rejected = false;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Severity::error) continue;
    switch (diagnostic.kind) {
      case DiagnosticClass::interrupted:
        return 130;
      case DiagnosticClass::file:
      case DiagnosticClass::standard:
        return 2;
      case DiagnosticClass::unsupported:
      case DiagnosticClass::resource:
        unsupported = true;
        break;
      default:
        rejected = true;
    }
  }
  if (rejected) return 1;
  return unsupported ? 3 : 0;
}

std::string_view name_of(DiagnosticClass kind) { return class_names[static_cast<std::size_t>(kind)]; }
std::string_view name_of(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::string to_text(const Diagnostic& diagnostic, bool color) {
  const Style& style = color ? colored : plain;
  std::string text =
      fmt::format("{}{}{}{}{}[{}]{}: {}{}{}\n", style.bold, place_of(diagnostic.path, diagnostic.line, diagnostic.column), style.reset,
                  diagnostic.severity == Severity::error ? style.red : style.yellow, name_of(diagnostic.severity), diagnostic.code,
                  style.reset, style.bold, support::escape_for_terminal(diagnostic.message), style.reset);
  if (diagnostic.line > 0) text += caret_lines(diagnostic, style);
  for (const Note& note : diagnostic.notes) {
    text += fmt::format("  note: {}{}\n", place_of(note.path, note.line, note.column), support::escape_for_terminal(note.message));
  }
  if (!diagnostic.hint.empty()) text += fmt::format("  hint: {}\n", support::escape_for_terminal(diagnostic.hint));
  if (!diagnostic.clause.empty()) text += fmt::format("  clause: {}\n", diagnostic.clause);
  return text;
}

std::string to_text(const Diagnostics& diagnostics, bool color) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += to_text(diagnostic, color);
  return text;
}

}  // namespace v0

namespace support {

namespace {
constexpr DiagnosticRow rows[] = {
#define LIBQSIM_DIAGNOSTIC(identifier, code, kind, severity, message, clause2, clause3) \
  {#identifier, code, DiagnosticClass::kind, Severity::severity, message, clause2, clause3},
#include "libqsim/support/diagnostic_rows.inc"
#undef LIBQSIM_DIAGNOSTIC
};
}  // namespace

std::span<const DiagnosticRow> diagnostic_rows() { return rows; }
const DiagnosticRow& row_of(Code code) { return rows[static_cast<std::size_t>(code)]; }

}  // namespace support
}  // namespace libqsim
