// Copies between a state and a contiguous tile whose order of vectors keeps them from sharing cache sets.

// Calls visit(state address, tile address) for the vectors [first, last) of a tile.
template <class T, class Visit>
LIBQSIM_INLINE void for_each_vector(const TileArguments<T>& tile, std::uint64_t first, std::uint64_t last, Visit visit) {
  if (first == last) return;
  std::uint64_t in_state = 0, in_tile = 0;
  for (std::uint64_t rest = first; rest != 0; rest &= rest - 1) {
    in_state ^= tile.state_bits[std::countr_zero(rest)];
    in_tile ^= tile.tile_bits[std::countr_zero(rest)];
  }
  for (std::uint64_t vector = first;;) {
    visit(reinterpret_cast<T*>(reinterpret_cast<char*>(tile.state) + in_state),
          reinterpret_cast<T*>(reinterpret_cast<char*>(tile.tile) + in_tile));
    if (++vector == last) break;
    for (int bit = std::countr_zero(vector); bit >= 0; --bit) {
      in_state ^= tile.state_bits[bit];
      in_tile ^= tile.tile_bits[bit];
    }
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
