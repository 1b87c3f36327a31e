#include "libqsim/support/huge_pages.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace libqsim::support {

void prefer_huge_pages(void* data, std::size_t size_bytes) {
  if (size_bytes < 2 * huge_page_bytes) return;  // no page of that size need lie within
  const auto page_bytes = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(data) + page_bytes - 1) / page_bytes * page_bytes;
  const std::uintptr_t last = (reinterpret_cast<std::uintptr_t>(data) + size_bytes) / page_bytes * page_bytes;
  madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
}

}  // namespace libqsim::support
