// Memory for states: aligned, on huge pages where the system grants them, and kept for the next state of the same size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace libqsim::support {

class AlignedBuffer {
 public:
  static constexpr std::size_t alignment = 64;

  AlignedBuffer() = default;
  AlignedBuffer(AlignedBuffer&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)), size_bytes_(std::exchange(other.size_bytes_, 0)) {}
  AlignedBuffer& operator=(AlignedBuffer&& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_bytes_, other.size_bytes_);
    return *this;
  }
  AlignedBuffer(const AlignedBuffer&) = delete;
  AlignedBuffer& operator=(const AlignedBuffer&) = delete;
  ~AlignedBuffer();

  // Memory of any content, not yet touched where it is new; empty if the system has none.
  static AlignedBuffer allocate(std::size_t size_bytes);

  void* data() const { return data_; }
  std::size_t size_bytes() const { return size_bytes_; }
  explicit operator bool() const { return data_ != nullptr; }

 private:
  void* data_ = nullptr;
  std::size_t size_bytes_ = 0;
};

// Bytes that are kept for later buffers, and gives them back to the system.
std::size_t kept_buffer_bytes();
void release_kept_buffers();

}  // namespace libqsim::support
