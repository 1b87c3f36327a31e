#include "tests/support/segments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace libqsim::tests {
namespace {

Amplitude gaussian(Random& random) {
  std::normal_distribution<double> normal;
  const double re = normal(random);
  return {re, normal(random)};
}

double angle(Random& random) { return std::uniform_real_distribution<double>(-std::numbers::pi, std::numbers::pi)(random); }

// One of the kinds of one-qubit matrices that kernels tell apart.
std::vector<Amplitude> random_one_qubit(Random& random) {
  const double a = angle(random), c = std::cos(a), s = std::sin(a);
  const double h = std::numbers::sqrt2 / 2;
  switch (random() % 6) {
    case 0:
      return {c, -s, s, c};
    case 1:
      return {c, Amplitude(0, -s), Amplitude(0, -s), c};
    case 2:
      return {h, h, h, -h};
    case 3:
      return {0, 1, 1, 0};
    case 4:
      return {0, Amplitude(0, -1), Amplitude(0, 1), 0};
    default:
      return random_unitary(random, 1);
  }
}

std::vector<Amplitude> random_two_qubit(Random& random) {
  if (random() % 2 == 0) return random_unitary(random, 2);
  return {1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1};
}

}  // namespace

std::vector<Amplitude> random_unitary(Random& random, unsigned qubits) {
  const std::size_t size = std::size_t{1} << qubits;
  std::vector<Amplitude> m(size * size);
  for (Amplitude& c : m) c = gaussian(random);
  // Gram and Schmidt on the rows, twice for accuracy.
  for (std::size_t row = 0; row < size; ++row) {
    for (int round = 0; round < 2; ++round) {
      for (std::size_t other = 0; other < row; ++other) {
        Amplitude overlap = 0;
        for (std::size_t k = 0; k < size; ++k) overlap += std::conj(m[other * size + k]) * m[row * size + k];
        for (std::size_t k = 0; k < size; ++k) m[row * size + k] -= overlap * m[other * size + k];
      }
      double norm = 0;
      for (std::size_t k = 0; k < size; ++k) norm += std::norm(m[row * size + k]);
      for (std::size_t k = 0; k < size; ++k) m[row * size + k] /= std::sqrt(norm);
    }
  }
  return m;
}

std::vector<Amplitude> random_phases(Random& random, unsigned qubits) {
  std::vector<Amplitude> phases(std::size_t{1} << qubits);
  for (Amplitude& phase : phases) phase = std::polar(1.0, angle(random));
  return phases;
}

std::vector<unsigned> random_qubits(Random& random, unsigned qubit_count, unsigned count) {
  std::vector<unsigned> qubits(qubit_count);
  std::iota(qubits.begin(), qubits.end(), 0U);
  std::shuffle(qubits.begin(), qubits.end(), random);
  qubits.resize(std::min(count, qubit_count));
  return qubits;
}

std::vector<Amplitude> random_state(Random& random, unsigned qubit_count) {
  std::vector<Amplitude> state(std::size_t{1} << qubit_count);
  double norm = 0;
  for (Amplitude& a : state) norm += std::norm(a = gaussian(random));
  for (Amplitude& a : state) a /= std::sqrt(norm);
  return state;
}

plan::Segment random_segment(Random& random, unsigned qubit_count, unsigned gate_count) {
  plan::Segment segment(qubit_count);
  for (unsigned g = 0; g < gate_count; ++g) {
    const unsigned kind = static_cast<unsigned>(random() % 16);
    const bool diagonal = kind >= 11 && kind < 15;
    unsigned targets = kind < 8    ? 1
                       : kind < 11 ? 2
                       : diagonal  ? static_cast<unsigned>(random() % 4)
                                   : 3 + static_cast<unsigned>(random() % 3);
    targets = std::min(targets, qubit_count);
    if (targets == 0 && !diagonal) continue;
    unsigned controls = random() % 2 == 0 ? 0 : static_cast<unsigned>(random() % 4);
    if (random() % 32 == 0) controls = qubit_count;
    controls = std::min(controls, qubit_count - targets);
    const auto operands = random_qubits(random, qubit_count, targets + controls);
    std::vector<plan::Qubit> target_qubits(operands.begin(), operands.begin() + targets);
    std::vector<plan::Control> control_qubits;
    for (unsigned c = targets; c < targets + controls; ++c) control_qubits.push_back({operands[c], random() % 3 != 0});
    if (diagonal) {
      segment.add_gate(plan::Storage::diagonal, random_phases(random, targets), target_qubits, control_qubits);
    } else {
      const auto matrix = targets == 1   ? random_one_qubit(random)
                          : targets == 2 ? random_two_qubit(random)
                                         : random_unitary(random, targets);
      segment.add_gate(plan::Storage::dense, matrix, target_qubits, control_qubits);
    }
  }
  return segment;
}

void apply(DenseOracle& oracle, const plan::Segment& segment) {
  for (std::size_t g = 0; g < segment.gate_count(); ++g) {
    const plan::GateView gate = segment.gate(g);
    std::vector<Amplitude> matrix(gate.coefficients.begin(), gate.coefficients.end());
    if (gate.storage == plan::Storage::diagonal) matrix = diagonal_matrix(matrix);
    std::vector<OracleControl> controls;
    for (const plan::Control& control : gate.controls) controls.emplace_back(control.qubit, control.on_one);
    oracle.apply(matrix, std::vector<unsigned>(gate.targets.begin(), gate.targets.end()), controls);
  }
}

std::unique_ptr<engines::State> make_state(unsigned qubit_count, plan::Precision precision, const support::MachineModel& machine,
                                           std::uint32_t threads) {
  engines::Request request{qubit_count, precision, threads, machine};
  request.machine.available_memory_bytes = std::uint64_t{1} << 40;
  return engines::find_engine("statevector")->prepare(request).value();
}

std::vector<Amplitude> amplitudes_of(const engines::State& state) {
  const engines::AmplitudeView view = state.amplitudes();
  std::vector<Amplitude> result(view.size);
  for (std::uint64_t i = 0; i < view.size; ++i) {
    if (view.precision == plan::Precision::single_precision) {
      const auto* data = static_cast<const float*>(view.data);
      result[i] = {data[2 * i], data[2 * i + 1]};
    } else {
      const auto* data = static_cast<const double*>(view.data);
      result[i] = {data[2 * i], data[2 * i + 1]};
    }
  }
  return result;
}

double distance(const std::vector<Amplitude>& a, const std::vector<Amplitude>& b) {
  if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::norm(a[i] - b[i]);
  return std::sqrt(sum);
}

double tolerance(plan::Precision precision, std::size_t gate_count) {
  const bool twice = precision == plan::Precision::double_precision;
  const double epsilon = twice ? std::numeric_limits<double>::epsilon() : std::numeric_limits<float>::epsilon();
  return std::max(twice ? 1e-13 : 1e-5, 8 * epsilon * std::sqrt(static_cast<double>(gate_count)));
}

support::MachineModel machine_with(support::Isa isa, std::uint64_t l2_bytes) {
  support::MachineModel machine;
  machine.isa = isa;
  machine.l2_bytes = l2_bytes;
  return machine;
}

}  // namespace libqsim::tests
