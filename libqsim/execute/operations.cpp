#include <algorithm>
#include <cmath>
#include <numeric>

#include "libqsim/execute/interpreter.hpp"
#include "libqsim/gates/catalogue.hpp"

namespace libqsim::execute {

using ir::OperationKind;
using support::Code;

namespace {

constexpr std::uint64_t qubits_per_step = 4;
constexpr std::uint64_t steps_per_timed_qubit = 4;
constexpr std::uint64_t multiplications_per_step = 64;

}  // namespace

bool Interpreter::execute(const ir::Operation& operation) {
  if (!perform(operation)) return false;
  if (!world_->boxes.empty()) keep_time(operation);
  return true;
}

bool Interpreter::perform(const ir::Operation& operation) {
  switch (operation.kind) {
    case OperationKind::gate:
    case OperationKind::unitary:
    case OperationKind::composite:
      return apply_unitary(operation);
    case OperationKind::measure:
      return measure(operation);
    case OperationKind::reset:
      return reset(operation);
    case OperationKind::delay:
      return delay(operation);
    case OperationKind::assign:
      return assign(operation);
    case OperationKind::call:
      return call(operation);
    case OperationKind::opaque:
      return halt_.fail(Code::not_supported, operation.span, program_.obstacles[operation.data]);
    case OperationKind::box_begin:
      return begin_box(operation);
    case OperationKind::box_end:
      return end_box();
    case OperationKind::barrier:
    case OperationKind::nop:
      break;
  }
  return find_qubits(operation);
}

void Interpreter::keep_time(const ir::Operation& operation) {
  const bool is_all = operation.kind == OperationKind::barrier && operation.qubit_count == 0;
  world_->steps += steps_per_timed_qubit * (is_all ? program_.qubit_count : operation.qubit_count);
  ir::Timeline& timeline = world_->boxes.back().timeline;
  switch (operation.kind) {
    case OperationKind::barrier:
      if (is_all) {
        qubits_.resize(program_.qubit_count);
        std::iota(qubits_.begin(), qubits_.end(), Qubit{0});
      }
      timeline.occupy(qubits_, {});
      return;
    case OperationKind::nop:
      for (const Qubit& qubit : qubits_) timeline.occupy({&qubit, 1}, {});
      return;
    case OperationKind::gate:
    case OperationKind::unitary:
    case OperationKind::composite:
    case OperationKind::measure:
    case OperationKind::reset:
    case OperationKind::delay:
      timeline.occupy(qubits_, operation.kind == OperationKind::delay ? delay_ : ir::Duration{});
      return;
    default:
      return;
  }
}

bool Interpreter::begin_box(const ir::Operation& operation) {
  const auto operands = std::span(program_.operands).subspan(operation.first_operand, operation.operand_count);
  TimedBox box;
  box.span = operation.span;
  if (operands.size() == 2) box.stated = ir::Duration{operands[0].value(), operands[1].value()};
  if (operands.size() == 1 && !operands[0].is_constant()) {
    const auto value = evaluator_.evaluate(operands[0].id());
    if (!value) return false;
    box.stated = value->as<ir::Duration>();
  }
  world_->boxes.push_back(std::move(box));
  return true;
}

bool Interpreter::end_box() {
  const TimedBox box = std::move(world_->boxes.back());
  world_->boxes.pop_back();
  if (const auto needed = box.stated ? box.timeline.beyond(*box.stated) : std::nullopt) {
    const auto text = [](const ir::Duration& duration) { return ir::to_string({duration}, ir::duration_type()); };
    return halt_.fail(Code::box_too_short, box.span, text(*box.stated), text(*needed));
  }
  if (!world_->boxes.empty()) {
    world_->boxes.back().timeline.occupy(box.timeline.qubits(), box.stated.value_or(box.timeline.length()));
  }
  return true;
}

bool Interpreter::gather_parameters(const ir::Operation& operation) {
  parameters_.clear();
  if (tape_ != nullptr) tape_->clear_tangents();
  for (std::uint32_t i = 0; i < operation.operand_count; ++i) {
    const ir::Operand& operand = program_.operands[operation.first_operand + i];
    double value = 0;
    support::Span span = operation.span;
    if (operand.is_constant()) {
      value = operand.value();
    } else {
      const auto computed = evaluator_.real(operand.id());
      if (!computed) return false;
      value = *computed;
      if (tape_ != nullptr) tape_->add_tangent(i);
      span = program_.expressions[operand.id()].span;
    }
    if (!std::isfinite(value)) return halt_.fail(Code::parameter_not_finite, span);
    parameters_.push_back(value);
  }
  return true;
}

std::optional<Qubit> Interpreter::qubit_of(ir::QubitOperand operand, support::Span span) {
  // An entry of a list may be found at run time itself: an alias of an alias, say.
  while (!operand.is_fixed()) {
    const ir::QubitExpression& expression = program_.qubit_expressions[operand.index()];
    const bool is_parameter = expression.list == ir::none;
    const std::size_t length =
        is_parameter ? world_->frames.back().qubits[expression.parameter].size() : program_.qubit_lists[expression.list].size();
    std::int64_t index = 0;
    if (expression.index != ir::none) {
      const auto computed = evaluator_.integer(expression.index);
      if (!computed) return std::nullopt;
      index = *computed;
    }
    const auto size = static_cast<std::int64_t>(length);
    if (index < -size || index >= size) {
      halt_.fail(Code::run_time_index, expression.index == ir::none ? span : expression.span, index, size);
      return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(index < 0 ? index + size : index);
    if (is_parameter) return world_->frames.back().qubits[expression.parameter][at];
    operand = program_.qubit_lists[expression.list][at];
  }
  return operand.index();
}

bool Interpreter::find_qubits(const ir::Operation& operation) {
  world_->steps += operation.qubit_count / qubits_per_step;
  qubits_.clear();
  control_values_.clear();
  all_fixed_ = true;
  for (std::uint32_t i = 0; i < operation.qubit_count; ++i) {
    const ir::QubitOperand operand = program_.qubit_operands[operation.first_qubit + i];
    const auto qubit = qubit_of(operand, operation.span);
    if (!qubit) return false;
    all_fixed_ = all_fixed_ && operand.is_fixed();
    qubits_.push_back(*qubit);
    if (i < operation.control_count) control_values_.push_back(operand.is_negative() ? 0 : 1);
  }
  return true;
}

bool Interpreter::gather_qubits(const ir::Operation& operation) {
  if (!find_qubits(operation)) return false;
  if (all_fixed_) return true;  // the analysis has seen to it that they differ
  for (std::size_t i = 1; i < qubits_.size(); ++i) {
    const auto end = qubits_.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(qubits_.begin(), end, qubits_[i]) != end) return halt_.fail(Code::run_time_qubit_repeated, operation.span);
  }
  return true;
}

/// Of the operation whose numbers have been gathered; null where it has none.
GateMatrix* Interpreter::matrix_of(const ir::Operation& operation) {
  if (operation.kind == OperationKind::unitary) return segment_.matrix_of(operation.data, program_.matrices[operation.data]);
  if (operation.kind == OperationKind::composite) return segment_.matrix_of(program_, operation.data, parameters_);
  std::span<const double> parameters = parameters_;
  std::optional<double> power;
  if (operation.has_power) {
    power = parameters.back();
    parameters = parameters.first(parameters.size() - 1);
  }
  return segment_.matrix_of(operation.gate, parameters, power);
}

bool Interpreter::apply_unitary(const ir::Operation& operation) {
  if (!gather_qubits(operation) || !gather_parameters(operation)) return false;
  if (is_scout_) return true;
  const std::uint64_t work = segment_.matrix_work();
  GateMatrix* matrix = matrix_of(operation);
  world_->steps += (segment_.matrix_work() - work) / multiplications_per_step;
  if (world_->steps > limits_.steps) return halt_.exceed(Code::step_budget, operation.span, limits_.steps);
  if (matrix == nullptr) return halt_.fail(Code::not_supported, operation.span, gates::row_of(operation.gate).name);
  // A computed exponent that is an integer may have been rounded on its way here.
  const bool computed_power =
      operation.has_power && !program_.operands[operation.first_operand + operation.operand_count - 1].is_constant();
  if (computed_power && std::abs(parameters_.back()) >= 0x1p53)
    return halt_.fail(Code::not_supported, operation.span, "a power of 2^53 or more");
  const std::span<const Qubit> all = qubits_;
  const GateCall call{all.first(operation.control_count), control_values_, all.subspan(operation.control_count)};
  if (tape_ != nullptr && !tape_->prepare(operation, parameters_, *matrix, call, *world_)) return no_derivative(operation.span);
  if (!spend_on_gate(*world_) || !segment_.add(*matrix, call, *world_, halt_)) return false;
  if (tape_ != nullptr) tape_->place(segment_.gate_count());
  return true;
}

bool Interpreter::measure(const ir::Operation& operation) {
  if (!gather_qubits(operation)) return false;
  const Qubit qubit = qubits_.front();
  const Known known = world_->known[qubit];
  ++world_->changes;  // what is read from the state may differ the next time
  if (is_scout_ && operation.data != ir::none) return halt_.need(qubit);
  if (operation.data == ir::none) {
    if (known == Known::unknown) world_->measured[qubit] = true;
    return true;
  }
  const auto location = evaluator_.locate(operation.data, operation.span);
  if (!location) return false;
  const ir::Type& type = program_.places[operation.data].type;
  if (known != Known::unknown) {
    const bool one = known == Known::one;
    ir::Value value{one};
    if (type.is(ir::TypeKind::bit_register)) value.data = ir::Bits(1, one ? 1 : 0);
    return evaluator_.write(*location, type, value, operation.span);
  }
  const auto key = evaluator_.key_of(*location);
  if (!key) return halt_.need(qubit);
  world_->set_bit(*key, program_.functions[world_->frames[key->frame].function].slots[key->slot].type, false, qubit);
  world_->measured[qubit] = true;
  return true;
}

bool Interpreter::reset(const ir::Operation& operation) {
  if (!gather_qubits(operation)) return false;
  const Qubit qubit = qubits_.front();
  if (is_scout_) return true;
  if (world_->known[qubit] != Known::unknown) {
    world_->known[qubit] = Known::zero;
    return true;
  }
  if (world_->awaited(qubit)) return halt_.need(qubit);
  reset_ = qubit;
  return true;
}

bool Interpreter::delay(const ir::Operation& operation) {
  if (!gather_qubits(operation)) return false;
  const auto operands = std::span(program_.operands).subspan(operation.first_operand, operation.operand_count);
  ir::Duration length;
  if (operands.size() == 2) length = {operands[0].value(), operands[1].value()};
  if (operands.size() == 1) {
    const auto value = evaluator_.evaluate(operands[0].id());
    if (!value) return false;
    length = value->as<ir::Duration>();
  }
  delay_ = length;
  return !length.is_negative() || halt_.fail(Code::run_time_negative_duration, operation.span);
}

bool Interpreter::assign(const ir::Operation& operation) {
  const ir::Assignment& assignment = program_.assignments[operation.data];
  const ir::Expression& expression = program_.expressions[assignment.value];
  const ir::Type& type = program_.types[expression.type];
  const auto target = evaluator_.locate(assignment.target, operation.span);
  if (!target) return false;
  // Bits are copied as they are: the copy waits for the same measurement.
  if (expression.op == ir::ExpressionOp::load && type.is_bits()) {
    const auto source = evaluator_.locate(expression.a, expression.span);
    if (!source) return false;
    if (evaluator_.holds_bits(*source) && !evaluator_.is_whole_register(*source)) {
      return evaluator_.write_cells(*target, type, evaluator_.read_bits(*source), operation.span);
    }
  }
  if (expression.op == ir::ExpressionOp::load && type.is(ir::TypeKind::array)) {
    const auto source = evaluator_.locate(expression.a, expression.span);
    if (!source || !same_shape(*source, *target, operation.span)) return false;
  }
  const auto value = evaluator_.evaluate(assignment.value);
  return value && evaluator_.write(*target, type, *value, operation.span);
}

bool Interpreter::same_shape(const Location& source, const Location& target, support::Span span) {
  for (std::size_t d = 0; d < target.dimensions.size(); ++d) {
    const std::uint64_t given = source.dimensions[d].size;
    const std::uint64_t wanted = target.dimensions[d].size;
    if (given != wanted) return halt_.fail(Code::run_time_array_shape, span, given, d, wanted);
  }
  return true;
}

bool Interpreter::call(const ir::Operation& operation) {
  const ir::Call& call = program_.calls[operation.data];
  ++world_->changes;  // a block of a function that is called twice is no loop
  if (program_.functions[call.function].is_extern) return call_extern(call, operation.span);
  if (world_->frames.size() > limits_.call_depth) return halt_.fail(Code::recursion_too_deep, operation.span, limits_.call_depth);
  Frame frame;
  frame.function = call.function;
  frame.result = call.result;
  if (!fill_frame(call, frame, operation.span)) return false;
  world_->frames.push_back(std::move(frame));
  return true;
}

/// What is large takes its time, too: 64 bytes a step.
bool Interpreter::count_memory(const ir::Function& callee, Frame& frame, support::Span span) {
  std::uint64_t bytes = 0;
  for (const ir::Slot& slot : callee.slots) bytes += slot.by_reference ? sizeof(Variable) : bytes_of(slot.type);
  world_->steps += bytes / 64;
  frame.bytes = world_->frames.back().bytes + bytes;
  return frame.bytes <= limits_.variable_bytes || halt_.fail(Code::bits_too_many, span, frame.bytes * 8, limits_.variable_bytes * 8);
}

bool Interpreter::fill_frame(const ir::Call& call, Frame& frame, support::Span span) {
  const ir::Function& callee = program_.functions[call.function];
  frame.references.resize(callee.slots.size());
  if (!count_memory(callee, frame, span)) return false;
  for (std::uint32_t i = 0; i < callee.slots.size(); ++i) {
    const ir::Slot& slot = callee.slots[i];
    frame.variables.push_back(slot.by_reference ? Variable{} : Variable{ir::zero_of(slot.type), {}});
    if (i >= callee.parameter_count) continue;
    if (slot.by_reference) {
      const auto location = evaluator_.locate(call.references[i], span);
      if (!location || !has_shape(*location, slot.type, span)) return false;
      frame.references[i] = *location;
    } else {
      const auto value = evaluator_.evaluate(call.arguments[i]);
      if (!value) return false;
      if (tape_ != nullptr) tape_->tangents().begin_variable(static_cast<std::uint32_t>(world_->frames.size()), i);
      frame.variables[i].value = *value;
    }
  }
  return fill_qubits(call, frame, span);
}

/// Lengths that the analysis could not compare are compared here.
bool Interpreter::has_shape(const Location& location, const ir::Type& type, support::Span span) {
  const auto& wanted = type.shape->dimensions;
  for (std::size_t d = 0; d < wanted.size(); ++d) {
    if (wanted[d] == ir::open_size || wanted[d] == location.dimensions[d].size) continue;
    return halt_.fail(Code::run_time_array_shape, span, location.dimensions[d].size, d, wanted[d]);
  }
  return true;
}

/// The qubits of a call, each passed at most once.
bool Interpreter::fill_qubits(const ir::Call& call, Frame& frame, support::Span span) {
  bool all_fixed = true;
  std::vector<Qubit> passed;
  for (const auto& list : call.qubit_arguments) {
    std::vector<Qubit> qubits;
    for (const ir::QubitOperand operand : list) {
      const auto qubit = qubit_of(operand, span);
      if (!qubit) return false;
      all_fixed = all_fixed && operand.is_fixed();
      qubits.push_back(*qubit);
    }
    passed.insert(passed.end(), qubits.begin(), qubits.end());
    frame.qubits.push_back(std::move(qubits));
  }
  if (all_fixed) return true;  // the analysis has seen to it that they differ
  std::sort(passed.begin(), passed.end());
  if (std::adjacent_find(passed.begin(), passed.end()) != passed.end()) return halt_.fail(Code::run_time_qubit_repeated, span);
  return true;
}

}  // namespace libqsim::execute
