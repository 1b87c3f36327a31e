// Subroutines and extern functions, by subroutines.rst, scope.rst and classical.rst#extern-function-calls.
#include <doctest/doctest.h>

#include <stdexcept>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"
#include "tests/support/string_lists.hpp"

using libqsim::RunOptions;
using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }
const std::string x_gate = "gate x a { U(pi, 0, pi) a; }\ngate h a { U(pi / 2, 0, pi) a; }\n";

}  // namespace

TEST_CASE("subroutines.rst: values are passed and returned") {
  CHECK(executed("def add(int[32] a, int[32] b) -> int[32] { return a + b; }\nint[32] r = add(2, 3);\n") == R"({"r":5})");
  CHECK(executed("def f(int[32] a) -> int[32] { a += 5; return a; }\nint[32] x = 1;\nint[32] r = f(x);\n") == R"({"x":1,"r":6})");
  CHECK(executed("def f(int[32] a) -> int[32] { return a + 1; }\nint[32] r = 2 * f(3) + f(f(1));\nr += f(0);\n") == R"({"r":12})");
  CHECK(executed("def f(int[32] a) -> int[32] { if (a > 3) { return 100; } return a; }\nint[32] r = f(5) + f(2);\n") == R"({"r":102})");
  CHECK(executed("def f() -> int[32] { for int i in [1:10] { if (i * i > 20) return i; } return 0; }\nint[32] r = f();\n") == R"({"r":5})");
  CHECK(executed("def f(float[64] a) -> float[64] { return a / 2; }\nfloat[64] r = f(3);\n") == R"({"r":1.5})");
  // Arguments are converted as in assignments, and so is what is returned.
  CHECK(executed("def f(uint[4] a) -> uint[8] { return a; }\nuint[8] r = f(18);\n") == R"({"r":2})");
  CHECK(executed("def parity(bit[4] c) -> bit { bit p = 0; for int i in [0:3] { p ^= c[i]; } return p; }\nbit r = parity(\"1011\");\nbit s "
                 "= parity(\"1001\");\n") == R"({"r":"1","s":"0"})");
  CHECK(executed("def parity(bit[3] c) -> bit { return c[0] ^ c[1] ^ c[2]; }\nbit a = 1;\nbit[2] b = \"10\";\nbit r = parity(a ++ b);\n") ==
        R"({"a":"1","b":"10","r":"0"})");
}

TEST_CASE("scope.rst: recursion") {
  CHECK(
      executed(
          "def factorial(int[32] n) -> int[32] { if (n <= 1) { return 1; } return n * factorial(n - 1); }\nint[32] r = factorial(5);\n") ==
      R"({"r":120})");
  CHECK(executed("def fibonacci(int[32] n) -> int[32] { if (n < 2) return n; return fibonacci(n - 1) + fibonacci(n - 2); }\n"
                 "int[32] r = fibonacci(10);\n") == R"({"r":55})");
  CHECK(executed("def f(int[32] n) -> int[32] { return f(n + 1); }\nint[32] r = f(0);\n") == "1:recursion_too_deep");
  CHECK(in31("def f() {\n  g();\n}\ndef g() { f(); }\n") == "2:undeclared_name");
}

TEST_CASE("subroutines.rst: qubits") {
  CHECK(executed(x_gate + "def flip(qubit a) { x a; }\nqubit[2] q;\nflip(q[1]);\nbit[2] c = measure q;\n") == R"({"c":"10"})");
  CHECK(executed(x_gate + "def flip(qubit[2] a) { x a[0]; }\nqubit[3] q;\nflip(q[1:2]);\nbit[3] c = measure q;\n") == R"({"c":"010"})");
  CHECK(executed(x_gate + "def xmeasure(qubit q) -> bit { h q; return measure q; }\nqubit q;\nh q;\nbit c = xmeasure(q);\n") ==
        R"({"c":"0"})");
  CHECK(executed(x_gate + "def f(qubit[4] a, int n) { for int i in [0:n] x a[i]; }\nqubit[4] q;\nf(q, 1);\nbit[4] c = measure q;\n") ==
        R"({"c":"0011"})");
  // A slice of a parameter is indexed by its own entries.
  CHECK(
      executed(x_gate + "def f(qubit[4] a, int n) { let b = a[1:2]; x b[n]; x b[-1]; }\nqubit[4] q;\nf(q, 0);\nbit[4] c = measure q;\n") ==
      R"({"c":"0110"})");
  CHECK(executed(x_gate + "def f(qubit[4] a, int n) { let b = a[0:1]; x b[n]; }\nqubit[4] q;\nf(q, 2);\n") == "3:run_time_index");
  CHECK(
      executed(x_gate +
               "def g(qubit a) { x a; }\ndef f(qubit[2] a, int n) { g(a[n]); }\nqubit[3] q;\nf(q[{2, 0}], 1);\nbit[3] c = measure q;\n") ==
      R"({"c":"001"})");
  CHECK(executed(x_gate +
                 "def f(qubit a, bool b) { if (b) { if (b) { x a; } } }\nqubit q;\nf(q, true);\nf(q, true);\nbit c = measure q;\n") ==
        R"({"c":"0"})");
  CHECK(in31("def f(qubit[3] a) { }\nqubit[2] q;\nf(q);\n") == "3:qubit_argument");
  CHECK(in31("def f(qubit a) { }\nqubit[2] q;\nf(q);\n") == "3:qubit_argument");
  CHECK(in31("def f(qubit[1] a) { }\nqubit q;\nf(q);\n") == "3:qubit_argument");
  CHECK(in31("def f(qubit a) { }\nbit c;\nf(c);\n") == "3:operand_not_qubit");
  CHECK(in31("def f(int[8] a) { }\nqubit q;\nf(q);\n") == "3:wrong_kind_of_name");
  CHECK(in31("def f(qubit a, qubit b) { }\nqubit[2] q;\nf(q[0], q[0]);\n") == "3:qubit_repeated");
  CHECK(in31("def f(qubit[2] a, qubit b) { }\nqubit[2] q;\nf(q, q[1]);\n") == "3:qubit_repeated");
  CHECK(executed("def f(qubit a, qubit b) { }\nqubit[2] q;\nint i = 1;\nf(q[1], q[i]);\n") == "4:run_time_qubit_repeated");
}

TEST_CASE("subroutines.rst: what a declaration and a call may not be") {
  CHECK(in31("f();\ndef f() { }\n") == "1:undeclared_name");
  CHECK(in31("def f(int a) { }\nf();\n") == "2:wrong_argument_count");
  CHECK(in31("def f(int a) { }\nf(1, 2);\n") == "2:wrong_argument_count");
  CHECK(in31("def f() { }\nint a = f();\n") == "2:no_value");
  CHECK(in31("def f(int a, int a) { }\n") == "1:redeclared_name");
  CHECK(in31("def f() { }\ndef f() { }\n") == "2:redeclared_name");
  CHECK(in31("if (true) {\n  def f() { }\n}\n") == "2:not_global_scope");
  CHECK(in31("def f() {\n  qubit q;\n}\n") == "2:qubits_not_global");
  CHECK(in31("int b = 1;\ndef f() {\n  b = 2;\n}\n") == "3:not_visible_in_body");
  CHECK(in31("qubit q;\ndef f() {\n  U(0, 0, 0) q;\n}\n") == "3:not_visible_in_body");
  CHECK(in31("const int c = 3;\ndef f() -> int { return c; }\nint d = f();\n") == "");
  CHECK(in31("int n = 2;\ndef f(bit[n] a) { }\nf(1);\n") == "2:not_constant");
  CHECK(findings("def f(qubit a) { }\nqubit q;\nf q;\n") == "(3:old_call_syntax)");
}

TEST_CASE("subroutines.rst: return") {
  CHECK(in31("return;\n") == "1:return_outside");
  CHECK(in31("def f() -> int {\n  return;\n}\n") == "2:return_without_value");
  CHECK(in31("def f() {\n  return 1;\n}\n") == "2:return_with_value");
  CHECK(in31("def f() -> int[8] {\n  return 1ns;\n}\n") == "2:cannot_convert");
  CHECK(in31("int a;\ndef f() -> int {\n}\n") == "2:missing_return");
  CHECK(in31("def f() -> int {\n  int a = 1 return a;\n}\n") == "2:expected_after");
  CHECK(in31("def f(bool b) -> int { if (b) { return 1; } else { return 2; } }\n") == "");
  CHECK(in31("def f() -> int { while (true) { } }\n") == "1:missing_return");
  CHECK(in31("def f(int a) -> int { while (true) { if (a > 3) { return a; } a += 1; } }\n") == "");
  CHECK(in31("def f(int a) -> int { switch (a) { case 1 { return 1; } default { return 2; } } }\n") == "");
  CHECK(in31("def f(bool b) -> int { if (b) { return 1; } }\n") == "(1:may_not_return)");
  CHECK(in31("def f(int a) -> int { while (true) { if (a > 3) { break; } return 1; } }\n") == "(1:may_not_return)");
  CHECK(executed("def f(bool b) -> int { if (b) { return 1; } }\nint a = f(true);\n") == R"({"a":1})");
  CHECK(executed("def f(bool b) -> int { if (b) { return 1; } }\nint a = f(false);\n") == "1:no_return");
}

TEST_CASE("subroutines.rst: arrays are references") {
  CHECK(executed("def f(mutable array[int[8], 3] a) { a[1] = 10; }\narray[int[8], 3] v = {1, 2, 3};\nf(v);\n") == R"({"v":[1,10,3]})");
  CHECK(executed("def f(mutable array[int[8], #dim = 1] a) { a[2] = 10; }\narray[int[8], 5] v = {0, 1, 2, 3, 4};\nf(v[1:3]);\n") ==
        R"({"v":[0,1,2,10,4]})");
  CHECK(executed("def f(mutable array[int[8], #dim = 1] a) { for uint i in [0:sizeof(a) - 1] { a[i] = 7; } }\n"
                 "array[int[8], 2, 3] v;\nf(v[1]);\n") == R"({"v":[[0,0,0],[7,7,7]]})");
  CHECK(executed("def sum(readonly array[int[8], #dim = 2] m) -> int[32] {\n  int[32] s = 0;\n  for uint i in [0:sizeof(m, 0) - 1] {\n"
                 "    for uint j in [0:sizeof(m, 1) - 1] { s += int[32](m[i][j]); }\n  }\n  return s;\n}\n"
                 "array[int[8], 2, 3] v = {{1, 2, 3}, {4, 5, 6}};\nint[32] r = sum(v);\n") == R"({"v":[[1,2,3],[4,5,6]],"r":21})");
  CHECK(executed("def g(mutable array[int[8], #dim = 1] a) { a[0] = 9; }\ndef f(mutable array[int[8], 4] a) { g(a[1:2]); }\n"
                 "array[int[8], 4] v;\nf(v);\n") == R"({"v":[0,9,0,0]})");
  CHECK(executed("def f(readonly array[int[8], #dim = 1] a) -> int[8] { int[8] s; for int[8] x in a { s += x; } return s; }\n"
                 "array[int[8], 3] v = {1, 2, 3};\nint[8] r = f(v);\n") == R"({"v":[1,2,3],"r":6})");
  CHECK(executed("def f(readonly array[int[8], #dim = 1] a) -> int[8] { return a[-1]; }\narray[int[8], 3] v = {1, 2, 3};\nint[8] r = "
                 "f(v[2:-1:0]);\n") == R"({"v":[1,2,3],"r":1})");
  CHECK(executed("def f(readonly array[int[8], #dim = 1] a) -> int[8] { return a[3]; }\narray[int[8], 3] v;\nint[8] r = f(v);\n") ==
        "1:run_time_index");
  const std::string fixed = "def f(readonly array[int[8], 3] a) { }\n";
  CHECK(in31(fixed + "array[int[8], 2] v;\nf(v);\n") == "3:array_argument");
  CHECK(in31(fixed + "array[int[16], 3] v;\nf(v);\n") == "3:array_argument");
  CHECK(in31(fixed + "int[8] v;\nf(v);\n") == "3:array_argument");
  CHECK(in31(fixed + "array[int[8], 3, 3] v;\nf(v);\n") == "3:array_argument");
  CHECK(in31(fixed + "array[int[8], 3, 3] v;\nf(v[1]);\n") == "");
  CHECK(in31("def f(readonly array[int[8], #dim = 1] a) { }\narray[int[8], 2, 2] v;\nf(v);\n") == "3:array_argument");
  CHECK(in31("def f(readonly array[int[8], 3] a) {\n  a[0] = 1;\n}\n") == "2:assign_to_constant");
  CHECK(in31("def g(mutable array[int[8], 3] a) { }\ndef f(readonly array[int[8], 3] a) {\n  g(a);\n}\n") == "3:read_only_argument");
  CHECK(in31("def f(readonly array[int[8], #dim = 1] a) { }\narray[int[8], 2] v;\nf(v ++ v);\n") == "3:concatenation_as_argument");
}

TEST_CASE("subroutines.rst: mutable references that overlap") {
  const std::string head =
      "def f(mutable array[int[8], #dim = 1] a, mutable array[int[8], #dim = 1] b) { }\narray[int[8], 9] v;\narray[int[8], 9] w;\nint i = "
      "1;\n";
  CHECK(in31(head + "f(v, w);\n") == "");
  CHECK(in31(head + "f(v, v);\n") == "5:overlapping_references");
  CHECK(in31(head + "f(v[0:3], v[4:8]);\n") == "");
  CHECK(in31(head + "f(v[0:4], v[4:8]);\n") == "5:overlapping_references");
  CHECK(in31(head + "f(v[0:2:8], v[1:2:7]);\n") == "");
  CHECK(in31(head + "f(v[0:2:8], v[-1:-1:6]);\n") == "5:overlapping_references");
}

TEST_CASE("subroutines.rst sizeof") {
  CHECK(executed("array[int[8], 3, 5] v;\nconst uint[8] n = sizeof(v, 1);\nuint[8] r = n;\nuint[8] s = sizeof(v[0]);\nuint[8] t = "
                 "sizeof(v[1:2]);\n") == R"({"v":[[0,0,0,0,0],[0,0,0,0,0],[0,0,0,0,0]],"n":5,"r":5,"s":5,"t":2})");
  CHECK(executed("def f(readonly array[int[8], #dim = 2] a, int d) -> uint[8] { return sizeof(a, d); }\narray[int[8], 3, 5] v;\nuint[8] r "
                 "= f(v[0:1], 1) * 10 + f(v[0:1], 0);\n")
            .find("\"r\":52") != std::string::npos);
  CHECK(in31("array[int[8], 3, 5] v;\nuint n = sizeof(v, 2);\n") == "2:size_of_dimension");
  // "sizeof() returns a const uint", of a reference of any length too before 3.2, though the run alone knows it.
  const std::string open = "def f(readonly array[int[8], #dim = 1] a) -> uint[8] {\n  const uint[8] n = sizeof(a);\n";
  const std::string calls = "  return n;\n}\narray[int[8], 5] v;\noutput uint[8] r;\nr = 10 * f(v) + f(v[1:2]);\n";
  CHECK(executed(open + calls) == R"({"r":52})");
  CHECK(in31(open + "  n = 1;\n" + calls) == "3:assign_to_constant");
  CHECK(in31(open + "  bit[2] n;\n" + calls) == "3:redeclared_name");
  CHECK(findings(open + calls, "openqasm3.2-draft") == "2:not_constant");
  CHECK(in31("int[8] v;\nuint n = sizeof(v);\n") == "2:size_of_no_array");
  CHECK(in31("array[int[8], 3] v;\nuint n = sizeof(v, 0, 0);\n") == "2:wrong_argument_count");
  CHECK(in31("array[int[8], 3] v;\nuint n = sizeof(v, 0.5);\n") == "2:not_an_integer");
  CHECK(in31("bit[4] a;\nuint n = sizeof(a);\nqubit[3] q;\nuint m = sizeof(q);\n") == "");
  CHECK(findings("bit[4] a;\nuint n = sizeof(a);\n", "openqasm3.2-draft") == "2:size_of_no_array");
  CHECK(findings("qubit[4] a;\nuint n = sizeof(a);\n", "openqasm3.2-draft") == "2:size_of_no_array");
}

TEST_CASE("classical.rst extern functions") {
  CHECK(
      in31("extern f(int[32], float[64]) -> float[64];\nextern g(bit[4]) -> bit;\nextern k() -> int[8];\nextern report(creg[3], int);\n") ==
      "");
  CHECK(in31("extern f(readonly array[int[8], 5], mutable array[float[64], #dim = 2]);\narray[int[8], 5] a;\narray[float[64], 2, 2] "
             "b;\nf(a, b);\n") == "");
  CHECK(in31("int[32] a = f(1);\nextern f(int[32]) -> int[32];\n") == "1:undeclared_name");
  CHECK(in31("extern f(int) -> int;\nextern f(float) -> int;\n") == "2:redeclared_name");
  CHECK(in31("extern log(float[64]);\n") == "1:redeclared_name");  // the language has one
  CHECK(in31("extern f(int) -> int;\nint a = f();\n") == "2:wrong_argument_count");
  CHECK(in31("extern f(int) -> int;\nint a = f(1ns);\n") == "2:cannot_convert");
  CHECK(in31("extern f(int);\nint a = f(1);\n") == "2:no_value");
  CHECK(in31("if (true) {\n  extern f(int);\n}\n") == "2:not_global_scope");

  const std::string vote = "extern vote(bit[3]) -> bit;\nbit[3] c = \"101\";\nbit r = vote(c);\n";
  CHECK(executed(vote) == "3:extern_unknown");
  RunOptions options;
  options.externs["vote"] = [](const std::vector<std::string>& arguments) {
    return std::count(arguments[0].begin(), arguments[0].end(), '1') > 1 ? "1" : "0";
  };
  CHECK(executed(vote, "openqasm3.1", options) == R"({"c":"101","r":"1"})");
  options.externs["vote"] = [](const std::vector<std::string>&) -> std::string { throw std::runtime_error("no quorum"); };
  CHECK(executed(vote, "openqasm3.1", options) == "3:extern_failed");
  options.externs["vote"] = [](const std::vector<std::string>&) { return "maybe"; };
  CHECK(executed(vote, "openqasm3.1", options) == "3:extern_failed");
  std::vector<std::string> logged;
  options.externs["report"] = [&](const std::vector<std::string>& arguments) {
    for (const std::string& argument : arguments) logged.push_back(argument);
    return "";
  };
  CHECK(executed(
            "extern report(int, angle[8], readonly array[int[8], #dim = 1]);\narray[int[8], 3] a = {1, 2, 3};\nreport(-4, pi, a[1:2]);\n",
            "openqasm3.1", options) == R"({"a":[1,2,3]})");
  CHECK(logged == std::vector<std::string>{"-4", "3.141592653589793", "[2,3]"});
}
