#include "evaluation.hpp"

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using Op = BinaryOperation;

TEST_CASE("classical.rst#classical-bits-and-registers: the examples") {
  const Typed a = bits("10001111");
  const Typed b = bits("01110000");
  CHECK(is(binary(Op::shift_left, a, integer(64, 1)), bits("00011110")));
  CHECK(is(call(Builtin::rotl, a.type, {a, integer(64, 2)}), bits("00111110")));
  CHECK(is(binary(Op::bitwise_or, a, b), bits("11111111")));
  CHECK(is(binary(Op::bitwise_and, a, b), bits("00000000")));
}

TEST_CASE("classical.rst#classical-bits-and-registers: the other operations of registers") {
  const Typed a = bits("1100");
  CHECK(is(binary(Op::bitwise_xor, a, bits("1010")), bits("0110")));
  CHECK(is(unary(UnaryOperation::bitwise_not, a), bits("0011")));
  CHECK(is(binary(Op::shift_right, a, integer(64, 2)), bits("0011")));
  CHECK(is(binary(Op::shift_right, a, integer(64, 4)), bits("0000")));
  CHECK(is(binary(Op::shift_left, a, unsigned_integer(64, 1ULL << 63)), bits("0000")));
  CHECK(is(call(Builtin::popcount, unsigned_type(), {bits("1011")}), unsigned_integer(64, 3)));
  CHECK(is(call(Builtin::popcount, unsigned_type(), {bits(std::string(130, '1'))}), unsigned_integer(64, 130)));
  CHECK(fails(binary(Op::bitwise_xor, a, bits("10")), Fault::sizes_differ));
  CHECK(fails(binary(Op::add, a, a), Fault::undefined));
}

TEST_CASE("types.rst#built-in-constant-expression-functions: rotl and rotr of registers") {
  const Typed b = bits("00101010");
  CHECK(is(call(Builtin::rotl, b.type, {b, integer(64, 3)}), bits("01010001")));
  CHECK(is(call(Builtin::rotr, b.type, {b, integer(64, -3)}), bits("01010001")));
  CHECK(is(call(Builtin::rotr, b.type, {b, integer(64, 3)}), bits("01000101")));
  CHECK(is(call(Builtin::rotl, b.type, {b, unsigned_integer(64, 8003)}), bits("01010001")));
  CHECK(is(call(Builtin::rotl, b.type, {b, integer(64, 0)}), b));
  CHECK(is(call(Builtin::rotl, bit_register_type(0), {bits(""), integer(64, 5)}), bits("")));
}

TEST_CASE("classical.rst#classical-bits-and-registers: single bits") {
  CHECK(is(binary(Op::bitwise_and, bit(true), bit(false)), bit(false)));
  CHECK(is(binary(Op::bitwise_or, bit(true), bit(false)), bit(true)));
  CHECK(is(binary(Op::bitwise_xor, bit(true), bit(true)), bit(false)));
  CHECK(is(unary(UnaryOperation::bitwise_not, bit(true)), bit(false)));
  CHECK(is(binary(Op::shift_left, bit(true), integer(64, 0)), bit(true)));
  CHECK(is(binary(Op::shift_left, bit(true), integer(64, 1)), bit(false)));
  CHECK(is(binary(Op::shift_right, bit(true), integer(64, 1)), bit(false)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: bits, registers and booleans") {
  CHECK(is(compare(Op::equal, bits("0101"), bits("0101")), boolean(true)));
  CHECK(is(compare(Op::not_equal, bits("0101"), bits("0111")), boolean(true)));
  CHECK(is(compare(Op::less, bits("0111"), bits("1000")), boolean(true)));
  CHECK(is(compare(Op::greater, bits("1" + std::string(99, '0')), bits("0" + std::string(99, '1'))), boolean(true)));
  CHECK(is(compare(Op::less_equal, bits("11"), bits("11")), boolean(true)));
  CHECK(is(compare(Op::equal, bit(true), boolean(true)), boolean(true)));
  CHECK(is(compare(Op::less, boolean(false), boolean(true)), boolean(true)));
  CHECK(is(compare(Op::equal, boolean(false), boolean(false)), boolean(true)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: a register against a number is the number of its bits") {
  CHECK(is(compare(Op::equal, bits("101"), integer(64, 5)), boolean(true)));
  CHECK(is(compare(Op::less, bits("101"), integer(64, 6)), boolean(true)));
  CHECK(is(compare(Op::greater, bits("101"), integer(64, -6)), boolean(true)));
  CHECK(is(compare(Op::equal, bits(std::string(60, '0') + std::string(10, '1')), integer(64, 1023)), boolean(true)));
  CHECK(is(compare(Op::equal, bits(std::string(70, '1')), integer(64, -1)), boolean(false)));
  CHECK(is(compare(Op::greater, bits(std::string(70, '1')), unsigned_integer(64, ~0ULL)), boolean(true)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: logical operators") {
  CHECK(is(compare(Op::logical_and, boolean(true), boolean(false)), boolean(false)));
  CHECK(is(compare(Op::logical_or, boolean(true), boolean(false)), boolean(true)));
  CHECK(is(compare(Op::logical_and, integer(8, 4), bit(true)), boolean(true)));
  CHECK(is(compare(Op::logical_or, bits("000"), real(0.0)), boolean(false)));
  CHECK(is(evaluate_unary(UnaryOperation::logical_not, boolean_type(), {false}, boolean_type()), boolean(true)));
  CHECK(is(evaluate_unary(UnaryOperation::logical_not, boolean_type(), {std::int64_t{3}}, integer_type()), boolean(false)));
}

TEST_CASE("types.rst#casting-from-bool") {
  CHECK(is(cast(float_type(), boolean(true)), real(1.0)));
  CHECK(is(cast(float_type(), boolean(false)), real(0.0)));
  CHECK(is(cast(integer_type(8), boolean(true)), integer(8, 1)));
  CHECK(is(cast(unsigned_type(1), boolean(true)), unsigned_integer(1, 1)));
  CHECK(is(cast(complex_type(), boolean(true)), complex(1, 0)));
  CHECK(is(cast(bit_type(), boolean(true)), bit(true)));
  CHECK(is(cast(boolean_type(), bit(false)), boolean(false)));
  CHECK(is(cast(bit_register_type(4), boolean(true)), bits("0001")));
  CHECK(is(cast(bit_register_type(100), boolean(true)), {bit_register_type(100), {Bits(100, 1)}}));
}

TEST_CASE("types.rst#casting-from-bit") {
  CHECK(is(cast(boolean_type(), bits("0010")), boolean(true)));
  CHECK(is(cast(boolean_type(), bits("0000")), boolean(false)));
  CHECK(is(cast(boolean_type(), bits("1" + std::string(80, '0'))), boolean(true)));
  CHECK(is(cast(integer_type(4), bits("1101")), integer(4, -3)));
  CHECK(is(cast(unsigned_type(4), bits("1101")), unsigned_integer(4, 13)));
  CHECK(is(cast(integer_type(64), bits(std::string(64, '1'))), integer(64, -1)));
  CHECK(is(cast(bit_register_type(4), bits("1101")), bits("1101")));
  CHECK(fails(cast(float_type(), bits("1101")), Fault::undefined));
  CHECK(fails(cast(duration_type(), bits("1101")), Fault::undefined));
}
