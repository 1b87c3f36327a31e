// Plain statements are read from their text at once, all others by the parser. A comment after the first word makes a statement no plain
// one, and has no meaning (comments.rst; arXiv:1707.03429, section 4): both ways have to give the same operations or the same faults.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <numbers>
#include <string>
#include <vector>

#include "tests/support/analyzed.hpp"

using libqsim::tests::analyzed;
using libqsim::tests::findings;

namespace {

struct Dialect {
  std::string profile;
  std::string head;
};
const Dialect two{"openqasm2", "OPENQASM 2.0;\ninclude \"qelib1.inc\";\nqreg q[3];\nqreg a[1];\ncreg c[2];\n"};
const Dialect circulated{"openqasm2-circulated", two.head};
const Dialect three{"openqasm3.1",
                    "include \"stdgates.inc\";\nqubit[3] q;\nqubit a;\nbit[2] c;\nconst float half = 0.5;\nconst int n = 2;\n"};

/// The call, with `between` after its name.
std::string with(const std::string& call, const std::string& between) {
  const std::size_t name_end = call.find_first_of(" (\n\t;,[");
  return call.substr(0, name_end) + between + call.substr(name_end);
}

void check_both_ways(const Dialect& dialect, const std::string& call) {
  CAPTURE(dialect.profile);
  CAPTURE(call);
  const std::string at_once = dialect.head + with(call, "\n") + "\n";
  const std::string by_parser = dialect.head + with(call, "//\n") + "\n";
  CHECK(findings(at_once, dialect.profile) == findings(by_parser, dialect.profile));
  const auto first = analyzed(at_once, dialect.profile);
  const auto second = analyzed(by_parser, dialect.profile);
  if (first.accepted()) CHECK(libqsim::ir::to_text(first.program) == libqsim::ir::to_text(second.program));
}

/// The number that a call of rx was given.
double angle(const Dialect& dialect, const std::string& text) {
  const auto analysis = analyzed(dialect.head + "rx(" + text + ") q[0];\n", dialect.profile);
  REQUIRE(analysis.accepted());
  REQUIRE(analysis.program.operands.size() == 1);
  return analysis.program.operands.front().value();
}

const std::vector<std::string> numbers = {"0",
                                          "1",
                                          "00",
                                          "01",
                                          "0.",
                                          ".5",
                                          "1.5",
                                          "00.5",
                                          "1e3",
                                          "1.e3",
                                          "1.5e-3",
                                          "1.5E+3",
                                          "1e",
                                          "1.5e",
                                          "1e400",
                                          "1.5.5",
                                          "1_0",
                                          "1__0",
                                          "0x1F",
                                          "0b11",
                                          "2ns",
                                          "2 ns",
                                          "1im",
                                          "1.5 im",
                                          "123456789012345678",
                                          "1234567890123456789",
                                          "99999999999999999999",
                                          "pi",
                                          "-pi",
                                          "--pi",
                                          "- - 1",
                                          "+1",
                                          "pi/2",
                                          "pi / 2",
                                          "-pi/2",
                                          "3*pi/4",
                                          "2*(1+pi)",
                                          "((((1))))",
                                          "(1",
                                          "1)",
                                          "()",
                                          "1+2*3",
                                          "1-2-3",
                                          "8/4/2",
                                          "7/2",
                                          "-7/2",
                                          "7/-2",
                                          "1/0",
                                          "1.0/0",
                                          "0/0",
                                          "0.0/0.0",
                                          "7/2*2",
                                          "1/2.0",
                                          "2^3",
                                          "2**3",
                                          "-2^2",
                                          "-2**2",
                                          "5%3",
                                          "1<2",
                                          "1 - -1",
                                          "1--1",
                                          "1++1",
                                          "1+ +1",
                                          "1-=1",
                                          "1->1",
                                          "pi pi",
                                          "1 2",
                                          "1 + ",
                                          "* 2",
                                          "1,2",
                                          "1,,2",
                                          ",1",
                                          "1,",
                                          "half",
                                          "n",
                                          "n*half",
                                          "half/n",
                                          "tau",
                                          "euler",
                                          "π",
                                          "undeclared",
                                          "q",
                                          "q[0]",
                                          "c",
                                          "c[0]",
                                          "sin(1)",
                                          "sin(pi/2)",
                                          "sqrt(2)",
                                          "float(1)",
                                          "true",
                                          "\"01\"",
                                          "4611686018427387904*2",
                                          "-(-4611686018427387904*2)",
                                          "9007199254740993",
                                          "0.1+0.2",
                                          "1e308*10",
                                          "-(1)",
                                          "(-1)",
                                          "-(-(-1))",
                                          "1/*x*/",
                                          "1//\n",
                                          "1 /2",
                                          "$0",
                                          "1;",
                                          "1]",
                                          "a",
                                          "#1",
                                          "1e5",
                                          "5."};

const std::vector<std::string> operands = {"q[0]",
                                           "q [0]",
                                           "q[ 0 ]",
                                           "q[00]",
                                           "q[01]",
                                           "q[1]",
                                           "q[2]",
                                           "q[3]",
                                           "q[-1]",
                                           "q[0x1]",
                                           "q[1_0]",
                                           "q[0:1]",
                                           "q[{0}]",
                                           "q[0][0]",
                                           "q[n]",
                                           "q[0.5]",
                                           "q[]",
                                           "q[0",
                                           "q0]",
                                           "q",
                                           "a",
                                           "a[0]",
                                           "a[1]",
                                           "c",
                                           "c[0]",
                                           "$0",
                                           "b",
                                           "b[0]",
                                           "q[0],",
                                           ",q[0]",
                                           "q[0] q[1]",
                                           "q[0];;",
                                           "(q[0])",
                                           "q[99999999999999999999]",
                                           "q[4294967296]",
                                           "q[999999999999999999]",
                                           "q[9999999999999999999]",
                                           "Q[0]",
                                           "_q[0]",
                                           "qé[0]",
                                           "q[é]",
                                           "q/**/[0]",
                                           "x",
                                           "q[0]#",
                                           "q[0].",
                                           "q[0]\f"};

}  // namespace

TEST_CASE("numbers of plain statements are what the parser and the rules of constants make of them") {
  for (const Dialect& dialect : {two, circulated, three}) {
    for (const std::string& number : numbers) {
      check_both_ways(dialect, "rx(" + number + ") q[0];");
      check_both_ways(dialect, "rx( " + number + " )q[0] ;");
      check_both_ways(dialect, "cu3(0.5, " + number + ", 1) q[0], q[1];");
    }
  }
}

TEST_CASE("operands of plain statements are what the parser and the rules of qubits make of them") {
  for (const Dialect& dialect : {two, circulated, three}) {
    for (const std::string& operand : operands) {
      check_both_ways(dialect, "x " + operand + ";");
      check_both_ways(dialect, "cx q[1], " + operand + ";");
      check_both_ways(dialect, "cx " + operand + " ,q[2];");
      check_both_ways(dialect, "rz(0.5) " + operand + "\n;");
      check_both_ways(dialect, "barrier " + operand + ";");
      check_both_ways(dialect, "barrier q[1], " + operand + ", q[0];");
    }
  }
}

TEST_CASE("names of plain statements are what the parser and the scopes make of them") {
  for (const Dialect& dialect : {two, circulated, three}) {
    for (const std::string call : {"U(1, 2, 3) q[0];",
                                   "CX q[0], q[1];",
                                   "CX() q[0], q[1];",
                                   "h() q[0];",
                                   "x(1) q[0];",
                                   "rx q[0];",
                                   "u3(1, 2) q[0];",
                                   "u3(1, 2, 3, 4) q[0];",
                                   "u3(1, 2, 3, 4, 5) q[0];",
                                   "ccx q[0], q[1], q[2];",
                                   "ccx q[0], q[1], q[1];",
                                   "cx q[0];",
                                   "cx q[0], q[0];",
                                   "cx q[0], q[1], q[2], a;",
                                   "cx q[0], q[1], q[2], q[0], q[1];",
                                   "gphase(1);",
                                   "gphase(1) q[0];",
                                   "unknown q[0];",
                                   "q q[0];",
                                   "c q[0];",
                                   "pi q[0];",
                                   "X q[0];",
                                   "Ux q[0];",
                                   "CXx q[0], q[1];",
                                   "xé q[0];",
                                   "measure q[0];",
                                   "x[10ns] q[0];",
                                   "u1(0.5) q[0];",
                                   "p(0.5) q[0];",
                                   "rzz(0.5) q[0], q[1];",
                                   "sxdg q[0];",
                                   "x q[0]",
                                   "x;",
                                   "x q[0]; x q[1]; x q[3];",
                                   "x q[0] ; // end",
                                   "barrier;",
                                   "barrier q[0], q[0];",
                                   "barrier q[0], q[1], q[2], a, q[0], q[1];",
                                   "barriers q[0];",
                                   "barrier(1) q[0];",
                                   "x q[0]; // one\n//two\r\n  // three",
                                   "x q[0]; // one\nx q[3]; // two",
                                   "id q[0];",
                                   "u0(1) q[0];"}) {
      check_both_ways(dialect, call);
    }
  }
}

TEST_CASE("numbers of plain statements, by arithmetic") {
  const double pi = std::numbers::pi;
  for (const Dialect& dialect : {two, three}) {
    CHECK(angle(dialect, "-3*pi/9") == -3 * pi / 9);
    CHECK(angle(dialect, "1-2-3") == -4);
    CHECK(angle(dialect, "1+2*3") == 7);
    CHECK(angle(dialect, "2*(1+0.5)") == 3);
    CHECK(angle(dialect, "- -1.5") == 1.5);
    CHECK(angle(dialect, "3.3124221304866266") == 3.3124221304866266);
  }
  CHECK(angle(two, "7/2") == 3.5);    // its numbers are real
  CHECK(angle(three, "7/2") == 3);    // two integers: types.rst, "integer division"
  CHECK(angle(three, "-7/2") == -3);  // which truncates
}

TEST_CASE("what surrounds plain statements is read as ever") {
  const std::string calls = "x q[0];\nh q[1];\n";
  CHECK(findings(three.head + calls + "x q[9];\n" + calls + "y q[9];\n", three.profile) == "9:index_out_of_range 12:index_out_of_range");
  CHECK(findings(three.head + calls + "}\n" + calls + "OPENQASM 3.1;\n", three.profile) == "9:unmatched_delimiter 12:misplaced_version");
  CHECK(findings("x q[0];\n", "openqasm2") == "1:version_missing 1:undeclared_gate 1:undeclared_name");
  CHECK(findings(three.head + "def f() {\n  x a;\n}\nif (c[0]) {\n  qubit[3] q;\n}\n", three.profile) ==
        "8:not_visible_in_body 11:qubits_not_global");
  // A call in a block has the qubits that are seen there.
  CHECK(findings(three.head + "def f(qubit[2] q) {\n  x q[1];\n  x q[2];\n}\n", three.profile) == "9:index_out_of_range");
}
