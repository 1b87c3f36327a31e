// What a state vector answers, against the dense reference, in both precisions on every instruction set.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "libqsim/support/random.hpp"
#include "tests/support/segments.hpp"

using namespace libqsim;
using namespace libqsim::tests;
using plan::Precision;
using plan::Qubit;

namespace {

// Calls check(state, oracle, tolerance) for a random state of each size, precision and instruction set.
template <class Check>
void for_states(std::initializer_list<unsigned> sizes, Check check) {
  for (const unsigned qubit_count : sizes) {
    Random random(qubit_count);
    const auto start = random_state(random, qubit_count);
    for (const support::Isa isa : support::available_isas()) {
      for (const Precision precision : {Precision::single_precision, Precision::double_precision}) {
        DenseOracle oracle(qubit_count);
        oracle.set_amplitudes(start);
        auto state = make_state(qubit_count, precision, machine_with(isa), 2);
        state->set_amplitudes(start);
        check(*state, oracle, precision == Precision::single_precision ? 1e-5 : 1e-12);
      }
    }
  }
}

engines::PauliTerm term_of(const std::string& pauli) {
  engines::PauliTerm term;
  for (std::size_t q = 0; q < pauli.size(); ++q) {
    const char letter = pauli[pauli.size() - 1 - q];
    if (letter == 'X' || letter == 'Y') term.x_mask |= std::uint64_t{1} << q;
    if (letter == 'Z' || letter == 'Y') term.z_mask |= std::uint64_t{1} << q;
  }
  return term;
}

}  // namespace

TEST_CASE("a new state is |0...0>, and can be set back to it") {
  auto state = make_state(3, Precision::double_precision, support::detect_machine());
  CHECK(amplitudes_of(*state) == DenseOracle(3).amplitudes());
  Random random(1);
  state->set_amplitudes(random_state(random, 3));
  state->set_zero();
  CHECK(amplitudes_of(*state) == DenseOracle(3).amplitudes());
}

TEST_CASE("norm and the probability of one at every qubit") {
  for_states({1, 2, 5, 10, 15}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    CHECK(std::abs(state.norm_squared() - 1) < tolerance);
    for (Qubit q = 0; q < oracle.qubit_count(); ++q) {
      CHECK(std::abs(state.probability_of_one(q) - oracle.probability_of_one(q)) < tolerance);
    }
  });
}

TEST_CASE("collapse and reset at every qubit, to both values") {
  for_states({1, 4, 9}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    const auto start = oracle.amplitudes();
    for (Qubit q = 0; q < oracle.qubit_count(); ++q) {
      for (const bool value : {false, true}) {
        oracle.set_amplitudes(start);
        state.set_amplitudes(start);
        const double one = state.probability_of_one(q);
        state.collapse(q, value, value ? one : 1 - one);
        oracle.collapse(q, value);
        CHECK(distance(amplitudes_of(state), oracle.amplitudes()) < tolerance);
        state.set_amplitudes(start);
        state.collapse_to_zero(q, value, value ? one : 1 - one);
        const std::array<Amplitude, 4> lower{1, 1, 0, 0};
        oracle.apply(lower, std::array{q});
        CHECK(distance(amplitudes_of(state), oracle.amplitudes()) < tolerance);
      }
    }
  });
}

TEST_CASE("probabilities of any qubits in any order") {
  for_states({1, 3, 8, 13}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    Random random(5);
    for (unsigned count = 0; count <= oracle.qubit_count(); ++count) {
      const auto qubits = random_qubits(random, oracle.qubit_count(), count);
      const auto expected = oracle.probabilities(qubits);
      const auto found = state.probabilities(qubits);
      REQUIRE(found.size() == expected.size());
      double worst = 0;
      for (std::size_t i = 0; i < found.size(); ++i) worst = std::max(worst, std::abs(found[i] - expected[i]));
      CHECK(worst < tolerance);
    }
  });
}

TEST_CASE("expectation values of random Pauli strings") {
  // 15 qubits are more than one chunk of the state; X on few qubits pair vectors of one chunk, or whole chunks, only.
  for_states({1, 2, 6, 13, 15}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    Random random(6);
    double sum = 0;
    std::vector<engines::PauliTerm> terms;
    for (int i = 0; i < 24; ++i) {
      std::string pauli;
      for (unsigned q = 0; q < oracle.qubit_count(); ++q)
        pauli += "IXYZ"[i % 2 == 0 || random() % 8 == 0 ? random() % 4 : 3 * (random() % 2)];
      const double expected = oracle.expectation(pauli);
      terms.push_back(term_of(pauli));
      CHECK(std::abs(state.expectations(std::span(terms).last(1)).front() - expected) < tolerance);
      terms.back().coefficient = 0.5 * i - 2;
      sum += terms.back().coefficient * expected;
    }
    double found = 0;
    for (const double value : state.expectations(terms)) found += value;
    CHECK(std::abs(found - sum) < 20 * tolerance);
  });
}

TEST_CASE("the upper half becomes a Pauli sum applied to the lower one") {
  for_states({1, 2, 3, 4, 7, 13}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    Random random(7);
    const unsigned lower_qubits = oracle.qubit_count() - 1;
    const std::size_t half = std::size_t{1} << lower_qubits;
    const auto lower = std::vector<Amplitude>(oracle.amplitudes().begin(), oracle.amplitudes().begin() + static_cast<std::ptrdiff_t>(half));
    std::vector<Amplitude> expected = lower;
    expected.resize(2 * half);
    std::vector<engines::PauliTerm> terms;
    for (int i = 0; i < 6; ++i) {
      DenseOracle image(oracle.qubit_count());
      image.set_amplitudes(oracle.amplitudes());
      std::string pauli;
      for (unsigned q = 0; q < lower_qubits; ++q) pauli.insert(pauli.begin(), "IXYZ"[random() % 4]);
      for (unsigned q = 0; q < lower_qubits; ++q) {
        const char letter = pauli[lower_qubits - 1 - q];
        const Amplitude im{0, 1};
        const std::array<Amplitude, 4> x{0, 1, 1, 0}, y{0, -im, im, 0}, z{1, 0, 0, -1};
        if (letter != 'I') image.apply(letter == 'X' ? x : letter == 'Y' ? y : z, std::array{q});
      }
      terms.push_back(term_of(pauli));
      terms.back().coefficient = 0.5 * i - 1.25;
      for (std::size_t k = 0; k < half; ++k) expected[half + k] += terms.back().coefficient * image.amplitudes()[k];
    }
    state.set_upper_half(terms);
    CHECK(distance(amplitudes_of(state), expected) < 10 * tolerance);
  });
}

TEST_CASE("samples are the inverse of the cumulative distribution") {
  for_states({1, 3, 14}, [](engines::State& state, DenseOracle& oracle, double tolerance) {
    std::vector<double> uniforms;
    for (std::uint64_t i = 0; i < 500; ++i) uniforms.push_back(support::uniform(1, 2, i));
    uniforms.push_back(0);
    uniforms.push_back(std::nextafter(1.0, 0.0));
    std::ranges::sort(uniforms);
    std::vector<double> cumulative{0};
    for (const Amplitude a : oracle.amplitudes()) cumulative.push_back(cumulative.back() + std::norm(a));
    const auto outcomes = state.sample(uniforms);
    REQUIRE(outcomes.size() == uniforms.size());
    for (std::size_t s = 0; s < outcomes.size(); ++s) {
      REQUIRE(outcomes[s] < oracle.amplitudes().size());
      CHECK(uniforms[s] >= cumulative[outcomes[s]] - tolerance);
      CHECK(uniforms[s] <= cumulative[outcomes[s] + 1] + tolerance);
    }
  });
}

TEST_CASE("samples never name an outcome of probability zero") {
  for (const unsigned qubit_count : {3U, 14U}) {
    std::vector<Amplitude> amplitudes(std::size_t{1} << qubit_count);
    amplitudes[1] = amplitudes[5] = std::sqrt(0.5);
    auto state = make_state(qubit_count, Precision::single_precision, support::detect_machine());
    state->set_amplitudes(amplitudes);
    const std::array uniforms{0.0, 0.25, 0.5, 0.75, std::nextafter(1.0, 0.0)};
    for (const std::uint64_t outcome : state->sample(uniforms)) CHECK((outcome == 1 || outcome == 5));
  }
}

TEST_CASE("copies are equal and independent") {
  Random random(9);
  const auto start = random_state(random, 6);
  auto state = make_state(6, Precision::double_precision, support::detect_machine());
  state->set_amplitudes(start);
  auto copy = state->copy().value();
  state->set_zero();
  CHECK(amplitudes_of(*copy) == start);
  state->copy_from(*copy);
  CHECK(amplitudes_of(*state) == start);
}
