#include <doctest/doctest.h>

#include "parsed.hpp"

using namespace libqsim;
using namespace libqsim::qasm;

namespace {

/// The tokens of a text, "kind:text" each, and the faults after them.
struct Lexed {
  explicit Lexed(std::string text, std::string_view profile = "openqasm3.1") {
    support::SourceMap sources;
    support::DiagnosticSink sink(sources);
    const support::FileId file = sources.add("test.qasm", std::move(text));
    TokenStream stream(sources, file, *language_of_profile(profile), sink);
    for (Token token = stream.next(); token.kind != TokenKind::end_of_file; token = stream.next()) {
      tokens.push_back(fmt::format("{}:{}", name_of(token.kind), stream.lexer().text(token)));
    }
    for (const Diagnostic& diagnostic : sink.take()) {
      faults.push_back(fmt::format("{}:{} {}", diagnostic.line, diagnostic.column, diagnostic.code));
    }
  }
  std::vector<std::string> tokens;
  std::vector<std::string> faults;
};

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("integers: decimal, hexadecimal, octal, binary, with single underscores") {
  const Lexed lexed("0 007 1_000_000 0xff 0XBEEF 0xffff_ffff 0o73 0b1101 0B0110_1001");
  CHECK(lexed.tokens == Strings{"integer_literal:0", "integer_literal:007", "integer_literal:1_000_000", "integer_literal:0xff",
                                "integer_literal:0XBEEF", "integer_literal:0xffff_ffff", "integer_literal:0o73", "integer_literal:0b1101",
                                "integer_literal:0B0110_1001"});
  CHECK(lexed.faults.empty());
}

TEST_CASE("floats: a point with digits on either side, exponents") {
  const Lexed lexed("1.0 .1 0. 2e10 2e+1 2.0E-1 1_123e-3 .1234_5678 145.32e+1_00 1.e5");
  CHECK(lexed.tokens == Strings{"float_literal:1.0", "float_literal:.1", "float_literal:0.", "float_literal:2e10", "float_literal:2e+1",
                                "float_literal:2.0E-1", "float_literal:1_123e-3", "float_literal:.1234_5678", "float_literal:145.32e+1_00",
                                "float_literal:1.e5"});
  CHECK(lexed.faults.empty());
}

TEST_CASE("numbers of any length are literals") {
  for (std::size_t length = 1; length < 40; ++length) {
    const std::string digits(length, '7');
    CHECK(Lexed(digits + ";").tokens == Strings{"integer_literal:" + digits, "semicolon:;"});
    CHECK(Lexed("0." + digits).tokens == Strings{"float_literal:0." + digits});
    CHECK(Lexed("q[" + digits + "]").tokens.at(2) == "integer_literal:" + digits);
  }
}

TEST_CASE("what is no number is told with its place") {
  for (const char* text :
       {"3__4", "3_4_", "0b123", "0B123", "0o789", "0O7", "0x12g", "0X", "0x", "0b", "12af", "3x", "3.4.3", "3.4e3e3", "1e", "1_.5"}) {
    CAPTURE(text);
    const Lexed lexed(std::string("a = ") + text + ";");
    CHECK(lexed.faults == Strings{"1:5 QS1005"});
    CHECK(lexed.tokens.back() == "semicolon:;");
  }
}

TEST_CASE("durations and imaginary numbers, attached and after blanks") {
  const Lexed lexed("1000ms 800dt 1.5us 2ns 3s 4 \t s 2\xc2\xb5s 2\xce\xbcs 3.5im 5.5 im 1 im");
  CHECK(lexed.tokens == Strings{"timing_literal:1000ms", "timing_literal:800dt", "timing_literal:1.5us", "timing_literal:2ns",
                                "timing_literal:3s", "timing_literal:4 \t s", "timing_literal:2\xc2\xb5s", "timing_literal:2\xce\xbcs",
                                "imaginary_literal:3.5im", "imaginary_literal:5.5 im", "imaginary_literal:1 im"});
  CHECK(lexed.faults.empty());
  // In 3.0, blanks before im are spaces; those before units are only in its text.
  CHECK(Lexed("1 im;", "openqasm3.0").faults.empty());
  const Lexed tabbed("1\tim; 1 ns;", "openqasm3.0");
  CHECK(tabbed.tokens == Strings{"integer_literal:1", "im:im", "semicolon:;", "timing_literal:1 ns", "semicolon:;"});
  CHECK(tabbed.faults == Strings{"1:8 QS1010"});
  CHECK(Lexed("1 ns; 2 ns;", "openqasm3.0").faults == Strings{"1:2 QS1010"});
}

TEST_CASE("words after numbers that are no units stay words") {
  CHECK(Lexed("5 shift").tokens == Strings{"integer_literal:5", "identifier:shift"});
  CHECK(Lexed("5 in").tokens == Strings{"integer_literal:5", "in:in"});
  CHECK(Lexed("0x1s").faults == Strings{"1:1 QS1005"});
}

TEST_CASE("bit strings") {
  const Lexed lexed("\"0\" \"0010_1010\"");
  CHECK(lexed.tokens == Strings{"bitstring_literal:\"0\"", "bitstring_literal:\"0010_1010\""});
  for (const char* text : {"\"\"", "\"012\"", "\"_01\"", "\"01_\"", "\"0__1\"", "\"a\""}) {
    CAPTURE(text);
    CHECK(Lexed(text).faults == Strings{"1:1 QS1006"});
  }
  CHECK(Lexed("\"01\n\"").faults == Strings{"1:1 QS1004", "2:1 QS1004"});
}

TEST_CASE("identifiers are letters of any script, digits and underscores") {
  const Lexed lexed(
      "_a \xce\xb8 a\xce\xb8"
      "1 \xe2\x84\x87 \xf0\x9d\x92\x9c");
  CHECK(lexed.tokens == Strings{"identifier:_a", "identifier:\xce\xb8",
                                "identifier:a\xce\xb8"
                                "1",
                                "identifier:\xe2\x84\x87", "identifier:\xf0\x9d\x92\x9c"});
  CHECK(lexed.faults.empty());
  // U+00D7 is a sign, U+0301 a combining mark, U+0660 a digit that is not [0-9].
  CHECK(Lexed("a\xc3\x97").faults == Strings{"1:2 QS1001"});
  CHECK(Lexed("e\xcc\x81").faults == Strings{"1:2 QS1001"});
  CHECK(Lexed("a\xd9\xa0").faults == Strings{"1:2 QS1001"});
}

TEST_CASE("keywords are those of the version") {
  CHECK(Lexed("nop").tokens == Strings{"identifier:nop"});
  CHECK(Lexed("nop", "openqasm3.2-draft").tokens == Strings{"nop:nop"});
  CHECK(Lexed("switch", "openqasm3.0").tokens == Strings{"switch:switch"});
  CHECK(Lexed("opaque pi").tokens == Strings{"identifier:opaque", "identifier:pi"});
  CHECK(Lexed("opaque pi box", "openqasm2").tokens == Strings{"opaque:opaque", "pi:pi", "identifier:box"});
  CHECK(Lexed("Measure MEASURE measured").tokens == Strings{"identifier:Measure", "identifier:MEASURE", "identifier:measured"});
}

TEST_CASE("operators are as long as they can be") {
  const Lexed lexed("a**=b<<=c>>=d++e->f**g<<h>>i<=j>=k==l!=m&&n||o^=p%=q&=r|=s~t");
  std::string kinds;
  for (const std::string& token : lexed.tokens) {
    if (!token.starts_with("identifier")) kinds += token.substr(0, token.find(':')) + " ";
  }
  CHECK(kinds ==
        "double_asterisk_equals shift_left_equals shift_right_equals double_plus arrow double_asterisk shift_left shift_right less_equals "
        "greater_equals double_equals not_equals double_ampersand double_pipe caret_equals percent_equals ampersand_equals pipe_equals "
        "tilde ");
  CHECK(Lexed("a~=b").tokens.at(1) == "tilde_equals:~=");
  CHECK(Lexed("a~=b", "openqasm3.2-draft").tokens.at(1) == "tilde:~");
}

TEST_CASE("comments and line ends") {
  CHECK(Lexed("a // b\rc // d\r\ne /* f\n// */ g").tokens == Strings{"identifier:a", "identifier:c", "identifier:e", "identifier:g"});
  CHECK(Lexed("a\n /* b").faults == Strings{"2:2 QS1003"});
  CHECK(Lexed("a /*/ b").faults == Strings{"1:3 QS1003"});
  CHECK(Lexed("a / b").tokens.at(1) == "slash:/");
}

TEST_CASE("lines, strings and blocks are read where the words before call for them") {
  CHECK(Lexed("include 'a b.inc';").tokens == Strings{"include:include", "string:'a b.inc'", "semicolon:;"});
  CHECK(Lexed("include \"01\";").tokens.at(1) == "string:\"01\"");
  CHECK(Lexed("include \"a\nb\";").faults == Strings{"1:9 QS1004", "2:2 QS1004"});
  CHECK(Lexed("include \"\";").faults == Strings{"1:9 QS1011"});
  CHECK(Lexed("include \"a\tb\";").faults == Strings{"1:9 QS1011"});
  CHECK(Lexed("pragma  a // b; \nx").tokens == Strings{"pragma:pragma", "line_content:a // b; ", "identifier:x"});
  CHECK(Lexed("pragmatic;").tokens.at(0) == "identifier:pragmatic");
  CHECK(Lexed("@bind[3:2] x\rq;").tokens == Strings{"at:@", "identifier:bind", "line_content:[3:2] x", "identifier:q", "semicolon:;"});
  CHECK(Lexed("@a.b c\nq;").tokens.at(2) == "line_content:.b c");
  CHECK(Lexed("@a.b c\nq;", "openqasm3.2-draft").tokens.at(1) == "identifier:a.b");
  CHECK(Lexed("cal { a { b } \"c }").tokens == Strings{"cal:cal", "left_brace:{", "calibration_block: a { b } \"c ", "right_brace:}"});
  CHECK(Lexed("OPENQASM 3.1;").tokens == Strings{"OPENQASM:OPENQASM", "version_specifier:3.1", "semicolon:;"});
  CHECK(Lexed("OPENQASM 3;").tokens.at(1) == "version_specifier:3");
  for (const char* text : {"OPENQASM 3.;", "OPENQASM 3.0.1;", "OPENQASM 3.x;", "OPENQASM 3a;"})
    CHECK(Lexed(text).faults == Strings{"1:10 QS1012"});
}

TEST_CASE("physical qubits") {
  CHECK(Lexed("$0 $12").tokens == Strings{"hardware_qubit:$0", "hardware_qubit:$12"});
  CHECK(Lexed("$").faults == Strings{"1:1 QS1007"});
  CHECK(Lexed("$q").faults == Strings{"1:1 QS1007"});
  CHECK(Lexed("$0a").faults == Strings{"1:1 QS1007"});
}

TEST_CASE("OpenQASM 2: numbers, names and comments as the paper has them") {
  CHECK(Lexed("0 10 1.5 .5 5. 1.5e-3 .5E+3", "openqasm2").faults.empty());
  CHECK(Lexed("007", "openqasm2").faults == Strings{"1:1 QS1008"});
  CHECK(Lexed("1e5", "openqasm2").faults == Strings{"1:1 QS1008"});
  CHECK(Lexed("q[01]", "openqasm2").faults == Strings{"1:3 QS1008"});
  CHECK(Lexed("1_0", "openqasm2").faults == Strings{"1:1 QS1005"});
  CHECK(Lexed("0x1", "openqasm2").faults == Strings{"1:1 QS1005"});
  CHECK(Lexed("2pi", "openqasm2").faults == Strings{"1:1 QS1005"});
  CHECK(Lexed("Q _q U CX q\xce\xb8", "openqasm2").faults == Strings{"1:1 QS1008", "1:3 QS1008", "1:11 QS1008"});
  CHECK(Lexed("/* a */ /* b */", "openqasm2").faults == Strings{"1:1 QS1008"});
  CHECK(Lexed("\"01\"", "openqasm2").faults == Strings{"1:1 QS1008"});
  CHECK(Lexed("include 'a';", "openqasm2").faults == Strings{"1:9 QS1008"});
  CHECK(Lexed("$0", "openqasm2").faults == Strings{"1:1 QS1001"});
  CHECK(Lexed("\f\v", "openqasm2").faults == Strings{"1:1 QS1013"});
}

TEST_CASE("circulated OpenQASM 2 is warned of, once a kind") {
  const Lexed lexed("/* a */ 007 1e5 Q 008 2e5 Q R include 'a';", "openqasm2-circulated");
  CHECK(lexed.faults == Strings{"1:1 QS1009", "1:9 QS1009", "1:13 QS1009", "1:17 QS1009", "1:39 QS1009"});
  CHECK(lexed.tokens.at(1) == "float_literal:1e5");
}

TEST_CASE("characters that begin no token") {
  CHECK(Lexed("a ? b").faults == Strings{"1:3 QS1001"});
  CHECK(Lexed("\xc2\xa0").faults == Strings{"1:1 QS1001"});
  CHECK(Lexed("\xe2\x80\x98x\xe2\x80\x99").faults == Strings{"1:1 QS1001", "1:3 QS1001"});
  CHECK(Lexed("#").faults == Strings{"1:1 QS1001"});
  CHECK(Lexed("#pragmatic x\n").tokens == Strings{"hash_pragma:#pragma", "line_content:tic x"});
  CHECK(Lexed(std::string("a\0b", 3)).faults == Strings{"1:2 QS1001"});
  CHECK(Lexed("\f").faults == Strings{"1:1 QS1001"});
  CHECK(Lexed("\xff\xfe x \xc3").faults == Strings{"1:1 QS1002", "1:6 QS1002"});
  // An overlong form and a surrogate.
  CHECK(Lexed("\xc0\xaf x \xed\xa0\x80").faults == Strings{"1:1 QS1002", "1:6 QS1002"});
  CHECK(Lexed("\xef\xbb\xbfqubit").tokens == Strings{"qubit:qubit"});
  CHECK(Lexed("qubit \xef\xbb\xbf").faults == Strings{"1:7 QS1001"});
}
