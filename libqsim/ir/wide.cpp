#include "libqsim/ir/wide.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <limits>
#include <utility>
#include <vector>

#include "libqsim/ir/numbers.hpp"

// Operations wrap around as those of evaluate.cpp do: what does not fit the width is cut off.

namespace libqsim::ir {

namespace {

__extension__ using DoubleWord = unsigned __int128;
using Words = std::vector<std::uint64_t>;  // lowest first

constexpr std::uint32_t word_bits = 64;

bool is_below_zero(const Bits& number, bool has_sign) { return has_sign && number.size() > 0 && number.get(number.size() - 1); }

/// At another width; `fill`: what comes in at the high end.
Bits extended(const Bits& number, std::uint32_t width, bool fill) {
  if (!fill || width <= number.size()) return number.resized(width);
  return ~(~number).resized(width);
}

Words words_of(const Bits& number) { return {number.words().begin(), number.words().end()}; }

/// a * factor + carry, in place.
std::uint64_t multiply_add(Words& a, std::uint64_t factor, std::uint64_t carry) {
  for (std::uint64_t& word : a) {
    const DoubleWord sum = DoubleWord{word} * factor + carry;
    word = static_cast<std::uint64_t>(sum);
    carry = static_cast<std::uint64_t>(sum >> word_bits);
  }
  return carry;
}

/// a / divisor in place; the remainder.
std::uint64_t divide_by_word(Words& a, std::uint64_t divisor) {
  DoubleWord rest = 0;
  for (std::size_t i = a.size(); i-- > 0;) {
    rest = (rest << word_bits) | a[i];
    a[i] = static_cast<std::uint64_t>(rest / divisor);
    rest %= divisor;
  }
  return static_cast<std::uint64_t>(rest);
}

Bits sum(const Bits& a, const Bits& b, std::uint64_t carry) {
  Words words = words_of(a);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const DoubleWord total = DoubleWord{words[i]} + b.words()[i] + carry;
    words[i] = static_cast<std::uint64_t>(total);
    carry = static_cast<std::uint64_t>(total >> word_bits);
  }
  return Bits::of_words(a.size(), std::move(words));
}

Bits product(const Bits& a, const Bits& b) {
  const auto left = a.words();
  const auto right = b.words();
  Words words(left.size(), 0);
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; i + j < words.size(); ++j) {
      const DoubleWord total = DoubleWord{left[i]} * right[j] + words[i + j] + carry;
      words[i + j] = static_cast<std::uint64_t>(total);
      carry = static_cast<std::uint64_t>(total >> word_bits);
    }
  }
  return Bits::of_words(a.size(), std::move(words));
}

std::uint32_t length_of(const Bits& number) {
  const auto words = number.words();
  for (std::size_t i = words.size(); i-- > 0;) {
    if (words[i] != 0) return static_cast<std::uint32_t>(i * word_bits + static_cast<std::size_t>(std::bit_width(words[i])));
  }
  return 0;
}

struct Division {
  Bits quotient;
  Bits rest;
};

/// Of numbers without sign; the divisor is not 0. Long division in base 2^32 (Knuth, The Art of Computer Programming 2, algorithm D).
Division divided(const Bits& dividend, const Bits& divisor) {
  const std::uint32_t width = dividend.size();
  if (length_of(divisor) <= word_bits) {
    Words quotient = words_of(dividend);
    const std::uint64_t rest = divide_by_word(quotient, divisor.low_word());
    return {Bits::of_words(width, std::move(quotient)), Bits(width, rest)};
  }
  const auto halves_of = [](const Bits& number, std::size_t count) {
    std::vector<std::uint32_t> halves(count, 0);
    for (std::size_t i = 0; i < count && i / 2 < number.words().size(); ++i) {
      halves[i] = static_cast<std::uint32_t>(number.words()[i / 2] >> (i % 2 * 32));
    }
    return halves;
  };
  const auto bits_from = [&](const std::vector<std::uint32_t>& halves, std::size_t count) {
    Words words((count + 1) / 2, 0);
    for (std::size_t i = 0; i < count; ++i) words[i / 2] |= std::uint64_t{halves[i]} << (i % 2 * 32);
    return Bits::of_words(width, std::move(words));
  };
  const std::size_t n = (length_of(divisor) + 31) / 32;
  const std::uint32_t shift = static_cast<std::uint32_t>(n) * 32 - length_of(divisor);
  const std::size_t total = (std::size_t{width} + 31) / 32 + 1;
  const auto d = halves_of(divisor.resized(width + 64).shifted_left(shift), n);
  auto u = halves_of(dividend.resized(width + 64).shifted_left(shift), total + 1);
  std::vector<std::uint32_t> quotient(total + 1, 0);
  constexpr std::uint64_t base = std::uint64_t{1} << 32;
  for (std::size_t j = total - n + 1; j-- > 0;) {
    const std::uint64_t top = (std::uint64_t{u[j + n]} << 32) | u[j + n - 1];
    std::uint64_t guess = top / d[n - 1];
    std::uint64_t left = top % d[n - 1];
    while (guess >= base || guess * d[n - 2] > ((left << 32) | u[j + n - 2])) {
      --guess;
      left += d[n - 1];
      if (left >= base) break;
    }
    std::int64_t borrow = 0;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const std::uint64_t part = guess * d[i] + carry;
      carry = part >> 32;
      const std::int64_t difference = std::int64_t{u[i + j]} - borrow - static_cast<std::int64_t>(part & (base - 1));
      u[i + j] = static_cast<std::uint32_t>(difference);
      borrow = difference < 0 ? 1 : 0;
    }
    const std::int64_t difference = std::int64_t{u[j + n]} - borrow - static_cast<std::int64_t>(carry);
    u[j + n] = static_cast<std::uint32_t>(difference);
    if (difference < 0) {  // the guess was one too high
      --guess;
      std::uint64_t back = 0;
      for (std::size_t i = 0; i < n; ++i) {
        back += std::uint64_t{u[i + j]} + d[i];
        u[i + j] = static_cast<std::uint32_t>(back);
        back >>= 32;
      }
      u[j + n] += static_cast<std::uint32_t>(back);
    }
    quotient[j] = static_cast<std::uint32_t>(guess);
  }
  std::vector<std::uint32_t> rest(u.begin(), u.begin() + static_cast<std::ptrdiff_t>(n));
  for (std::size_t i = 0; i < n && shift != 0; ++i) {
    const std::uint64_t above = i + 1 < u.size() && i + 1 <= n ? u[i + 1] : 0;
    rest[i] = static_cast<std::uint32_t>(((above << 32) | u[i]) >> shift);
  }
  return {bits_from(quotient, total - n + 1), bits_from(rest, n)};
}

/// Truncates towards zero; the remainder has the sign of the dividend.
Computed division(BinaryOperation operation, bool has_sign, const Bits& a, const Bits& b) {
  if (!b.any()) return fault(Fault::division_by_zero);
  const bool left_negative = is_below_zero(a, has_sign);
  const bool right_negative = is_below_zero(b, has_sign);
  Division found = divided(left_negative ? negated(a) : a, right_negative ? negated(b) : b);
  if (operation == BinaryOperation::divide) return {{left_negative != right_negative ? negated(found.quotient) : found.quotient}};
  return {{left_negative ? negated(found.rest) : found.rest}};
}

std::strong_ordering order_of(const Value& left, const Type& left_type, const Value& right, const Type& right_type) {
  // One bit more than either has: both fit as numbers with a sign.
  const std::uint32_t width = std::max({left_type.width, right_type.width, word_bits}) + 1;
  const Bits a = *wide_of(left, left_type, width);
  const Bits b = *wide_of(right, right_type, width);
  const bool a_negative = a.get(width - 1);
  if (a_negative != b.get(width - 1)) return a_negative ? std::strong_ordering::less : std::strong_ordering::greater;
  if (a == b) return std::strong_ordering::equal;
  return a.less(b) ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::optional<Computed> comparison(BinaryOperation operation, std::strong_ordering order) {
  const auto is = [](bool truth) { return Computed{{truth}}; };
  switch (operation) {
    case BinaryOperation::less:
      return is(order < 0);
    case BinaryOperation::less_equal:
      return is(order <= 0);
    case BinaryOperation::greater:
      return is(order > 0);
    case BinaryOperation::greater_equal:
      return is(order >= 0);
    case BinaryOperation::equal:
      return is(order == 0);
    case BinaryOperation::not_equal:
      return is(order != 0);
    default:
      return std::nullopt;
  }
}

/// `base` to a power without sign; the result has the base's width.
Bits power(Bits base, const Bits& exponent) {
  Bits result(base.size(), 1);
  const std::uint32_t length = length_of(exponent);
  for (std::uint32_t bit = 0; bit < length; ++bit) {
    if (exponent.get(bit)) result = product(result, base);
    if (bit + 1 < length) base = product(base, base);
  }
  return result;
}

Computed shifted(BinaryOperation operation, const Type& result, const Value& value, const Type& type, const Value& distance,
                 const Type& distance_type) {
  const auto count = wide_of(distance, distance_type, std::max(distance_type.width, word_bits));
  if (!count) return fault(Fault::undefined);
  const bool distance_has_sign = distance_type.is(TypeKind::integer);
  if (is_below_zero(*count, distance_has_sign)) return fault(Fault::negative_shift);
  const std::uint64_t steps = length_of(*count) > word_bits ? std::numeric_limits<std::uint64_t>::max() : count->low_word();
  if (!is_wide(result)) {  // only the distance is wide
    Value narrow{distance_has_sign ? Value{static_cast<std::int64_t>(std::min<std::uint64_t>(steps, word_bits))} : Value{steps}};
    const Type narrow_type = distance_has_sign ? integer_type() : unsigned_type();
    return evaluate_binary(operation, result, value, type, narrow, narrow_type);
  }
  const auto bits = wide_of(value, type, result.width);
  if (!bits) return fault(Fault::undefined);
  if (operation == BinaryOperation::shift_left) return {{bits->shifted_left(steps)}};
  if (is_below_zero(*bits, result.is(TypeKind::integer))) return {{~(~*bits).shifted_right(steps)}};
  return {{bits->shifted_right(steps)}};
}

Computed integer_power(const Type& result, const Value& base, const Type& base_type, const Value& exponent, const Type& exponent_type) {
  // A narrow base with a wide exponent is widened, and its power cut off again: products keep their low bits.
  const std::uint32_t width = std::max(result.width, word_bits);
  const auto a = wide_of(base, base_type, width);
  const auto b = wide_of(exponent, exponent_type, std::max(exponent_type.width, word_bits));
  if (!a || !b) return fault(Fault::undefined);
  if (is_below_zero(*b, exponent_type.is(TypeKind::integer))) return fault(Fault::domain);
  Bits found = power(*a, *b);
  if (is_wide(result)) return {{std::move(found)}};
  return {word_value(result, found.low_word())};
}

}  // namespace

Bits negated(const Bits& number) { return sum(~number, Bits(number.size()), 1); }

std::optional<Bits> wide_of(const Value& value, const Type& type, std::uint32_t width) {
  if (const auto* bits = std::get_if<Bits>(&value.data)) return extended(*bits, width, is_below_zero(*bits, type.is(TypeKind::integer)));
  const auto word = word_of(value);
  if (!word) return std::nullopt;
  return extended(Bits(word_bits, *word), width, is_negative(value));
}

bool is_negative(const Value& value, const Type& type) {
  if (const auto* bits = std::get_if<Bits>(&value.data)) return is_below_zero(*bits, type.is(TypeKind::integer));
  return is_negative(value);
}

std::optional<std::int64_t> narrow_of(const Bits& number, bool has_sign) {
  const bool below_zero = is_below_zero(number, has_sign);
  const Bits magnitude = below_zero ? ~number : number;
  if (length_of(magnitude) >= word_bits) return std::nullopt;
  const auto word = static_cast<std::int64_t>(magnitude.low_word());
  return below_zero ? ~word : word;
}

std::optional<std::int64_t> narrow_of(const Value& value, const Type& type) {
  if (const auto* bits = std::get_if<Bits>(&value.data)) return narrow_of(*bits, type.is(TypeKind::integer));
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return *number;
  const auto number = value.as<std::uint64_t>();
  return number >> (word_bits - 1) == 0 ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

double real_of_wide(const Bits& number, bool has_sign, int precision) {
  const bool below_zero = is_below_zero(number, has_sign);
  const Bits magnitude = below_zero ? negated(number) : number;
  const std::uint32_t length = length_of(magnitude);
  const std::uint32_t dropped = length > word_bits ? length - word_bits : 0;
  std::uint64_t top = magnitude.shifted_right(dropped).low_word();
  // What is dropped leaves a trace in the last bit, which decides between a tie and more than one.
  if (dropped > 0 && magnitude.resized(dropped).any()) top |= 1;
  const int excess = std::max(static_cast<int>(std::bit_width(top)) - precision, 0);
  std::uint64_t kept = excess > 0 ? top >> excess : top;
  if (excess > 0) {
    const std::uint64_t rest = top & width_mask(static_cast<std::uint32_t>(excess));
    const std::uint64_t half = std::uint64_t{1} << (excess - 1);
    if (rest > half || (rest == half && (kept & 1) != 0)) ++kept;
  }
  const double real = std::ldexp(static_cast<double>(kept), static_cast<int>(dropped) + excess);
  return below_zero ? -real : real;
}

Bits wide_of_real(double whole, std::uint32_t width) {
  constexpr int fraction_bits = 53;
  int exponent = 0;
  const double fraction = std::frexp(std::fabs(whole), &exponent);
  const auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, fraction_bits));
  const int shift = exponent - fraction_bits;
  const Bits number(width, shift >= 0 ? mantissa : shift > -static_cast<int>(word_bits) ? mantissa >> -shift : 0);
  const Bits placed = shift > 0 ? number.shifted_left(static_cast<std::uint64_t>(shift)) : number;
  return whole < 0 ? negated(placed) : placed;
}

std::string wide_text(const Bits& number, bool has_sign) {
  constexpr std::uint64_t chunk = 10'000'000'000'000'000'000U;  // 10^19
  constexpr int chunk_digits = 19;
  const bool below_zero = is_below_zero(number, has_sign);
  Words rest = words_of(below_zero ? negated(number) : number);
  std::string text;
  while (std::any_of(rest.begin(), rest.end(), [](std::uint64_t word) { return word != 0; })) {
    std::uint64_t digits = divide_by_word(rest, chunk);
    for (int i = 0; i < chunk_digits; ++i, digits /= 10) text += static_cast<char>('0' + digits % 10);
  }
  while (text.size() > 1 && text.back() == '0') text.pop_back();
  if (text.empty()) return "0";
  if (below_zero) text += '-';
  std::reverse(text.begin(), text.end());
  return text;
}

std::optional<Bits> parse_wide(std::string_view digits, unsigned base) {
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() > integer_width_limit) return std::nullopt;  // a digit is a bit at least
  Words words(integer_width_limit / word_bits, 0);
  for (const char c : digits) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    if (multiply_add(words, base, static_cast<std::uint64_t>(digit)) != 0) return std::nullopt;
  }
  const Bits number = Bits::of_words(integer_width_limit, std::move(words));
  return number.resized(std::max(length_of(number), 1U));
}

std::optional<Computed> evaluate_wide(BinaryOperation operation, const Type& result, const Value& left, const Type& left_type,
                                      const Value& right, const Type& right_type) {
  if (!is_wide(result) && !is_wide(left_type) && !is_wide(right_type)) return std::nullopt;
  const auto is_integer = [](const Type& type) { return type.is_integral() || type.is(TypeKind::boolean) || type.is(TypeKind::bit); };
  if (operation == BinaryOperation::shift_left || operation == BinaryOperation::shift_right) {
    return shifted(operation, result, left, left_type, right, right_type);
  }
  if (!is_integer(left_type) || !is_integer(right_type) || !left.has_value() || !right.has_value()) return std::nullopt;
  if (operation == BinaryOperation::power && result.is_integral()) return integer_power(result, left, left_type, right, right_type);
  if (result.is(TypeKind::boolean)) return comparison(operation, order_of(left, left_type, right, right_type));
  if (!is_wide(result)) return std::nullopt;
  const Bits a = *wide_of(left, left_type, result.width);
  const Bits b = *wide_of(right, right_type, result.width);
  switch (operation) {
    case BinaryOperation::add:
      return Computed{{sum(a, b, 0)}};
    case BinaryOperation::subtract:
      return Computed{{sum(a, ~b, 1)}};
    case BinaryOperation::multiply:
      return Computed{{product(a, b)}};
    case BinaryOperation::divide:
    case BinaryOperation::modulo:
      return division(operation, result.is(TypeKind::integer), a, b);
    case BinaryOperation::bitwise_and:
      return Computed{{a & b}};
    case BinaryOperation::bitwise_or:
      return Computed{{a | b}};
    case BinaryOperation::bitwise_xor:
      return Computed{{a ^ b}};
    default:
      return std::nullopt;
  }
}

}  // namespace libqsim::ir
