#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace libqsim::support {

/// Bump allocation for trees that live and die together; only for trivially destructible types.
class Arena {
 public:
  template <class T, class... Arguments>
  T* make(Arguments&&... arguments) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Arguments>(arguments)...};
  }

  /// A copy of `items` that lives as long as the arena.
  template <class T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    T* first = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
    std::uninitialized_copy(items.begin(), items.end(), first);
    return {first, items.size()};
  }

  /// Forgets everything made so far and keeps the memory of the first block.
  void reset() {
    if (blocks_.size() > 1) blocks_.resize(1);
    current_ = blocks_.empty() ? nullptr : blocks_.front().get();
    left_ = blocks_.empty() ? 0 : block_bytes;
  }

 private:
  static constexpr std::size_t block_bytes = 64 * 1024;

  void* allocate(std::size_t size, std::size_t alignment) {
    void* place = current_;
    if (std::align(alignment, size, place, left_) == nullptr) {
      const std::size_t bytes = size + alignment > block_bytes ? size + alignment : block_bytes;
      blocks_.push_back(std::make_unique<std::byte[]>(bytes));
      place = blocks_.back().get();
      left_ = bytes;
      std::align(alignment, size, place, left_);
    }
    current_ = static_cast<std::byte*>(place) + size;
    left_ -= size;
    return place;
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* current_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace libqsim::support
