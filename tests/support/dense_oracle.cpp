#include "tests/support/dense_oracle.hpp"

#include <algorithm>
#include <cmath>

namespace libqsim::tests {
namespace {

bool bit(std::uint64_t index, unsigned qubit) { return (index >> qubit & 1) != 0; }

}  // namespace

DenseOracle::DenseOracle(unsigned qubit_count) : qubit_count_(qubit_count), amplitudes_(std::size_t{1} << qubit_count) {
  amplitudes_[0] = 1;
}

void DenseOracle::apply(std::span<const Amplitude> matrix, std::span<const unsigned> targets, std::span<const OracleControl> controls) {
  const std::size_t size = std::size_t{1} << targets.size();
  std::vector<Amplitude> out(amplitudes_.size());
  for (std::uint64_t index = 0; index < amplitudes_.size(); ++index) {
    if (!std::all_of(controls.begin(), controls.end(), [&](OracleControl c) { return bit(index, c.first) == c.second; })) {
      out[index] = amplitudes_[index];
      continue;
    }
    std::size_t row = 0;
    for (std::size_t t = 0; t < targets.size(); ++t) row |= std::size_t{bit(index, targets[t])} << t;
    for (std::size_t column = 0; column < size; ++column) {
      std::uint64_t from = index;
      for (std::size_t t = 0; t < targets.size(); ++t) {
        from &= ~(std::uint64_t{1} << targets[t]);
        from |= std::uint64_t{column >> t & 1} << targets[t];
      }
      out[index] += matrix[row * size + column] * amplitudes_[from];
    }
  }
  amplitudes_ = std::move(out);
}

double DenseOracle::probability_of_one(unsigned qubit) const {
  double sum = 0;
  for (std::uint64_t index = 0; index < amplitudes_.size(); ++index) sum += bit(index, qubit) ? std::norm(amplitudes_[index]) : 0;
  return sum;
}

void DenseOracle::collapse(unsigned qubit, bool value) {
  const double one = probability_of_one(qubit), scale = 1 / std::sqrt(value ? one : 1 - one);
  for (std::uint64_t index = 0; index < amplitudes_.size(); ++index) amplitudes_[index] *= bit(index, qubit) == value ? scale : 0;
}

double DenseOracle::expectation(std::string_view pauli) const {
  const Amplitude i(0, 1);
  Amplitude sum = 0;
  for (std::uint64_t index = 0; index < amplitudes_.size(); ++index) {
    std::uint64_t image = index;
    Amplitude factor = 1;
    for (unsigned qubit = 0; qubit < pauli.size(); ++qubit) {
      const char letter = pauli[pauli.size() - 1 - qubit];
      const bool one = bit(index, qubit);
      if (letter == 'X' || letter == 'Y') image ^= std::uint64_t{1} << qubit;
      if (letter == 'Y') factor *= one ? -i : i;
      if (letter == 'Z' && one) factor = -factor;
    }
    sum += std::conj(amplitudes_[image]) * factor * amplitudes_[index];
  }
  return sum.real();
}

std::vector<double> DenseOracle::probabilities(std::span<const unsigned> qubits) const {
  std::vector<double> result(std::size_t{1} << qubits.size());
  for (std::uint64_t index = 0; index < amplitudes_.size(); ++index) {
    std::size_t value = 0;
    for (std::size_t t = 0; t < qubits.size(); ++t) value |= std::size_t{bit(index, qubits[t])} << t;
    result[value] += std::norm(amplitudes_[index]);
  }
  return result;
}

std::vector<Amplitude> diagonal_matrix(std::span<const Amplitude> diagonal) {
  std::vector<Amplitude> matrix(diagonal.size() * diagonal.size());
  for (std::size_t i = 0; i < diagonal.size(); ++i) matrix[i * diagonal.size() + i] = diagonal[i];
  return matrix;
}

}  // namespace libqsim::tests
