// Sums over a state and the projection that a measurement makes.

// Vectors of squares that are added in the state's own precision before they are widened.
constexpr std::uint64_t reduce_run = 16;

// 1 in the lanes of amplitudes that belong to the set as far as their index inside the vector tells, else 0.
template <class T>
LIBQSIM_INLINE Vec<T> lane_weights(IndexSet set) {
  Vec<T> weights = Zero<T>();
  for (std::size_t lane = 0; lane < real_lanes<T>; ++lane) {
    weights[lane] = ((lane / 2) & set.mask & (lanes<T> - 1)) == (set.value & (lanes<T> - 1)) ? T(1) : T(0);
  }
  return weights;
}

template <class T>
double norm_squared(const T* state, IndexSet set, std::uint64_t first, std::uint64_t last) noexcept {
  const Vec<T> weights = lane_weights<T>(set);
  const std::uint64_t mask = set.mask >> lane_qubits<T>;
  const std::uint64_t value = set.value >> lane_qubits<T>;
  double sum = 0;
  Vec<T> run = Zero<T>();
  std::uint64_t in_run = 0;
  // Visits the vector numbers with the wanted bits: carries pass over the bits of the mask.
  std::uint64_t vector = (first & ~mask) | value;
  if (vector < first) vector = ((first | mask) + 1) & ~mask;
  for (vector |= value; vector < last; vector = ((((vector | mask) + 1) & ~mask) | value)) {
    const Vec<T> v = Load<T>(state + vector * real_lanes<T>);
    run = MulAdd(v * weights, v, run);
    if (++in_run == reduce_run) {
      sum += SumOfLanes<T>(run);
      run = Zero<T>();
      in_run = 0;
    }
  }
  return sum + SumOfLanes<T>(run);
}

template <class T>
void project(T* state, IndexSet set, T scale, std::uint64_t first, std::uint64_t last) noexcept {
  const Vec<T> weights = lane_weights<T>(set) * Set<T>(scale);
  const std::uint64_t mask = set.mask >> lane_qubits<T>;
  const std::uint64_t value = set.value >> lane_qubits<T>;
  for (std::uint64_t vector = first; vector < last; ++vector) {
    T* at = state + vector * real_lanes<T>;
    Store<T>((vector & mask) == value ? Load<T>(at) * weights : Zero<T>(), at);
  }
}

template <class T>
void probabilities(const T* state, double* out, std::uint64_t first, std::uint64_t last) noexcept {
  for (std::uint64_t i = first * lanes<T>; i < last * lanes<T>; ++i) {
    const double re = static_cast<double>(state[2 * i]);
    const double im = static_cast<double>(state[2 * i + 1]);
    *out++ = re * re + im * im;
  }
}
