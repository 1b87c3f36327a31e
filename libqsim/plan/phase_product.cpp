#include "libqsim/plan/phase_product.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace libqsim::plan {
namespace {

// Terms of up to this many operands are looked up in a table over all their values.
constexpr std::size_t most_tabled_operands = 6;
constexpr unsigned most_entries = 256;

std::size_t number_of(std::span<const std::uint64_t> selectors, std::uint64_t mask) {
  return static_cast<std::size_t>(std::ranges::find(selectors, mask) - selectors.begin());
}

}  // namespace

// A term is multiplied in as soon as the rows tell apart all that it depends on; later selectors only copy it.
void PhaseProduct::compute(const Phases& phases, std::span<const PhaseTerm* const> terms, std::span<const std::uint64_t> selectors,
                           unsigned slots, unsigned lane_qubits, Complex constant) {
  lane_qubits_ = lane_qubits;
  entries_ = 1U << (slots + lane_qubits);
  const std::size_t size = std::size_t{entries_} << selectors.size();
  re_.resize(size);
  im_.resize(size);
  std::fill_n(re_.begin(), entries_, constant.real());
  std::fill_n(im_.begin(), entries_, constant.imag());
  highest_.assign(terms.size(), 0);
  for (std::size_t t = 0; t < terms.size(); ++t) {
    for (const Functional& operand : phases.operands(*terms[t])) {
      if (operand.outside == 0) continue;
      const std::size_t selector = number_of(selectors, operand.outside);
      if (selector < selectors.size()) highest_[t] = std::max(highest_[t], static_cast<std::uint8_t>(selector + 1));
    }
  }
  for (std::size_t level = 0; level <= selectors.size(); ++level) {
    if (level > 0) {
      const auto half = static_cast<std::ptrdiff_t>(std::size_t{entries_} << (level - 1));
      std::copy_n(re_.begin(), half, re_.begin() + half);
      std::copy_n(im_.begin(), half, im_.begin() + half);
    }
    for (std::size_t t = 0; t < terms.size(); ++t) {
      if (highest_[t] == level) multiply(phases, *terms[t], selectors, 1U << level);
    }
  }
}

void PhaseProduct::multiply(const Phases& phases, const PhaseTerm& term, std::span<const std::uint64_t> selectors, unsigned rows) {
  const auto operands = phases.operands(term);
  if (operands.size() > most_tabled_operands || entries_ > most_entries) {
    const unsigned lanes = (1U << lane_qubits_) - 1;
    for (unsigned i = 0; i < rows * entries_; ++i) {
      const unsigned entry = i % entries_;
      const Complex c = times({re_[i], im_[i]}, phases.value(term, entry >> lane_qubits_, entry & lanes, selectors, i / entries_));
      re_[i] = c.real();
      im_[i] = c.imag();
    }
    return;
  }
  // Bit o of an index is operand o's value; `by_entry` and `by_selector` say which operands each bit of an entry's or a row's number flips.
  std::array<std::uint8_t, 16> by_entry{}, by_selector{};
  std::uint8_t first = 0;
  for (std::size_t o = 0; o < operands.size(); ++o) {
    const auto bit = static_cast<std::uint8_t>(1U << o);
    const std::size_t selector = operands[o].outside == 0 ? 0 : number_of(selectors, operands[o].outside);
    if (operands[o].outside != 0 && selector == selectors.size()) {
      first |= bit;  // part of the operation's condition, which holds: a control that is on
      continue;
    }
    if (operands[o].outside != 0) by_selector[selector] |= bit;
    if (operands[o].constant) first |= bit;
    const unsigned mask = static_cast<unsigned>(operands[o].row) << lane_qubits_ | operands[o].lanes;
    for (unsigned rest = mask; rest != 0; rest &= rest - 1) by_entry[static_cast<unsigned>(std::countr_zero(rest))] |= bit;
  }
  std::array<Complex, std::size_t{1} << most_tabled_operands> values;
  const unsigned controls = ((1U << operands.size()) - 1) & ~((1U << term.target_count) - 1);
  const auto own = phases.values(term);
  for (unsigned index = 0; index < 1U << operands.size(); ++index) {
    values[index] = (index & controls) == controls ? own[index & ~controls] : Complex(1);
  }
  std::array<std::uint8_t, most_entries> indices;
  indices[0] = first;
  for (unsigned e = 1; e < entries_; ++e) indices[e] = indices[e & (e - 1)] ^ by_entry[static_cast<unsigned>(std::countr_zero(e))];
  for (unsigned row = 0; row < rows; ++row) {
    unsigned flip = 0;
    for (unsigned rest = row; rest != 0; rest &= rest - 1) flip ^= by_selector[static_cast<unsigned>(std::countr_zero(rest))];
    double* const re = re_.data() + std::size_t{row} * entries_;
    double* const im = im_.data() + std::size_t{row} * entries_;
    for (unsigned e = 0; e < entries_; ++e) {
      const Complex c = times({re[e], im[e]}, values[indices[e] ^ flip]);
      re[e] = c.real();
      im[e] = c.imag();
    }
  }
}

}  // namespace libqsim::plan
