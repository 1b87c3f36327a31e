#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "libqsim/ir/type.hpp"
#include "libqsim/ir/value.hpp"

using namespace libqsim::ir;

TEST_CASE("ir: types are equal by structure") {
  CHECK(integer_type(8) == integer_type(8));
  CHECK_FALSE(integer_type(8) == unsigned_type(8));
  CHECK_FALSE(bit_type() == bit_register_type(1));
  CHECK(array_type(integer_type(8), {2, 3}) == array_type(integer_type(8), {2, 3}));
  CHECK_FALSE(array_type(integer_type(8), {2, 3}) == array_type(integer_type(8), {3, 2}));
  CHECK_FALSE(array_type(integer_type(8), {2}) == array_type(integer_type(9), {2}));
  CHECK_FALSE(array_type(integer_type(8), {2}) == integer_type(8));
}

TEST_CASE("ir: types as OpenQASM 3 writes them") {
  CHECK(to_string(bit_type()) == "bit");
  CHECK(to_string(bit_register_type(4)) == "bit[4]");
  CHECK(to_string(boolean_type()) == "bool");
  CHECK(to_string(integer_type(7)) == "int[7]");
  CHECK(to_string(unsigned_type(64)) == "uint[64]");
  CHECK(to_string(float_type(32)) == "float[32]");
  CHECK(to_string(angle_type(20)) == "angle[20]");
  CHECK(to_string(complex_type(64)) == "complex[float[64]]");
  CHECK(to_string(duration_type()) == "duration");
  CHECK(to_string(array_type(integer_type(32), {2, 3})) == "array[int[32], 2, 3]");
  CHECK(to_string(Type{}) == "void");
}

TEST_CASE("ir: an array's elements are counted without overflow") {
  CHECK(array_type(boolean_type(), {2, 3, 4}).shape->element_count() == 24);
  CHECK(array_type(boolean_type(), {4'000'000'000, 4'000'000'000, 4'000'000'000}).shape->element_count() ==
        std::numeric_limits<std::uint64_t>::max());
  CHECK(array_type(boolean_type(), {4'000'000'000, 4'000'000'000, 4'000'000'000, 0}).shape->element_count() == 0);
}

TEST_CASE("ir: values start at zero") {
  CHECK(zero_of(bit_type()) == Value{false});
  CHECK(zero_of(boolean_type()) == Value{false});
  CHECK(zero_of(bit_register_type(70)).as<Bits>() == Bits(70));
  CHECK(zero_of(integer_type(8)) == Value{std::int64_t{0}});
  CHECK(zero_of(unsigned_type(8)) == Value{std::uint64_t{0}});
  CHECK(zero_of(angle_type(8)) == Value{std::uint64_t{0}});
  CHECK(zero_of(float_type()) == Value{0.0});
  CHECK(zero_of(complex_type()) == Value{std::complex<double>{}});
  CHECK(zero_of(duration_type()) == Value{Duration{}});
  CHECK(zero_of(array_type(float_type(), {2, 2})).as<ArrayValue>().elements == std::vector<Value>(4, Value{0.0}));
  CHECK_FALSE(zero_of(Type{}).has_value());
}

TEST_CASE("ir: values as text") {
  CHECK(to_string({true}, bit_type()) == "1");
  CHECK(to_string({true}, boolean_type()) == "true");
  CHECK(to_string({Bits::parse("0101")}, bit_register_type(4)) == "\"0101\"");
  CHECK(to_string({std::numeric_limits<std::int64_t>::min()}, integer_type()) == "-9223372036854775808");
  CHECK(to_string({std::numeric_limits<std::uint64_t>::max()}, unsigned_type()) == "18446744073709551615");
  CHECK(to_string({1.0}, float_type()) == "1.0");
  CHECK(to_string({-0.1}, float_type()) == "-0.1");
  CHECK(to_string({1e22}, float_type()) == "1e+22");
  CHECK(to_string({static_cast<double>(0.1F)}, float_type(32)) == "0.1");
  CHECK(to_string({std::complex<double>{1, -2.5}}, complex_type()) == "1.0 - 2.5im");
  CHECK(to_string({std::uint64_t{4}}, angle_type(4)) == "1.5707963267948966");
  CHECK(to_string({Duration{300, 0}}, duration_type()) == "300ns");
  CHECK(to_string({Duration{0, 800}}, duration_type()) == "800dt");
  CHECK(to_string({Duration{1.5, 2}}, duration_type()) == "1.5ns + 2dt");
  const Value array{ArrayValue{{Value{std::int64_t{1}}, Value{std::int64_t{2}}, Value{std::int64_t{3}}, Value{std::int64_t{4}}}}};
  CHECK(to_string(array, array_type(integer_type(), {2, 2})) == "{{1, 2}, {3, 4}}");
  CHECK(to_string({ArrayValue{}}, array_type(integer_type(), {0})) == "{}");
  CHECK(to_string({ArrayValue{}}, array_type(integer_type(), {2, 0})) == "{{}, {}}");
}
