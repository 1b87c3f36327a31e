// Timing, by delays.rst and insts.rst#explicit-no-operation.
#include <doctest/doctest.h>

#include "tests/support/analyzed.hpp"
#include "tests/support/executed.hpp"

using libqsim::tests::executed;
using libqsim::tests::findings;

namespace {

std::string in31(const std::string& program) { return findings(program, "openqasm3.1"); }
std::string in32(const std::string& program) { return findings(program, "openqasm3.2-draft"); }

}  // namespace

TEST_CASE("delays.rst: delays do nothing to a state, and take durations") {
  CHECK(executed("qubit q;\nU(pi / 2, 0, pi) q;\ndelay[100ns] q;\nU(pi / 2, 0, pi) q;\nbit c = measure q;\n") == R"({"c":"0"})");
  CHECK(in31("qubit[4] q;\nstretch g;\nduration a = 300ns;\ndelay[200dt] q;\ndelay[g] q[0], q[1];\ndelay[2 * g + a] q[0:2];\ndelay[1us] "
             "$0;\ndelay[0ns] q;\ndelay[5ns];\n") == "");
  CHECK(in31("qubit q;\ndelay[100] q;\n") == "2:not_a_duration");
  CHECK(in31("qubit q;\nangle[8] a = pi;\ndelay[a] q;\n") == "3:not_a_duration");
  CHECK(in31("bit c;\ndelay[100ns] c;\n") == "2:operand_not_qubit");
  CHECK(in31("qubit q;\ndelay[100ns] r;\n") == "2:undeclared_name");
}

TEST_CASE("delays.rst: no delay and no box is negative") {
  CHECK(in31("qubit q;\ndelay[-10ns] q;\n") == "2:negative_duration");
  CHECK(in31("qubit q;\nconst duration a = 10ns;\ndelay[a - 1us] q;\n") == "3:negative_duration");
  CHECK(in31("qubit q;\nbox [-100ns] { reset q; }\n") == "2:negative_duration");
  CHECK(in31("duration a = -10ns;\n") == "");
  // How long a tick is nobody has said: the sum may be positive.
  CHECK(in31("qubit q;\ndelay[100dt - 10ns] q;\n") == "");
  CHECK(in31("qubit q;\nstretch s;\ndelay[s - 10ns] q;\n") == "");
  CHECK(executed("qubit q;\nfor int i in [0:3] {\n  delay[20ns - i * 10ns] q;\n}\n") == "3:run_time_negative_duration");
  CHECK(executed("qubit q;\nfor int i in [0:2] {\n  delay[20ns - i * 10ns] q;\n}\nint r = 1;\n") == R"({"r":1})");
}

TEST_CASE("delays.rst: arithmetic of durations") {
  CHECK(executed("duration a = 300ns;\nduration b = a + 1.7us;\noutput float[64] f;\nf = b / 1us;\n") == R"({"f":2})");
  CHECK(executed("output float[64] f;\nf = 2 us / 500 ns;\n") == R"({"f":4})");
  CHECK(executed("output float[64] f;\nduration a = 500ns;\nf = a / 1ns;\n") == R"({"f":500})");
  CHECK(executed("output float[64] f;\nf = 800dt / 100dt;\n") == R"({"f":8})");
  CHECK(executed("output bool b;\nduration a = -0.5 * 300ns;\nb = a + 200ns == 50ns;\n") == R"({"b":true})");
  CHECK(in31("duration a = 300;\n") == "1:cannot_convert");
  CHECK(in31("duration a = 300ns + 5;\n") == "1:no_such_operation");
  CHECK(in31("duration a = 300ns * 2ns;\n") == "1:no_such_operation");
  CHECK(in31("duration a = 2 / 300ns;\n") == "1:no_such_operation");
  CHECK(in31("duration a = 300ns ** 2;\n") == "1:no_such_operation");
  CHECK(in31("int[32] a = 300ns;\n") == "1:cannot_convert");
  CHECK(
      in31("stretch c;\nduration a = 300ns;\nduration b = durationof({reset $0;});\nstretch d = a + 2 * c;\nstretch e = -0.5 * b + c;\n") ==
      "");
}

TEST_CASE("delays.rst: boxes") {
  CHECK(
      executed(
          "gate x a { U(pi, 0, pi) a; }\nqubit[2] q;\nbox { x q[0]; box [1us] { x q[1]; delay[10ns] q[1]; } }\nbit[2] c = measure q;\n") ==
      R"({"c":"11"})");
  CHECK(executed("int[8] a = 1;\nbox { int[8] a = 5; a += 1; }\na += 10;\n") == R"({"a":11})");
  CHECK(in31("box { int[8] a = 5; }\nint[8] b = a;\n") == "2:undeclared_name");
  CHECK(in31("box {\n  qubit q;\n}\n") == "2:qubits_not_global");
  CHECK(in31("box [100] { }\n") == "1:not_a_duration");
  CHECK(in31("stretch s;\nqubit q;\nbox [s] { reset q; }\n") == "");
}

TEST_CASE("delays.rst: a box that is shorter than what it holds") {
  CHECK(in31("qubit q;\nbox [100ns] { delay[150ns] q; }\n") == "2:box_too_short");
  CHECK(in31("qubit q;\nbox [100ns] { delay[60ns] q; reset q; delay[60ns] q; }\n") == "2:box_too_short");
  CHECK(in31("qubit[2] q;\nbox [100ns] { delay[60ns] q[0]; delay[60ns] q[1]; }\n") == "");
  CHECK(in31("qubit[2] q;\nbox [100ns] { delay[60ns] q[0]; delay[60ns] q; }\n") == "2:box_too_short");
  CHECK(in31("qubit q;\nbox [300ns] { delay[100ns] q; delay[0.1us] q; delay[100 ns] q; }\n") == "");
  CHECK(in31("qubit q;\nbox [100ns] { delay[150dt] q; }\n") == "");
  CHECK(in31("qubit q;\nbox [100dt] { delay[150dt] q; }\n") == "2:box_too_short");
}

TEST_CASE("delays.rst: durationof") {
  CHECK(executed("qubit q;\noutput float[64] f;\nf = durationof({ delay[100ns] q; delay[0.2us] q; }) / 1ns;\n") == R"({"f":300})");
  CHECK(executed("qubit[2] q;\noutput float[64] f;\nf = durationof({ delay[100ns] q[0]; delay[30ns] q[1]; }) / 1ns;\n") == R"({"f":100})");
  // Nothing in it is done.
  CHECK(executed("qubit q;\nduration d = durationof({ U(pi, 0, pi) q; delay[1ns] $7; });\noutput bit c;\nc = measure q;\n") ==
        R"({"c":"0"})");
  CHECK(in31("qubit q;\ndelay[durationof({ reset $0; })] $1;\nduration d = 2 * durationof({ reset q; }) + 1ns;\ndelay[d] q;\n") == "");
  // How long a gate takes is its device's affair: a program may not compute with it here.
  CHECK(executed("qubit q;\noutput float[64] f;\nf = durationof({ reset q; }) / 1ns;\n") == "3:not_supported");
  CHECK(executed("stretch s;\noutput bool b;\nb = s > 1ns;\n") == "3:not_supported");
  CHECK(in31("duration d = durationof({ reset q; });\n") == "1:undeclared_name");
}

TEST_CASE("insts.rst: nop") {
  CHECK(executed("qubit[3] q;\nnop;\nnop q[0], q[0];\nnop q[0:1], $2;\ngate g a { nop a; }\ng q[0];\noutput bit c;\nc = measure q[0];\n",
                 "openqasm3.2-draft") == R"({"c":"0"})");
  CHECK(in32("bit c;\nnop c;\n") == "2:operand_not_qubit");
  CHECK(in32("qubit[2] q;\nnop q[2];\n") == "2:index_out_of_range");
  CHECK(findings("qubit q;\nnop q;\n", "openqasm3.1") != "");
}

TEST_CASE("delays.rst: a box inside a box takes what it says") {
  CHECK(findings("qubit q;\nbox[10ns] { box[11ns] { delay[1ns] q; } }\n", "openqasm3.1") == "2:box_too_short");
  CHECK(findings("qubit q;\nbox[10ns] { box[4ns] { delay[1ns] q; } delay[6ns] q; }\n", "openqasm3.1") == "");
  CHECK(findings("qubit q;\nbox[10ns] { box[4ns] { delay[1ns] q; } delay[7ns] q; }\n", "openqasm3.1") == "2:box_too_short");
  // Full to the brim, whose length is that of the inner box: 1000 ns.
  CHECK(findings("qubit q;\nbox[durationof({ box[1us] { delay[300ns] q; } })] { delay[1000ns] q; }\n", "openqasm3.1") == "");
  CHECK(findings("qubit q;\nbox[durationof({ box[1us] { delay[300ns] q; } })] { delay[1001ns] q; }\n", "openqasm3.1") == "2:box_too_short");
}

TEST_CASE("delays.rst: a box whose length or content is known when the program runs") {
  const auto run = [](const std::string& program) { return executed("qubit[2] q;\nint n = 3;\n" + program, "openqasm3.2-draft"); };
  const std::string fits = R"({"n":3})";
  CHECK(run("box[n * 2ns] { delay[6ns] q[0]; }\n") == fits);
  CHECK(run("box[n * 2ns] { delay[7ns] q[0]; }\n") == "3:box_too_short");
  CHECK(run("box[9ns] { delay[n * 3ns] q[0]; delay[9ns] q[1]; }\n") == fits);
  CHECK(run("box[8ns] { delay[n * 3ns] q[0]; }\n") == "3:box_too_short");
  // One after the other on one qubit, or where a barrier is between them: 3 + 4 ns.
  CHECK(run("box[4ns] { delay[n * 1ns] q[n - 3]; delay[4ns] q[1]; }\n") == fits);
  CHECK(run("box[6ns] { delay[n * 1ns] q[n - 3]; delay[4ns] q[0]; }\n") == "3:box_too_short");
  CHECK(run("box[6ns] { delay[n * 1ns] q[0]; barrier q; delay[4ns] q[1]; }\n") == "3:box_too_short");
  CHECK(run("box[6ns] { delay[n * 1ns] q[0]; barrier; delay[4ns] q[1]; }\n") == "3:box_too_short");
  CHECK(run("box[6ns] { delay[n * 1ns] q[0]; nop q; delay[4ns] q[1]; }\n") == fits);
  CHECK(run("box[n * 1dt] { delay[100ns] q[0]; }\n") == fits);
  // A box takes what it says, and holds up whatever comes after it on its qubits.
  CHECK(run("box[n * 4ns] { box[n * 2ns] { delay[1ns] q[0]; } delay[6ns] q[0]; }\n") == fits);
  CHECK(run("box[n * 4ns] { box[n * 2ns] { delay[1ns] q[0]; } delay[7ns] q[0]; }\n") == "3:box_too_short");
  CHECK(run("box[n * 4ns] { box[n * 2ns] { nop q[0]; } delay[7ns] q[0]; }\n") == "3:box_too_short");
  CHECK(run("box[n * 4ns] { box[n * 2ns] { delay[1ns] q[1]; } delay[7ns] q[0]; }\n") == fits);
}

TEST_CASE("delays.rst: boxes around branches, loops and calls") {
  const std::string chosen = "qubit[2] q;\nbit c;\nU(pi, 0, pi) q[0];\nc = measure q[0];\n";
  CHECK(executed(chosen + "box[10ns] { if (c) { delay[20ns] q[0]; } }\n") == "5:box_too_short");
  CHECK(executed(chosen + "box[10ns] { if (!c) { delay[20ns] q[0]; } }\n") == R"({"c":"1"})");
  CHECK(executed("qubit q;\nint n = 3;\nbox[10ns] { while (n > 0) { delay[3ns] q; n -= 1; } }\n") == R"({"n":0})");
  CHECK(executed("qubit q;\nint n = 3;\nbox[8ns] { while (n > 0) { delay[3ns] q; n -= 1; } }\n") == "3:box_too_short");
  const std::string waits =
      "def wait(qubit a, int n) -> int {\n  box[10ns] { delay[n * 1ns] a; if (n == 5) { return n; } }\n  return 1;\n}\nqubit q;\n";
  CHECK(executed(waits + "int r;\nbox[20ns] { r = wait(q, 5) + wait(q, 10); }\n") == R"({"r":6})");
  CHECK(executed(waits + "int r;\nbox[19ns] { r = wait(q, 5) + wait(q, 10); }\n") == "7:box_too_short");
  CHECK(executed(waits + "int r;\nr = wait(q, 11);\n") == "2:box_too_short");
}

TEST_CASE("delays.rst: what leaves a box ends it") {
  // Each round fills its own box; the outer one of the second program holds three of them.
  CHECK(executed("qubit q;\nint n = 0;\nwhile (true) { box[10ns] { delay[10ns] q; n += 1; if (n == 3) { break; } } }\ndelay[50ns] q;\n") ==
        R"({"n":3})");
  CHECK(executed("qubit q;\nint n = 0;\nbox[29ns] { while (n < 3) { box[10ns] { delay[10ns] q; n += 1; continue; } } }\n") ==
        "3:box_too_short");
  CHECK(executed("qubit q;\nint n = 0;\nbox[30ns] { while (n < 3) { box[10ns] { delay[10ns] q; n += 1; continue; } } }\n") == R"({"n":3})");
}

TEST_CASE("delays.rst: what only a device and its schedule decide has no value here") {
  const std::string program = "qubit q;\nstretch s;\nduration d = 2 * s;\n";
  CHECK(executed(program + "box[10ns] { delay[d] q; }\nint n = 1;\n") == R"({"n":1})");
  CHECK(executed(program + "duration e = 1ns;\ne = d;\n") == "5:not_supported");
  CHECK(executed(program + "array[duration, 1] a = {d};\n") == "4:not_supported");
  CHECK(executed("def f(duration d) { }\nstretch s;\nf(s);\n") == "3:not_supported");
}
