// The facade: options, results, plans.
#include "libqsim/run/simulate.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <complex>
#include <numbers>

using libqsim::Program;
using libqsim::RunOptions;

namespace {

const std::string bell = R"(OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
bit[2] c;
h q[0];
cx q[0], q[1];
c = measure q;
)";

Program program_of(const std::string& text) {
  auto program = libqsim::parse(text);
  if (!program) MESSAGE(libqsim::to_text(program.error()));
  REQUIRE(program.has_value());
  return *program;
}

std::string code_of(const Program& program, const RunOptions& options) {
  const auto result = libqsim::api::run(program, options);
  REQUIRE(!result.has_value());
  return result.error().front().code;
}

}  // namespace

TEST_CASE("without shots the exact distribution, with shots counts") {
  const Program program = program_of(bell);
  const auto exact = libqsim::api::run(program);
  REQUIRE(exact.has_value());
  REQUIRE(exact->distribution().size() == 2);
  CHECK(exact->distribution()[0].outputs.text("c") == "00");
  CHECK(exact->distribution()[1].outputs.json() == R"({"c":"11"})");
  CHECK(std::abs(exact->distribution()[1].p - 0.5) < 1e-15);
  CHECK(exact->counts().empty());

  const auto counted = libqsim::api::run(program, {.shots = 1000, .seed = 1, .threads = 2});
  REQUIRE(counted.has_value());
  std::uint64_t total = 0;
  for (const auto& [outputs, count] : counted->counts()) {
    CHECK((outputs.text("c") == "00" || outputs.text("c") == "11"));
    total += count;
  }
  CHECK(total == 1000);
  CHECK(counted->provenance().seed == 1);
  CHECK(counted->provenance().threads == 2);
  // The cores of its machine model, whatever this machine has.
  const auto portable = libqsim::api::run(program, {.portable = true});
  REQUIRE(portable.has_value());
  CHECK(portable->provenance().threads == 1);
  CHECK(counted->distribution().empty());
}

TEST_CASE("outputs outlive their result") {
  const auto keep = [] {
    const auto result = libqsim::api::run(program_of(bell));
    return result->distribution()[0].outputs;
  };
  CHECK(keep().text("c") == "00");
  CHECK(keep().names() == std::vector<std::string>{"c"});
  CHECK(keep().texts() == std::vector<std::string>{keep().text("c")});
  CHECK(keep().text("d").empty());
}

TEST_CASE("the state in both precisions, qubit 0 the least significant") {
  const Program program = program_of("OPENQASM 3.1; include \"stdgates.inc\"; qubit[3] q; x q[0]; h q[2];");
  for (const auto precision : {libqsim::Precision::double_precision, libqsim::Precision::single_precision}) {
    RunOptions options;
    options.precision = precision;
    options.output = {"state", "probabilities", "expectation=XIZ", "expectation=IIZ"};
    const auto result = libqsim::api::run(program, options);
    REQUIRE(result.has_value());
    const libqsim::StateView state = result->state();
    REQUIRE(state.size == 8);
    CHECK(state.precision == precision);
    for (std::uint64_t i = 0; i < 8; ++i) {
      const double expected = i == 1 || i == 5 ? std::numbers::sqrt2 / 2 : 0;
      CHECK(std::abs(state[i] - expected) < 1e-6);
      CHECK(std::abs(result->probabilities()[i] - expected * expected) < 1e-6);
    }
    CHECK(std::abs(result->expectations()[0].value + 1) < 1e-6);
    CHECK(std::abs(result->expectations()[1].value + 1) < 1e-6);
  }
}

TEST_CASE("a sum of Pauli strings") {
  const auto value = libqsim::expectation(program_of("OPENQASM 3.1; include \"stdgates.inc\"; qubit[2] q; h q[0]; cx q[0], q[1];"),
                                          {{"ZZ", 0.5}, {"XX", -1.0}, {"ZI", 7.0}});
  REQUIRE(value.has_value());
  CHECK(std::abs(*value + 0.5) < 1e-15);
}

TEST_CASE("a program without qubits or without outputs") {
  const auto none = libqsim::api::run(program_of("OPENQASM 3.1; int i = 3;"), {.output = {"state", "distribution", "probabilities"}});
  REQUIRE(none.has_value());
  CHECK(none->state().size == 1);
  CHECK(none->state()[0] == std::complex<double>(1));
  CHECK(none->distribution()[0].outputs.json() == R"({"i":3})");
  CHECK(none->probabilities() == std::vector<double>{1});
  const auto silent = libqsim::api::run(program_of("OPENQASM 3.1; qubit q; U(1, 0, 0) q;"), {.shots = 5, .seed = 1});
  REQUIRE(silent.has_value());
  REQUIRE(silent->counts().size() == 1);
  CHECK(silent->counts()[0].outputs.json() == "{}");
  CHECK(silent->counts()[0].count == 5);
}

TEST_CASE("values of every type, as JSON and as text") {
  const auto result = libqsim::api::run(program_of(R"(OPENQASM 3.1;
bit b = 1;
bit[3] r = "011";
bool t = true;
int big = 9007199254740993;
int[8] i = -5;
uint[64] u = 7;
float f = 0.5;
angle[4] a = pi;
complex[float[64]] z = 1.5 - 2.0im;
array[int[8], 2, 2] m = {{1, 2}, {3, 4}};
)"));
  REQUIRE(result.has_value());
  const auto& outputs = result->distribution()[0].outputs;
  CHECK(outputs.json("b") == "\"1\"");
  CHECK(outputs.json("r") == "\"011\"");
  CHECK(outputs.text("r") == "011");
  CHECK(outputs.json("t") == "true");
  CHECK(outputs.json("big") == "\"9007199254740993\"");
  CHECK(outputs.json("i") == "-5");
  CHECK(outputs.json("u") == "7");
  CHECK(outputs.json("f") == "0.5");
  CHECK(outputs.json("a") == "3.141592653589793");
  CHECK(outputs.json("z") == "[1.5,-2]");
  CHECK(outputs.json("m") == "[[1,2],[3,4]]");
}

TEST_CASE("inputs") {
  const Program program = program_of("OPENQASM 3.1; input float theta; input bit[2] b; qubit q; bit c; U(theta, 0, 0) q; c = measure q;");
  SUBCASE("given") {
    const auto result = libqsim::api::run(program, {.inputs = {{"theta", "3.141592653589793"}, {"b", "01"}}});
    REQUIRE(result.has_value());
    CHECK(result->distribution()[0].outputs.text("c") == "1");
  }
  SUBCASE("missing, unknown, malformed: all told at once") {
    const auto result = libqsim::api::run(program, {.inputs = {{"b", "012"}, {"x", "1"}}});
    REQUIRE(!result.has_value());
    REQUIRE(result.error().size() == 3);
    CHECK(result.error()[0].code == "QS5020");
    CHECK(result.error()[1].code == "QS5022");
    CHECK(result.error()[2].code == "QS5021");
    CHECK(libqsim::exit_status(result.error()) == 2);
  }
}

TEST_CASE("options that cannot be met") {
  const Program program = program_of(bell);
  CHECK(code_of(program, {.output = {"everything"}}) == "QS6007");
  CHECK(code_of(program, {.output = {"counts"}}) == "QS6007");
  CHECK(code_of(program, {.isa = "mmx"}) == "QS6007");
  CHECK(code_of(program, {.precision = libqsim::Precision::single_precision, .portable = true}) == "QS6007");
  CHECK(code_of(program, {.output = {"expectation=ZZZ"}}) == "QS5019");
}

TEST_CASE("memory is refused before it is taken") {
  std::string text = "OPENQASM 3.1; include \"stdgates.inc\"; qubit[40] q; bit[40] c;";
  text += "h q; c = measure q;";
  const Program program = program_of(text);
  const auto result = libqsim::api::run(program, {.shots = 10, .seed = 1});
  REQUIRE(!result.has_value());
  CHECK(result.error().front().code == "QS5002");
  CHECK(libqsim::exit_status(result.error()) == 3);
  const auto plan = libqsim::api::plan(program);
  REQUIRE(plan.has_value());
  CHECK(!plan->fits());
  CHECK(plan->qubit_count() == 40);
  CHECK(plan->memory_bytes() >= std::uint64_t{16} << 40);
  CHECK(plan->largest_qubit_count() < 40);
  CHECK(plan->summary().find("does not fit") != std::string::npos);

  SUBCASE("a limit that is given is kept") {
    const Program small = program_of("OPENQASM 3.1; include \"stdgates.inc\"; qubit[22] q; h q;");
    CHECK(code_of(small, {.output = {"state"}, .memory_bytes = 1 << 20}) == "QS5002");
  }
}

TEST_CASE("a stop that is asked for ends the run, and the program can be run again") {
  const Program program = program_of(bell);
  std::stop_source source;
  source.request_stop();
  RunOptions options;
  options.stop = source.get_token();
  CHECK(code_of(program, options) == "QS5001");
  CHECK(libqsim::api::run(program).has_value());
}

TEST_CASE("a run-time fault names its line") {
  const auto result = libqsim::api::run(program_of("OPENQASM 3.1;\nint i = 0;\nint j;\nj = 3 / i;\n"));
  REQUIRE(!result.has_value());
  CHECK(result.error().front().line == 4);
  CHECK(result.error().front().kind == libqsim::DiagnosticClass::runtime);
  CHECK(libqsim::exit_status(result.error()) == 1);
}

TEST_CASE("a plan says what would run") {
  const auto plan = libqsim::api::plan(program_of(bell), {.portable = true});
  REQUIRE(plan.has_value());
  CHECK(plan->gate_count() == 2);
  CHECK(plan->fits());
  CHECK(plan->branch_count() == 0);
  CHECK(plan->text().find("2 of 2") != std::string::npos);
}

TEST_CASE("a state that no machine holds is not planned, and has no time") {
  const auto plan = libqsim::api::plan(program_of("OPENQASM 3.1; include \"stdgates.inc\"; qubit[1000000] q; for int i in [0:9] { h q; }"));
  REQUIRE(plan.has_value());
  CHECK(plan->qubit_count() == 1'000'000);
  CHECK(plan->gate_count() == 10'000'000);
  CHECK(!plan->fits());
  CHECK(std::isinf(plan->predicted_seconds()));
  CHECK(plan->steps_text().empty());
}

TEST_CASE("version, revision and instruction set") {
  CHECK(libqsim::version() == "0.1.0");
  CHECK(!libqsim::revision().empty());
  CHECK(!libqsim::instruction_set().empty());
}
