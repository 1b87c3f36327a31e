#include "libqsim/support/json_text.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

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

// SARIF 2.1.0, 3.13.2 and 3.13.4 (log), 3.14.6 (run), 3.18.2 (tool), 3.19.8 (toolComponent), 3.49.3 (reportingDescriptor), 3.27.11
// (result), 3.11.8 (message): what must be there.
TEST_CASE("SARIF has the properties that its standard requires") {
  Diagnostic other = sample();
  other.code = "QS2001";
  other.clause = "openqasm3.1 comments.rst#version-string";
  other.severity = Severity::warning;
  other.line = 0;
  const json log = json::parse(support::to_sarif({sample(), other, Diagnostic{}}, "1.0"));
  CHECK(log.at("version") == "2.1.0");
  REQUIRE(log.at("runs").size() == 1);
  const json& driver = log["runs"][0].at("tool").at("driver");
  CHECK(driver.at("name").is_string());
  const json& rules = driver.at("rules");
  std::set<std::string> ids;
  for (const json& rule : rules) {
    CHECK(ids.insert(rule.at("id")).second);
    CHECK(rule.at("shortDescription").at("text").is_string());
  }
  for (const json& result : log["runs"][0].at("results")) {
    CHECK_FALSE(result.at("message").at("text").is_null());
    CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
    CHECK(std::set<std::string>{"none", "note", "warning", "error"}.contains(result.at("level")));
    for (const json& location : result.value("locations", json::array())) {
      CHECK(location.at("physicalLocation").at("artifactLocation").at("uri").is_string());
      const json region = location["physicalLocation"].value("region", json{{"startLine", 1}});
      CHECK(region.at("startLine") >= 1);
    }
  }
  const auto help_of = [&](const char* id) {
    for (const json& rule : rules) {
      if (rule["id"] == id) return rule.at("help").at("text").get<std::string>();
    }
    return std::string();
  };
  CHECK(help_of("QS3001") == "See openqasm3.1 types.rst#variables.");
  CHECK(help_of("QS2001") == "See openqasm3.1 comments.rst#version-string.");
}
