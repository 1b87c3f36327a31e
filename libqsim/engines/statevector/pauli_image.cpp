// A Pauli sum applied to half of a state.
#include <algorithm>
#include <array>
#include <bit>

#include "libqsim/engines/statevector/statevector.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {
namespace {

constexpr std::uint64_t chunk_amplitudes = 1 << 12;
// Amplitudes whose signs are looked up together.
constexpr std::uint64_t run_amplitudes = 8;

template <class T>
T sign_of(std::uint64_t bits) {
  return std::popcount(bits) % 2 == 0 ? T(1) : T(-1);
}

// out[i] += coefficient * (P in)[i] for i in [first, last), whole runs of them.
template <class T>
void add_image(const PauliTerm& term, const T* in, T* out, std::uint64_t first, std::uint64_t last) {
  const std::uint64_t x = term.x_mask, z = term.z_mask, low = run_amplitudes - 1;
  // (P in)[i] = i^|x & z| (-1)^|(i ^ x) & z| in[i ^ x]
  const int turns = std::popcount(x & z) % 4;
  const T scale = static_cast<T>(turns < 2 ? term.coefficient : -term.coefficient) * sign_of<T>(x & z);
  // Two numbers an amplitude; a factor i exchanges them, and turns the sign of the one that becomes real.
  const bool exchanges = turns % 2 != 0;
  std::array<T, 2 * run_amplitudes> factors{};
  std::array<std::uint64_t, 2 * run_amplitudes> sources{};
  for (std::uint64_t k = 0; k < 2 * run_amplitudes; ++k) {
    const bool is_real = k % 2 == 0;
    factors[k] = scale * sign_of<T>(k / 2 & z) * (exchanges && is_real ? T(-1) : T(1));
    sources[k] = 2 * (k / 2 ^ (x & low)) + (k % 2 ^ (exchanges ? 1 : 0));
  }
  for (std::uint64_t run = first; run < last; run += run_amplitudes) {
    const T* const from = in + 2 * (run ^ (x & ~low));
    const T sign = sign_of<T>(run & z);
    for (std::uint64_t k = 0; k < 2 * run_amplitudes; ++k) out[2 * run + k] += sign * factors[k] * from[sources[k]];
  }
}

}  // namespace

template <class T>
void Statevector<T>::set_upper_half(std::span<const PauliTerm> terms) {
  settle();
  const std::uint64_t half = std::uint64_t{1} << (qubit_count_ - 1);
  T* const upper = data() + 2 * half;
  if (half < run_amplitudes) {
    std::array<T, 2 * run_amplitudes> in{}, out{};
    std::copy_n(data(), 2 * half, in.begin());
    for (const PauliTerm& term : terms) add_image<T>(term, in.data(), out.data(), 0, run_amplitudes);
    std::copy_n(out.begin(), 2 * half, upper);
    return;
  }
  const std::uint64_t chunk = std::min(half, chunk_amplitudes);
  support::parallel_for(half / chunk, thread_count_, [&](std::uint64_t number) {
    std::fill_n(upper + 2 * number * chunk, 2 * chunk, T(0));
    for (const PauliTerm& term : terms) add_image<T>(term, data(), upper, number * chunk, (number + 1) * chunk);
  });
}

template void Statevector<float>::set_upper_half(std::span<const PauliTerm>);
template void Statevector<double>::set_upper_half(std::span<const PauliTerm>);

}  // namespace libqsim::engines
