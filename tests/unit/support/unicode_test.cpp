#include <doctest/doctest.h>

#include "libqsim/support/unicode.hpp"

using namespace libqsim::support;

TEST_CASE("UTF-8 is decoded by the table of the Unicode standard, 3-7") {
  const auto decode = [](std::string_view text) {
    const CodePoint point = decode_code_point(text);
    return point.valid ? static_cast<long>(point.value) : -1L - point.size;
  };
  CHECK(decode("a") == 0x61);
  CHECK(decode("\xc2\x80") == 0x80);
  CHECK(decode("\xdf\xbf") == 0x7ff);
  CHECK(decode("\xe0\xa0\x80") == 0x800);
  CHECK(decode("\xed\x9f\xbf") == 0xd7ff);
  CHECK(decode("\xee\x80\x80") == 0xe000);
  CHECK(decode("\xf0\x90\x80\x80") == 0x10000);
  CHECK(decode("\xf4\x8f\xbf\xbf") == 0x10ffff);
  for (const char* malformed : {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2\x41", "\xe0\x9f\xbf", "\xe0\xa0", "\xed\xa0\x80",
                                "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xfe", "\xff"}) {
    CHECK(decode(malformed) == -2);
  }
}

TEST_CASE("code points are counted, eight bytes at a time or one by one") {
  CHECK(code_point_count("") == 0);
  CHECK(code_point_count("12345678") == 8);
  CHECK(code_point_count("1234567\xce\xb8") == 8);
  CHECK(code_point_count("\xce\xb8"
                         "12345678\xe2\x84\x87"
                         "1") == 11);
  CHECK(code_point_count("\xff\xff\xce") == 3);
}

TEST_CASE("columns of a terminal") {
  CHECK(display_width('a') == 1);
  CHECK(display_width(0x3b8) == 1);
  CHECK(display_width(0x301) == 0);
  CHECK(display_width(0x200b) == 0);
  CHECK(display_width(0x4e2d) == 2);
  CHECK(display_width(0xac00) == 2);
  CHECK(display_width(0x1f600) == 2);
}

TEST_CASE("text is escaped for terminals") {
  CHECK(escape_for_terminal("a\xce\xb8 b") == "a\xce\xb8 b");
  CHECK(escape_for_terminal(std::string_view("\x1b[31m\0\x7f", 7)) == "\\x1b[31m\\x00\\x7f");
  CHECK(escape_for_terminal("\xc2\x85") == "\\x85");
  CHECK(escape_for_terminal("\xff") == "\\xff");
  CHECK(escape_for_terminal("\xe2\x80\xae") == "\\u{202e}");
  CHECK(escape_for_terminal("\xef\xbb\xbf") == "\\u{feff}");
}

TEST_CASE("letters of identifiers") {
  CHECK(is_letter(0x3b8));          // theta, Ll
  CHECK(is_letter(0x2107));         // Euler constant, Lu
  CHECK(is_letter(0x4e2d));         // Lo
  CHECK(is_letter(0x2160));         // Roman numeral one, Nl
  CHECK(is_letter(0x2b0));          // modifier letter, Lm
  CHECK(is_letter(0x1c5));          // titlecase, Lt
  CHECK_FALSE(is_letter(0xd7));     // multiplication sign
  CHECK_FALSE(is_letter(0x660));    // Arabic digit zero, Nd
  CHECK_FALSE(is_letter(0x301));    // combining acute, Mn
  CHECK_FALSE(is_letter(0x1f600));  // emoji
}
