#include <cmath>
#include <limits>
#include <numbers>

#include "evaluation.hpp"

using namespace libqsim::ir;
using namespace libqsim::ir::testing;
using Op = BinaryOperation;
using std::numbers::pi;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool is_nan(const Computed& computed) { return computed.fault == Fault::none && std::isnan(computed.value.as<double>()); }

}  // namespace

TEST_CASE("classical.rst#floating-point-numbers: the operators") {
  CHECK(is(binary(Op::add, real(0.1), real(0.2)), real(0.1 + 0.2)));
  CHECK(is(binary(Op::subtract, real(1.0), real(0.25)), real(0.75)));
  CHECK(is(binary(Op::multiply, real(1.5), real(-2.0)), real(-3.0)));
  CHECK(is(binary(Op::divide, real(1.0), real(4.0)), real(0.25)));
  CHECK(is(binary(Op::power, real(2.0), real(-2.0)), real(0.25)));
  CHECK(is(unary(UnaryOperation::negate, real(2.0)), real(-2.0)));
  CHECK(is(binary(Op::divide, float_type(), integer(8, 1), integer(8, 2)), real(0.5)));
}

TEST_CASE("types.rst#floating-point-numbers: float[32] is IEEE 754's single precision") {
  const double tenth = static_cast<double>(0.1F);
  CHECK(is(cast(float_type(32), real(0.1)), real(tenth, 32)));
  CHECK(is(binary(Op::add, real(tenth, 32), real(static_cast<double>(0.2F), 32)), real(static_cast<double>(0.1F + 0.2F), 32)));
  CHECK(is(binary(Op::multiply, real(16777216.0, 32), real(1.0, 32)), real(16777216.0, 32)));
  CHECK(is(binary(Op::add, real(16777216.0, 32), real(1.0, 32)), real(16777216.0, 32)));
  CHECK(is(binary(Op::divide, real(1.0, 32), real(3.0, 32)), real(static_cast<double>(1.0F / 3.0F), 32)));
  CHECK(is(cast(float_type(32), real(1e300)), real(infinity, 32)));
  CHECK(is(cast(float_type(64), real(tenth, 32)), real(tenth)));
  CHECK(is(call(Builtin::sqrt, float_type(32), {real(2.0, 32)}), real(static_cast<double>(std::sqrt(2.0F)), 32)));
}

TEST_CASE("types.rst#floating-point-numbers: IEEE 754 beyond the finite numbers") {
  CHECK(is(binary(Op::divide, real(1.0), real(0.0)), real(infinity)));
  CHECK(is(binary(Op::divide, real(1.0), real(-0.0)), real(-infinity)));
  CHECK(is_nan(binary(Op::divide, real(0.0), real(0.0))));
  CHECK(is(binary(Op::multiply, real(1e300), real(1e300)), real(infinity)));
  CHECK(is_nan(binary(Op::add, real(NAN), real(1.0))));
  CHECK(is(compare(Op::equal, real(NAN), real(NAN)), boolean(false)));
  CHECK(is(compare(Op::not_equal, real(NAN), real(NAN)), boolean(true)));
  CHECK(is(compare(Op::less_equal, real(NAN), real(1.0)), boolean(false)));
  CHECK(is(compare(Op::equal, real(0.0), real(-0.0)), boolean(true)));
}

TEST_CASE("classical.rst#comparison-boolean-instructions: floats, also against integers") {
  CHECK(is(compare(Op::less, real(1.5), real(2.5)), boolean(true)));
  CHECK(is(compare(Op::greater_equal, real(2.5), integer(8, 2)), boolean(true)));
  CHECK(is(compare(Op::equal, integer(8, 2), real(2.0)), boolean(true)));
  CHECK(is(compare(Op::equal, real(pi), angle(4, 8)), boolean(true)));
}

TEST_CASE("classical.rst#floating-point-numbers: ** gives the principal value, where that is real") {
  CHECK(is(binary(Op::power, real(9.0), real(0.5)), real(3.0)));
  CHECK(is(binary(Op::power, real(-2.0), real(3.0)), real(-8.0)));
  CHECK(is(binary(Op::power, real(0.0), real(0.0)), real(1.0)));
  CHECK(fails(binary(Op::power, real(-8.0), real(1.0 / 3)), Fault::domain));
  CHECK(is_near(binary(Op::power, complex_type(), complex(-8, 0), complex(1.0 / 3, 0)), {1, std::sqrt(3.0)}, 1e-12));
}

TEST_CASE("classical.rst#complex-numbers: the examples") {
  const Typed a = complex(10, 5);
  const Typed b = complex(-2, -7);
  CHECK(is(binary(Op::add, a, b), complex(8, -2)));
  CHECK(is(binary(Op::subtract, a, b), complex(12, 12)));
  CHECK(is(binary(Op::multiply, a, b), complex(15, -80)));
  CHECK(is_near(binary(Op::divide, a, b), {-55.0 / 53, 60.0 / 53}, 1e-15));
  CHECK(is_near(binary(Op::power, a, b), {0.10694695640729072, 0.17536481119721312}, 1e-15));
}

TEST_CASE("classical.rst#complex-numbers: powers, negation, comparison, component width") {
  CHECK(is(binary(Op::power, complex(1, 2), complex(2, 0)), complex(-3, 4)));
  CHECK(is(binary(Op::power, complex_type(), complex(1, 2), integer(8, 3)), complex(-11, -2)));
  CHECK(is(binary(Op::power, complex(0, 2), complex(-1, 0)), complex(0, -0.5)));
  CHECK(is_near(binary(Op::power, complex(0, 1), complex(0, 1)), std::exp(-pi / 2), 1e-15));
  CHECK(is(binary(Op::power, complex(0, 0), complex(0, 0)), complex(1, 0)));
  CHECK(is(binary(Op::power, complex(0, 0), complex(2, 1)), complex(0, 0)));
  CHECK(fails(binary(Op::power, complex(0, 0), complex(-1, 0)), Fault::domain));
  CHECK(is(unary(UnaryOperation::negate, complex(1, -2)), complex(-1, 2)));
  CHECK(is(compare(Op::equal, complex(1, 2), complex(1, 2)), boolean(true)));
  CHECK(is(compare(Op::not_equal, complex(1, 2), complex(1, 3)), boolean(true)));
  CHECK(is(compare(Op::equal, complex(2, 0), real(2.0)), boolean(true)));
  CHECK(fails(compare(Op::less, complex(1, 2), complex(1, 3)), Fault::undefined));
  CHECK(is(binary(Op::add, complex_type(), real(1.0), complex(0, 1)), complex(1, 1)));
  const std::complex<float> third = std::complex<float>{1, 1} / std::complex<float>{3, 0};
  CHECK(is(binary(Op::divide, complex(1, 1, 32), complex(3, 0, 32)),
           complex(static_cast<double>(third.real()), static_cast<double>(third.imag()), 32)));
}

TEST_CASE("types.rst#complex-numbers: the components, in the component's type") {
  CHECK(is(call(Builtin::real, float_type(), {complex(2.5, 3.5)}), real(2.5)));
  CHECK(is(call(Builtin::imag, float_type(), {complex(2.5, 3.5)}), real(3.5)));
  CHECK(is(call(Builtin::real, float_type(), {real(2.5)}), real(2.5)));
  CHECK(is(call(Builtin::imag, float_type(), {real(2.5)}), real(0.0)));
}

TEST_CASE("types.rst#casting-from-float: integers drop the fraction, and what does not fit is a fault") {
  CHECK(is(cast(integer_type(8), real(2.5)), integer(8, 2)));
  CHECK(is(cast(integer_type(8), real(-2.9)), integer(8, -2)));
  CHECK(is(cast(integer_type(8), real(127.99)), integer(8, 127)));
  CHECK(is(cast(integer_type(8), real(-128.99)), integer(8, -128)));
  CHECK(fails(cast(integer_type(8), real(128.0)), Fault::cast_out_of_range));
  CHECK(fails(cast(integer_type(8), real(-129.0)), Fault::cast_out_of_range));
  CHECK(is(cast(integer_type(64), real(-9223372036854775808.0)), integer(64, std::numeric_limits<std::int64_t>::min())));
  CHECK(fails(cast(integer_type(64), real(9223372036854775808.0)), Fault::cast_out_of_range));
  CHECK(is(cast(unsigned_type(8), real(255.5)), unsigned_integer(8, 255)));
  CHECK(is(cast(unsigned_type(8), real(-0.9)), unsigned_integer(8, 0)));
  CHECK(fails(cast(unsigned_type(8), real(-1.0)), Fault::cast_out_of_range));
  CHECK(fails(cast(unsigned_type(8), real(256.0)), Fault::cast_out_of_range));
  CHECK(is(cast(unsigned_type(64), real(18446744073709549568.0)), unsigned_integer(64, 18446744073709549568ULL)));
  CHECK(fails(cast(unsigned_type(64), real(18446744073709551616.0)), Fault::cast_out_of_range));
  CHECK(fails(cast(integer_type(8), real(NAN)), Fault::not_finite));
  CHECK(fails(cast(integer_type(8), real(infinity)), Fault::not_finite));
}

TEST_CASE("types.rst#casting-from-float: bool, float, complex; not bits") {
  CHECK(is(cast(boolean_type(), real(0.5)), boolean(true)));
  CHECK(is(cast(boolean_type(), real(-0.0)), boolean(false)));
  CHECK(is(cast(boolean_type(), real(NAN)), boolean(true)));  // as in C99
  CHECK(is(cast(complex_type(), real(0.5)), complex(0.5, 0)));
  CHECK(is(cast(complex_type(32), complex(0.1, 0)), complex(static_cast<double>(0.1F), 0, 32)));
  CHECK(fails(cast(bit_register_type(2), real(2.5)), Fault::undefined));
  CHECK(fails(cast(float_type(), complex(1, 0)), Fault::undefined));
}

TEST_CASE("types.rst#built-in-constant-expression-functions: floats") {
  CHECK(is_near(call(Builtin::arccos, float_type(), {real(-1.0)}), pi));
  CHECK(is_near(call(Builtin::arcsin, float_type(), {real(-1.0)}), -pi / 2));
  CHECK(is_near(call(Builtin::arctan, float_type(), {real(1.0)}), pi / 4));
  CHECK(is(call(Builtin::ceiling, float_type(), {real(1.2)}), real(2.0)));
  CHECK(is(call(Builtin::ceiling, float_type(), {real(-1.2)}), real(-1.0)));
  CHECK(is(call(Builtin::floor, float_type(), {real(-1.2)}), real(-2.0)));
  CHECK(is(call(Builtin::floor, float_type(), {integer(8, 3)}), real(3.0)));
  CHECK(is_near(call(Builtin::cos, float_type(), {real(pi)}), -1.0));
  CHECK(is_near(call(Builtin::sin, float_type(), {real(pi / 6)}), 0.5));
  CHECK(is_near(call(Builtin::tan, float_type(), {real(pi / 4)}), 1.0));
  CHECK(is_near(call(Builtin::exp, float_type(), {integer(8, 4)}), 54.598150033144236, 1e-12));
  CHECK(is_near(call(Builtin::log, float_type(), {real(std::numbers::e)}), 1.0));
  CHECK(is(call(Builtin::mod, float_type(), {real(-7.5), real(2.0)}), real(-1.5)));
  CHECK(is(call(Builtin::mod, float_type(), {real(7.5), real(-2.0)}), real(1.5)));
  CHECK(is(call(Builtin::sqrt, float_type(), {real(9.0)}), real(3.0)));
  CHECK(is(call(Builtin::pow, float_type(), {integer(8, 4), integer(8, -2)}), real(0.0625)));
}

TEST_CASE("types.rst#built-in-constant-expression-functions: outside their range there is no value") {
  CHECK(fails(call(Builtin::arccos, float_type(), {real(1.5)}), Fault::domain));
  CHECK(fails(call(Builtin::arcsin, float_type(), {real(-1.5)}), Fault::domain));
  CHECK(fails(call(Builtin::sqrt, float_type(), {real(-1.0)}), Fault::domain));
  CHECK(fails(call(Builtin::log, float_type(), {real(0.0)}), Fault::domain));
  CHECK(fails(call(Builtin::log, float_type(), {real(-1.0)}), Fault::domain));
  CHECK(fails(call(Builtin::mod, float_type(), {real(1.0), real(0.0)}), Fault::division_by_zero));
  CHECK(is_nan(call(Builtin::arccos, float_type(), {real(NAN)})));
  CHECK(is_nan(call(Builtin::sqrt, float_type(), {real(NAN)})));
  CHECK(fails(call(Builtin::sin, float_type(), {}), Fault::undefined));
  CHECK(fails(call(Builtin::sin, float_type(), {bits("01")}), Fault::undefined));
}

TEST_CASE("types.rst#built-in-constant-expression-functions: complex numbers") {
  CHECK(is_near(call(Builtin::exp, complex_type(), {complex(0, pi)}), -1.0));
  CHECK(is_near(call(Builtin::sqrt, complex_type(), {complex(-4, 0)}), {0, 2}));
  CHECK(is_near(call(Builtin::sqrt, complex_type(), {complex(3, -4)}), {2, -1}));
  CHECK(is_near(call(Builtin::pow, complex_type(), {complex(0, 1), complex(2, 0)}), -1.0));
  CHECK(fails(call(Builtin::log, complex_type(), {complex(1, 1)}), Fault::undefined));
}

TEST_CASE("ir: functions have the names that programs use") {
  for (int index = 0; index <= static_cast<int>(Builtin::tan); ++index) {
    const auto function = static_cast<Builtin>(index);
    CHECK(builtin_named(name_of(function)) == function);
  }
  CHECK(name_of(Builtin::arccos) == "arccos");
  CHECK(name_of(Builtin::tan) == "tan");
  CHECK(builtin_named("popcount") == Builtin::popcount);
  CHECK_FALSE(builtin_named("abs"));
}

TEST_CASE("delays.rst#operations-on-durations, types.rst#converting-duration-to-other-types") {
  const Typed a = duration(500);
  const Typed b = duration(200);
  CHECK(is(binary(Op::add, a, b), duration(700)));
  CHECK(is(binary(Op::subtract, b, a), duration(-300)));
  CHECK(is(binary(Op::multiply, duration_type(), integer(64, 2), a), duration(1000)));
  CHECK(is(binary(Op::multiply, duration_type(), a, real(-0.5)), duration(-250)));
  CHECK(is(binary(Op::divide, duration_type(), a, integer(64, 4)), duration(125)));
  CHECK(is(unary(UnaryOperation::negate, a), duration(-500)));
  CHECK(is(binary(Op::divide, float_type(), a, duration(1)), real(500.0)));
  CHECK(is(binary(Op::divide, float_type(), a, duration(1e9)), real(5e-7)));
  CHECK(is(binary(Op::add, a, duration(0, 800)), duration(500, 800)));
  CHECK(is(binary(Op::divide, float_type(), duration(0, 800), duration(0, 200)), real(4.0)));
  CHECK(is(binary(Op::divide, float_type(), duration(10, 20), duration(5, 10)), real(2.0)));
  CHECK(fails(binary(Op::divide, float_type(), a, duration(0, 200)), Fault::undefined));
  CHECK(fails(binary(Op::divide, float_type(), a, duration(0)), Fault::division_by_zero));
  CHECK(fails(binary(Op::divide, duration_type(), a, integer(64, 0)), Fault::division_by_zero));
  CHECK(fails(binary(Op::divide, duration_type(), integer(64, 2), a), Fault::undefined));
  CHECK(fails(binary(Op::multiply, duration_type(), a, b), Fault::undefined));
  CHECK(fails(binary(Op::multiply, duration_type(), a, real(1e308)), Fault::not_finite));
}

TEST_CASE("delays.rst: durations compare where the length of a tick does not matter") {
  CHECK(is(compare(Op::less, duration(200), duration(500)), boolean(true)));
  CHECK(is(compare(Op::equal, duration(200, 3), duration(200, 3)), boolean(true)));
  CHECK(is(compare(Op::not_equal, duration(200), duration(200, 1)), boolean(true)));
  CHECK(is(compare(Op::less, duration(200), duration(200, 1)), boolean(true)));
  CHECK(is(compare(Op::greater, duration(300, 2), duration(200, 1)), boolean(true)));
  CHECK(fails(compare(Op::less, duration(300), duration(0, 200)), Fault::undefined));
}

TEST_CASE("ir: arrays compare and cast as wholes") {
  const Typed a = {array_type(integer_type(8), {2}), {ArrayValue{{Value{std::int64_t{1}}, Value{std::int64_t{-2}}}}}};
  const Type floats = array_type(float_type(), {2});
  CHECK(is(compare(Op::equal, a, a), boolean(true)));
  CHECK(is(cast(floats, a), {floats, {ArrayValue{{Value{1.0}, Value{-2.0}}}}}));
  CHECK(is(cast(a.type, a), a));
  CHECK(fails(cast(array_type(float_type(), {3}), a), Fault::undefined));
  CHECK(fails(cast(float_type(), a), Fault::undefined));
}

TEST_CASE("ir: values that are missing or of the wrong kind are a fault, never a crash") {
  const Typed nothing = {integer_type(8), {}};
  for (int index = 0; index <= static_cast<int>(Op::logical_or); ++index) {
    const auto operation = static_cast<Op>(index);
    CHECK(fails(binary(operation, nothing, nothing), Fault::undefined));
    CHECK(fails(binary(operation, integer(8, 1), nothing), Fault::undefined));
    CHECK(fails(binary(operation, complex_type(), bits("01"), duration(1)), Fault::undefined));
  }
  CHECK(fails(binary(Op::divide, float_type(), {duration_type(), {}}, duration(1)), Fault::undefined));
  CHECK(fails(cast(integer_type(8), nothing), Fault::undefined));
  CHECK(fails(cast(angle_type(8), {angle_type(4), {}}), Fault::undefined));
  CHECK(fails(unary(UnaryOperation::negate, nothing), Fault::undefined));
}
