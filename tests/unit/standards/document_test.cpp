#include "libqsim/standards/document.hpp"

#include <doctest/doctest.h>

#include "libqsim/standards/fields.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

struct Reading {
  std::optional<Node> node;
  Diagnostics diagnostics;
};

template <class Reader>
Reading read(const Reader& reader, std::string text, const DocumentLimits& limits = {}) {
  support::SourceMap sources;
  const auto file = sources.add("file", std::move(text));
  support::DiagnosticSink sink(sources);
  Reading reading{reader(sources, file, sink, limits), {}};
  reading.diagnostics = sink.take();
  return reading;
}

void check_refused(const Reading& reading, std::uint32_t line, std::string_view part) {
  CHECK_FALSE(reading.node);
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].line == line);
  INFO(reading.diagnostics[0].message);
  CHECK(reading.diagnostics[0].message.find(part) != std::string::npos);
}

}  // namespace

TEST_CASE("document: TOML values keep their places, in code points") {
  const Reading reading = read(read_toml, "a = 1\nb = \"é\" \nc = { d = [1, 2.5, true] }\n[[e]]\nf = 'x'\n");
  REQUIRE(reading.node);
  const Node& root = *reading.node;
  REQUIRE(root.members.size() == 4);
  CHECK(root.members[0].key == "a");
  CHECK(root.find("a")->value.integer == 1);
  CHECK(root.find("b")->value.text == "é");
  CHECK(root.find("b")->value.span.begin == 10);
  CHECK(root.find("b")->value.span.end == 14);  // two quotes and the two bytes of é
  const Node& list = root.find("c")->value.find("d")->value;
  REQUIRE(list.items.size() == 3);
  CHECK(list.items[0].kind == NodeKind::integer);
  CHECK(list.items[1].number == 2.5);
  CHECK(list.items[2].boolean);
  CHECK(root.find("e")->value.items[0].find("f")->value.text == "x");
  CHECK(root.find("g") == nullptr);
}

TEST_CASE("document: TOML that is refused") {
  check_refused(read(read_toml, "a = 1\na = 2\n"), 2, "cannot redefine");
  check_refused(read(read_toml, "a = 1\nb = [1,\n"), 2, "end-of-file");
  check_refused(read(read_toml, "\xff = 1\n"), 1, "");
  check_refused(read(read_toml, "a = 1\n", {.bytes = 3}), 1, "more bytes than the 3");
  check_refused(read(read_toml, "a = [[[1]]]\n", {.depth = 2}), 1, "more nesting than the 2");
  check_refused(read(read_toml, "a = [1, 2, 3]\n", {.nodes = 3}), 1, "more values than the 3");
}

TEST_CASE("document: JSON values and their places") {
  const Reading reading = read(read_json, "{\"a\": [1, -2.5e1, true, null],\n \"b\": \"x\\u00e9\\ud83d\\ude00\\n\", \"c\": {}, \"d\": []}");
  REQUIRE(reading.node);
  const Node& list = reading.node->find("a")->value;
  REQUIRE(list.items.size() == 4);
  CHECK(list.items[0].integer == 1);
  CHECK(list.items[1].kind == NodeKind::number);
  CHECK(list.items[1].number == -25);
  CHECK(list.items[2].boolean);
  CHECK(list.items[3].kind == NodeKind::other);
  CHECK(reading.node->find("b")->value.text == "x\xc3\xa9\xf0\x9f\x98\x80\n");
  CHECK(reading.node->find("b")->key_span.begin == 32);
  CHECK(reading.node->find("c")->value.kind == NodeKind::table);
  CHECK(reading.node->find("d")->value.kind == NodeKind::array);
}

TEST_CASE("document: JSON that is refused, with its line") {
  check_refused(read(read_json, ""), 1, "the text ends");
  check_refused(read(read_json, "{\"a\": 1,\n \"a\": 2}"), 2, "given twice");
  check_refused(read(read_json, "{\"a\": 1\n \"b\": 2}"), 2, "expected ',' or '}'");
  check_refused(read(read_json, "[1 2]"), 1, "expected ',' or ']'");
  check_refused(read(read_json, "{a: 1}"), 1, "expected a key");
  check_refused(read(read_json, "{\"a\" 1}"), 1, "expected ':'");
  check_refused(read(read_json, "[1,]"), 1, "expected a value");
  check_refused(read(read_json, "[01]"), 1, "leading zero");
  check_refused(read(read_json, "[1.]"), 1, "digits after its point");
  check_refused(read(read_json, "[1e]"), 1, "digits in its exponent");
  check_refused(read(read_json, "[1e999]"), 1, "out of range");
  check_refused(read(read_json, "[99999999999999999999]"), 1, "integer out of range");
  check_refused(read(read_json, "[tru]"), 1, "expected a value");
  check_refused(read(read_json, "[NaN]"), 1, "expected a value");
  check_refused(read(read_json, "[\"a\nb\"]"), 1, "control character");
  check_refused(read(read_json, "[\"\xc0\xaf\"]"), 1, "no UTF-8");
  check_refused(read(read_json, "[\"\\x\"]"), 1, "unknown escape");
  check_refused(read(read_json, "[\"\\u12g4\"]"), 1, "four hexadecimal");
  check_refused(read(read_json, "[\"\\ud800\"]"), 1, "lone surrogate");
  check_refused(read(read_json, "[\"\\udc00\"]"), 1, "lone surrogate");
  check_refused(read(read_json, "[\"a"), 1, "without an end");
  check_refused(read(read_json, "{} x"), 1, "after the end");
  check_refused(read(read_json, "[[[1]]]", {.depth = 2}), 1, "more nesting");
  check_refused(read(read_json, "[1,2,3]", {.nodes = 3}), 1, "more values");
  check_refused(read(read_json, "[1]", {.bytes = 2}), 1, "more bytes");
  check_refused(read(read_json, std::string(100000, '[')), 1, "more nesting");
}

TEST_CASE("fields: values in messages are told as they are") {
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const auto root =
      read_toml(sources, sources.add("file", "a = 1e3\nb = [[0, 1.5], []]\nc = inf\nd = [\"" + std::string(300, 'x') + "\"]\n"), sink);
  REQUIRE(root);
  CHECK(show(root->find("a")->value) == "1000.0");  // no integer
  CHECK(show(root->find("b")->value) == "[[0, 1.5], []]");
  CHECK(show(root->find("c")->value) == "inf");
  CHECK(show(root->find("d")->value) == "an array");
}

TEST_CASE("fields: types are checked, unknown keys are refused with a hint") {
  support::SourceMap sources;
  const auto file =
      sources.add("file", "name = 3\nlevle = 'shall'\nshots = 2.5\nmode = 'shal'\nlist = ['a', 1]\nbig = 11\nid = '1x'\nempty = ''\n");
  support::DiagnosticSink sink(sources);
  const auto root = read_toml(sources, file, sink);
  REQUIRE(root);
  Fields fields(*root, "a clause", sink);
  CHECK(fields.text("name").empty());
  CHECK(fields.integer_or("shots", 7, 0, 10) == 7);
  CHECK(fields.choice("mode", {"should", "shall", "may"}, true) == "should");
  CHECK(fields.texts("list").size() == 1);
  CHECK(fields.integer_or("big", 1, 0, 10) == 1);
  CHECK(fields.identifier("id").value == "1x");
  CHECK(fields.text("empty").empty());
  CHECK(fields.text_or("absent", "fallback") == "fallback");
  CHECK(fields.text("level").empty());
  fields.finish();
  const Diagnostics all = sink.take();
  REQUIRE(all.size() == 8);
  const auto message = [&](std::uint32_t line) {
    for (const Diagnostic& one : all) {
      if (one.line == line && one.code != "QS7004") return one.message + "|" + one.hint;
    }
    return std::string();
  };
  CHECK(message(1) == "'name' must be a string, not 3|");
  CHECK(message(2) == "unknown key 'levle' in a clause|did you mean 'level'?");
  CHECK(message(3) == "'shots' must be an integer, not 2.5|");
  CHECK(message(4) == "'mode' must be \"should\", \"shall\" or \"may\", not \"shal\"|did you mean 'shall'?");
  CHECK(message(5) == "'list' must be an array of texts that are not empty, not 1|");
  CHECK(message(6) == "'big' must be an integer from 0 to 10, not 11|");
  CHECK(message(7) == "'id' must be a letter, then letters, digits and _ . -, not \"1x\"|");
  CHECK(message(8) == "'empty' must be a text that is not empty, not \"\"|");
}
