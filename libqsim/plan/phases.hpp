// The diagonal gates that a block has met and not yet applied. They wait as terms, each a table over parities of bits, so that any
// number of them becomes one factor a vector; and a shear can often be carried past them by changing its coefficients instead.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/plan/frame.hpp"
#include "libqsim/plan/segment.hpp"

namespace libqsim::plan {

// Complex product without the rules for infinities that std::complex brings.
inline Complex times(Complex a, Complex b) {
  return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}
inline Complex quotient(Complex a, Complex b) {
  const double scale = 1 / (b.real() * b.real() + b.imag() * b.imag());
  return {(a.real() * b.real() + a.imag() * b.imag()) * scale, (a.imag() * b.real() - a.real() * b.imag()) * scale};
}

// values[bits of the targets] where every control is 1, else 1.
struct PhaseTerm {
  std::uint32_t first_operand = 0;  // targets, then controls
  std::uint32_t first_value = 0;
  std::uint8_t target_count = 0;
  std::uint8_t operand_count = 0;
  std::uint8_t rows = 0;   // the slots that any operand depends on
  std::uint8_t lanes = 0;  // the lanes
};

class Phases {
 public:
  void clear();
  bool empty() const { return terms_.empty(); }
  std::span<const PhaseTerm> terms() const { return terms_; }
  std::span<const Functional> operands(const PhaseTerm& term) const { return {operands_.data() + term.first_operand, term.operand_count}; }

  // 2^target_count of them.
  std::span<const Complex> values(const PhaseTerm& term) const {
    return {values_.data() + term.first_value, std::size_t{1} << term.target_count};
  }

  // A diagonal on `operands`, the first target_count of them targets and the others controls.
  void add(std::span<const Functional> operands, std::size_t target_count, std::span<const Complex> values);
  void multiply_constant(Complex factor) { constant_ = times(constant_, factor); }
  Complex constant() const { return constant_; }
  void reset_constant() { constant_ = 1; }

  // Whether a term changes along a direction of the group's vectors.
  bool conflicts(const PhaseTerm& term, unsigned direction) const;
  bool conflicts(unsigned direction) const;

  // No value of the term is zero.
  bool is_invertible(const PhaseTerm& term) const;

  // The term's value where its outside parities are as `selected` says (bit r for selectors[r]).
  Complex value(const PhaseTerm& term, unsigned vector, unsigned lane, std::span<const std::uint64_t> selectors, unsigned selected) const;

 private:
  bool merge(std::span<const Functional> operands, std::size_t target_count, std::span<const Complex> values);

  std::vector<PhaseTerm> terms_;
  std::vector<Functional> operands_;
  std::vector<Complex> values_;
  Complex constant_ = 1;
};

}  // namespace libqsim::plan
