// OpenQASM 3: gates, modifiers, broadcast, measurement and reset, by gates.rst and insts.rst.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::analyzed;
using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {
std::string in31(const std::string& program) {
  return findings("include \"stdgates.inc\";\nqubit[4] q;\nqubit a;\nbit[4] c;\n" + program, "openqasm3.1");
}  // from line 5
}  // namespace

TEST_CASE("gates.rst applying and broadcasting") {
  CHECK(in31("h q;\ncx q[0], q[1];\ncx a, q;\n") == "");
  CHECK(in31("cx q, q;\n") == "5:qubit_repeated");
  CHECK(in31("cx q[0:1], q[2:3];\n") == "");
  CHECK(in31("cx q[0:1], q[1:2];\n") == "");
  CHECK(in31("cx q[0:1], q[0:1];\n") == "5:qubit_repeated");
  CHECK(in31("cx q[0:1], q[1:3];\n") == "5:broadcast_sizes");
  CHECK(in31("cx q[0];\n") == "5:qubit_count_mismatch");
  CHECK(in31("rx q[0];\n") == "5:parameter_count_mismatch");
  CHECK(in31("x a[0];\n") == "5:not_indexable");
  CHECK(in31("x q[4];\n") == "5:index_out_of_range");
  CHECK(in31("x q[-1];\n") == "");
  CHECK(in31("x q[{0, 2}];\n") == "");
  CHECK(in31("X q[0];\n") == "5:undeclared_gate");
}

TEST_CASE("delays.rst: a gate's duration is checked, and not negative") {
  CHECK(in31("x[100ns] a;\nrx(0.5)[250ns] a;\nstretch s1;\nrx(0.5)[s1] a;\nduration d = 1ns;\nx[d - 2ns] a;\n") == "");
  CHECK(in31("x[-1ns] a;\n") == "5:negative_duration");
  CHECK(in31("x[1] a;\n") == "5:not_a_duration");
  CHECK(in31("gate g y {\n  x[1] y;\n}\n") == "6:not_a_duration");
}

TEST_CASE("gates.rst: a loop in a gate's body whose condition never holds does nothing") {
  CHECK(in31("gate g y { while (false) { x y; } }\ng a;\n") == "");
  CHECK(in31("gate g y {\n  while (false) { measure y; }\n}\n") != "");
}

TEST_CASE("types.rst of 3.2: bit and bit[1] are distinct in measurements") {
  const std::string program = "qubit q;\nbit[1] c;\nc = measure q;\n";
  CHECK(findings(program, "openqasm3.2-draft") == "3:measure_sizes");
  CHECK(findings(program, "openqasm3.1") == "");
}

TEST_CASE("gates.rst defining") {
  CHECK(in31("gate g(t) x, y { rx(t / 2) x; ctrl @ gphase(t) y; inv @ cx x, y; }\ng(0.5) q[0], q[1];\n") == "");
  CHECK(in31("gate g x { U(0, 0, 0) x[0]; }\n") == "5:gate_qubit_indexed");
  CHECK(in31("gate g x { g x; }\n") == "5:gate_recursive");
  CHECK(in31("gate g x {\n  bit b;\n}\n") == "6:gate_body_statement");
  CHECK(in31("gate g x {\n  measure x;\n}\n") == "6:gate_body_statement");
  CHECK(in31("gate g x {\n  reset x;\n}\n") == "6:gate_body_statement");
  CHECK(in31("gate g x {\n  x $0;\n}\n") != "");
  CHECK(in31("gate g x { for int i in [0:2] { rx(i * 0.5) x; } }\ng a;\n") == "");
  CHECK(in31("if (true) {\n  gate g x { }\n}\n") == "6:not_global_scope");
}

TEST_CASE("gates.rst modifiers") {
  CHECK(in31("ctrl @ x q[0], q[1];\nctrl(2) @ x q[0], q[1], q[2];\nnegctrl @ ctrl @ x q[0], q[1], q[2];\npow(0.5) @ x a;\ninv @ pow(2) @ s "
             "a;\n") == "");
  CHECK(in31("ctrl(0) @ x q[0];\n") == "5:modifier_count");
  CHECK(in31("ctrl(-1) @ x q[0];\n") == "5:modifier_count");
  CHECK(in31("int n = 2;\nctrl(n) @ x q[0], q[1], q[2];\n") == "6:not_constant");
  CHECK(in31("ctrl @ x q[0];\n") == "5:qubit_count_mismatch");
  CHECK(in31("ctrl @ x q[0], q[0];\n") == "5:qubit_repeated");
  CHECK(in31("pow(1im) @ x a;\n") == "5:pow_exponent");
}

TEST_CASE("gates.rst modifiers: controls and exponents reach the operations") {
  const auto analysis = analyzed("include \"stdgates.inc\";\nqubit[3] q;\nnegctrl @ ctrl @ rz(0.5) q[2], q[0], q[1];\n", "openqasm3.1");
  REQUIRE(analysis.accepted());
  REQUIRE(analysis.program.main().operations.size() == 1);
  const auto& operation = analysis.program.main().operations[0];
  CHECK(operation.control_count == 2);
  CHECK(analysis.program.qubit_operands[0].is_negative());
  CHECK(analysis.program.qubit_operands[0].index() == 2);
  CHECK_FALSE(analysis.program.qubit_operands[1].is_negative());
  CHECK(analysis.program.qubit_operands[2].index() == 1);
}

TEST_CASE("insts.rst measurement: registers go into registers of their size") {
  CHECK(in31("c = measure q;\nc[0] = measure a;\nmeasure q -> c;\nmeasure a;\nbit b = measure a;\n") == "");
  CHECK(in31("c = measure a;\n") == "5:measure_sizes");
  CHECK(in31("bit b = measure q;\n") == "5:measure_sizes");
  CHECK(in31("bit[3] d;\nd = measure q;\n") == "6:measure_sizes");
  CHECK(in31("float f;\nf = measure a;\n") == "6:measure_target");
  CHECK(in31("c = measure c;\n") == "5:operand_not_qubit");
  CHECK(in31("reset c;\n") == "5:operand_not_qubit");
}

TEST_CASE("one fault, one report: what looks like a physical qubit or a declaration, an include in a body") {
  const std::string library = "include \"stdgates.inc\";\n";
  CHECK(findings(library + "x $a;\n", "openqasm3.1") == "2:malformed_hardware_qubit");
  CHECK(findings(library + "x $ 0;\n", "openqasm3.1") == "2:malformed_hardware_qubit");
  CHECK(findings("double d;\n", "openqasm3.1") == "1:undeclared_gate");
  CHECK(findings("def f(qubit q) {\n  include \"stdgates.inc\";\n  x q;\n}\n", "openqasm3.1") == "2:not_global_scope");
}

TEST_CASE("types.rst physical qubits take places by number, after the declared ones") {
  const auto analysis = analyzed("include \"stdgates.inc\";\nx $7;\nx $2;\nx $7;\n", "openqasm3.1");
  REQUIRE(analysis.accepted());
  CHECK(analysis.program.qubit_count == 2);
  CHECK(analysis.program.qubit_operands[0].index() == 1);
  CHECK(analysis.program.qubit_operands[1].index() == 0);
  CHECK(analysis.program.qubit_operands[2].index() == 1);
}

TEST_CASE("versions: the version line against the profile") {
  CHECK(findings("OPENQASM 3.1;\nint a;\n", "openqasm3.0") == "1:version_mismatch");
  CHECK(findings("OPENQASM 3.0;\nint a;\n", "openqasm3.1") == "");
  CHECK(findings("OPENQASM 4.0;\nint a;\n") == "1:version_unknown");
  CHECK(findings("int a;\nOPENQASM 3.0;\n", "openqasm3.1") != "");
}

TEST_CASE("classical.rst#for-loops: a loop in a gate's body has the values that a loop has elsewhere") {
  CHECK(in31("gate g(u) y { for float f in {0.5, 1.5} { rx(u * f) y; } }\ng(0.1) a;\n") == "");
  CHECK(in31("gate g y { for angle v in {pi, pi / 2} { rx(v) y; } for bool b in {true} { x y; } }\ng a;\n") == "");
  CHECK(in31("gate g y { for bit b in \"101\" { x y; } }\ng a;\n") == "");
  CHECK(in31("gate g y { for int i in [1:2] { for int j in [i:2] { rx(i * j) y; } } }\ng a;\n") == "");
  CHECK(in31("gate g y {\n  for int i in {0.5} { x y; }\n}\n") == "6:cannot_convert");
  CHECK(in31("gate g y {\n  for bit b in 5 { x y; }\n}\n") == "6:not_iterable");
  CHECK(in31("int n = 2;\ngate g(u) y {\n  for float f in {u} { x y; }\n}\n") == "7:not_constant");
  CHECK(in31("gate g y {\n  for int i in [2:1] { nosuch y; }\n}\n") == "6:undeclared_gate");
  CHECK(in31("gate g y, z {\n  for int i in [1:1] { ctrl(i) @ x y, z; }\n}\n") == "6:not_constant");
}

TEST_CASE("gates.rst#power-modifier: powers of large gates, and numbers that a double does not hold") {
  const std::string wide = "gate g b0, b1, b2, b3, b4, b5, b6, b7, b8 { x b0; x b8; }\nqubit[9] r;\n";
  CHECK(in31(wide + "pow(100) @ g r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8];\n") == "");
  const std::string bit = "include \"stdgates.inc\";\nqubit q;\nbit c;\nh q;\n";
  CHECK(executed(bit + "pow(9007199254740991) @ z q;\nh q;\nc = measure q;\n") == R"({"c":"1"})");
  CHECK(executed(bit + "pow(9223372036854775807) @ z q;\nh q;\nc = measure q;\n") == "5:not_supported");
  CHECK(executed(bit + "pow(9007199254740993) @ z q;\nh q;\nc = measure q;\n") == "5:not_supported");
  // Of two literals, / is no integer division here.
  CHECK(executed("include \"stdgates.inc\";\nqubit q;\nbit c;\npow(1/2) @ x q;\npow((1/2)) @ x q;\nc = measure q;\n") == R"({"c":"1"})");
  CHECK(in31("pow(1/0) @ x a;\n") == "5:constant_fault");
  // However many controls are asked for, it is the operands that are too few.
  CHECK(in31("ctrl(4294967296) @ x q[0], q[1];\n") == "5:qubit_count_mismatch");
  CHECK(in31("ctrl(9223372036854775807) @ ctrl(9223372036854775807) @ ctrl(3) @ x q[0];\n") == "5:qubit_count_mismatch");
}

TEST_CASE("gates.rst#power-modifier: powers of powers that parameters state are counted before they are expanded") {
  std::string program = "gate g0(k) y { rx(k) y; ry(k) y; }\n";
  for (int i = 1; i <= 10; ++i) program += fmt::format("gate g{}(k) y {{ pow(k) @ g{}(k) y; }}\n", i, i - 1);
  CHECK(in31(program + "g2(64) a;\n") == "");
  CHECK(in31(program + "g10(64) a;\n") == "16:expansion_too_large");
}

TEST_CASE("a name declared twice is a fault once, whatever is done with it") {
  CHECK(in31("int x = 1;\nx += 1;\nint b = x;\n") == "5:redeclared_name");
  CHECK(in31("qubit x;\nh x;\nx x;\n") == "5:redeclared_name");
  CHECK(in31("qubit[5] q;\nx q[4];\n") == "5:redeclared_name");
  CHECK(in31("gate c y { x y; }\nc a;\n") == "5:redeclared_name");
  CHECK(in31("def c(int i) -> int { return i; }\nint b = c(1);\n") == "5:redeclared_name");
  CHECK(in31("int a;\nint a;\na[0] = 1;\n") == "5:redeclared_name 6:redeclared_name");
  CHECK(in31("gate g(u) y { rx(u / 2) y; }\nfloat v = 0.5;\nint v = 1;\ng(v) a;\npow(0.5) @ g(v) a;\n") == "7:redeclared_name");
}

TEST_CASE("names of declarations that cannot be read, and of files that are not there, are not missed") {
  CHECK(in31("gate g(u y { x y; }\ng(0.5) a;\n") == "5:expected_token");
  CHECK(in31("def f(nosuch u) -> int { return u; }\nint b = f(1);\n") == "5:expected_token");
  CHECK(in31("extern f(nosuch) -> int;\nint b = f(1);\n") == "5:expected_token");
  CHECK(in31("const k = 1;\nint b = k;\n") == "5:expected_token");
  CHECK(in31("int k, l;\nk = l;\n") == "5:one_name_a_declaration");
  CHECK(in31("include \"nofile.inc\";\nfoo a;\nint b = bar;\n") == "5:include_not_found");
  CHECK(in31("gate g y {\n  int k = 1;\n  rx(k) y;\n}\n") == "6:gate_body_statement");
  CHECK(in31("gate g y {\n  let z = y;\n  x z;\n}\n") == "6:gate_body_statement");
  CHECK(in31("int k = ;\nint b = l;\n") == "5:expected_token 6:undeclared_name");
}
