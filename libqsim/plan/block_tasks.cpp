// The half of the block writer that knows matrices: gates become phases, shears and flips, in an order that keeps phases waiting.
#include <algorithm>
#include <bit>
#include <cmath>

#include "libqsim/plan/block_writer.hpp"

namespace libqsim::plan {
namespace {

bool is_real(Complex c) { return std::abs(c.imag()) <= 1e-16 * std::abs(c.real()); }
bool is_imaginary(Complex c) { return std::abs(c.real()) <= 1e-16 * std::abs(c.imag()); }

// A shear may not blow rounding up: its coefficients are at most about 1 for unitary matrices.
constexpr double largest_shear = 16;

// Whether the products of two entries outweigh those of two others; where they are equal, rounding must not decide.
bool outweigh(Complex b, Complex c, Complex a, Complex d) { return 1.000001 * std::norm(a) * std::norm(d) < std::norm(b) * std::norm(c); }

constexpr std::array<Complex, 4> flip_matrix{0, 1, 1, 0};

bool is_swap(std::span<const Complex> m) {
  constexpr std::array<double, 16> swap{1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1};
  return std::ranges::equal(m, swap, [](Complex a, double b) { return a == b; });
}

}  // namespace

BlockWriter::Task& BlockWriter::add_task(Task::Kind kind, const Item* item, unsigned slot, bool has_item_controls) {
  Task task;
  task.kind = kind;
  task.item = item;
  task.slot = static_cast<std::uint8_t>(slot);
  task.slots = static_cast<std::uint8_t>(1U << slot);
  task.has_item_controls = has_item_controls && item->control_count > 0;
  if (task.has_item_controls) {
    for (const Operand control : list_.controls(*item)) {
      if (const auto control_slot = slot_of(control.qubit)) task.slots |= static_cast<std::uint8_t>(1U << *control_slot);
    }
  }
  tasks_.push_back(task);
  return tasks_.back();
}

void BlockWriter::add_tasks(const Item& item) {
  switch (item.shape) {
    case Shape::diagonal: {
      Task task;
      task.item = &item;
      for (const Operand operand : list_.all_operands(item)) {
        if (const auto slot = slot_of(operand.qubit)) task.slots |= static_cast<std::uint8_t>(1U << *slot);
      }
      tasks_.push_back(task);
      return;
    }
    case Shape::flip:
      return add_flip(&item, *slot_of(list_.targets(item)[0].qubit), std::nullopt, true);
    case Shape::one_qubit:
      return add_one_qubit(item);
    default:
      return add_two_qubit(item);
  }
}

// X under the item's controls and one more: a relabelling of bits, as long as there is one control in all.
void BlockWriter::add_flip(const Item* item, unsigned slot, std::optional<std::uint8_t> control_slot, bool has_item_controls) {
  const unsigned controls = (has_item_controls ? item->control_count : 0U) + (control_slot ? 1U : 0U);
  Task& task = add_task(controls <= 1 ? Task::Kind::flip : Task::Kind::pair, item, slot, has_item_controls);
  task.control_slot = control_slot;
  if (control_slot) task.slots |= static_cast<std::uint8_t>(1U << *control_slot);
  task.matrix = flip_matrix;
}

// A matrix [a b; c d] is the shear with b/d and c/a after the diagonal (a, d): for a rotation, half the arithmetic. Where b and c
// outweigh a and d, an X comes first.
void BlockWriter::add_one_qubit(const Item& item) {
  const auto m = list_.matrix(item);
  const unsigned slot = *slot_of(list_.targets(item)[0].qubit);
  Complex a = m[0], b = m[1], c = m[2], d = m[3];
  const bool flipped = outweigh(b, c, a, d);
  if (flipped) {
    std::swap(a, b);
    std::swap(c, d);
  }
  const bool regular = a != 0.0 && d != 0.0;
  Complex s0 = regular ? quotient(b, d) : 0, s1 = regular ? quotient(c, a) : 0;
  if (!regular || (flipped && item.control_count > 1) || std::max(std::norm(s0), std::norm(s1)) > largest_shear * largest_shear) {
    Task& task = add_task(Task::Kind::pair, &item, slot, true);
    std::ranges::copy(m, task.matrix.begin());
    return;
  }
  if (flipped) add_flip(&item, slot, std::nullopt, true);

  // P S P^-1 with a phase P on the target turns the coefficients real.
  Complex turn = 1;
  if (!(is_real(s0) && is_real(s1)) && !(is_imaginary(s0) && is_imaginary(s1)) && s1 != 0.0) {
    const Complex phase = s1 / std::abs(s1);
    const Complex other = times(s0, phase);
    if (std::abs(other.imag()) <= 1e-15 * std::abs(other.real())) {
      turn = phase;
      s0 = other.real();
      s1 = std::abs(s1);
    }
  }
  add_task(Task::Kind::slot_phase, &item, slot, true).matrix = {a, d};
  if (turn != 1.0) add_task(Task::Kind::slot_phase, &item, slot, false).matrix = {1, std::conj(turn)};
  if (s0 != 0.0 || s1 != 0.0) add_task(Task::Kind::shear, &item, slot, true).matrix = {s0, s1};
  if (turn != 1.0) add_task(Task::Kind::slot_phase, &item, slot, false).matrix = {1, turn};
}

void BlockWriter::add_two_qubit(const Item& item) {
  const auto targets = list_.targets(item);
  const auto a = static_cast<std::uint8_t>(*slot_of(targets[0].qubit)), b = static_cast<std::uint8_t>(*slot_of(targets[1].qubit));
  if (is_swap(list_.matrix(item))) {
    add_flip(&item, a, b, false);
    add_flip(&item, b, a, true);
    add_flip(&item, a, b, false);
    return;
  }
  if (item.control_count == 0 && add_crossed(item, a, b)) return;
  add_task(Task::Kind::quad, &item, a, true).slots |= static_cast<std::uint8_t>(1U << b);
}

// A matrix with entries on its diagonal and anti-diagonal only is two matrices side by side, on the values 00 and 11 and on 01 and 10: each
// a shear after a diagonal. Where the anti-diagonal outweighs the diagonal in one of them, the values are exchanged first, by relabelling.
bool BlockWriter::add_crossed(const Item& item, unsigned first, unsigned second) {
  const auto m = list_.matrix(item);
  if (!is_crossed(m)) return false;
  // By the value of the row: the diagonal, and what is added from the value with both bits inverted.
  std::array<Complex, 4> diagonal, other;
  for (unsigned row = 0; row < 4; ++row) {
    diagonal[row] = m[row * 5];
    other[row] = m[row * 4 + 3 - row];
  }
  std::array<bool, 2> exchanged{};  // by the parity of the value
  for (unsigned parity = 0; parity < 2; ++parity) {
    exchanged[parity] = outweigh(other[parity], other[3 - parity], diagonal[parity], diagonal[3 - parity]);
    if (!exchanged[parity]) continue;
    std::swap(diagonal[parity], other[parity]);
    std::swap(diagonal[3 - parity], other[3 - parity]);
  }
  std::array<Complex, 4> s;
  for (unsigned row = 0; row < 4; ++row) {
    if (diagonal[3 - row] == 0.0) return false;
    s[row] = quotient(other[row], diagonal[3 - row]);
    if (std::norm(s[row]) > largest_shear * largest_shear) return false;
  }
  if (exchanged[0] != exchanged[1]) {
    add_flip(&item, first, static_cast<std::uint8_t>(second), false);
    add_flip(&item, second, static_cast<std::uint8_t>(first), false);
    add_flip(&item, first, static_cast<std::uint8_t>(second), false);
  }
  if (exchanged[0]) {
    add_flip(&item, first, std::nullopt, false);
    add_flip(&item, second, std::nullopt, false);
  }
  const auto add = [&](Task::Kind kind, const std::array<Complex, 4>& values) {
    Task& task = add_task(kind, &item, first, false);
    task.second_slot = static_cast<std::uint8_t>(second);
    task.slots |= static_cast<std::uint8_t>(1U << second);
    task.matrix = values;
  };
  add(Task::Kind::pair_phase, diagonal);
  if (std::ranges::any_of(s, [](Complex c) { return c != 0.0; })) add(Task::Kind::cross_shear, s);
  return true;
}

// Takes the tasks in order, each one that nothing before it on the same slots holds back, and comes back to those that waited. Shears that
// conflict with pending phases are held back until there is nothing else to do. Only so many tasks wait at a time, and none is looked at
// that surely has to, so that the work grows with the number of tasks.
void BlockWriter::run_tasks() {
  constexpr std::size_t waiting_limit = 256;
  const unsigned all_slots = (1U << geometry_.slots) - 1;
  waiting_.clear();
  std::size_t next = 0;
  unsigned held = 0, held_shears = 0;
  const auto runs = [&](const Task& task) {
    if ((task.slots & held) == 0 && run(task, false, false)) return true;
    if ((task.kind == Task::Kind::shear || task.kind == Task::Kind::cross_shear) && conflicts(task)) ++held_shears;
    held |= task.slots;
    return false;
  };
  while (!waiting_.empty() || next < tasks_.size()) {
    held = held_shears = 0;
    const std::size_t waited = waiting_.size();
    std::size_t kept = 0;
    for (const std::uint32_t task : waiting_) {
      if (!runs(tasks_[task])) waiting_[kept++] = task;
    }
    waiting_.resize(kept);
    bool progress = kept < waited;
    while (next < tasks_.size() && waiting_.size() < waiting_limit && (held != all_slots || held_shears <= 1)) {
      const auto task = static_cast<std::uint32_t>(next++);
      if (runs(tasks_[task])) {
        progress = true;
      } else {
        waiting_.push_back(task);
      }
    }
    if (progress || waiting_.empty()) continue;
    // One shear takes the phases into its coefficients; for more it is cheaper to apply the phases to all vectors.
    run(tasks_[waiting_.front()], true, held_shears <= 1);
    waiting_.erase(waiting_.begin());
  }
}

unsigned BlockWriter::direction_of(const Task& task) const {
  return frame_.direction(task.slot) ^ (task.kind == Task::Kind::cross_shear ? frame_.direction(task.second_slot) : 0U);
}

bool BlockWriter::conflicts(const Task& task) const {
  switch (task.kind) {
    case Task::Kind::shear:
    case Task::Kind::cross_shear:
    case Task::Kind::pair:
      return phases_.conflicts(direction_of(task));
    case Task::Kind::quad:
      return !phases_.empty();
    default:
      return false;
  }
}

std::span<const Functional> BlockWriter::controls_of(const Task& task) {
  controls_.clear();
  if (task.control_slot) controls_.push_back(frame_.bit(*task.control_slot));
  if (task.has_item_controls) {
    for (const Operand control : list_.controls(*task.item)) {
      controls_.push_back(bit_of(control.qubit));
      controls_.back().constant ^= control.on_one == 0;
    }
  }
  return controls_;
}

// False if the task has to wait for phases that may not be applied yet.
bool BlockWriter::run(const Task& task, bool may_flush, bool may_be_complex) {
  switch (task.kind) {
    case Task::Kind::phase:
    case Task::Kind::slot_phase:
      run_phase(task);
      return true;
    case Task::Kind::flip:
      run_flip(task);
      return true;
    case Task::Kind::pair_phase:
      run_pair_phase(task);
      return true;
    case Task::Kind::shear:
    case Task::Kind::cross_shear:
      return run_shear(task, may_flush, may_be_complex);
    case Task::Kind::pair: {
      if (conflicts(task) && !may_flush) return false;
      if (conflicts(task)) flush();
      ops_.pair({frame_.bit(task.slot), frame_.direction(task.slot), controls_of(task)}, task.matrix);
      return true;
    }
    default:
      if (conflicts(task) && !may_flush) return false;
      if (conflicts(task)) flush();
      run_quad(task);
      return true;
  }
}

bool BlockWriter::run_shear(const Task& task, bool may_flush, bool may_be_complex) {
  SlotGate gate{frame_.bit(task.slot), direction_of(task), controls_of(task)};
  if (task.kind == Task::Kind::cross_shear) gate.second_bit = frame_.bit(task.second_slot);
  if (ops_.shear(gate, task.matrix, phases_, conflicts(task) && !may_be_complex)) return true;
  if (!may_flush) return false;
  flush();
  ops_.shear(gate, task.matrix, phases_, false);
  return true;
}

// Often the diagonal depends on the parity of the two bits only, and a shear that changes both then goes past it.
void BlockWriter::run_pair_phase(const Task& task) {
  const Functional &first = frame_.bit(task.slot), &second = frame_.bit(task.second_slot);
  const auto& values = task.matrix;
  constexpr double negligible = 2e-16;
  if (std::abs(values[0] - values[3]) > negligible || std::abs(values[1] - values[2]) > negligible || values[0] == 0.0) {
    return phases_.add(std::array{first, second}, 2, values);
  }
  Functional parity = first;
  parity.row ^= second.row;
  parity.lanes ^= second.lanes;
  parity.outside ^= second.outside;
  parity.constant ^= second.constant;
  phases_.multiply_constant(values[0]);
  phases_.add(std::array{parity}, 1, std::array<Complex, 2>{1, quotient(values[1], values[0])});
}

void BlockWriter::run_phase(const Task& task) {
  if (task.kind == Task::Kind::slot_phase) {
    controls_of(task);
    controls_.insert(controls_.begin(), frame_.bit(task.slot));
    if (controls_.size() == 1 && task.matrix[0] != 0.0) {
      // The common part of both values is a constant.
      phases_.multiply_constant(task.matrix[0]);
      const std::array<Complex, 2> values{1, quotient(task.matrix[1], task.matrix[0])};
      if (std::norm(values[1] - 1.0) > 1e-32) phases_.add(controls_, 1, values);
    } else {
      phases_.add(controls_, 1, std::span(task.matrix).first(2));
    }
    return;
  }
  controls_.clear();
  for (const Operand target : list_.targets(*task.item)) controls_.push_back(bit_of(target.qubit));
  for (const Operand control : list_.controls(*task.item)) {
    controls_.push_back(bit_of(control.qubit));
    controls_.back().constant ^= control.on_one == 0;
  }
  phases_.add(controls_, task.item->target_count, list_.matrix(*task.item));
}

void BlockWriter::run_flip(const Task& task) {
  if (task.control_slot) return frame_.flip_if_slot(task.slot, *task.control_slot, true);
  if (!task.has_item_controls) return frame_.flip(task.slot);
  const Operand control = list_.controls(*task.item)[0];
  if (const auto slot = slot_of(control.qubit)) return frame_.flip_if_slot(task.slot, *slot, control.on_one != 0);
  frame_.flip_if_outside(task.slot, layout_->position_of(control.qubit), control.on_one != 0);
}

// The operation knows vectors by their own numbers only: what has been relabelled is first put in its place, by a new block.
void BlockWriter::run_quad(const Task& task) {
  if (!frame_.is_untouched()) {
    end_block();
    begin_block();
  }
  const auto targets = list_.targets(*task.item);
  ops_.quad(*slot_of(targets[0].qubit), *slot_of(targets[1].qubit), controls_of(task), list_.matrix(*task.item));
}

}  // namespace libqsim::plan
