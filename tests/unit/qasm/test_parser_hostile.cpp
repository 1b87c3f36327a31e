#include <doctest/doctest.h>

#include <random>

#include "parsed.hpp"

using namespace libqsim::qasm;

namespace {

std::string repeat(std::string_view text, std::size_t count) {
  std::string all;
  all.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("nesting is counted, and refused beyond the limit") {
  const std::size_t most = Parser::depth_limit;
  CHECK(Parsed("a = " + repeat("(", most) + "1" + repeat(")", most) + ";").accepted());
  for (const std::string& text :
       {"a = " + repeat("(", 100'000) + "1" + repeat(")", 100'000) + ";", "a = " + repeat("-", 100'000) + "1;",
        "a = " + repeat("f(", 100'000), "a = " + repeat("b[", 100'000), "a = " + repeat("2 ** ", 100'000) + "1;", repeat("{", 100'000),
        repeat("if (true) ", 100'000) + "x q;", repeat("while (true) ", 100'000) + "x q;", repeat("box { ", 100'000),
        "array[int, 1] a = " + repeat("{", 100'000), "a = " + repeat("durationof({ delay[", 100'000), "a = " + repeat("int(", 100'000),
        "complex" + repeat("[complex", 100'000), repeat("switch (i) { case 1 { ", 100'000), repeat("for int i in {1} ", 100'000),
        "a = " + repeat("b in {", 100'000)}) {
    CAPTURE(text.substr(0, 40));
    const Parsed parsed(text);
    CHECK(parsed.faults().size() == 1);
    CHECK(parsed.faults().at(0).ends_with("QS2008"));
  }
  CHECK(Parsed("rx(" + repeat("(", 100'000) + ") q;", "openqasm2").faults().at(0).ends_with("QS2008"));
  CHECK(Parsed("rx(" + repeat("-", 100'000) + "1) q;", "openqasm2").faults().at(0).ends_with("QS2008"));
  CHECK(Parsed("rx(" + repeat("2^", 100'000) + "1) q;", "openqasm2").faults().at(0).ends_with("QS2008"));
}

TEST_CASE("chains are counted, and refused beyond the limit") {
  const std::size_t most = Parser::chain_limit;
  CHECK(Parsed("a = b" + repeat("[0]", 2 * most) + ";").faults().at(0).ends_with("QS2009"));
  CHECK(Parsed("if (a) x q;" + repeat(" else if (a) x q;", most - 1)).accepted());
  CHECK(Parsed("if (a) x q;" + repeat(" else if (a) x q;", most)).faults().at(0).ends_with("QS2009"));
  // What is flat in the tree, or taken in a loop, may be long.
  CHECK(Parsed("a = 1" + repeat(" + 1", 100'000) + ";").accepted());
  CHECK(Parsed("a = b" + repeat(" * b - 1 < c", 100'000) + ";").accepted());
  CHECK(Parsed("rx(pi" + repeat("+pi*2", 100'000) + ") q;", "openqasm2").accepted());
  CHECK(Parsed("let a = b" + repeat(" ++ b", 100'000) + ";").accepted());
  CHECK(Parsed(repeat("inv @ ", 100'000) + "x q;").accepted());
  CHECK(Parsed(repeat("@a b\n", 100'000) + "x q;").accepted());
  CHECK(Parsed("x q" + repeat(", q", 100'000) + ";").accepted());
}

TEST_CASE("tokens of any length") {
  const std::string name(1'000'000, 'a');
  CHECK(Parsed("qubit " + name + ";").accepted());
  CHECK(Parsed("int x = " + std::string(1'000'000, '9') + ";").accepted());
  const Parsed parsed("int " + name + " " + name + ";");
  CHECK(parsed.faults() == Strings{"1:1000005 QS2002"});
  const Parsed unclosed("x /*" + name);
  CHECK(unclosed.faults() == Strings{"1:2 QS2002", "1:3 QS1003"});
  CHECK(to_text(Parsed("x " + name + "?;").diagnostics).size() < 2000);
  CHECK(to_text(Parsed("x 1" + name + ";").diagnostics).size() < 2000);
  CHECK(to_text(Parsed("for " + name + " in x y z;").diagnostics).size() < 2000);
}

TEST_CASE("a file of faults is given up after the limit") {
  for (const char* text : {"x q[;\n", "? ", "\xff ", "} ", "; x ", "/**/\f/**/ @", "switch (i) { ", "$ ", "\"2\" ", "0x ", "OPENQASM "}) {
    for (const char* profile : {"openqasm2", "openqasm2-circulated", "openqasm3.1"}) {
      CAPTURE(text);
      const Parsed parsed(repeat(text, 20'000), profile);
      CHECK_FALSE(parsed.accepted());
      CHECK(parsed.diagnostics.size() <= 101);
    }
  }
}

TEST_CASE("line ends are LF, CRLF and CR") {
  for (const char* text : {"qubit q;\nqubit\n;", "qubit q;\r\nqubit\r\n;", "qubit q;\rqubit\r;"}) {
    CAPTURE(text);
    CHECK(Parsed(text).faults() == Strings{"3:1 QS2001"});
  }
}

TEST_CASE("whatever the bytes, the parser comes to an end and reports places within the text") {
  constexpr std::string_view pieces[] = {
      "qubit ",  "[",  "]",    "(",    ")",    "{",        "}",     ";",     "q",    "gate ",  "def ", "1.5",       "measure ", "->",
      "=",       ",",  "if (", "for ", " in ", "switch ",  "case ", "\n",    "@a ",  "\"01\"", "$0",   "++",        "**",       "cal ",
      "pragma ", "/*", "//",   "int ", "\xff", "\xce\xb8", "\0",    "array", "box ", "ctrl ",  "@",    "OPENQASM ", "include ", "else "};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t length = random() % 40;
    for (std::size_t i = 0; i < length; ++i) text += pieces[random() % std::size(pieces)];
    for (const char* profile : {"openqasm2", "openqasm3.0", "openqasm3.2-draft"}) {
      const Parsed parsed(text, profile);
      for (const libqsim::Diagnostic& diagnostic : parsed.diagnostics) {
        CHECK(diagnostic.line >= 1);
        CHECK(diagnostic.column >= 1);
        CHECK(diagnostic.end_line >= diagnostic.line);
      }
    }
  }
}
