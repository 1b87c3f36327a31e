#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/qasm/formatter.hpp"
#include "parsed.hpp"

// Comments wherever two tokens meet: formatting keeps each, in order, and the tree, and has nothing to change the second time.

using namespace libqsim;
using namespace libqsim::qasm;

namespace {

constexpr std::string_view profile = "openqasm3.1";

constexpr std::string_view programs[] = {
    // within statements
    "x /*a*/ q /*b*/ ; /*c*/ // d\n",
    "/**/x/**/q/**/;/**/",
    "x q // the semicolon is below\n;",
    "x q /* many\n lines */ ; y q;",
    "cx q[0], // first\n   q[1]; // second",
    "ctrl /*a*/ @ /*b*/ inv // c\n @ x q, r;",
    "inv @ pow( /*a*/ 2 /*b*/ ) @ x q;",
    "ctrl\n@\nx\nq\n,\nr\n;\n",
    "int i = /*a*/ - /*b*/ 1 /*c*/ + /*d*/ ( /*e*/ 2 /*f*/ ) ; // g",
    "int i = // a\n 1 // b\n + 2 // c\n ; // d",
    "b = a /*1*/ < /*2*/ c /*3*/ && /*4*/ ! /*5*/ d;",
    "f( // a\n);",
    "f( /*a*/ );",
    "array[int[8], 2, 2] m = { // a\n {1, 2}, // b\n {3, 4} // c\n};",
    "let a = q[0:1] /*a*/ ++ /*b*/ r[ /*c*/ {0, /*d*/ 1} ];",
    "measure q /*a*/ -> /*b*/ c;",
    "c[0] = measure /*a*/ q /*b*/ [ /*c*/ 0 ];",
    "input /*a*/ angle /*b*/ [ /*c*/ 8 /*d*/ ] /*e*/ t /*f*/ ;",
    "a /*x*/ [ /*y*/ 0 /*z*/ ] /*w*/ += /*v*/ 2;",
    "gphase( /*a*/ pi /*b*/ ) /*c*/ ;",
    "delay /*a*/ [ 1 ns ] /*b*/ q /*c*/ ;",
    "barrier /*a*/ ;",
    "bit[3] /*a*/ c = /*b*/ \"010\" /*c*/ ;",
    "return;//a",
    // between statements
    "/* before */ OPENQASM 3.1; // v\n/* after */ include \"stdgates.inc\"; /* inc */\n",
    "defcalgrammar \"openpulse\"; // a\n",
    "end;// a\n//b",
    "x q;\n\n\n\n// far\n\n\n\ny q;",
    "qubit q; /* a */ /* b */ // c\n/* d */ /* e */",
    "x q; /* many\n lines */ y q;",
    "// \t blanks at the end \t \nx q; //\n//\n//x",
    "\xef\xbb\xbfx q; // after a mark\n",
    // before else and bodies
    "if (b) x q; // one\n// two\nelse /* three */ y q; // four",
    "if (b) { x q; } // one\nelse { y q; }",
    "if (b) { x q; } /* one */ else /* two */ if (c) /* three */ { } // four\n else { } // five",
    "if (b) {} // 1\n\n\n// 2\n\n\nelse // 3\n\n// 4\n{}",
    "if (b) // a\n  x q;\n",
    "if (a) if (b) x q; /*c*/ else y q;",
    "for int i in [0:2]\n// a\nx q;",
    "while /*a*/ ( /*b*/ true /*c*/ ) /*d*/ { /*e*/ } /*f*/",
    "for /*a*/ int /*b*/ i /*c*/ in /*d*/ [ /*e*/ 0 /*f*/ : /*g*/ 3 /*h*/ ] /*i*/ { /*j*/ }",
    "for int i in { 1, // one\n 2, // two\n 3 // three\n } { x q[i]; }",
    "switch (i) { // a\n // b\n case 1 /*c*/ , /*d*/ 2 /*e*/ { /*f*/ } // g\n // h\n default /*i*/ { } /*j*/ } // k",
    "switch (i) { /* a */ }",
    "switch (i) { // a\n}",
    // in blocks
    "{ // only a comment\n}",
    "{\n\n  // a\n\n  // b\n\n}",
    "{ /* a */ }",
    "{ /* many\n lines */ }",
    "{ x q; // a\n}",
    "{ /* a */ x q; /* b */ }",
    "{\n  x q;\n\n\n  /* last */\n\n}",
    "gate g q { // why\n}",
    "gate g(a, // a\n b) q, // q\n r { /* b */ }",
    "def f(int a, // first\n qubit q // second\n ) -> bit /*c*/ { return measure q; // d\n}",
    "def f(readonly /*a*/ array[int, #dim /*b*/ = /*c*/ 2] a) {}",
    "extern e(int, /*a*/ float) /*b*/ -> /*c*/ bit;",
    "box /*a*/ [ /*b*/ 1ns /*c*/ ] /*d*/ { // e\n x q; // f\n // g\n } // h",
    "duration d = durationof( /*a*/ { /*b*/ x q; /*c*/ } /*d*/ ) ;",
    "duration d = durationof({\n x q; // a\n y q;\n});",
    // lines and calibrations
    "@a\n// between\nx q;",
    "@a // part of the annotation\n@b   \n\n\nx q;",
    "if (b) @a // part\n/* c */ x q;",
    "for int i in s @a\nx q; // b",
    "{ @a\nx q; }",
    "pragma a b   \n// after\n",
    "pragma x /* no comment\nx q; // one",
    "cal /* c */ { a /* kept */ // kept too\n }",
    "defcal x /*a*/ $0 /*b*/ { p }",
    "defcal rz(angle[20] /*c*/ t) q -> bit // d\n{\n}\n",
};

std::string formatted(const std::string& text) {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const support::FileId file = sources.add("test.qasm", text);
  return format(sources, file, *language_of_profile(profile), sink).value_or("rejected");
}

/// All comments, and the lines of annotations and pragmas that look like one.
std::vector<std::string> comments_of(std::string_view text) {
  std::vector<std::string> comments;
  for (std::size_t at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
    const bool line = text.substr(at, 2) == "//";
    if (!line && text.substr(at, 2) != "/*") continue;
    const std::size_t end = line ? std::min(text.find_first_of("\r\n", at), text.size()) : text.find("*/", at + 2) + 2;
    if (!line && end < at + 4) continue;  // in a line, without an end
    std::string comment(text.substr(at, end - at));
    comment.erase(comment.find_last_not_of(" \t") + 1);
    comments.push_back(std::move(comment));
    at = end - 1;
  }
  return comments;
}

std::string with_line_ends(std::string_view text, std::string_view line_end) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string(line_end) : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("comments in odd places are kept, whatever ends the lines") {
  for (const std::string_view program : programs) {
    for (const char* line_end : {"\n", "\r\n", "\r"}) {
      const std::string text = with_line_ends(program, line_end);
      CAPTURE(text);
      const Parsed parsed(text, profile);
      REQUIRE_MESSAGE(parsed.accepted(), to_text(parsed.diagnostics));
      const std::string once = formatted(text);
      CHECK(dump(Parsed(once, profile).tree) == dump(parsed.tree));
      CHECK(comments_of(once) == comments_of(text));
      CHECK(formatted(once) == once);
    }
  }
}

TEST_CASE("long lines are not broken") {
  std::string text = "float x = 0.5";
  for (int i = 0; i < 500; ++i) text += " + 1.5";
  CHECK(formatted(text + ";") == text + ";\n");
}
