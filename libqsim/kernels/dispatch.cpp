#include <algorithm>

#include "libqsim/kernels/kernel_table.hpp"

namespace libqsim::kernels {

// One namespace an instruction set, each with its tables (defined in isa/).
#define LIBQSIM_DECLARE_TABLES(isa)              \
  namespace isa {                                \
  extern const KernelTable<float> table_float;   \
  extern const KernelTable<double> table_double; \
  }
LIBQSIM_DECLARE_TABLES(baseline)
#if defined(__x86_64__)
LIBQSIM_DECLARE_TABLES(avx2)
LIBQSIM_DECLARE_TABLES(avx512)
#elif defined(__aarch64__)
LIBQSIM_DECLARE_TABLES(neon)
#endif

namespace {

template <class T>
const KernelTable<T>& choose(const KernelTable<float>& single, const KernelTable<double>& twice) {
  if constexpr (sizeof(T) == sizeof(float)) {
    return static_cast<void>(twice), single;
  } else {
    return static_cast<void>(single), twice;
  }
}

}  // namespace

template <class T>
const KernelTable<T>& kernel_table(support::Isa isa) {
  const auto isas = support::available_isas();
  switch (std::ranges::find(isas, isa) != isas.end() ? isa : isas.back()) {
#if defined(__x86_64__)
    case support::Isa::avx512:
      return choose<T>(avx512::table_float, avx512::table_double);
    case support::Isa::avx2:
      return choose<T>(avx2::table_float, avx2::table_double);
#elif defined(__aarch64__)
    case support::Isa::neon:
      return choose<T>(neon::table_float, neon::table_double);
#endif
    default:
      return choose<T>(baseline::table_float, baseline::table_double);
  }
}

template const KernelTable<float>& kernel_table<float>(support::Isa);
template const KernelTable<double>& kernel_table<double>(support::Isa);

}  // namespace libqsim::kernels
