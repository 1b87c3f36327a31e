#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/standards/document.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::standards {

/// A text of a document and where it stands.
struct Text {
  std::string value;
  support::Span span;
};

/// Strict access to a table: each field that is asked for has its type checked, and `finish` refuses every key that nothing asked for.
/// Faults are reported at their place; what is returned for a faulty field is its default.
class Fields {
 public:
  /// `what` names the table in messages: "a clause", "the proposal".
  Fields(const Node& table, std::string what, support::DiagnosticSink& sink);

  bool has(std::string_view key) const { return table_.find(key) != nullptr; }
  support::Span span() const { return table_.span; }
  /// The place of a key, or of the table where the key is not given.
  support::Span span_of(std::string_view key) const;

  /// The value of a key of the given kind (a number admits an integer), or null. Where it is `required`, `finish` reports its absence.
  const Node* find(std::string_view key, NodeKind kind, bool required = false);
  /// Of any kind.
  const Node* find_any(std::string_view key, bool required = false);

  std::string text(std::string_view key);
  std::string text_or(std::string_view key, std::string_view fallback);
  /// An identifier: a letter, then letters, digits and _ . - (`plain` leaves only the underscore).
  Text identifier(std::string_view key, bool plain = false);
  /// One of the named values; the first is the fallback unless it is required.
  std::string choice(std::string_view key, std::initializer_list<std::string_view> choices, bool required);
  double number_or(std::string_view key, double fallback, double low = -std::numeric_limits<double>::infinity(),
                   double high = std::numeric_limits<double>::infinity());
  std::optional<double> number(std::string_view key, bool required);
  std::int64_t integer_or(std::string_view key, std::int64_t fallback, std::int64_t low, std::int64_t high);
  std::optional<std::int64_t> integer(std::string_view key, bool required, std::int64_t low, std::int64_t high);
  bool boolean_or(std::string_view key, bool fallback);
  std::vector<Text> texts(std::string_view key, bool required = false);
  /// The tables of an array of tables.
  std::vector<const Node*> tables(std::string_view key, bool required = false);

  /// Reports the keys that are missing and those that nothing asked for.
  void finish();

  support::DiagnosticSink& sink() { return sink_; }
  /// Reports a value that is not what it must be.
  void refuse(const Node& value, std::string_view key, std::string_view expected);

 private:
  const Node& table_;
  std::string what_;
  support::DiagnosticSink& sink_;
  std::vector<std::string_view> known_;
  std::vector<std::string_view> missing_;  // reported by finish, unless a misspelt key stands in
};

/// What was made of a document; a failure, with all that was reported, where it has errors.
template <typename Made>
Result<Made> unless_faulty(Made made, support::DiagnosticSink& sink) {
  Diagnostics all = sink.take();
  if (has_errors(all)) return Failure(std::move(all));
  return made;
}

/// How a value is shown in a message: short, quoted where it is a text.
std::string show(const Node& value);

/// True for a letter followed by letters, digits and _ (and . - too unless `plain`).
bool is_identifier(std::string_view text, bool plain);

}  // namespace libqsim::standards
