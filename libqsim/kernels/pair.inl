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
    const Vec<T> a = v[i], b = v[j];
    v[i] = AddSub(MulAdd(s_re[i], b, c_re[i] * a), SwapPairs<T>(MulAdd(s_im[i], b, c_im[i] * a)));
    v[j] = AddSub(MulAdd(s_re[j], a, c_re[j] * b), SwapPairs<T>(MulAdd(s_im[j], a, c_im[j] * b)));
  }
}
