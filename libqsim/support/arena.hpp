#pragma once

#include <cstddef>
#include <functional>
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
    static_assert(std::is_trivially_destructible_v<T> && alignof(T) <= alignment);
    return new (allocate(sizeof(T))) T{std::forward<Arguments>(arguments)...};
  }

  /// A copy of `items` that lives as long as the arena.
  template <class T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T> && alignof(T) <= alignment);
    if (items.empty()) return {};
    T* first = static_cast<T*>(allocate(items.size_bytes()));
    // Most lists are short: no call for the first two items.
    new (first) T(items[0]);
    if (items.size() > 1) new (first + 1) T(items[1]);
    if (items.size() > 2) std::uninitialized_copy(items.begin() + 2, items.end(), first + 2);
    return {first, items.size()};
  }

  /// `grown` is called with the size of all blocks whenever one is added to the first.
  void watch(std::function<void(std::size_t bytes)> grown) { grown_ = std::move(grown); }

  /// Forgets everything made so far and keeps the memory of the first block.
  void reset() {
    if (blocks_.size() > 1) blocks_.resize(1);
    bytes_ = first_block_bytes_;
    current_ = blocks_.empty() ? nullptr : blocks_.front().get();
    left_ = blocks_.empty() ? 0 : first_block_bytes_;
  }

 private:
  static constexpr std::size_t block_bytes = 64 * 1024;
  static constexpr std::size_t alignment = alignof(void*);

  void* allocate(std::size_t size) {
    const std::size_t bytes = (size + alignment - 1) & ~(alignment - 1);
    if (bytes > left_) add_block(bytes);
    void* place = current_;
    current_ += bytes;
    left_ -= bytes;
    return place;
  }

  void add_block(std::size_t least_bytes) {
    const std::size_t bytes = least_bytes > block_bytes ? least_bytes : block_bytes;
    // Not make_unique: it would fill the block with zeros, which the tree's nodes do not need.
    blocks_.emplace_back(new std::byte[bytes]);
    current_ = blocks_.back().get();
    left_ = bytes;
    if (blocks_.size() == 1) {
      first_block_bytes_ = bytes;
      bytes_ = bytes;
      return;
    }
    bytes_ += bytes;
    if (grown_) grown_(bytes_);
  }

  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  std::byte* current_ = nullptr;
  std::size_t left_ = 0;
  std::size_t first_block_bytes_ = 0;
  std::size_t bytes_ = 0;  // of all blocks
  std::function<void(std::size_t)> grown_;
};

}  // namespace libqsim::support
