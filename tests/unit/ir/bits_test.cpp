#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <random>
#include <string>

#include "libqsim/ir/value.hpp"

using namespace libqsim::ir;

namespace {

std::string random_digits(std::mt19937& generator, std::size_t size) {
  std::string digits(size, '0');
  for (char& digit : digits) digit = (generator() & 1) != 0 ? '1' : '0';
  return digits;
}

/// Character by character; strings have the highest index first.
template <class Operation>
std::string zipped(const std::string& a, const std::string& b, Operation operation) {
  std::string result;
  for (std::size_t k = 0; k < a.size(); ++k) result += operation(a[k] == '1', b[k] == '1') ? '1' : '0';
  return result;
}

std::string shifted_left(const std::string& digits, std::size_t count) {
  const std::size_t kept = digits.size() - std::min(count, digits.size());
  return digits.substr(digits.size() - kept) + std::string(digits.size() - kept, '0');
}

std::string shifted_right(const std::string& digits, std::size_t count) {
  const std::size_t kept = digits.size() - std::min(count, digits.size());
  return std::string(digits.size() - kept, '0') + digits.substr(0, kept);
}

std::string turned_left(std::string digits, long distance) {
  for (; distance > 0; --distance) std::rotate(digits.begin(), digits.begin() + 1, digits.end());
  for (; distance < 0; ++distance) std::rotate(digits.begin(), digits.end() - 1, digits.end());
  return digits;
}

}  // namespace

TEST_CASE("types.rst#classical-bits-and-registers: the least significant bit is on the right") {
  const Bits bits = Bits::parse("00001101");
  CHECK(bits.size() == 8);
  CHECK(bits.low_word() == 13);
  CHECK(bits.get(0));
  CHECK_FALSE(bits.get(1));
  CHECK(bits.get(3));
  CHECK(bits.text() == "00001101");
  CHECK(Bits(3, 255) == Bits::parse("111"));
  CHECK(Bits::parse("") == Bits());
}

TEST_CASE("ir: operations on bit strings of any length agree with strings of characters") {
  std::mt19937 generator(7);
  for (const std::size_t size : {1U, 2U, 31U, 63U, 64U, 65U, 127U, 128U, 129U, 200U, 1000U}) {
    CAPTURE(size);
    const std::string a = random_digits(generator, size);
    const std::string b = random_digits(generator, size);
    const Bits x = Bits::parse(a);
    const Bits y = Bits::parse(b);
    CHECK(x.text() == a);
    CHECK((~x).text() == zipped(a, a, [](bool p, bool) { return !p; }));
    CHECK((x & y).text() == zipped(a, b, [](bool p, bool q) { return p && q; }));
    CHECK((x | y).text() == zipped(a, b, [](bool p, bool q) { return p || q; }));
    CHECK((x ^ y).text() == zipped(a, b, [](bool p, bool q) { return p != q; }));
    CHECK(x.count() == std::count(a.begin(), a.end(), '1'));
    CHECK(x.any() == (a.find('1') != std::string::npos));
    CHECK(x.less(y) == (a < b));
    CHECK_FALSE(x.less(x));
    for (const std::size_t count : {0U, 1U, 5U, 63U, 64U, 65U, 128U, 999U, 5000U}) {
      CAPTURE(count);
      CHECK(x.shifted_left(count).text() == shifted_left(a, count));
      CHECK(x.shifted_right(count).text() == shifted_right(a, count));
      CHECK(x.rotated_left(static_cast<std::int64_t>(count)).text() == turned_left(a, static_cast<long>(count)));
      CHECK(x.rotated_left(-static_cast<std::int64_t>(count)).text() == turned_left(a, -static_cast<long>(count)));
    }
    CHECK(x.resized(static_cast<std::uint32_t>(size + 70)).text() == std::string(70, '0') + a);
    CHECK(x.resized(static_cast<std::uint32_t>((size + 1) / 2)).text() == a.substr(size - (size + 1) / 2));
  }
}

TEST_CASE("ir: bit strings at the ends of the range of counts") {
  const Bits bits = Bits::parse("101");
  CHECK(bits.shifted_left(~std::uint64_t{0}).text() == "000");
  CHECK(bits.shifted_right(~std::uint64_t{0}).text() == "000");
  CHECK(bits.rotated_left(std::numeric_limits<std::int64_t>::min()).text() == "011");  // -2^63 is 1 modulo 3
  CHECK(Bits().rotated_left(5) == Bits());
  CHECK((~Bits()).size() == 0);
}

TEST_CASE("ir: bit strings of different lengths compare as numbers") {
  CHECK(Bits::parse("01").less(Bits::parse("100")));
  CHECK_FALSE(Bits::parse("0001").less(Bits::parse("1")));
  CHECK(Bits(200, 5).less(Bits(3, 6)));
}
