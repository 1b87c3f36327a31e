#include "libqsim/execute/outputs.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/wide.hpp"

namespace libqsim::execute {

namespace {

using ir::TypeKind;

constexpr std::size_t usual_name_bytes = 64;

/// Bits that a value of the type takes.
std::uint64_t packed_size(const ir::Type& type) {
  switch (type.kind) {
    case TypeKind::none:
      return 0;
    case TypeKind::bit:
    case TypeKind::boolean:
      return 1;
    case TypeKind::bit_register:
      return type.width;
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
      return ir::is_wide(type) ? type.width : 64;
    case TypeKind::complex:
    case TypeKind::duration:
      return 128;
    case TypeKind::array:
      return type.shape->element_count() * packed_size(type.shape->element);
    default:
      return 64;
  }
}

class Writer {
 public:
  Writer(std::vector<std::uint64_t>& words, std::uint64_t bit) : words_(words), bit_(bit) {}

  void write(const ir::Value& value) {
    std::visit([this](const auto& part) { put(part); }, value.data);
  }

 private:
  void put(std::monostate) {}
  void put(bool value) { put_bits(value ? 1 : 0, 1); }
  void put(std::int64_t value) { put_bits(static_cast<std::uint64_t>(value), 64); }
  void put(std::uint64_t value) { put_bits(value, 64); }
  // Zeros and not-a-numbers of every kind are one value each.
  void put(double value) {
    if (std::isnan(value)) value = std::numeric_limits<double>::quiet_NaN();
    put_bits(std::bit_cast<std::uint64_t>(value + 0.0), 64);
  }
  void put(const std::complex<double>& value) {
    put(value.real());
    put(value.imag());
  }
  void put(const ir::Duration& value) {
    put(value.nanoseconds);
    put(value.ticks);
  }
  void put(const ir::Bits& bits) {
    std::uint64_t left = bits.size();
    for (const std::uint64_t word : bits.words()) {
      const std::uint64_t count = std::min<std::uint64_t>(left, 64);
      put_bits(word, count);
      left -= count;
    }
  }
  void put(const ir::ArrayValue& array) {
    for (const ir::Value& element : array.elements) write(element);
  }
  void put_bits(std::uint64_t value, std::uint64_t count) {
    const std::uint64_t offset = bit_ % 64;
    words_[bit_ / 64] |= value << offset;
    if (offset + count > 64) words_[bit_ / 64 + 1] |= value >> (64 - offset);
    bit_ += count;
  }

  std::vector<std::uint64_t>& words_;
  std::uint64_t bit_;
};

/// Bits [first, first + count) of the words; at most 64 of them.
std::uint64_t field(std::span<const std::uint64_t> words, std::uint64_t first, std::uint64_t count) {
  const std::uint64_t offset = first % 64;
  std::uint64_t value = words[first / 64] >> offset;
  if (offset + count > 64) value |= words[first / 64 + 1] << (64 - offset);
  return count == 64 ? value : value & ((std::uint64_t{1} << count) - 1);
}

class Reader {
 public:
  Reader(std::span<const std::uint64_t> words, std::uint64_t bit) : words_(words), bit_(bit) {}

  ir::Value read(const ir::Type& type) {
    switch (type.kind) {
      case TypeKind::none:
        return {};
      case TypeKind::bit:
      case TypeKind::boolean:
        return {take(1) != 0};
      case TypeKind::bit_register:
        return {bits(type.width)};
      case TypeKind::integer:
        if (ir::is_wide(type)) return {bits(type.width)};
        return {static_cast<std::int64_t>(take(64))};
      case TypeKind::unsigned_integer:
        if (ir::is_wide(type)) return {bits(type.width)};
        return {take(64)};
      case TypeKind::angle:
        return {take(64)};
      case TypeKind::floating:
        return {number()};
      case TypeKind::complex: {
        const double real = number();
        return {std::complex<double>(real, number())};
      }
      case TypeKind::duration: {
        const double nanoseconds = number();
        return {ir::Duration{nanoseconds, number()}};
      }
      case TypeKind::array:
        break;
    }
    ir::ArrayValue array;
    const std::uint64_t count = type.shape->element_count();
    for (std::uint64_t i = 0; i < count; ++i) array.elements.push_back(read(type.shape->element));
    return {std::move(array)};
  }

 private:
  double number() { return std::bit_cast<double>(take(64)); }
  ir::Bits bits(std::uint32_t width) {
    std::vector<std::uint64_t> words;
    for (std::uint32_t taken = 0; taken < width; taken += 64) words.push_back(take(std::min(width - taken, 64U)));
    return ir::Bits::of_words(width, std::move(words));
  }
  std::uint64_t take(std::uint64_t count) {
    const std::uint64_t value = field(words_, bit_, count);
    bit_ += count;
    return value;
  }

  std::span<const std::uint64_t> words_;
  std::uint64_t bit_;
};

/// As unsigned numbers of `width` bits: -1, 0 or 1.
int compare_bits(std::span<const std::uint64_t> left, std::span<const std::uint64_t> right, std::uint64_t first, std::uint64_t width) {
  while (width > 0) {
    const std::uint64_t count = std::min<std::uint64_t>(width, 64);
    width -= count;
    const std::uint64_t a = field(left, first + width, count);
    const std::uint64_t b = field(right, first + width, count);
    if (a != b) return a < b ? -1 : 1;
  }
  return 0;
}

/// -1, 0 or 1.
int compare(const ir::Value& left, const ir::Value& right, const ir::Type& type) {
  const auto order = [](const auto& a, const auto& b) { return a < b ? -1 : (b < a ? 1 : 0); };
  if (ir::is_wide(type)) {
    const auto less = [&](const ir::Value& a, const ir::Value& b) {
      return ir::evaluate_binary(ir::BinaryOperation::less, ir::boolean_type(), a, type, b, type).value.as<bool>();
    };
    return less(left, right) ? -1 : (less(right, left) ? 1 : 0);
  }
  switch (type.kind) {
    case TypeKind::none:
      return 0;
    case TypeKind::bit:
    case TypeKind::boolean:
      return order(left.as<bool>(), right.as<bool>());
    case TypeKind::bit_register:
      return left.as<ir::Bits>().less(right.as<ir::Bits>()) ? -1 : (right.as<ir::Bits>().less(left.as<ir::Bits>()) ? 1 : 0);
    case TypeKind::integer:
      return order(left.as<std::int64_t>(), right.as<std::int64_t>());
    case TypeKind::unsigned_integer:
    case TypeKind::angle:
      return order(left.as<std::uint64_t>(), right.as<std::uint64_t>());
    case TypeKind::floating:
      return order(left.as<double>(), right.as<double>());
    case TypeKind::complex: {
      const auto &a = left.as<std::complex<double>>(), &b = right.as<std::complex<double>>();
      return order(std::pair(a.real(), a.imag()), std::pair(b.real(), b.imag()));
    }
    case TypeKind::duration: {
      const auto &a = left.as<ir::Duration>(), &b = right.as<ir::Duration>();
      return order(std::pair(a.nanoseconds, a.ticks), std::pair(b.nanoseconds, b.ticks));
    }
    case TypeKind::array:
      break;
  }
  const auto &a = left.as<ir::ArrayValue>().elements, &b = right.as<ir::ArrayValue>().elements;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (const int result = compare(a[i], b[i], type.shape->element); result != 0) return result;
  }
  return 0;
}

template <class Amount>
std::vector<std::size_t> rows_in_order(const OutcomeTable<Amount>& table, const OutputLayout& layout) {
  std::vector<std::size_t> rows(table.size());
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  const auto less = [&](std::size_t a, std::size_t b) { return layout.less(table.words(a), table.words(b)); };
  // Shots of one state come in the order of its basis, which most often is the order of the rows.
  if (!std::is_sorted(rows.begin(), rows.end(), less)) std::sort(rows.begin(), rows.end(), less);
  return rows;
}

}  // namespace

std::vector<std::uint32_t> output_slots(const ir::Program& program) {
  const std::vector<ir::Slot>& slots = program.main().slots;
  const bool declared = std::any_of(slots.begin(), slots.end(), [](const ir::Slot& slot) { return slot.role == ir::SlotRole::output; });
  std::vector<std::uint32_t> outputs;
  for (std::uint32_t i = 0; i < slots.size(); ++i) {
    if (declared ? slots[i].role == ir::SlotRole::output : slots[i].visible) outputs.push_back(i);
  }
  return outputs;
}

OutputLayout::OutputLayout(const ir::Program& program) {
  std::uint64_t bit = 0;
  for (const std::uint32_t slot : output_slots(program)) {
    const ir::Slot& variable = program.main().slots[slot];
    entries_.push_back({variable.name, variable.type, slot, bit});
    long_name_bytes_ += variable.name.size() - std::min(variable.name.size(), usual_name_bytes);
    bit += packed_size(variable.type);
  }
  word_count_ = static_cast<std::size_t>((bit + 63) / 64);
}

std::vector<std::uint64_t> OutputLayout::pack(const World& world) const {
  std::vector<std::uint64_t> words(word_count_, 0);
  for (const Entry& entry : entries_) Writer(words, entry.first_bit).write(world.variable(0, entry.slot).value);
  return words;
}

ir::Value OutputLayout::unpack(std::span<const std::uint64_t> words, std::size_t entry) const {
  return Reader(words, entries_[entry].first_bit).read(entries_[entry].type);
}

bool OutputLayout::less(std::span<const std::uint64_t> left, std::span<const std::uint64_t> right) const {
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    const bool bits = entry.type.is_bits() || entry.type.is(TypeKind::boolean);
    const int result =
        bits ? compare_bits(left, right, entry.first_bit, packed_size(entry.type)) : compare(unpack(left, i), unpack(right, i), entry.type);
    if (result != 0) return result < 0;
  }
  return false;
}

std::vector<OutputLayout::Wait> OutputLayout::waits(const World& world) const {
  std::vector<Wait> waits;
  std::unordered_map<Qubit, std::size_t> place;
  for (const Entry& entry : entries_) {
    const std::vector<Qubit>& pending = world.variable(0, entry.slot).pending;
    for (std::size_t bit = 0; bit < pending.size(); ++bit) {
      if (pending[bit] == ir::none) continue;
      const auto [found, fresh] = place.try_emplace(pending[bit], waits.size());
      if (fresh) waits.push_back({pending[bit], {}});
      waits[found->second].bits.push_back(entry.first_bit + bit);
    }
  }
  return waits;
}

std::vector<std::size_t> sorted_rows(const OutcomeTable<double>& table, const OutputLayout& layout) { return rows_in_order(table, layout); }

std::vector<std::size_t> sorted_rows(const OutcomeTable<std::uint64_t>& table, const OutputLayout& layout) {
  return rows_in_order(table, layout);
}

}  // namespace libqsim::execute
