// Block operations that add to each vector a multiple of one other: v[i] += s[i] v[i ^ D]. Together with a factor a vector they make up
// any rotation, at half the arithmetic of its matrix.

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void shear(Vec<T>* v, const Vec<T>* s) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(s[i], b, a);
    v[j] = MulAdd(s[j], a, b);
  }
}

// (re, im) times i is (-im, re): the coefficients carry the sign.
template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void imaginary_shear(Vec<T>* v, const Vec<T>* s) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(s[i], SwapPairs<T>(b), a);
    v[j] = MulAdd(s[j], SwapPairs<T>(a), b);
  }
}

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void complex_shear(Vec<T>* v, const Vec<T>* s) {
  constexpr unsigned size = 1u << Slots;
  const Vec<T>* im = s + size;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(s[i], b, MulAdd(im[i], SwapPairs<T>(b), a));
    v[j] = MulAdd(s[j], a, MulAdd(im[j], SwapPairs<T>(a), b));
  }
}
