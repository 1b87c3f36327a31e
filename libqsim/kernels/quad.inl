// The block operation that mixes four vectors: a dense matrix of two slots.

// Coefficient part p (re c_0, im c_0, re c_a, ...) of vector i is coefficient(p, i); put(i, v) takes the results. The sums by real and by
// imaginary parts stay apart to their ends: eight vectors cannot keep two multiply-add units busy, for the four cycles that each takes,
// where one sum waits for the other.
template <class T, unsigned Slots, unsigned Both, class Coefficient, class Put>
LIBQSIM_INLINE void complex_quad(const Vec<T>* in, Coefficient coefficient, Put put) {
  constexpr unsigned size = 1u << Slots, a = Both & (0 - Both), masks[4] = {0, a, Both ^ a, Both};
#pragma GCC unroll 4
  for (unsigned row = 0; row < 4; ++row) {
    Vec<T> by_real[size], by_imaginary[size];
#pragma GCC unroll 4
    for (unsigned m = 0; m < 4; ++m) {
#pragma GCC unroll 16
      for (unsigned i = 0; i < size; ++i) {
        if ((i & Both) != masks[row]) continue;
        const Vec<T> other = in[i ^ masks[m]];
        by_real[i] = m == 0 ? coefficient(0, i) * other : MulAdd(coefficient(2 * m, i), other, by_real[i]);
        by_imaginary[i] = m == 0 ? coefficient(1, i) * other : MulAdd(coefficient(2 * m + 1, i), other, by_imaginary[i]);
      }
    }
#pragma GCC unroll 16
    for (unsigned i = 0; i < size; ++i) {
      if ((i & Both) == masks[row]) put(i, AddSub(by_real[i], SwapPairs<T>(by_imaginary[i])));
    }
  }
}

template <class T, unsigned Slots, unsigned Both>
LIBQSIM_INLINE void complex_quad(Vec<T>* v, const Vec<T>* coefficients) {
  constexpr std::size_t size = 1u << Slots;
  Vec<T> in[size];
#pragma GCC unroll 16
  for (std::size_t i = 0; i < size; ++i) in[i] = v[i];
  complex_quad<T, Slots, Both>(
      in, [&](unsigned part, unsigned i) __attribute__((always_inline)) { return coefficients[part * size + i]; },
      [&](unsigned i, Vec<T> sum) __attribute__((always_inline)) { v[i] = sum; });
}
