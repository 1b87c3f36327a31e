// Powers of gates whose exponents or parameters are known only at run time (gates.rst#power-modifier): their states, by hand.
#include <doctest/doctest.h>

#include <cmath>
#include <complex>
#include <map>
#include <numbers>
#include <string>
#include <vector>

#include "libqsim/run/simulate.hpp"

namespace {

using Complex = std::complex<double>;
using std::numbers::pi;

std::vector<Complex> state_of(const std::string& body, const std::map<std::string, std::string>& inputs = {}) {
  const auto program = libqsim::parse("OPENQASM 3.1;\ninclude \"stdgates.inc\";\n" + body);
  if (!program) FAIL(libqsim::to_text(program.error()));
  const auto result = libqsim::api::run(*program, {.inputs = inputs, .output = {"state"}});
  if (!result) FAIL(libqsim::to_text(result.error()));
  const auto* first = static_cast<const Complex*>(result->state().data);
  return {first, first + result->state().size};
}

void check(const std::vector<Complex>& state, const std::vector<Complex>& expected) {
  REQUIRE(state.size() == expected.size());
  for (std::size_t i = 0; i < state.size(); ++i) {
    CAPTURE(i);
    CHECK(std::abs(state[i] - expected[i]) < 1e-12);
  }
}

}  // namespace

TEST_CASE("phase estimation: ctrl @ pow(2**i) of a defined gate in a loop") {
  // The phase kicked back to qubit k is e^(i theta 2^i) where it is 1.
  const double theta = 0.7;
  const auto state = state_of(
      "gate g a { p(0.3) a; p(0.4) a; }\nqubit[2] q;\nqubit e;\nx e;\nh q;\nfor int i in [0:1] { ctrl @ pow(2**i) @ g q[i], e; }\n");
  check(state, {0, 0, 0, 0, 0.5, std::polar(0.5, theta), std::polar(0.5, 2 * theta), std::polar(0.5, 3 * theta)});
}

TEST_CASE("whole, negative and fractional exponents from inputs") {
  // g = rx(0.4): on |0> its power k gives cos(0.2 k), -i sin(0.2 k).
  const auto rotated = [](double k) { return std::vector<Complex>{std::cos(0.2 * k), Complex(0, -std::sin(0.2 * k))}; };
  const std::string gate = "gate g a { rx(0.1) a; rx(0.3) a; }\nqubit q;\n";
  for (const int k : {0, 1, 3, -2}) check(state_of("input int k;\n" + gate + "pow(k) @ g q;\n", {{"k", std::to_string(k)}}), rotated(k));
  check(state_of("input float k;\n" + gate + "pow(k) @ g q;\n", {{"k", "0.5"}}), rotated(0.5));
  check(state_of("input float k;\n" + gate + "inv @ pow(k) @ g q;\n", {{"k", "0.5"}}), rotated(-0.5));
  check(state_of("float e = 0.5;\n" + gate + "pow(e) @ pow(2) @ g q;\n"), rotated(1));
}

TEST_CASE("fractional powers of gates whose parameters are inputs") {
  const std::string gates = "gate f(t) a { rx(t) a; }\ngate g(t) a { pow(0.5) @ f(t) a; }\nqubit q;\n";
  const std::vector<Complex> quarter = {std::cos(0.2), Complex(0, -std::sin(0.2))};
  check(state_of("input float v;\n" + gates + "pow(0.5) @ f(v) q;\n", {{"v", "0.8"}}), quarter);
  check(state_of("input float v;\n" + gates + "g(v) q;\n", {{"v", "0.8"}}), quarter);
  check(state_of("input float v;\n" + gates + "x q;\npow(0.5) @ inv @ p(v) q;\n", {{"v", "0.8"}}), {0, std::polar(1.0, -0.4)});
}

TEST_CASE("a run-time power keeps the gate's global phase under a control") {
  // g = e^(i pi/3): its power k under a control is a phase of k pi/3 on the control's 1.
  const auto state =
      state_of("input int k;\ngate g a { gphase(pi / 3); }\nqubit[2] q;\nh q[0];\nctrl @ pow(k) @ g q[0], q[1];\n", {{"k", "2"}});
  check(state, {std::sqrt(0.5), std::polar(std::sqrt(0.5), 2 * pi / 3), 0, 0});
  const auto negative = state_of("float e = 0.5;\ngate g a { z a; }\nqubit[2] q;\nx q[1];\nnegctrl @ pow(e) @ g q[0], q[1];\n");
  check(negative, {0, 0, Complex(0, 1), 0});
}

TEST_CASE("powers of powers are joined only where that means the same: the inner one decides where angles begin") {
  const auto turned = [](const std::string& powers, double angle, const std::map<std::string, std::string>& inputs = {}) {
    CAPTURE(powers);
    const std::string input = inputs.empty() ? "" : "input float k;\n";
    // On a qubit that is 1, and under a control.
    check(state_of(input + "qubit q;\nx q;\n" + powers + " q;\n", inputs), {0, std::polar(1.0, angle)});
    check(state_of(input + "qubit[2] q;\nx q;\nctrl @ " + powers + " q[0], q[1];\n", inputs), {0, 0, 0, std::polar(1.0, angle)});
  };
  turned("pow(0.5) @ pow(2) @ z", 0);
  turned("pow(2) @ pow(0.5) @ z", pi);
  turned("pow(0.5) @ pow(0.5) @ z", pi / 4);
  turned("pow(-1) @ pow(0.5) @ z", -pi / 2);
  turned("pow(0.5) @ pow(-1) @ z", pi / 2);  // -1 is its own inverse, and its root is i
  turned("pow(0.5) @ pow(1.5) @ p(2)", 1.5);
  turned("pow(0.5) @ pow(1.5) @ p(2.5)", (3.75 - 2 * pi) / 2);
  turned("pow(2) @ pow(0.5) @ pow(1.5) @ p(2.5)", 3.75 - 2 * pi);
  turned("pow(3) @ pow(k) @ p(0.4)", 3 * 0.7 * 0.4, {{"k", "0.7"}});
  turned("pow(0.5) @ pow(k) @ p(2.5)", (3.75 - 2 * pi) / 2, {{"k", "1.5"}});
}
