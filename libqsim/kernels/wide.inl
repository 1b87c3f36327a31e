// A dense matrix on any number of targets: gathers a group into scratch and multiplies. It is meant for gates that are too wide for
// a block, where the multiplication outweighs everything else.

// Spreads the bits of `group` over the index bits that are not targets.
LIBQSIM_INLINE std::uint64_t without_targets(std::uint64_t group, const unsigned* targets, unsigned count) {
  for (unsigned t = 0; t < count; ++t) {
    const std::uint64_t below = (std::uint64_t{1} << targets[t]) - 1;
    group = (group & ~below) << 1 | (group & below);
  }
  return group;
}

// The index bits that a row or column number stands for.
LIBQSIM_INLINE std::uint64_t target_bits(std::uint64_t row, const unsigned* targets, unsigned count) {
  std::uint64_t bits = 0;
  for (unsigned t = 0; t < count; ++t) bits |= (row >> t & 1) << targets[t];
  return bits;
}

// One group of single amplitudes: for targets or controls inside a vector.
template <class T>
void wide_amplitudes(const WideArguments<T>& wide, T* scratch, std::uint64_t base) noexcept {
  const std::uint64_t size = std::uint64_t{1} << wide.target_count;
  for (std::uint64_t column = 0; column < size; ++column) {
    const T* from = wide.state + 2 * (base | target_bits(column, wide.targets, wide.target_count));
    scratch[2 * column] = from[0];
    scratch[2 * column + 1] = from[1];
  }
  for (std::uint64_t row = 0; row < size; ++row) {
    T re = 0, im = 0;
    const T* c = wide.matrix + 2 * row * size;
    for (std::uint64_t column = 0; column < size; ++column) {
      const T x = scratch[2 * column], y = scratch[2 * column + 1];
      re += c[2 * column] * x - c[2 * column + 1] * y;
      im += c[2 * column] * y + c[2 * column + 1] * x;
    }
    T* to = wide.state + 2 * (base | target_bits(row, wide.targets, wide.target_count));
    to[0] = re;
    to[1] = im;
  }
}

// One group of whole vectors.
template <class T>
void wide_vectors(const WideArguments<T>& wide, T* scratch, std::uint64_t base) noexcept {
  const std::uint64_t size = std::uint64_t{1} << wide.target_count;
  T* swapped = scratch + size * real_lanes<T>;
  for (std::uint64_t column = 0; column < size; ++column) {
    const Vec<T> v = Load<T>(wide.state + 2 * (base | target_bits(column, wide.targets, wide.target_count)));
    Store<T>(v, scratch + column * real_lanes<T>);
    Store<T>(SwapPairs<T>(v), swapped + column * real_lanes<T>);
  }
  for (std::uint64_t row = 0; row < size; ++row) {
    const T* c = wide.matrix + 2 * row * size;
    Vec<T> sum = Zero<T>(), cross = Zero<T>();
    for (std::uint64_t column = 0; column < size; ++column) {
      sum = MulAdd(Set<T>(c[2 * column]), Load<T>(scratch + column * real_lanes<T>), sum);
      cross = MulAdd(Set<T>(c[2 * column + 1]), Load<T>(swapped + column * real_lanes<T>), cross);
    }
    Store<T>(MulAddSub(Set<T>(1), sum, cross), wide.state + 2 * (base | target_bits(row, wide.targets, wide.target_count)));
  }
}

template <class T>
void apply_wide(const WideArguments<T>& wide, T* scratch, std::uint64_t first, std::uint64_t last) noexcept {
  const bool in_lanes = wide.targets[0] < lane_qubits<T> || (wide.control_mask & (lanes<T> - 1)) != 0;
  const std::uint64_t step = in_lanes ? 1 : lanes<T>;
  for (std::uint64_t group = first; group < last; group += step) {
    const std::uint64_t base = without_targets(group, wide.targets, wide.target_count);
    if ((base & wide.control_mask) != wide.control_value) continue;
    if (in_lanes) {
      wide_amplitudes(wide, scratch, base);
    } else {
      wide_vectors(wide, scratch, base);
    }
  }
}
