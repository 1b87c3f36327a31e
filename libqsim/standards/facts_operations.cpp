#include "libqsim/standards/facts_operations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <compare>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/ir/first_operand.hpp"
#include "libqsim/standards/flattened.hpp"
#include "libqsim/standards/spot.hpp"

namespace libqsim::standards {

namespace {

using ir::none;

constexpr int call_depth_limit = 64;
/// Operations that are followed, those of each call again: subroutines that call others twice grow exponentially.
constexpr std::uint64_t operation_limit = 10'000'000;

class OperationFacts {
 public:
  OperationFacts(const ir::Program& program, const support::SourceMap& sources, CircuitFacts& facts)
      : program_(program),
        sources_(sources),
        facts_(facts),
        chains_(program.qubit_count),
        measured_(program.qubit_count, 0),
        used_(program.qubit_count, false) {
    facts_.two_qubit_gates_of.resize(program.qubit_count);
  }

  void run() {
    facts_.qubits = program_.qubit_count;
    for (const ir::Slot& slot : program_.main().slots) {
      if (slot.visible && slot.type.is_bits()) facts_.bits += slot.type.is(ir::TypeKind::bit) ? 1 : slot.type.width;
    }
    follow(0, {});
    for (const auto& [name, count] : gate_names_) facts_.gate_names.emplace(name, count);
    const Chain longest = chains_.empty() ? Chain{} : *std::max_element(chains_.begin(), chains_.end());
    facts_.depth = longest.layers;
    facts_.used_qubits = static_cast<std::uint64_t>(std::count(used_.begin(), used_.end(), true));
    facts_.critical_two_qubit_gates = longest.two_qubit_gates;
    facts_.mid_circuit_layers = mid_circuit_layers_.size();
    for (std::uint32_t qubit = 0; qubit < program_.qubit_count; ++qubit) {
      if (measured_[qubit] == 0) facts_.unmeasured_qubits.push_back(name_of(qubit));
    }
    if (facts_.after_measurement.line != 0) facts_.features.emplace("mid-circuit-measurement", facts_.after_measurement);
  }

 private:
  /// What leads up to a qubit: its longest chains of operations, and the most two-qubit gates on one of them. Both follow from what waits
  /// for what, and not from the order in which independent operations are written.
  struct Chain {
    std::uint64_t layers = 0;
    std::uint64_t two_qubit_gates = 0;
    auto operator<=>(const Chain&) const = default;
  };

  /// Up to a block, what happens waits for what a branch was decided by.
  struct Condition {
    ir::BlockId end = 0;
    Chain chain;
  };

  /// What the bits of a variable wait for.
  struct Written {
    std::map<std::uint32_t, Chain> bits;
    Chain latest;
    void set(std::uint32_t bit, const Chain& chain) {
      bits[bit] = chain;
      latest = std::max(latest, chain);
    }
  };

  using QubitParameters = std::vector<std::vector<std::uint32_t>>;  // empty list: not known

  Spot spot_of(support::Span span) const { return standards::spot_of(sources_, span); }

  /// As the program declares it; physical qubits by number.
  std::uint32_t number_of(std::uint32_t qubit) const {
    const auto declared = program_.qubit_count - static_cast<std::uint32_t>(program_.physical_qubits.size());
    return qubit < declared ? qubit : program_.physical_qubits[qubit - declared];
  }

  std::string name_of(std::uint32_t qubit) const {
    for (const ir::QubitRegister& one : program_.registers) {
      if (qubit < one.first || qubit >= one.first + one.size) continue;
      return one.is_scalar ? one.name : fmt::format("{}[{}]", one.name, qubit - one.first);
    }
    return fmt::format("${}", number_of(qubit));
  }

  void follow(ir::FunctionId id, const QubitParameters& parameters) {
    if (++depth_ > call_depth_limit) {
      facts_.counts_known = false;
      --depth_;
      return;
    }
    const ir::Function& function = program_.functions[id];
    const std::size_t outside = conditions_.size();
    for (ir::BlockId number = 0; number < function.blocks.size() && followed_ <= operation_limit; ++number) {
      const ir::Block& block = function.blocks[number];
      while (conditions_.size() > outside && conditions_.back().end <= number) conditions_.pop_back();
      for (std::uint32_t i = 0; i < block.operation_count; ++i) operation(function.operations[block.first_operation + i], id, parameters);
      terminate(block.terminator, function, id, number, outside);
    }
    conditions_.resize(outside);
    --depth_;
  }

  /// Notes what the blocks up to where the sides of a branch meet wait for.
  void terminate(const ir::Terminator& terminator, const ir::Function& function, ir::FunctionId id, ir::BlockId number,
                 std::size_t outside) {
    read_ = {};
    read(terminator.condition, id);
    ir::BlockId farthest = 0;
    const auto visit = [&](ir::BlockId target) {
      if (target == none) return;
      if (target <= number) facts_.counts_known = false;
      farthest = std::max(farthest, target);
    };
    visit(terminator.target);
    visit(terminator.other);
    for (std::uint32_t c = 0; c < terminator.case_count; ++c) visit(function.cases[terminator.first_case + c].target);
    // A side of the branch that ends here goes on where the other one ends, or later.
    for (std::size_t i = conditions_.size(); i-- > outside && conditions_[i].end < farthest;) conditions_[i].end = farthest;
    if (terminator.kind == ir::TerminatorKind::return_) returned_ = std::max(returned_, std::max(read_, condition()));
    if (terminator.kind == ir::TerminatorKind::branch || terminator.kind == ir::TerminatorKind::switch_)
      conditions_.push_back({farthest, std::max(read_, condition())});
  }

  Chain condition() const { return conditions_.empty() ? Chain{} : conditions_.back().chain; }

  void operation(const ir::Operation& operation, ir::FunctionId function, const QubitParameters& parameters) {
    if (++followed_ > operation_limit) {
      facts_.counts_known = false;
      if (facts_.undecided.empty()) facts_.undecided = fmt::format("the circuit has more than {} operations", operation_limit);
      return;
    }
    read_ = {};
    switch (operation.kind) {
      case ir::OperationKind::gate:
      case ir::OperationKind::unitary:
      case ir::OperationKind::composite:
        return gate(operation, function, parameters);
      case ir::OperationKind::measure:
        return measure(operation, function, parameters);
      case ir::OperationKind::reset:
        return touch(qubits_of(operation, function, parameters), operation.span);
      case ir::OperationKind::barrier:
        return barrier(qubits_of(operation, function, parameters), operation.qubit_count == 0);
      case ir::OperationKind::assign: {
        const ir::Assignment& assignment = program_.assignments[operation.data];
        read(assignment.value, function);
        write(assignment.target, function, std::max(read_, condition()));
        return;
      }
      case ir::OperationKind::call:
        return call(program_.calls[operation.data], function, parameters);
      case ir::OperationKind::opaque:
        if (facts_.undecided.empty()) facts_.undecided = "the circuit has something that is not supported";
        return;
      default:
        return;
    }
  }

  /// Until the next operation is asked for its own.
  const std::vector<std::uint32_t>& qubits_of(const ir::Operation& operation, ir::FunctionId function, const QubitParameters& parameters) {
    qubits_.clear();
    for (std::uint32_t i = 0; i < operation.qubit_count; ++i) {
      if (const auto qubit = qubit_of(program_.qubit_operands[operation.first_qubit + i], function, parameters)) qubits_.push_back(*qubit);
    }
    return qubits_;
  }

  std::optional<std::uint32_t> qubit_of(ir::QubitOperand operand, ir::FunctionId function, const QubitParameters& parameters) {
    if (operand.is_fixed()) return operand.index();
    const ir::QubitExpression& expression = program_.qubit_expressions[operand.index()];
    read(expression.index, function);
    std::int64_t index = 0;
    if (expression.index != none) {
      const ir::Expression& value = program_.expressions[expression.index];
      const auto* constant = value.op == ir::ExpressionOp::constant ? &program_.constants[value.a].data : nullptr;
      if (constant == nullptr) return not_known();
      if (const auto* number = std::get_if<std::int64_t>(constant)) {
        index = *number;
      } else if (const auto* unsigned_number = std::get_if<std::uint64_t>(constant)) {
        index = static_cast<std::int64_t>(*unsigned_number);
      } else {
        return not_known();
      }
    }
    const bool is_parameter = expression.list == none;
    if (is_parameter && expression.parameter >= parameters.size()) return not_known();
    const auto size =
        static_cast<std::int64_t>(is_parameter ? parameters[expression.parameter].size() : program_.qubit_lists[expression.list].size());
    if (index < 0) index += size;
    if (index < 0 || index >= size) return not_known();
    const auto at = static_cast<std::size_t>(index);
    if (is_parameter) return parameters[expression.parameter][at];
    return qubit_of(program_.qubit_lists[expression.list][at], function, parameters);
  }

  std::optional<std::uint32_t> not_known() {
    if (facts_.undecided.empty()) facts_.undecided = "a qubit is worked out at run time";
    return std::nullopt;
  }

  void gate(const ir::Operation& operation, ir::FunctionId function, const QubitParameters& parameters) {
    const std::vector<std::uint32_t>& qubits = qubits_of(operation, function, parameters);
    const bool named = operation.kind == ir::OperationKind::gate;
    const std::string_view name = named ? gates::row_of(operation.gate).name : std::string_view("unitary");
    if (operation.qubit_count == 0) return;  // a global phase is no gate of a device
    ++facts_.gate_count;
    ++gate_names_[name];
    const bool pairs = operation.qubit_count == 2;
    if (pairs) ++facts_.two_qubit_gate_count;
    if (pairs && qubits.size() == 2) couple(qubits[0], qubits[1], operation.span);
    if (operation.qubit_count > 2) {
      facts_.features.emplace("multi-qubit-gate", spot_of(operation.span));
      if (wide_names_.insert(std::string(name)).second) facts_.wide_gates.emplace_back(spot_of(operation.span), name);
    }
    if (named || operation.kind == ir::OperationKind::composite) angles(operation, function, name);
    touch(qubits, operation.span, pairs);
  }

  void angles(const ir::Operation& operation, ir::FunctionId function, std::string_view name) {
    for (std::uint32_t i = 0; i < operation.operand_count; ++i) {
      const ir::Operand& operand = program_.operands[operation.first_operand + i];
      if (operand.is_constant()) {
        if (!seen_angles_[name].insert(operand.value()).second) continue;
        facts_.angles.push_back({std::string(name), operand.value(), true, spot_of(operation.span)});
      } else {
        read(operand.id(), function);
        facts_.features.emplace("runtime-angle", spot_of(operation.span));
        facts_.angles.push_back({std::string(name), 0, false, spot_of(operation.span)});
      }
    }
  }

  void couple(std::uint32_t a, std::uint32_t b, support::Span span) {
    ++facts_.two_qubit_gates_of[a];
    ++facts_.two_qubit_gates_of[b];
    a = number_of(a);
    b = number_of(b);
    if (a > b) std::swap(a, b);
    if (coupled_.insert(std::uint64_t{a} << 32U | b).second) facts_.couplings.push_back({a, b, spot_of(span)});
  }

  /// An operation on qubits: one layer after the last of them, and after the measurements that decide about it.
  void touch(const std::vector<std::uint32_t>& qubits, support::Span span, bool is_two_qubit_gate = false) {
    Chain chain = std::max(read_, condition());
    for (const std::uint32_t qubit : qubits) {
      chain = std::max(chain, chains_[qubit]);
      used_[qubit] = true;
      if (measured_[qubit] == 0) continue;
      mid_circuit_layers_.insert(measured_[qubit]);
      if (facts_.after_measurement.line == 0) facts_.after_measurement = spot_of(span);
    }
    chain.layers += 1;
    chain.two_qubit_gates += is_two_qubit_gate ? 1 : 0;
    facts_.qubit_steps += qubits.size();
    for (const std::uint32_t qubit : qubits) chains_[qubit] = chain;
  }

  /// Takes no time of its own.
  void barrier(const std::vector<std::uint32_t>& qubits, bool all) {
    Chain chain;
    const auto each = [&](const auto& action) {
      if (all) {
        for (std::uint32_t qubit = 0; qubit < chains_.size(); ++qubit) action(qubit);
      } else {
        for (const std::uint32_t qubit : qubits) action(qubit);
      }
    };
    each([&](std::uint32_t qubit) { chain = std::max(chain, chains_[qubit]); });
    each([&](std::uint32_t qubit) { chains_[qubit] = chain; });
  }

  void measure(const ir::Operation& operation, ir::FunctionId function, const QubitParameters& parameters) {
    const std::vector<std::uint32_t>& qubits = qubits_of(operation, function, parameters);
    touch(qubits, operation.span);
    for (const std::uint32_t qubit : qubits) measured_[qubit] = chains_[qubit].layers;
    facts_.measurement_count += qubits.size();
    if (operation.data != none && !qubits.empty()) write(operation.data, function, chains_[qubits.front()]);
  }

  void call(const ir::Call& call, ir::FunctionId function, const QubitParameters& parameters) {
    for (const ir::ExpressionId argument : call.arguments) read(argument, function);
    QubitParameters inner;
    for (const std::vector<ir::QubitOperand>& operands : call.qubit_arguments) {
      std::vector<std::uint32_t> qubits;
      for (const ir::QubitOperand operand : operands) {
        if (const auto qubit = qubit_of(operand, function, parameters)) qubits.push_back(*qubit);
      }
      inner.push_back(qubits.size() == operands.size() ? std::move(qubits) : std::vector<std::uint32_t>{});
    }
    const Chain arguments = read_;
    for (std::uint32_t slot = 0; slot < program_.functions[call.function].parameter_count; ++slot) {
      written_[key_of({slot, false}, call.function)].set(all_bits, arguments);
    }
    const Chain outer = std::exchange(returned_, Chain{});
    follow(call.function, inner);
    if (call.result != none) write(call.result, function, returned_);
    returned_ = outer;
  }

  // ------------------------------------------------------ classical bits, written and read

  static constexpr std::uint32_t all_bits = none;

  static std::uint64_t key_of(ir::SlotRef slot, ir::FunctionId function) {
    return std::uint64_t{slot.index} << 32U | (slot.global ? 0 : function + 1U);
  }

  const ir::Slot& slot_of(ir::SlotRef slot, ir::FunctionId function) const {
    return slot.global ? program_.main().slots[slot.index] : program_.functions[function].slots[slot.index];
  }

  std::optional<std::uint32_t> constant_bit(const ir::Place& place) const {
    if (place.bit_indices.size() != 1 || !place.bit_indices[0].is_single() || place.bit_indices[0].start == none) return std::nullopt;
    const ir::Expression& index = program_.expressions[place.bit_indices[0].start];
    if (index.op != ir::ExpressionOp::constant) return std::nullopt;
    const auto& value = program_.constants[index.a].data;
    if (const auto* number = std::get_if<std::int64_t>(&value)) return static_cast<std::uint32_t>(*number);
    if (const auto* number = std::get_if<std::uint64_t>(&value)) return static_cast<std::uint32_t>(*number);
    return std::nullopt;
  }

  void write(ir::PlaceId id, ir::FunctionId function, const Chain& chain) {
    const ir::Place& place = program_.places[id];
    for (const ir::BitSource& source : place.bit_list) written_[key_of(source.slot, function)].set(source.bit, chain);
    if (place.bit_list.empty()) written_[key_of(place.slot, function)].set(constant_bit(place).value_or(all_bits), chain);
  }

  /// What a bit that is read, or a whole variable, waits for.
  void wait_for(ir::SlotRef slot, std::optional<std::uint32_t> bit, ir::FunctionId function) {
    const auto found = written_.find(key_of(slot, function));
    if (found == written_.end()) return;
    if (!bit) read_ = std::max(read_, found->second.latest);
    for (const std::uint32_t part : {bit.value_or(all_bits), all_bits}) {
      if (const auto known = found->second.bits.find(part); known != found->second.bits.end()) read_ = std::max(read_, known->second);
    }
  }

  /// A single bit must have been written; of a whole register, some bit of it.
  bool was_written(ir::SlotRef slot, std::optional<std::uint32_t> bit, ir::FunctionId function) const {
    const auto found = written_.find(key_of(slot, function));
    if (found == written_.end()) return false;
    return !bit || found->second.bits.contains(*bit) || found->second.bits.contains(all_bits);
  }

  void read_place(ir::PlaceId id, ir::FunctionId function, support::Span span) {
    const ir::Place& place = program_.places[id];
    const auto check = [&](ir::SlotRef ref, std::optional<std::uint32_t> bit) {
      wait_for(ref, bit, function);
      const ir::Slot& slot = slot_of(ref, function);
      const bool given = slot.role == ir::SlotRole::input || slot.role == ir::SlotRole::parameter;
      if (!slot.type.is_bits() || given || slot.name.empty() || was_written(ref, bit, function)) return;
      if (!reported_.insert(key_of(ref, function)).second) return;
      facts_.reads_before_measurement.push_back({bit ? fmt::format("{}[{}]", slot.name, *bit) : slot.name, spot_of(span)});
    };
    for (const ir::BitSource& source : place.bit_list) check(source.slot, source.bit);
    if (place.bit_list.empty()) check(place.slot, constant_bit(place));
    for (const ir::IndexEntry& entry : place.bit_indices) read_entry(entry, function);
    for (const ir::IndexEntry& entry : place.array_indices) read_entry(entry, function);
  }

  void read_entry(const ir::IndexEntry& entry, ir::FunctionId function) {
    read(entry.start, function);
    read(entry.step, function);
    read(entry.stop, function);
    for (std::uint32_t i = 0; i < entry.set_size; ++i) read(program_.expression_lists[entry.first_of_set + i], function);
  }

  void read(ir::ExpressionId id, ir::FunctionId function) {
    if (id == none) return;
    std::vector<ir::ExpressionId> others;
    for (; ir::has_first_operand(program_.expressions[id]); id = program_.expressions[id].a) {
      if (program_.expressions[id].op == ir::ExpressionOp::binary) others.push_back(program_.expressions[id].b);
    }
    read_leaf(program_.expressions[id], function);
    for (; !others.empty(); others.pop_back()) read(others.back(), function);
  }

  void read_leaf(const ir::Expression& expression, ir::FunctionId function) {
    switch (expression.op) {
      case ir::ExpressionOp::load:
        return read_place(expression.a, function, expression.span);
      case ir::ExpressionOp::builtin:
        for (std::uint32_t i = 0; i < expression.b; ++i) read(program_.expression_lists[expression.a + i], function);
        return;
      default:
        return;
    }
  }

  const ir::Program& program_;
  const support::SourceMap& sources_;
  CircuitFacts& facts_;
  std::vector<Chain> chains_;            // by qubit
  std::vector<std::uint64_t> measured_;  // by qubit: the layer of its last measurement; 0: none yet
  std::vector<bool> used_;               // by qubit: whether an operation acts on it
  std::set<std::uint64_t> mid_circuit_layers_;
  std::unordered_set<std::uint64_t> coupled_;
  std::vector<std::uint32_t> qubits_;
  std::unordered_map<std::string_view, std::uint64_t> gate_names_;
  std::unordered_map<std::string_view, std::unordered_set<double>> seen_angles_;
  std::set<std::string> wide_names_;
  std::unordered_map<std::uint64_t, Written> written_;  // by variable
  std::vector<Condition> conditions_;                   // of the branches that are open
  Chain read_;                                          // what the values that an operation reads wait for
  Chain returned_;                                      // what the value of a call waits for
  std::unordered_set<std::uint64_t> reported_;
  int depth_ = 0;
  std::uint64_t followed_ = 0;
};

/// The program as operations one after the other, where its text decides all that happens.
std::optional<ir::Program> straight(const ir::Program& program, const support::SourceMap& sources) {
  const std::optional<writers::FlatCircuit> circuit = flattened(program, sources);
  if (!circuit || !circuit->guards.empty()) return std::nullopt;
  ir::Program made = program;
  ir::Function& main = made.functions.front();
  main.operations.clear();
  for (const writers::FlatOperation& flat : circuit->operations) main.operations.push_back(operation_of(flat, made));
  main.blocks.assign(1, {0, static_cast<std::uint32_t>(main.operations.size()), {}});
  return made;
}

bool all_known(const CircuitFacts& facts) {
  return facts.counts_known && facts.undecided.empty() &&
         std::all_of(facts.angles.begin(), facts.angles.end(), [](const AngleFact& angle) { return angle.known; });
}

}  // namespace

void add_operation_facts(const ir::Program& program, const support::SourceMap& sources, CircuitFacts& facts) {
  const CircuitFacts of_the_text = facts;
  OperationFacts(program, sources, facts).run();
  if (all_known(facts)) return;
  const std::optional<ir::Program> followed = straight(program, sources);
  if (!followed) return;
  CircuitFacts made = of_the_text;
  OperationFacts(*followed, sources, made).run();
  made.features.insert(facts.features.begin(), facts.features.end());
  made.reads_before_measurement = std::move(facts.reads_before_measurement);
  facts = std::move(made);
}

}  // namespace libqsim::standards
