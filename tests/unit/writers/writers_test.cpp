#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "libqsim/run/convert.hpp"
#include "libqsim/writers/merge_points.hpp"
#include "libqsim/writers/names.hpp"
#include "libqsim/writers/number_text.hpp"
#include "tests/support/analyzed.hpp"

using namespace libqsim;

namespace {

/// What the text becomes, or the diagnostics' "line:code".
std::string written(const std::string& text, const std::string& to) {
  const auto program = parse(text);
  REQUIRE(program.has_value());
  const auto converted = libqsim::convert(*program, to);
  if (converted) return converted->text;
  std::string faults;
  for (const Diagnostic& diagnostic : converted.error()) faults += std::to_string(diagnostic.line) + ":" + diagnostic.code;
  return faults;
}

}  // namespace

TEST_CASE("numbers are the shortest that read back, with a point") {
  CHECK(writers::number_text(0.1) == "0.1");
  CHECK(writers::number_text(3) == "3.0");
  CHECK(writers::number_text(1e-5) == "1.0e-05");
  CHECK(writers::number_text(1e300) == "1.0e+300");
  CHECK(writers::number_text(-2.5) == "-2.5");
  for (const double value : {0.1, 2.0 / 3, 5e-324, 1.7976931348623157e308, 3.141592653589793}) {
    CHECK(std::strtod(writers::number_text(value).c_str(), nullptr) == value);
  }
}

TEST_CASE("names are kept where the version leaves them to programs") {
  writers::Names two(*qasm::language_of_profile("openqasm2"));
  two.reserve("h");
  CHECK(two.add("q") == "q");
  CHECK(two.add("h") == "h_");
  CHECK(two.add("Q") == "q_Q");
  CHECK(two.add("sin") == "sin_");
  CHECK(two.add("\xCE\xB1") == "ceb1");
  CHECK(two.add("sin_") == "sin__");
  CHECK(two.add("sin") == "sin_");
  writers::Names three(*qasm::language_of_profile("openqasm3.0"));
  CHECK(three.add("in") == "in_");
  CHECK(three.add("tau") == "tau_");
  CHECK(three.add("popcount") == "popcount_");
  CHECK(three.add("Q") == "Q");
}

TEST_CASE("the sides of a branch meet at the block after it") {
  const qasm::Analysis analysis = tests::analyzed("OPENQASM 3.0; input int a; int b; if (a > 1) { b = 1; } else { b = 2; } b = 3;");
  REQUIRE(analysis.accepted());
  const auto points = writers::merge_points(analysis.program.main());
  const ir::Terminator& branch = analysis.program.main().blocks[0].terminator;
  REQUIRE(branch.kind == ir::TerminatorKind::branch);
  CHECK(points[0] == points[branch.target]);
  CHECK(points[0] == points[branch.other]);
  CHECK(points[points[0]] == ir::none);
}

TEST_CASE("OpenQASM 2 becomes OpenQASM 3 statement by statement") {
  CHECK(written("OPENQASM 2.0; include \"qelib1.inc\"; qreg q[2]; creg c[2]; CX q[0],q[1]; rx(1/2) q[0]; measure q -> c; if(c==3) x q[1];",
                "openqasm3.0") ==
        "OPENQASM 3.0;\ninclude \"stdgates.inc\";\nqubit[2] q;\nbit[2] c = \"00\";\ncx q[0], q[1];\nrx(1.0/2.0) q[0];\n"
        "c = measure q;\nif (uint[2](c) == 3) {\n  x q[1];\n}\n");
  CHECK(written("OPENQASM 2.0; gate h a { U(pi/2,0,pi) a; } qreg q[2]; h q[0]; CX q[0],q[1];", "openqasm3.1") ==
        "OPENQASM 3.1;\ngate CX a, b { ctrl @ gphase(-pi/2) a; ctrl @ U(pi, 0, pi) a, b; }\ngate h a {\n  U(pi/2, 0.0, pi) a;\n}\nqubit[2] "
        "q;\nh q[0];\nCX q[0], q[1];\n");
}

TEST_CASE("OpenQASM 3 becomes straight OpenQASM 2") {
  CHECK(written("OPENQASM 3.0; include \"stdgates.inc\"; qubit[3] q; bit b; for int i in [0:1] { h q[i]; } ctrl(2) @ x q[0], q[1], q[2]; "
                "b = measure q[0]; if (!b) { negctrl @ z q[0], q[1]; }",
                "openqasm2") ==
        "OPENQASM 2.0;\ninclude \"qelib1.inc\";\nqreg q[3];\ncreg b[1];\nh q[0];\nh q[1];\nccx q[0], q[1], q[2];\nmeasure q[0] -> b[0];\n"
        "if(b==0) x q[0];\nif(b==0) cz q[0], q[1];\nif(b==0) x q[0];\n");
  CHECK(
      written("OPENQASM 3.0; include \"stdgates.inc\"; qubit[2] q; swap q[0], q[1]; gphase(1); ctrl @ gphase(1) q[0];", "openqasm2") ==
      "OPENQASM 2.0;\ninclude \"qelib1.inc\";\ngate swap a, b { cx a,b; cx b,a; cx a,b; }\nqreg q[2];\nswap q[0], q[1];\nu1(1.0) q[0];\n");
  CHECK(written("OPENQASM 3.0;\nqubit q;\ndelay[1ns] q;", "openqasm2") == "3:QS4003");
  CHECK(written("OPENQASM 3.0;\nqubit q;\ninput angle a;\nU(a, 0, 0) q;", "openqasm2") == "3:QS4003");
}

TEST_CASE("another version of OpenQASM 3 reads the same numbers") {
  // 3.0 reads a chain of ** from the left, later versions from the right.
  CHECK(written("OPENQASM 3.0; const float a = 2.0 ** 3 ** 2;", "openqasm3.1") == "OPENQASM 3.1;\nconst float a = (2.0 ** 3) ** 2;\n");
  CHECK(written("OPENQASM 3.1; const float a = 2.0 ** 3 ** 2 ** 1;", "openqasm3.0") ==
        "OPENQASM 3.0;\nconst float a = 2.0 ** (3 ** (2 ** 1));\n");
  CHECK(written("OPENQASM 3.1; const float a = -2.0 ** -3 ** 2;", "openqasm3.0") == "OPENQASM 3.0;\nconst float a = -2.0 ** (-3 ** 2);\n");
  CHECK(written("OPENQASM 3.1; const float a = 2.0 ** 3 ** 2;", "openqasm3.2-draft") == "OPENQASM 3.2;\nconst float a = 2.0 ** 3 ** 2;\n");
}

TEST_CASE("what another version of OpenQASM 3 lacks is refused at its place") {
  CHECK(written("OPENQASM 3.1;\nint i = 1;\nif (true) {\n  { int k = 1; }\n}\n", "openqasm3.0") == "4:QS4003");
  CHECK(written("OPENQASM 3.1;\nint i = 1;\nswitch (i) { case 1 { } }\n", "openqasm3.0") == "3:QS4003");
  CHECK(written("OPENQASM 3.1;\nint i = 1;\n\ni ~= 2;\n", "openqasm3.2-draft") == "4:QS4003");
  CHECK(written("OPENQASM 3.2;\nqubit q;\nnop q;\n", "openqasm3.1") == "3:QS4003");
  CHECK(written("OPENQASM 3.2;\nbit[0] e;\n", "openqasm3.1") == "2:QS4003");
}

TEST_CASE("a profile that programs are not converted to is a fault of usage") {
  CHECK(written("OPENQASM 3.0; qubit q;", "openqasm2-circulated") == "0:QS6007");
}
