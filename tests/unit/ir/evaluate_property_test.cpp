#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numbers>
#include <optional>
#include <random>
#include <string>

#include "evaluation.hpp"

// Random operands of every width against exact arithmetic in 128 bits, and against strings of digits.

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using Op = BinaryOperation;

namespace {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

/// A type of n bits that holds integers, and the mathematics of its range.
struct Ring {
  std::uint32_t width;
  bool is_signed;

  Type type() const { return is_signed ? integer_type(width) : unsigned_type(width); }
  UnsignedWide size() const { return UnsignedWide{1} << width; }
  Wide lowest() const { return is_signed ? -static_cast<Wide>(size() / 2) : 0; }
  Wide highest() const { return static_cast<Wide>(is_signed ? size() / 2 - 1 : size() - 1); }
  /// The one member that is congruent.
  Wide wrapped(Wide number) const {
    const auto rest = static_cast<Wide>(static_cast<UnsignedWide>(number) % size());  // 2^128 is a multiple of the size
    return rest > highest() ? rest - static_cast<Wide>(size()) : rest;
  }
  Typed typed(Wide number) const {
    return is_signed ? integer(width, static_cast<std::int64_t>(number)) : unsigned_integer(width, static_cast<std::uint64_t>(number));
  }
};

class Source {
 public:
  explicit Source(unsigned seed) : generator_(seed) {}

  std::uint64_t word() { return generator_(); }
  std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(generator_() % limit); }
  Ring ring() { return {below(64) + 1, below(2) == 0}; }

  /// The ends of the range and powers of two more often than chance would have them.
  Wide member(const Ring& ring) {
    switch (below(6)) {
      case 0:
        return ring.wrapped(static_cast<Wide>(below(7)) - 3);
      case 1:
        return ring.lowest() + static_cast<Wide>(below(2) != 0 && ring.width > 1 ? 1 : 0);
      case 2:
        return ring.highest();
      case 3:
        return ring.wrapped((Wide{1} << below(64)) - static_cast<Wide>(below(2)));
      default:
        return ring.wrapped(static_cast<Wide>(generator_()));
    }
  }

 private:
  std::mt19937_64 generator_;
};

/// Exact, before it is wrapped; none by a zero divisor. Products of 64-bit numbers may pass 2^127: only their residue matters.
std::optional<Wide> exact(Op operation, Wide a, Wide b) {
  switch (operation) {
    case Op::add:
      return a + b;
    case Op::subtract:
      return a - b;
    case Op::multiply:
      return static_cast<Wide>(static_cast<UnsignedWide>(a) * static_cast<UnsignedWide>(b));
    case Op::divide:
      return b == 0 ? std::nullopt : std::optional<Wide>(a / b);
    case Op::modulo:
      return b == 0 ? std::nullopt : std::optional<Wide>(a % b);
    default:
      return std::nullopt;
  }
}

std::string digits_of(Wide number, std::uint32_t width) {
  std::string digits(width, '0');
  for (std::uint32_t k = 0; k < width; ++k) {
    if (((static_cast<UnsignedWide>(number) >> k) & 1) != 0) digits[width - 1 - k] = '1';
  }
  return digits;
}

}  // namespace

TEST_CASE("ir: integer arithmetic agrees with exact arithmetic, wrapped around") {
  Source source(1);
  for (int round = 0; round < 40'000; ++round) {
    const Ring ring = source.ring();
    const Wide a = source.member(ring);
    const Wide b = source.member(ring);
    for (const Op operation : {Op::add, Op::subtract, Op::multiply, Op::divide, Op::modulo}) {
      const Computed computed = binary(operation, ring.typed(a), ring.typed(b));
      const auto expected = exact(operation, a, b);
      const bool right = expected ? computed.value == ring.typed(ring.wrapped(*expected)).value : fails(computed, Fault::division_by_zero);
      CHECK_MESSAGE(right, "width ", ring.width, ", operation ", static_cast<int>(operation), ", round ", round);
    }
    CHECK(unary(UnaryOperation::negate, ring.typed(a)).value == ring.typed(ring.wrapped(-a)).value);
    CHECK(unary(UnaryOperation::bitwise_not, ring.typed(a)).value == ring.typed(ring.wrapped(-a - 1)).value);
  }
}

TEST_CASE("ir: powers of integers agree with repeated multiplication") {
  Source source(2);
  for (int round = 0; round < 5'000; ++round) {
    const Ring ring = source.ring();
    const Wide base = source.member(ring);
    const std::uint32_t exponent = source.below(70);
    Wide expected = ring.wrapped(1);
    for (std::uint32_t k = 0; k < exponent; ++k) expected = ring.wrapped(*exact(Op::multiply, expected, base));
    CHECK(binary(Op::power, ring.typed(base), unsigned_integer(64, exponent)).value == ring.typed(expected).value);
  }
}

TEST_CASE("ir: integers compare as numbers, also of different types") {
  Source source(3);
  for (int round = 0; round < 20'000; ++round) {
    const Ring left = source.ring();
    const Ring right = round % 2 == 0 ? left : source.ring();
    const Wide a = source.member(left);
    const Wide b = round % 8 == 0 && a >= right.lowest() && a <= right.highest() ? a : source.member(right);
    const Typed x = left.typed(a);
    const Typed y = right.typed(b);
    CHECK(compare(Op::less, x, y).value == Value{a < b});
    CHECK(compare(Op::less_equal, x, y).value == Value{a <= b});
    CHECK(compare(Op::greater, x, y).value == Value{a > b});
    CHECK(compare(Op::greater_equal, x, y).value == Value{a >= b});
    CHECK(compare(Op::equal, x, y).value == Value{a == b});
    CHECK(compare(Op::not_equal, x, y).value == Value{a != b});
  }
}

TEST_CASE("ir: bitwise operations, shifts and rotations of integers and angles are those of their digits") {
  Source source(4);
  for (int round = 0; round < 20'000; ++round) {
    const Ring ring = source.ring();
    const Wide a = source.member(ring);
    const Wide b = source.member(ring);
    const std::string x = digits_of(a, ring.width);
    const std::string y = digits_of(b, ring.width);
    const auto same = [&](const Computed& word, const Computed& register_of_bits) {
      const Computed raw = cast(bit_register_type(ring.width), {ring.type(), word.value});
      return word.fault == Fault::none && raw.value == register_of_bits.value;
    };
    for (const Op operation : {Op::bitwise_and, Op::bitwise_or, Op::bitwise_xor})
      CHECK(same(binary(operation, ring.typed(a), ring.typed(b)), binary(operation, bits(x), bits(y))));
    const Typed count = unsigned_integer(64, source.below(2) == 0 ? source.below(70) : source.word());
    CHECK(same(binary(Op::shift_left, ring.typed(a), count), binary(Op::shift_left, bits(x), count)));
    const Typed distance = integer(64, static_cast<std::int64_t>(source.word()));
    CHECK(same(call(Builtin::rotl, ring.type(), {ring.typed(a), distance}), call(Builtin::rotl, bits(x).type, {bits(x), distance})));
    CHECK(same(call(Builtin::rotr, ring.type(), {ring.typed(a), distance}), call(Builtin::rotr, bits(x).type, {bits(x), distance})));
    CHECK(call(Builtin::popcount, unsigned_type(), {ring.typed(a)}).value ==
          Value{static_cast<std::uint64_t>(std::count(x.begin(), x.end(), '1'))});
    const std::uint64_t places = std::min<std::uint64_t>(count.value.as<std::uint64_t>(), 127);
    const Wide divided = a >> places;  // towards minus infinity
    CHECK(binary(Op::shift_right, ring.typed(a), count).value == ring.typed(divided).value);
  }
}

TEST_CASE("ir: casts between integers, bits and floats") {
  Source source(5);
  for (int round = 0; round < 20'000; ++round) {
    const Ring from = source.ring();
    const Ring to = source.ring();
    const Wide a = source.member(from);
    CHECK(cast(to.type(), from.typed(a)).value == to.typed(to.wrapped(a)).value);
    CHECK(cast(bit_register_type(from.width), from.typed(a)).value.as<Bits>().text() == digits_of(a, from.width));
    CHECK(cast(from.type(), bits(digits_of(a, from.width))).value == from.typed(a).value);
    CHECK(cast(float_type(), from.typed(a)).value == Value{static_cast<double>(a)});
    const double real_number =
        std::ldexp(static_cast<double>(static_cast<std::int64_t>(source.word())), -static_cast<int>(source.below(70)));
    const Computed whole = cast(to.type(), real(real_number));
    const auto truncated = static_cast<Wide>(real_number);
    if (truncated < to.lowest() || truncated > to.highest()) {
      CHECK(fails(whole, Fault::cast_out_of_range));
    } else {
      CHECK(whole.value == to.typed(truncated).value);
    }
  }
}

TEST_CASE("ir: arithmetic of angles is that of unsigned integers with their bits") {
  Source source(6);
  for (int round = 0; round < 20'000; ++round) {
    const Ring ring = {source.below(64) + 1, false};
    const auto a = static_cast<std::uint64_t>(source.member(ring));
    const auto b = static_cast<std::uint64_t>(source.member(ring));
    const Typed x = angle(ring.width, a);
    const Typed y = angle(ring.width, b);
    const auto word = [&](Op operation) { return binary(operation, ring.typed(a), ring.typed(b)).value; };
    CHECK(binary(Op::add, x, y).value == word(Op::add));
    CHECK(binary(Op::subtract, x, y).value == word(Op::subtract));
    CHECK(binary(Op::multiply, x, ring.typed(b)).value == word(Op::multiply));
    CHECK(binary(Op::multiply, x.type, ring.typed(a), y).value == word(Op::multiply));
    CHECK(binary(Op::divide, x, ring.typed(b)).value == word(Op::divide));
    CHECK(binary(Op::divide, ring.type(), x, y).value == word(Op::divide));
    const Typed minus = {x.type, unary(UnaryOperation::negate, x).value};
    CHECK(is(binary(Op::add, x, minus), angle(ring.width, 0)));
  }
}

TEST_CASE("types.rst#angles: the closest representation is at most pi over 2^size away") {
  Source source(7);
  const double turn = 2 * std::numbers::pi;
  for (int round = 0; round < 20'000; ++round) {
    const std::uint32_t width = source.below(36) + 1;
    const double radians =
        std::ldexp(static_cast<double>(static_cast<std::int64_t>(source.word())), -static_cast<int>(source.below(90) + 58));
    const std::uint64_t turns = angle_of(radians, width);
    CHECK((turns >> width) == 0);
    const auto found = std::ldexp(static_cast<long double>(turn) * static_cast<long double>(turns), -static_cast<int>(width));
    const long double difference = std::remainder(static_cast<long double>(radians) - found, static_cast<long double>(turn));
    CHECK(std::fabs(difference) <= std::ldexp(static_cast<long double>(turn), -static_cast<int>(width) - 1) * (1 + 1e-6L));
  }
}

TEST_CASE("types.rst#casting-from-angle: narrowing is rounding of the fraction of a turn, widening is exact") {
  Source source(8);
  for (int round = 0; round < 20'000; ++round) {
    const std::uint32_t wide = source.below(52) + 1;  // so that a double holds the fraction
    const std::uint32_t narrow = source.below(wide) + 1;
    const std::uint64_t turns = static_cast<std::uint64_t>(source.member({wide, false}));
    const double scaled = std::ldexp(static_cast<double>(turns), static_cast<int>(narrow) - static_cast<int>(wide));
    const auto rounded = static_cast<std::uint64_t>(std::nearbyint(scaled)) % (std::uint64_t{1} << narrow);  // ties to even
    CHECK(angle_resized(turns, wide, narrow) == rounded);
    CHECK(angle_resized(angle_resized(rounded, narrow, wide), wide, narrow) == rounded);
  }
}

TEST_CASE("ir: numbers survive their text") {
  Source source(9);
  for (int round = 0; round < 20'000; ++round) {
    const auto number = std::bit_cast<double>(source.word());
    if (!std::isfinite(number)) continue;
    const std::string text = float_text(number);
    CHECK(std::strtod(text.c_str(), nullptr) == number);
    CHECK(text.find_first_of(".e") != std::string::npos);
  }
}
