// verify, and states that other simulators have computed wrongly.
#include "libqsim/run/verify.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <random>

#include "tests/support/dense_oracle.hpp"
#include "tests/support/segments.hpp"

using namespace libqsim;
using libqsim::tests::DenseOracle;
using Complex = std::complex<double>;

namespace {

Program program_of(const std::string& text) { return parse("OPENQASM 3.1; include \"stdgates.inc\"; " + text).value(); }

std::vector<Complex> state_of(const Program& program, RunOptions options = {}) {
  options.output = {"state"};
  const RunResult result = run(program, options).value();
  std::vector<Complex> amplitudes;
  for (std::uint64_t i = 0; i < result.state().size; ++i) amplitudes.push_back(result.state()[i]);
  return amplitudes;
}

std::vector<Agreement> agreements_of(const Program& program, const RunOptions& options = {}) { return verify(program, options).value(); }

/// Random rotations on every qubit, then cz on neighbours, in bricks; the same on the oracle.
std::string brick(unsigned qubits, unsigned depth, DenseOracle& oracle) {
  std::mt19937 random(1);
  std::string text = fmt::format("qubit[{}] q; ", qubits);
  const Complex i{0, 1};
  for (unsigned layer = 0; layer < depth; ++layer) {
    for (unsigned q = 0; q < qubits; ++q) {
      const double angle = std::uniform_real_distribution<double>(-3, 3)(random), c = std::cos(angle / 2), s = std::sin(angle / 2);
      const unsigned kind = static_cast<unsigned>(random() % 3);
      text += fmt::format("{}({:.17g}) q[{}]; ", std::array{"rx", "ry", "rz"}[kind], angle, q);
      const std::array<std::array<Complex, 4>, 3> matrices = {{{c, -i * s, -i * s, c}, {c, -s, s, c}, {c - i * s, 0, 0, c + i * s}}};
      oracle.apply(matrices[kind], std::array{q});
    }
    for (unsigned q = layer % 2; q + 1 < qubits; q += 2) {
      text += fmt::format("cz q[{}], q[{}]; ", q, q + 1);
      oracle.apply(std::array<Complex, 4>{1, 0, 0, -1}, std::array{q}, std::array{tests::OracleControl{q + 1, true}});
    }
  }
  return text;
}

}  // namespace

TEST_CASE("every plan agrees with the gates one by one, in both precisions") {
  DenseOracle oracle(13);
  const Program program = program_of(brick(13, 5, oracle));
  for (const auto precision : {Precision::double_precision, Precision::single_precision}) {
    const auto agreements = verify(program, {.precision = precision}).value();
    REQUIRE(agreements.size() == 3);
    CHECK(agreements[0].plan == "chosen");
    CHECK(agreements[1].plan == "fused");
    CHECK(agreements[2].plan == "tiled");
    for (const Agreement& agreement : agreements) {
      CHECK(agreement.agrees());
      CHECK(agreement.bound == (precision == Precision::double_precision ? 1e-13 : 1e-5));
    }
    // They are other plans, which round otherwise.
    CHECK(agreements[1].distance > 0);
    CHECK(agreements[1].distance != agreements[2].distance);
  }
}

TEST_CASE("other outputs are compared as well, and programs that measure by their distribution") {
  const Program measured =
      program_of("qubit[3] q; bit[3] c; h q; cx q[0], q[1]; c[0] = measure q[0]; if (c[0]) { ry(0.3) q[1]; } c = measure q;");
  for (const Agreement& agreement : agreements_of(measured, {.shots = 10})) {
    CHECK(agreement.agrees());
    CHECK(agreement.bound == 2e-13);
  }
  const Program pure = program_of("qubit[3] q; h q; cx q[0], q[1]; rx(0.2) q[2]; t q[1]; h q[1];");
  const RunOptions options{.output = {"expectation=XYZ", "amplitude=010", "marginal=2,0", "density=1", "probabilities"}};
  for (const Agreement& agreement : agreements_of(pure, options)) CHECK(agreement.agrees());
  CHECK(verify(measured, {.output = {"state"}}).error().front().code == "QS5018");
  CHECK(verify(pure, {.output = {"nonsense"}}).error().front().code == "QS6007");
}

TEST_CASE("the bound grows with the square root of the gates") {
  std::string text = "qubit[2] q; ";
  for (int i = 0; i < 4000; ++i) text += fmt::format("rx({}) q[{}]; cx q[0], q[1]; ", 0.1 * i, i % 2);
  const auto agreements = verify(program_of(text)).value();
  // The first gates act on qubits known to be |0>, and are no work.
  CHECK(std::abs(agreements[0].bound / (8 * 0x1p-52 * std::sqrt(8000.0)) - 1) < 1e-3);
  for (const Agreement& agreement : agreements) CHECK(agreement.agrees());
}

TEST_CASE("wrong elsewhere: diagonal and permutation gates merged on 15 qubits (Aer, issue 2245)") {
  const Program program = program_of("qubit[15] q; h q[0]; cx q[1], q[0]; x q[0]; s q[0]; x q[0];");
  for (const bool naive : {false, true}) {
    const auto state = state_of(program, {.naive = naive});
    CHECK(std::abs(state[0] - Complex(0, std::sqrt(0.5))) < 1e-15);
    CHECK(std::abs(state[1] - std::sqrt(0.5)) < 1e-15);
    CHECK(std::all_of(state.begin() + 2, state.end(), [](Complex amplitude) { return amplitude == 0.0; }));
  }
}

TEST_CASE("wrong elsewhere: bricks of rotations and cz in blocks (Aer's blocking)") {
  for (const unsigned qubits : {9U, 13U}) {
    DenseOracle oracle(qubits);
    const Program program = program_of(brick(qubits, 20, oracle));
    CHECK(tests::distance(state_of(program), oracle.amplitudes()) < 1e-13);
    CHECK(tests::distance(state_of(program, {.precision = Precision::single_precision}), oracle.amplitudes()) < 1e-5);
    for (const Agreement& agreement : agreements_of(program)) CHECK(agreement.agrees());
  }
}
