// Reduced density matrices.
#include <algorithm>
#include <vector>

#include "libqsim/engines/statevector/statevector.hpp"
#include "libqsim/support/bit_places.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {
namespace {

using Complex = std::complex<double>;

// Every part of the state adds up a matrix of its own: up to so many parts, and so many elements in all of them.
constexpr std::uint64_t most_parts = 64;
constexpr std::uint64_t most_elements = 1 << 22;

// Bits of an index that are left free by `taken`, from the low end: `number` is spread over them.
std::uint64_t spread(std::uint64_t number, std::uint64_t taken, std::uint32_t qubit_count) {
  std::uint64_t index = 0;
  for (std::uint32_t qubit = 0; qubit < qubit_count; ++qubit) {
    if ((taken >> qubit & 1) != 0) continue;
    index |= (number & 1) << qubit;
    number >>= 1;
  }
  return index;
}

}  // namespace

template <class T>
std::vector<Complex> Statevector<T>::reduced_density(std::span<const Qubit> qubits) const {
  settle();
  const std::uint64_t rows = std::uint64_t{1} << qubits.size(), elements = rows * rows;
  std::uint64_t taken = 0;
  std::vector<std::uint64_t> offsets(rows);
  for (const Qubit qubit : qubits) taken |= std::uint64_t{1} << qubit;
  for (std::uint64_t row = 0; row < rows; ++row) offsets[row] = support::scatter_bits(row, qubits);
  const std::uint64_t environments = std::uint64_t{1} << (qubit_count_ - qubits.size());
  const std::uint64_t parts = std::clamp<std::uint64_t>(most_elements / elements, 1, std::min(most_parts, environments));
  std::vector<Complex> sums(parts * elements);
  support::parallel_for(parts, thread_count_, [&](std::uint64_t part) {
    Complex* const out = sums.data() + part * elements;
    std::vector<Complex> column(rows);
    std::uint64_t base = spread(part * (environments / parts), taken, qubit_count_);
    for (std::uint64_t number = 0; number < environments / parts; ++number) {
      for (std::uint64_t row = 0; row < rows; ++row) {
        const T* const amplitude = data() + 2 * (base | offsets[row]);
        column[row] = {static_cast<double>(amplitude[0]), static_cast<double>(amplitude[1])};
      }
      for (std::uint64_t i = 0; i < rows; ++i) {
        const double re = column[i].real(), im = column[i].imag();
        for (std::uint64_t j = 0; j <= i; ++j) {
          out[i * rows + j] += Complex(re * column[j].real() + im * column[j].imag(), im * column[j].real() - re * column[j].imag());
        }
      }
      base = ((base | taken) + 1) & ~taken;  // the carry passes over the bits that are taken
    }
  });
  std::vector<Complex> result(elements);
  std::vector<double> re(parts), im(parts);
  for (std::uint64_t i = 0; i < rows; ++i) {
    for (std::uint64_t j = 0; j <= i; ++j) {
      for (std::uint64_t part = 0; part < parts; ++part) {
        re[part] = sums[part * elements + i * rows + j].real();
        im[part] = sums[part * elements + i * rows + j].imag();
      }
      result[i * rows + j] = {support::tree_sum(re), support::tree_sum(im)};
      result[j * rows + i] = std::conj(result[i * rows + j]);
    }
  }
  return result;
}

template std::vector<Complex> Statevector<float>::reduced_density(std::span<const Qubit>) const;
template std::vector<Complex> Statevector<double>::reduced_density(std::span<const Qubit>) const;

}  // namespace libqsim::engines
