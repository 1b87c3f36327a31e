// Gradients, against closed forms, the parameter-shift rule, and difference quotients of expectation values.
#include "libqsim/run/gradient.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "tests/support/executed.hpp"

using namespace libqsim;
using std::numbers::pi;

namespace {

using Terms = std::map<std::string, double>;
using Inputs = std::map<std::string, std::vector<double>>;

Program program_of(const std::string& text) { return parse("OPENQASM 3.1; include \"stdgates.inc\"; " + text).value(); }

RunOptions options_of(const Inputs& inputs, RunOptions options = {}) {
  for (const auto& [name, values] : inputs) {
    std::string text;
    for (const double value : values) text += fmt::format("{}{:.17g}", text.empty() ? "" : ", ", value);
    options.inputs[name] = values.size() == 1 ? text : "[" + text + "]";
  }
  return options;
}

double derivative(const std::string& text, const Terms& terms, double theta) {
  const auto found = gradient(program_of("input float theta; " + text), terms, options_of({{"theta", {theta}}}));
  if (!found) MESSAGE(to_text(found.error()));
  REQUIRE(found.has_value());
  REQUIRE(found->derivatives.size() == 1);
  CHECK(found->derivatives[0].input == "theta");
  CHECK(found->derivatives[0].shape.empty());
  return found->derivatives[0].values.at(0);
}

/// Compares with central differences of the fourth order, for every element of every input.
void check_by_differences(const std::string& text, const Terms& terms, Inputs inputs, double tolerance = 1e-8, RunOptions options = {}) {
  INFO(text);
  const Program program = program_of(text);
  const auto found = gradient(program, terms, options_of(inputs, options));
  if (!found) MESSAGE(to_text(found.error()));
  REQUIRE(found.has_value());
  CHECK(std::abs(found->value - expectation(program, terms, options_of(inputs, options)).value()) < 1e-12);
  for (const Derivative& by : found->derivatives) {
    for (std::size_t i = 0; i < by.values.size(); ++i) {
      double& input = inputs.at(by.input).at(i);
      const double kept = input, step = 2e-3;
      const auto at = [&](double offset) {
        input = kept + offset;
        return expectation(program, terms, options_of(inputs, options)).value();
      };
      const double expected = (at(-2 * step) - at(2 * step) + 8 * (at(step) - at(-step))) / (12 * step);
      input = kept;
      INFO(by.input << " " << i);
      CHECK(std::abs(by.values[i] - expected) < tolerance);
    }
  }
}

std::string fault_of(const std::string& text) {
  INFO(text);
  const auto found = gradient(program_of("input float theta; " + text), {{"Z", 1}}, options_of({{"theta", {0.3}}}));
  REQUIRE(!found.has_value());
  CHECK(found.error().front().code == "QS5028");
  return found.error().front().message;
}

}  // namespace

TEST_CASE("one rotation: closed forms") {
  for (const double theta : {0.0, 0.4, -2.5, 9.0}) {
    CHECK(std::abs(derivative("qubit q; rx(theta) q;", {{"Z", 1}}, theta) + std::sin(theta)) < 1e-14);
    CHECK(std::abs(derivative("qubit q; rx(2 * theta + 0.1) q;", {{"Z", 1}}, theta) + 2 * std::sin(2 * theta + 0.1)) < 1e-14);
    CHECK(std::abs(derivative("qubit q; ry(theta) q;", {{"X", -3}}, theta) + 3 * std::cos(theta)) < 1e-14);
    CHECK(std::abs(derivative("qubit q; h q; rz(theta) q;", {{"Y", 1}}, theta) - std::cos(theta)) < 1e-14);
    CHECK(std::abs(derivative("qubit q; h q; U(0, 0, theta ** 2) q;", {{"X", 1}}, theta) + 2 * theta * std::sin(theta * theta)) < 1e-13);
    // Controlled by |1>, and by |0>.
    CHECK(std::abs(derivative("qubit[2] q; x q[1]; crx(theta) q[1], q[0];", {{"IZ", 1}}, theta) + std::sin(theta)) < 1e-14);
    CHECK(std::abs(derivative("qubit[2] q; crx(theta) q[1], q[0];", {{"IZ", 1}}, theta)) < 1e-15);
    CHECK(std::abs(derivative("qubit[2] q; negctrl @ rx(theta) q[1], q[0];", {{"IZ", 1}}, theta) + std::sin(theta)) < 1e-14);
    // A controlled global phase is a phase of its control.
    CHECK(std::abs(derivative("qubit q; h q; ctrl @ gphase(theta) q;", {{"X", 1}}, theta) + std::sin(theta)) < 1e-14);
    CHECK(std::abs(derivative("qubit q; h q; gphase(theta);", {{"X", 1}}, theta)) < 1e-15);
    // (rx)^3, and a power that turns as the input does.
    CHECK(std::abs(derivative("qubit q; pow(3) @ rx(theta) q;", {{"Z", 1}}, theta) + 3 * std::sin(3 * theta)) < 1e-13);
    CHECK(std::abs(derivative("qubit q; pow(theta) @ x q;", {{"Z", 1}}, theta) + pi * std::sin(pi * theta)) < 1e-13);
    CHECK(std::abs(derivative("qubit q; inv @ rx(theta) q;", {{"Y", 1}}, theta) - std::cos(theta)) < 1e-14);
  }
}

TEST_CASE("parameter shifts: a rotation's derivative is half the difference of two values") {
  const std::string text = "input float theta; qubit[3] q; ry(0.3) q; cx q[0], q[1]; rx(theta) q[1]; cx q[1], q[2]; rz(0.7) q; h q[2];";
  const Terms terms = {{"ZXY", 0.5}, {"YIZ", -1.5}, {"IXI", 2}, {"III", 7}};
  const Program program = program_of(text);
  const auto value_at = [&](double theta) { return expectation(program, terms, options_of({{"theta", {theta}}})).value(); };
  for (const double theta : {0.2, 1.9}) {
    const auto found = gradient(program, terms, options_of({{"theta", {theta}}})).value();
    CHECK(std::abs(found.value - value_at(theta)) < 1e-14);
    CHECK(std::abs(found.derivatives[0].values[0] - (value_at(theta + pi / 2) - value_at(theta - pi / 2)) / 2) < 1e-14);
  }
}

TEST_CASE("gates, modifiers and definitions whose numbers depend on inputs") {
  const Inputs inputs = {{"a", {0.37}}, {"b", {-1.2}}};
  const std::string head = "input float a; input float b; qubit[4] q; ry(0.4) q[0]; rx(1.1) q[1]; ry(-0.6) q[2]; h q[3]; cx q[0], q[3]; ";
  const Terms terms = {{"ZIXY", 0.7}, {"XXII", -0.4}, {"IYZI", 1.3}, {"IIIZ", 0.2}, {"YZXX", 1}};
  for (const std::string body : {
           "U(a, b, a * b) q[0]; u3(b, a, 0.2) q[1]; u2(a, b) q[2]; u1(a) q[3];",
           "p(a) q[0]; phase(b) q[1]; cp(a) q[0], q[1]; cphase(b) q[2], q[3]; rz(a - b) q[2];",
           "cu(a, b, 0.3, a / b) q[0], q[2]; crx(a) q[1], q[0]; cry(b) q[2], q[1]; crz(a) q[3], q[2];",
           "ctrl(2) @ rx(a) q[0], q[3], q[1]; negctrl @ ctrl @ u3(a, b, 0.1) q[1], q[2], q[0]; ctrl @ gphase(b) q[2];",
           "ctrl(3) @ ry(a) q[0], q[1], q[2], q[3]; negctrl(2) @ ctrl @ rz(b) q[3], q[1], q[0], q[2];",
           "pow(2) @ u3(a, b, 0.5) q[0]; pow(-3) @ ry(b) q[1]; pow(0.5) @ rx(a) q[2]; ctrl @ pow(0.3) @ u3(a, 0.4, b) q[1], q[3];",
           "pow(a) @ h q[0]; ctrl @ pow(b) @ rx(a) q[1], q[2]; pow(a * b) @ swap q[0], q[3];",
           "gate mix(x, y) u, v { rx(x * y) u; ctrl @ ry(x / 2) u, v; gphase(y); p(sin(y)) v; } mix(a, b) q[0], q[1]; ctrl @ mix(b, a) "
           "q[2], q[3], q[0];",
           "gate mix(x, y) u, v { rx(x * y) u; cx u, v; ry(x) v; gphase(y); } inv @ mix(a, b) q[1], q[2]; pow(2) @ mix(b, a) q[0], q[3];",
           "gate mix(x, y) u, v { rx(x) u; cx u, v; pow(y) @ rz(x) v; } pow(0.5) @ mix(a, b) q[1], q[2]; ctrl @ pow(b) @ mix(a, 0.3) q[1], "
           "q[0], q[3];",
           "rx(sin(a) * cos(b)) q[0]; ry(exp(a) / 2) q[1]; rz(log(a + 2)) q[2]; rx(sqrt(a) + tan(b)) q[3];",
           "rx(arcsin(a) + arccos(a)) q[0]; ry(arctan(b) * arccos(a)) q[1]; rz(a ** 3) q[2]; rx(2 ** b) q[3]; ry(pow(a + 2, b)) q[0];",
           "rx(-(a - b) * 3) q[0]; ry(a) q[1]; rz(1 / (a + 3)) q[2]; h q[1]; rx(b / a) q[1];",
       }) {
    check_by_differences(head + body + " cx q[1], q[2]; ry(a) q[3]; cz q[0], q[3];", terms, inputs);
  }
}

TEST_CASE("classical variables, loops and subroutines carry derivatives along") {
  const Inputs inputs = {{"a", {0.37}}, {"b", {-1.2}}};
  const std::string head = "input float a; input float b; qubit[3] q; h q[0]; ";
  const Terms terms = {{"ZIX", 0.7}, {"XXI", -0.4}, {"YZZ", 1}};
  for (const std::string body : {
           "float sum = 0; for int i in [0:3] { sum += a * i; ry(sum + b) q[1]; cx q[0], q[1]; rx(sum) q[2]; }",
           "def turn(float x, qubit u) { float y = x * x; rx(y) u; ry(x) u; } turn(a, q[0]); turn(a + b, q[1]); turn(0.3, q[2]);",
           "def twice(float x) -> float { return 2 * x; } rx(twice(a) * twice(b)) q[0]; float c = twice(a); ry(c) q[1]; rz(c * c) q[0];",
           "array[float, 3] list; list[1] = a; list[2] = a * b; for int i in [0:2] { rx(list[i]) q[i]; ry(b) q[i]; } list[1] = 0.5; "
           "rx(list[1]) q[1];",
           "array[float, 2, 2] list; list[0][0] = a; list[0][1] = b; list[1] = list[0]; rx(list[1][0]) q[0]; ry(list[1][1] * list[0][0]) q[1];",
           "angle[32] turn = a; rx(turn) q[0]; ry(turn + pi / 8) q[1]; float[32] f = b; rz(f) q[0];",
           "float c = a; c = 0.2; rx(c) q[0]; ry(a) q[0]; int n = 2; rz(n * b) q[0];",
           "float c = a; int i = 0; while (i < 3) { c = c * b; rx(c) q[i]; i += 1; } if (i == 3) { ry(c) q[0]; } else { rx(a) q[0]; }",
       }) {
    check_by_differences(head + body + " cx q[0], q[2];", terms, inputs, 1e-6);
  }
}

TEST_CASE("input arrays and angles") {
  const Program program = program_of(
      "input array[float, 2, 3] turns; input angle turn; input int[8] n; qubit[3] q; "
      "for int i in [0:2] { rx(turns[0][i]) q[i]; ry(turns[1][i]) q[i]; } cx q[0], q[1]; cx q[1], q[2]; rz(turn) q[1]; "
      "rx(n * turns[0][0]) q[1];");
  RunOptions options;
  options.inputs = {{"turns", "[[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]]"}, {"turn", "0.25"}, {"n", "2"}};
  const Terms terms = {{"ZYX", 1}};
  const auto found = gradient(program, terms, options).value();
  REQUIRE(found.derivatives.size() == 2);
  CHECK(found.derivatives[0].input == "turns");
  CHECK(found.derivatives[0].shape == std::vector<std::uint64_t>{2, 3});
  CHECK(found.derivatives[1].input == "turn");
  const auto value_with = [&](const std::string& name, const std::string& text) {
    RunOptions moved = options;
    moved.inputs[name] = text;
    return expectation(program, terms, moved).value();
  };
  const double step = 1e-4;
  const double by_last = (value_with("turns", fmt::format("[[0.1, 0.2, 0.3], [0.4, 0.5, {:.17g}]]", 0.6 + step)) -
                          value_with("turns", fmt::format("[[0.1, 0.2, 0.3], [0.4, 0.5, {:.17g}]]", 0.6 - step))) /
                         (2 * step);
  CHECK(std::abs(found.derivatives[0].values[5] - by_last) < 1e-7);
  const double by_turn =
      (value_with("turn", fmt::format("{:.17g}", 0.25 + step)) - value_with("turn", fmt::format("{:.17g}", 0.25 - step))) / (2 * step);
  CHECK(std::abs(found.derivatives[1].values[0] - by_turn) < 1e-7);
}

TEST_CASE("deep circuits, in both precisions, on any number of threads, planned or gate by gate") {
  std::string text = "input array[float, 40] turns; qubit[5] q; ";
  for (int layer = 0; layer < 4; ++layer) {
    for (int q = 0; q < 5; ++q) text += fmt::format("ry(turns[{}]) q[{}]; rz(turns[{}]) q[{}]; ", 10 * layer + q, q, 10 * layer + 5 + q, q);
    for (int q = 0; q < 4; ++q) text += fmt::format("{} q[{}], q[{}]; ", layer % 2 == 0 ? "cx" : "cz", q, q + 1);
    text += fmt::format("ccx q[0], q[2], q[4]; ctrl(3) @ h q[0], q[1], q[2], q[3]; swap q[{}], q[4]; t q[3];", layer);
  }
  std::vector<double> angles;
  for (int i = 0; i < 40; ++i) angles.push_back(std::sin(3.7 * i) * 3);
  const Terms terms = {{"ZZIII", 0.5}, {"IXYIZ", -1}, {"YIIXX", 0.25}};
  check_by_differences(text, terms, {{"turns", angles}}, 1e-8);

  const Program program = program_of(text);
  const auto first = gradient(program, terms, options_of({{"turns", angles}}, {.threads = 1})).value();
  const auto other = gradient(program, terms, options_of({{"turns", angles}}, {.threads = 3})).value();
  CHECK(first.derivatives[0].values == other.derivatives[0].values);
  const auto naive = gradient(program, terms, options_of({{"turns", angles}}, {.naive = true})).value();
  const auto single = gradient(program, terms, options_of({{"turns", angles}}, {.precision = Precision::single_precision})).value();
  for (std::size_t i = 0; i < angles.size(); ++i) {
    CHECK(std::abs(first.derivatives[0].values[i] - naive.derivatives[0].values[i]) < 1e-13);
    CHECK(std::abs(first.derivatives[0].values[i] - single.derivatives[0].values[i]) < 1e-5);
  }
}

TEST_CASE("measurements that nothing depends on dephase, and qubits that nothing moves stay out") {
  check_by_differences("input float a; qubit[3] q; bit[3] c; reset q; rx(a) q[0]; ry(a) q[1]; cx q[0], q[1]; c = measure q;",
                       {{"IZZ", 1}, {"IXX", 1}, {"ZIZ", 0.5}}, {{"a", {0.4}}});
  check_by_differences(
      "input float a; qubit[4] q; rx(a) q[1]; rz(a) q[3]; cp(a) q[3], q[1]; crx(a) q[2], q[1]; negctrl @ ry(a) q[0], q[1];",
      {{"ZIZI", 1}, {"IIYI", 1}}, {{"a", {0.4}}});
}

TEST_CASE("a program without inputs or gates has a value and no derivatives") {
  const auto plain = gradient(program_of("qubit[2] q; h q[0];"), {{"IX", 2}}, {}).value();
  CHECK(std::abs(plain.value - 2) < 1e-14);
  CHECK(plain.derivatives.empty());
  CHECK(gradient(program_of("input float a; qubit q;"), {{"Z", 3}}, options_of({{"a", {1}}})).value().derivatives[0].values[0] == 0);
  CHECK(gradient(program_of("input float a; qubit q; rx(a) q;"), {}, options_of({{"a", {1}}})).value().value == 0);
}

TEST_CASE("what has no derivative is refused by name") {
  CHECK(fault_of("qubit q; if (theta > 0.1) { x q; }") == "there is no derivative through the operator '>'");
  CHECK(fault_of("qubit q; if (bool(theta)) { x q; }") == "there is no derivative through a conversion from float[64] to bool");
  CHECK(fault_of("qubit q; rx(floor(theta)) q;") == "there is no derivative through the function 'floor'");
  CHECK(fault_of("qubit q; rx(mod(theta, 0.2)) q;") == "there is no derivative through the function 'mod'");
  CHECK(fault_of("qubit q; int n = int(theta * 7); rx(n) q;") == "there is no derivative through a conversion from float[64] to int[64]");
  CHECK(fault_of("qubit q; rx(sqrt(theta - theta)) q;") ==
        "there is no derivative through the function 'sqrt' at a place where it has no derivative");
  CHECK(fault_of("qubit q; rx(theta) q; bit c = measure q; if (c) { x q; }") ==
        "there is no derivative through what depends on the outcome of a measurement");
  CHECK(fault_of("qubit q; rx(theta) q; bit c = measure q; h q;") ==
        "there is no derivative through what depends on the outcome of a measurement");
  CHECK(fault_of("qubit q; rx(theta) q; reset q;") == "there is no derivative through a reset");
  CHECK(fault_of("qubit q; pow(0.5) @ p(theta - 0.3 + pi) q;") == "there is no derivative through a power that jumps here");
  CHECK(fault_of("extern f(float) -> float; qubit q; rx(f(theta)) q;") == "there is no derivative through an extern function");
  CHECK(fault_of("qubit q; angle[4] a = theta; a[0] = 1; rx(a) q;") == "there is no derivative through bits of an angle");
}

TEST_CASE("faults of the arguments") {
  const Program program = program_of("input float theta; qubit[2] q; rx(theta) q[0];");
  CHECK(gradient(program, {{"Z", 1}}, options_of({{"theta", {0}}})).error().front().code == "QS5019");
  CHECK(gradient(program, {{"ZZ", 1}}, {}).error().front().code == "QS5020");
  RunOptions small = options_of({{"theta", {0}}});
  small.memory_bytes = 1000;
  CHECK(gradient(program, {{"ZZ", 1}}, small).error().front().code == "QS5002");
  std::stop_source stop;
  stop.request_stop();
  RunOptions stopped = options_of({{"theta", {0}}});
  stopped.stop = stop.get_token();
  CHECK(gradient(program, {{"ZZ", 1}}, stopped).error().front().code == "QS5001");
}
