#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::fuzz {

/// The languages that a text is read as: its own, and another one that its size chooses.
inline std::array<qasm::Language, 2> languages_of(std::string_view text) {
  constexpr std::string_view profiles[] = {"openqasm2", "openqasm2-circulated", "openqasm3.0", "openqasm3.1", "openqasm3.2-draft"};
  return {qasm::detect_language(text), *qasm::language_of_profile(profiles[text.size() % std::size(profiles)])};
}

inline void name_clauses(support::DiagnosticSink& sink, qasm::Language language) {
  sink.set_language(language.is_openqasm2() ? 2 : 3, [language](std::string_view slug) { return qasm::clause_reference(language, slug); });
}

}  // namespace libqsim::fuzz
