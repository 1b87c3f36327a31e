// What can be asked of a state vector: probabilities, samples and expectation values.
#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <utility>

#include "libqsim/engines/statevector/statevector.hpp"
#include "libqsim/support/bit_places.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {
namespace {

// Up to this many qubits, every chunk of the state adds up a table of its own.
constexpr std::size_t most_tabled_qubits = 10;
constexpr std::uint64_t most_tables = 64;
constexpr std::uint64_t sample_block_amplitudes = 1 << 12;

// Pauli strings whose sums are held for each chunk at once.
constexpr std::size_t most_strings = 1024;

template <class T>
double probability_at(const T* state, std::uint64_t index) {
  const double re = static_cast<double>(state[2 * index]), im = static_cast<double>(state[2 * index + 1]);
  return re * re + im * im;
}

}  // namespace

template <class T>
std::vector<double> Statevector<T>::probabilities(std::span<const Qubit> qubits) const {
  settle();
  return qubits.size() <= most_tabled_qubits ? probabilities_by_input(qubits) : probabilities_by_output(qubits);
}

template <class T>
std::vector<double> Statevector<T>::probabilities_by_input(std::span<const Qubit> qubits) const {
  const std::uint64_t tables = std::min(chunk_count(), most_tables), size = std::uint64_t{1} << qubits.size();
  const std::uint64_t amplitudes = (std::uint64_t{1} << stored_qubit_count_) / tables;
  std::vector<double> sums(tables * size, 0.0);
  support::parallel_for(tables, thread_count_, [&](std::uint64_t table) {
    double* const out = sums.data() + table * size;
    for (std::uint64_t i = table * amplitudes; i < (table + 1) * amplitudes; ++i)
      out[support::gather_bits(i, qubits)] += probability_at(data(), i);
  });
  std::vector<double> result(size), column(tables);
  for (std::uint64_t value = 0; value < size; ++value) {
    for (std::uint64_t table = 0; table < tables; ++table) column[table] = sums[table * size + value];
    result[value] = support::tree_sum(column);
  }
  return result;
}

template <class T>
std::vector<double> Statevector<T>::probabilities_by_output(std::span<const Qubit> qubits) const {
  std::vector<Qubit> others;
  for (Qubit qubit = 0; qubit < qubit_count_; ++qubit) {
    if (std::ranges::find(qubits, qubit) == qubits.end()) others.push_back(qubit);
  }
  const std::uint64_t size = std::uint64_t{1} << qubits.size(), chunk = std::min<std::uint64_t>(size, 1024);
  std::vector<double> result(size);
  support::parallel_for(size / chunk, thread_count_, [&](std::uint64_t number) {
    for (std::uint64_t value = number * chunk; value < (number + 1) * chunk; ++value) {
      const std::uint64_t base = support::scatter_bits(value, qubits);
      double sum = 0;
      for (std::uint64_t rest = 0; rest < std::uint64_t{1} << others.size(); ++rest) {
        sum += probability_at(data(), base | support::scatter_bits(rest, others));
      }
      result[value] = sum;
    }
  });
  return result;
}

template <class T>
std::vector<std::uint64_t> Statevector<T>::sample(std::span<const double> ascending_uniforms) const {
  settle();
  const std::uint64_t amplitudes = std::uint64_t{1} << qubit_count_;
  const std::uint64_t block = std::min(amplitudes, sample_block_amplitudes), blocks = amplitudes / block;
  // Vectors hold up to 8 amplitudes: a state of fewer is padded with zeros.
  const std::uint64_t lanes = std::uint64_t{1} << table_->lane_qubits, vectors = std::max<std::uint64_t>(block / lanes, 1);
  std::vector<double> ends(blocks);
  support::parallel_for(blocks, thread_count_,
                        [&](std::uint64_t b) { ends[b] = table_->norm_squared(data(), {}, b * vectors, (b + 1) * vectors); });
  for (std::uint64_t b = 1; b < blocks; ++b) ends[b] += ends[b - 1];
  const double total = ends.back();

  std::vector<std::uint64_t> outcomes(ascending_uniforms.size());
  std::vector<std::size_t> first_of(blocks + 1, ascending_uniforms.size());
  // Uniforms below a block's bound belong to it; the last block of any weight takes what rounding leaves behind it.
  const auto last_block = static_cast<std::uint64_t>(std::ranges::find(ends, total) - ends.begin());
  std::size_t shot = 0;
  for (std::uint64_t b = 0; b <= last_block; ++b) {
    first_of[b] = shot;
    while (shot < ascending_uniforms.size() && (b == last_block || ascending_uniforms[shot] * total < ends[b])) ++shot;
  }
  support::parallel_for(blocks, thread_count_, [&](std::uint64_t b) {
    const std::size_t last = first_of[b + 1];
    if (first_of[b] == last) return;
    std::vector<double> values(vectors * lanes);
    table_->probabilities(data(), values.data(), b * vectors, (b + 1) * vectors);
    double sum = b == 0 ? 0.0 : ends[b - 1];
    std::uint64_t i = 0, possible = 0;
    for (std::size_t s = first_of[b]; s < last; ++s) {
      const double wanted = ascending_uniforms[s] * total;
      while (i < block && (values[i] == 0 || sum + values[i] <= wanted)) {
        sum += values[i];
        if (values[i] > 0) possible = i;
        ++i;
      }
      // Past the block's end by rounding: the last outcome that can occur.
      outcomes[s] = b * block + (i < block ? i : possible);
    }
  });
  return outcomes;
}

// A string's X pair each chunk of the state with one other. Both are taken through all strings that pair them while they are in the cache:
// the state is read from memory once for each such pair, not for each string.
template <class T>
std::vector<double> Statevector<T>::expectations(std::span<const PauliTerm> terms) const {
  settle();
  std::vector<double> values;
  values.reserve(terms.size());
  const std::uint64_t chunks = chunk_count(), vectors = vector_count() / chunks;
  const std::uint64_t chunk_amplitudes = (std::uint64_t{1} << stored_qubit_count_) / chunks;
  std::vector<double> sums(chunks * std::min(terms.size(), most_strings));
  for (std::size_t first = 0; first < terms.size(); first += most_strings) {
    const auto strings = terms.subspan(first, std::min(terms.size() - first, most_strings));
    const auto add_up = [&](std::uint32_t s, std::uint64_t chunk) {
      sums[s * chunks + chunk] = table_->pauli_sum(data(), strings[s].x_mask, strings[s].z_mask, chunk * vectors, (chunk + 1) * vectors);
    };
    std::map<std::uint64_t, std::vector<std::uint32_t>> groups;  // strings by the distance of the chunks that they pair
    for (std::uint32_t s = 0; s < strings.size(); ++s) groups[strings[s].x_mask / chunk_amplitudes].push_back(s);
    support::parallel_for(chunks, thread_count_, [&](std::uint64_t chunk) {
      for (const auto& [distance, group] : groups) {
        const std::uint64_t partner = chunk ^ distance;
        if (partner < chunk) continue;
        for (const std::uint32_t s : group) {
          add_up(s, chunk);
          if (distance != 0) add_up(s, partner);
        }
      }
    });
    for (std::size_t s = 0; s < strings.size(); ++s) {
      const double sum = support::tree_sum(std::span(sums).subspan(s * chunks, chunks));
      // Y = i X Z: every Y turns the sum by i.
      const int turns = std::popcount(strings[s].x_mask & strings[s].z_mask) % 4;
      values.push_back(turns == 0 || turns == 3 ? strings[s].coefficient * sum : -strings[s].coefficient * sum);
    }
  }
  return values;
}

template std::vector<double> Statevector<float>::probabilities(std::span<const Qubit>) const;
template std::vector<double> Statevector<double>::probabilities(std::span<const Qubit>) const;
template std::vector<std::uint64_t> Statevector<float>::sample(std::span<const double>) const;
template std::vector<std::uint64_t> Statevector<double>::sample(std::span<const double>) const;
template std::vector<double> Statevector<float>::expectations(std::span<const PauliTerm>) const;
template std::vector<double> Statevector<double>::expectations(std::span<const PauliTerm>) const;

}  // namespace libqsim::engines
