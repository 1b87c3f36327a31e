#include "libqsim/writers/circuit_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_set>

#include "libqsim/execute/interpreter.hpp"

namespace libqsim::writers {

using ir::OperationKind;
using support::Code;

CircuitWalk::CircuitWalk(const ir::Program& program, DeclaredAt declared_at, support::DiagnosticSink& sink, const support::Control& control)
    : program_(program),
      declared_at_(std::move(declared_at)),
      sink_(sink),
      control_(control),
      evaluator_(program, halt_),
      world_(execute::first_world(program)) {
  halt_.sink = &sink;
  for (const ir::Function& function : program.functions) size_limit_ += 2 * function.operations.size();
  size_limit_ += program.qubit_operands.size();
  for (const ir::Slot& slot : program.main().slots) has_outputs_ = has_outputs_ || slot.role == ir::SlotRole::output;
}

bool CircuitWalk::run() {
  for (const ir::Slot& slot : program_.main().slots) {
    if (slot.role == ir::SlotRole::input) return refuse_variable(slot, "input", "");
    if (slot.role == ir::SlotRole::output && !slot.type.is_bits() && !untimed_)
      return refuse_variable(slot, "output", ", which is no bit,");
  }
  if (!program_.physical_qubits.empty() && !untimed_) {
    const auto& operations = program_.main().operations;
    const auto first = std::find_if(operations.begin(), operations.end(), [](const ir::Operation& entry) { return entry.qubit_count > 0; });
    return refuse(first == operations.end() ? support::Span{} : first->span, "a physical qubit");
  }
  evaluator_.enter(world_);
  return walk(ir::none, 0) && outputs_are_faithful();
}

bool CircuitWalk::exports(std::uint32_t slot) const {
  const ir::Slot& entry = program_.main().slots[slot];
  if (!entry.type.is_bits() || entry.name.empty()) return false;
  return entry.role == ir::SlotRole::output || (entry.visible && !has_outputs_) || used_.contains(slot);
}

bool CircuitWalk::refuse(support::Span span, std::string_view what) {
  sink_.report(Code::not_convertible, span, what, "2.0");
  return false;
}

bool CircuitWalk::refuse_variable(const ir::Slot& slot, std::string_view kind, std::string_view why) {
  return refuse(declared_at_(slot.name), fmt::format("the {} '{}'{}", kind, slot.name, why));
}

bool CircuitWalk::undecided(support::Span span, std::string_view what) {
  return halt_.kind == execute::Halt::Kind::resolve ? refuse(span, what) : false;
}

bool CircuitWalk::walk(ir::BlockId stop, std::size_t depth) {
  while (!finished_) {
    execute::Frame& frame = world_.frames.back();
    if (stop != ir::none && world_.frames.size() == depth && frame.block == stop && frame.operation == 0) return true;
    const ir::Block& block = function().blocks[frame.block];
    const bool ends = frame.operation >= block.operation_count;
    const support::Span span = ends ? block.terminator.span : function().operations[block.first_operation + frame.operation].span;
    if (++steps_ + evaluator_.steps() > step_limit) return halt_.fail(Code::step_budget, span, step_limit);
    if (!control_.goes_on_at(steps_)) return false;
    halt_.kind = execute::Halt::Kind::none;
    if (ends) {
      if (!terminate(block.terminator, depth)) return false;
    } else {
      ++frame.operation;
      if (!execute(function().operations[block.first_operation + frame.operation - 1])) return false;
    }
  }
  return true;
}

bool CircuitWalk::execute(const ir::Operation& operation) {
  switch (operation.kind) {
    case OperationKind::gate:
    case OperationKind::unitary:
    case OperationKind::composite:
      return gate(operation);
    case OperationKind::measure:
      return measure(operation);
    case OperationKind::reset:
    case OperationKind::barrier: {
      FlatOperation flat;
      flat.kind = operation.kind == OperationKind::reset ? FlatKind::reset : FlatKind::barrier;
      flat.span = operation.span;
      return qubits_of(operation, flat) && append(std::move(flat));
    }
    case OperationKind::assign:
      return assign(operation);
    case OperationKind::call:
      return call(operation);
    case OperationKind::delay:
      return untimed_ || refuse(operation.span, "a delay");
    case OperationKind::opaque:
      return refuse(operation.span, program_.obstacles[operation.data]);
    case OperationKind::box_begin:
      return operation.operand_count == 0 || untimed_ || refuse(operation.span, "the duration of a box");
    case OperationKind::box_end:
    case OperationKind::nop:
      break;
  }
  return true;
}

bool CircuitWalk::append(FlatOperation flat) {
  const bool quantum = flat.kind != FlatKind::barrier;
  if (quantum && guard_ != ir::none && circuit_.guards[guard_].spent)
    return refuse(flat.span, "an operation under a condition whose register has changed since");
  flat.guard = quantum ? guard_ : ir::none;
  size_ += 2 + flat.qubits.size();
  if (size_ > size_limit_) return halt_.fail(Code::expansion_too_large, flat.span, circuit_.operations.size(), circuit_.operations.size());
  circuit_.operations.push_back(std::move(flat));
  return true;
}

std::optional<Qubit> CircuitWalk::qubit_of(ir::QubitOperand operand, support::Span span) {
  // An entry of a list may be found at run time itself: an alias of an alias, say.
  while (!operand.is_fixed()) {
    const ir::QubitExpression& expression = program_.qubit_expressions[operand.index()];
    std::int64_t index = 0;
    if (expression.index != ir::none) {
      const auto computed = evaluator_.integer(expression.index);
      if (!computed) return undecided(expression.span, "a qubit whose index depends on a measurement"), std::nullopt;
      index = *computed;
    }
    const bool is_parameter = expression.list == ir::none;
    const auto& parameters = world_.frames.back().qubits;
    const auto size =
        static_cast<std::int64_t>(is_parameter ? parameters[expression.parameter].size() : program_.qubit_lists[expression.list].size());
    if (index < -size || index >= size) return halt_.fail(Code::run_time_index, span, index, size), std::nullopt;
    const auto at = static_cast<std::size_t>(index < 0 ? index + size : index);
    if (is_parameter) return parameters[expression.parameter][at];
    operand = program_.qubit_lists[expression.list][at];
  }
  return operand.index();
}

bool CircuitWalk::qubits_of(const ir::Operation& operation, FlatOperation& flat) {
  constexpr std::uint32_t few = 16;
  std::unordered_set<Qubit> seen;  // of long lists: a barrier may be on a million qubits
  for (std::uint32_t i = 0; i < operation.qubit_count; ++i) {
    const ir::QubitOperand operand = program_.qubit_operands[operation.first_qubit + i];
    const auto qubit = qubit_of(operand, operation.span);
    if (!qubit) return false;
    const bool repeated = operation.qubit_count > few ? !seen.insert(*qubit).second
                                                      : std::find(flat.qubits.begin(), flat.qubits.end(), *qubit) != flat.qubits.end();
    if (repeated && operation.kind != OperationKind::barrier) return halt_.fail(Code::run_time_qubit_repeated, operation.span);
    if (repeated) continue;
    flat.qubits.push_back(*qubit);
    if (i < operation.control_count) flat.negative.push_back(operand.is_negative());
  }
  return true;
}

bool CircuitWalk::gate(const ir::Operation& operation) {
  FlatOperation flat;
  flat.kind = operation.kind == OperationKind::gate      ? FlatKind::gate
              : operation.kind == OperationKind::unitary ? FlatKind::unitary
                                                         : FlatKind::composite;
  flat.has_power = operation.has_power;
  flat.gate = operation.gate;
  flat.data = operation.data;
  flat.control_count = operation.control_count;
  flat.span = operation.span;
  for (std::uint32_t i = 0; i < operation.operand_count; ++i) {
    const ir::Operand& operand = program_.operands[operation.first_operand + i];
    std::optional<double> value = operand.is_constant() ? std::optional(operand.value()) : evaluator_.real(operand.id());
    if (!value) return undecided(operation.span, "a parameter that depends on a measurement");
    if (!std::isfinite(*value)) return halt_.fail(Code::parameter_not_finite, operation.span);
    flat.parameters.push_back(*value);
  }
  return qubits_of(operation, flat) && append(std::move(flat));
}

bool CircuitWalk::measure(const ir::Operation& operation) {
  FlatOperation flat;
  flat.kind = FlatKind::measure;
  flat.span = operation.span;
  if (!qubits_of(operation, flat)) return false;
  const auto measurement = static_cast<std::uint32_t>(circuit_.measurements.size());
  const auto place = static_cast<std::uint32_t>(circuit_.operations.size());
  flat.data = measurement;
  circuit_.measurements.push_back({place, guard_, {}});
  if (!append(std::move(flat))) return false;
  if (operation.data == ir::none) return true;
  const auto location = evaluator_.locate(operation.data, operation.span);
  if (!location) return undecided(operation.span, "a bit whose index depends on a measurement");
  const auto key = evaluator_.key_of(*location);
  if (!key) return refuse(operation.span, "a measurement into what is no bit");
  world_.set_bit(*key, program_.functions[world_.frames[key->frame].function].slots[key->slot].type, false, measurement);
  world_.readers.clear();  // no one asks here who waits
  const ir::Slot& slot = slot_at(world_, key->frame, key->slot);
  if (key->frame != 0 || !slot.visible || !slot.type.is_bits()) return true;
  used_.insert(key->slot);
  circuit_.measurements[measurement].homes.push_back(*key);
  contents_[{key->slot, key->bit}] = measurement;
  touched_[{key->slot, key->bit}] = place + 1;
  if (guard_ != ir::none && circuit_.guards[guard_].slot == key->slot) {
    if (circuit_.guards[guard_].values.size() > 1)
      return refuse(operation.span, "a measurement into the register of its own condition, which several values meet,");
    circuit_.guards[guard_].spent = true;
  }
  return true;
}

bool CircuitWalk::assign(const ir::Operation& operation) {
  const ir::Assignment& assignment = program_.assignments[operation.data];
  const ir::Expression& expression = program_.expressions[assignment.value];
  const ir::Type& type = program_.types[expression.type];
  const auto target = evaluator_.locate(assignment.target, operation.span);
  if (!target) return undecided(operation.span, "an index that depends on a measurement");
  bool done = false;
  if (expression.op == ir::ExpressionOp::load && type.is_bits()) {
    const auto source = evaluator_.locate(expression.a, expression.span);
    if (!source) return undecided(operation.span, "an index that depends on a measurement");
    if (evaluator_.holds_bits(*source)) {
      done = evaluator_.write_cells(*target, type, evaluator_.read_bits(*source), operation.span);
      return done || undecided(operation.span, "a classical value that depends on a measurement");
    }
  }
  const auto value = evaluator_.evaluate(assignment.value);
  done = value && evaluator_.write(*target, type, *value, operation.span);
  return done || undecided(operation.span, "a classical value that depends on a measurement");
}

bool CircuitWalk::call(const ir::Operation& operation) {
  const ir::Call& call = program_.calls[operation.data];
  const ir::Function& callee = program_.functions[call.function];
  if (callee.is_extern) return refuse(operation.span, "the extern function '" + callee.name + "'");
  if (world_.frames.size() > call_depth_limit) return halt_.fail(Code::recursion_too_deep, operation.span, call_depth_limit);
  execute::Frame frame;
  frame.function = call.function;
  frame.result = call.result;
  frame.references.resize(callee.slots.size());
  for (std::uint32_t i = 0; i < callee.slots.size(); ++i) {
    const ir::Slot& slot = callee.slots[i];
    frame.variables.push_back(slot.by_reference ? execute::Variable{} : execute::Variable{ir::zero_of(slot.type), {}});
    if (i >= callee.parameter_count) continue;
    if (slot.by_reference) {
      const auto location = evaluator_.locate(call.references[i], operation.span);
      if (!location) return undecided(operation.span, "an index that depends on a measurement");
      frame.references[i] = *location;
    } else {
      const auto value = evaluator_.evaluate(call.arguments[i]);
      if (!value) return undecided(operation.span, "an argument that depends on a measurement");
      frame.variables[i].value = *value;
    }
  }
  for (const auto& list : call.qubit_arguments) {
    std::vector<Qubit> qubits;
    for (const ir::QubitOperand operand : list) {
      const auto qubit = qubit_of(operand, operation.span);
      if (!qubit) return false;
      qubits.push_back(*qubit);
    }
    frame.qubits.push_back(std::move(qubits));
  }
  world_.frames.push_back(std::move(frame));
  return true;
}

bool CircuitWalk::jump(ir::BlockId target) {
  world_.frames.back().block = target;
  world_.frames.back().operation = 0;
  return true;
}

bool CircuitWalk::terminate(const ir::Terminator& terminator, std::size_t depth) {
  switch (terminator.kind) {
    case ir::TerminatorKind::jump:
      return jump(terminator.target);
    case ir::TerminatorKind::branch:
    case ir::TerminatorKind::switch_: {
      const auto target = target_of(terminator);
      if (target) return jump(*target);
      return halt_.kind == execute::Halt::Kind::resolve && guarded_jump(terminator);
    }
    case ir::TerminatorKind::return_:
      if (world_.frames.size() == depth) return refuse(terminator.span, "a return that depends on a measurement");
      if (world_.frames.size() > 1) return leave(terminator);
      break;
    case ir::TerminatorKind::end:
      if (guard_ != ir::none) return refuse(terminator.span, "an end that depends on a measurement");
      break;
  }
  finished_ = true;
  return true;
}

bool CircuitWalk::leave(const ir::Terminator& terminator) {
  const ir::PlaceId result = world_.frames.back().result;
  if (terminator.condition == ir::none && result != ir::none) return halt_.fail(Code::no_return, terminator.span, function().name);
  if (result == ir::none) {
    world_.frames.pop_back();
    return true;
  }
  const ir::Expression& expression = program_.expressions[terminator.condition];
  const ir::Type& type = program_.types[expression.type];
  std::optional<std::vector<execute::BitCell>> cells;
  std::optional<ir::Value> value;
  if (expression.op == ir::ExpressionOp::load) {
    const auto source = evaluator_.locate(expression.a, expression.span);
    if (source && evaluator_.holds_bits(*source)) cells = evaluator_.read_bits(*source);
  }
  if (!cells) value = evaluator_.evaluate(terminator.condition);
  if (!cells && !value) return undecided(terminator.span, "a result that depends on a measurement");
  world_.frames.pop_back();
  const auto target = evaluator_.locate(result, terminator.span);
  const bool done = target && (cells ? evaluator_.write_cells(*target, program_.places[result].type, *cells, terminator.span)
                                     : evaluator_.write(*target, type, *value, terminator.span));
  return done || undecided(terminator.span, "a result that depends on a measurement");
}

}  // namespace libqsim::writers
