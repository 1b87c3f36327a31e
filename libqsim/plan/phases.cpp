#include "libqsim/plan/phases.hpp"

#include <algorithm>

namespace libqsim::plan {

void Phases::clear() {
  terms_.clear();
  operands_.clear();
  values_.clear();
  constant_ = 1;
}

// A diagonal joins one on the same parities, so that there are never many terms where few qubits go through much.
bool Phases::merge(std::span<const Functional> operands, std::size_t target_count, std::span<const Complex> values) {
  const auto is_same = [&](const PhaseTerm& term) {
    if (term.operand_count != operands.size() || term.target_count != target_count) return false;
    const auto own = this->operands(term);
    for (std::size_t o = 0; o < own.size(); ++o) {
      if (!own[o].same_parity(operands[o]) || (o >= target_count && own[o].constant != operands[o].constant)) return false;
    }
    return true;
  };
  const auto same = std::ranges::find_if(terms_, is_same);
  if (same == terms_.end()) return false;
  std::size_t flipped = 0;
  for (std::size_t o = 0; o < target_count; ++o) {
    flipped |= std::size_t{operands_[same->first_operand + o].constant != operands[o].constant ? 1U : 0U} << o;
  }
  for (std::size_t bits = 0; bits < values.size(); ++bits) {
    Complex& value = values_[same->first_value + bits];
    value = times(value, values[bits ^ flipped]);
  }
  return true;
}

void Phases::add(std::span<const Functional> operands, std::size_t target_count, std::span<const Complex> values) {
  if (operands.empty()) {
    multiply_constant(values[0]);
    return;
  }
  if (merge(operands, target_count, values)) return;
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
