// Amplitudes, marginals and reduced density matrices of programs. Expected values by hand.
#include <doctest/doctest.h>

#include <cmath>
#include <complex>

#include "libqsim/run/simulate.hpp"

using namespace libqsim;

namespace {

Program program_of(const std::string& text) { return parse("OPENQASM 3.1; include \"stdgates.inc\"; " + text).value(); }

RunResult asked(const std::string& text, std::vector<std::string> output, Precision precision = Precision::double_precision) {
  RunOptions options;
  options.output = std::move(output);
  options.precision = precision;
  const auto result = run(program_of(text), options);
  if (!result) MESSAGE(to_text(result.error()));
  return result.value();
}

std::string fault(const std::string& text, const std::string& output) {
  RunOptions options;
  options.output = {output};
  return run(program_of(text), options).error().front().code;
}

void check_close(const std::vector<std::complex<double>>& found, const std::vector<std::complex<double>>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(std::abs(found[i] - expected[i]) < 1e-15);
}

}  // namespace

TEST_CASE("amplitudes of bit strings, the rightmost bit is qubit 0") {
  const std::string text = "qubit[3] q; x q[2]; h q[0]; s q[0];";
  for (const auto precision : {Precision::double_precision, Precision::single_precision}) {
    const RunResult result = asked(text, {"amplitude=101", "amplitude=100", "amplitude=010"}, precision);
    REQUIRE(result.amplitudes().size() == 3);
    CHECK(result.amplitudes()[0].bits == "101");
    CHECK(std::abs(result.amplitudes()[0].value - std::complex<double>(0, std::sqrt(0.5))) < 1e-7);
    CHECK(std::abs(result.amplitudes()[1].value - std::sqrt(0.5)) < 1e-7);
    CHECK(result.amplitudes()[2].value == 0.0);
    CHECK(result.state().size == 0);
  }
  CHECK(asked("qubit[2] q;", {"amplitude=00"}).amplitudes()[0].value == 1.0);
}

TEST_CASE("marginals: the first qubit is the least significant bit of an index") {
  // |q2 q1 q0> = |1> (|00> + |11>) / sqrt 2, with q0 turned to 1/4 and 3/4 where it was alone.
  const RunResult result =
      asked("qubit[4] q; x q[2]; h q[0]; cx q[0], q[1]; ry(2 * pi / 3) q[3];", {"marginal=2,0", "marginal=3", "marginal=1,0"});
  const std::vector<std::vector<double>> expected = {{0, 0.5, 0, 0.5}, {0.25, 0.75}, {0.5, 0, 0, 0.5}};
  REQUIRE(result.marginals().size() == 3);
  CHECK(result.marginals()[0].qubits == std::vector<std::uint32_t>{2, 0});
  for (std::size_t i = 0; i < 3; ++i) {
    REQUIRE(result.marginals()[i].probabilities.size() == expected[i].size());
    for (std::size_t k = 0; k < expected[i].size(); ++k) CHECK(std::abs(result.marginals()[i].probabilities[k] - expected[i][k]) < 1e-15);
  }
}

TEST_CASE("reduced density matrices: row i, column j is <i| rho |j>") {
  const RunResult result =
      asked("qubit[3] q; h q[0]; s q[0]; ry(2 * pi / 3) q[1]; h q[2]; cx q[2], q[1];", {"density=0", "density=0,1", "density=2"});
  const std::complex<double> i{0, 1};
  // |0> + i |1>: rho = (1, -i; i, 1) / 2.
  check_close(result.densities()[0].matrix, {0.5, -0.5 * i, 0.5 * i, 0.5});
  // q1 is an even mixture of cos|0> + sin|1> and its flip, with cos = 1/2 and sin = sqrt(3)/2.
  const double off = std::sqrt(3.0) / 4;
  check_close(result.densities()[1].matrix, {0.25, -0.25 * i, off / 2, -off / 2 * i, 0.25 * i, 0.25, off / 2 * i, off / 2,  //
                                             off / 2, -off / 2 * i, 0.25, -0.25 * i, off / 2 * i, off / 2, 0.25 * i, 0.25});
  // The overlap of the two is 2 cos sin.
  check_close(result.densities()[2].matrix, {0.5, off, off, 0.5});
}

TEST_CASE("measurements on the way dephase, and their outcomes are averaged over") {
  // Measured in |+>, and read: an even mixture.
  const RunResult result =
      asked("qubit[2] q; bit c; h q[0]; c = measure q[0]; if (c) { x q[1]; }", {"density=1,0", "marginal=0,1", "density=0"});
  std::vector<std::complex<double>> mixture(16);
  mixture[0] = mixture[15] = 0.5;
  check_close(result.densities()[0].matrix, mixture);
  CHECK(std::abs(result.marginals()[0].probabilities[3] - 0.5) < 1e-15);
  check_close(asked("qubit[2] q; bit c; h q; c = measure q[0];", {"density=0,1"}).densities()[0].matrix,
              {0.25, 0, 0.25, 0, 0, 0.25, 0, 0.25, 0.25, 0, 0.25, 0, 0, 0.25, 0, 0.25});
}

TEST_CASE("wrong questions are named") {
  const std::string text = "qubit[12] q; bit c; h q; c = measure q[0];";
  CHECK(fault(text, "marginal=12") == "QS5029");
  CHECK(fault(text, "density=1,1") == "QS5029");
  CHECK(fault(text, "marginal=1,") == "QS6007");
  CHECK(fault(text, "marginal=") == "QS6007");
  CHECK(fault(text, "density") == "QS6007");
  CHECK(fault(text, "amplitude=01") == "QS5030");
  CHECK(fault(text, "amplitude=00000000000x") == "QS5030");
  CHECK(fault(text, "density=0,1,2,3,4,5,6,7,8,9,10") == "QS5031");
  CHECK(fault(text, "amplitude=000000000000") == "QS5018");
}
