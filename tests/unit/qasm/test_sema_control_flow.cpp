// Branches, loops, switch and jumps, by classical.rst#looping-and-branching; `if` of OpenQASM 2 by arXiv:1707.03429.
#include <doctest/doctest.h>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }
std::string in2(const std::string& body) { return findings("OPENQASM 2.0;\n" + body, "openqasm2"); }

}  // namespace

TEST_CASE("classical.rst if: conditions and branches") {
  CHECK(executed("int[8] a = 2;\nint[8] r;\nif (a == 1) r = 1; else if (a == 2) { r = 2; } else r = 3;\n") == R"({"a":2,"r":2})");
  CHECK(executed("bit[2] c = \"10\";\nint[8] r;\nif (c[1]) r = 1;\nif (bool(c)) r += 2;\n") == R"({"c":"10","r":3})");
  CHECK(executed("int[8] r;\nif (true) if (false) r = 1; else r = 2;\n") == R"({"r":2})");
  CHECK(in31("duration d = 1ns;\nif (d) { }\n") == "2:cannot_convert");
  CHECK(in31("qubit q;\nif (q) { }\n") == "2:wrong_kind_of_name");
  CHECK(in31("if (true) { int a = 1; } else {\n  a = 2;\n}\n") == "2:undeclared_name");
  CHECK(in31("if (true) {\n  gate g a { }\n}\n") == "2:not_global_scope");
}

TEST_CASE("classical.rst for: ranges take both ends, go down, and may be empty") {
  CHECK(executed("int[32] b;\nfor int i in [0:2:20] b += i;\n") == R"({"b":110})");
  CHECK(executed("int[32] b;\nfor int i in [3:-1:1] b = b * 10 + i;\n") == R"({"b":321})");
  CHECK(executed("int[32] b = 7;\nfor int i in [3:1] b = 0;\n") == R"({"b":7})");
  CHECK(executed("int[32] b;\nfor int i in [-2:1] b = b * 10 + i + 5;\n") == R"({"b":3456})");
  CHECK(executed("uint[64] b;\nfor uint[64] i in [4294967296:4294967298] b += i;\n") == R"({"b":12884901891})");
  // Up to the type's last value: a counter that went one further would wrap around and never end.
  CHECK(executed("int[32] n;\nuint[8] s = 250;\nuint[8] e = 255;\nfor uint[8] i in [s:e] n += 1;\n") == R"({"n":6,"s":250,"e":255})");
  CHECK(executed("int[32] n;\nfor int[64] i in [9223372036854775805:9223372036854775807] n += 1;\n") == R"({"n":3})");
  CHECK(executed("int[32] n;\nint[8] s = -128;\nint[8] e = 127;\nint[8] d = 100;\nfor int[8] i in [s:d:e] n += 1;\n") ==
        R"({"n":3,"s":-128,"e":127,"d":100})");
}

TEST_CASE("classical.rst for: bounds that are known at run time") {
  CHECK(executed("int[32] n = 3;\nint[32] b;\nfor int i in [1:n] { b += i; n = 100; }\n") == R"({"n":100,"b":6})");
  CHECK(executed("int[32] d = -2;\nint[32] b;\nfor int i in [5:d:1] b = b * 10 + i;\n") == R"({"d":-2,"b":531})");
  CHECK(executed("int[32] d = -1;\nint[32] b;\nfor int i in [1:d:3] b = 9;\n") == R"({"d":-1,"b":0})");
  CHECK(executed("int[32] d;\nfor int i in [1:d:3] { }\n") == "2:computation_fault");
  CHECK(in31("for int i in [0:0:4] { }\n") == "1:zero_step");
  CHECK(in31("for int i in [0.0:4.0] { }\n") == "1:not_an_integer 1:not_an_integer");
  CHECK(in31("for int i in [0:1.5:4] { }\n") == "1:not_an_integer");
}

TEST_CASE("classical.rst for: sets, bit registers, arrays and aliases") {
  CHECK(executed("int[32] b;\nfor int[32] i in {1, 5, 10} b += i;\n") == R"({"b":16})");
  CHECK(executed("float[64] s;\nfor float[64] x in {0.5, 1, 2.25} s += x;\n") == R"({"s":3.75})");
  CHECK(executed("int[8] a = 2;\nint[32] b;\nfor int[8] x in {a, a + 1, 7} { b = b * 10 + x; a = 50; }\n") == R"({"a":50,"b":237})");
  CHECK(executed("bit[4] r = \"1011\";\nint[32] b;\nfor bit x in r { b *= 2; if (x) b += 1; }\n") == R"({"r":"1011","b":13})");
  CHECK(executed("bit[4] r = \"1011\";\nint[32] b;\nlet a = r[1:3];\nfor bit x in a { b *= 2; if (x) b += 1; }\n") ==
        R"({"r":"1011","b":5})");
  CHECK(executed("array[int[8], 3] a = {1, 2, 3};\nint[32] b;\nfor int[8] x in a { b = b * 10 + x; x += 5; a[2] = 9; }\n") ==
        R"({"a":[1,2,9],"b":123})");
  CHECK(executed("array[int[8], 3] a = {1, 2, 3};\nint[32] b;\nfor int[8] x in a[1:2] b = b * 10 + x;\n") == R"({"a":[1,2,3],"b":23})");
  CHECK(in31("int[8] a = 3;\nfor int i in a { }\n") == "2:not_iterable");
  CHECK(in31("array[int[8], 2, 2] a;\nfor int[8] i in a { }\n") == "2:loop_over_dimensions");
  CHECK(in31("qubit[2] q;\nfor int i in q { }\n") == "2:wrong_kind_of_name");
  CHECK(in31("for int i in {1, 2.5} { }\n") == "1:cannot_convert");
  CHECK(in31("for angle i in [0:3] { }\n") == "1:cannot_convert");
}

TEST_CASE("classical.rst for: the variable") {
  CHECK(executed("int[32] n;\nfor int i in [0:3] { i += 10; n += 1; }\n") == R"({"n":4})");
  CHECK(executed("int[8] i = 7;\nint[8] s;\nfor int[8] i in [1:3] s += i;\ns += i;\n") == R"({"i":7,"s":13})");
  CHECK(in31("for int i in [0:4] { }\nint a = i;\n") == "2:undeclared_name");
  // It is declared as if by the body's first statement.
  CHECK(in31("for int i in [0:4] {\n  int i = 2;\n}\n") == "2:redeclared_name");
  CHECK(in31("for int i in [0:4] {\n  const int k = i;\n}\n") == "2:not_constant");
  CHECK(in31("qubit[9] q;\nfor int i in [0:4] {\n  let a = q[0:i];\n  const int k = i;\n}\n") == "4:not_constant");
}

TEST_CASE("slices that depend on a loop's variable") {
  CHECK(executed("qubit[4] q;\nbit[4] c;\nfor int i in [1:3] { U(pi, 0, pi) q[0:i]; }\nc = measure q;\n") == R"({"c":"1011"})");
  CHECK(executed("bit[6] r = \"110100\";\nint[32] n;\nfor uint i in [0:2] { n = n * 4 + int[32](uint[2](r[2 * i:2 * i + 1])); }\n") ==
        R"({"r":"110100","n":7})");
  CHECK(executed("qubit[6] q;\nbit[6] c;\nfor uint i in [0:2] { let p = q[{2 * i, 2 * i + 1}]; U(pi, 0, pi) p[1]; }\nc = measure q;\n") ==
        R"({"c":"101010"})");
  // What an iteration never comes to may be wrong for its value.
  CHECK(executed("qubit[3] q;\nbit[3] c;\nfor int i in [0:2] { if (i < 2) { U(pi, 0, pi) q[i:i + 1]; } }\nc = measure q;\n") ==
        R"({"c":"101"})");
  CHECK(executed("qubit[3] q;\nbit[3] c;\nfor int i in [0:2] { switch (i) { case 0 { } default { U(pi, 0, pi) q[0:i - 1]; } } }\nc = "
                 "measure q;\n") == R"({"c":"010"})");
  CHECK(executed("qubit[4] q;\nbit[4] c;\nfor int i in [0:3] { if (i == 2) { break; } U(pi, 0, pi) q[i:3]; }\nc = measure q;\n") ==
        R"({"c":"0001"})");
  // Known only at run time: the place, not the size.
  CHECK(executed("qubit[4] q;\nbit[4] c;\nint n = 1;\nU(pi, 0, pi) q[n:n + 1];\nn += 1;\nU(pi, 0, pi) q[{0, n}];\nc = measure q;\n") ==
        R"({"c":"0011","n":2})");
  CHECK(executed("qubit[4] q;\nint n = 3;\nU(pi, 0, pi) q[n:n + 1];\n") == "3:run_time_index");
  CHECK(in31("qubit[4] q;\nfor int i in [0:4] {\n  U(pi, 0, pi) q[0:i];\n}\n") == "3:index_out_of_range");
  CHECK(in31("qubit[4] q;\nfor int i in [0:100000] {\n  U(pi, 0, pi) q[0:i];\n}\n") == "2:unrolling_too_long");
}

TEST_CASE("classical.rst while") {
  CHECK(executed(
            "int[32] i;\nint[32] n;\nwhile (i < 10) {\n  i += 1;\n  if (i == 2) { continue; }\n  n += 1;\n  if (i == 4) { break; }\n}\n") ==
        R"({"i":4,"n":3})");
  CHECK(executed("int[32] a = 1;\nwhile (a < 100) a *= 3;\n") == R"({"a":243})");
  CHECK(executed("int[32] a = 1;\nwhile (true) { a += 1; if (a > 5) break; }\n") == R"({"a":6})");
  CHECK(in31("while (i < 4) { }\n") == "1:undeclared_name");
  // Flipping a coin until it shows 1: the number of flips is distributed geometrically.
  const std::string coin =
      executed("qubit q;\nbit c;\nint[8] n;\nwhile (!c && n < 3) { reset q; U(pi / 2, 0, pi) q; c = measure q; n += 1; }\n");
  CHECK(coin == R"({"c":"0","n":3} 0.125 {"c":"1","n":1} 0.5 {"c":"1","n":2} 0.25 {"c":"1","n":3} 0.125)");
}

TEST_CASE("classical.rst break and continue") {
  CHECK(executed("int[32] b;\nfor int i in [1:10] {\n  if (i == 4) { break; }\n  b += i;\n}\n") == R"({"b":6})");
  CHECK(executed("int[32] b;\nfor int i in [1:5] { if (i == 3) continue; b += i; }\n") == R"({"b":12})");
  CHECK(executed("int[32] n;\nfor int i in [1:3] { for int j in [1:5] { if (j == 2) break; n += 1; } n += 10; }\n") == R"({"n":33})");
  CHECK(executed("int[32] n;\nfor int i in {1, 2} { n += 1; continue; n = 50; }\n") == R"({"n":2})");
  CHECK(in31("break;\n") == "1:jump_outside_loop");
  CHECK(in31("def f() {\n  continue;\n}\n") == "2:jump_outside_loop");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 { break; }\n}\n") == "3:jump_outside_loop");
  CHECK(in31("for int i in [0:1] { }\ncontinue;\n") == "2:jump_outside_loop");
  // What cannot be reached is checked all the same.
  CHECK(in31("for int i in [0:1] {\n  break;\n  x = 1;\n}\n") == "3:undeclared_name");
}

TEST_CASE("classical.rst end") {
  CHECK(executed("int[8] a = 1;\nfor int i in [0:3] { if (i == 2) end; a += 1; }\na = 50;\n") == R"({"a":3})");
  CHECK(executed("def f() { end; }\nint[8] a = 1;\nf();\na = 2;\n") == R"({"a":1})");
  CHECK(in31("end;\nint a = b;\n") == "2:undeclared_name");
}

TEST_CASE("classical.rst switch") {
  const std::string program =
      "int[32] r;\nswitch (i) { case 1, 3, 5 { r = 1; } case 2 { r = 2; } case -1 { r = 3; } default { r = 4; } }\n";
  for (const auto& [value, result] :
       {std::pair{"1", "1"}, std::pair{"5", "1"}, std::pair{"2", "2"}, std::pair{"-1", "3"}, std::pair{"7", "4"}}) {
    CHECK(executed("int[32] i = " + std::string(value) + ";\n" + program) == fmt::format(R"({{"i":{},"r":{}}})", value, result));
  }
  CHECK(executed("int i = 7;\nint r = 0;\nswitch (i) { case 1 { r = 1; } }\n") == R"({"i":7,"r":0})");
  CHECK(executed("bit[2] b = \"10\";\nint r = 0;\nswitch (uint[2](b)) { case 0b10 { r = 1; } case 0b01 { r = 2; } }\n") ==
        R"({"b":"10","r":1})");
  CHECK(executed("const int A = 0;\nint r = 0;\nint i = 1;\nswitch (i) { case A { r = 1; } case A + 1 { r = 2; } }\n") ==
        R"({"A":0,"r":2,"i":1})");
  CHECK(in31("int i = 1;\nswitch (i) { }\n") == "2:switch_without_case");
  CHECK(in31("int i = 1;\nswitch (i) {\n  default { }\n}\n") == "2:switch_without_case");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 { }\n  default { }\n  default { }\n}\n") == "5:misplaced_default");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 { }\n  default { }\n  case 2 { }\n}\n") == "5:misplaced_default");
  CHECK(in31("bit[2] b;\nswitch (b) { case 1 { } }\n") == "2:not_an_integer");
  CHECK(in31("bool b;\nswitch (b) { case 1 { } }\n") == "2:not_an_integer");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1.5 { }\n}\n") == "3:not_an_integer");
  CHECK(in31("int i = 1;\nint n = 2;\nswitch (i) {\n  case n { }\n}\n") == "4:not_constant");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 { }\n  case 2, 1 { }\n}\n") == "4:case_repeated");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1, 1 { }\n}\n") == "3:case_repeated");
  CHECK(in31("uint[8] i = 1;\nswitch (i) {\n  case -1 { }\n}\n") == "(3:case_never)");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 {\n    qubit q;\n  }\n}\n") == "4:qubits_not_global");
  CHECK(in31("int i = 1;\nswitch (i) {\n  case 1 { int a = 1; }\n  case 2 { i = a; }\n}\n") == "4:undeclared_name");
  CHECK(findings("int i = 1;\nswitch (i) { case 1 { } }\n", "openqasm3.0") != "");
}

TEST_CASE("scope.rst: blocks of their own") {
  CHECK(executed("int ii = 100;\n{\n  ii *= 2;\n  int ii = 1;\n  ii *= 2;\n}\nii *= 2;\n") == R"({"ii":400})");
  CHECK(executed("uint sum = 0;\nfor uint ii in [1:4] {\n  sum += ii;\n  if (sum > 10) { float ii = 10.0; sum += uint(ii * 2.0); } else { "
                 "sum += ii; }\n}\n") == R"({"sum":36})");
  CHECK(executed("int[8] s;\nfor int i in [1:3] { int[8] a; a += 1; s += a; }\n") == R"({"s":3})");
}

TEST_CASE("arXiv:1707.03429 if: a whole register against a non-negative integer") {
  CHECK(in2("qreg q[1];\ncreg c[2];\nif(c==3) U(0,0,0) q[0];\nif(c==1) measure q[0] -> c[0];\nif(c==0) reset q[0];\n") == "");
  CHECK(in2("qreg q[1];\ncreg c[2];\nif(c==4) U(0,0,0) q[0];\n") == "(4:if_never_openqasm2)");
  CHECK(in2("qreg q[1];\ncreg c[2];\nif(q==1) U(0,0,0) q[0];\n") == "4:wrong_kind_of_name");
  CHECK(in2("qreg q[1];\nif(c==1) U(0,0,0) q[0];\n") == "3:undeclared_name");
  const std::string wide =
      "OPENQASM 2.0;\nqreg q[1];\ncreg c[70];\ncreg d[1];\nU(pi,0,pi) q[0];\nmeasure q[0] -> c[69];\n"
      "if(c==590295810358705651712) U(pi,0,pi) q[0];\nmeasure q[0] -> d[0];\n";
  CHECK(executed(wide, "openqasm2").find(R"("d":"0")") != std::string::npos);  // 2^69: the second gate undoes the first
}
