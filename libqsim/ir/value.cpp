#include "libqsim/ir/value.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>
#include <span>

#include "libqsim/ir/wide.hpp"

namespace libqsim::ir {

// ------------------------------------------------------------------------ bits

namespace {

constexpr std::uint32_t word_bits = 64;

std::size_t words_for(std::uint32_t size) { return (std::size_t{size} + word_bits - 1) / word_bits; }

}  // namespace

Bits::Bits(std::uint32_t size, std::uint64_t low) : size_(size), words_(words_for(size)) {
  if (!words_.empty()) words_[0] = low;
  clear_past_end();
}

Bits Bits::parse(std::string_view digits) {
  Bits bits(static_cast<std::uint32_t>(digits.size()));
  for (std::uint32_t index = 0; index < bits.size_; ++index) bits.set(index, digits[digits.size() - 1 - index] == '1');
  return bits;
}

Bits Bits::of_words(std::uint32_t size, std::vector<std::uint64_t> words) {
  Bits bits;
  bits.size_ = size;
  bits.words_ = std::move(words);
  bits.words_.resize(words_for(size), 0);
  bits.clear_past_end();
  return bits;
}

void Bits::clear_past_end() {
  if (const std::uint32_t used = size_ % word_bits; used != 0) words_.back() &= (std::uint64_t{1} << used) - 1;
}

bool Bits::get(std::uint32_t index) const { return ((words_[index / word_bits] >> (index % word_bits)) & 1) != 0; }

void Bits::set(std::uint32_t index, bool value) {
  const std::uint64_t bit = std::uint64_t{1} << (index % word_bits);
  std::uint64_t& word = words_[index / word_bits];
  word = value ? word | bit : word & ~bit;
}

bool Bits::any() const {
  return std::any_of(words_.begin(), words_.end(), [](std::uint64_t word) { return word != 0; });
}

std::uint32_t Bits::count() const {
  std::uint32_t total = 0;
  for (const std::uint64_t word : words_) total += static_cast<std::uint32_t>(std::popcount(word));
  return total;
}

std::string Bits::text() const {
  std::string digits(size_, '0');
  for (std::uint32_t index = 0; index < size_; ++index) {
    if (get(index)) digits[size_ - 1 - index] = '1';
  }
  return digits;
}

bool Bits::less(const Bits& other) const {
  for (std::size_t word = std::max(words_.size(), other.words_.size()); word-- > 0;) {
    const std::uint64_t mine = word < words_.size() ? words_[word] : 0;
    const std::uint64_t its = word < other.words_.size() ? other.words_[word] : 0;
    if (mine != its) return mine < its;
  }
  return false;
}

Bits Bits::operator~() const {
  Bits result = *this;
  for (std::uint64_t& word : result.words_) word = ~word;
  result.clear_past_end();
  return result;
}

Bits Bits::operator&(const Bits& other) const {
  Bits result = *this;
  for (std::size_t word = 0; word < words_.size(); ++word) result.words_[word] &= other.words_[word];
  return result;
}

Bits Bits::operator|(const Bits& other) const {
  Bits result = *this;
  for (std::size_t word = 0; word < words_.size(); ++word) result.words_[word] |= other.words_[word];
  return result;
}

Bits Bits::operator^(const Bits& other) const {
  Bits result = *this;
  for (std::size_t word = 0; word < words_.size(); ++word) result.words_[word] ^= other.words_[word];
  return result;
}

Bits Bits::shifted_left(std::uint64_t count) const {
  Bits result(size_);
  if (count >= size_) return result;
  const std::size_t skip = count / word_bits;
  const std::uint32_t shift = count % word_bits;
  for (std::size_t word = skip; word < words_.size(); ++word) {
    result.words_[word] = words_[word - skip] << shift;
    if (shift != 0 && word > skip) result.words_[word] |= words_[word - skip - 1] >> (word_bits - shift);
  }
  result.clear_past_end();
  return result;
}

Bits Bits::shifted_right(std::uint64_t count) const {
  Bits result(size_);
  if (count >= size_) return result;
  const std::size_t skip = count / word_bits;
  const std::uint32_t shift = count % word_bits;
  for (std::size_t word = 0; word + skip < words_.size(); ++word) {
    result.words_[word] = words_[word + skip] >> shift;
    if (shift != 0 && word + skip + 1 < words_.size()) result.words_[word] |= words_[word + skip + 1] << (word_bits - shift);
  }
  return result;
}

Bits Bits::rotated_left(std::int64_t distance) const {
  if (size_ == 0) return *this;
  const std::int64_t size = size_;
  const auto left = static_cast<std::uint64_t>(((distance % size) + size) % size);
  return shifted_left(left) | shifted_right(size_ - left);
}

Bits Bits::resized(std::uint32_t size) const {
  Bits result(size);
  std::copy_n(words_.begin(), std::min(words_.size(), result.words_.size()), result.words_.begin());
  result.clear_past_end();
  return result;
}

// ---------------------------------------------------------------------- angles

namespace {

constexpr double two_pi = 2 * std::numbers::pi;

std::uint64_t mask_of(std::uint32_t width) { return width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1; }

/// A positive number as mantissa times 2^exponent, exactly.
struct Exact {
  std::uint64_t mantissa;
  int exponent;
};

Exact exact_of(double value) {
  int exponent = 0;
  const double fraction = std::frexp(value, &exponent);
  return {static_cast<std::uint64_t>(std::ldexp(fraction, 53)), exponent - 53};
}

}  // namespace

double radians_of(std::uint64_t turns, std::uint32_t width) {
  const double fraction = std::ldexp(static_cast<double>(turns), -static_cast<int>(width));
  // An integer next to 2^width may round up to it.
  return fraction < 1 ? fraction * two_pi : std::nextafter(two_pi, 0.0);
}

double half_of(double value) {
  if (!std::isfinite(value) || value == 0) return value;
  constexpr int fraction_bits = 11;
  constexpr int least_exponent = -24;  // of the smallest subnormal number
  constexpr double beyond = 65520;     // halfway from the largest number to the next power of two
  if (std::fabs(value) >= beyond) return std::copysign(HUGE_VAL, value);
  int exponent = 0;
  std::frexp(value, &exponent);
  const int unit = std::max(exponent - fraction_bits, least_exponent);
  return std::ldexp(std::nearbyint(std::ldexp(value, -unit)), unit);
}

std::uint64_t angle_of(double radians, std::uint32_t width, std::uint32_t float_width) {
  __extension__ using Wide = unsigned __int128;
  const double turn = float_width == 32 ? double{static_cast<float>(two_pi)} : float_width == 16 ? half_of(two_pi) : two_pi;
  const double rest = std::fmod(std::fabs(radians), turn);  // exact
  if (rest == 0) return 0;
  const Exact numerator = exact_of(rest);
  const Exact denominator = exact_of(turn);
  // rest / turn * 2^width = numerator * 2^shift / denominator, and below 2^width.
  const int shift = numerator.exponent - denominator.exponent + static_cast<int>(width);
  if (shift < -64) return 0;
  const Wide above = Wide{numerator.mantissa} << std::max(shift, 0);
  const Wide below = Wide{denominator.mantissa} << std::max(-shift, 0);
  Wide quotient = above / below;
  const Wide twice = (above % below) * 2;
  if (twice > below || (twice == below && (quotient & 1) != 0)) ++quotient;
  const auto turns = static_cast<std::uint64_t>(quotient);
  return (radians < 0 ? -turns : turns) & mask_of(width);
}

std::uint64_t angle_resized(std::uint64_t turns, std::uint32_t from_width, std::uint32_t to_width) {
  if (to_width >= from_width) return turns << (to_width - from_width);
  const std::uint32_t dropped = from_width - to_width;
  std::uint64_t kept = turns >> dropped;
  const std::uint64_t rest = turns & mask_of(dropped);
  const std::uint64_t half = std::uint64_t{1} << (dropped - 1);
  if (rest > half || (rest == half && (kept & 1) != 0)) ++kept;
  return kept & mask_of(to_width);
}

// ---------------------------------------------------------------------- values

Value zero_of(const Type& type) {
  switch (type.kind) {
    case TypeKind::none:
      return {};
    case TypeKind::bit:
    case TypeKind::boolean:
      return {false};
    case TypeKind::bit_register:
      return {Bits(type.width == open_size ? 0 : type.width)};
    case TypeKind::integer:
    case TypeKind::unsigned_integer:
      if (is_wide(type)) return {Bits(type.width)};
      if (type.is(TypeKind::integer)) return {std::int64_t{0}};
      return {std::uint64_t{0}};
    case TypeKind::angle:
      return {std::uint64_t{0}};
    case TypeKind::floating:
      return {0.0};
    case TypeKind::complex:
      return {std::complex<double>{}};
    case TypeKind::duration:
      return {Duration{}};
    case TypeKind::array:
      break;
  }
  return {ArrayValue{std::vector<Value>(type.shape->element_count(), zero_of(type.shape->element))}};
}

namespace {

template <class T>
std::string shortest(T value) {
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

std::string complex_text(std::complex<double> value, std::uint32_t width) {
  const bool negative = std::signbit(value.imag());
  return float_text(value.real(), width) + (negative ? " - " : " + ") + float_text(negative ? -value.imag() : value.imag(), width) + "im";
}

std::string duration_text(Duration value) {
  if (value.ticks == 0) return shortest(value.nanoseconds) + "ns";
  if (value.nanoseconds == 0) return shortest(value.ticks) + "dt";
  return shortest(value.nanoseconds) + "ns + " + shortest(value.ticks) + "dt";
}

std::string array_text(std::span<const Value> elements, const Type& element, std::span<const std::uint32_t> dimensions) {
  if (dimensions.empty()) return to_string(elements.front(), element);
  std::string text = "{";
  const std::size_t stride = dimensions[0] == 0 ? 0 : elements.size() / dimensions[0];
  for (std::uint32_t index = 0; index < dimensions[0]; ++index) {
    if (index != 0) text += ", ";
    text += array_text(elements.subspan(index * stride, stride), element, dimensions.subspan(1));
  }
  return text + "}";
}

}  // namespace

std::string float_text(double value, std::uint32_t width) {
  std::string text = width == 32 ? shortest(static_cast<float>(value)) : shortest(value);
  if (text.find_first_not_of("-0123456789") == std::string::npos) text += ".0";
  return text;
}

std::string to_string(const Value& value, const Type& type) {
  if (!value.has_value()) return "undefined";
  switch (type.kind) {
    case TypeKind::none:
      return "undefined";
    case TypeKind::bit:
      return value.as<bool>() ? "1" : "0";
    case TypeKind::boolean:
      return value.as<bool>() ? "true" : "false";
    case TypeKind::bit_register:
      return std::string(1, '"').append(value.as<Bits>().text()).append(1, '"');
    case TypeKind::integer:
      return is_wide(type) ? wide_text(value.as<Bits>(), true) : shortest(value.as<std::int64_t>());
    case TypeKind::unsigned_integer:
      if (is_wide(type)) return wide_text(value.as<Bits>(), false);
      return shortest(value.as<std::uint64_t>());
    case TypeKind::angle:
      return float_text(radians_of(value.as<std::uint64_t>(), type.width));
    case TypeKind::floating:
      return float_text(value.as<double>(), type.width);
    case TypeKind::complex:
      return complex_text(value.as<std::complex<double>>(), type.width);
    case TypeKind::duration:
      return duration_text(value.as<Duration>());
    case TypeKind::array:
      break;
  }
  return array_text(value.as<ArrayValue>().elements, type.shape->element, type.shape->dimensions);
}

}  // namespace libqsim::ir
