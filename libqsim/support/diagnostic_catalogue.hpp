#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "libqsim/support/diagnostic.hpp"

namespace libqsim::support {

/// One identifier a row of diagnostic_rows.inc.
enum class Code : std::uint16_t {
#define LIBQSIM_DIAGNOSTIC(identifier, code, kind, severity, message, clause2, clause3) identifier,
#include "libqsim/support/diagnostic_rows.inc"
#undef LIBQSIM_DIAGNOSTIC
};

/// A row of the catalogue. `message` has one {} a report argument. Clauses are slugs of OpenQASM 2 and of OpenQASM 3.
struct DiagnosticRow {
  std::string_view identifier;
  std::string_view code;
  DiagnosticClass kind;
  Severity severity;
  std::string_view message;
  std::string_view clause2;
  std::string_view clause3;
};

std::span<const DiagnosticRow> diagnostic_rows();
const DiagnosticRow& row_of(Code code);

}  // namespace libqsim::support
