// A block: groups of vectors are loaded once, taken through a list of operations in registers, and stored once.

constexpr unsigned block_slots = LIBQSIM_VECTOR_BYTES == 64 ? 4 : 3;

#define LIBQSIM_PAIR_CASE(kind, d)                                     \
  case op_code(BlockOpKind::kind, d):                                  \
    if constexpr (d < 1u << Slots) kind<T, Slots, d>(v, coefficients); \
    break;
#define LIBQSIM_PAIR_CASES(kind) \
  LIBQSIM_PAIR_CASE(kind, 1)     \
  LIBQSIM_PAIR_CASE(kind, 2)     \
  LIBQSIM_PAIR_CASE(kind, 3)     \
  LIBQSIM_PAIR_CASE(kind, 4)     \
  LIBQSIM_PAIR_CASE(kind, 5)     \
  LIBQSIM_PAIR_CASE(kind, 6)     \
  LIBQSIM_PAIR_CASE(kind, 7)     \
  LIBQSIM_PAIR_CASE(kind, 8)     \
  LIBQSIM_PAIR_CASE(kind, 9)     \
  LIBQSIM_PAIR_CASE(kind, 10)    \
  LIBQSIM_PAIR_CASE(kind, 11)    \
  LIBQSIM_PAIR_CASE(kind, 12)    \
  LIBQSIM_PAIR_CASE(kind, 13)    \
  LIBQSIM_PAIR_CASE(kind, 14)    \
  LIBQSIM_PAIR_CASE(kind, 15)
#define LIBQSIM_QUAD_CASE(a, b)                                                                      \
  case op_code(BlockOpKind::complex_quad, a | b << 4):                                               \
    if constexpr (a < 1u << Slots && b < 1u << Slots) complex_quad<T, Slots, a, b>(v, coefficients); \
    break;
#define LIBQSIM_EXCHANGE_CASE(slot, lane)                                                   \
  case op_code(BlockOpKind::exchange, slot | lane << 4):                                    \
    if constexpr (slot < Slots && lane < lane_qubits<T>) exchange<T, Slots, slot, lane>(v); \
    break;
#define LIBQSIM_EXCHANGE_CASES(slot) \
  LIBQSIM_EXCHANGE_CASE(slot, 0)     \
  LIBQSIM_EXCHANGE_CASE(slot, 1)     \
  LIBQSIM_EXCHANGE_CASE(slot, 2)

// The coefficients of the row that a group's index selects.
template <class T>
LIBQSIM_INLINE const T* selected_row(const BlockOp<T>& op, std::uint64_t index) {
  std::uint64_t row = 0;
  for (unsigned r = 0; r < op.selector_count; ++r) {
    row |= static_cast<std::uint64_t>(__builtin_parityll(index & op.selectors[r])) << r;
  }
  return op.coefficients + row * op.row_size;
}

template <class T>
void apply_block(const BlockArguments<T>& block, std::uint64_t first, std::uint64_t last) noexcept {
  constexpr unsigned Slots = block_slots;
  constexpr unsigned size = 1u << Slots;
  if (first == last) return;
  char* const tile = reinterpret_cast<char*>(block.tile);
  std::uint64_t load_address = 0, store_address = block.first_store_address, index = block.outer_index;
  const auto flip = [&](int bit) __attribute__((always_inline)) {
    load_address ^= block.group_bits[bit].load_address;
    store_address ^= block.group_bits[bit].store_address;
    index ^= block.group_bits[bit].index;
  };
  for (std::uint64_t rest = first; rest != 0; rest &= rest - 1) flip(std::countr_zero(rest));
  alignas(LIBQSIM_VECTOR_BYTES) T product[2 * size] = {};
  for (std::uint64_t group = first;;) {
    Vec<T> v[size];
#pragma GCC unroll 16
    for (unsigned i = 0; i < size; ++i) v[i] = Load<T>(reinterpret_cast<const T*>(tile + (load_address ^ block.load_offsets[i])));
    for (const BlockOp<T>* op = block.ops; op != block.ops + block.op_count; ++op) {
      const T* coefficients = op->coefficients;
      if (op->depends_on_index) {
        if ((index & op->condition_mask) != op->condition_value) continue;
        coefficients = selected_row(*op, index);
      }
      switch (op->code) {
        LIBQSIM_PAIR_CASES(shear)
        LIBQSIM_PAIR_CASES(imaginary_shear)
        LIBQSIM_PAIR_CASES(complex_shear)
        LIBQSIM_PAIR_CASES(real_pair)
        LIBQSIM_PAIR_CASES(complex_pair)
        LIBQSIM_QUAD_CASE(1, 2)
        LIBQSIM_QUAD_CASE(1, 4)
        LIBQSIM_QUAD_CASE(2, 4)
        LIBQSIM_QUAD_CASE(1, 8)
        LIBQSIM_QUAD_CASE(2, 8)
        LIBQSIM_QUAD_CASE(4, 8)
        LIBQSIM_EXCHANGE_CASES(0)
        LIBQSIM_EXCHANGE_CASES(1)
        LIBQSIM_EXCHANGE_CASES(2)
        LIBQSIM_EXCHANGE_CASES(3)
        case op_code(BlockOpKind::scale, 0):
          scale<T, Slots>(v, coefficients);
          break;
        case op_code(BlockOpKind::phase, 0):
          phase<T, Slots>(v, coefficients);
          break;
        case op_code(BlockOpKind::full_phase, 0):
          full_phase<T, Slots>(v, coefficients);
          break;
        case op_code(BlockOpKind::factor_first, 0):
          factor_first<T, Slots>(product, coefficients);
          break;
        case op_code(BlockOpKind::factor_next, 0):
          factor_next<T, Slots>(product, coefficients);
          break;
        case op_code(BlockOpKind::factor_last, 0):
          factor_next<T, Slots>(product, coefficients);
          phase<T, Slots>(v, product);
          break;
        default:
          __builtin_unreachable();
      }
    }
#pragma GCC unroll 16
    for (unsigned i = 0; i < size; ++i) Store<T>(v[i], reinterpret_cast<T*>(tile + (store_address ^ block.store_offsets[i])));
    if (++group == last) break;
    // From one group's number to the next, the lowest bits up to the first that becomes 1 change.
    for (int bit = std::countr_zero(group); bit >= 0; --bit) flip(bit);
  }
}

#undef LIBQSIM_PAIR_CASE
#undef LIBQSIM_PAIR_CASES
#undef LIBQSIM_QUAD_CASE
#undef LIBQSIM_EXCHANGE_CASE
#undef LIBQSIM_EXCHANGE_CASES
