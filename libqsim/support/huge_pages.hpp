#pragma once

#include <cstddef>

namespace libqsim::support {

inline constexpr std::size_t huge_page_bytes = std::size_t{2} << 20;

/// Wishes that memory which is allocated, but not touched yet, be mapped in huge pages: to map a page of 4 KiB costs more than to fill it.
/// Whatever the system makes of it, the memory serves.
void prefer_huge_pages(void* data, std::size_t size_bytes);

}  // namespace libqsim::support
