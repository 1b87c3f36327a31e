#include "libqsim/support/aligned_buffer.hpp"

#include <sys/mman.h>

#include <cstdlib>
#include <mutex>

#include "libqsim/support/huge_pages.hpp"

namespace libqsim::support {
namespace {

// Buffers below this come from the heap.
constexpr std::size_t least_mapped_bytes = std::size_t{4} << 20;

std::size_t rounded_up(std::size_t size, std::size_t unit) { return (size + unit - 1) / unit * unit; }

// One freed mapping is kept: touching new memory costs more than a sweep over it.
struct Kept {
  std::mutex mutex;
  void* data = nullptr;
  std::size_t size_bytes = 0;
};

Kept& kept() {
  static Kept* const instance = new Kept;  // never destroyed: buffers may be freed while the process ends
  return *instance;
}

void unmap(void* data, std::size_t size_bytes) { munmap(data, rounded_up(size_bytes, huge_page_bytes)); }

void* take_kept(std::size_t size_bytes) {
  Kept& store = kept();
  const std::lock_guard lock(store.mutex);
  if (store.size_bytes != size_bytes) return nullptr;
  store.size_bytes = 0;
  return std::exchange(store.data, nullptr);
}

// Maps more than is needed, and gives back what lies before and after the aligned part.
void* map_aligned(std::size_t size_bytes) {
  const std::size_t length = rounded_up(size_bytes, huge_page_bytes);
  const std::size_t mapped = length + huge_page_bytes;
  if (mapped < size_bytes) return nullptr;
  void* const raw = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (raw == MAP_FAILED) return nullptr;
  const auto address = reinterpret_cast<std::uintptr_t>(raw);
  const std::uintptr_t start = rounded_up(address, huge_page_bytes);
  if (start != address) munmap(raw, start - address);
  const std::size_t behind = address + mapped - (start + length);
  if (behind != 0) munmap(reinterpret_cast<void*>(start + length), behind);
  void* const data = reinterpret_cast<void*>(start);
  prefer_huge_pages(data, length);
  return data;
}

}  // namespace

AlignedBuffer AlignedBuffer::allocate(std::size_t size_bytes) {
  AlignedBuffer buffer;
  if (size_bytes < least_mapped_bytes) {
    buffer.data_ = std::aligned_alloc(alignment, rounded_up(size_bytes, alignment));
  } else {
    buffer.data_ = take_kept(size_bytes);
    if (buffer.data_ == nullptr) {
      release_kept_buffers();
      buffer.data_ = map_aligned(size_bytes);
    }
  }
  buffer.size_bytes_ = buffer.data_ != nullptr ? size_bytes : 0;
  return buffer;
}

AlignedBuffer::~AlignedBuffer() {
  if (data_ == nullptr) return;
  if (size_bytes_ < least_mapped_bytes) {
    std::free(data_);
    return;
  }
  Kept& store = kept();
  const std::lock_guard lock(store.mutex);
  if (store.size_bytes >= size_bytes_) {
    unmap(data_, size_bytes_);
    return;
  }
  if (store.data != nullptr) unmap(store.data, store.size_bytes);
  store.data = data_;
  store.size_bytes = size_bytes_;
}

std::size_t kept_buffer_bytes() {
  Kept& store = kept();
  const std::lock_guard lock(store.mutex);
  return store.size_bytes;
}

void release_kept_buffers() {
  Kept& store = kept();
  const std::lock_guard lock(store.mutex);
  if (store.data != nullptr) unmap(store.data, store.size_bytes);
  store.data = nullptr;
  store.size_bytes = 0;
}

}  // namespace libqsim::support
