// Timing (delays.rst): delay, box, nop, durationof and stretch. On an ideal device none of them changes a state, so what is left is to
// check them: types, qubits, and that no duration is negative or shorter than what it holds. A gate's duration belongs to a device and a
// stretch to its schedule: the library knows neither, and a program that computes with their values is valid but not executable here.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Operand;
using ir::OperationKind;
using ir::TypeKind;

namespace {

ir::Duration longer(const ir::Duration& a, const ir::Duration& b) {
  return {std::max(a.nanoseconds, b.nanoseconds), std::max(a.ticks, b.ticks)};
}

/// When each qubit is free, as the operations of a straight piece of the program go by. Nanoseconds and ticks are followed apart, each as
/// if the other were nothing: both are lower bounds of the true time, for no operation takes less than nothing.
class Schedule {
 public:
  void add(const ir::Program& program, const ir::Operation& operation) {
    const auto first = program.qubit_operands.begin() + operation.first_qubit;
    const std::span<const ir::QubitOperand> qubits(first, first + operation.qubit_count);
    if (operation.kind != OperationKind::delay && operation.kind != OperationKind::nop && operation.kind != OperationKind::barrier)
      exact_ = false;
    ir::Duration start;
    for (const ir::QubitOperand& qubit : qubits) start = longer(start, free_[key(qubit)]);
    if (qubits.empty()) start = length_;
    ir::Duration end = start;
    if (operation.kind == OperationKind::delay) {
      const auto operands = program.operands.begin() + operation.first_operand;
      if (operation.operand_count == 2) {
        end.nanoseconds += operands[0].value();
        end.ticks += operands[1].value();
      } else {
        exact_ = false;
      }
    }
    for (const ir::QubitOperand& qubit : qubits) free_[key(qubit)] = end;
    length_ = longer(length_, end);
  }
  /// At least so long; exactly so long where `is_exact`, unless both units take part in it.
  ir::Duration length() const { return length_; }
  bool is_exact() const { return exact_ && (length_.nanoseconds == 0 || length_.ticks == 0); }

 private:
  static std::uint32_t key(ir::QubitOperand qubit) { return qubit.index() | (qubit.is_fixed() ? 0U : 1U << 31); }
  std::map<std::uint32_t, ir::Duration> free_;
  ir::Duration length_;
  bool exact_ = true;
};

}  // namespace

bool Analyzer::check_duration(const Typed& value, std::string_view what) {
  if (!value.valid()) return false;
  if (!value.type.is(TypeKind::duration)) {
    error(Code::not_a_duration, value.span, what, to_string(value.type)).hint("a duration has a unit: 100ns, 1.5us, 160dt");
    return false;
  }
  if (value.constant && !value.stretchy && value.value.as<ir::Duration>().is_negative()) {
    error(Code::negative_duration, value.span, what, to_string(value.value, value.type));
    return false;
  }
  return true;
}

void Analyzer::delay(const OperandStatement& node) {
  Typed value = expression(*node.duration);
  value.span = node.duration->span;
  const bool right = check_duration(value, "the duration of a delay");
  std::vector<ir::QubitOperand> operands;
  for (const Expression* operand : node.operands) {
    const QubitOperands found = qubits(*operand);
    operands.insert(operands.end(), found.qubits.begin(), found.qubits.end());
  }
  if (!right) return;
  std::vector<Operand> numbers;
  if (value.constant && !value.stretchy) {
    const auto& duration = value.value.as<ir::Duration>();
    numbers = {Operand::constant(duration.nanoseconds), Operand::constant(duration.ticks)};
  } else if (!value.stretchy) {
    numbers = {Operand::expression(materialize(value))};  // its sign shows when the program runs
  }
  ir::Operation& operation = builder_.append(OperationKind::delay, node.span);
  builder_.append_qubits(operation, operands);
  builder_.append_operands(operation, numbers);
}

void Analyzer::nop(const OperandStatement& node) {
  std::vector<ir::QubitOperand> operands;
  for (const Expression* operand : node.operands) {
    const QubitOperands found = qubits(*operand);
    operands.insert(operands.end(), found.qubits.begin(), found.qubits.end());
  }
  builder_.append_qubits(builder_.append(OperationKind::nop, node.span), operands);
}

void Analyzer::box(const Box& node) {
  Typed value;
  bool limited = false;
  if (node.duration != nullptr) {
    value = expression(*node.duration);
    value.span = node.duration->span;
    limited = check_duration(value, "the duration of a box") && value.constant && !value.stretchy;
  }
  builder_.append(OperationKind::box_begin, node.span);
  const ir::Builder::Mark before = builder_.mark();
  body(*node.body, ScopeKind::box);
  if (limited && builder_.mark().block == before.block) {
    Schedule schedule;
    const auto& operations = builder_.function().operations;
    for (std::size_t i = before.operations; i < operations.size(); ++i) schedule.add(builder_.program, operations[i]);
    const auto& stated = value.value.as<ir::Duration>();
    const ir::Duration least = schedule.length();
    // Sums of decimal lengths are rounded: a box that is exactly full must not be told that it is not.
    const auto beyond = [](double content, double room) { return content > room * (1 + 1e-9); };
    if ((stated.ticks == 0 && beyond(least.nanoseconds, stated.nanoseconds)) ||
        (stated.nanoseconds == 0 && beyond(least.ticks, stated.ticks))) {
      const bool in_nanoseconds = stated.ticks == 0;
      const ir::Value needed{ir::Duration{in_nanoseconds ? least.nanoseconds : 0, in_nanoseconds ? 0 : least.ticks}};
      error(Code::box_too_short, node.duration->span, to_string(value.value, value.type), to_string(needed, value.type));
    }
  }
  if (!builder_.is_open()) return;
  builder_.append(OperationKind::box_end, node.span);
}

Typed Analyzer::duration_of(const DurationOf& node) {
  // Checked and measured, not run: what the analysis builds for it is forgotten again.
  const ir::Builder::Mark before = builder_.mark();
  const std::vector<std::uint32_t> physical_qubits = builder_.program.physical_qubits;
  const std::size_t obstacles = builder_.program.obstacles.size();
  body(*node.scope, ScopeKind::box);
  Schedule schedule;
  const bool straight = builder_.mark().block == before.block && builder_.is_open();
  if (straight) {
    const auto& operations = builder_.function().operations;
    for (std::size_t i = before.operations; i < operations.size(); ++i) schedule.add(builder_.program, operations[i]);
  }
  builder_.rewind(before);
  builder_.program.physical_qubits = physical_qubits;
  builder_.program.obstacles.resize(obstacles);
  const bool known = straight && schedule.is_exact();
  Typed value = constant({known ? schedule.length() : ir::Duration{}}, ir::duration_type(), node.span);
  value.stretchy = !known;
  return value;
}

}  // namespace libqsim::qasm::sema
