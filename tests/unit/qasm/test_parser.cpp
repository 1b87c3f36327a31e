#include <doctest/doctest.h>

#include "parsed.hpp"

using namespace libqsim::qasm;

TEST_CASE("a first program has the tree that its grammar gives") {
  const Parsed parsed("OPENQASM 3.0;\nqubit[2] q;\nctrl @ x q[0], q[1];\nbit[2] c = measure q;\n", "openqasm3.0");
  CHECK(to_text(parsed.diagnostics) == "");
  CHECK(dump(parsed.tree) ==
        "(version 3.0)\n"
        "(quantum (qubit (integer 2)) q)\n"
        "(gate_call (ctrl) x ((index (name q) ((integer 0))) (index (name q) ((integer 1)))))\n"
        "(declaration (bit (integer 2)) c (measure (name q)))\n");
}

TEST_CASE("a forgotten semicolon is reported where it is missing, and nothing else") {
  const Parsed parsed("qubit[2] q;\nh q[0]\ncx q[0], q[1];\nint i = 3\nx q[0];\nreset q // end\n");
  CHECK(parsed.faults() == std::vector<std::string>{"2:7 QS2002", "4:10 QS2002", "6:8 QS2002"});
  CHECK(parsed.tree.statements.size() == 6);
}

TEST_CASE("all faults of a file are told") {
  const Parsed parsed("mesure q -> c;\nrx(2*pi/3 q[0];\nint x, y;\nfor i in [0:3] { x q[i]; }\nx q;\n}\n");
  CHECK(parsed.faults() == std::vector<std::string>{"1:1 QS2001", "2:11 QS2001", "3:6 QS2016", "4:5 QS2018", "6:1 QS2004"});
}
