#include "libqsim/standards/judge.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/standards/connectivity.hpp"
#include "libqsim/standards/constant.hpp"
#include "libqsim/standards/diff.hpp"
#include "libqsim/standards/features.hpp"
#include "memory_files.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

const std::string head = "format = \"libqsim-draft/1\"\nid = \"x\"\ndraft = \"A\"\ntitle = \"t\"\nstatus = \"illustrative\"\n";

std::string clause(const std::string& id, const std::string& level, const std::string& check, const std::string& args,
                   const std::string& more = {}) {
  return "[[clause]]\nid = \"" + id + "\"\nlevel = \"" + level + "\"\napplies = [\"circuit\"]\ntext = \"...\"\ncheck = \"" + check +
         "\"\nargs = " + args + "\n" + more;
}

Draft draft_of(const std::string& clauses) {
  auto draft = read_draft("d.toml", memory_files({{"d.toml", head + clauses}}));
  if (!draft.has_value()) FAIL(to_text(draft.error()));
  return std::move(draft).value();
}

/// A circuit of three qubits in a row: h, cx, cx with sx of Qiskit's file, a measurement of two of them, a reset.
CircuitFacts some_circuit() {
  CircuitFacts facts;
  facts.version = "2.0";
  facts.version_stated = true;
  facts.version_spot = {1, 10, "OPENQASM 2.0;"};
  facts.qubits = 3;
  facts.bits = 3;
  facts.depth = 4;
  facts.gate_count = 4;
  facts.two_qubit_gate_count = 2;
  facts.bytes = 200;
  facts.includes = {{"qelib1.inc", true, "", {2, 9, "include \"qelib1.inc\";"}}};
  facts.gates = {{"h", true, gates::paper | gates::qasmbench | gates::qiskit, 1, {4, 1, "h q[0];"}},
                 {"cx", true, gates::paper | gates::qasmbench | gates::qiskit, 2, {5, 1, "cx q[0],q[1];"}},
                 {"sx", true, gates::qiskit, 1, {7, 1, "sx q[2];"}}};
  facts.angles = {{"rz", 0.78539816339744828, true, {8, 1, ""}}, {"rz", 0.3, true, {9, 1, ""}}};
  facts.couplings = {{0, 1, {5, 1, ""}}, {0, 2, {6, 1, ""}}};
  facts.features = {{"include", {2, 1, ""}}, {"measurement", {10, 1, ""}}, {"reset", {11, 1, ""}}};
  facts.metadata = {{"author", "A"}, {"SPDX-License-Identifier", "Apache-2.0"}};
  facts.unmeasured_qubits = {"q[2]"};
  return facts;
}

ClauseJudgement judge_one(const std::string& text, const CircuitFacts& facts, std::vector<Waiver> waivers = {}) {
  Subject subject;
  subject.circuit = &facts;
  const auto all = judge_clauses(draft_of(text), subject, waivers);
  REQUIRE(all.size() == 1);
  return all[0];
}

}  // namespace

TEST_CASE("judge: each check of a circuit, passing and failing") {
  const CircuitFacts facts = some_circuit();
  struct Case {
    std::string check, args;
    ClauseVerdict verdict;
    std::uint32_t line;
  };
  using enum ClauseVerdict;
  const std::string hash(64, 'a');
  const Case cases[] = {
      {"language.version", "{ one_of = [\"2.0\"] }", pass, 1},
      {"language.version", "{ one_of = [\"3.0\", \"3.1\"] }", fail, 1},
      {"feature.used", "{ feature = \"reset\" }", pass, 11},
      {"feature.used", "{ features = [\"while\", \"for\"] }", fail, 0},
      {"feature.allowed", "{ features = [\"include\", \"measurement\", \"reset\"] }", pass, 0},
      {"feature.allowed", "{ features = [\"include\"] }", fail, 10},
      {"feature.denied", "{ feature = \"reset\" }", fail, 11},
      {"feature.denied", "{ feature = \"while\" }", pass, 0},
      {"include.identity", "{ name = \"qelib1.inc\", one_of = [\"openqasm2-paper\"] }", fail, 7},
      {"include.identity", "{ name = \"qelib1.inc\", one_of = [\"openqasm2-paper\", \"qiskit-42\"] }", pass, 2},
      {"include.identity", "{ name = \"qelib1.inc\", one_of = [\"" + hash + "\"] }", fail, 2},
      {"include.identity", "{ name = \"other.inc\", one_of = [\"" + hash + "\"] }", pass, 0},
      {"gates.subset", "{ gates = [\"h\", \"cx\", \"sx\"] }", pass, 0},
      {"gates.subset", "{ gates = [\"h\", \"cx\"] }", fail, 7},
      {"gates.angle-grid", "{ gates = [\"rz\"], step = \"pi/4\" }", fail, 9},
      {"gates.angle-grid", "{ gates = [\"rx\"], step = \"pi/4\" }", pass, 0},
      {"connectivity", "{ graph = \"line\" }", fail, 6},
      {"connectivity", "{ graph = \"all\" }", pass, 0},
      {"connectivity", "{ edges = [[1, 0], [2, 0]] }", pass, 0},
      {"limit", "{ qubits = 3, depth = 4, gates = 4, two_qubit_gates = 2, loops = 0, bytes = 200, bits = 3 }", pass, 0},
      {"limit", "{ depth = 3 }", fail, 0},
      {"measurement.terminal", "{}", pass, 0},
      {"measurement.all", "{}", fail, 0},
      {"measurement.before-read", "{}", pass, 0},
      {"reset.allowed", "{ allowed = false }", fail, 11},
      {"reset.allowed", "{ allowed = true }", pass, 0},
      {"timing.allowed", "{ allowed = false }", pass, 0},
      {"metadata.required", "{ keys = [\"author\"] }", pass, 0},
      {"metadata.required", "{ keys = [\"author\", \"date\"] }", fail, 0},
      {"license", "{ one_of = [\"Apache-2.0\", \"MIT\"] }", pass, 0},
      {"license", "{ one_of = [\"MIT\"] }", fail, 0},
  };
  for (const Case& c : cases) {
    INFO(c.check << " " << c.args);
    const ClauseJudgement judged = judge_one(clause("1", "shall", c.check, c.args), facts);
    CHECK(name_of(judged.verdict) == name_of(c.verdict));
    if (c.line > 0) {
      REQUIRE_FALSE(judged.evidence.empty());
      CHECK(judged.evidence[0].line == c.line);
    }
  }
}

TEST_CASE("judge: a file beside the program is known by its hash") {
  CircuitFacts facts = some_circuit();
  facts.includes[0].built_in = false;
  facts.includes[0].sha256 = std::string(64, 'a');
  const auto verdict = [&](const std::string& one_of) {
    return judge_one(clause("1", "shall", "include.identity", "{ name = \"qelib1.inc\", one_of = [" + one_of + "] }"), facts).verdict;
  };
  CHECK(verdict("\"" + std::string(64, 'a') + "\"") == ClauseVerdict::pass);
  CHECK(verdict("\"" + std::string(64, 'b') + "\"") == ClauseVerdict::fail);
  CHECK(verdict("\"qiskit-42\"") == ClauseVerdict::fail);
}

TEST_CASE("judge: levels weigh, and what could not be followed is undecided, never a pass") {
  CircuitFacts facts = some_circuit();
  const auto judged = [&](const std::string& level) {
    return judge_one(clause("1", level, "reset.allowed", "{ allowed = false }"), facts);
  };
  CHECK(judged("shall").verdict == ClauseVerdict::fail);
  CHECK(judged("should").verdict == ClauseVerdict::warn);
  CHECK(judged("may").verdict == ClauseVerdict::not_applicable);
  facts.undecided = "the program is not supported";
  const ClauseJudgement open = judge_one(clause("1", "shall", "measurement.terminal", "{}"), facts);
  CHECK(open.verdict == ClauseVerdict::undecided);
  CHECK(verdict_of({}, std::vector{open}) == Verdict::undecided);
  Judgement judgement;
  judgement.verdict = Verdict::undecided;
  CHECK(exit_status(judgement) == 3);
  const ClauseJudgement advice = judge_one(clause("1", "should", "measurement.terminal", "{}"), facts);
  CHECK(verdict_of({}, std::vector{advice}) == Verdict::conforms);
  const std::vector<int> statuses{0, 3, 1, 0};
}

TEST_CASE("judge: when decides whether a clause applies") {
  const CircuitFacts facts = some_circuit();
  const auto with = [](const std::string& feature) {
    return clause("1", "shall", "reset.allowed", "{ allowed = false }",
                  "when = { check = \"feature.used\", args = { feature = \"" + feature + "\" } }\n");
  };
  CHECK(judge_one(with("while"), facts).verdict == ClauseVerdict::not_applicable);
  CHECK(judge_one(with("measurement"), facts).verdict == ClauseVerdict::fail);
}

TEST_CASE("judge: a waived clause is shown as waived and no longer fails") {
  const CircuitFacts facts = some_circuit();
  const std::string text = clause("1", "shall", "reset.allowed", "{ allowed = false }");
  const ClauseJudgement waived = judge_one(text, facts, {{"x/A", "1", "old device"}});
  CHECK(waived.verdict == ClauseVerdict::waived);
  CHECK(waived.waiver == "old device");
  CHECK(verdict_of({}, std::vector{waived}) == Verdict::conforms);
  CHECK(judge_one(text, facts, {{"x/A", "2", "r"}}).verdict == ClauseVerdict::fail);
  CHECK(judge_one(clause("1", "shall", "reset.allowed", "{ allowed = true }"), facts, {{"x/A", "1", "r"}}).verdict == ClauseVerdict::pass);
}

TEST_CASE("judge: JSON has the contract's fields, text escapes hostile strings") {
  Judgement judgement;
  judgement.path = "a\x1b[31m.qasm";
  judgement.verdict = Verdict::does_not_conform;
  judgement.clauses.push_back(judge_one(clause("1", "shall", "limit", "{ depth = 3 }"), some_circuit()));
  const auto json = to_json(judgement);
  CHECK(json["verdict"] == "does-not-conform");
  CHECK(json["kind"] == "circuit");
  CHECK(json["clauses"][0]["draft"] == "x/A");
  CHECK(json["clauses"][0]["verdict"] == "fail");
  CHECK(json["clauses"][0]["evidence"][0]["computed"] == 4);
  CHECK(json["clauses"][0]["evidence"][0]["bound"] == 3);
  CHECK(to_text(judgement).find('\x1b') == std::string::npos);
}

TEST_CASE("diff: clauses that changed, artefacts that flip, the clause that flips them, the smallest witness") {
  const std::string shared = clause("3", "shall", "measurement.before-read", "{}");
  const Draft a = draft_of(clause("1", "shall", "include.identity", "{ name = \"qelib1.inc\", one_of = [\"openqasm2-paper\"] }") +
                           clause("2", "shall", "limit", "{ qubits = 10 }") + shared);
  const Draft b = draft_of(clause("1", "shall", "include.identity", "{ name = \"qelib1.inc\", one_of = [\"qiskit-42\"] }") +
                           clause("2", "should", "limit", "{ qubits = 10 }") + shared + clause("4", "shall", "limit", "{ bits = 9 }"));
  CircuitFacts large = some_circuit();
  CircuitFacts small = some_circuit();
  CircuitFacts same = some_circuit();
  same.gates.pop_back();
  Subject subject;
  subject.circuit = &large;
  std::vector<ComparedArtefact> artefacts{compare(a, b, subject, "large.qasm", 900, false)};
  subject.circuit = &small;
  artefacts.push_back(compare(a, b, subject, "small.qasm", 100, false));
  artefacts.push_back(compare(a, b, subject, "rejected.qasm", 1, true));
  subject.circuit = &same;
  artefacts.push_back(compare(a, b, subject, "same.qasm", 2, false));
  CHECK(artefacts[0].flips());
  CHECK(artefacts[0].because == std::vector<std::string>{"1"});
  CHECK_FALSE(artefacts[2].flips());
  CHECK_FALSE(artefacts[3].flips());
  const DraftDiff diff = make_diff(a, b, artefacts);
  CHECK(exit_status(diff) == 1);
  const auto json = to_json(diff);
  REQUIRE(json["clauses"].size() == 3);
  CHECK(json["clauses"][0]["id"] == "1");
  CHECK(json["clauses"][0]["change"] == "args");
  CHECK(json["clauses"][0]["a"] == R"(include.identity {"name":"qelib1.inc","one_of":["openqasm2-paper"]})");
  CHECK(json["clauses"][0]["b"] == R"(include.identity {"name":"qelib1.inc","one_of":["qiskit-42"]})");
  CHECK(json["clauses"][1].dump() == R"({"id":"2","change":"level","a":"shall","b":"should"})");
  CHECK(json["clauses"][2].dump() == R"({"id":"4","change":"added","b":"..."})");
  CHECK(json["artefacts"].size() == 2);
  CHECK(json["artefacts"][0]["a"] == "does-not-conform");
  CHECK(json["artefacts"][0]["b"] == "conforms");
  CHECK(json["witness"].dump() == R"([{"clause":"1","path":"small.qasm"}])");
  CHECK(exit_status(make_diff(a, a, {compare(a, a, subject, "p", 1, false)})) == 0);
  CHECK(to_json(make_diff(b, a, {}))["clauses"][2]["change"] == "removed");
}

TEST_CASE("connectivity: named graphs") {
  CHECK(joins("line", 4, 5, 9));
  CHECK_FALSE(joins("line", 4, 6, 9));
  CHECK(joins("grid", 4, 5, 9));  // 3 x 3
  CHECK(joins("grid", 5, 8, 9));
  CHECK_FALSE(joins("grid", 2, 3, 9));  // the end of a row and the beginning of the next
  CHECK(joins("all", 0, 100, 101));
  // IBM's 127-qubit devices: 144 pairs; some of them as published in their coupling maps.
  int edges = 0;
  for (std::uint32_t a = 0; a < 130; ++a) {
    for (std::uint32_t b = a + 1; b < 130; ++b) edges += joins("heavy-hex", a, b, 127) ? 1 : 0;
  }
  CHECK(edges == 144);
  for (const auto& [a, b] :
       Edges{{0, 14}, {14, 18}, {12, 17}, {17, 30}, {20, 33}, {33, 39}, {36, 51}, {96, 109}, {109, 114}, {112, 126}, {125, 126}}) {
    CHECK(joins("heavy-hex", a, b, 127));
  }
}

TEST_CASE("constants of drafts") {
  CHECK(constant_of("pi/4") == doctest::Approx(0.78539816339744828));
  CHECK(constant_of("2*(1 - 3)/-4") == 1);
  for (const char* bad : {"", "pi/", "1/0", "sin(1)", "pi 2", "inf", "((((((((((((((((((((((((((((((((((((1"})
    CHECK_FALSE(constant_of(bad));
}

TEST_CASE("checks: the vocabulary lists itself") {
  const auto json = nlohmann::json::parse(checks_to_json());
  CHECK(json.size() == check_rows().size());
  for (const CheckRow& row : check_rows()) {
    INFO(row.name);
    CHECK(find_check(row.name) == &row);
    CHECK(checks_to_text().find(std::string(row.name) + ":") != std::string::npos);
  }
  CHECK(find_check("nothing") == nullptr);
  CHECK(circuit_features().size() == circuit_feature_names().size());
}
