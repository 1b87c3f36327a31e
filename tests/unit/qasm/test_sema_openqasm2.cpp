// OpenQASM 2 by the text of arXiv:1707.03429: what is valid, and where the fault of what is not.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/support/analyzed.hpp"

using libqsim::tests::findings;

namespace {
const std::string head = "OPENQASM 2.0;\ninclude \"qelib1.inc\";\nqreg q[3];\nqreg r[3];\ncreg c[3];\n";  // the program goes on at line 6
std::string strict(const std::string& rest) { return findings(head + rest, "openqasm2"); }
}  // namespace

TEST_CASE("oq2: a program with every kind of statement is accepted") {
  CHECK(strict("gate g(a,b) x,y { U(a/2,-b,pi*2) x; CX x,y; barrier x; u1(sin(a)^2) y; }\n"
               "g(pi,0.5) q[0],r[1];\nopaque o(a) x,y;\nmeasure q -> c;\nif(c==5) x q[0];\nreset q;\nbarrier q,r[0];\ncx q,r;\nh q;\n") ==
        "");
}

TEST_CASE("oq2.version.header") {
  CHECK(findings("qreg q[1];\n", "openqasm2") == "1:version_missing");
  CHECK(findings("", "openqasm2") == "1:version_missing");
  CHECK(findings("// first\n# OPENQASM 2.0;\nqreg q[1];\n", "openqasm2") == "2:unexpected_character");
  CHECK(findings("include \"qelib1.inc\";\nqreg q[1];\nx q[0];\n") == "(1:version_missing_circulated)");
  CHECK(findings("OPENQASM 3.0;\n", "openqasm2") == "1:version_mismatch");
  CHECK(findings("OPENQASM 2.0;\nqreg q[1];\nOPENQASM 2.0;\n", "openqasm2") == "3:misplaced_version");
}

TEST_CASE("oq2.decl.registers and oq2.decl.index") {
  CHECK(strict("qreg q[2];\n") == "6:redeclared_name");
  CHECK(strict("creg q[2];\n") == "6:redeclared_name");
  CHECK(strict("qreg h[2];\n") == "6:redeclared_name");
  CHECK(strict("x z9[0];\n") == "6:undeclared_name");
  CHECK(strict("x q[3];\n") == "6:index_out_of_range");
  CHECK(strict("measure q[0] -> c[3];\n") == "6:index_out_of_range");
  CHECK(strict("x c[0];\n") == "6:operand_not_qubit");
}

TEST_CASE("oq2.gate.definition and oq2.gate.body-restrictions") {
  CHECK(strict("gate g a,a { }\n") == "6:gate_parameter_repeated");
  CHECK(strict("gate g a { g a; }\n") == "6:gate_recursive");
  CHECK(strict("gate g a { h b; }\n") == "6:undeclared_name");
  CHECK(strict("gate g a { h q; }\n") == "6:not_visible_in_body");
  CHECK(strict("gate g a { k a; }\n") == "6:undeclared_gate");
  CHECK(strict("gate g a\n{\n  rx(zz) a;\n}\n") == "8:undeclared_name");
  CHECK(strict("gate h a { }\n") == "6:redeclared_name");
}

TEST_CASE("oq2: one fault, one report") {
  CHECK(strict("gate g a {\n measure a -> c[0];\n}\nx q[0];\n") == "7:not_in_gate_body");
  CHECK(strict("gate g a {\n reset a; x a;\n}\nx q[0];\n") == "7:not_in_gate_body");
  CHECK(strict("gate g a {\n if (c==0) x a;\n}\nx q[0];\n") == "7:not_in_gate_body");
  CHECK(strict("gate g a {\n qreg zz[1];\n}\nx q[0];\n") == "7:not_in_gate_body");
  CHECK(strict("gate g a {\n gate k b { }\n}\nx q[0];\n") == "7:not_in_gate_body");
  CHECK(strict("}\n") == "6:unmatched_delimiter");
  CHECK(strict("H q[0];\n") == "6:not_in_openqasm2");
  CHECK(strict("QREG zz[1];\n") == "6:not_in_openqasm2");
  CHECK(strict("u1(π) q[0];\n") == "6:not_in_openqasm2");
}

TEST_CASE("oq2.gate.call and oq2.gate.broadcast") {
  CHECK(strict("cx q[0];\n") == "6:qubit_count_mismatch");
  CHECK(strict("cx q[0],q[0];\n") == "6:qubit_repeated");
  CHECK(strict("cx q,q;\n") == "6:qubit_repeated");
  CHECK(strict("rx q[0];\n") == "6:parameter_count_mismatch");
  CHECK(strict("rx(1,2) q[0];\n") == "6:parameter_count_mismatch");
  CHECK(strict("qreg w[2];\ncx q,w;\n") == "7:broadcast_sizes");
  CHECK(strict("qreg w[2];\nccx q[0],r,w;\n") == "7:broadcast_sizes");
  CHECK(strict("swap q[0],q[1];\n") == "6:undeclared_gate");
  CHECK(findings(head + "swap q[0],q[1];\nswap q[1],q[2];\n", "openqasm2-circulated") == "(6:library_gate_extension)");
  CHECK(findings(head + "gate swap a,b { cx a,b; cx b,a; cx a,b; }\nswap q[0],q[1];\n", "openqasm2-circulated") == "");
}

TEST_CASE("oq2.measure.statement, oq2.reset.statement, oq2.if.statement") {
  CHECK(strict("creg d[2];\nmeasure q -> d;\n") == "7:measure_sizes");
  CHECK(strict("measure q[0] -> c;\n") == "6:measure_sizes");
  CHECK(strict("measure q -> c[0];\n") == "6:measure_sizes");
  CHECK(strict("measure q -> r;\n") == "6:not_assignable");
  CHECK(strict("measure c -> c;\n") == "6:operand_not_qubit");
  CHECK(strict("reset c;\n") == "6:operand_not_qubit");
  CHECK(strict("barrier z9;\n") == "6:undeclared_name");
}

TEST_CASE("oq2.expr.arithmetic: real numbers throughout") {
  CHECK(strict("rx(1/0) q[0];\n") == "6:constant_fault");
  CHECK(strict("rx(ln(0-1)) q[0];\n") == "6:constant_fault");
  CHECK(strict("rx(c) q[0];\n") == "6:wrong_kind_of_name");
  CHECK(strict("rx(foo(1)) q[0];\n") == "6:expected_token");
  const auto half = libqsim::tests::analyzed(head + "rx(1/2) q[0];\n", "openqasm2");
  CHECK(half.program.operands.at(0).value() == 0.5);
}

TEST_CASE("oq2.include.file") {
  CHECK(findings("OPENQASM 2.0;\ninclude \"nothing.inc\";\n", "openqasm2") == "2:include_not_found");
  CHECK(strict("include \"qelib1.inc\";\n") == "6:library_twice");
}

TEST_CASE("oq2.lex.robust: what would not fit is refused before it is built") {
  CHECK(findings("OPENQASM 2.0;\nqreg q[2147483648];\n", "openqasm2") == "2:size_too_large");
  CHECK(findings("OPENQASM 2.0;\nqreg q[999999999];\n", "openqasm2") == "2:qubits_too_many");
  CHECK(findings("OPENQASM 2.0;\ncreg c[999999999];\n", "openqasm2") == "2:bits_too_many");
  std::string bomb = "OPENQASM 2.0;\nqreg q[1];\ngate g0 a { U(0,0,0) a; }\n";
  for (int i = 1; i <= 70; ++i) {
    bomb += fmt::format("gate g{0} a {{ g{1} a; g{1} a; }}\n", i, i - 1);
  }
  CHECK(findings(bomb + "g70 q[0];\n", "openqasm2") == "74:expansion_too_large");
}
