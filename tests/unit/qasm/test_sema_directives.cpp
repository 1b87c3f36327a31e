// Pragmas, annotations and calibrations, by directives.rst, scope.rst and pulses.rst.
#include <doctest/doctest.h>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }
std::string in32(const std::string& program) { return findings(program, "openqasm3.2-draft"); }

}  // namespace

TEST_CASE("directives.rst: pragmas and annotations change nothing") {
  CHECK(executed("pragma simulator noise model \"qpu1.noise\"\n@reversible\n@noise profile 1\nqubit q;\npragma U(pi, 0, pi) q;\n@a\nU(pi, "
                 "0, pi) q;\noutput bit c;\nc = measure q;\n") == R"({"c":"1"})");
  CHECK(in31("if (true) {\n  pragma inner text\n  @b\n  int[8] a = 1;\n}\n") == "");
  CHECK(in32("@vendor.name\nqubit q;\npragma vendor.name text\n") == "");
  CHECK(in32("@openqasm.noswap\nbox { }\n") == "(1:reserved_namespace)");
  CHECK(in32("pragma openqasm.x y\n") == "(1:reserved_namespace)");
  CHECK(in32("@openqasmer.x\nbox { }\n") == "");
  CHECK(in31("@openqasm\nbox { }\n") == "");
}

TEST_CASE("directives.rst: what is wrong with an annotated statement is wrong on its own line") {
  for (const char* statement : {"break;", "return;", "qubit r;", "gate g a { }", "def f() { }", "include \"stdgates.inc\";",
                                "array[int[8], 2] a;", "input int i;", "defcal x $0 { }"}) {
    CAPTURE(statement);
    const std::string found = in31("if (true) {\n  @one\n  @two\n  " + std::string(statement) + "\n}\n");
    CHECK(found.substr(0, 2) == "4:");
    CHECK(found.find(' ') == std::string::npos);
  }
  for (const char* statement : {"measure a;", "bit b;", "end;", "return;", "if (true) { U(0, 0, 0) a; }"}) {
    CAPTURE(statement);
    CHECK(in31("gate g a {\n  @one\n  " + std::string(statement) + "\n}\n") == "3:gate_body_statement");
  }
}

TEST_CASE("pulses.rst: calibrations are kept") {
  CHECK(in31("defcalgrammar \"openpulse\";\ncal { extern port d0; }\ndefcal x $0 { }\ndefcal rx(angle[20] theta) $1 { }\ndefcal rx(pi / 2) "
             "$0 { }\n"
             "defcal measure $0 -> bit { }\ndefcal reset $0 { }\ndefcal delay(duration d) $0 { }\ndefcal cx $1, $0 { }\ndefcal "
             "rz(angle[20] t) q { }\n") == "");
  CHECK(in31("defcalgrammar \"another\";\n") == "(1:unknown_calibration_grammar)");
  CHECK(in31("if (true) {\n  defcal x $0 { }\n}\n") == "2:not_global_scope");
  CHECK(in31("float[64] t = 1.0;\ndefcal rx(t) $0 { }\n") == "2:not_constant");
  CHECK(in31("defcal cx $0, $0 { }\n") == "1:qubit_repeated");
  CHECK(in31("defcal rx(readonly array[int[8], 2] a) $0 { }\n") != "");
}

TEST_CASE("scope.rst: a calibration overloads an operation, and no other name") {
  CHECK(in31("gate h q { U(pi / 2, 0, pi) q; }\ndefcal h $0 { }\n") == "");
  CHECK(in31("uint a = 1;\ndefcal a $0 { }\n") == "2:redeclared_name");
  CHECK(in31("defcal a $0 { }\nint a = 1;\n") == "2:redeclared_name");
}

TEST_CASE("pulses.rst: an operation that only a calibration defines is valid, and not executed") {
  CHECK(in31("defcal y90 $0 { }\ny90 $0;\n") == "");
  CHECK(executed("defcal y90 $0 { }\ny90 $0;\n") == "2:not_supported");
  CHECK(in31("defcal y90 $0 { }\ny90 $0, $1;\n") == "2:qubit_count_mismatch");
  // The gate tells the compiler what its calibration does.
  CHECK(executed("defcal y90 $0 { }\ngate y90 q { U(pi, 0, pi) q; }\ny90 $0;\noutput bit c;\nc = measure $0;\n") == R"({"c":"1"})");
  CHECK(executed("gate y90 q { U(pi, 0, pi) q; }\ndefcal y90 $0 { }\ny90 $0;\noutput bit c;\nc = measure $0;\n") == R"({"c":"1"})");
  CHECK(in32("defcal measure_iq q -> complex[float[32]] { }\ncomplex[float[32]] z = measure_iq $0;\nz = measure_iq $1;\n") == "");
  CHECK(executed("defcal measure_iq q -> complex[float[32]] { }\ncomplex[float[32]] z = measure_iq $0;\n", "openqasm3.2-draft") ==
        "2:not_supported");
  CHECK(in32("defcal measure_iq q -> complex[float[32]] { }\nbit z = measure_iq $0;\n") == "2:cannot_convert");
  CHECK(in32("defcal measure_iq q -> complex[float[32]] { }\ncomplex[float[32]] z = measure_iq $0, $1;\n") == "2:qubit_count_mismatch");
}
