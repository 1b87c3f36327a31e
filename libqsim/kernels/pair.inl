// Block operations that mix each vector with one other, v[i] with v[i ^ D], by any matrix.

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void real_pair(Vec<T>* v, const T* coefficients) {
  const T* c = coefficients;
  const T* s = coefficients + (1u << Slots);
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(Set<T>(s[i]), b, Set<T>(c[i]) * a);
    v[j] = MulAdd(Set<T>(s[j]), a, Set<T>(c[j]) * b);
  }
}

// c * a + s * b, complex, where a_swapped and b_swapped are SwapPairs of a and b.
template <class T>
LIBQSIM_INLINE Vec<T> complex_sum(Vec<T> a, Vec<T> a_swapped, T c_re, T c_im, Vec<T> b, Vec<T> b_swapped, T s_re, T s_im) {
  const Vec<T> cross = MulAdd(Set<T>(c_im), a_swapped, Set<T>(s_im) * b_swapped);
  return MulAdd(Set<T>(s_re), b, MulAddSub(Set<T>(c_re), a, cross));
}

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void complex_pair(Vec<T>* v, const T* coefficients) {
  constexpr unsigned size = 1u << Slots;
  const T* c_re = coefficients;
  const T* c_im = coefficients + size;
  const T* s_re = coefficients + 2 * size;
  const T* s_im = coefficients + 3 * size;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j], a_swapped = SwapPairs<T>(a), b_swapped = SwapPairs<T>(b);
    v[i] = complex_sum<T>(a, a_swapped, c_re[i], c_im[i], b, b_swapped, s_re[i], s_im[i]);
    v[j] = complex_sum<T>(b, b_swapped, c_re[j], c_im[j], a, a_swapped, s_re[j], s_im[j]);
  }
}
