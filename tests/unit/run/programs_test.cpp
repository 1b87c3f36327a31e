// Programs and what they compute, by hand: slices and index sets whose bounds are variables (types.rst#register-concatenation-and-slicing,
// #array-slicing; subroutines.rst), and the lengths of blocks (delays.rst).
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "libqsim/run/simulate.hpp"

namespace {

std::string outputs_of(const std::string& source, const std::string& names) {
  const auto program = libqsim::parse("OPENQASM 3.1;\n" + source);
  if (!program) FAIL(libqsim::to_text(program.error()));
  const auto result = libqsim::api::run(*program, {.output = {"distribution"}});
  if (!result) FAIL(libqsim::to_text(result.error()));
  REQUIRE(result->distribution().size() == 1);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text.push_back(' ');
    text.append(result->distribution()[0].outputs.text(names.substr(i, 1)));
  }
  return text;
}

/// The fault that stops it, with its line.
std::string fault_of(const std::string& source, const std::string& version = "3.1") {
  const auto program = libqsim::parse("OPENQASM " + version + ";\n" + source);
  if (!program) return libqsim::to_text(program.error());
  const auto result = libqsim::api::run(*program, {.output = {"distribution"}});
  return result ? "" : libqsim::to_text(result.error());
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("slices of registers with bounds known at run time") {
  const std::string four = "bit[4] a = \"1000\"; int n = 2; ";
  CHECK(outputs_of(four + "bit[3] b = a[1:n+1];", "b") == "100");
  CHECK(outputs_of(four + "a[0:n] = \"111\"; bit[2] b = a[n:3];", "ab") == "1111 11");
  CHECK(outputs_of("bit[4] a = \"0110\"; int n = 1; int s = 0; for bit x in a[n:3] { s += 1; if (x == 1) s += 10; }", "s") == "23");
  CHECK(outputs_of("uint[3] u = 1; bit[6] b; b[u:u+2] = \"101\";", "b") == "001010");
  CHECK(outputs_of("bit[4] a = \"0110\"; int n = 1; bool e = a[0:n] == \"10\"; bit[2] r = ~a[0:n]; uint[2] u = uint[2](a[1:n+1]);",
                   "eru") == "true 01 3");
  CHECK(outputs_of("int[8] a = 15; int n = 3; a[0:n] = \"1010\"; bit[4] b = a[n:6]; int[4] w = int[4](a[0:n]);", "abw") == "10 0001 -6");
  CHECK(outputs_of("qubit[2] q; U(pi, 0, pi) q[1]; int n = 2; bit[4] c; bit[4] d; c[n-1:n] = measure q; d[1:n] = measure q;", "cd") ==
        "0100 0100");
}

TEST_CASE("integers wider than 64 bits") {
  CHECK(outputs_of("int[100] a = -9223372036854775809; int[100] b = a + 9223372036854775809; bool c = a < -9223372036854775808;", "bc") ==
        "0 true");
  CHECK(outputs_of("uint[128] u = 18446744073709551616; int r; switch (u) { case 0 { r = 1; } case 18446744073709551616 { r = 2; } }",
                   "r") == "2");
  CHECK(outputs_of("uint u = 18446744073709551615; int r; switch (u) { case -1 { r = 1; } case 18446744073709551615 { r = 2; } }", "r") ==
        "2");
  CHECK(outputs_of("uint u = 18446744073709551615; int r; switch (u) { case 1 { r = 1; } default { r = 2; } }", "r") == "2");
  CHECK(outputs_of("int[128] s; int[70] n; for int[70] k in [18446744073709551620:-3:18446744073709551611] { s += k; n = k; }", "sn") ==
        "73786976294838206462 18446744073709551611");
  CHECK(outputs_of("array[uint[96], 2] t = {79228162514264337593543950335, 1}; uint[96] s = t[0] + t[1] + 5; t[1] = t[0] / 2;"
                   "bit b = t[1][94]; bit c = t[1][95];",
                   "sbc") == "5 1 0");
  CHECK(outputs_of("def f(uint[80] x, int n) -> uint[80] { return x >> n; } uint[80] y = f(1208925819614629174706175, 70);", "y") ==
        "1023");
  CHECK(outputs_of("bit[80] b; b[79] = 1; bool e = b == 604462909807314587353088; int[100] x = int[80](b); bit[2] c = x[79:80];", "ecx") ==
        "true 11 -604462909807314587353088");
  CHECK(has(fault_of("uint[100] a = 5; uint[100] z; a = a / z;"), "division by zero"));
  CHECK(has(fault_of("uint[100] a = 18446744073709551616; bit[4] c; c[a] = 1;"), ":2:"));
}

TEST_CASE("slices of qubits whose size is known at run time") {
  const std::string not_gate = "gate x q { U(pi, 0, pi) q; gphase(-pi/2); }\n";
  const std::string four = not_gate + "qubit[4] q; bit[4] c; int i = 2; ";
  CHECK(outputs_of(four + "x q[i:3]; c = measure q;", "c") == "1100");
  CHECK(outputs_of(four + "x q[i:-1]; x q[:i]; reset q[i-1:i-1]; c = measure q;", "c") == "1001");
  CHECK(outputs_of(four + "for int k in [1:3] { x q[k:3]; } c = measure q;", "c") == "1010");
  CHECK(outputs_of(four + "x q[0]; ctrl @ x q[0], q[i:3]; negctrl @ x q[3:-i:1], q[0:2:i]; c = measure q;", "c") == "1001");
  CHECK(outputs_of(four + "x q[1]; x q[3]; c[i:3] = measure q[0:i-1]; bit[2] d = measure q[i:3]; c[0:1] = d;", "c") == "1010");
  CHECK(outputs_of("def f(qubit[2] a) { U(pi, 0, pi) a[1]; }\n" + four + "f(q[i:3]); c = measure q;", "c") == "1000");
  CHECK(outputs_of("def f(qubit[4] a, int n) -> bit[4] { U(pi, 0, pi) a[n:3]; return measure a; }\n" + four + "c = f(q, i);", "c") ==
        "1100");
  CHECK(outputs_of(four + "let a = q[i-1:3]; i = 0; x a[0]; x a[-1]; let b = a[1:2][0:0]; x b; c = measure q;", "c") == "1110");
  CHECK(outputs_of(four + "let a = q[i:3] ++ q[0:0]; i = 0; x a[{1,2}]; c = measure q;", "c") == "1001");
  CHECK(has(fault_of(four + "x q[3:i];"), "this slice is empty"));
  CHECK(has(fault_of(four + "let a = q[i:3]; x a[2];"), "index 2 is out of range"));
  CHECK(has(fault_of(four + "c = measure q[i:3];"), ":3:"));
  CHECK(has(fault_of("def f(qubit[3] a) { }\n" + four + "f(q[i:3]);"), ":4:"));
  CHECK(has(fault_of(four + "ctrl @ x q[0:1], q[i:i];"), ":3:"));
}

TEST_CASE("slices from an index that counts from the end to one that counts from the start") {
  const std::string three = "qubit[3] q; bit[3] c; ";
  CHECK(outputs_of(three + "int i = -3; U(pi, 0, pi) q[i:i+4]; c = measure q;", "c") == "011");
  CHECK(outputs_of(three + "int i = -3; c[i:i+4] = \"11\";", "c") == "011");
  CHECK(outputs_of(three + "int i = -2; U(pi, 0, pi) q[i:i+1]; c = measure q;", "c") == "110");
  CHECK(has(fault_of(three + "int i = -1; U(pi, 0, pi) q[i:i+1];"), "this slice is empty"));
  CHECK(has(fault_of(three + "int i = -1; c[i:i+1] = \"11\";"), "this slice is empty"));
  CHECK(has(fault_of(three + "int i = 0; U(pi, 0, pi) q[i:i+4];"), "out of range"));
}

TEST_CASE("bits whose number is known at run time are joined") {
  const std::string six = "bit[4] c = \"1010\"; bit[2] d = \"01\"; int i = 2; ";
  CHECK(outputs_of(six + "bit[4] e; e = c[i:3] ++ d;", "e") == "0110");
  CHECK(outputs_of(six + "let e = c[i:3] ++ d; i = 0; e[0] = 1; e[2] = 0; bit[4] f = e; e[1:2] = \"11\";", "cdf") == "1110 01 0011");
  CHECK(outputs_of(six + "let e = c[i] ++ d[i-2:i-1]; e[0] = 1; e[2] = 0; bit[3] f = e;", "cdf") == "1110 01 011");
  CHECK(has(fault_of(six + "bit[3] e; e = c[i:3] ++ d;"), "the sizes of the registers differ"));
}

TEST_CASE("slices of slices, and sets of indices") {
  CHECK(outputs_of("bit[8] a = \"10110100\"; int i = 2; a[i:i+3][0] = 0; a[2:5][i:3] = \"00\";", "a") == "10000000");
  CHECK(outputs_of("int i = 3; bit[4] a = \"0000\"; a[{0,i}] = \"10\"; bit[2] b = a[{i,1}];", "ab") == "1000 01");
  CHECK(outputs_of("array[int[8],2] t = {1,2}; int n = 3; t[1][{0,n}] = \"11\"; int[8] x = t[1];", "x") == "11");
  CHECK(outputs_of("array[int[8],6] a = {0,1,2,3,4,5}; int[8] x = a[1:4][1]; array[int[8],2] y = a[0:2:5][1:2]; int[8] z = y[1];", "xz") ==
        "2 4");
  CHECK(outputs_of("array[int[8],4] a = {0,1,2,3}; array[int[8],2] y = {7,8}; a[1:3][0:1] = y; int[8] x = a[2]; int[8] z = a[3];", "xz") ==
        "8 3");
  CHECK(outputs_of("bit[4] a = \"0110\"; int i = 1; bit[3] c; c = a[i:i+1] ++ a[{3}];", "c") == "011");
}

TEST_CASE("aliases of bits that are chosen at run time keep to those bits") {
  CHECK(outputs_of("int i = 1; bit[4] a = \"1010\"; let b = a[i:2]; i = 0; b = \"10\"; bit[2] c = b; b[1] = 0; bit d = b[-2];", "acd") ==
        "1000 10 0");
  CHECK(outputs_of("int i = 3; bit[4] a = \"0000\"; let b = a[i]; i = 0; b = 1;", "a") == "1000");
}

TEST_CASE("slices and aliases of many bits") {
  const std::string thousand = "bit[1000] b; ";
  const std::string ones = " uint n = popcount(b); bool r = b[106]; bool s = b[501];";
  CHECK(outputs_of(thousand + "let a = b[100:2:899]; a[3] = 1;" + ones, "nrs") == "1 true false");
  CHECK(outputs_of(thousand + "let a = b; let c = a[100:999]; c[6] = 1; a[-499] = 1;" + ones, "nrs") == "2 true true");
  CHECK(outputs_of(thousand + "let a = b[0:299] ++ b[500:799]; a[301] = 1; a[106] = 1;" + ones, "nrs") == "2 true true");
  CHECK(outputs_of(thousand + "let a = b[899:-1:0]; let c = a[700:899]; c[93] = 1;" + ones, "nrs") == "1 true false");
  CHECK(outputs_of(thousand + "b[0:499] = ~b[0:499]; b[500:999] = b[0:499]; uint n = popcount(b[250:749]);", "n") == "500");
  CHECK(outputs_of(thousand + "qubit q; U(pi, 0, pi) q; let a = b[400:999]; a[101] = measure q;" + ones, "nrs") == "1 false true");
  CHECK(has(fault_of(thousand + "let a = b[0:300] ++ b[300:999];"), "b[300]"));
  CHECK(has(fault_of(thousand + "bit c = b[300:1000][0];"), "1000"));
  CHECK(has(fault_of("bit[1048577] b; bit c; let a = b ++ c;"), "joining more than 1048576 bits"));
}

TEST_CASE("slices of arrays with bounds known at run time") {
  const std::string sum =
      "def f(readonly array[int[8], #dim=1] t) -> int[8] { int[8] s = 0; for int k in [0:sizeof(t)-1] { s += t[k]; } return s; }\n"
      "array[int[8],4] a = {1,2,3,4}; int i = 1; ";
  CHECK(outputs_of(sum + "int[8] r = f(a[i:3]); int[8] s = f(a[0:2:i+1]);", "rs") == "9 4");
  CHECK(outputs_of(sum + "int[8] s = 0; for int[8] v in a[i:2] { s += v; }", "s") == "5");
  CHECK(outputs_of(sum + "array[int[8],3] b = a[i:3]; a[0:i] = b[1:2]; int[8] x = a[0]; int[8] y = a[1];", "xy") == "3 4");
}

TEST_CASE("what a slice cannot be is found when the program runs, at its line") {
  CHECK(has(fault_of("int n = 7; bit[4] a;\nbit[4] b = a[0:n];"), ":3:12: error[QS5004]"));
  CHECK(has(fault_of("int n = 2; bit[4] a;\nbit[4] b = a[0:n];"), ":3:12: error[QS5003]"));
  CHECK(has(fault_of("int n = 2; bit[4] a;\na[0:n] = \"11\";"), ":3:1: error[QS5005]"));
  CHECK(has(fault_of("int n = 5; bit[4] a;\nlet b = a[n];"), ":3:9: error[QS5004]"));
  CHECK(has(fault_of("int n = 2; array[int[8],4] a; array[int[8],4] b;\nb[0:3] = a[0:n];"), ":3:1: error[QS5027]"));
}

TEST_CASE("a reference of unspecified length where a length is declared") {
  const std::string program =
      "def g(readonly array[int[8],3] t) -> int { return t[0]; }\ndef f(readonly array[int[8],#dim=1] t) -> int {\n  return g(t); }\n";
  CHECK(fault_of(program + "array[int[8],3] a; int r = f(a);") == "");
  CHECK(has(fault_of(program + "array[int[8],4] a; int r = f(a);"), ":4:10: error[QS5027]"));
  CHECK(has(fault_of(program, "3.2"), ":4:12: error[QS3541]"));
}

TEST_CASE("durationof and boxes take in loops whose iterations are known (delays.rst)") {
  // 3 delays of 20 ns one after the other; 4 of different lengths 1 + 2 + 3 + 4.
  CHECK(outputs_of("qubit q; bool b = durationof({ for int i in [0:2] { delay[20ns] q; } }) == 60ns;", "b") == "true");
  CHECK(outputs_of("qubit q; bool b = durationof({ for int i in {1, 2, 3, 4} { delay[i * 1ns] q; } }) == 10ns;", "b") == "true");
  CHECK(has(fault_of("qubit q;\nbox[50ns] { for int i in [0:2] { delay[20ns] q; } }"), ":3:5: error["));
  CHECK(fault_of("qubit q;\nbox[60ns] { for int i in [0:2] { delay[20ns] q; } }") == "");
}
