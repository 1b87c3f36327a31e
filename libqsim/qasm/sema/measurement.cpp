// Measurement, reset and barrier (insts.rst, delays.rst#barrier-instruction).
#include <fmt/format.h>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::TypeKind;

namespace {
constexpr std::uint32_t many_bits = 4096;

std::string describe_qubits(const QubitOperands& operands) {
  return operands.is_register ? fmt::format("a register of {} qubit{}", operands.qubits.size(), operands.qubits.size() == 1 ? "" : "s")
                              : "one qubit";
}
}  // namespace

ir::PlaceId Analyzer::bit_of(ir::PlaceId place, std::uint32_t bit) {
  const ir::Place& whole = builder_.program.places[place];
  if (whole.array_indices.empty() && whole.bit_indices.empty()) {
    return builder_.bit_place(whole.bit_list.empty() ? ir::BitSource{whole.slot, bit} : whole.bit_list[bit]);
  }
  ir::Place one = whole;
  const support::Span nowhere{};
  one.bit_indices.push_back({false, builder_.constant({static_cast<std::int64_t>(bit)}, ir::integer_type(), nowhere)});
  one.type = ir::bit_type();
  return builder_.place(std::move(one));
}

void Analyzer::measure_statement(const MeasureStatement& node) {
  if (node.source->kind == ExpressionKind::quantum_call) {
    const Typed value = quantum_call(static_cast<const QuantumCall&>(*node.source), node.target != nullptr);
    if (node.target == nullptr) return;
    const Typed target = assignable(*node.target);
    if (!target.valid() || !value.valid()) return;
    const Typed kept = implicit(value, target.type, node.span);
    if (kept.valid()) store(target.place, kept, node.span);
    return;
  }
  if (node.source->kind != ExpressionKind::measure) return;
  const auto& source = static_cast<const Measure&>(*node.source);
  if (node.target == nullptr) {
    const QubitOperands measured = qubits(*source.operand);
    if (measured.positions != ir::none) {
      for_each_qubit(measured, node.span, [&](ir::QubitOperand qubit) {
        builder_.append_qubits(builder_.append(ir::OperationKind::measure, node.span), {&qubit, 1});
      });
      return;
    }
    if (measured.valid) measure_into(measured, ir::none, {}, node.span);
    return;
  }
  const Typed target = assignable(*node.target);
  if (target.valid()) {
    measure(source, target.place);
  } else {
    qubits(*source.operand);
  }
}

Typed Analyzer::measure(const Measure& node, ir::PlaceId target) {
  const QubitOperands source = qubits(*node.operand);
  if (!source.valid) return {};
  if (scopes_.body() == ScopeKind::gate) {
    error(Code::gate_body_statement, node.span, "a measurement");
    return {};
  }
  if (source.positions != ir::none) {
    const Typed value = measure_slice(source, node.span);
    if (target == ir::none) return value;
    const ir::Type wanted = builder_.program.places[target].type;
    if (!wanted.is(TypeKind::bit_register)) {
      error(Code::measure_sizes, node.span, "a register", wanted.is(TypeKind::bit) ? "one bit" : to_string(wanted));
      return {};
    }
    builder_.assign(target, materialize(value), node.span);
    return loaded(target, node.span);
  }
  if (target == ir::none) {
    const ir::Type type = source.is_register ? ir::bit_register_type(static_cast<std::uint32_t>(source.qubits.size())) : ir::bit_type();
    target = builder_.place({builder_.slot({{}, type}), {}, {}, {}, type});
  }
  const ir::Type type = builder_.program.places[target].type;
  measure_into(source, target, type, node.span);
  return loaded(target, node.span);
}

void Analyzer::measure_into(const QubitOperands& source, ir::PlaceId target, const ir::Type& target_type, Span span) {
  const auto count = static_cast<std::uint32_t>(source.qubits.size());
  bool by_bit = false;
  if (target != ir::none) {
    if (!target_type.is_bits() && !target_type.is(TypeKind::boolean)) {
      error(Code::measure_target, span, to_string(target_type)).hint("measure into a bit, or cast what is measured");
      return;
    }
    if (target_type.is_open_register() && source.is_register) {
      // Whether there are as many bits is seen when they are stored.
      const ir::PlaceId measured = new_temporary(ir::bit_register_type(count));
      measure_into(source, measured, ir::bit_register_type(count), span);
      return builder_.assign(target, builder_.load(measured, span), span);
    }
    by_bit = target_type.is(TypeKind::bit_register);
    // Both registers of one size, or both single; before 3.2 told bit and bit[1] apart, a single qubit also goes into a register of one
    // bit.
    const bool told_apart = is2() || has(language_, Feature::bit_bool_equality);
    const bool fits = source.is_register ? (by_bit && target_type.width == count) : (!by_bit || (target_type.width == 1 && !told_apart));
    if (!fits) {
      error(Code::measure_sizes, span, describe_qubits(source),
            by_bit ? fmt::format("a register of {} bit{}", target_type.width, target_type.width == 1 ? "" : "s") : "one bit");
      return;
    }
  }
  if (!distinct(source.qubits, span, is2() ? "oq2.measure.statement" : "insts.measure")) return;
  // Each bit becomes a place of its own, which takes as much as some gates.
  if (by_bit && count > many_bits && !count_operations(3 * std::uint64_t{count}, span)) return;
  for (std::uint32_t i = 0; i < count; ++i) {
    const ir::PlaceId place = target == ir::none ? ir::none : by_bit ? bit_of(target, i) : target;
    ir::Operation& operation = builder_.append(ir::OperationKind::measure, span);
    operation.data = place;
    builder_.append_qubits(operation, std::span(&source.qubits[i], 1));
  }
}

void Analyzer::reset(const OperandStatement& node) {
  for (const Expression* operand : node.operands) {
    const QubitOperands target = qubits(*operand);
    if (!target.valid) continue;
    for_each_qubit(target, node.span, [&](ir::QubitOperand qubit) {
      builder_.append_qubits(builder_.append(ir::OperationKind::reset, node.span), {&qubit, 1});
    });
  }
}

void Analyzer::barrier(const OperandStatement& node) {
  std::vector<ir::QubitOperand> all;
  bool right = true;
  for (const Expression* operand : node.operands) {
    if (const auto plain = plain_qubit(*operand)) {
      all.push_back(*plain);
      continue;
    }
    const QubitOperands some = qubits(*operand);
    right = right && some.valid;
    // Of a slice of a size that the run knows: all qubits it may have, which is more than is asked, and changes no outcome.
    if (some.positions != ir::none) position_count(some.positions, node.span);
    all.insert(all.end(), some.qubits.begin(), some.qubits.end());
  }
  if (right) builder_.append_qubits(builder_.append(ir::OperationKind::barrier, node.span), all);
}

}  // namespace libqsim::qasm::sema
