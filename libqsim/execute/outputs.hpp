#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "libqsim/execute/world.hpp"
#include "libqsim/ir/program.hpp"

namespace libqsim::execute {

/// Slots of the main program that are its outputs: those declared `output`, else all global variables.
std::vector<std::uint32_t> output_slots(const ir::Program& program);

/// The outputs of a program, and how their values are packed into words: what has equal words has equal values.
class OutputLayout {
 public:
  struct Entry {
    std::string name;
    ir::Type type;
    std::uint32_t slot = 0;
    std::uint64_t first_bit = 0;  // of the packed words
  };

  explicit OutputLayout(const ir::Program& program);

  const std::vector<Entry>& entries() const { return entries_; }
  std::size_t word_count() const { return word_count_; }
  /// What an outcome counts against the limit of bytes, of which print makes eight each; names are printed with every outcome.
  std::uint64_t row_bytes() const { return sizeof(std::uint64_t) * std::max<std::uint64_t>(word_count_, 1) + long_name_bytes_ / 8; }

  /// The words of a finished world; bits that wait for a measurement are 0.
  std::vector<std::uint64_t> pack(const World& world) const;
  ir::Value unpack(std::span<const std::uint64_t> words, std::size_t entry) const;
  /// In the order of the outputs, each by its value.
  bool less(std::span<const std::uint64_t> left, std::span<const std::uint64_t> right) const;

  /// Bits of the words that take a qubit's outcome.
  struct Wait {
    Qubit qubit = 0;
    std::vector<std::uint64_t> bits;
  };
  std::vector<Wait> waits(const World& world) const;

 private:
  std::vector<Entry> entries_;
  std::size_t word_count_ = 0;
  std::uint64_t long_name_bytes_ = 0;  // beyond a usual length
};

/// Amounts by packed outputs, in the order in which the outputs were met.
template <class Amount>
class OutcomeTable {
 public:
  explicit OutcomeTable(std::size_t word_count = 0) : word_count_(word_count) {}

  void add(std::span<const std::uint64_t> words, Amount amount) {
    if (rows_ * 2 >= buckets_.size()) grow();
    std::size_t bucket = hash(words) & (buckets_.size() - 1);
    while (buckets_[bucket] != 0) {
      const std::size_t row = buckets_[bucket] - 1;
      if (equal(row, words)) {
        amounts_[row] += amount;
        return;
      }
      bucket = (bucket + 1) & (buckets_.size() - 1);
    }
    words_.insert(words_.end(), words.begin(), words.end());
    amounts_.push_back(amount);
    buckets_[bucket] = ++rows_;
  }

  std::size_t size() const { return rows_; }
  std::span<const std::uint64_t> words(std::size_t row) const { return {words_.data() + row * word_count_, word_count_}; }
  Amount amount(std::size_t row) const { return amounts_[row]; }

 private:
  static std::size_t hash(std::span<const std::uint64_t> words) {
    std::uint64_t mixed = 0x9e3779b97f4a7c15;
    for (const std::uint64_t word : words) {
      mixed = (mixed ^ word) * 0xff51afd7ed558ccd;
      mixed ^= mixed >> 32;
    }
    return static_cast<std::size_t>(mixed);
  }
  bool equal(std::size_t row, std::span<const std::uint64_t> other) const {
    const auto own = words(row);
    for (std::size_t i = 0; i < word_count_; ++i) {
      if (own[i] != other[i]) return false;
    }
    return true;
  }
  void grow() {
    std::vector<std::uint64_t> buckets(buckets_.empty() ? 16 : 2 * buckets_.size(), 0);
    for (std::size_t row = 0; row < rows_; ++row) {
      std::size_t bucket = hash(words(row)) & (buckets.size() - 1);
      while (buckets[bucket] != 0) bucket = (bucket + 1) & (buckets.size() - 1);
      buckets[bucket] = row + 1;
    }
    buckets_ = std::move(buckets);
  }

  std::size_t word_count_;
  std::size_t rows_ = 0;
  std::vector<std::uint64_t> words_;
  std::vector<Amount> amounts_;
  std::vector<std::uint64_t> buckets_;  // row + 1, or 0; a power of two of them
};

/// Rows in the order that every printout has: by the outputs' values.
std::vector<std::size_t> sorted_rows(const OutcomeTable<double>& table, const OutputLayout& layout);
std::vector<std::size_t> sorted_rows(const OutcomeTable<std::uint64_t>& table, const OutputLayout& layout);

}  // namespace libqsim::execute
