// Aliases, by types.rst#aliasing and types.rst#register-concatenation-and-slicing.
#include <doctest/doctest.h>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }

/// Flips what the statements flip, and measures q.
std::string flipped(int qubits, const std::string& statements) {
  return executed("gate x a { U(pi, 0, pi) a; }\nqubit[" + std::to_string(qubits) + "] q;\n" + statements + "output bit[" +
                  std::to_string(qubits) + "] c;\nc = measure q;\n");
}

}  // namespace

TEST_CASE("types.rst aliasing: of qubits") {
  CHECK(flipped(5, "let myreg = q[1:4];\nx myreg[0];\n") == R"({"c":"00010"})");
  CHECK(flipped(2, "let a = q[1];\nx a;\n") == R"({"c":"10"})");
  CHECK(flipped(2, "let a = q;\nx a;\nx a[0];\n") == R"({"c":"10"})");
  CHECK(flipped(4, "let a = q[1:3];\nlet b = a[1:2];\nx b[0];\n") == R"({"c":"0100"})");
  CHECK(flipped(4, "let a = q[0];\nif (true) {\n  let a = q[2];\n  x a;\n}\nx a;\n") == R"({"c":"0101"})");
  CHECK(flipped(6, "let a = q[{5, 0, -2}];\nx a[0];\nx a[2];\n") == R"({"c":"110000"})");
  CHECK(flipped(6, "let a = q[4:-2:0];\nx a[0];\nx a[2];\n") == R"({"c":"010001"})");
  CHECK(flipped(6, "let a = q[-3:-1];\nx a;\n") == R"({"c":"111000"})");
  CHECK(flipped(6, "let a = q[:2];\nlet b = q[4:];\nx a;\nx b[0];\n") == R"({"c":"010111"})");
  CHECK(flipped(4, "let a = q[2:3] ++ q[0];\nx a[0];\nx a[2];\n") == R"({"c":"0101"})");
  CHECK(flipped(4, "let a = q[2:3];\nlet b = q[0:1];\nlet both = a ++ b;\nx both[0];\nx both[-1];\n") == R"({"c":"0110"})");
}

TEST_CASE("types.rst aliasing: what an alias stands for is decided where it is declared") {
  CHECK(flipped(4, "int i = 1;\nlet a = q[i];\ni = 3;\nx a;\n") == R"({"c":"0010"})");
  CHECK(flipped(4, "int i = 1;\nlet a = q[i:i + 1];\ni = 3;\nx a;\nint j = 1;\nx a[j];\n") == R"({"c":"0010"})");
  CHECK(flipped(4, "int i = 1;\nlet a = q[{0, i, 3}];\ni = 2;\nlet b = a[1:2];\nx b[0];\nx b[-1];\n") == R"({"c":"1010"})");
}

TEST_CASE("types.rst aliasing: faults") {
  CHECK(in31("qubit[3] q;\nlet a = q[3];\n") == "2:index_out_of_range");
  CHECK(in31("let a = q[0:1];\n") == "1:undeclared_name");
  CHECK(in31("qubit[3] q;\nlet q = q[0];\n") == "2:redeclared_name");
  CHECK(in31("qubit[3] q;\nlet a = q[2:1];\n") == "2:empty_index_set");
  CHECK(in31("qubit[3] q;\nlet a = q[0:0:2];\n") == "2:zero_step");
  CHECK(in31("qubit[3] q;\nlet a = q[0:1.5];\n") == "2:not_an_integer");
  CHECK(in31("qubit[3] q;\nlet a = q ++ q;\n") == "2:qubit_repeated");
  CHECK(in31("qubit[3] q;\nlet a = q ++ q[1:2];\n") == "2:qubit_repeated");
  CHECK(in31("qubit[3] q;\nlet a = q[{0, 1}] ++ q[{1, 2}];\n") == "2:qubit_repeated");
  CHECK(in31("qubit[3] q;\nbit[2] c;\nlet a = q ++ c;\n") == "3:alias_of_both");
  CHECK(in31("qubit[3] q;\nbit[2] c;\nlet a = c ++ q;\n") == "3:alias_of_both");
  CHECK(in31("qubit[2] q;\nlet a = q[0];\na = q[1];\n") != "");
  CHECK(in31("qubit[2] q;\nif (true) {\n  let a = q[0];\n}\nreset a;\n") == "5:undeclared_name");
  CHECK(in31("int[8] n;\nlet a = n;\n") == "2:not_aliasable");
  CHECK(in31("array[int[8], 3] n;\nlet a = n;\n") == "2:not_aliasable");
  CHECK(in31("let a = 1 + 2;\n") == "1:not_aliasable");
  CHECK(in31("let a = $0;\n") == "1:physical_alias");
  CHECK(findings("let a = $0;\n", "openqasm3.0") == "");
}

TEST_CASE("types.rst aliasing: of classical bits") {
  CHECK(executed("bit[6] b = \"110100\";\nlet a = b[2:4];\noutput bit[3] c;\nc = a;\n") == R"({"c":"101"})");
  CHECK(executed("bit[4] b = \"0000\";\nlet a = b[1:2];\na[0] = 1;\na[-1] = 1;\n") == R"({"b":"0110"})");
  CHECK(executed("bit[2] b = \"01\";\nbit c = 1;\nlet a = b ++ c;\noutput bit[3] d;\nd = a;\na = \"010\";\noutput bit[2] e;\ne = b;\n") ==
        R"({"d":"101","e":"10"})");
  CHECK(executed("bit[4] b = \"0011\";\nlet a = b[{3, 0}];\noutput uint[2] n;\nn = uint[2](a);\n") == R"({"n":2})");
  CHECK(executed("qubit[2] q;\nbit[4] b = \"1111\";\nlet a = b[{3, 0}];\na = measure q;\n") == R"({"b":"0110"})");
  CHECK(executed("bit[4] b = \"0110\";\nlet a = b[1];\noutput bool r;\nr = a;\na = 0;\noutput bit[4] c;\nc = b;\n") ==
        R"({"r":true,"c":"0100"})");
  CHECK(executed("bit[4] b = \"0110\";\nlet a = b[1:3];\nint i = 2;\na[i] = 1;\n") == R"({"b":"1110","i":2})");
  CHECK(executed("def f(bit[4] b) -> bit[2] { let a = b[1:2]; a[0] = 1; return b[0:1]; }\nbit[2] r = f(\"0000\");\n") == R"({"r":"10"})");
  CHECK(in31("bit[3] b;\nlet a = b ++ b[0];\n") == "2:repeated_bit");
  CHECK(in31("bit[3] b;\nlet a = b[3];\n") == "2:index_out_of_range");
  CHECK(in31("const bit[3] b = \"011\";\nlet a = b[0:1];\n") == "2:not_aliasable");
  CHECK(in31("input bit[3] b;\nlet a = b[0:1];\na[0] = 1;\n") == "");
}
