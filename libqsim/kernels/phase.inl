// Block operations that are diagonal: a factor a vector, or a factor an amplitude.

template <class T, unsigned Slots>
LIBQSIM_INLINE void scale(Vec<T>* v, const Vec<T>* coefficients) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) v[i] *= coefficients[i];
}

template <class T, unsigned Slots>
LIBQSIM_INLINE void phase(Vec<T>* v, const Vec<T>* coefficients) {
  constexpr unsigned size = 1u << Slots;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) v[i] = ComplexMul<T>(v[i], coefficients[i], coefficients[size + i]);
}

template <class T, unsigned Slots>
LIBQSIM_INLINE void full_phase(Vec<T>* v, const Vec<T>* coefficients) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) v[i] = ComplexMul<T>(v[i], coefficients[2 * i], coefficients[2 * i + 1]);
}

// A factor that is a product of several, each with selectors of its own: it is put together in memory, real parts then imaginary
// parts of all vectors, which costs little beside its application to them.
template <class T, unsigned Slots>
LIBQSIM_INLINE void factor_first(T* product, const T* coefficients) {
#pragma GCC unroll 8
  for (std::size_t at = 0; at < 2u << Slots; at += real_lanes<T>) Store<T>(Load<T>(coefficients + at), product + at);
}

template <class T, unsigned Slots>
LIBQSIM_INLINE void factor_next(T* product, const T* coefficients) {
  constexpr std::size_t size = 1u << Slots;
#pragma GCC unroll 8
  for (std::size_t at = 0; at < size; at += real_lanes<T>) {
    const Vec<T> re = Load<T>(product + at), im = Load<T>(product + size + at);
    const Vec<T> c_re = Load<T>(coefficients + at), c_im = Load<T>(coefficients + size + at);
    Store<T>(MulAdd(re, c_re, Zero<T>() - im * c_im), product + at);
    Store<T>(MulAdd(re, c_im, im * c_re), product + size + at);
  }
}
