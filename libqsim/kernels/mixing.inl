// Blocks of nothing but dense matrices of two slots, and exchanges, whose coefficients are the same for all vectors. Their arithmetic is
// long enough for each operation to go through the groups of a run by itself: without jumps from one operation to another, and with one
// load of a coefficient for all vectors of a group, for loads are what limits such a block.

// Calls visit(in, put) for each group of a run: its vectors, and what stores one, at the places of loading for all but the last
// operation.
template <class T, class Visit>
LIBQSIM_INLINE void for_each_group(const Run<T>& run, const BlockArguments<T>& block, bool is_last, Visit visit) {
  constexpr unsigned size = 1u << block_slots;
  const SlotOffsets load_offsets = slot_offsets(block.load_offsets);
  const SlotOffsets store_offsets = slot_offsets(is_last ? block.store_offsets : block.load_offsets);
  for (const GroupBit* place = run.places; place != run.places_end; ++place) {
    const std::uint64_t from = run.first.load_address ^ place->load_address;
    std::uint64_t addresses[size];
    vector_addresses(from, load_offsets, addresses);
    Vec<T> in[size];
#pragma GCC unroll 16
    for (unsigned i = 0; i < size; ++i) in[i] = Load<T>(reinterpret_cast<const T*>(run.tile + addresses[i]));
    vector_addresses(is_last ? run.first.store_address ^ place->store_address : from, store_offsets, addresses);
    visit(
        in, [&](unsigned i, Vec<T> v) __attribute__((always_inline)) { Store<T>(v, reinterpret_cast<T*>(run.tile + addresses[i])); });
  }
}

template <class T, unsigned Both>
void quad_run(const Run<T>& run, const BlockArguments<T>& block, const T* coefficients, bool is_last) {
  for_each_group<T>(
      run, block, is_last, [&](const Vec<T>* in, auto put) __attribute__((always_inline)) {
        complex_quad<T, block_slots, Both>(
            in,
            [&](unsigned part, unsigned i)
                __attribute__((always_inline)) { return Set<T>(coefficients[(part << block_slots) + (i & Both)]); },
            put);
      });
}

template <class T, unsigned Slot, unsigned Lane>
void exchange_run(const Run<T>& run, const BlockArguments<T>& block, const T*, bool is_last) {
  for_each_group<T>(
      run, block, is_last, [](Vec<T> * v, auto put) __attribute__((always_inline)) {
        exchange<T, block_slots, Slot, Lane>(v);
#pragma GCC unroll 16
        for (unsigned i = 0; i < 1u << block_slots; ++i) put(i, v[i]);
      });
}

template <class T>
using OperationRun = void (*)(const Run<T>&, const BlockArguments<T>&, const T* coefficients, bool is_last);

template <class T, unsigned Both>
constexpr OperationRun<T> quad_run_of() {
  if constexpr (Both < 1u << block_slots && std::popcount(Both) == 2) return quad_run<T, Both>;
  return nullptr;
}
template <class T, unsigned Both>
constexpr OperationRun<T> exchange_run_of() {
  if constexpr (Both / 4 < block_slots && Both % 4 < lane_qubits<T>) return exchange_run<T, Both / 4, Both % 4>;
  return nullptr;
}
template <class T, unsigned... Both>
constexpr auto operation_runs(std::integer_sequence<unsigned, Both...>) {
  return std::array{quad_run_of<T, Both>()..., exchange_run_of<T, Both>()...};
}

constexpr std::uint8_t first_quad = op_code(BlockOpKind::complex_quad, 0), after_exchanges = op_code(BlockOpKind::scale, 0);

// Whether each vector has the coefficients of the one whose other slots are 0.
template <class T>
bool same_for_all_vectors(const BlockOp<T>& op) {
  const unsigned both = op.code & 15, size = 1u << block_slots;
  for (std::size_t at = 0; at < op.single_count; ++at) {
    if (op.coefficients[at] != op.coefficients[(at & ~std::size_t{size - 1}) | (at & both)]) return false;
  }
  return true;
}

template <class T>
bool is_mixing(const BlockArguments<T>& block) {
  for (std::size_t o = 0; o < block.op_count; ++o) {
    const BlockOp<T>& op = block.ops[o];
    if (op.code < first_quad || op.code >= after_exchanges || op.depends_on_index || !same_for_all_vectors(op)) return false;
  }
  return block.op_count != 0;
}

template <class T>
void apply_mixing(const BlockArguments<T>& block, std::uint64_t first, std::uint64_t last) {
  static constexpr auto runs = operation_runs<T>(std::make_integer_sequence<unsigned, 16>{});
  for_each_run(
      block, first, last, [&](const Run<T>& run) __attribute__((always_inline)) {
        for (std::size_t o = 0; o < block.op_count; ++o) {
          runs[block.ops[o].code - first_quad](run, block, block.ops[o].coefficients, o + 1 == block.op_count);
        }
      });
}
