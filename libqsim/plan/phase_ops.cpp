// The operations that apply pending phases: terms are sorted into tables, by the outside parities that they depend on.
#include <algorithm>
#include <cmath>

#include "libqsim/plan/op_writer.hpp"

namespace libqsim::plan {
namespace {

// Outside parities that a table with a factor for every lane may depend on.
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

bool is_real(std::span<const double> re, std::span<const double> im) {
  for (std::size_t i = 0; i < re.size(); ++i) {
    if (std::abs(im[i]) > 1e-16 * std::abs(re[i])) return false;
  }
  return true;
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
    const auto home = std::ranges::find_if(tables, [&](Group& table) { return join(table.selectors, operands, most_selectors_); });
    if (home != tables.end()) {
      home->terms.push_back(&term);
      continue;
    }
    Group table;
    if (join(table.selectors, operands, most_selectors_)) {
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
  product_.compute(phases, group.terms, selectors_, geometry_.slots, 0, constant);
  const auto re = product_.re(), im = product_.im();
  const bool real = kind == OpKind::phase && is_real(re, im);
  if (real && std::ranges::all_of(re, [](double c) { return c == 1.0; })) return;
  Op& op = add(real ? OpKind::scale : kind, 0, (real ? 1 : 2) * std::size_t{size_});
  for (unsigned r = 0; r < row_count(); ++r) {
    double* const out = row(op, r);
    std::ranges::copy(re.subspan(std::size_t{r} * size_, size_), out);
    if (!real) std::ranges::copy(im.subspan(std::size_t{r} * size_, size_), out + size_);
  }
}

void OpWriter::full_phase_table(const Phases& phases, const Group& group, Complex constant) {
  selectors_ = group.selectors;
  const unsigned lanes = 1U << geometry_.lane_qubits;
  Op& op = add(OpKind::full_phase, 0, std::size_t{2} * size_ * lanes);
  product_.compute(phases, group.terms, selectors_, geometry_.slots, geometry_.lane_qubits, constant);
  double* out = row(op, 0);
  for (std::size_t i = 0; i < product_.re().size(); ++i) {
    *out++ = product_.re()[i];
    *out++ = product_.im()[i];
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
