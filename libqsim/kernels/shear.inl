// Block operations that add to each vector a multiple of one other: v[i] += s[i] v[i ^ D]. Together with a factor a vector they make up
// any rotation, at half the arithmetic of its matrix.

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void shear(Vec<T>* v, const T* s) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(Set<T>(s[i]), b, a);
    v[j] = MulAdd(Set<T>(s[j]), a, b);
  }
}

// (re, im) times i is (-im, re): the coefficients carry the sign.
template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void imaginary_shear(Vec<T>* v, const T* s) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(BroadcastPair(s + 2 * i), SwapPairs<T>(b), a);
    v[j] = MulAdd(BroadcastPair(s + 2 * j), SwapPairs<T>(a), b);
  }
}

template <class T, unsigned Slots, unsigned D>
LIBQSIM_INLINE void complex_shear(Vec<T>* v, const T* s) {
  constexpr unsigned size = 1u << Slots;
  const T* im = s + size;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) {
    const unsigned j = i ^ D;
    if (i > j) continue;
    const Vec<T> a = v[i], b = v[j];
    v[i] = MulAdd(Set<T>(s[i]), b, MulAdd(BroadcastPair(im + 2 * i), SwapPairs<T>(b), a));
    v[j] = MulAdd(Set<T>(s[j]), a, MulAdd(BroadcastPair(im + 2 * j), SwapPairs<T>(a), b));
  }
}
