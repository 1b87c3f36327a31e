#include "libqsim/run/inputs.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "libqsim/run/size_text.hpp"
#include "libqsim/run/value_text.hpp"

using namespace libqsim;
using run::parse_input;

namespace {

/// The value that a text is read as, as JSON; empty where it is refused.
std::string read(std::string_view text, const ir::Type& type) {
  const run::ParsedInput parsed = parse_input(text, type);
  return parsed.error.empty() ? run::json_of(parsed.value, type) : std::string();
}

}  // namespace

TEST_CASE("numbers within the range of their type") {
  CHECK(read("-128", ir::integer_type(8)) == "-128");
  CHECK(read("128", ir::integer_type(8)).empty());
  CHECK(read(" 12 ", ir::integer_type()) == "12");
  CHECK(read("1.5", ir::integer_type()).empty());
  CHECK(read("9223372036854775808", ir::integer_type()).empty());
  CHECK(read("255", ir::unsigned_type(8)) == "255");
  CHECK(read("256", ir::unsigned_type(8)).empty());
  CHECK(read("-1", ir::unsigned_type()).empty());
  CHECK(read("18446744073709551615", ir::unsigned_type()) == "\"18446744073709551615\"");
  CHECK(read("1e-3", ir::float_type()) == "0.001");
  CHECK(read("0.1", ir::float_type(32)) == "0.10000000149011612");
  CHECK(read("1e39", ir::float_type(32)).empty());
  CHECK(read("inf", ir::float_type()).empty());
  CHECK(read("", ir::float_type()).empty());
  CHECK(read("1 2", ir::float_type()).empty());
}

TEST_CASE("angles wrap, in radians") {
  CHECK(read("3.141592653589793", ir::angle_type(4)) == "3.141592653589793");
  CHECK(read("-1.5707963267948966", ir::angle_type(4)) == "4.71238898038469");
}

TEST_CASE("bits and booleans") {
  CHECK(read("0110", ir::bit_register_type(4)) == "\"0110\"");
  CHECK(read("\"0110\"", ir::bit_register_type(4)) == "\"0110\"");
  CHECK(read("011", ir::bit_register_type(4)).empty());
  CHECK(read("0120", ir::bit_register_type(4)).empty());
  CHECK(read("1", ir::bit_type()) == "\"1\"");
  CHECK(read("2", ir::bit_type()).empty());
  CHECK(read("true", ir::boolean_type()) == "true");
  CHECK(read("yes", ir::boolean_type()).empty());
}

TEST_CASE("complex numbers, durations, arrays") {
  CHECK(read("[1, -2.5]", ir::complex_type()) == "[1,-2.5]");
  CHECK(read("3", ir::complex_type()) == "[3,0]");
  CHECK(read("[1]", ir::complex_type()).empty());
  CHECK(read("100ns", ir::duration_type()) == read("0.1us", ir::duration_type()));
  CHECK(read("20dt", ir::duration_type()) == "\"20dt\"");
  CHECK(read("20 parsecs", ir::duration_type()).empty());
  const ir::Type matrix = ir::array_type(ir::integer_type(8), {2, 2});
  CHECK(read("[[1, 2], [3, 4]]", matrix) == "[[1,2],[3,4]]");
  CHECK(read("[[1, 2], [3]]", matrix).empty());
  CHECK(read("[[1, 2], [3, 400]]", matrix).empty());
  CHECK(read("[[1, 2]", matrix).empty());
  CHECK(read(R"(["01", "10"])", ir::array_type(ir::bit_register_type(2), {2})) == R"(["01","10"])");
}

TEST_CASE("sizes of memory") {
  CHECK(run::parse_size("4G") == std::uint64_t{4} << 30);
  CHECK(run::parse_size("512MiB") == std::uint64_t{512} << 20);
  CHECK(run::parse_size("1.5k") == 1536);
  CHECK(run::parse_size("100") == 100);
  CHECK(!run::parse_size("-1"));
  CHECK(!run::parse_size("4X"));
  CHECK(!run::parse_size(""));
  CHECK(!run::parse_size("1e30"));
  CHECK(run::size_text(std::uint64_t{16} << 40) == "16.0 TiB");
  CHECK(run::size_text(17) == "17 bytes");
}
