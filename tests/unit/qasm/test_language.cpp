#include <doctest/doctest.h>

#include <set>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/support/diagnostic_catalogue.hpp"

using namespace libqsim;
using namespace libqsim::qasm;

TEST_CASE("profiles name languages and back") {
  for (const char* profile : {"openqasm2", "openqasm2-circulated", "openqasm3.0", "openqasm3.1", "openqasm3.2-draft"}) {
    REQUIRE(language_of_profile(profile).has_value());
    CHECK(profile_of(*language_of_profile(profile)) == profile);
  }
  CHECK_FALSE(language_of_profile("numerics").has_value());
  CHECK_FALSE(language_of_profile("openqasm").has_value());
  CHECK_FALSE(language_of_profile("openqasm2")->circulated);
  CHECK(language_of_profile("openqasm2-circulated")->circulated);
}

TEST_CASE("features begin and end with their versions") {
  CHECK_FALSE(has({Version::v3_0}, Feature::switch_statement));
  CHECK(has({Version::v3_1}, Feature::switch_statement));
  CHECK_FALSE(has({Version::v3_1}, Feature::nop_statement));
  CHECK(has({Version::v3_2_draft}, Feature::nop_statement));
  CHECK(has({Version::v3_1}, Feature::pow_function));
  CHECK_FALSE(has({Version::v3_2_draft}, Feature::pow_function));
  std::set<std::string_view> slugs;
  for (const ClauseRow& row : clause_rows()) CHECK_MESSAGE(slugs.insert(row.slug).second, row.slug);
  for (std::size_t i = 0; i < feature_count(); ++i) CHECK(slugs.count(row_of(static_cast<Feature>(i)).clause) == 1);
}

TEST_CASE("clauses are cited as people read them") {
  CHECK(clause_reference({Version::v3_1}, "types.angle") == "openqasm3.1 types.rst#angles");
  CHECK(clause_reference({Version::v3_0}, "types.angle") == "openqasm3.0 types.rst#angles");
  CHECK(clause_reference({Version::v2_0}, "oq2.gate.call") == "openqasm2 oq2.gate.call (arXiv:1707.03429)");
  CHECK(clause_reference({Version::v3_0}, "insts.nop") == "openqasm3.2-draft insts.rst#explicit-no-operation");
  CHECK(clause_reference({Version::v3_0}, "no.such.clause") == "no.such.clause");
}

TEST_CASE("every clause that a diagnostic names is in the table") {
  std::set<std::string_view> slugs;
  for (const ClauseRow& row : clause_rows()) slugs.insert(row.slug);
  for (const support::DiagnosticRow& row : support::diagnostic_rows()) {
    for (std::string_view slug : {row.clause2, row.clause3})
      CHECK_MESSAGE((slug.empty() || slugs.count(slug) == 1), row.code << " " << slug);
  }
}

TEST_CASE("a text says its version") {
  const auto version = [](std::string_view text) { return detect_language(text).version; };
  CHECK(version("OPENQASM 2.0;\n") == Version::v2_0);
  CHECK(detect_language("OPENQASM 2.0;").circulated);
  CHECK(version("OPENQASM 3.0;") == Version::v3_0);
  CHECK(version("OPENQASM 3;") == Version::v3_0);
  CHECK(version("OPENQASM 3.1;") == Version::v3_1);
  CHECK(version("OPENQASM 3.2;") == Version::v3_2_draft);
  CHECK(version("OPENQASM 4.0;") == Version::v3_1);
  CHECK(version("\xef\xbb\xbf// first\r/* second\n */ OPENQASM\n2.0;") == Version::v2_0);
  CHECK(version("// OPENQASM 2.0;\nqubit q;") == Version::v3_1);
  CHECK(version("") == Version::v3_1);
  CHECK(version("OPENQASMX 2.0;") == Version::v3_1);
  CHECK(version("include \"qelib1.inc\";\nqreg q[1];") == Version::v2_0);
  CHECK(detect_language("include \"qelib1.inc\";").circulated);
  CHECK(version("// include \"qelib1.inc\";\nqubit q;") == Version::v3_1);
  CHECK(version("/* never closed") == Version::v3_1);
}
