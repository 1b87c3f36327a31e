#include "libqsim/standards/equivalence.hpp"

#include <doctest/doctest.h>

#include <string>

#include "libqsim/standards/outcomes.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

const std::string head = "OPENQASM 3.0;\ninclude \"stdgates.inc\";\n";

Equivalence compare(const std::string& a, const std::string& b, Freedoms freedoms = {}) {
  const auto left = parse(head + a);
  const auto right = parse(head + b);
  if (!left) FAIL(to_text(left.error()));
  if (!right) FAIL(to_text(right.error()));
  return compare_programs(*left, *right, freedoms, 1);
}

}  // namespace

TEST_CASE("equivalence: unitaries, with and without the global phase") {
  using enum EquivalenceState;
  const Freedoms phase{true, false};
  CHECK(compare("qubit[2] q; cx q[0], q[1];", "qubit[2] q; h q[1]; cz q[0], q[1]; h q[1];").state == equal);
  // rz and p differ by a phase: free where nothing controls them, and not otherwise.
  CHECK(compare("qubit q; rz(0.3) q;", "qubit q; p(0.3) q;").state == different);
  CHECK(compare("qubit q; rz(0.3) q;", "qubit q; p(0.3) q;", phase).state == equal);
  CHECK(compare("qubit[2] q; ctrl @ rz(0.3) q[0], q[1];", "qubit[2] q; ctrl @ p(0.3) q[0], q[1];", phase).state == different);
  CHECK(compare("qubit q; gphase(0.2);", "qubit q; id q;", phase).state == equal);
  // Equal from |0...0>, and different as unitaries.
  CHECK(compare("qubit[2] q; h q[0]; cx q[0], q[1];", "qubit[2] q; h q[0]; cx q[0], q[1]; cx q[0], q[1]; cx q[0], q[1]; z q[1]; z q[0];")
            .state == different);
  // A relative phase of one column alone.
  CHECK(compare("qubit[2] q; cz q[0], q[1];", "qubit[2] q; id q[0]; id q[1];", phase).state == different);
}

TEST_CASE("equivalence: wide circuits by random product states") {
  using enum EquivalenceState;
  const Equivalence same = compare("qubit[9] q; cx q[0], q[8];", "qubit[9] q; h q[8]; cz q[8], q[0]; h q[8];");
  CHECK(same.state == equal);
  CHECK(same.how.find("random product states") != std::string::npos);
  CHECK(same.distance < 1e-10);
  CHECK(compare("qubit[9] q; cx q[0], q[8];", "qubit[9] q; cx q[8], q[0];").state == different);
  CHECK(compare("qubit[9] q; rx(0.1) q[3];", "qubit[9] q; rx(0.100001) q[3];").state == different);
  CHECK(compare("qubit[30] q; h q;", "qubit[30] q; h q;").state == undecided);
}

TEST_CASE("equivalence: measured bits, and layouts") {
  using enum EquivalenceState;
  const Freedoms layout{false, true};
  const std::string a = "qubit[2] q; bit[2] c; h q[0]; t q[0]; cx q[0], q[1]; c = measure q;";
  const std::string swapped = "qubit[2] q; bit[2] c; h q[1]; t q[1]; cx q[1], q[0]; c[0] = measure q[1]; c[1] = measure q[0];";
  CHECK(compare(a, swapped).state == different);
  CHECK(compare(a, swapped, layout).state == equal);
  // On other qubits of a larger device.
  const std::string placed = "qubit[5] q; bit[2] c; h q[4]; t q[4]; cx q[4], q[2]; c[0] = measure q[4]; c[1] = measure q[2];";
  CHECK(compare(a, placed, layout).state == equal);
  // A swap at the end that the measurements undo.
  const std::string routed = a.substr(0, a.find("c = ")) + "swap q[0], q[1]; c[0] = measure q[1]; c[1] = measure q[0];";
  CHECK(compare(a, routed, layout).state == equal);
  CHECK(compare(a, "qubit[2] q; bit[2] c; h q[0]; s q[0]; cx q[0], q[1]; c = measure q;", layout).state == different);
  CHECK(compare(a, "qubit[2] q; bit[2] d; h q[0]; t q[0]; cx q[0], q[1]; d = measure q;", layout).state == different);
  CHECK(compare("qubit[3] q; t q[0]; cx q[0], q[1]; h q[2];", "qubit[3] q; h q[0]; t q[1]; cx q[1], q[2];", layout).state == equal);
}

TEST_CASE("equivalence: loops, calls and classical values that the text decides are unrolled") {
  using enum EquivalenceState;
  const std::string steps = "qubit[3] q; rx(0.1) q[0]; rx(0.2) q[1]; rx(0.3) q[2]; cx q[0], q[1]; cx q[1], q[2];";
  CHECK(compare("qubit[3] q; for int i in [0:2] { rx(0.1 * (i + 1)) q[i]; } for int i in [0:1] { cx q[i], q[i + 1]; }", steps).state ==
        equal);
  CHECK(compare("def turn(qubit p, float[64] t) { rx(t) p; } qubit[3] q; int n = 0; while (n < 3) { turn(q[n], (n + 1) / 10.0); n += 1; } "
                "if (n == 3) { cx q[0], q[1]; cx q[1], q[2]; } else { x q; }",
                steps)
            .state == equal);
  // Equal from |000>, and different as unitaries: so they have not been compared by what they make of it.
  CHECK(compare("qubit[2] q; for int i in [0:0] { cz q[i], q[1]; }", "qubit[2] q; id q[0];").state == different);
  // Phases are kept: of the whole, and under control.
  CHECK(compare("qubit q; for int i in [1:4] { gphase(pi / 8); }", "qubit q; gphase(pi / 2);").state == equal);
  CHECK(compare("qubit q; for int i in [1:4] { gphase(pi / 8); }", "qubit q; id q;").state == different);
  CHECK(compare("gate g(t) a { gphase(t); } qubit[2] q; for int i in [1:2] { negctrl @ g(i * 0.1) q[0], q[1]; }",
                "qubit[2] q; x q[0]; p(0.3) q[0]; x q[0];")
            .state == equal);
  // Powers that are computed, physical qubits, delays, and measurements at the end.
  CHECK(compare("gate g a { t a; h a; } qubit q; for int k in [1:2] { pow(k) @ g q; }", "qubit q; t q; h q; t q; h q; t q; h q;").state ==
        equal);
  CHECK(compare("for int k in [1:3] { h $0; delay[10ns] $0; }", "h $0;").state == equal);
  const std::string measured = "qubit[2] q; bit[2] c; h q[0]; cx q[0], q[1]; c = measure q;";
  CHECK(compare("qubit[2] q; bit[2] c; h q[0]; cx q[0], q[1]; for int i in [0:1] { c[i] = measure q[i]; }", measured).state == equal);
  CHECK(compare("qubit[2] q; bit[2] c; h q[0]; cx q[0], q[1]; for int i in [0:1] { c[1 - i] = measure q[i]; }", measured).state ==
        different);
}

TEST_CASE("equivalence: dynamic programs by their distributions") {
  using enum EquivalenceState;
  const std::string corrected = "qubit[2] q; bit c; bit d; h q[0]; c = measure q[0]; if (c) { x q[1]; } d = measure q[1];";
  const std::string copied = "qubit[2] q; bit c; bit d; h q[0]; cx q[0], q[1]; c = measure q[0]; d = measure q[1];";
  const Equivalence same = compare(corrected, copied);
  CHECK(same.state == equal);
  CHECK(same.how.find("total variation") != std::string::npos);
  const Equivalence other = compare(corrected, "qubit[2] q; bit c; bit d; h q[0]; h q[1]; c = measure q[0]; d = measure q[1];");
  CHECK(other.state == different);
  CHECK(other.distance == doctest::Approx(0.5));
  CHECK(compare("qubit q; reset q;", "qubit q; x q; reset q;").state == undecided);
}

TEST_CASE("outcomes: bits of registers, the one declared last leftmost") {
  const auto program = parse(head + "qubit[3] q; bit[2] a; bool b; bit c; a[1] = measure q[0]; c = measure q[1];");
  REQUIRE(program.has_value());
  const auto bits = OutcomeBits::of(*program);
  REQUIRE(bits.has_value());
  CHECK(bits->count() == 4);
  CHECK(bits->measured() == std::vector<bool>{false, true, false, true});
  std::string fault;
  CHECK(bits->text_of({{"a", "10"}, {"b", "false"}, {"c", "1"}}, fault) == "1010");
  CHECK(fault.empty());
  CHECK(bits->reversed("0110") == "0101");
  // Nothing sets b and a[0].
  for (const std::map<std::string, std::string>& wrong : {std::map<std::string, std::string>{{"a", "10"}, {"b", "false"}},
                                                          {{"a", "1"}, {"b", "false"}, {"c", "0"}},
                                                          {{"a", "12"}, {"b", "false"}, {"c", "0"}},
                                                          {{"a", "10"}, {"b", "true"}, {"c", "0"}},
                                                          {{"a", "11"}, {"b", "false"}, {"c", "0"}},
                                                          {{"a", "10"}, {"b", "false"}, {"c", "0"}, {"d", "0"}}}) {
    fault.clear();
    static_cast<void>(bits->text_of(wrong, fault));
    CHECK_FALSE(fault.empty());
  }
  const auto numbers = parse(head + "qubit q; int i; i = 3; h q;");
  REQUIRE(numbers.has_value());
  CHECK_FALSE(OutcomeBits::of(*numbers).has_value());
}

TEST_CASE("outcomes: tables of all outcomes, and of those that matter") {
  const Distribution bell{{"00", 0.5}, {"11", 0.5}};
  const OutcomeTable small = outcome_table({true, true}, &bell, {});
  CHECK(small.dense);
  CHECK(small.ideal == std::vector<double>{0.5, 0, 0, 0.5});
  CHECK(index_of(small, "11") == std::size_t{3});
  CHECK_FALSE(index_of(small, "1").has_value());
  const Distribution wide{{std::string(40, '0'), 1.0}};
  const OutcomeTable table = outcome_table(std::vector<bool>(40, true), &wide, {std::string(40, '1')});
  CHECK_FALSE(table.dense);
  CHECK(table.size() == 3);
  CHECK(table.others == doctest::Approx(0x1p40 - 2));
  CHECK(table.ideal[*index_of(table, std::string(40, '0'))] == 1);
  CHECK_FALSE(index_of(table, std::string(39, '0') + "1").has_value());
  CHECK(hellinger_fidelity({{"00", 0.5}, {"11", 0.5}}, {{"00", 1.0}}) == doctest::Approx(0.5));
}
