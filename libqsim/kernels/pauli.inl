// The sum behind a Pauli string's expectation value.

// Vectors whose products are added up before they get their common sign; at most as many as a range has.
constexpr std::uint64_t pauli_step = 4;

// The real (or imaginary) part of the sum of (-1)^parity(i & z) conj(a[i ^ x]) a[i], for strings whose x has the bits LaneX inside a
// vector. The terms of i and of i ^ x are conjugates up to a sign that makes one part of the whole sum vanish: where x tells two vectors
// apart, one of them is visited, and counts twice. `tells` is the bit of x that says which: the vectors without it. Where it is at least
// Step, what is visited together lies together.
template <class T, std::size_t LaneX, bool Imaginary, std::uint64_t Step, bool Together>
double pauli_part(const T* state, std::uint64_t x, std::uint64_t z_mask, std::uint64_t tells, std::uint64_t first,
                  std::uint64_t last) noexcept {
  Vec<T> lane_signs;
  for (std::size_t lane = 0; lane < real_lanes<T>; ++lane) lane_signs[lane] = __builtin_parityll((lane / 2) & z_mask) ? T(-1) : T(1);
  // Lanes hold ket.re * bra.im and ket.im * bra.re: the first enters with a minus.
  if constexpr (Imaginary) lane_signs = lane_signs * MulAddSub(Zero<T>(), Zero<T>(), Set<T>(1));
  const std::uint64_t z = z_mask >> lane_qubits<T>;
  // Numbers of vectors without the bit.
  const unsigned half = x == 0 ? 0 : 1;
  const std::uint64_t below = x == 0 ? ~std::uint64_t{0} : tells - 1;
  const auto vector_of = [below](std::uint64_t number) { return (number & below) | (number & ~below) << 1; };
  // The bits of x in which the vectors of one step and their partners differ: the rest is the same for all of them.
  const std::uint64_t inside = Together ? Step - 1 : 2 * Step - 1, outside = x & ~inside;
  std::uint64_t kets[Step], bras[Step];
  Vec<T> signs[Step];
  for (std::uint64_t k = 0; k < Step; ++k) {
    const std::uint64_t offset = Together ? k : vector_of(k);
    kets[k] = offset * real_lanes<T>;
    bras[k] = (offset ^ (x & inside)) * real_lanes<T>;
    signs[k] = __builtin_parityll(offset & z) ? Set<T>(-1) : Set<T>(1);
  }
  const Vec<T> common_signs[2] = {Set<T>(1), Set<T>(-1)};
  double sum = 0;
  for (std::uint64_t run = first >> half; run < last >> half; run += reduce_run) {
    Vec<T> part = Zero<T>();
    const std::uint64_t end = run + reduce_run < last >> half ? run + reduce_run : last >> half;
    for (std::uint64_t number = run; number < end; number += Step) {
      const std::uint64_t vector = vector_of(number);
      const T* const ket_base = state + vector * real_lanes<T>;
      const T* const bra_base = state + (vector ^ outside) * real_lanes<T>;
      Vec<T> products = Zero<T>();
#pragma GCC unroll 4
      for (std::uint64_t k = 0; k < Step; ++k) {
        const Vec<T> ket = Load<T>(ket_base + (Together ? k * real_lanes<T> : kets[k])) * signs[k];
        const Vec<T> bra = XorLanes<T, LaneX>(Load<T>(bra_base + bras[k]));
        products = MulAdd(ket, Imaginary ? SwapPairs<T>(bra) : bra, products);
      }
      part = MulAdd(products, common_signs[__builtin_parityll(vector & z)], part);
    }
    sum += SumOfLanes<T>(part * lane_signs);
  }
  return x == 0 ? sum : 2 * sum;
}

template <class T, std::size_t LaneX, bool Imaginary>
double pauli_sum_of_lane(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last) noexcept {
  const std::uint64_t x = x_mask >> lane_qubits<T>;
  // The highest bit of x that a range has, so that the vectors without it lie in long runs of this range itself.
  const std::uint64_t own = x & (last - first - 1);
  const std::uint64_t tells = own == 0 ? x & (~x + 1) : std::bit_floor(own);
  if (last - first < 2 * pauli_step) return pauli_part<T, LaneX, Imaginary, 1, true>(state, x, z_mask, tells, first, last);
  if (x == 0 || tells >= pauli_step) return pauli_part<T, LaneX, Imaginary, pauli_step, true>(state, x, z_mask, tells, first, last);
  return pauli_part<T, LaneX, Imaginary, pauli_step, false>(state, x, z_mask, tells, first, last);
}

template <class T, std::size_t LaneX>
double pauli_sum_of_parity(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last) noexcept {
  return __builtin_parityll(x_mask & z_mask) ? pauli_sum_of_lane<T, LaneX, true>(state, x_mask, z_mask, first, last)
                                             : pauli_sum_of_lane<T, LaneX, false>(state, x_mask, z_mask, first, last);
}

template <class T>
double pauli_sum(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last) noexcept {
  constexpr std::size_t count = lanes<T>;
  switch (x_mask & (count - 1)) {
    case 0:
      return pauli_sum_of_parity<T, 0>(state, x_mask, z_mask, first, last);
    case 1:
      return pauli_sum_of_parity<T, 1 % count>(state, x_mask, z_mask, first, last);
    case 2:
      return pauli_sum_of_parity<T, 2 % count>(state, x_mask, z_mask, first, last);
    case 3:
      return pauli_sum_of_parity<T, 3 % count>(state, x_mask, z_mask, first, last);
    case 4:
      return pauli_sum_of_parity<T, 4 % count>(state, x_mask, z_mask, first, last);
    case 5:
      return pauli_sum_of_parity<T, 5 % count>(state, x_mask, z_mask, first, last);
    case 6:
      return pauli_sum_of_parity<T, 6 % count>(state, x_mask, z_mask, first, last);
    default:
      return pauli_sum_of_parity<T, 7 % count>(state, x_mask, z_mask, first, last);
  }
}
