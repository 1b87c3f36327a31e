#include "libqsim/plan/phases.hpp"

#include <algorithm>

namespace libqsim::plan {

void Phases::clear() {
  terms_.clear();
  operands_.clear();
  values_.clear();
  constant_ = 1;
}

// A one-bit diagonal joins one of the same parity.
bool Phases::merge(std::span<const Functional> operands, std::span<const Complex> values) {
  const auto same = std::ranges::find_if(terms_, [&](const PhaseTerm& term) {
    return term.operand_count == 1 && term.target_count == 1 && operands_[term.first_operand].same_parity(operands[0]);
  });
  if (same == terms_.end()) return false;
  const std::size_t flipped = operands_[same->first_operand].constant != operands[0].constant ? 1 : 0;
  for (std::size_t bit = 0; bit < 2; ++bit) {
    Complex& value = values_[same->first_value + bit];
    value = times(value, values[bit ^ flipped]);
  }
  return true;
}

void Phases::add(std::span<const Functional> operands, std::size_t target_count, std::span<const Complex> values) {
  if (operands.empty()) {
    multiply_constant(values[0]);
    return;
  }
  if (operands.size() == 1 && target_count == 1 && merge(operands, values)) return;
  PhaseTerm term;
  term.first_operand = static_cast<std::uint32_t>(operands_.size());
  term.first_value = static_cast<std::uint32_t>(values_.size());
  term.target_count = static_cast<std::uint8_t>(target_count);
  term.operand_count = static_cast<std::uint8_t>(operands.size());
  for (const Functional& operand : operands) {
    term.rows |= operand.row;
    term.lanes |= operand.lanes;
  }
  operands_.insert(operands_.end(), operands.begin(), operands.end());
  values_.insert(values_.end(), values.begin(), values.end());
  terms_.push_back(term);
}

bool Phases::conflicts(const PhaseTerm& term, unsigned direction) const {
  return (term.rows & direction) != 0 &&
         std::ranges::any_of(operands(term), [&](const Functional& operand) { return operand.depends_on(direction); });
}

bool Phases::conflicts(unsigned direction) const {
  return std::ranges::any_of(terms_, [&](const PhaseTerm& term) { return conflicts(term, direction); });
}

bool Phases::is_invertible(const PhaseTerm& term) const {
  const auto first = values_.begin() + term.first_value;
  return std::none_of(first, first + (std::ptrdiff_t{1} << term.target_count), [](Complex value) { return value == 0.0; });
}

Complex Phases::value(const PhaseTerm& term, unsigned vector, unsigned lane, std::span<const std::uint64_t> selectors,
                      unsigned selected) const {
  unsigned index = 0;
  for (unsigned o = 0; o < term.operand_count; ++o) {
    const Functional& operand = operands_[term.first_operand + o];
    bool bit = operand.at(vector) != ((std::popcount(static_cast<unsigned>(operand.lanes) & lane) & 1) != 0);
    if (operand.outside != 0) {
      // A parity that is no selector is part of the operation's condition, which holds: the operand is then a control that is on.
      const auto selector = std::ranges::find(selectors, operand.outside) - selectors.begin();
      if (static_cast<std::size_t>(selector) == selectors.size()) continue;
      bit ^= (selected >> selector & 1) != 0;
    }
    if (o < term.target_count) {
      index |= static_cast<unsigned>(bit) << o;
    } else if (!bit) {
      return 1;
    }
  }
  return values_[term.first_value + index];
}

}  // namespace libqsim::plan
