// The block operation that mixes four vectors: a dense matrix of two slots.

template <class T, unsigned Slots, unsigned A, unsigned B>
LIBQSIM_INLINE void complex_quad(Vec<T>* v, const Vec<T>* coefficients) {
  constexpr unsigned size = 1u << Slots;
#pragma GCC unroll 16
  for (unsigned first = 0; first < size; ++first) {
    if (first & (A | B)) continue;
    const unsigned at[4] = {first, first | A, first | B, first | A | B};
    const Vec<T> in[4] = {v[at[0]], v[at[1]], v[at[2]], v[at[3]]};
    const Vec<T> swapped[4] = {SwapPairs<T>(in[0]), SwapPairs<T>(in[1]), SwapPairs<T>(in[2]), SwapPairs<T>(in[3])};
#pragma GCC unroll 4
    for (unsigned row = 0; row < 4; ++row) {
      const Vec<T>* c = coefficients + at[row];
      Vec<T> cross = c[size] * swapped[row];
#pragma GCC unroll 4
      for (unsigned m = 1; m < 4; ++m) cross = MulAdd(c[(2 * m + 1) * size], swapped[row ^ m], cross);
      Vec<T> sum = MulAddSub(c[0], in[row], cross);
#pragma GCC unroll 4
      for (unsigned m = 1; m < 4; ++m) sum = MulAdd(c[2 * m * size], in[row ^ m], sum);
      v[at[row]] = sum;
    }
  }
}
