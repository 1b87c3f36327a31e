#include <doctest/doctest.h>

#include "libqsim/qasm/formatter.hpp"
#include "parsed.hpp"

using namespace libqsim;
using namespace libqsim::qasm;

namespace {

std::string formatted(std::string text, std::string_view profile = "openqasm3.2-draft") {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const support::FileId file = sources.add("test.qasm", std::move(text));
  return format(sources, file, *language_of_profile(profile), sink).value_or("rejected");
}

}  // namespace

TEST_CASE("a statement a line, blanks where they belong") {
  CHECK(formatted("OPENQASM   3.0 ;include\"stdgates.inc\";qubit [ 2 ]q;") == "OPENQASM 3.0;\ninclude \"stdgates.inc\";\nqubit[2] q;\n");
  CHECK(formatted("ctrl(2)@inv@pow( 2 ) @x q [0],q[ 1 ] ,r ;") == "ctrl(2) @ inv @ pow(2) @ x q[0], q[1], r;\n");
  CHECK(formatted("a=-b+c*-( d - 1)**-2;a [0:-1]+=2;") == "a = -b + c * -(d - 1) ** -2;\na[0:-1] += 2;\n");
  CHECK(formatted("c=measure q;measure q->c;bit[2] d=\"01\";") == "c = measure q;\nmeasure q -> c;\nbit[2] d = \"01\";\n");
  CHECK(formatted("let a=b++c[{0,1}];array[int[8],2]m={{1,2},{3,4}};") ==
        "let a = b ++ c[{0, 1}];\narray[int[8], 2] m = {{1, 2}, {3, 4}};\n");
  CHECK(formatted("box [ 1ns ]{x q;}delay [s] q;rotary(1) [2 ns] q;") == "box[1ns] { x q; }\ndelay[s] q;\nrotary(1)[2 ns] q;\n");
  CHECK(formatted("return(a);") == "return (a);\n");
  CHECK(formatted("measure q[0]->c [0];gate g(a)b{U(-a,0,sin(pi/2)^-2)b;}", "openqasm2") ==
        "measure q[0] -> c[0];\ngate g(a) b { U(-a, 0, sin(pi / 2) ^ -2) b; }\n");
}

TEST_CASE("blocks keep to one line or are spread over many") {
  CHECK(formatted("gate h q { U(pi/2,0,pi) q; gphase(-pi/4); }") == "gate h q { U(pi / 2, 0, pi) q; gphase(-pi / 4); }\n");
  CHECK(formatted("gate h q\n{\nU(0,0,0) q;\n\n\n\ngphase(1); }") == "gate h q {\n  U(0, 0, 0) q;\n\n  gphase(1);\n}\n");
  CHECK(formatted("if(c==1){x q;\n}\nelse if(d){}\nelse{y q;\n}") == "if (c == 1) {\n  x q;\n} else if (d) {} else {\n  y q;\n}\n");
  CHECK(formatted("if (a) x q; else y q;\nif (a) x q;\nelse y q;") == "if (a) x q; else y q;\nif (a) x q;\nelse y q;\n");
  CHECK(formatted("for int i in {1,2}{x q[i];\n}for int i in[0:2:4]x q[i];") ==
        "for int i in {1, 2} {\n  x q[i];\n}\nfor int i in [0:2:4] x q[i];\n");
  CHECK(formatted("switch(i){case 1,2{x q;}\ndefault{}}") == "switch (i) {\n  case 1, 2 { x q; }\n  default {}\n}\n");
  CHECK(formatted("duration d=durationof({x q;});") == "duration d = durationof({ x q; });\n");
  CHECK(formatted("def f(int a,readonly array[int,#dim=1]b)->bit{return measure q;}") ==
        "def f(int a, readonly array[int, #dim = 1] b) -> bit { return measure q; }\n");
}

TEST_CASE("comments stay where they are") {
  CHECK(formatted("// first\n\n\n\nqubit q;// second\n  // third\nx q; /* fourth */ y q;\n// last") ==
        "// first\n\nqubit q; // second\n// third\nx q; /* fourth */\ny q;\n// last\n");
  CHECK(formatted("gate g a{// why\nx a;\n// end\n}") == "gate g a { // why\n  x a;\n  // end\n}\n");
  CHECK(formatted("f(a, // one\nb, /* two */ c);") == "f(a, // one\n    b, /* two */ c);\n");
  CHECK(formatted("/* head\n   second line */\nqubit q;") == "/* head\n   second line */\nqubit q;\n");
  CHECK(formatted("x q; // blanks at the end   \r\ny q;\r\n") == "x q; // blanks at the end\ny q;\n");
}

TEST_CASE("lines and calibration blocks are kept to the letter") {
  CHECK(formatted("pragma   a  b // c\nx q;") == "pragma a  b // c\nx q;\n");
  CHECK(formatted("@bind  [3:2]\n@a.b\nx q;") == "@bind [3:2]\n@a.b\nx q;\n");
  CHECK(formatted("@a.b c\nx q;", "openqasm3.1") == "@a.b c\nx q;\n");
  CHECK(formatted("if (b) @a\nx q;\nelse @b c\ny q;") == "if (b) @a\nx q;\nelse @b c\ny q;\n");
  CHECK(formatted("for int i in s @a  b\nctrl(2)@inv @x q,r,t;") == "for int i in s @a b\nctrl(2) @ inv @ x q, r, t;\n");
  CHECK(formatted("cal{ a  {b}\n  c }defcal x $0->bit{\n  d }") == "cal { a  {b}\n  c }\ndefcal x $0 -> bit {\n  d }\n");
}

TEST_CASE("line breaks within statements are kept") {
  CHECK(formatted("cx q[0],\nq[1];\nint x =\n  1\n  + 2;") == "cx q[0],\n    q[1];\nint x =\n    1\n    + 2;\n");
}

TEST_CASE("empty files, and files with faults") {
  CHECK(formatted("") == "");
  CHECK(formatted("\n\n") == "");
  CHECK(formatted("// only") == "// only\n");
  CHECK(formatted("x q") == "rejected");
  CHECK(formatted("x ? q;") == "rejected");
}
