// Block operations that are diagonal: a factor a vector, a lane, or both.

template <class T, unsigned Slots>
LIBQSIM_INLINE void phase(Vec<T>* v, const T* coefficients) {
  constexpr unsigned size = 1u << Slots;
#pragma GCC unroll 16
  for (unsigned i = 0; i < size; ++i) v[i] = ComplexMul<T>(v[i], Set<T>(coefficients[i]), Set<T>(coefficients[size + i]));
}

template <class T, unsigned Slots>
LIBQSIM_INLINE void lane_phase(Vec<T>* v, const T* coefficients) {
  const Vec<T> re = Load<T>(coefficients);
  const Vec<T> im = Load<T>(coefficients + real_lanes<T>);
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) v[i] = ComplexMul<T>(v[i], re, im);
}

template <class T, unsigned Slots>
LIBQSIM_INLINE void full_phase(Vec<T>* v, const T* coefficients) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    const T* c = coefficients + 2 * i * real_lanes<T>;
    v[i] = ComplexMul<T>(v[i], Load<T>(c), Load<T>(c + real_lanes<T>));
  }
}
