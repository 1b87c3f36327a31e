// The sum behind a Pauli string's expectation value.

// Adds up (-1)^parity(i & z) conj(a[i ^ x]) a[i] for strings whose x has the bits LaneX inside a vector.
template <class T, std::size_t LaneX>
void pauli_sum_of_lane(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last,
                       double* re_im) noexcept {
  Vec<T> signs;
  for (std::size_t lane = 0; lane < real_lanes<T>; ++lane) signs[lane] = __builtin_parityll((lane / 2) & z_mask) ? T(-1) : T(1);
  const Vec<T> alternate = MulAddSub(Zero<T>(), Zero<T>(), Set<T>(1));
  const std::uint64_t x = x_mask >> lane_qubits<T>, z = z_mask >> lane_qubits<T>;
  double re = 0, im = 0;
  for (std::uint64_t run = first; run < last; run += reduce_run) {
    Vec<T> real = Zero<T>(), imaginary = Zero<T>();
    const std::uint64_t end = run + reduce_run < last ? run + reduce_run : last;
    for (std::uint64_t vector = run; vector < end; ++vector) {
      const Vec<T> sign = __builtin_parityll(vector & z) ? Zero<T>() - signs : signs;
      const Vec<T> ket = Load<T>(state + vector * real_lanes<T>) * sign;
      const Vec<T> bra = XorLanes<T, LaneX>(Load<T>(state + (vector ^ x) * real_lanes<T>));
      real = MulAdd(ket, bra, real);
      // Lanes hold ket.re * bra.im and ket.im * bra.re: the first enters with a minus.
      imaginary = MulAdd(ket * SwapPairs<T>(bra), alternate, imaginary);
    }
    re += SumOfLanes<T>(real);
    im += SumOfLanes<T>(imaginary);
  }
  re_im[0] = re;
  re_im[1] = im;
}

template <class T>
void pauli_sum(const T* state, std::uint64_t x_mask, std::uint64_t z_mask, std::uint64_t first, std::uint64_t last,
               double* re_im) noexcept {
  constexpr std::size_t count = lanes<T>;
  switch (x_mask & (count - 1)) {
    case 0:
      return pauli_sum_of_lane<T, 0>(state, x_mask, z_mask, first, last, re_im);
    case 1:
      return pauli_sum_of_lane<T, 1 % count>(state, x_mask, z_mask, first, last, re_im);
    case 2:
      return pauli_sum_of_lane<T, 2 % count>(state, x_mask, z_mask, first, last, re_im);
    case 3:
      return pauli_sum_of_lane<T, 3 % count>(state, x_mask, z_mask, first, last, re_im);
    case 4:
      return pauli_sum_of_lane<T, 4 % count>(state, x_mask, z_mask, first, last, re_im);
    case 5:
      return pauli_sum_of_lane<T, 5 % count>(state, x_mask, z_mask, first, last, re_im);
    case 6:
      return pauli_sum_of_lane<T, 6 % count>(state, x_mask, z_mask, first, last, re_im);
    default:
      return pauli_sum_of_lane<T, 7 % count>(state, x_mask, z_mask, first, last, re_im);
  }
}
