// Copies between a state and a contiguous tile whose order of vectors keeps them from sharing cache sets.

// Calls visit(state address, tile address) for the vectors [first, last) of a tile, 2^Bits of them between two steps of the address.
template <class T, unsigned Bits, class Visit>
LIBQSIM_INLINE void for_each_vector(const TileArguments<T>& tile, std::uint64_t first, std::uint64_t last, Visit visit) {
  constexpr std::size_t chunk = std::size_t{1} << Bits;
  std::uint64_t state_offsets[chunk] = {}, tile_offsets[chunk] = {};
  for (std::size_t i = 1; i < chunk; ++i) {
    state_offsets[i] = state_offsets[i & (i - 1)] ^ tile.state_bits[std::countr_zero(i)];
    tile_offsets[i] = tile_offsets[i & (i - 1)] ^ tile.tile_bits[std::countr_zero(i)];
  }
  std::uint64_t in_state = 0, in_tile = 0;
  for (std::uint64_t rest = first; rest != 0; rest &= rest - 1) {
    in_state ^= tile.state_bits[std::countr_zero(rest)];
    in_tile ^= tile.tile_bits[std::countr_zero(rest)];
  }
  for (std::uint64_t vector = first; vector != last;) {
#pragma GCC unroll 16
    for (std::size_t i = 0; i < chunk; ++i) {
      visit(reinterpret_cast<T*>(reinterpret_cast<char*>(tile.state) + (in_state ^ state_offsets[i])),
            reinterpret_cast<T*>(reinterpret_cast<char*>(tile.tile) + (in_tile ^ tile_offsets[i])));
    }
    vector += chunk;
    if (vector == last) break;
    for (int bit = std::countr_zero(vector); bit >= static_cast<int>(Bits); --bit) {
      in_state ^= tile.state_bits[bit];
      in_tile ^= tile.tile_bits[bit];
    }
  }
}

template <class T, class Visit>
LIBQSIM_INLINE void for_each_vector(const TileArguments<T>& tile, std::uint64_t first, std::uint64_t last, Visit visit) {
  if (((first | last) & 7) == 0) {
    for_each_vector<T, 3>(tile, first, last, visit);
  } else {
    for_each_vector<T, 0>(tile, first, last, visit);
  }
}

template <class T>
void load_tile(const TileArguments<T>& tile, std::uint64_t first, std::uint64_t last) noexcept {
  for_each_vector(
      tile, first, last, [](const T* state, T* to) __attribute__((always_inline)) { Store<T>(Load<T>(state), to); });
}

template <class T>
void store_tile(const TileArguments<T>& tile, std::uint64_t first, std::uint64_t last) noexcept {
  for_each_vector(
      tile, first, last, [](T * state, const T* from) __attribute__((always_inline)) { Store<T>(Load<T>(from), state); });
}
