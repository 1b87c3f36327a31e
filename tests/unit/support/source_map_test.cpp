#include <doctest/doctest.h>

#include "libqsim/support/source_map.hpp"

using namespace libqsim::support;

namespace {

std::pair<std::uint32_t, std::uint32_t> place(const SourceMap& sources, std::uint32_t offset) {
  const Position position = sources.position(0, offset);
  return {position.line, position.column};
}

using Place = std::pair<std::uint32_t, std::uint32_t>;

}  // namespace

TEST_CASE("LF, CRLF and CR end lines") {
  SourceMap sources;
  sources.add("a", "ab\ncd\r\nef\rgh\n");
  CHECK(place(sources, 0) == Place{1, 1});
  CHECK(place(sources, 2) == Place{1, 3});
  CHECK(place(sources, 3) == Place{2, 1});
  CHECK(place(sources, 7) == Place{3, 1});
  CHECK(place(sources, 10) == Place{4, 1});
  CHECK(place(sources, 13) == Place{5, 1});
  CHECK(sources.line_text(0, 1) == "ab");
  CHECK(sources.line_text(0, 2) == "cd");
  CHECK(sources.line_text(0, 3) == "ef");
  CHECK(sources.line_text(0, 4) == "gh");
  CHECK(sources.line_text(0, 5) == "");
  CHECK(sources.line_text(0, 6) == "");
  CHECK(sources.line_text(0, 0) == "");
}

TEST_CASE("columns count code points, malformed bytes one each, in whatever order they are asked for") {
  SourceMap sources;
  sources.add("a", "a\xce\xb8\xe2\x84\x87\xf0\x9d\x92\x9c\xff z");
  for (const auto& [offset, column] : {Place{0, 1}, Place{1, 2}, Place{3, 3}, Place{6, 4}, Place{10, 5}, Place{11, 6}, Place{12, 7},
                                       Place{3, 3}, Place{1, 2}, Place{13, 8}, Place{99, 8}}) {
    CHECK(place(sources, offset) == Place{1, column});
  }
}

TEST_CASE("an empty text has one line") {
  SourceMap sources;
  sources.add("a", "");
  CHECK(place(sources, 0) == Place{1, 1});
  CHECK(place(sources, 5) == Place{1, 1});
  CHECK(sources.line_text(0, 1) == "");
}

TEST_CASE("columns of a long line agree with counting from its begin") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += i % 7 == 0 ? "\xce\xb8" : "x";
  SourceMap sources;
  sources.add("a", text);
  for (std::uint32_t offset = 0; offset < text.size(); offset += 13) {
    std::uint32_t column = 1;
    for (std::uint32_t i = 0; i < offset; ++i) column += (static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 ? 1 : 0;
    if ((static_cast<unsigned char>(text[offset]) & 0xc0) == 0x80) continue;
    CHECK(place(sources, offset) == Place{1, column});
  }
}
