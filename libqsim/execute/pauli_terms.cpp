#include "libqsim/execute/pauli_terms.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

#include "libqsim/support/bit_places.hpp"

namespace libqsim::execute {

namespace {

using plan::Complex;
using plan::Qubit;
using support::gather_bits;
using support::scatter_bits;

/// Gates of more qubits have too many strings.
constexpr std::size_t most_qubits = 3;
constexpr std::size_t most_rows = std::size_t{1} << most_qubits;

/// Coefficients smaller than this share of the others are there by rounding.
constexpr double negligible = 4e-15;

Complex power_of_i(int exponent) {
  constexpr Complex powers[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
  return powers[exponent % 4];
}

double sign_of(std::uint64_t bits) { return std::popcount(bits) % 2 == 0 ? 1.0 : -1.0; }

/// tr(P matrix) / rows: P has column -> row column ^ x, with the factor i^|x & z| (-1)^|column & z|.
Complex coefficient_of(std::span<const Complex> matrix, std::size_t rows, std::uint64_t x, std::uint64_t z) {
  Complex sum = 0;
  for (std::size_t column = 0; column < rows; ++column) sum += sign_of(column & z) * matrix[column * rows + (column ^ x)];
  return power_of_i(std::popcount(x & z)) * sum / static_cast<double>(rows);
}

/// A gate's unitary over its targets and then its controls.
struct LocalGate {
  std::array<Qubit, most_qubits> qubits{};
  std::size_t qubit_count = 0;
  std::array<Complex, most_rows * most_rows> matrix{};

  explicit LocalGate(const plan::GateView& gate) {
    std::uint64_t pattern = 0;
    for (const Qubit target : gate.targets) qubits[qubit_count++] = target;
    for (const plan::Control& control : gate.controls) {
      if (control.on_one) pattern |= std::uint64_t{1} << qubit_count;
      qubits[qubit_count++] = control.qubit;
    }
    const std::size_t rows = std::size_t{1} << qubit_count, inner = std::size_t{1} << gate.targets.size();
    const bool diagonal = gate.storage == plan::Storage::diagonal;
    for (std::size_t row = 0; row < rows; ++row) {
      if ((row & ~(inner - 1)) != pattern) {
        matrix[row * rows + row] = 1;
        continue;
      }
      for (std::size_t column = 0; column < inner; ++column) {
        const std::size_t at = row & (inner - 1);
        const Complex element = !diagonal ? gate.coefficients[at * inner + column] : at == column ? gate.coefficients[at] : 0;
        matrix[row * rows + (pattern | column)] = element;
      }
    }
  }

  std::size_t rows() const { return std::size_t{1} << qubit_count; }
  std::span<const Qubit> places() const { return std::span(qubits).first(qubit_count); }

  /// V P V*, for the Pauli string of these bits.
  std::array<Complex, most_rows * most_rows> conjugated(std::uint64_t x, std::uint64_t z) const {
    std::array<Complex, most_rows * most_rows> turned{}, result{};
    const Complex turn = power_of_i(std::popcount(x & z));
    for (std::size_t row = 0; row < rows(); ++row) {
      for (std::size_t column = 0; column < rows(); ++column) {
        turned[row * rows() + column] = turn * sign_of(column & z) * matrix[row * rows() + (column ^ x)];
      }
    }
    for (std::size_t row = 0; row < rows(); ++row) {
      for (std::size_t column = 0; column < rows(); ++column) {
        for (std::size_t k = 0; k < rows(); ++k) {
          result[row * rows() + column] += turned[row * rows() + k] * std::conj(matrix[column * rows() + k]);
        }
      }
    }
    return result;
  }
};

/// The qubits that a gate can change, and those that it looks at without changing them.
struct Touch {
  std::uint64_t changed = 0;
  std::uint64_t seen = 0;

  explicit Touch(const plan::GateView& gate) {
    for (const Qubit target : gate.targets) (gate.storage == plan::Storage::diagonal ? seen : changed) |= std::uint64_t{1} << target;
    for (const plan::Control& control : gate.controls) seen |= std::uint64_t{1} << control.qubit;
  }
  bool commutes(const engines::PauliTerm& term) const { return ((changed | seen) & term.x_mask) == 0 && (changed & term.z_mask) == 0; }
};

}  // namespace

PauliTerms pauli_terms_of(std::span<const Complex> matrix, std::span<const Qubit> targets, std::span<const plan::Control> controls) {
  const std::size_t rows = std::size_t{1} << targets.size(), subsets = std::size_t{1} << controls.size();
  std::vector<double> coefficients;
  for (std::uint64_t string = 0; string < rows * rows; ++string) {
    coefficients.push_back(coefficient_of(matrix, rows, string / rows, string % rows).real() / static_cast<double>(subsets));
  }
  const auto size_less = [](double a, double b) { return std::abs(a) < std::abs(b); };
  const double least = negligible * std::abs(*std::max_element(coefficients.begin(), coefficients.end(), size_less));
  PauliTerms terms;
  for (std::uint64_t x = 0; x < rows; ++x) {
    for (std::uint64_t z = 0; z < rows; ++z) {
      const double coefficient = coefficients[x * rows + z];
      if (std::abs(coefficient) <= least) continue;
      // Where control c holds is (1 -+ Z_c) / 2.
      for (std::uint64_t subset = 0; subset < subsets; ++subset) {
        engines::PauliTerm term{coefficient, scatter_bits(x, targets), scatter_bits(z, targets)};
        for (std::size_t c = 0; c < controls.size(); ++c) {
          if ((subset >> c & 1) == 0) continue;
          term.z_mask |= std::uint64_t{1} << controls[c].qubit;
          if (controls[c].on_one) term.coefficient = -term.coefficient;
        }
        terms.push_back(term);
      }
    }
  }
  return terms;
}

bool conjugate(PauliTerms& terms, const plan::GateView& gate) {
  const Touch touch(gate);
  const auto commutes = [&](const engines::PauliTerm& term) { return touch.commutes(term); };
  if (std::all_of(terms.begin(), terms.end(), commutes)) return true;
  if (gate.targets.size() + gate.controls.size() > most_qubits) return false;
  const LocalGate local(gate);
  const std::uint64_t mask = touch.changed | touch.seen;
  PauliTerms turned;
  for (const engines::PauliTerm& term : terms) {
    if (touch.commutes(term)) {
      turned.push_back(term);
      continue;
    }
    const auto matrix = local.conjugated(gather_bits(term.x_mask, local.places()), gather_bits(term.z_mask, local.places()));
    for (std::uint64_t x = 0; x < local.rows(); ++x) {
      for (std::uint64_t z = 0; z < local.rows(); ++z) {
        const double coefficient = coefficient_of(std::span(matrix).first(local.rows() * local.rows()), local.rows(), x, z).real();
        if (std::abs(coefficient) < negligible) continue;
        turned.push_back({term.coefficient * coefficient, (term.x_mask & ~mask) | scatter_bits(x, local.places()),
                          (term.z_mask & ~mask) | scatter_bits(z, local.places())});
      }
    }
  }
  gather(turned);
  terms = std::move(turned);
  return true;
}

void gather(PauliTerms& terms) {
  const auto string_of = [](const engines::PauliTerm& term) { return std::pair(term.x_mask, term.z_mask); };
  std::sort(terms.begin(), terms.end(), [&](const auto& a, const auto& b) { return string_of(a) < string_of(b); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (kept > 0 && string_of(terms[kept - 1]) == string_of(terms[i])) {
      terms[kept - 1].coefficient += terms[i].coefficient;
    } else {
      terms[kept++] = terms[i];
    }
  }
  terms.resize(kept);
}

}  // namespace libqsim::execute
