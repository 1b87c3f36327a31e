#include <doctest/doctest.h>

#include "parsed.hpp"

using namespace libqsim::qasm;

namespace {

using Strings = std::vector<std::string>;

struct Row {
  std::string text;
  Strings faults;
  const char* words = "";  // some of the first message or hint
};

void check(std::string_view profile, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Parsed parsed(row.text, profile);
    CHECK(parsed.faults() == row.faults);
    CHECK_MESSAGE(to_text(parsed.diagnostics).find(row.words) != std::string::npos, to_text(parsed.diagnostics));
  }
}

}  // namespace

TEST_CASE("what is missing is reported where it is missing") {
  check("openqasm3.1", {
                           {"qubit q\nU(0,0,0) q;\n", {"1:8 QS2002"}, "expected ';' after the declaration"},
                           {"bit c = measure q\nx q;", {"1:18 QS2002"}},
                           {"a = b\nx q;", {"1:6 QS2002"}},
                           {"f(x)\ny q;", {"1:5 QS2002"}},
                           {"x\ny q;", {"1:2 QS2002"}},
                           {"barrier\nx q;", {"1:8 QS2002"}},
                           {"gphase(pi)\nx q;", {"1:11 QS2002"}},
                           {"return\n", {"1:7 QS2002"}},
                           {"end }", {"1:4 QS2002", "1:5 QS2004"}},
                           {"int x = 1\n+ 2 3;", {"2:4 QS2002"}},
                           {"qubit q // ;\n[ qubit r;", {"2:1 QS2001"}},
                           {"int x =\nint y = 2;\n", {"1:8 QS2001"}, "expected an expression"},
                           {"rx(pi\nq[0];", {"1:6 QS2001"}, "to close the '(' here"},
                           {"def f(int a,\nnosuch b) { }", {"2:1 QS2001"}},
                           {"def f(\n  nosuch b\n) { }", {"2:3 QS2001"}},
                           {"cx q[0],\nreset q[0];", {"1:9 QS2001"}},
                           {"if (a == 1 { x q; }", {"1:12 QS2001"}, "expected ')'"},
                           {"if (a = 1) x q;", {"1:7 QS2001"}, "a comparison is written =="},
                           {"measure q -> ;", {"1:14 QS2001"}},
                           {"gate g a { x a;\n\n", {"1:16 QS2003"}, "opened here"},
                           {"cal { a { }", {"1:5 QS2003"}},
                           {"switch (i) { case 1 { }", {"1:24 QS2001"}},
                           {"OPENQASM;", {"1:9 QS2001"}, "OPENQASM 3.0;"},
                           {"OPENQASM 3.1\nqubit q;", {"1:13 QS2002"}},
                           {"include stdgates;", {"1:9 QS2001"}},
                           {"pragma\nqubit q;", {"1:7 QS2002"}},
                       });
}

TEST_CASE("words that are misspelt or reserved") {
  check("openqasm3.1", {
                           {"mesure q -> c;", {"1:1 QS2001"}, "expected 'measure'"},
                           {"inlcude \"stdgates.inc\";", {"1:8 QS2002"}, "did you mean 'include'?"},
                           {"gaet h q { }", {"1:8 QS2001"}, "did you mean 'gate'?"},
                           {"Qubit[2] q; Bit c;", {}},  // gate calls in form: the analysis knows that there are no such gates
                           {"OPENQSM 3.0;", {"1:8 QS2002"}, "did you mean 'OPENQASM'?"},
                           {"int box;", {"1:5 QS2005"}, "'box' is a reserved word"},
                           {"qubit im;", {"1:7 QS2005"}},
                           {"gate void q { }", {"1:6 QS2005"}},
                           {"def f(int in) { }", {"1:11 QS2005"}},
                           {"let end = q;", {"1:5 QS2005"}},
                           {"x if;", {"1:2 QS2002"}},
                           {"else { }", {"1:1 QS2024"}, "an else follows the body of its if"},
                           {"case 1 { }", {"1:1 QS2024"}, "between the braces of a switch"},
                           {"in q;", {"1:1 QS2024"}},
                           {"mutable array[int, 2] a;", {"1:1 QS2024"}},
                       });
}

TEST_CASE("every fault of a file is told, and no fault twice") {
  check("openqasm3.1", {
                           {"x q[0;\ny q[0];\nz q];\n", {"1:6 QS2001", "3:4 QS2001"}},
                           {"for int i [0:3] { x q; }\nx q }\ny q;", {"1:11 QS2001", "2:4 QS2002", "2:5 QS2004"}},
                           {"def f(a) { x q; }\nint[ x;\nbit c;", {"1:7 QS2001", "2:7 QS2001"}},
                           {"if (x) { ? ; y q; }\nz q", {"1:10 QS1001", "2:4 QS2002"}},
                           {"gate g a { x a }\ngate h a { int x y; }\n", {"1:15 QS2002", "2:17 QS2002"}},
                           {"switch (i) { x q; case 1 { } y q; }\nx q", {"1:14 QS2001", "1:30 QS2001", "2:4 QS2002"}},
                           {"for nosuch i in [0:1] { x q; }\nx q", {"1:5 QS2001", "2:4 QS2002"}},
                           {"switch (i) {\nint j = 0;\ncase 1 { }\n}\nx q", {"2:1 QS2001", "5:4 QS2002"}},
                           {";;;\nx q;;\n", {"1:1 QS2011", "2:5 QS2011"}},
                           {")\n]\n}\nx q", {"1:1 QS2004", "3:1 QS2004", "4:4 QS2002"}},
                       });
}

TEST_CASE("declarations") {
  check("openqasm3.1", {
                           {"int x, y;", {"1:6 QS2016"}},
                           {"qubit a, b;", {"1:8 QS2016"}},
                           {"bit c = 0, d;", {"1:10 QS2016"}},
                           {"int x[8];", {"1:6 QS2001"}, "int[...] x"},
                           {"qubit q[8];", {"1:8 QS2001"}, "qubit[...] q"},
                           {"qreg[8] q;", {"1:5 QS2001"}, "qreg name[size]"},
                           {"bool[1] b;", {"1:5 QS2001"}, "bool has no size"},
                           {"duration[8] d;", {"1:9 QS2001"}},
                           {"const int x;", {"1:12 QS2002"}},
                           {"const x = 1;", {"1:7 QS2001"}, "const float x"},
                           {"const array[int, 2] a = {1, 2};", {"1:7 QS2001"}, "an array cannot be a constant"},
                           {"qubit q = 0;", {"1:9 QS2001"}},
                           {"creg c[2] = 0;", {"1:11 QS2001"}},
                           {"input int x = 3;", {"1:13 QS2001"}},
                           {"output x;", {"1:8 QS2001"}},
                           {"void x;", {"1:1 QS2024"}},
                           {"array[int, #dim = 2] a;", {"1:12 QS2001"}, "only the parameters of subroutines"},
                           {"array[int] a;", {"1:10 QS2002"}},
                           {"array[qubit, 2] a;", {"1:7 QS2001"}},
                           {"array[int, 2] a = [1, 2];", {"1:19 QS2001"}},
                           {"array[int, 2] a = 2 * {1, 2};", {"1:23 QS2001"}, "lists in braces"},
                           {"complex[32] c;", {"1:9 QS2001"}},
                           {"let a = ;", {"1:9 QS2001"}},
                           {"let a;", {"1:6 QS2001"}},
                       });
}

TEST_CASE("definitions") {
  check("openqasm3.1", {
                           {"gate g { }", {"1:8 QS2001"}},
                           {"gate g(a[2]) q { }", {"1:9 QS2001"}},
                           {"gate g q[2] { }", {"1:9 QS2001"}, "list each by its name"},
                           {"def f { }", {"1:7 QS2001"}, "empty parentheses"},
                           {"def f(x) { }", {"1:7 QS2001"}, "angle x"},
                           {"def f(array[int, 2] a) { }", {"1:7 QS2023"}},
                           {"def f(int a[2]) { }", {"1:12 QS2001"}},
                           {"def f() -> { }", {"1:12 QS2001"}},
                           {"def f() -> void { }", {"1:12 QS2001"}, "void is reserved"},
                           {"extern f(qubit) -> int;", {"1:10 QS2001"}},
                           {"extern f(int a) -> int;", {"1:14 QS2001"}},
                           {"defcal x { }", {"1:10 QS2001"}},
                           {"defcal x q[0] { }", {"1:11 QS2001"}},
                           {"cal x;", {"1:5 QS2001"}},
                           {"defcalgrammar 3;", {"1:15 QS2001"}},
                       });
}

TEST_CASE("operations and expressions") {
  check("openqasm3.1", {
                           {"foo @ x q;", {"1:1 QS2017"}, "the modifiers are"},
                           {"foo(1) @ x q;", {"1:1 QS2017"}},
                           {"gphase(pi) @ x q;", {"1:1 QS2017"}, "modifiers stand before gphase"},
                           {"inv(1) @ x q;", {"1:4 QS2001"}},
                           {"pow @ x q;", {"1:5 QS2001"}},
                           {"pow(1, 2) @ x q;", {"1:1 QS2001"}, "one exponent"},
                           {"pow(f(1,),) @ x q;", {"1:8 QS2020", "1:10 QS2001"}, "expected ')'"},
                           {"ctrl x q;", {"1:6 QS2001"}, "expected '@'"},
                           {"gphase -pi/2;", {"1:8 QS2001"}, "gphase(angle)"},
                           {"gphase q;", {}},  // the grammar lets the angle out; the analysis does not
                           {"x q[];", {"1:5 QS2001"}},
                           {"x q[0:];", {}},
                           {"x 3;", {"1:2 QS2002"}},
                           {"reset;", {"1:6 QS2001"}},
                           {"reset a, b;", {"1:8 QS2002"}},
                           {"delay q;", {"1:7 QS2001"}, "'[' and a duration"},
                           {"a = 2 * measure q;", {"1:9 QS2010"}},
                           {"if (measure q) x q;", {"1:5 QS2010"}},
                           {"a = +3;", {"1:5 QS2001"}, "no unary plus"},
                           {"a = {1, 2};", {"1:5 QS2001"}},
                           {"a = 1 +;", {"1:8 QS2001"}},
                           {"a = (1 + 2;", {"1:11 QS2001"}},
                           {"3 = a;", {"1:2 QS2002"}},
                           {"f(x) = a;", {"1:6 QS2001"}, "only a variable can be assigned to"},
                           {"a = int 3;", {"1:9 QS2001"}, "type(value)"},
                           {"a[{}] = 1;", {"1:4 QS2001"}},
                           {"if (a) { a = b[{1, {2}]; } x", {"1:20 QS2001", "1:29 QS2002"}},
                           {"array[int, 2] a = {1, durationof({ x ? q; })};", {"1:38 QS1001"}},
                           {"measure a -> int b;", {"1:14 QS2001"}},
                       });
}

TEST_CASE("control flow") {
  check("openqasm3.1", {
                           {"for i in [0:3] x q;", {"1:5 QS2018"}, "for int i in"},
                           {"for int i in [0:] x q;", {"1:14 QS2019"}},
                           {"for int i in [:3] x q;", {"1:14 QS2019"}},
                           {"for int i in [3] x q;", {"1:16 QS2001"}},
                           {"for int i in {} x q;", {"1:15 QS2001"}},
                           {"for qubit i in q x q;", {"1:5 QS2001"}},
                           {"while x { }", {"1:7 QS2001"}},
                           {"while (true);", {"1:13 QS2001"}},
                           {"if (true);", {"1:10 QS2001"}},
                           {"if (true) else x q;", {"1:11 QS2024"}},
                           {"switch (i) { default { } default { } case 1 { } }", {}},  // the grammar's; the analysis refuses it
                           {"switch (i) { case { } }", {"1:19 QS2001"}},
                           {"switch (i) { case 1 x q; }", {"1:21 QS2001"}},
                           {"box [10ns { }", {"1:11 QS2001"}},
                           {"@a\n@b\n", {"2:1 QS2012"}},
                           {"@a\npragma b\n", {"1:1 QS2012"}},
                           {"@ a\nx q;", {"1:3 QS2001"}},
                       });
}

TEST_CASE("version lines") {
  check("openqasm3.1", {
                           {"qubit q;\nOPENQASM 3.1;", {"2:1 QS2006"}},
                           {"OPENQASM 3.1;\nOPENQASM 3.1;\nqubit q", {"2:1 QS2006", "3:8 QS2002"}},
                           {"{ OPENQASM 3.0; }", {"1:3 QS2006"}},
                           {"@a\nOPENQASM 3.0;", {"2:1 QS2006"}},
                           {"pragma a\nOPENQASM 3.0;", {"2:1 QS2006"}},
                       });
}

TEST_CASE("what another version has is told so") {
  check("openqasm3.0", {
                           {"switch (i) { case 1 { } }", {"1:1 QS2007"}, "3.1 and later"},
                           {"{ int i; }", {"1:1 QS2007"}},
                           {"int switch;", {"1:5 QS2005"}},
                           {"array[int, 0] a = {};", {"1:19 QS2007"}},
                           {"bit c = f(x) q;", {"1:14 QS2007"}},
                           {"x a ** b ** c;", {"1:5 QS2001"}},
                           {"a = a ** b ** c;", {"1:12 QS2021"}},
                           {"x q,;", {"1:4 QS2020"}},
                           {"g(1)[a,] q;", {"1:7 QS2020", "1:9 QS2002"}},
                           {"pow(2, 3) q;", {"1:11 QS2001"}, "expected '@' and the gate"},
                           {"opaque g a;", {"1:1 QS2007"}, "belongs to OpenQASM 2.0"},
                           {"f(x) q -> c;", {"1:8 QS2007"}},
                           {"nop q;", {}},
                           {"#pragma a\n", {"1:1 QS2022"}},
                           {"ctrl @x a, b;", {"1:6 QS2025"}},
                       });
  check("openqasm3.2-draft", {
                                 {"a = pow(2, 3);", {"1:5 QS2007"}, "3.0 to 3.1"},
                                 {"pow(2, 3);", {"1:6 QS2001"}},
                                 {"a ~= b;", {"1:2 QS2002"}},
                                 {"nop;", {}},
                                 {"bit c = f(x) q, r; f q -> c; return f(1) q, r,;", {}},
                                 {"array[int, 0] a = {};", {}},
                                 {"bit c = f(x)\nq;", {}},
                                 {"bit c = f(x)\nx q;", {"1:13 QS2002"}},
                             });
}

TEST_CASE("OpenQASM 2") {
  check("openqasm2", {
                         {"OPENQASM 2;", {"1:10 QS1008"}},
                         {"qreg q[2]\ncreg c[2];", {"1:10 QS2002"}},
                         {"qreg q;", {"1:7 QS2002"}, "'[' and the size"},
                         {"qreg q[n];", {"1:8 QS2001"}},
                         {"qreg q[2], r[2];", {"1:10 QS2016"}},
                         {"qreg U[2];", {"1:6 QS2005"}},
                         {"gate pi a { }", {"1:6 QS2005"}},
                         {"gate CX a, b { }", {"1:6 QS2005"}},
                         {"gate g a { measure a -> c; }", {"1:12 QS2015"}, "a gate consists of gates and barriers"},
                         {"gate g a {\nx a;\nqreg q[1];", {"3:1 QS2015"}, "is the '}' of the gate missing?"},
                         {"gate g a { x a;", {"1:16 QS2003"}},
                         {"gate g(a { }", {"1:10 QS2001"}},
                         {"gate g { }", {"1:8 QS2001"}},
                         {"x q[0:1];", {"1:6 QS2001"}, "ranges belong to OpenQASM 3"},
                         {"x q[-1];", {"1:5 QS2001"}},
                         {"rx(pi/2 q;", {"1:9 QS2001"}},
                         {"rx(1 & 2) q;", {"1:6 QS2001"}},
                         {"rx(~1) q;", {"1:4 QS2001"}},
                         {"rx(1,) q;", {"1:6 QS2001"}},
                         {"rx(sin 1) q;", {"1:8 QS2001"}},
                         {"x q,;", {"1:5 QS2001"}},
                         {"measure q;", {"1:10 QS2002"}, "'->'"},
                         {"measure q c;", {"1:11 QS2001"}},
                         {"reset q, r;", {"1:10 QS2001"}},
                         {"barrier;", {"1:8 QS2001"}},
                         {"if (c == 1) { x q; }", {"1:13 QS2001"}, "belongs to OpenQASM 3"},
                         {"if (c[0] == 1) x q;", {"1:6 QS2001"}, "compares a whole register"},
                         {"if (c == d) x q;", {"1:10 QS2001"}},
                         {"if (c > 1) x q;", {"1:7 QS2001"}},
                         {"if (c == 1) barrier q;", {"1:13 QS2001"}},
                         {"if (c == 1) if (d == 1) x q;", {"1:13 QS2001"}},
                         {"qubit[2] q;", {"1:1 QS2007"}, "'qubit' belongs to OpenQASM 3"},
                         {"bit c = 1;", {"1:1 QS2007"}},
                         {"ctrl @ x a, b;", {"1:1 QS2007"}},
                         {"@a\nx q;", {"1:1 QS2007"}},
                         {"c = measure q;", {"1:3 QS2007"}, "an assignment belongs to OpenQASM 3"},
                         {"mesure q -> c;", {"1:10 QS2001"}, "did you mean 'measure'?"},
                         {"inlcude \"qelib1.inc\";", {"1:8 QS2002"}, "did you mean 'include'?"},
                         {"x q;;", {"1:5 QS2011"}},
                         {"x q;\nOPENQASM 2.0;", {"2:1 QS2006"}},
                         {"opaque g a { }", {"1:11 QS2002"}},
                     });
  check("openqasm2-circulated", {
                                    {"OPENQASM 2;", {"1:10 QS1009"}},
                                    {"x q;;", {"1:5 QS1009"}},
                                    {";gate g a {;x a;;};", {"1:1 QS1009", "1:12 QS1009", "1:17 QS1009", "1:19 QS1009"}},
                                });
}
