#include "libqsim/plan/op_writer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace libqsim::plan {
namespace {

// A shear's coefficients may depend on this many outside parities.
constexpr std::size_t most_shear_selectors = 2;

enum class Kind : std::uint8_t { real, imaginary, complex };

// Which parts all of some numbers have. Rounding leaves parts that are meant to be zero at some units of the last place.
class Parts {
 public:
  void add(Complex c) {
    constexpr double negligible = 1e-15;
    real_ &= std::abs(c.imag()) <= negligible * std::abs(c.real());
    imaginary_ &= std::abs(c.real()) <= negligible * std::abs(c.imag());
  }
  Kind kind() const { return real_ ? Kind::real : imaginary_ ? Kind::imaginary : Kind::complex; }

 private:
  bool real_ = true, imaginary_ = true;
};

bool is_single_position(const Functional& bit) { return bit.row == 0 && bit.lanes == 0 && std::has_single_bit(bit.outside); }

}  // namespace

// A table of phases doubles with each selector: it pays as long as it has far fewer rows than the state has groups.
OpWriter::OpWriter(const Geometry& geometry, Program& program)
    : geometry_(geometry),
      program_(program),
      size_(1U << geometry.slots),
      most_selectors_(std::clamp<std::size_t>((geometry.stored_qubits - geometry.lane_qubits - geometry.slots) / 2, 2, 5)) {}

Op& OpWriter::add(OpKind kind, unsigned argument, std::size_t row_size) {
  Op op;
  op.kind = kind;
  op.argument = static_cast<std::uint8_t>(argument);
  op.selector_count = static_cast<std::uint16_t>(selectors_.size());
  op.first_selector = static_cast<std::uint32_t>(program_.selectors.size());
  op.row_size = static_cast<std::uint32_t>(row_size);
  op.first_coefficient = program_.coefficients.size();
  program_.selectors.insert(program_.selectors.end(), selectors_.begin(), selectors_.end());
  program_.coefficients.resize(program_.coefficients.size() + row_size * row_count());
  program_.ops.push_back(op);
  return program_.ops.back();
}

void OpWriter::need_selector(const Functional& bit) {
  if (bit.outside != 0 && std::ranges::find(selectors_, bit.outside) == selectors_.end()) selectors_.push_back(bit.outside);
}

unsigned OpWriter::vectors_of(const Functional& bit, unsigned selected) const {
  // The numbers below 16 that have a bit, as masks.
  constexpr std::array<unsigned, 4> with_bit{0xaaaa, 0xcccc, 0xf0f0, 0xff00};
  unsigned vectors = bit.constant ? 0xffff : 0;
  for (unsigned slot = 0; slot < 4; ++slot) vectors ^= (bit.row >> slot & 1) != 0 ? with_bit[slot] : 0;
  if (bit.outside != 0) {
    const auto selector = std::ranges::find(selectors_, bit.outside) - selectors_.begin();
    if ((selected >> selector & 1) != 0) vectors ^= 0xffff;
  }
  return vectors;
}

unsigned OpWriter::vectors_of(std::span<const Functional> all, unsigned selected) const {
  unsigned vectors = 0xffff;
  for (const Functional& bit : all) vectors &= vectors_of(bit, selected);
  return vectors;
}

std::vector<Functional> OpWriter::place_controls(std::span<const Functional> controls, Condition& condition) {
  std::vector<Functional> tabled;
  for (const Functional& control : controls) {
    if (is_single_position(control)) {
      condition.mask |= control.outside;
      condition.value |= control.constant ? 0 : control.outside;
    } else {
      tabled.push_back(control);
      need_selector(control);
    }
  }
  return tabled;
}

bool OpWriter::shear(const SlotGate& gate, std::span<const Complex> s, const Phases& phases, bool only_if_cheap) {
  selectors_.clear();
  need_selector(gate.bit);
  if (gate.second_bit) need_selector(*gate.second_bit);
  Condition condition;
  const std::vector<Functional> controls = place_controls(gate.controls, condition);
  conflicting_.clear();
  for (const PhaseTerm& term : phases.terms()) {
    if (!phases.conflicts(term, gate.direction)) continue;
    if (term.lanes != 0 || !phases.is_invertible(term)) return false;
    conflicting_.push_back(&term);
    for (const Functional& operand : phases.operands(term)) need_selector(operand);
  }
  if (selectors_.size() > most_shear_selectors) return false;

  table_.assign(std::size_t{size_} * row_count(), 0);
  Parts parts;
  if (!conflicting_.empty()) product_.compute(phases, conflicting_, selectors_, geometry_.slots, 0, 1);
  for (unsigned r = 0; r < row_count(); ++r) {
    const unsigned active = vectors_of(controls, r), upper = vectors_of(gate.bit, r);
    const unsigned second = gate.second_bit ? vectors_of(*gate.second_bit, r) : 0;
    for (unsigned i = 0; i < size_; ++i) {
      if ((active >> i & 1) == 0) continue;
      const Complex own = s[(upper >> i & 1) | (second >> i & 1) << 1];
      Complex& c = table_[r * size_ + i];
      c = conflicting_.empty() ? own : quotient(times(own, product_.at(r, i ^ gate.direction)), product_.at(r, i));
      parts.add(c);
    }
    if (only_if_cheap && parts.kind() == Kind::complex) return false;
  }
  const Kind kind = parts.kind();
  Op& op = add(kind == Kind::real        ? OpKind::shear
               : kind == Kind::imaginary ? OpKind::imaginary_shear
                                         : OpKind::complex_shear,
               gate.direction, (kind == Kind::complex ? 2 : 1) * std::size_t{size_});
  op.condition_mask = condition.mask;
  op.condition_value = condition.value;
  for (unsigned r = 0; r < row_count(); ++r) {
    double* out = row(op, r);
    for (unsigned i = 0; i < size_; ++i) {
      const Complex s = table_[r * size_ + i];
      out[i] = kind == Kind::imaginary ? s.imag() : s.real();
      if (kind == Kind::complex) out[size_ + i] = s.imag();
    }
  }
  return true;
}

void OpWriter::pair(const SlotGate& gate, std::span<const Complex> matrix) {
  selectors_.clear();
  need_selector(gate.bit);
  Condition condition;
  const std::vector<Functional> controls = place_controls(gate.controls, condition);
  const bool real = std::ranges::all_of(matrix, [](Complex c) { return c.imag() == 0.0; });
  Op& op = add(real ? OpKind::real_pair : OpKind::complex_pair, gate.direction, (real ? 2 : 4) * std::size_t{size_});
  op.condition_mask = condition.mask;
  op.condition_value = condition.value;
  for (unsigned r = 0; r < row_count(); ++r) {
    double* out = row(op, r);
    const unsigned active_vectors = vectors_of(controls, r), upper_vectors = vectors_of(gate.bit, r);
    for (unsigned i = 0; i < size_; ++i) {
      const bool active = (active_vectors >> i & 1) != 0, upper = (upper_vectors >> i & 1) != 0;
      const Complex c = active ? matrix[upper ? 3 : 0] : Complex(1);
      const Complex s = active ? matrix[upper ? 2 : 1] : Complex(0);
      if (real) {
        out[i] = c.real();
        out[size_ + i] = s.real();
      } else {
        out[i] = c.real();
        out[size_ + i] = c.imag();
        out[2 * size_ + i] = s.real();
        out[3 * size_ + i] = s.imag();
      }
    }
  }
}

void OpWriter::quad(unsigned first_slot, unsigned second_slot, std::span<const Functional> controls, std::span<const Complex> matrix) {
  selectors_.clear();
  Condition condition;
  const std::vector<Functional> tabled = place_controls(controls, condition);
  const unsigned first = 1U << first_slot, second = 1U << second_slot;
  const unsigned a = std::min(first, second), b = std::max(first, second);
  Op& op = add(OpKind::complex_quad, a | b << 4, 8 * std::size_t{size_});
  op.condition_mask = condition.mask;
  op.condition_value = condition.value;
  const auto number = [&](unsigned i) { return ((i & first) != 0 ? 1U : 0U) | ((i & second) != 0 ? 2U : 0U); };
  for (unsigned r = 0; r < row_count(); ++r) {
    double* out = row(op, r);
    const unsigned active_vectors = vectors_of(tabled, r);
    for (unsigned m = 0; m < 4; ++m) {
      const unsigned mask = ((m & 1) != 0 ? a : 0U) | ((m & 2) != 0 ? b : 0U);
      for (unsigned i = 0; i < size_; ++i) {
        const bool active = (active_vectors >> i & 1) != 0;
        const Complex c = active ? matrix[number(i) * 4 + number(i ^ mask)] : Complex(m == 0 ? 1 : 0);
        out[2 * m * size_ + i] = c.real();
        out[(2 * m + 1) * size_ + i] = c.imag();
      }
    }
  }
}

void OpWriter::exchange(unsigned slot, unsigned lane) {
  selectors_.clear();
  add(OpKind::exchange, slot | lane << 4, 0);
}

}  // namespace libqsim::plan
