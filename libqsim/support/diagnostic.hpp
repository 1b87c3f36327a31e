#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/support/export.hpp"

namespace libqsim {
inline namespace v0 {

/// How much a diagnostic weighs once a profile has spoken.
enum class Severity : std::uint8_t { error, warning };

/// What a diagnostic is about; profiles map classes (or single codes) to levels, and the exit status follows from it.
enum class DiagnosticClass : std::uint8_t {
  lexical,      ///< the characters of the program
  syntax,       ///< its grammar
  semantic,     ///< its meaning
  extension,    ///< accepted, though the language as published does not have it
  portability,  ///< valid, though others read it differently
  unsupported,  ///< valid, though this library does not execute it: exit status 3
  resource,     ///< does not fit memory or a stated budget: exit status 3
  runtime,      ///< a fault met while the program runs
  interrupted,  ///< stopped by the user: exit status 130
  file,         ///< a file or argument that cannot be used: exit status 2
  standard,     ///< a draft, proposal or result that is not well formed: exit status 2
};

/// A second place or remark that belongs to a diagnostic; line 0 where it has no place.
struct Note {
  std::string message;
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// One finding, as data. Lines and columns count from 1, columns in code points; line 0: it has no place in a file.
struct Diagnostic {
  std::string code;  ///< e.g. "QS3012"
  DiagnosticClass kind = DiagnosticClass::semantic;
  Severity severity = Severity::error;
  std::string message;
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;  ///< one past the last code point
  std::vector<Note> notes;
  std::string hint;
  std::string clause;                ///< e.g. "openqasm3.1 types.rst#angles"
  std::string excerpt;               ///< the source line, or the part of a long one around the fault
  std::uint32_t excerpt_column = 1;  ///< the column of the excerpt's first code point
};

using Diagnostics = std::vector<Diagnostic>;

/// True if any of them is an error.
LIBQSIM_API bool has_errors(const Diagnostics& diagnostics);

/// The exit status that the diagnostics ask for: 0, 1 rejected, 2 file or usage, 3 unsupported or too large, 130 interrupted.
LIBQSIM_API int exit_status(const Diagnostics& diagnostics);

/// Caret text as a compiler prints it; `color` adds ANSI colours. Control characters of the source are escaped.
LIBQSIM_API std::string to_text(const Diagnostic& diagnostic, bool color = false);
LIBQSIM_API std::string to_text(const Diagnostics& diagnostics, bool color = false);

/// The names that profiles and JSON use.
LIBQSIM_API std::string_view name_of(DiagnosticClass kind);
LIBQSIM_API std::string_view name_of(Severity severity);

}  // namespace v0
}  // namespace libqsim
