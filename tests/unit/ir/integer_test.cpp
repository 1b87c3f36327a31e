#include <limits>

#include "evaluation.hpp"

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using Op = BinaryOperation;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t all_ones = std::numeric_limits<std::uint64_t>::max();

}  // namespace

TEST_CASE("classical.rst#integers: the examples") {
  const Typed a = integer(32, 2);
  const Typed b = integer(32, 3);
  CHECK(is(binary(Op::multiply, a, b), integer(32, 6)));
  CHECK(is(binary(Op::divide, b, a), integer(32, 1)));
  CHECK(is(binary(Op::modulo, b, a), integer(32, 1)));
  CHECK(is(binary(Op::power, a, b), integer(32, 8)));
  CHECK(is(binary(Op::add, a, integer(32, 4)), integer(32, 6)));
}

TEST_CASE("classical.rst#integers: int[n] wraps around") {
  CHECK(is(binary(Op::add, integer(8, 127), integer(8, 1)), integer(8, -128)));
  CHECK(is(binary(Op::subtract, integer(8, -128), integer(8, 1)), integer(8, 127)));
  CHECK(is(binary(Op::multiply, integer(8, 100), integer(8, 3)), integer(8, 44)));
  CHECK(is(binary(Op::add, integer(64, highest), integer(64, 1)), integer(64, lowest)));
  CHECK(is(binary(Op::multiply, integer(64, lowest), integer(64, -1)), integer(64, lowest)));
  CHECK(is(binary(Op::power, integer(8, 2), integer(8, 7)), integer(8, -128)));
  CHECK(is(binary(Op::power, integer(16, 3), integer(16, 11)), integer(16, 177147 - 3 * 65536)));
  CHECK(is(binary(Op::add, integer(1, -1), integer(1, -1)), integer(1, 0)));
  CHECK(is(unary(UnaryOperation::negate, integer(8, -128)), integer(8, -128)));
  CHECK(is(unary(UnaryOperation::negate, integer(64, lowest)), integer(64, lowest)));
  CHECK(is(unary(UnaryOperation::negate, integer(1, -1)), integer(1, -1)));
}

TEST_CASE("classical.rst#integers: uint[n] wraps around") {
  CHECK(is(binary(Op::add, unsigned_integer(8, 255), unsigned_integer(8, 1)), unsigned_integer(8, 0)));
  CHECK(is(binary(Op::subtract, unsigned_integer(8, 0), unsigned_integer(8, 1)), unsigned_integer(8, 255)));
  CHECK(is(binary(Op::multiply, unsigned_integer(5, 31), unsigned_integer(5, 31)), unsigned_integer(5, 1)));
  CHECK(is(binary(Op::add, unsigned_integer(64, all_ones), unsigned_integer(64, 2)), unsigned_integer(64, 1)));
  CHECK(is(unary(UnaryOperation::negate, unsigned_integer(8, 1)), unsigned_integer(8, 255)));
  CHECK(is(binary(Op::power, unsigned_integer(8, 3), unsigned_integer(8, 6)), unsigned_integer(8, 729 - 512)));
  CHECK(is(binary(Op::power, unsigned_integer(64, 3), unsigned_integer(64, 41)), unsigned_integer(64, 18026252303461234787ULL)));
}

TEST_CASE("classical.rst#integers: division truncates, and the remainder has the dividend's sign (C99)") {
  CHECK(is(binary(Op::divide, integer(8, 7), integer(8, 2)), integer(8, 3)));
  CHECK(is(binary(Op::divide, integer(8, -7), integer(8, 2)), integer(8, -3)));
  CHECK(is(binary(Op::divide, integer(8, 7), integer(8, -2)), integer(8, -3)));
  CHECK(is(binary(Op::divide, integer(8, -7), integer(8, -2)), integer(8, 3)));
  CHECK(is(binary(Op::modulo, integer(8, 7), integer(8, 2)), integer(8, 1)));
  CHECK(is(binary(Op::modulo, integer(8, -7), integer(8, 2)), integer(8, -1)));
  CHECK(is(binary(Op::modulo, integer(8, 7), integer(8, -2)), integer(8, 1)));
  CHECK(is(binary(Op::modulo, integer(8, -7), integer(8, -2)), integer(8, -1)));
  CHECK(is(binary(Op::divide, unsigned_integer(64, all_ones), unsigned_integer(64, 2)), unsigned_integer(64, all_ones / 2)));
  CHECK(is(binary(Op::modulo, unsigned_integer(64, all_ones), unsigned_integer(64, 10)), unsigned_integer(64, 5)));
}

TEST_CASE("classical.rst#integers: the one quotient that does not fit wraps around") {
  CHECK(is(binary(Op::divide, integer(8, -128), integer(8, -1)), integer(8, -128)));
  CHECK(is(binary(Op::divide, integer(64, lowest), integer(64, -1)), integer(64, lowest)));
  CHECK(is(binary(Op::modulo, integer(64, lowest), integer(64, -1)), integer(64, 0)));
  CHECK(is(binary(Op::modulo, integer(8, -128), integer(8, -1)), integer(8, 0)));
}

TEST_CASE("classical.rst#integers: division by zero is a fault") {
  CHECK(fails(binary(Op::divide, integer(8, 1), integer(8, 0)), Fault::division_by_zero));
  CHECK(fails(binary(Op::modulo, integer(8, 1), integer(8, 0)), Fault::division_by_zero));
  CHECK(fails(binary(Op::divide, unsigned_integer(8, 0), unsigned_integer(8, 0)), Fault::division_by_zero));
  CHECK(fails(call(Builtin::mod, integer_type(), {integer(64, 3), integer(64, 0)}), Fault::division_by_zero));
}

TEST_CASE("classical.rst#integers: powers") {
  CHECK(is(binary(Op::power, integer(64, -3), integer(64, 3)), integer(64, -27)));
  CHECK(is(binary(Op::power, integer(64, 0), integer(64, 0)), integer(64, 1)));
  CHECK(is(binary(Op::power, integer(64, 7), integer(64, 0)), integer(64, 1)));
  CHECK(is(binary(Op::power, integer(64, -1), integer(64, highest)), integer(64, -1)));
  CHECK(is(binary(Op::power, integer(64, 2), unsigned_integer(64, all_ones)), integer(64, 0)));
  CHECK(fails(binary(Op::power, integer(64, 2), integer(64, -1)), Fault::domain));
  // Where the analysis has found a float result, the exponent may be negative.
  CHECK(is(binary(Op::power, float_type(), integer(8, 4), integer(8, -2)), real(0.0625)));
}

TEST_CASE("types.rst#built-in-constant-expression-functions: mod and pow of integers") {
  CHECK(is(call(Builtin::mod, integer_type(), {integer(64, -7), integer(64, 3)}), integer(64, -1)));
  CHECK(is(call(Builtin::mod, integer_type(), {integer(64, 7), integer(64, -3)}), integer(64, 1)));
  CHECK(is(call(Builtin::pow, integer_type(), {integer(64, 4), unsigned_integer(64, 3)}), integer(64, 64)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: integers") {
  CHECK(is(compare(Op::less, integer(8, -1), integer(8, 0)), boolean(true)));
  CHECK(is(compare(Op::less_equal, integer(8, 3), integer(8, 3)), boolean(true)));
  CHECK(is(compare(Op::greater, integer(64, lowest), integer(64, highest)), boolean(false)));
  CHECK(is(compare(Op::greater_equal, unsigned_integer(64, all_ones), unsigned_integer(64, 1)), boolean(true)));
  CHECK(is(compare(Op::equal, integer(32, 10), integer(32, 10)), boolean(true)));
  CHECK(is(compare(Op::not_equal, integer(32, 10), integer(32, 10)), boolean(false)));
  CHECK(is(compare(Op::less, integer(8, -1), unsigned_integer(8, 0)), boolean(true)));
  CHECK(is(compare(Op::equal, integer(64, -1), unsigned_integer(64, all_ones)), boolean(false)));
}

TEST_CASE("classical.rst#classical-bits-and-registers: bitwise operations of uint") {
  const Typed b = unsigned_integer(6, 37);
  CHECK(is(call(Builtin::popcount, unsigned_type(), {b}), unsigned_integer(64, 3)));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, 3)}), unsigned_integer(6, 44)));
  CHECK(is(call(Builtin::rotr, unsigned_type(6), {b, integer(64, 3)}), unsigned_integer(6, 44)));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, 1)}), unsigned_integer(6, 0b001011)));
  CHECK(is(call(Builtin::rotr, unsigned_type(6), {b, integer(64, 1)}), unsigned_integer(6, 0b110010)));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, -1)}), unsigned_integer(6, 0b110010)));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, 6)}), b));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, 13)}), unsigned_integer(6, 0b001011)));
  CHECK(is(call(Builtin::rotl, unsigned_type(6), {b, integer(64, lowest)}), unsigned_integer(6, 0b011001)));  // -2^63 is 4 modulo 6
  CHECK(is(call(Builtin::rotl, unsigned_type(64), {unsigned_integer(64, 1), integer(64, 63)}), unsigned_integer(64, 1ULL << 63)));
  CHECK(is(binary(Op::bitwise_and, b, unsigned_integer(6, 0b001111)), unsigned_integer(6, 0b000101)));
  CHECK(is(binary(Op::bitwise_or, b, unsigned_integer(6, 0b001111)), unsigned_integer(6, 0b101111)));
  CHECK(is(binary(Op::bitwise_xor, b, unsigned_integer(6, 0b001111)), unsigned_integer(6, 0b101010)));
  CHECK(is(unary(UnaryOperation::bitwise_not, b), unsigned_integer(6, 0b011010)));
}

TEST_CASE("classical.rst#classical-bits-and-registers: shifts push bits off the end, whatever the count") {
  CHECK(is(binary(Op::shift_left, unsigned_integer(6, 37), integer(64, 1)), unsigned_integer(6, 0b001010)));
  CHECK(is(binary(Op::shift_right, unsigned_integer(6, 37), integer(64, 2)), unsigned_integer(6, 0b001001)));
  CHECK(is(binary(Op::shift_left, unsigned_integer(6, 37), integer(64, 6)), unsigned_integer(6, 0)));
  CHECK(is(binary(Op::shift_left, unsigned_integer(64, 37), integer(64, 64)), unsigned_integer(64, 0)));
  CHECK(is(binary(Op::shift_right, unsigned_integer(64, all_ones), unsigned_integer(64, all_ones)), unsigned_integer(64, 0)));
  CHECK(is(binary(Op::shift_right, unsigned_integer(64, all_ones), unsigned_integer(8, 63)), unsigned_integer(64, 1)));
  CHECK(is(binary(Op::shift_left, integer(8, 1), integer(8, 7)), integer(8, -128)));
  CHECK(is(binary(Op::shift_right, integer(8, -7), integer(8, 1)), integer(8, -4)));
  CHECK(is(binary(Op::shift_right, integer(8, -7), integer(8, 100)), integer(8, -1)));
  CHECK(is(binary(Op::shift_right, integer(64, lowest), integer(8, 63)), integer(64, -1)));
  CHECK(is(binary(Op::shift_right, integer(8, 7), integer(8, 100)), integer(8, 0)));
  CHECK(fails(binary(Op::shift_left, unsigned_integer(8, 1), integer(8, -1)), Fault::negative_shift));
  CHECK(fails(binary(Op::shift_right, bits("101"), integer(8, -1)), Fault::negative_shift));
}

TEST_CASE("types.rst#casting-from-int-uint: the bits stay, high ones are lost, the sign is kept") {
  CHECK(is(cast(unsigned_type(8), integer(8, -1)), unsigned_integer(8, 255)));
  CHECK(is(cast(integer_type(8), unsigned_integer(8, 255)), integer(8, -1)));
  CHECK(is(cast(integer_type(16), integer(8, -1)), integer(16, -1)));
  CHECK(is(cast(unsigned_type(16), integer(8, -1)), unsigned_integer(16, 0xffff)));
  CHECK(is(cast(integer_type(16), unsigned_integer(8, 255)), integer(16, 255)));
  CHECK(is(cast(integer_type(8), integer(16, 300)), integer(8, 44)));
  CHECK(is(cast(integer_type(8), integer(16, 200)), integer(8, -56)));
  CHECK(is(cast(unsigned_type(4), unsigned_integer(64, all_ones)), unsigned_integer(4, 15)));
  for (std::int64_t x = -8; x < 8; ++x) {
    const auto through = cast(unsigned_type(4), integer(4, x));
    CHECK(is(cast(integer_type(4), {unsigned_type(4), through.value}), integer(4, x)));
  }
}

TEST_CASE("types.rst#casting-from-int-uint: to bool, float, complex and bits") {
  CHECK(is(cast(boolean_type(), integer(8, -3)), boolean(true)));
  CHECK(is(cast(boolean_type(), unsigned_integer(8, 0)), boolean(false)));
  CHECK(is(cast(float_type(), integer(64, -3)), real(-3.0)));
  CHECK(is(cast(float_type(), unsigned_integer(64, all_ones)), real(18446744073709551616.0)));
  CHECK(is(cast(float_type(32), integer(64, 16777217)), real(16777216.0, 32)));
  // One rounding, not two: to float[64] first would make it a tie, and go down.
  CHECK(is(cast(float_type(32), integer(64, 0x20000020'00000001)), real(2305843284091600896.0, 32)));
  CHECK(is(cast(complex_type(), integer(64, 2)), complex(2, 0)));
  CHECK(is(cast(bit_register_type(8), integer(8, -3)), bits("11111101")));
  CHECK(is(cast(bit_register_type(4), unsigned_integer(4, 0b1010)), bits("1010")));
  CHECK(cast(bit_register_type(70), integer(64, -1)).value.as<Bits>().count() == 70);
}
