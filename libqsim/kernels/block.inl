// A block: groups of vectors are loaded once, taken through a list of operations in registers, and stored once.

// Each operation of the list below jumps straight to the next one's code (GNU's labels as values): the processor then learns for each what
// follows it, which it does far better than where all come back to one jump.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"

// A list of labels by code, and the code of each.
#define LIBQSIM_SIXTEEN(each, kind)                                                                                             \
  each(kind, 0) each(kind, 1) each(kind, 2) each(kind, 3) each(kind, 4) each(kind, 5) each(kind, 6) each(kind, 7) each(kind, 8) \
      each(kind, 9) each(kind, 10) each(kind, 11) each(kind, 12) each(kind, 13) each(kind, 14) each(kind, 15)
#define LIBQSIM_LABEL(kind, number) &&kind##_##number,
#define LIBQSIM_NEXT \
  ++entry;           \
  goto * entry->label;
#define LIBQSIM_PAIR(kind, d)                                                                                    \
  kind##_##d : if constexpr (d > 0 && d < 1u << Slots) kind<T, Slots, (d == 0 ? 1 : d)>(v, entry->coefficients); \
  LIBQSIM_NEXT
#define LIBQSIM_QUAD(kind, both)                                                                                                         \
  kind##_##both : if constexpr (both < 1u << Slots && std::popcount(both##u) == 2) complex_quad<T, Slots, both>(v, entry->coefficients); \
  LIBQSIM_NEXT
#define LIBQSIM_EXCHANGE(kind, both)                                                                                      \
  kind##_##both : if constexpr (both / 4 < Slots && both % 4 < lane_qubits<T>) exchange<T, Slots, both / 4, both % 4>(v); \
  LIBQSIM_NEXT

// The coefficients of the row that a group's index selects.
template <class T>
LIBQSIM_INLINE const T* selected_row(const BlockOp<T>& op, std::uint64_t index) {
  std::uint64_t row = 0;
  for (unsigned r = 0; r < op.selector_count; ++r) {
    row |= static_cast<std::uint64_t>(__builtin_parityll(index & op.selectors[r])) << r;
  }
  return op.coefficients + row * op.row_size;
}

// What is left of a block's operations for a run of groups on whose differences none of them depends: their code, and each coefficient in
// all lanes of a vector, so that the arithmetic takes it straight from memory.
template <class T>
struct ResolvedOps {
  static constexpr std::size_t most_ops = 64, most_coefficients = std::size_t{32} << block_slots;
  struct Entry {
    const void* label;
    const Vec<T>* coefficients;
  };
  Entry entries[most_ops + 1];
  Vec<T> coefficients[most_coefficients];
  // Of factors so far: the last may come only after room for the operations before it has been made.
  alignas(LIBQSIM_VECTOR_BYTES) T product[std::size_t{2} << block_slots];
};

template <class T>
LIBQSIM_INLINE void spread(const T* from, std::size_t single_count, std::size_t pair_count, Vec<T>* to) {
  for (std::size_t i = 0; i < single_count; ++i) to[i] = Set<T>(from[i]);
  for (std::size_t i = 0; i < pair_count; ++i) to[single_count + i] = BroadcastPair(from + single_count + 2 * i);
}

// Chooses rows, leaves out what conditions exclude, and multiplies factors. Returns the first operation that found no room. What does not
// depend on the index is left where an earlier call put it if `again`.
template <class T>
LIBQSIM_INLINE const BlockOp<T>* resolve(const BlockOp<T>* op, const BlockOp<T>* end, std::uint64_t index, const void* const* labels,
                                         bool again, ResolvedOps<T>& resolved) {
  auto* entry = resolved.entries;
  Vec<T>* room = resolved.coefficients;
  for (; op != end && entry != resolved.entries + ResolvedOps<T>::most_ops; ++op) {
    const std::size_t needed = std::size_t{op->single_count} + op->pair_count;
    if (needed > static_cast<std::size_t>(resolved.coefficients + ResolvedOps<T>::most_coefficients - room)) break;
    Vec<T>* const own = room;
    room += needed;
    const T* coefficients = op->coefficients;
    if (op->depends_on_index) {
      if ((index & op->condition_mask) != op->condition_value) continue;
      coefficients = selected_row(*op, index);
    }
    switch (op->code) {
      case op_code(BlockOpKind::factor_first, 0):
        factor_first<T, block_slots>(resolved.product, coefficients);
        break;
      case op_code(BlockOpKind::factor_next, 0):
        factor_next<T, block_slots>(resolved.product, coefficients);
        break;
      case op_code(BlockOpKind::factor_last, 0):
        factor_next<T, block_slots>(resolved.product, coefficients);
        spread<T>(resolved.product, needed, 0, own);
        *entry++ = {labels[op_code(BlockOpKind::phase, 0)], own};
        break;
      default:
        if (op->depends_on_index || !again) spread<T>(coefficients, op->single_count, op->pair_count, own);
        *entry++ = {labels[op->code], needed != 0 ? own : reinterpret_cast<const Vec<T>*>(coefficients)};
    }
  }
  *entry = {labels[end_code], nullptr};
  return op;
}

/// By a pack, for clang unrolls no loop that a computed goto leads to.
template <class T, std::size_t... I>
LIBQSIM_INLINE void store_slots(const Vec<T>* v, char* tile, const std::uint64_t* addresses, std::index_sequence<I...>) {
  (Store<T>(v[I], reinterpret_cast<T*>(tile + addresses[I])), ...);
}

// All operations on one run of groups. What the run before left in `resolved` holds again where `again` says so.
template <class T>
void apply_run(const BlockArguments<T>& block, const Run<T>& run, ResolvedOps<T>& resolved, bool& again) {
  constexpr unsigned Slots = block_slots;
  constexpr unsigned size = 1u << Slots;
  static const void* const labels[] = {LIBQSIM_SIXTEEN(LIBQSIM_LABEL, shear) LIBQSIM_SIXTEEN(LIBQSIM_LABEL, imaginary_shear)
                                               LIBQSIM_SIXTEEN(LIBQSIM_LABEL, complex_shear) LIBQSIM_SIXTEEN(LIBQSIM_LABEL, real_pair)
                                                   LIBQSIM_SIXTEEN(LIBQSIM_LABEL, complex_pair) LIBQSIM_SIXTEEN(LIBQSIM_LABEL, quad)
                                                       LIBQSIM_SIXTEEN(LIBQSIM_LABEL, exchange) &&
                                           scaling,
                                       &&phases, &&full_phases, &&end};
  char* const tile = run.tile;
  for (const BlockOp<T>* op = block.ops;;) {
    const bool from_start = op == block.ops;
    op = resolve(op, block.ops + block.op_count, run.first.index, labels, again, resolved);
    const bool done = op == block.ops + block.op_count;
    again = from_start && done;
    const SlotOffsets load_offsets = slot_offsets(block.load_offsets);
    const SlotOffsets store_offsets = slot_offsets(done ? block.store_offsets : block.load_offsets);
    for (const GroupBit* place = run.places; place != run.places_end; ++place) {
      const std::uint64_t load_address = run.first.load_address ^ place->load_address;
      const std::uint64_t store_address = done ? run.first.store_address ^ place->store_address : load_address;
      std::uint64_t addresses[size];
      vector_addresses(load_address, load_offsets, addresses);
      Vec<T> v[size];
#pragma GCC unroll 16
      for (unsigned i = 0; i < size; ++i) v[i] = Load<T>(reinterpret_cast<const T*>(tile + addresses[i]));
      const typename ResolvedOps<T>::Entry* entry = resolved.entries;
      goto * entry->label;
      LIBQSIM_SIXTEEN(LIBQSIM_PAIR, shear)
      LIBQSIM_SIXTEEN(LIBQSIM_PAIR, imaginary_shear)
      LIBQSIM_SIXTEEN(LIBQSIM_PAIR, complex_shear)
      LIBQSIM_SIXTEEN(LIBQSIM_PAIR, real_pair)
      LIBQSIM_SIXTEEN(LIBQSIM_PAIR, complex_pair)
      LIBQSIM_SIXTEEN(LIBQSIM_QUAD, quad)
      LIBQSIM_SIXTEEN(LIBQSIM_EXCHANGE, exchange)
    scaling:
      scale<T, Slots>(v, entry->coefficients);
      LIBQSIM_NEXT
    phases:
      phase<T, Slots>(v, entry->coefficients);
      LIBQSIM_NEXT
    full_phases:
      full_phase<T, Slots>(v, entry->coefficients);
      LIBQSIM_NEXT
    end:
      vector_addresses(store_address, store_offsets, addresses);
      store_slots<T>(v, tile, addresses, std::make_index_sequence<size>{});
    }
    if (done) return;
  }
}

template <class T>
void apply_block(const BlockArguments<T>& block, std::uint64_t first, std::uint64_t last) noexcept {
  if (is_mixing(block)) return apply_mixing(block, first, last);
  ResolvedOps<T> resolved;
  bool again = false;
  for_each_run(
      block, first, last, [&](const Run<T>& run) __attribute__((always_inline)) { apply_run(block, run, resolved, again); });
}

#undef LIBQSIM_SIXTEEN
#undef LIBQSIM_LABEL
#undef LIBQSIM_NEXT
#undef LIBQSIM_PAIR
#undef LIBQSIM_QUAD
#undef LIBQSIM_EXCHANGE
#pragma GCC diagnostic pop
