// Runs of groups: those that go through a block's operations with the same coefficients.

constexpr unsigned block_slots = support::register_slots(support::Isa::LIBQSIM_ISA);

template <class T>
struct Run {
  char* tile;
  // Where its groups lie beside its first.
  const GroupBit* places;
  const GroupBit* places_end;
  // Of its first group.
  GroupBit first;
};

// Calls visit(run) for the groups [first, last), a whole number of runs.
template <class T, class Visit>
LIBQSIM_INLINE void for_each_run(const BlockArguments<T>& block, std::uint64_t first, std::uint64_t last, Visit visit) {
  GroupBit places[std::size_t{1} << most_run_bits] = {};
  for (unsigned bit = 0; bit < block.run_bits; ++bit) {
    for (std::size_t i = 0; i < std::size_t{1} << bit; ++i) {
      places[i | std::size_t{1} << bit].load_address = places[i].load_address ^ block.group_bits[bit].load_address;
      places[i | std::size_t{1} << bit].store_address = places[i].store_address ^ block.group_bits[bit].store_address;
    }
  }
  const std::uint64_t length = std::uint64_t{1} << block.run_bits;
  Run<T> run{reinterpret_cast<char*>(block.tile), places, places + length, {0, block.first_store_address, block.outer_index}};
  const auto flip = [&](int bit) __attribute__((always_inline)) {
    run.first.load_address ^= block.group_bits[bit].load_address;
    run.first.store_address ^= block.group_bits[bit].store_address;
    run.first.index ^= block.group_bits[bit].index;
  };
  for (std::uint64_t rest = first; rest != 0; rest &= rest - 1) flip(std::countr_zero(rest));
  for (std::uint64_t group = first; group < last;) {
    visit(run);
    // From one run to the next, the lowest bits of its number up to the first that becomes 1 change.
    group += length;
    if (group == last) break;
    for (int bit = std::countr_zero(group); bit >= static_cast<int>(block.run_bits); --bit) flip(bit);
  }
}

// The addresses of a group's vectors, of which XOR makes all from those of the slots: arithmetic in registers, where a table of them would
// cost as many loads as the vectors do.
struct SlotOffsets {
  std::uint64_t first;
  std::uint64_t slots[block_slots];
};
LIBQSIM_INLINE SlotOffsets slot_offsets(const std::uint64_t* offsets) {
  SlotOffsets result{offsets[0], {}};
#pragma GCC unroll 4
  for (unsigned slot = 0; slot < block_slots; ++slot) result.slots[slot] = offsets[0] ^ offsets[1u << slot];
  return result;
}
LIBQSIM_INLINE void vector_addresses(std::uint64_t group, const SlotOffsets& offsets, std::uint64_t* addresses) {
  addresses[0] = group ^ offsets.first;
#pragma GCC unroll 16
  for (unsigned i = 1; i < 1u << block_slots; ++i) addresses[i] = addresses[i & (i - 1)] ^ offsets.slots[std::countr_zero(i)];
}
