#include "libqsim/support/json_text.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "libqsim/support/sarif.hpp"

using namespace libqsim;
using nlohmann::json;

namespace {

Diagnostic sample() {
  Diagnostic diagnostic;
  diagnostic.code = "QS3001";
  diagnostic.message = "'\x01\xff\"q' is not declared";
  diagnostic.path = "a folder/b.qasm";
  diagnostic.line = 3;
  diagnostic.column = 5;
  diagnostic.end_line = 3;
  diagnostic.end_column = 9;
  diagnostic.notes.push_back({"declared here", "other.qasm", 1, 2});
  diagnostic.notes.push_back({"a remark", "", 0, 0});
  diagnostic.hint = "declare it";
  diagnostic.clause = "openqasm3.1 types.rst#variables";
  return diagnostic;
}

}  // namespace

TEST_CASE("strings and numbers") {
  CHECK(support::json_string("a\"b\\c\n\x1f") == R"("a\"b\\c\n\u001f")");
  CHECK(support::json_string("\xc3\xa9\xff") == "\"\xc3\xa9\xef\xbf\xbd\"");
  CHECK(support::json_number(0.1) == "0.1");
  CHECK(support::json_number(-3) == "-3");
  CHECK(support::json_number(1e300) == "1e+300");
  CHECK(support::json_number(std::numeric_limits<double>::infinity()) == "\"Infinity\"");
}

TEST_CASE("a diagnostic as JSON") {
  const json parsed = json::parse(support::to_json(sample()));
  CHECK(parsed["code"] == "QS3001");
  CHECK(parsed["severity"] == "error");
  CHECK(parsed["message"] == "'\x01\xef\xbf\xbd\"q' is not declared");
  CHECK(parsed["end_column"] == 9);
  REQUIRE(parsed["notes"].size() == 2);
  CHECK(parsed["notes"][0]["path"] == "other.qasm");
  CHECK(!parsed["notes"][1].contains("line"));
  CHECK(json::parse(support::to_json(Diagnostics{sample(), Diagnostic{}})).size() == 2);
}

TEST_CASE("SARIF has rules, places and what is related") {
  const json log = json::parse(support::to_sarif({sample(), sample()}, "1.0"));
  CHECK(log["version"] == "2.1.0");
  const json& run = log["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["tool"]["driver"]["rules"].size() == 1);
  REQUIRE(run["results"].size() == 2);
  const json& result = run["results"][0];
  CHECK(result["ruleId"] == "QS3001");
  CHECK(result["ruleIndex"] == 0);
  CHECK(result["level"] == "error");
  CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20folder/b.qasm");
  CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] == 3);
  CHECK(result["relatedLocations"].size() == 1);
}
