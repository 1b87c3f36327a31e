// The block operation that swaps a slot with a lane qubit, so that no other operation needs to look inside a vector.

template <class T, unsigned Slots, unsigned Slot, unsigned Lane>
LIBQSIM_INLINE void exchange(Vec<T>* v) {
#pragma GCC unroll 16
  for (unsigned i = 0; i < 1u << Slots; ++i) {
    if (i & 1u << Slot) continue;
    ExchangeLane<T, Lane>(v[i], v[i | 1u << Slot]);
  }
}
