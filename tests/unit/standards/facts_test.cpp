#include <doctest/doctest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numbers>

#include "libqsim/standards/circuit_reader.hpp"
#include "libqsim/standards/facts_syntax.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

CircuitFacts facts_of(const std::string& text, const std::string& profile = {}) {
  const CircuitReading reading = read_circuit_text(text, {profile, {}});
  if (!reading.facts) FAIL(to_text(reading.diagnostics));
  return *reading.facts;
}

const GateFact* gate(const CircuitFacts& facts, std::string_view name) {
  for (const GateFact& one : facts.gates) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

const std::string head2 = "OPENQASM 2.0;\ninclude \"qelib1.inc\";\n";
const std::string head3 = "OPENQASM 3.0;\ninclude \"stdgates.inc\";\n";

}  // namespace

TEST_CASE("facts: a static circuit of OpenQASM 2") {
  const CircuitFacts facts = facts_of("// title: a test\n// SPDX-License-Identifier: MIT\n\n" + head2 +
                                      "qreg q[3];\ncreg c[2];\ngate mine a,b { cx a,b; h b; }\nh q;\ncx q[0],q[1];\nrz(pi/4) q[2];\n"
                                      "mine q[2],q[1];\nccx q[0],q[1],q[2];\nbarrier q;\nmeasure q[0] -> c[0];\nmeasure q[1] -> c[1];\n");
  CHECK(facts.version == "2.0");
  CHECK(facts.version_stated);
  CHECK(facts.version_spot.line == 4);
  CHECK(facts.version_spot.column == 10);
  CHECK(facts.qubits == 3);
  CHECK(facts.bits == 2);
  // h h h, cx, rz, (cx, h), ccx: 8 gates, two of them on two qubits; h, cx, cx (of mine), h, ccx, measure one after the other.
  CHECK(facts.gate_count == 8);
  CHECK(facts.two_qubit_gate_count == 2);
  CHECK(facts.gate_names.at("h") == 4);
  CHECK(facts.depth == 6);
  CHECK(facts.counts_known);
  REQUIRE(facts.includes.size() == 1);
  CHECK(facts.includes[0].built_in);
  CHECK(facts.includes[0].spot.line == 5);
  REQUIRE(gate(facts, "cx") != nullptr);
  CHECK(gate(facts, "mine") == nullptr);  // a definition of its own is looked through
  CHECK(gate(facts, "cx")->library);
  CHECK(gate(facts, "ccx")->spot.line == 13);
  REQUIRE(facts.couplings.size() == 2);
  CHECK(facts.couplings[1].a == 1);
  CHECK(facts.couplings[1].b == 2);
  REQUIRE(facts.wide_gates.size() == 1);
  CHECK(facts.wide_gates[0].second == "ccx");
  REQUIRE(facts.angles.size() == 1);
  CHECK(facts.angles[0].radians == doctest::Approx(std::numbers::pi / 4));
  CHECK(facts.metadata.at("title") == "a test");
  CHECK(facts.metadata.at("SPDX-License-Identifier") == "MIT");
  CHECK(facts.unmeasured_qubits == std::vector<std::string>{"q[2]"});
  CHECK(facts.after_measurement.line == 0);
  for (const char* feature : {"include", "gate-definition", "broadcast", "barrier", "measurement", "multi-qubit-gate"}) {
    INFO(feature);
    CHECK(facts.features.contains(feature));
  }
  CHECK(facts.features.size() == 6);
}

TEST_CASE("facts: feed-forward, and registers that are read before they are measured") {
  const CircuitFacts good = facts_of(head2 + "qreg q[2];\ncreg c[1];\nh q[0];\nmeasure q[0] -> c[0];\nif(c==1) x q[1];\n");
  CHECK(good.features.at("feed-forward").line == 7);
  CHECK(good.reads_before_measurement.empty());
  const CircuitFacts early = facts_of(head2 + "qreg q[2];\ncreg c[1];\nif(c==1) x q[1];\nmeasure q[0] -> c[0];\n");
  REQUIRE(early.reads_before_measurement.size() == 1);
  CHECK(early.reads_before_measurement[0].name == "c");
  CHECK(early.reads_before_measurement[0].spot.line == 5);
  const CircuitFacts bits = facts_of(head3 + "qubit[2] q;\nbit[2] c;\nc[0] = measure q[0];\nif (c[1]) x q[1];\n");
  REQUIRE(bits.reads_before_measurement.size() == 1);
  CHECK(bits.reads_before_measurement[0].name == "c[1]");
  CHECK(bits.reads_before_measurement[0].spot.line == 6);
  const CircuitFacts given = facts_of(head3 + "qubit q;\ninput bit b;\nbit d = 1;\nif (b) x q;\nif (d) x q;\n");
  CHECK(given.reads_before_measurement.empty());
}

TEST_CASE("facts: what happens after a measurement") {
  const CircuitFacts again = facts_of(head2 + "qreg q[1];\ncreg c[1];\nmeasure q[0] -> c[0];\nx q[0];\n");
  CHECK(again.after_measurement.line == 6);
  CHECK(again.features.contains("mid-circuit-measurement"));
  const CircuitFacts reset = facts_of(head2 + "qreg q[1];\ncreg c[1];\nmeasure q[0] -> c[0];\nreset q[0];\n");
  CHECK(reset.after_measurement.line == 6);
  CHECK(reset.features.at("reset").line == 6);
  const CircuitFacts barrier = facts_of(head2 + "qreg q[1];\ncreg c[1];\nmeasure q[0] -> c[0];\nbarrier q[0];\n");
  CHECK(barrier.after_measurement.line == 0);
}

TEST_CASE("facts: features of OpenQASM 3, each at its line") {
  const CircuitFacts facts = facts_of(
      "OPENQASM 3.1;\ninclude \"stdgates.inc\";\ninput angle[8] a;\noutput bit[2] c;\nconst int n = 2;\nqubit[2] q;\nlet r = q[0:1];\n"
      "ctrl @ x q[0], q[1];\ninv @ s q[0];\npow(2) @ t q[0];\ngphase(pi);\nrz(a) q[0];\nfor int i in [0:1] { h q[i]; }\nint k = 0;\nk += "
      "1;\n"
      "def f(qubit p) { reset p; }\nf(q[0]);\nbox { delay[10ns] q[0]; }\nc = measure q;\nwhile (c[0]) { c[0] = measure q[0]; }\n"
      "switch (k) { case 1 { x q[0]; } }\nend;\n");
  const std::pair<const char*, std::uint32_t> expected[] = {{"include", 2},
                                                            {"angle", 3},
                                                            {"input", 3},
                                                            {"output", 4},
                                                            {"const", 5},
                                                            {"int", 5},
                                                            {"alias", 7},
                                                            {"ctrl", 8},
                                                            {"inv", 9},
                                                            {"pow", 10},
                                                            {"gphase", 11},
                                                            {"for", 13},
                                                            {"runtime-classical", 15},
                                                            {"subroutine", 16},
                                                            {"reset", 16},
                                                            {"box", 18},
                                                            {"delay", 18},
                                                            {"measurement", 19},
                                                            {"while", 20},
                                                            {"feed-forward", 20},
                                                            {"switch", 21},
                                                            {"end", 22},
                                                            {"runtime-angle", 12}};
  for (const auto& one : expected) {
    INFO(one.first);
    REQUIRE(facts.features.contains(one.first));
    CHECK(facts.features.at(one.first).line == one.second);
  }
  CHECK(facts.loops == 2);
  CHECK_FALSE(facts.counts_known);
  CHECK(facts.version == "3.1");
}

TEST_CASE("facts: a branch over something else than a measurement is no feed-forward") {
  const CircuitFacts facts = facts_of(head3 + "qubit q;\nint k = 1;\nif (k == 1) x q;\n");
  CHECK(facts.features.contains("if"));
  CHECK_FALSE(facts.features.contains("feed-forward"));
}

TEST_CASE("facts: subroutines that grow exponentially are given up after a stated number of operations") {
  std::string text = head3 + "def f0(qubit a) { x a; }\n";
  for (int i = 1; i <= 60; ++i)
    text += "def f" + std::to_string(i) + "(qubit a) { f" + std::to_string(i - 1) + "(a); f" + std::to_string(i - 1) + "(a); }\n";
  const CircuitFacts facts = facts_of(text + "qubit q;\nf60(q);\n");
  CHECK(!facts.counts_known);
  CHECK(facts.undecided.find("10000000 operations") != std::string::npos);
}

TEST_CASE("facts: which published files declare a library gate") {
  const CircuitFacts facts = facts_of(head2 + "qreg q[2];\nsx q[0];\nrzz(0.1) q[0],q[1];\nh q[0];\n");
  // QASMBench's file has rzz and no sx; Qiskit's has both; the paper's has neither.
  CHECK(gate(facts, "sx")->library_sources == 4);
  CHECK(gate(facts, "rzz")->library_sources == 6);
  CHECK(gate(facts, "h")->library_sources == 7);
}

TEST_CASE("facts: an include beside the program wins, and is known by its hash") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "libqsim_facts_test";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "qelib1.inc", std::ios::binary) << "gate h a { U(pi/2,0,pi) a; }\n";
  std::ofstream(folder / "p.qasm", std::ios::binary) << head2 << "qreg q[1];\nh q[0];\n";
  const CircuitReading reading = read_circuit((folder / "p.qasm").string(), {});
  std::filesystem::remove_all(folder);
  REQUIRE(reading.facts);
  REQUIRE(reading.facts->includes.size() == 1);
  CHECK_FALSE(reading.facts->includes[0].built_in);
  // sha256sum of the line above.
  CHECK(reading.facts->includes[0].sha256 == "f84754198998d141edec5e17d4b6d0e80a7f7f3e84ba412ff8d6e09dfaa19950");
  CHECK(gate(*reading.facts, "h") != nullptr);
}

TEST_CASE("facts: rejected and unreadable circuits have none") {
  const CircuitReading rejected = read_circuit_text(head2 + "qreg q[1];\nnot_a_gate q[0];\n", {});
  CHECK_FALSE(rejected.facts);
  CHECK(exit_status(rejected.diagnostics) == 1);
  const CircuitReading missing = read_circuit("no/such/file.qasm", {});
  CHECK_FALSE(missing.facts);
  CHECK(exit_status(missing.diagnostics) == 2);
}

TEST_CASE("facts: metadata lines end with the first statement") {
  const auto metadata = metadata_of("// a: 1\n\n//b:  two words \nqreg q[1];\n// c: 3\n");
  CHECK(metadata.size() == 2);
  CHECK(metadata.at("b") == "two words");
  CHECK(metadata_of("// not a key : x\n// d: 4").size() == 1);
}
