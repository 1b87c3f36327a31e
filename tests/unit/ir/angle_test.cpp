#include <cmath>
#include <numbers>

#include "evaluation.hpp"

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using std::numbers::pi;
using Op = BinaryOperation;

TEST_CASE("types.rst#angles: the nearest representation of a number of radians") {
  CHECK(angle_of(pi, 4) == 0b1000);
  CHECK(angle_of(pi / 2, 6) == 0b010000);
  CHECK(angle_of(7 * (pi / 8), 8) == 0b01110000);
  CHECK(angle_of(9 * (pi / 8), 4) == 0b1001);
  CHECK(angle_of(0, 64) == 0);
  CHECK(angle_of(pi, 64) == std::uint64_t{1} << 63);
  CHECK(angle_of(pi / 2, 64) == std::uint64_t{1} << 62);
  CHECK(angle_of(pi, 1) == 1);
  CHECK(angle_of(1.0, 3) == 1);  // 8 / (2 pi) = 1.27
  CHECK(angle_of(1e-300, 64) == 0);
  CHECK(angle_of(5e-324, 64) == 0);
}

TEST_CASE("types.rst#angles: values outside [0, 2 pi) are taken modulo 2 pi") {
  CHECK(angle_of(-pi / 4, 4) == 0b1110);
  CHECK(angle_of(2 * pi, 4) == 0);
  CHECK(angle_of(3 * pi, 4) == 0b1000);
  CHECK(angle_of(-2 * pi, 64) == 0);
  CHECK(angle_of(2 * pi * (1 << 20) + pi, 16) == 0x8000);
  CHECK(angle_of(std::nextafter(2 * pi, 0), 8) == 0);  // rounds up to a full turn
  CHECK(angle_of(-1e-300, 64) == 0);
}

TEST_CASE("types.rst#casting-from-float: ties go to the even integer") {
  const double two_pi = 6.283185307179586;
  CHECK(is(cast(angle_type(8), real(two_pi * (127. / 512.))), angle(8, 0b01000000)));
  CHECK(angle_of(two_pi * (1. / 512), 8) == 0);
  CHECK(angle_of(two_pi * (3. / 512), 8) == 2);
  CHECK(angle_of(two_pi * (5. / 512), 8) == 2);
  CHECK(angle_of(-two_pi * (3. / 512), 8) == 254);
  CHECK(angle_of(std::nextafter(two_pi * (1. / 512), 1), 8) == 1);
  CHECK(angle_of(std::nextafter(two_pi * (3. / 512), 0), 8) == 1);
}

TEST_CASE("types.rst#casting-from-float: modulo 2 pi as the source's width has it") {
  const auto turn = static_cast<double>(static_cast<float>(2 * pi));
  CHECK(turn != 2 * pi);
  CHECK(is(cast(angle_type(32), real(turn, 32)), angle(32, 0)));
  CHECK(is(cast(angle_type(32), real(turn / 2, 32)), angle(32, 1ULL << 31)));
  CHECK(is(cast(angle_type(8), real(turn * (127. / 512.), 32)), angle(8, 64)));
  CHECK(is(cast(angle_type(64), real(turn, 64)), angle(64, angle_of(turn - 2 * pi, 64))));
  CHECK(fails(cast(angle_type(8), real(INFINITY)), Fault::not_finite));
  CHECK(fails(cast(angle_type(8), real(-INFINITY)), Fault::not_finite));
  CHECK(fails(cast(angle_type(8), real(NAN)), Fault::not_finite));
}

TEST_CASE("types.rst#angles: 2 pi times the integer over 2^size") {
  CHECK(radians_of(0b1000, 4) == pi);
  CHECK(radians_of(0b0100, 4) == pi / 2);
  CHECK(radians_of(1, 1) == pi);
  CHECK(radians_of(std::uint64_t{1} << 63, 64) == pi);
  CHECK(radians_of(~std::uint64_t{0}, 64) < 2 * pi);
  CHECK(radians_of(0xffff'ffff, 32) == doctest::Approx(2 * pi * (1 - std::pow(2.0, -32))).epsilon(1e-15));
  for (std::uint64_t turns = 0; turns < 256; ++turns) CHECK(angle_of(radians_of(turns, 8), 8) == turns);
  for (std::uint64_t turns = 12345; turns < (1ULL << 50); turns = turns * 3 + 1) CHECK(angle_of(radians_of(turns, 50), 50) == turns);
}

TEST_CASE("classical.rst#angles: the table of examples") {
  const Typed a = angle(4, 0b0111);
  const Typed b = angle(4, 0b0001);
  const Typed c = angle(4, 0b1010);
  const Typed two = unsigned_integer(4, 2);
  CHECK(is(binary(Op::add, a, b), angle(4, 0b1000)));
  CHECK(is(binary(Op::subtract, b, a), angle(4, 0b1010)));
  CHECK(is(binary(Op::divide, a, two), angle(4, 0b0011)));
  CHECK(is(binary(Op::multiply, angle_type(4), two, c), angle(4, 0b0100)));
  CHECK(is(binary(Op::multiply, c, two), angle(4, 0b0100)));
  CHECK(is(binary(Op::divide, unsigned_type(4), c, b), unsigned_integer(4, 10)));
  CHECK(is(binary(Op::multiply, angle(4, 0b1000), two), angle(4, 0)));
  CHECK(is(unary(UnaryOperation::negate, angle(4, 0b0010)), angle(4, 0b1110)));
  CHECK(is(unary(UnaryOperation::negate, angle(4, 0)), angle(4, 0)));
}

TEST_CASE("classical.rst#angles: division by zero is a fault") {
  CHECK(fails(binary(Op::divide, angle(4, 3), unsigned_integer(4, 0)), Fault::division_by_zero));
  CHECK(fails(binary(Op::divide, unsigned_type(4), angle(4, 3), angle(4, 0)), Fault::division_by_zero));
}

TEST_CASE("classical.rst#classical-bits-and-registers: bitwise operations of angles act on their representation") {
  const Typed a = angle(4, 0b1001);
  CHECK(is(binary(Op::shift_left, a, integer(64, 2)), angle(4, 0b0100)));
  CHECK(is(binary(Op::shift_right, a, integer(64, 2)), angle(4, 0b0010)));
  CHECK(is(binary(Op::bitwise_and, a, angle(4, 0b0011)), angle(4, 0b0001)));
  CHECK(is(binary(Op::bitwise_or, a, angle(4, 0b0011)), angle(4, 0b1011)));
  CHECK(is(binary(Op::bitwise_xor, a, angle(4, 0b0011)), angle(4, 0b1010)));
  CHECK(is(unary(UnaryOperation::bitwise_not, a), angle(4, 0b0110)));
  CHECK(is(call(Builtin::popcount, unsigned_type(), {a}), unsigned_integer(64, 2)));
  CHECK(is(call(Builtin::rotl, angle_type(4), {a, integer(64, 1)}), angle(4, 0b0011)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: angles compare on [0, 2 pi)") {
  const Typed three_quarters = angle(8, 192);
  const Typed doubled = angle(8, 128);  // 2 * 3 pi / 2 == pi
  CHECK(is(binary(Op::multiply, three_quarters, unsigned_integer(8, 2)), doubled));
  CHECK(is(compare(Op::greater_equal, doubled, three_quarters), boolean(false)));
  CHECK(is(compare(Op::less, doubled, three_quarters), boolean(true)));
  CHECK(is(compare(Op::equal, angle(8, 3), angle(8, 3)), boolean(true)));
  CHECK(is(compare(Op::greater, angle(64, ~0ULL), angle(64, 1)), boolean(true)));
}

TEST_CASE("classical.rst#floating-point-numbers: a power of angles is one of floats") {
  CHECK(is_near(binary(Op::power, float_type(), angle(20, 1 << 18), angle(20, 1 << 19)), 4.1316, 1e-4));
}

TEST_CASE("types.rst#casting-from-angle: angles of other widths") {
  CHECK(is(cast(angle_type(8), angle(4, 0b1001)), angle(8, 0b10010000)));
  CHECK(is(cast(angle_type(64), angle(1, 1)), angle(64, 1ULL << 63)));
  CHECK(is(cast(angle_type(4), angle(8, 0b10010111)), angle(4, 0b1001)));
  CHECK(is(cast(angle_type(4), angle(8, 0b10011001)), angle(4, 0b1010)));
  CHECK(is(cast(angle_type(4), angle(8, 0b10011000)), angle(4, 0b1010)));  // a tie: 1001|1000 to even
  CHECK(is(cast(angle_type(4), angle(8, 0b10001000)), angle(4, 0b1000)));  // a tie: 1000|1000 to even
  CHECK(is(cast(angle_type(4), angle(8, 0b11111000)), angle(4, 0)));       // up to a full turn
  CHECK(is(cast(angle_type(1), angle(64, ~0ULL)), angle(1, 0)));
}

TEST_CASE("types.rst#casting-from-angle: to bool and to bits, bit for bit") {
  CHECK(is(cast(boolean_type(), angle(4, 1)), boolean(true)));
  CHECK(is(cast(boolean_type(), angle(4, 0)), boolean(false)));
  CHECK(is(cast(bit_register_type(4), angle(4, 0b0110)), bits("0110")));
  CHECK(fails(cast(integer_type(4), angle(4, 1)), Fault::undefined));
  CHECK(fails(cast(unsigned_type(4), angle(4, 1)), Fault::undefined));
  CHECK(is(cast(float_type(), angle(4, 0b1000)), real(pi)));  // contested: the table says no, other text writes float(d)
}

TEST_CASE("types.rst#allowed-casts: to angle") {
  CHECK(is(cast(angle_type(4), bits("0110")), angle(4, 0b0110)));
  CHECK(fails(cast(angle_type(4), boolean(true)), Fault::undefined));
  CHECK(is(cast(angle_type(8), integer(64, -1)), angle(8, 215)));  // contested: radians; 256 - 256 / (2 pi) = 215.26
  // angle[32](bit[32](uint[32](a))) != angle[32](a)
  const Typed a = real(3.0, 32);
  const auto word = cast(unsigned_type(32), a);
  const auto raw = cast(bit_register_type(32), {unsigned_type(32), word.value});
  CHECK(is(cast(angle_type(32), {bit_register_type(32), raw.value}), angle(32, 3)));
  CHECK(cast(angle_type(32), a).value != Value{std::uint64_t{3}});
}

TEST_CASE("types.rst#built-in-constant-expression-functions: sine, cosine and tangent of angles") {
  CHECK(is_near(call(Builtin::sin, float_type(), {angle(4, 0b0100)}), 1.0, 1e-15));
  CHECK(is_near(call(Builtin::cos, float_type(), {angle(4, 0b1000)}), -1.0, 1e-15));
  CHECK(is_near(call(Builtin::tan, float_type(), {angle(3, 0b001)}), 1.0, 1e-15));
}
