// One SIMD vector of interleaved complex amplitudes, and the few operations that the kernels are made of. Included once an
// instruction set, inside that set's namespace and target region (see isa/); names follow Google Highway's operations.
//
// The region defines LIBQSIM_ISA, LIBQSIM_VECTOR_BYTES, and LIBQSIM_X86_FMA (256 or 512 bits) or LIBQSIM_ARM_FMA where multiply-add
// instructions exist.

#define LIBQSIM_INLINE inline __attribute__((always_inline))

template <class T>
struct VecOf;
template <>
struct VecOf<float> {
  typedef float type __attribute__((vector_size(LIBQSIM_VECTOR_BYTES)));
};
template <>
struct VecOf<double> {
  typedef double type __attribute__((vector_size(LIBQSIM_VECTOR_BYTES)));
};
template <class T>
using Vec = typename VecOf<T>::type;

// Real numbers in a vector, amplitudes in a vector, and the number of qubits that those amplitudes stand for.
template <class T>
constexpr std::size_t real_lanes = LIBQSIM_VECTOR_BYTES / sizeof(T);
template <class T>
constexpr std::size_t lanes = real_lanes<T> / 2;
template <class T>
constexpr unsigned lane_qubits = static_cast<unsigned>(std::countr_zero(lanes<T>));

template <class T>
LIBQSIM_INLINE Vec<T> Load(const T* from) {
  return *reinterpret_cast<const Vec<T>*>(from);
}
template <class T>
LIBQSIM_INLINE void Store(Vec<T> v, T* to) {
  *reinterpret_cast<Vec<T>*>(to) = v;
}
template <class T>
LIBQSIM_INLINE Vec<T> Zero() {
  return Vec<T>{};
}
template <class V, class T, std::size_t... I>
LIBQSIM_INLINE V broadcast(T value, std::index_sequence<I...>) {
  return V{(static_cast<void>(I), value)...};
}
// The list of equal values becomes one broadcasting load; adding to a zero would not.
template <class T>
LIBQSIM_INLINE Vec<T> Set(T value) {
  return broadcast<Vec<T>>(value, std::make_index_sequence<real_lanes<T>>{});
}

template <std::size_t... I>
LIBQSIM_INLINE Vec<double> broadcast_pair(const double* from, std::index_sequence<I...>) {
  typedef double Pair __attribute__((vector_size(16), aligned(8), may_alias));
  const Pair pair = *reinterpret_cast<const Pair*>(from);
#if LIBQSIM_VECTOR_BYTES == 64 && !defined(__clang__)
  // g++ 12 takes the shuffle through memory, and warns of the intrinsic.
  return __builtin_ia32_broadcastf64x2_512_mask(pair, Zero<double>(), 0xff);
#else
  return __builtin_shufflevector(pair, pair, (I % 2)...);
#endif
}
// (from[0], from[1]) in every amplitude.
LIBQSIM_INLINE Vec<float> BroadcastPair(const float* from) {
  typedef double Doubles __attribute__((vector_size(LIBQSIM_VECTOR_BYTES)));
  double pair;
  __builtin_memcpy(&pair, from, sizeof pair);
  return reinterpret_cast<Vec<float>>(broadcast<Doubles>(pair, std::make_index_sequence<real_lanes<double>>{}));
}
LIBQSIM_INLINE Vec<double> BroadcastPair(const double* from) {
  return broadcast_pair(from, std::make_index_sequence<real_lanes<double>>{});
}

// a * b + c in one rounding where the instruction set has it.
LIBQSIM_INLINE Vec<float> MulAdd(Vec<float> a, Vec<float> b, Vec<float> c) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 64
  return _mm512_fmadd_ps(a, b, c);
#elif defined(LIBQSIM_X86_FMA)
  return _mm256_fmadd_ps(a, b, c);
#elif defined(LIBQSIM_ARM_FMA)
  return vfmaq_f32(c, a, b);
#else
  return a * b + c;
#endif
}
LIBQSIM_INLINE Vec<double> MulAdd(Vec<double> a, Vec<double> b, Vec<double> c) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 64
  return _mm512_fmadd_pd(a, b, c);
#elif defined(LIBQSIM_X86_FMA)
  return _mm256_fmadd_pd(a, b, c);
#elif defined(LIBQSIM_ARM_FMA)
  return vfmaq_f64(c, a, b);
#else
  return a * b + c;
#endif
}

template <class T, std::size_t... I>
LIBQSIM_INLINE Vec<T> alternating_signs(std::index_sequence<I...>) {
  return Vec<T>{(I % 2 == 0 ? T(-1) : T(1))...};
}

// a * b - c in even lanes (real parts), a * b + c in odd lanes (imaginary parts).
LIBQSIM_INLINE Vec<float> MulAddSub(Vec<float> a, Vec<float> b, Vec<float> c) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 64
  return _mm512_fmaddsub_ps(a, b, c);
#elif defined(LIBQSIM_X86_FMA)
  return _mm256_fmaddsub_ps(a, b, c);
#else
  return MulAdd(a, b, c * alternating_signs<float>(std::make_index_sequence<real_lanes<float>>{}));
#endif
}
LIBQSIM_INLINE Vec<double> MulAddSub(Vec<double> a, Vec<double> b, Vec<double> c) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 64
  return _mm512_fmaddsub_pd(a, b, c);
#elif defined(LIBQSIM_X86_FMA)
  return _mm256_fmaddsub_pd(a, b, c);
#else
  return MulAdd(a, b, c * alternating_signs<double>(std::make_index_sequence<real_lanes<double>>{}));
#endif
}

// a - b in even lanes (real parts), a + b in odd lanes (imaginary parts).
LIBQSIM_INLINE Vec<float> AddSub(Vec<float> a, Vec<float> b) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 32
  return _mm256_addsub_ps(a, b);
#else
  return MulAdd(b, alternating_signs<float>(std::make_index_sequence<real_lanes<float>>{}), a);
#endif
}
LIBQSIM_INLINE Vec<double> AddSub(Vec<double> a, Vec<double> b) {
#if defined(LIBQSIM_X86_FMA) && LIBQSIM_VECTOR_BYTES == 32
  return _mm256_addsub_pd(a, b);
#else
  return MulAdd(b, alternating_signs<double>(std::make_index_sequence<real_lanes<double>>{}), a);
#endif
}

template <class T, std::size_t... I>
LIBQSIM_INLINE Vec<T> swap_pairs(Vec<T> v, std::index_sequence<I...>) {
  return __builtin_shufflevector(v, v, (I ^ 1)...);
}
// (re, im) to (im, re) in every amplitude.
template <class T>
LIBQSIM_INLINE Vec<T> SwapPairs(Vec<T> v) {
  return swap_pairs<T>(v, std::make_index_sequence<real_lanes<T>>{});
}

template <class T, std::size_t... I>
LIBQSIM_INLINE Vec<T> dup_even(Vec<T> v, std::index_sequence<I...>) {
  return __builtin_shufflevector(v, v, (I & ~std::size_t{1})...);
}
template <class T, std::size_t... I>
LIBQSIM_INLINE Vec<T> dup_odd(Vec<T> v, std::index_sequence<I...>) {
  return __builtin_shufflevector(v, v, (I | 1)...);
}
// The real (imaginary) part of every amplitude, in both of its places.
template <class T>
LIBQSIM_INLINE Vec<T> DupEven(Vec<T> v) {
  return dup_even<T>(v, std::make_index_sequence<real_lanes<T>>{});
}
template <class T>
LIBQSIM_INLINE Vec<T> DupOdd(Vec<T> v) {
  return dup_odd<T>(v, std::make_index_sequence<real_lanes<T>>{});
}

template <class T, std::size_t Mask, std::size_t... I>
LIBQSIM_INLINE Vec<T> xor_lanes(Vec<T> v, std::index_sequence<I...>) {
  return __builtin_shufflevector(v, v, (I ^ (2 * Mask))...);
}
// Amplitude j of the result is amplitude j ^ Mask of v.
template <class T, std::size_t Mask>
LIBQSIM_INLINE Vec<T> XorLanes(Vec<T> v) {
  if constexpr (Mask == 0) {
    return v;
  } else {
    return xor_lanes<T, Mask>(v, std::make_index_sequence<real_lanes<T>>{});
  }
}

template <class T, std::size_t Bit, std::size_t... I>
LIBQSIM_INLINE Vec<T> gather_clear(Vec<T> low, Vec<T> high, std::index_sequence<I...>) {
  return __builtin_shufflevector(low, high, (I & Bit ? real_lanes<T> + (I ^ Bit) : I)...);
}
template <class T, std::size_t Bit, std::size_t... I>
LIBQSIM_INLINE Vec<T> gather_set(Vec<T> low, Vec<T> high, std::index_sequence<I...>) {
  return __builtin_shufflevector(low, high, (I & Bit ? real_lanes<T> + I : (I ^ Bit))...);
}
// Exchanges lane qubit `Lane` with the qubit that tells `low` from `high`.
template <class T, unsigned Lane>
LIBQSIM_INLINE void ExchangeLane(Vec<T>& low, Vec<T>& high) {
  constexpr std::size_t bit = std::size_t{2} << Lane;
  const Vec<T> clear = gather_clear<T, bit>(low, high, std::make_index_sequence<real_lanes<T>>{});
  high = gather_set<T, bit>(low, high, std::make_index_sequence<real_lanes<T>>{});
  low = clear;
}

// v times the complex number that re and im hold in every lane.
template <class T>
LIBQSIM_INLINE Vec<T> ComplexMul(Vec<T> v, Vec<T> re, Vec<T> im) {
  return MulAddSub(v, re, SwapPairs<T>(v) * im);
}

// Sum of all lanes, in a fixed order.
template <class T>
LIBQSIM_INLINE double SumOfLanes(Vec<T> v) {
  double sum = 0;
  for (std::size_t i = 0; i < real_lanes<T>; ++i) sum += static_cast<double>(v[i]);
  return sum;
}
