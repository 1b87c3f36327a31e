// Exact distributions of programs built by hand, against distributions calculated by hand.
#include <cmath>
#include <complex>
#include <numbers>

#include "scaffold.hpp"

using namespace scaffold;

TEST_CASE("two entangled qubits measured at the end") {
  Script s(2);
  const SlotRef c = s.variable("c", ir::bit_register_type(2));
  s.h(0);
  s.cx(0, 1);
  s.measure(0, s.bit(c, 0));
  s.measure(1, s.bit(c, 1));
  s.end();
  check_distribution(s.distribution(), {{"00", 0.5}, {"11", 0.5}});
}

TEST_CASE("a measured bit decides what follows") {
  // After h and a measurement, x acts on qubit 1 where the outcome was 1: c = 00 or 11, each with probability 1/2; then ry(pi/3) on
  // qubit 2 where c == 3 gives the bit d = 1 with probability sin^2(pi/6) = 1/4.
  Script s(3);
  const SlotRef c = s.variable("c", ir::bit_register_type(2));
  const SlotRef d = s.variable("d", ir::bit_type());
  s.h(0);
  s.measure(0, s.bit(c, 0));
  s.if_(s.is_one(s.bit(c, 0)), [&] { s.x(1); });
  s.measure(1, s.bit(c, 1));
  const ExpressionId as_number = s.b.cast(s.load(c), ir::unsigned_type(2), {});
  const ExpressionId three = s.b.constant({std::uint64_t{3}}, ir::unsigned_type(2), {});
  s.if_(s.b.binary(ir::BinaryOperation::equal, as_number, three, ir::boolean_type(), {}), [&] { s.rotate("ry", 2, std::numbers::pi / 3); });
  s.measure(2, s.place(d));
  s.end();
  check_distribution(s.distribution(), {{"00 0", 0.5}, {"11 0", 0.375}, {"11 1", 0.125}});
}

TEST_CASE("a measured qubit that goes on being used") {
  SUBCASE("a second h makes the second outcome independent of the first") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    s.h(0);
    s.measure(0, s.bit(c, 0));
    s.h(0);
    s.measure(0, s.bit(c, 1));
    s.end();
    check_distribution(s.distribution(), {{"00", 0.25}, {"01", 0.25}, {"10", 0.25}, {"11", 0.25}});
  }
  SUBCASE("without a gate in between the outcome stays the same") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_register_type(3));
    s.h(0);
    s.measure(0, s.bit(c, 0));
    s.measure(0, s.bit(c, 1));
    s.rotate("rz", 0, 0.7);
    s.measure(0, s.bit(c, 2));
    s.end();
    check_distribution(s.distribution(), {{"000", 0.5}, {"111", 0.5}});
  }
  SUBCASE("as a control it commutes with its measurement: one path") {
    Script s(2);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    s.h(0);
    s.measure(0, s.bit(c, 0));
    s.cx(0, 1);
    s.measure(1, s.bit(c, 1));
    s.end();
    execute::Wants wants;
    wants.distribution = true;
    const auto outcome = s.run(wants);
    REQUIRE(outcome.has_value());
    check_distribution(s.distribution(*outcome), {{"00", 0.5}, {"11", 0.5}});
    CHECK(outcome->path_count == 0);
  }
  SUBCASE("flipped after the measurement") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    s.rotate("ry", 0, 2 * std::acos(std::sqrt(0.9)));
    s.measure(0, s.bit(c, 0));
    s.x(0);
    s.measure(0, s.bit(c, 1));
    s.end();
    check_distribution(s.distribution(), {{"10", 0.9}, {"01", 0.1}});
  }
}

TEST_CASE("a bit that is overwritten or copied") {
  SUBCASE("the first outcome is forgotten, but its qubit stays dephased") {
    Script s(2);
    const SlotRef c = s.variable("c", ir::bit_type());
    s.h(0);
    s.measure(0, s.place(c));
    s.x(1);
    s.measure(1, s.place(c));
    s.h(0);  // of a mixture of |0> and |1>: still a mixture
    const SlotRef d = s.variable("d", ir::bit_type());
    s.measure(0, s.place(d));
    s.end();
    check_distribution(s.distribution(), {{"1 0", 0.5}, {"1 1", 0.5}});
  }
  SUBCASE("a copy keeps the outcome when the original is measured anew") {
    Script s(2);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    const SlotRef d = s.variable("d", ir::bit_register_type(2));
    s.h(0);
    s.cx(0, 1);
    s.measure(0, s.bit(c, 0));
    s.measure(1, s.bit(c, 1));
    s.b.assign(s.place(d), s.load(c), {});
    s.h(0);
    s.measure(0, s.bit(c, 0));
    s.end();
    check_distribution(s.distribution(), {{"00 00", 0.25}, {"01 00", 0.25}, {"10 11", 0.25}, {"11 11", 0.25}});
  }
}

TEST_CASE("reset") {
  SUBCASE("of one half of an entangled pair leaves the other mixed") {
    Script s(2);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    s.h(0);
    s.cx(0, 1);
    s.reset(0);
    s.measure(0, s.bit(c, 0));
    s.measure(1, s.bit(c, 1));
    s.end();
    check_distribution(s.distribution(), {{"00", 0.5}, {"10", 0.5}});
  }
  SUBCASE("of a qubit known to be |0> or |1> needs no state") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_type());
    s.reset(0);
    s.x(0);
    s.reset(0);
    s.measure(0, s.place(c));
    s.end();
    execute::Wants wants;
    wants.distribution = true;
    const auto outcome = s.run(wants);
    REQUIRE(outcome.has_value());
    CHECK(outcome->gate_count == 0);
    check_distribution(s.distribution(*outcome), {{"0", 1}});
  }
  SUBCASE("after a measurement keeps the bit") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_register_type(2));
    s.h(0);
    s.measure(0, s.bit(c, 0));
    s.reset(0);
    s.measure(0, s.bit(c, 1));
    s.end();
    check_distribution(s.distribution(), {{"00", 0.5}, {"01", 0.5}});
  }
}

TEST_CASE("repeat until success ends with certainty") {
  Script s(1);
  const SlotRef c = s.variable("c", ir::bit_type());
  const SlotRef turns = s.variable("turns", ir::integer_type());
  s.while_([&] { return s.b.unary(ir::UnaryOperation::logical_not, s.is_one(s.place(c)), ir::boolean_type(), {}); },
           [&] {
             s.reset(0);
             s.h(0);
             s.measure(0, s.place(c));
             s.b.assign(s.place(turns), s.b.binary(ir::BinaryOperation::add, s.load(turns), s.number(1), ir::integer_type(), {}), {});
           });
  s.end();
  execute::Wants wants;
  wants.distribution = true;
  const auto outcome = s.run(wants);
  REQUIRE(outcome.has_value());
  const auto found = s.distribution(*outcome);
  double sum = 0;
  for (int turn = 1; turn <= 20; ++turn) {
    CHECK(std::abs(found.at("1 " + std::to_string(turn)) - std::pow(0.5, turn)) < 1e-12);
  }
  for (const auto& [name, p] : found) sum += p;
  CHECK(std::abs(sum - 1) < 1e-10);
  CHECK(outcome->left_out > 0);
  CHECK(outcome->left_out < 1e-10);
}

TEST_CASE("the final state") {
  execute::Wants wants;
  wants.state = true;
  SUBCASE("teleportation with the two measured qubits reset: one state whatever the outcomes") {
    Script s(3);
    const SlotRef m = s.variable("m", ir::bit_register_type(2));
    s.rotate("ry", 0, 1.0);
    s.rotate("rz", 0, 0.5);
    s.h(1);
    s.cx(1, 2);
    s.cx(0, 1);
    s.h(0);
    s.measure(0, s.bit(m, 0));
    s.measure(1, s.bit(m, 1));
    s.if_(s.is_one(s.bit(m, 1)), [&] { s.x(2); });
    s.if_(s.is_one(s.bit(m, 0)), [&] { s.gate("z", {q(2)}); });
    s.reset(0);
    s.reset(1);
    s.end();
    const auto outcome = s.run(wants);
    REQUIRE(outcome.has_value());
    REQUIRE(outcome->state != nullptr);
    CHECK(!outcome->single_path);
    const auto view = outcome->state->amplitudes();
    REQUIRE(view.size == 8);
    const auto* amplitudes = static_cast<const std::complex<double>*>(view.data);
    CHECK(std::abs(std::norm(amplitudes[0]) - std::pow(std::cos(0.5), 2)) < 1e-12);
    CHECK(std::abs(std::norm(amplitudes[4]) - std::pow(std::sin(0.5), 2)) < 1e-12);
    CHECK(std::abs(std::arg(amplitudes[4] / amplitudes[0]) - 0.5) < 1e-12);
  }
  SUBCASE("with an outcome left in it there is no one state") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_type());
    s.h(0);
    s.measure(0, s.place(c));
    s.end();
    const auto outcome = s.run(wants);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().front().code == "QS5018");
    CHECK(outcome.error().front().kind == DiagnosticClass::unsupported);
  }
  SUBCASE("flips of known qubits and phases are in it") {
    Script s(2);
    s.x(1);
    s.gate("y", {q(0)});  // i|1>
    s.gate("s", {q(1)});  // i
    s.end();
    const auto outcome = s.run(wants);
    REQUIRE(outcome.has_value());
    const auto* amplitudes = static_cast<const std::complex<double>*>(outcome->state->amplitudes().data);
    CHECK(std::abs(amplitudes[3] - std::complex<double>(-1)) < 1e-15);
    CHECK(outcome->single_path);
  }
  SUBCASE("a known control or diagonal target is taken out with its phase") {
    // crz(1) with the target in |1> gives the control a phase of +1/2; with the target in |0>, of -1/2.
    Script s(3);
    s.h(0);
    s.x(1);
    s.gate("crz", {q(0), q(1)}, {ir::Operand::constant(1.0)});
    s.gate("crz", {q(0), q(2)}, {ir::Operand::constant(0.25)});
    s.cx(1, 0);  // the control is known to hold: an x
    s.end();
    const auto outcome = s.run(wants);
    REQUIRE(outcome.has_value());
    const auto* amplitudes = static_cast<const std::complex<double>*>(outcome->state->amplitudes().data);
    const double r = std::numbers::sqrt2 / 2;
    CHECK(std::abs(amplitudes[3] - r) < 1e-15);
    CHECK(std::abs(amplitudes[2] - std::polar(r, 0.5 - 0.125)) < 1e-15);
  }
}

TEST_CASE("expectation values and probabilities are averaged over outcomes") {
  Script s(2);
  const SlotRef c = s.variable("c", ir::bit_type());
  s.h(0);
  s.h(1);
  s.measure(0, s.place(c));
  s.if_(s.is_one(s.place(c)), [&] { s.rotate("rz", 1, std::numbers::pi / 2); });  // |+> becomes an eigenstate of Y
  s.end();
  execute::Wants wants;
  wants.probabilities = true;
  wants.observables = {"XI", "YI", "YZ", "IX", "IZ", "II"};
  const auto outcome = s.run(wants);
  REQUIRE(outcome.has_value());
  const std::vector<double> expected = {0.5, 0.5, -0.5, 0, 0, 1};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    CAPTURE(i);
    CHECK(std::abs(outcome->expectations[i] - expected[i]) < 1e-12);
  }
  REQUIRE(outcome->probabilities.size() == 4);
  for (const double p : outcome->probabilities) CHECK(std::abs(p - 0.25) < 1e-12);

  SUBCASE("a measured qubit is dephased even where nobody reads the outcome") {
    Script t(1);
    const SlotRef d = t.variable("d", ir::bit_type());
    t.h(0);
    t.measure(0, t.place(d));
    t.end();
    execute::Wants x;
    x.observables = {"X"};
    const auto dephased = t.run(x);
    REQUIRE(dephased.has_value());
    CHECK(dephased->expectations[0] == 0);
  }
  SUBCASE("letters and length are checked") {
    execute::Wants bad;
    bad.observables = {"XQ"};
    const auto refused = s.run(bad);
    REQUIRE(!refused.has_value());
    CHECK(refused.error().front().code == "QS5019");
  }
}

TEST_CASE("qubits that no gate moves take no memory") {
  Script s(60);
  const SlotRef c = s.variable("c", ir::bit_register_type(60));
  s.h(7);
  s.cx(3, 7);  // qubit 3 stays in |0>
  for (std::uint32_t qubit = 0; qubit < 60; ++qubit) s.measure(qubit, s.bit(c, qubit));
  s.end();
  const std::string zeros(60, '0');
  std::string seven = zeros;
  seven[59 - 7] = '1';
  check_distribution(s.distribution(), {{zeros, 0.5}, {seven, 0.5}});
}

TEST_CASE("outcomes come in the order of their values") {
  Script s(3);
  const SlotRef c = s.variable("c", ir::bit_register_type(3));
  for (std::uint32_t qubit = 0; qubit < 3; ++qubit) s.h(qubit);
  for (std::uint32_t qubit = 0; qubit < 3; ++qubit) s.measure(2 - qubit, s.bit(c, qubit));
  s.end();
  execute::Wants wants;
  wants.distribution = true;
  const auto outcome = s.run(wants);
  REQUIRE(outcome.has_value());
  const execute::OutputLayout layout(s.b.program);
  std::uint64_t expected = 0;
  for (const std::size_t row : execute::sorted_rows(outcome->distribution, layout)) {
    CHECK(outcome->distribution.words(row)[0] == expected++);
  }
  CHECK(expected == 8);
}
