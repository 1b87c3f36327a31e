// Block operations that mix each vector with one other, v[i] with v[i ^ D], by any matrix.

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void real_pair(Vec<T>* v, const Vec<T>* coefficients) {
  const Vec<T>* c = coefficients;
  const Vec<T>* s = coefficients + (1u << Slots);
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(s[i], b, c[i] * a);
    v[j] = MulAdd(s[j], a, c[j] * b);
  }
}

// c * a + s * b, complex, where a_swapped and b_swapped are SwapPairs of a and b.
template <class T>
LIBQSIM_INLINE Vec<T> complex_sum(Vec<T> a, Vec<T> a_swapped, Vec<T> c_re, Vec<T> c_im, Vec<T> b, Vec<T> b_swapped, Vec<T> s_re,
                                  Vec<T> s_im) {
  const Vec<T> cross = MulAdd(c_im, a_swapped, s_im * b_swapped);
  return MulAdd(s_re, b, MulAddSub(c_re, a, cross));
}

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void complex_pair(Vec<T>* v, const Vec<T>* coefficients) {
  constexpr unsigned size = 1u << Slots;
  const Vec<T>* c_re = coefficients;
  const Vec<T>* c_im = coefficients + size;
  const Vec<T>* s_re = coefficients + 2 * size;
  const Vec<T>* s_im = coefficients + 3 * size;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j], a_swapped = SwapPairs<T>(a), b_swapped = SwapPairs<T>(b);
    v[i] = complex_sum<T>(a, a_swapped, c_re[i], c_im[i], b, b_swapped, s_re[i], s_im[i]);
    v[j] = complex_sum<T>(b, b_swapped, c_re[j], c_im[j], a, a_swapped, s_re[j], s_im[j]);
  }
}
