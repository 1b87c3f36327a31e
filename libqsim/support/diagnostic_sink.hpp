#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "libqsim/support/diagnostic.hpp"
#include "libqsim/support/diagnostic_catalogue.hpp"
#include "libqsim/support/source_map.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::support {

/// What a profile makes of a code or a class.
enum class Level : std::uint8_t { error, warning, off };

/// Overrides of the catalogue's severities, by code ("QS3012") or class name ("extension"); a code wins over its class.
using Levels = std::map<std::string, Level, std::less<>>;

/// Collects diagnostics: formats them, resolves spans to lines and columns, applies a profile's levels and stops at a limit.
class DiagnosticSink {
 public:
  static constexpr std::size_t error_limit = 50;
  /// Turns a clause's slug into the reference that people read.
  using ClauseNamer = std::function<std::string(std::string_view slug)>;

  explicit DiagnosticSink(const SourceMap& sources) : sources_(&sources) {}
  void set_levels(Levels levels) { levels_ = std::move(levels); }
  /// `major_version` 2 or 3 chooses the row's clause.
  void set_language(int major_version, ClauseNamer namer);

  /// A diagnostic under construction; it is recorded when the full expression ends.
  class Report {
   public:
    Report(Report&& other) noexcept : sink_(other.sink_), diagnostic_(std::move(other.diagnostic_)) { other.sink_ = nullptr; }
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;
    Report& operator=(Report&&) = delete;
    ~Report();
    Report& note(Span span, std::string_view message);
    Report& note(std::string_view message);
    Report& hint(std::string_view text);
    /// Another clause (slug) than the row's.
    Report& clause(std::string_view slug);

   private:
    friend class DiagnosticSink;
    Report(DiagnosticSink* sink, Diagnostic diagnostic) : sink_(sink), diagnostic_(std::move(diagnostic)) {}
    DiagnosticSink* sink_;
    Diagnostic diagnostic_;
  };

  template <class... Arguments>
  Report report(Code code, Span span, const Arguments&... arguments) {
    return begin(code, &span, fmt::format(fmt::runtime(row_of(code).message), shown(arguments)...));
  }
  /// Of no place in a file.
  template <class... Arguments>
  Report report(Code code, const Arguments&... arguments) {
    return begin(code, nullptr, fmt::format(fmt::runtime(row_of(code).message), shown(arguments)...));
  }

  std::size_t error_count() const { return error_count_; }
  /// True where nothing is wanted any more.
  bool full() const { return error_count_ >= error_limit || closed_; }
  /// Takes nothing more in.
  void close() { closed_ = true; }
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// All of them, ordered by file and place, with a closing line where some were left out.
  Diagnostics take();

 private:
  /// Texts of the program may be megabytes long; what a message shows of them is not.
  static constexpr std::size_t argument_bytes = 300;
  static constexpr std::size_t remark_bytes = 600;  // of a note or a hint

  template <class Argument>
  static decltype(auto) shown(const Argument& argument) {
    if constexpr (std::is_convertible_v<const Argument&, std::string_view>) {
      return clipped(argument, argument_bytes);
    } else {
      return (argument);
    }
  }
  Report begin(Code code, const Span* span, std::string message);
  void record(Diagnostic diagnostic);
  bool told_already(const Diagnostic& diagnostic) const;
  void place(Diagnostic& diagnostic, Span span) const;

  const SourceMap* sources_;
  Levels levels_;
  int major_version_ = 3;
  ClauseNamer namer_;
  Diagnostics diagnostics_;
  std::size_t error_count_ = 0;
  bool closed_ = false;
};

/// A diagnostic without a file, straight from the catalogue.
template <class... Arguments>
Diagnostic diagnostic_of(Code code, const Arguments&... arguments) {
  const DiagnosticRow& row = row_of(code);
  Diagnostic diagnostic;
  diagnostic.code = row.code;
  diagnostic.kind = row.kind;
  diagnostic.severity = row.severity;
  diagnostic.message = fmt::format(fmt::runtime(row.message), arguments...);
  return diagnostic;
}

}  // namespace libqsim::support
