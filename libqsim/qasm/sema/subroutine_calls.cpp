// Calls of subroutines and extern functions: arguments by value, qubits, and references to arrays; sizeof (subroutines.rst).
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::QubitOperand;
using ir::TypeKind;

namespace {

std::string_view plural(std::uint64_t count) { return count == 1 ? "" : "s"; }

std::string qubits_of(bool is_scalar, std::size_t size) { return is_scalar ? "qubit" : fmt::format("qubit[{}]", size); }

/// The positions that an index entry picks in a dimension, where they are constants: first, last and the distance.
struct Extent {
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::int64_t step = 1;
};

std::optional<std::int64_t> constant_of(const ir::Program& program, ir::ExpressionId id) {
  const ir::Expression& node = program.expressions[id];
  if (node.op != ir::ExpressionOp::constant) return std::nullopt;
  const ir::Value& value = program.constants[node.a];
  if (const auto* number = std::get_if<std::int64_t>(&value.data)) return *number;
  if (const auto* number = std::get_if<std::uint64_t>(&value.data)) return static_cast<std::int64_t>(*number);
  return std::nullopt;
}

std::optional<Extent> extent_of(const ir::Program& program, const ir::Place& place, std::size_t dimension, std::int64_t size) {
  if (dimension >= place.array_indices.size()) return Extent{0, size - 1, 1};
  const ir::IndexEntry& entry = place.array_indices[dimension];
  const auto resolved = [&](ir::ExpressionId id, std::int64_t open) -> std::optional<std::int64_t> {
    if (id == ir::none) return open;
    const auto value = constant_of(program, id);
    return value && *value < 0 ? *value + size : value;
  };
  if (!entry.is_range) {
    const auto at = resolved(entry.start, 0);
    return at ? std::optional(Extent{*at, *at, 1}) : std::nullopt;
  }
  const std::optional<std::int64_t> step = entry.step == ir::none ? std::optional<std::int64_t>(1) : constant_of(program, entry.step);
  if (!step || *step == 0) return std::nullopt;
  const auto start = resolved(entry.start, *step > 0 ? 0 : size - 1);
  const auto stop = resolved(entry.stop, *step > 0 ? size - 1 : 0);
  if (!start || !stop) return std::nullopt;
  const std::int64_t last = *start + (*stop - *start) / *step * *step;
  return *step > 0 ? Extent{*start, last, *step} : Extent{last, *start, -*step};
}

/// True if two progressions share a member.
bool meet(const Extent& a, const Extent& b) {
  const std::int64_t low = std::max(a.first, b.first);
  const std::int64_t high = std::min(a.last, b.last);
  const std::int64_t period = std::lcm(a.step, b.step);
  for (std::int64_t at = low; at <= high && at < low + period; ++at) {
    if ((at - a.first) % a.step == 0 && (at - b.first) % b.step == 0) return true;
  }
  return false;
}

}  // namespace

bool Analyzer::surely_overlap(ir::PlaceId first, ir::PlaceId second) const {
  const ir::Place& a = builder_.program.places[first];
  const ir::Place& b = builder_.program.places[second];
  if (!(a.slot == b.slot)) return false;
  const auto of_slice = [](const ir::IndexEntry& entry) { return entry.of_slice; };
  if (std::any_of(a.array_indices.begin(), a.array_indices.end(), of_slice)) return false;
  if (std::any_of(b.array_indices.begin(), b.array_indices.end(), of_slice)) return false;
  const ir::Type& whole = builder_.slot_of(a.slot).type;
  for (std::size_t i = 0; i < whole.shape->dimensions.size(); ++i) {
    if (whole.shape->dimensions[i] == ir::none) {
      if (i < a.array_indices.size() || i < b.array_indices.size()) return false;
      continue;
    }
    const std::int64_t size = whole.shape->dimensions[i];
    const auto of_a = extent_of(builder_.program, a, i, size);
    const auto of_b = extent_of(builder_.program, b, i, size);
    if (!of_a || !of_b || !meet(*of_a, *of_b)) return false;
  }
  return true;
}

std::optional<ir::PlaceId> Analyzer::reference_argument(const Expression& node, const FormalParameter& formal, std::string_view callee) {
  if (node.kind == ExpressionKind::concatenation) {
    error(Code::concatenation_as_argument, node.span).hint("assign it to an array of its own, and hand that over");
    return std::nullopt;
  }
  const Typed value = expression(node);
  if (!value.valid()) return std::nullopt;
  const auto mismatch = [&] {
    error(Code::array_argument, node.span, callee, parameter_text(formal), to_string(value.type));
    return std::nullopt;
  };
  if (!value.type.is(TypeKind::array) || value.place == ir::none) return mismatch();
  const ir::ArrayShape& wanted = *formal.type.shape;
  const ir::ArrayShape& given = *value.type.shape;
  if (!same_base_type(wanted.element, given.element) || wanted.dimensions.size() != given.dimensions.size()) return mismatch();
  // From 3.2 on a reference of unspecified lengths has a type of its own.
  const auto& whole = builder_.slot_of(builder_.program.places[value.place].slot).type;
  const bool open_reference = has(language_, Feature::open_reference_type) && whole.shape->dimensions.front() == ir::open_size;
  for (std::size_t i = 0; i < wanted.dimensions.size(); ++i) {
    if (open_reference && given.dimensions[i] == ir::open_size && wanted.dimensions[i] != ir::open_size) return mismatch();
    // A length that only the caller's caller knows is compared when the program runs.
    const bool known = wanted.dimensions[i] != ir::none && given.dimensions[i] != ir::none;
    if (known && wanted.dimensions[i] != given.dimensions[i]) return mismatch();
  }
  if (formal.access == Access::mutable_) {
    const Expression* root = &node;
    while (root->kind == ExpressionKind::index) root = static_cast<const Index&>(*root).base;
    if (root->kind == ExpressionKind::name) {
      const Symbol* symbol = scopes_.find(static_cast<const Name&>(*root).name).symbol;
      if (symbol != nullptr && symbol->read_only) {
        error(Code::read_only_argument, node.span, static_cast<const Name&>(*root).name, callee);
        return std::nullopt;
      }
    }
  }
  return value.place;
}

std::string Analyzer::parameter_text(const FormalParameter& formal) const {
  if (formal.is_quantum) return qubits_of(formal.is_scalar, formal.size);
  if (!formal.type.is(TypeKind::array)) return to_string(formal.type);
  const ir::ArrayShape& shape = *formal.type.shape;
  if (shape.dimensions.front() == ir::none) return fmt::format("array[{}, #dim = {}]", to_string(shape.element), shape.dimensions.size());
  return to_string(formal.type);
}

std::optional<std::vector<QubitOperand>> Analyzer::quantum_argument(const Expression& node, const FormalParameter& formal,
                                                                    std::string_view callee) {
  QubitOperands operand = qubits(node);
  if (!operand.valid) return std::nullopt;
  if (operand.positions != ir::none && !formal.is_scalar) return counted_qubits(operand, formal.size);
  if (operand.is_register == formal.is_scalar || (operand.is_register && operand.qubits.size() != formal.size)) {
    error(Code::qubit_argument, node.span, callee, parameter_text(formal), qubits_of(!operand.is_register, operand.qubits.size()));
    return std::nullopt;
  }
  return std::move(operand.qubits);
}

Typed Analyzer::subroutine_call(const Identifier& callee, const Symbol& symbol, ExpressionList arguments, Span span, bool value_needed) {
  const Signature signature = signatures_[symbol.index];
  const std::size_t count = signature.parameters.size();
  if (!signature.faulty && arguments.size() != count) {
    error(Code::wrong_argument_count, span, callee.name, count, plural(count), arguments.size())
        .clause(signature.is_extern ? "extern" : "subroutine")
        .note(symbol.span, "declared here");
    return {};
  }
  if (signature.faulty) return {};
  ir::Call call;
  call.function = signature.function;
  std::vector<QubitOperand> all_qubits;
  std::map<std::pair<bool, std::uint32_t>, std::vector<ir::PlaceId>> mutable_references;  // by the array
  bool right = true;
  const auto last_effect = std::find_if(arguments.rbegin(), arguments.rend(), [&](const Expression* e) { return has_effects(*e); });
  for (std::size_t i = 0; i < count; ++i) {
    const FormalParameter& formal = signature.parameters[i];
    const Expression& node = *arguments[i];
    if (formal.is_quantum) {
      auto list = quantum_argument(node, formal, callee.name);
      right = right && list;
      if (!list) continue;
      all_qubits.insert(all_qubits.end(), list->begin(), list->end());
      call.qubit_arguments.push_back(std::move(*list));
    } else if (formal.type.is(TypeKind::array)) {
      const auto place = reference_argument(node, formal, callee.name);
      right = right && place;
      if (!place) continue;
      if (formal.access == Access::mutable_) {
        const ir::SlotRef array = builder_.program.places[*place].slot;
        std::vector<ir::PlaceId>& others = mutable_references[{array.global, array.index}];
        for (const ir::PlaceId other : others) {
          if (!surely_overlap(other, *place)) continue;
          error(Code::overlapping_references, node.span, callee.name);
          right = false;
        }
        others.push_back(*place);
      }
      call.arguments.push_back(ir::none);
      call.references.push_back(*place);
    } else {
      Typed value = implicit(expression(node), formal.type, node.span, signature.is_extern ? "extern" : "subroutine");
      right = right && value.valid();
      if (!value.valid()) continue;
      refuse_unknown(value, node.span);
      // A later argument's call may change an array that this one reads.
      const bool later = arguments.rend() - last_effect > static_cast<std::ptrdiff_t>(i) + 1;
      if (later && !value.constant) value = loaded(temporary_copy(value), value.span);
      call.arguments.push_back(materialize(value));
      call.references.push_back(ir::none);
    }
  }
  if (right) right = distinct(all_qubits, span, "subroutine");
  if (value_needed && signature.result.is(TypeKind::none)) {
    error(Code::no_value, span, fmt::format("'{}' returns nothing: it", callee.name)).clause("subroutine");
    return {};
  }
  if (!right) {
    // Its type is known all the same: the statement around it can still be checked.
    return {};
  }
  if (!signature.result.is(TypeKind::none)) {
    call.result = new_temporary(signature.result);
  }
  const ir::PlaceId result = call.result;
  builder_.call(std::move(call), span);
  return result == ir::none ? Typed{} : loaded(result, span);
}

Typed Analyzer::old_style_call(const Identifier& callee, const Symbol& symbol, ExpressionList arguments, ExpressionList operands, Span span,
                               bool value_needed) {
  const std::size_t faults = sink_.error_count();
  error(Code::old_call_syntax, callee.span, callee.name)
      .hint(fmt::format("write it as {}(...), its qubits among the arguments", callee.name));
  if (sink_.error_count() > faults) return {};
  std::vector<Expression*> all(arguments.begin(), arguments.end());
  all.insert(all.end(), operands.begin(), operands.end());
  return subroutine_call(callee, symbol, all, span, value_needed);
}

bool Analyzer::subroutine_as_gate(const GateCall& node) {
  const Symbol* symbol = scopes_.find(node.name.name).symbol;
  if (symbol == nullptr || symbol->kind != SymbolKind::subroutine || !node.modifiers.empty()) return false;
  old_style_call(node.name, *symbol, node.arguments, node.operands, node.span, false);
  return true;
}

Typed Analyzer::quantum_call(const QuantumCall& node, bool value_needed) {
  const Symbol* symbol = lookup(node.callee.name, node.callee.span);
  if (symbol == nullptr || symbol->is_unusable()) return {};
  if (symbol->kind == SymbolKind::subroutine) {
    return old_style_call(node.callee, *symbol, node.arguments, node.operands, node.span, value_needed);
  }
  if (symbol->kind == SymbolKind::calibration) return calibrated_call(node, *symbol, value_needed);
  error(Code::not_callable, node.callee.span, node.callee.name).note(fmt::format("it is {}", describe(*symbol)));
  return {};
}

Typed Analyzer::size_of_call(const Call& node) {
  if (node.arguments.empty() || node.arguments.size() > 2) {
    error(Code::wrong_argument_count, node.span, "sizeof", "1 or 2", "s", node.arguments.size()).clause("subroutine.array");
    return {};
  }
  const Expression& subject = *node.arguments[0];
  ir::Type result = ir::unsigned_type();
  result.machine_width = true;
  std::vector<std::uint32_t> dimensions;
  Typed array;
  if (is_quantum(subject)) {
    const QubitOperands operand = qubits(subject);
    if (!operand.valid) return {};
    if (!operand.is_register || !has(language_, Feature::register_as_array)) {
      error(Code::size_of_no_array, subject.span, operand.is_register ? "a quantum register" : "a qubit");
      return {};
    }
    dimensions.push_back(operand.positions != ir::none ? ir::open_size : static_cast<std::uint32_t>(operand.qubits.size()));
    if (operand.positions != ir::none) array = loaded(operand.positions, subject.span);
  } else {
    array = expression(subject);
    if (!array.valid()) return {};
    if (array.type.is(TypeKind::array)) {
      dimensions = array.type.shape->dimensions;
    } else if (array.type.is(TypeKind::bit_register) && has(language_, Feature::register_as_array)) {
      dimensions.push_back(array.type.width);
    } else {
      error(Code::size_of_no_array, subject.span, to_string(array.type));
      return {};
    }
  }
  Typed dimension = constant({std::int64_t{0}}, ir::integer_type(), node.span);
  if (node.arguments.size() == 2) {
    dimension = expression(*node.arguments[1]);
    if (!dimension.valid()) return {};
    if (!dimension.type.is_integral()) {
      error(Code::not_an_integer, node.arguments[1]->span, "a dimension's number", to_string(dimension.type)).clause("subroutine.array");
      return {};
    }
  }
  if (const auto at = integer_of(dimension)) {
    if (*at < 0 || *at >= static_cast<std::int64_t>(dimensions.size())) {
      error(Code::size_of_dimension, node.arguments.back()->span, dimensions.size(), plural(dimensions.size()), *at);
      return {};
    }
    const std::uint32_t size = dimensions[static_cast<std::size_t>(*at)];
    if (size != ir::none) {
      Typed known = constant({std::uint64_t{size}}, result, node.span);
      known.inferred = dimension.inferred;
      return known;
    }
  }
  const bool has_size = array.type.is(TypeKind::array) || array.type.is_open_register();
  if (array.place == ir::none || !has_size) return unsupported(node.span, "sizeof of a register by a run-time dimension"), Typed{};
  Typed value;
  value.type = result;
  value.span = node.span;
  value.id = builder_.size_of(array.place, materialize(dimension), node.span);
  value.length = !has(language_, Feature::open_reference_type);
  return value;
}

}  // namespace libqsim::qasm::sema
