// The operations that apply pending phases: terms are sorted into tables, by the outside parities that they depend on.
#include <algorithm>

#include "libqsim/plan/op_writer.hpp"

namespace libqsim::plan {
namespace {

// Outside parities that one table may depend on: its coefficients double with each.
constexpr std::size_t most_selectors = 5;
constexpr std::size_t most_selectors_with_lanes = 2;

// Adds what the term needs to `selectors`; false, and nothing changed, if that would be more than `most`.
bool join(std::vector<std::uint64_t>& selectors, std::span<const Functional> operands, std::size_t most) {
  const std::size_t before = selectors.size();
  for (const Functional& operand : operands) {
    if (operand.outside == 0 || std::ranges::find(selectors, operand.outside) != selectors.end()) continue;
    selectors.push_back(operand.outside);
  }
  if (selectors.size() <= most) return true;
  selectors.resize(before);
  return false;
}

bool is_real(std::span<const Complex> table) {
  return std::ranges::all_of(table, [](Complex c) { return std::abs(c.imag()) <= 1e-16 * std::abs(c.real()); });
}

}  // namespace

void OpWriter::phases(const Phases& phases) {
  std::vector<Group> tables;
  Group with_lanes;
  for (const PhaseTerm& term : phases.terms()) {
    const auto operands = phases.operands(term);
    if (term.lanes != 0) {
      if (join(with_lanes.selectors, operands, most_selectors_with_lanes)) {
        with_lanes.terms.push_back(&term);
        continue;
      }
      full_phase_table(phases, with_lanes, 1);
      with_lanes = {};
      if (join(with_lanes.selectors, operands, most_selectors_with_lanes)) {
        with_lanes.terms.push_back(&term);
      } else {
        conditional_phase(phases, term);
      }
      continue;
    }
    const auto home = std::ranges::find_if(tables, [&](Group& table) { return join(table.selectors, operands, most_selectors); });
    if (home != tables.end()) {
      home->terms.push_back(&term);
      continue;
    }
    Group table;
    if (join(table.selectors, operands, most_selectors)) {
      table.terms.push_back(&term);
      tables.push_back(std::move(table));
    } else {
      conditional_phase(phases, term);
    }
  }
  if (!with_lanes.terms.empty()) full_phase_table(phases, with_lanes, tables.empty() ? phases.constant() : Complex(1));
  if (tables.empty() && with_lanes.terms.empty() && phases.constant() != 1.0) tables.emplace_back();
  for (std::size_t t = 0; t < tables.size(); ++t) {
    const OpKind kind = tables.size() == 1      ? OpKind::phase
                        : t == 0                ? OpKind::factor_first
                        : t + 1 < tables.size() ? OpKind::factor_next
                                                : OpKind::factor_last;
    phase_table(phases, tables[t], t == 0 ? phases.constant() : Complex(1), kind);
  }
}

void OpWriter::phase_table(const Phases& phases, const Group& group, Complex constant, OpKind kind) {
  selectors_ = group.selectors;
  table_.assign(std::size_t{size_} * row_count(), constant);
  for (const PhaseTerm* term : group.terms) {
    for (unsigned r = 0; r < row_count(); ++r) {
      for (unsigned i = 0; i < size_; ++i) {
        Complex& c = table_[r * size_ + i];
        c = times(c, phases.value(*term, i, 0, selectors_, r));
      }
    }
  }
  const bool real = kind == OpKind::phase && is_real(table_);
  if (real && std::ranges::all_of(table_, [](Complex c) { return c == 1.0; })) return;
  Op& op = add(real ? OpKind::scale : kind, 0, (real ? 1 : 2) * std::size_t{size_});
  for (unsigned r = 0; r < row_count(); ++r) {
    double* out = row(op, r);
    for (unsigned i = 0; i < size_; ++i) {
      out[i] = table_[r * size_ + i].real();
      if (!real) out[size_ + i] = table_[r * size_ + i].imag();
    }
  }
}

void OpWriter::full_phase_table(const Phases& phases, const Group& group, Complex constant) {
  selectors_ = group.selectors;
  const unsigned lanes = 1U << geometry_.lane_qubits;
  Op& op = add(OpKind::full_phase, 0, std::size_t{2} * size_ * lanes);
  for (unsigned r = 0; r < row_count(); ++r) {
    double* out = row(op, r);
    for (unsigned i = 0; i < size_; ++i) {
      for (unsigned lane = 0; lane < lanes; ++lane) {
        Complex c = constant;
        for (const PhaseTerm* term : group.terms) c = times(c, phases.value(*term, i, lane, selectors_, r));
        *out++ = c.real();
        *out++ = c.imag();
      }
    }
  }
}

// A term that reaches many qubits, alone: controls at single positions become the operation's condition, all else its selectors.
void OpWriter::conditional_phase(const Phases& phases, const PhaseTerm& term) {
  const auto operands = phases.operands(term);
  Condition condition;
  Group group;
  group.terms.push_back(&term);
  const std::vector<Functional> tabled = place_controls(operands.subspan(term.target_count), condition);
  join(group.selectors, operands.first(term.target_count), ~std::size_t{0});
  join(group.selectors, tabled, ~std::size_t{0});
  const std::size_t written = program_.ops.size();
  if (term.lanes != 0) {
    full_phase_table(phases, group, 1);
  } else {
    phase_table(phases, group, 1, OpKind::phase);
  }
  if (program_.ops.size() == written) return;
  program_.ops[written].condition_mask = condition.mask;
  program_.ops[written].condition_value = condition.value;
}

}  // namespace libqsim::plan
