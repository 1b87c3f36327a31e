// Timing (delays.rst): delay, box, nop, durationof and stretch. On an ideal device none of them changes a state, so what is left is to
// check them: types, qubits, and that no duration is negative or shorter than what it holds. A gate's duration belongs to a device and a
// stretch to its schedule: the library knows neither, and a program that computes with their values is valid but not executable here.
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "libqsim/ir/timeline.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::Operand;
using ir::OperationKind;
using ir::TypeKind;

namespace {

/// The timeline of a straight piece of the program, whose numbers are constants. A box takes what it says, or what it holds.
class Schedule {
 public:
  Schedule() : layers_(1) {}

  void add(const ir::Program& program, const ir::Operation& operation) {
    const auto operands = std::span(program.operands).subspan(operation.first_operand, operation.operand_count);
    const bool stated = operands.size() == 2;
    ir::Duration length;
    if (stated) length = {operands[0].value(), operands[1].value()};
    if (operation.kind == OperationKind::box_begin) {
      layers_.push_back({{}, operands.size() != 1, stated, length});
      return;
    }
    if (operation.kind == OperationKind::box_end) return close_box();
    Layer& layer = layers_.back();
    std::vector<std::uint32_t> keys;
    for (std::uint32_t i = 0; i < operation.qubit_count; ++i) {
      const ir::QubitOperand qubit = program.qubit_operands[operation.first_qubit + i];
      keys.push_back(qubit.index() | (qubit.is_fixed() ? 0U : 1U << 31));
    }
    const bool is_delay = operation.kind == OperationKind::delay;
    // The variable of an unrolled loop is given a constant: nothing is computed.
    const bool sets_constant = operation.kind == OperationKind::assign &&
                               program.expressions[program.assignments[operation.data].value].op == ir::ExpressionOp::constant;
    const bool timeless = operation.kind == OperationKind::nop || operation.kind == OperationKind::barrier || sets_constant;
    if (!timeless && !(is_delay && stated)) layer.exact = false;
    layer.timeline.occupy(keys, is_delay ? length : ir::Duration{});
  }
  /// Of which the length is exact where `is_exact`, unless both units take part in it.
  const ir::Timeline& timeline() const { return layers_.front().timeline; }
  bool is_exact() const {
    const ir::Duration& length = timeline().length();
    return layers_.front().exact && (length.nanoseconds == 0 || length.ticks == 0);
  }

 private:
  struct Layer {
    ir::Timeline timeline;
    bool exact = true;
    bool is_stated = false;  // of a box: it says how long it is
    ir::Duration stated;
  };

  void close_box() {
    if (layers_.size() == 1) return;
    const Layer inner = std::move(layers_.back());
    layers_.pop_back();
    Layer& layer = layers_.back();
    if (!inner.is_stated) layer.exact = layer.exact && inner.exact;
    layer.timeline.occupy(inner.timeline.qubits(), inner.is_stated ? inner.stated : inner.timeline.length());
  }

  std::vector<Layer> layers_;  // a box inside a box comes after it
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

Typed Analyzer::stated_duration(const Expression& node, std::string_view what) {
  Typed value = expression(node);
  value.span = node.span;
  if (!check_duration(value, what)) return {};
  if (value.constant || value.stretchy || scopes_.body() == ScopeKind::gate) return value;
  // A delay of no qubits: nothing waits, but its sign is looked at when the program runs.
  const Operand length = Operand::expression(materialize(value));
  builder_.append_operands(builder_.append(OperationKind::delay, node.span), {&length, 1});
  return value;
}

void Analyzer::delay(const OperandStatement& node) {
  Typed value = expression(*node.duration);
  value.span = node.duration->span;
  const bool right = check_duration(value, "the duration of a delay");
  std::vector<ir::QubitOperand> operands;
  for (const Expression* operand : node.operands) {
    const QubitOperands found = qubits(*operand);
    if (found.positions != ir::none) position_count(found.positions, node.span);
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
    if (found.positions != ir::none) position_count(found.positions, node.span);
    operands.insert(operands.end(), found.qubits.begin(), found.qubits.end());
  }
  builder_.append_qubits(builder_.append(OperationKind::nop, node.span), operands);
}

std::optional<std::vector<ir::Operation>> Analyzer::operations_since(const ir::Builder::Mark& mark) {
  if (!mark.open || !builder_.is_open()) return std::nullopt;
  const ir::Function& function = builder_.function();
  const ir::BlockId last = builder_.mark().block;
  const auto total = static_cast<std::uint32_t>(function.operations.size());
  std::vector<ir::Operation> found;
  ir::BlockId at = mark.block;
  for (std::size_t visited = 0; visited <= function.blocks.size(); ++visited) {
    const ir::Block& block = function.blocks[at];
    const std::uint32_t first = at == mark.block ? static_cast<std::uint32_t>(mark.operations) : block.first_operation;
    const std::uint32_t end = at == last ? total : block.first_operation + block.operation_count;
    found.insert(found.end(), function.operations.begin() + first, function.operations.begin() + end);
    if (at == last) return found;
    if (block.terminator.kind != ir::TerminatorKind::jump) break;
    at = block.terminator.target;
  }
  return std::nullopt;
}

void Analyzer::box(const Box& node) {
  Typed value;
  bool limited = false;
  if (node.duration != nullptr) {
    value = stated_duration(*node.duration, "the duration of a box");
    limited = value.valid() && value.constant && !value.stretchy;
  }
  // How long it says to be: nanoseconds and ticks; what is computed when the program runs; or a number, where only a device decides.
  std::vector<Operand> stated;
  if (limited)
    stated = {Operand::constant(value.value.as<ir::Duration>().nanoseconds), Operand::constant(value.value.as<ir::Duration>().ticks)};
  const bool computed = value.valid() && !value.constant && !value.stretchy && scopes_.body() != ScopeKind::gate;
  if (computed) stated = {Operand::expression(materialize(value))};
  if (value.valid() && !limited && !computed) stated = {Operand::constant(0)};
  builder_.append_operands(builder_.append(OperationKind::box_begin, node.span), stated);
  const ir::Builder::Mark before = builder_.mark();
  timed_ += limited;
  ++boxes_;
  body(*node.body, ScopeKind::box);
  --boxes_;
  timed_ -= limited;
  const auto content = limited ? operations_since(before) : std::nullopt;
  if (content) {
    Schedule schedule;
    for (const ir::Operation& operation : *content) schedule.add(builder_.program, operation);
    const auto& room = value.value.as<ir::Duration>();
    if (const auto needed = schedule.timeline().beyond(room)) {
      error(Code::box_too_short, node.duration->span, to_string(value.value, value.type), to_string({*needed}, value.type));
    }
  }
  if (!builder_.is_open()) return;
  builder_.append(OperationKind::box_end, node.span);
}

void Analyzer::leave_boxes(std::uint32_t count, Span span) {
  for (std::uint32_t i = 0; i < count && builder_.is_open(); ++i) builder_.append(OperationKind::box_end, span);
}

void Analyzer::refuse_unknown(const Typed& value, Span span) {
  if (value.stretchy) not_executable(span, "the value of a duration that only a device and its schedule decide");
}

Typed Analyzer::duration_of(const DurationOf& node) {
  // Checked and measured, not run: what the analysis builds for it is forgotten again.
  const ir::Builder::Mark before = builder_.mark();
  const std::vector<std::uint32_t> physical_qubits = builder_.program.physical_qubits;
  const std::size_t obstacles = builder_.program.obstacles.size();
  ++timed_;
  body(*node.scope, ScopeKind::box);
  --timed_;
  Schedule schedule;
  const auto content = operations_since(before);
  const bool straight = content.has_value();
  if (straight) {
    for (const ir::Operation& operation : *content) schedule.add(builder_.program, operation);
  }
  builder_.rewind(before);
  builder_.program.physical_qubits = physical_qubits;
  builder_.program.obstacles.resize(obstacles);
  const bool known = straight && schedule.is_exact();
  Typed value = constant({known ? schedule.timeline().length() : ir::Duration{}}, ir::duration_type(), node.span);
  value.stretchy = !known;
  return value;
}

}  // namespace libqsim::qasm::sema
