#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/ir/first_operand.hpp"
#include "libqsim/ir/program.hpp"

// One operation a line. Slots: @name of the main program, %name of the running function; a name that is shared, or missing, is followed by
// the slot's number. Qubits by their registers' names; +q and -q are controls that act on 1 and on 0. Blocks: b0, b1, ...

namespace libqsim::ir {

namespace {

std::string_view role_name(SlotRole role) {
  switch (role) {
    case SlotRole::local:
      return "local";
    case SlotRole::input:
      return "input";
    case SlotRole::output:
      return "output";
    case SlotRole::parameter:
      break;
  }
  return "parameter";
}

/// Names of a function's slots, told apart where they are shared.
std::vector<std::string> slot_names(const Function& function, char sigil) {
  std::map<std::string_view, unsigned> uses;
  for (const Slot& slot : function.slots) ++uses[slot.name];
  std::vector<std::string> names;
  for (std::size_t index = 0; index < function.slots.size(); ++index) {
    const std::string& name = function.slots[index].name;
    std::string text = sigil + name;
    if (name.empty() || uses[name] > 1) text.append(".").append(std::to_string(index));
    names.push_back(std::move(text));
  }
  return names;
}

/// A qubit of no register.
std::string numbered(std::size_t qubit) { return std::string(1, '#').append(std::to_string(qubit)); }

class Printer {
 public:
  Printer(const Program& program, const TextWriter& write) : program_(program), write_(write), qubit_names_(program.qubit_count) {
    for (const QubitRegister& qubits : program.registers) {
      for (std::uint32_t index = 0; index < qubits.size && qubits.first + index < program.qubit_count; ++index) {
        std::string name = qubits.name;
        if (!qubits.is_scalar) name.append("[").append(std::to_string(index)).append("]");
        qubit_names_[qubits.first + index] = std::move(name);
      }
    }
    for (std::size_t qubit = 0; qubit < qubit_names_.size(); ++qubit) {
      if (qubit_names_[qubit].empty()) qubit_names_[qubit] = numbered(qubit);
    }
  }

  bool print() {
    print_head();
    for (std::size_t index = 0; index < program_.functions.size() && hand_over(); ++index) print_function(index);
    for (std::size_t index = 0; index < program_.matrices.size() && hand_over(); ++index) print_matrix(index);
    for (std::size_t index = 0; index < program_.composites.size() && hand_over(); ++index) print_composite(index);
    return hand_over() && write_(text_);
  }

 private:
  Printer& put(std::string_view text) {
    text_.append(text);
    return *this;
  }
  Printer& put(std::uint64_t number) {
    text_.append(std::to_string(number));
    return *this;
  }
  /// False where the writer wants no more.
  bool hand_over() {
    if (text_.size() >= piece_bytes && wanted_) wanted_ = write_(std::exchange(text_, {}));
    return wanted_;
  }
  /// Calls print(0), print(1), ... with ", " between.
  template <class Print>
  void list(std::size_t count, Print print) {
    for (std::size_t index = 0; index < count; ++index) {
      if (index != 0) put(", ");
      print(index);
    }
  }

  void print_head() {
    put("program ").put(program_.profile).put("\n");
    for (const IncludedFile& file : program_.includes) {
      put("include \"").put(file.name).put("\"");
      put(file.path.empty() ? " built in\n" : " file\n");
    }
    put("qubits ").put(program_.qubit_count).put("\n");
    for (const QubitRegister& qubits : program_.registers) {
      put("register ").put(qubits.name);
      if (!qubits.is_scalar) put("[").put(qubits.size).put("]");
      put(" at ").put(qubits.first).put("\n");
    }
    if (program_.physical_qubits.empty()) return;
    put("physical ");
    list(program_.physical_qubits.size(), [&](std::size_t index) { put("$").put(program_.physical_qubits[index]); });
    put("\n");
  }

  void print_function(std::size_t id) {
    const Function& function = program_.functions[id];
    if (id == 0) globals_ = slot_names(function, '@');
    locals_ = id == 0 ? globals_ : slot_names(function, '%');
    put("\nfunction ").put(id).put(" ").put(function.name.empty() ? "main" : function.name);
    if (!function.qubit_parameter_sizes.empty()) {
      put(" qubits (");
      list(function.qubit_parameter_sizes.size(), [&](std::size_t index) { put(function.qubit_parameter_sizes[index]); });
      put(")");
    }
    if (!function.result.is(TypeKind::none)) put(" -> ").put(to_string(function.result));
    put("\n");
    for (std::size_t index = 0; index < function.slots.size(); ++index) {
      const Slot& slot = function.slots[index];
      put("  slot ").put(locals_[index]).put(" ").put(to_string(slot.type)).put(" ").put(role_name(slot.role));
      if (slot.visible) put(" visible");
      if (slot.by_reference) put(" by reference");
      put("\n");
    }
    for (std::size_t block = 0; block < function.blocks.size() && hand_over(); ++block) print_block(function, block);
  }

  void print_block(const Function& function, std::size_t id) {
    const Block& block = function.blocks[id];
    put("b").put(id).put(":\n");
    for (std::uint32_t index = 0; index < block.operation_count && hand_over(); ++index) {
      put("  ");
      print_operation(function.operations[block.first_operation + index]);
      put("\n");
    }
    put("  ");
    print_terminator(function, block.terminator);
    put("\n");
  }

  void print_terminator(const Function& function, const Terminator& terminator) {
    switch (terminator.kind) {
      case TerminatorKind::jump:
        put("jump b").put(terminator.target);
        return;
      case TerminatorKind::branch:
        put("branch ");
        expression(terminator.condition);
        put(" then b").put(terminator.target).put(" else b").put(terminator.other);
        return;
      case TerminatorKind::switch_:
        put("switch ");
        expression(terminator.condition);
        for (std::uint32_t index = 0; index < terminator.case_count; ++index) {
          const SwitchCase& entry = function.cases[terminator.first_case + index];
          put(" case ").put(std::to_string(entry.label)).put(" b").put(entry.target);
        }
        put(" else b").put(terminator.other);
        return;
      case TerminatorKind::return_:
        put("return");
        if (terminator.condition == none) return;
        put(" ");
        expression(terminator.condition);
        return;
      case TerminatorKind::end:
        put("end");
        return;
    }
  }

  void print_matrix(std::size_t id) {
    const Matrix& matrix = program_.matrices[id];
    const std::size_t size = std::size_t{1} << matrix.qubit_count;
    put("\nmatrix ").put(id).put(" of ").put(matrix.qubit_count).put(matrix.qubit_count == 1 ? " qubit\n" : " qubits\n");
    for (std::size_t row = 0; row < size; ++row) {
      put("  ");
      list(size, [&](std::size_t column) { put(to_string(Value{matrix.elements[row * size + column]}, complex_type())); });
      put("\n");
    }
  }

  void print_composite(std::size_t id) {
    const Composite& composite = program_.composites[id];
    put("\ncomposite ").put(id).put(" of ").put(composite.qubit_count).put(composite.qubit_count == 1 ? " qubit\n" : " qubits\n");
    for (const CompositeStep& step : composite.steps) {
      put("  ");
      if (step.composite == none) {
        const gates::GateRow& row = gates::row_of(step.gate);
        put(gates::name_of(row.dialect)).put(".").put(row.name);
      } else {
        put("composite ").put(step.composite);
      }
      const auto number = [&](std::size_t index) { put("#").put(step.first_operand + index); };
      if (step.argument_count > 0) put("(");
      list(step.argument_count, number);
      if (step.argument_count > 0) put(")");
      for (std::uint32_t i = 0; i < step.exponent_count; ++i) put(" pow(#").put(step.first_operand + step.argument_count + i).put(")");
      for (std::size_t i = 0; i < step.qubits.size(); ++i) {
        put(i == 0 ? " " : ", ");
        if (i < step.control_count) put(((step.control_pattern >> i) & 1U) != 0 ? "+" : "-");
        put(step.qubits[i]);
      }
      put("\n");
    }
  }

  // ------------------------------------------------------------- operations

  void print_operation(const Operation& operation) {
    switch (operation.kind) {
      case OperationKind::gate:
        gate(operation);
        return;
      case OperationKind::unitary:
        put("unitary matrix ").put(operation.data);
        if (operation.has_power) power_of(operation);
        qubits_of(operation);
        return;
      case OperationKind::composite:
        put("composite ").put(operation.data).put("(");
        list(operation.operand_count, [&](std::size_t index) { operand(program_.operands[operation.first_operand + index]); });
        put(")");
        break;
      case OperationKind::measure:
        put("measure");
        qubits_of(operation);
        if (operation.data == none) return;
        put(" -> ");
        place(operation.data);
        return;
      case OperationKind::reset:
        put("reset");
        break;
      case OperationKind::barrier:
        put("barrier");
        break;
      case OperationKind::delay:
        put("delay(");
        list(operation.operand_count, [&](std::size_t index) { operand(program_.operands[operation.first_operand + index]); });
        put(")");
        break;
      case OperationKind::assign: {
        const Assignment& assignment = program_.assignments[operation.data];
        place(assignment.target);
        put(" = ");
        expression(assignment.value);
        return;
      }
      case OperationKind::call:
        call(program_.calls[operation.data]);
        return;
      case OperationKind::box_begin:
        put("box {");
        return;
      case OperationKind::box_end:
        put("} box");
        return;
      case OperationKind::nop:
        put("nop");
        break;
      case OperationKind::opaque:
        put("opaque");
        if (operation.data != none) put(" (" + program_.obstacles[operation.data] + ")");
        break;
    }
    qubits_of(operation);
  }

  void gate(const Operation& operation) {
    const gates::GateRow& row = gates::row_of(operation.gate);
    put(gates::name_of(row.dialect)).put(".").put(row.name);
    const std::size_t count = std::size_t{operation.operand_count} - (operation.has_power ? 1 : 0);
    if (count != 0) {
      put("(");
      list(count, [&](std::size_t index) { operand(program_.operands[operation.first_operand + index]); });
      put(")");
    }
    if (operation.has_power) power_of(operation);
    qubits_of(operation);
  }

  void power_of(const Operation& operation) {
    put(" pow(");
    operand(program_.operands[operation.first_operand + operation.operand_count - 1U]);
    put(")");
  }

  void qubits_of(const Operation& operation) {
    for (std::uint32_t index = 0; index < operation.qubit_count; ++index) {
      const QubitOperand qubit = program_.qubit_operands[operation.first_qubit + index];
      put(index == 0 ? " " : ", ");
      if (index < operation.control_count) put(qubit.is_negative() ? "-" : "+");
      qubit_operand(qubit);
    }
  }

  void call(const Call& call) {
    put("call ").put(program_.functions[call.function].name).put("(");
    list(call.arguments.size(), [&](std::size_t index) {
      if (call.arguments[index] != none) return expression(call.arguments[index]);
      put("&");
      place(call.references[index]);
    });
    put(")");
    for (const std::vector<QubitOperand>& qubits : call.qubit_arguments) {
      put(" {");
      list(qubits.size(), [&](std::size_t index) { qubit_operand(qubits[index]); });
      put("}");
    }
    if (call.result == none) return;
    put(" -> ");
    place(call.result);
  }

  // --------------------------------------------------------------- operands

  void qubit_operand(QubitOperand qubit) {
    if (qubit.is_fixed()) {
      put(qubit_name(qubit.index()));
      return;
    }
    const QubitExpression& entry = program_.qubit_expressions[qubit.index()];
    if (entry.list == none) {
      put("parameter ").put(entry.parameter);
    } else {
      qubit_list(program_.qubit_lists[entry.list]);
    }
    if (entry.index == none) return;
    put("[");
    expression(entry.index);
    put("]");
  }

  std::string qubit_name(std::uint32_t qubit) const { return qubit < qubit_names_.size() ? qubit_names_[qubit] : numbered(qubit); }

  /// A register's name where the list is all of it, else its qubits.
  void qubit_list(const std::vector<QubitOperand>& qubits) {
    for (const QubitRegister& candidate : program_.registers) {
      bool same = !candidate.is_scalar && candidate.size == qubits.size();
      for (std::uint32_t index = 0; same && index < candidate.size; ++index)
        same = qubits[index] == QubitOperand::fixed(candidate.first + index);
      if (same) {
        put(candidate.name);
        return;
      }
    }
    put("{");
    list(qubits.size(), [&](std::size_t index) { qubit_operand(qubits[index]); });
    put("}");
  }

  void operand(Operand operand) {
    if (operand.is_constant()) {
      put(float_text(operand.value()));
    } else {
      expression(operand.id());
    }
  }

  // ------------------------------------------------------- places, expressions

  const std::string& slot_name(SlotRef slot) const { return slot.global ? globals_[slot.index] : locals_[slot.index]; }

  void indices(std::span<const IndexEntry> entries) {
    if (entries.empty()) return;
    put("[");
    list(entries.size(), [&](std::size_t index) {
      const IndexEntry& entry = entries[index];
      if (entry.of_slice) put("of slice ");
      if (entry.is_list()) {
        put("listed in ");
        place(entry.positions);
        return;
      }
      if (entry.is_set()) {
        put("{");
        list(entry.set_size, [&](std::size_t item) { expression(program_.expression_lists[entry.first_of_set + item]); });
        put("}");
        return;
      }
      if (entry.start != none) expression(entry.start);
      if (!entry.is_range) return;
      put(":");
      if (entry.step != none) {
        expression(entry.step);
        put(":");
      }
      if (entry.stop != none) expression(entry.stop);
    });
    put("]");
  }

  void place(PlaceId id) {
    const Place& place = program_.places[id];
    const auto source = [&](const BitSource& bit) { put(slot_name(bit.slot)).put("[").put(bit.bit).put("]"); };
    if (place.bit_list.size() == 1 && place.bit_indices.empty() && place.type == bit_type()) {
      source(place.bit_list.front());
    } else if (!place.bit_list.empty()) {
      put("{");
      list(place.bit_list.size(), [&](std::size_t index) { source(place.bit_list[index]); });
      put("}");
    } else {
      put(slot_name(place.slot));
      indices(place.array_indices);
    }
    indices(place.bit_indices);
  }

  void constant(const Value& value, const Type& type) {
    put(to_string(value, type));
    const bool plain = type == integer_type() || type == float_type() || type == boolean_type() || type == bit_type() ||
                       type.is(TypeKind::bit_register) || type.is(TypeKind::duration);
    if (!plain) put(":").put(to_string(type));
  }

  void expression(ExpressionId id) {
    std::vector<const Expression*> spine;  // first operands in a loop, for chains may be long
    for (; has_first_operand(program_.expressions[id]); id = program_.expressions[id].a) {
      const Expression& node = program_.expressions[id];
      spine.push_back(&node);
      if (node.op == ExpressionOp::unary) put(sign_of(static_cast<UnaryOperation>(node.detail)));
      if (node.op == ExpressionOp::cast) put(to_string(program_.types[node.type]));
      if (node.op != ExpressionOp::unary) put("(");
    }
    leaf(id);
    for (; !spine.empty(); spine.pop_back()) {
      const Expression& node = *spine.back();
      if (node.op == ExpressionOp::unary) continue;
      if (node.op == ExpressionOp::binary) {
        put(" ").put(sign_of(static_cast<BinaryOperation>(node.detail))).put(" ");
        expression(node.b);
      }
      put(")");
    }
  }

  void leaf(ExpressionId id) {
    const Expression& node = program_.expressions[id];
    switch (node.op) {
      case ExpressionOp::constant:
        constant(program_.constants[node.a], program_.type_of(id));
        return;
      case ExpressionOp::load:
        place(node.a);
        return;
      case ExpressionOp::unary:
      case ExpressionOp::binary:
      case ExpressionOp::cast:
        return;  // see expression()
      case ExpressionOp::builtin:
        put(name_of(static_cast<Builtin>(node.detail))).put("(");
        list(node.b, [&](std::size_t index) { expression(program_.expression_lists[node.a + index]); });
        put(")");
        return;
      case ExpressionOp::size_of:
        put("sizeof(");
        place(node.a);
        if (node.b != none) {
          put(", ");
          expression(node.b);
        }
        put(")");
        return;
      case ExpressionOp::argument:
        put("argument ").put(node.a);
        return;
    }
  }

  static constexpr std::size_t piece_bytes = std::size_t{1} << 16;

  const Program& program_;
  const TextWriter& write_;
  bool wanted_ = true;
  std::vector<std::string> qubit_names_;
  std::vector<std::string> globals_;
  std::vector<std::string> locals_;
  std::string text_;
};

}  // namespace

bool write_text(const Program& program, const TextWriter& write) { return Printer(program, write).print(); }

std::string to_text(const Program& program) {
  std::string text;
  write_text(program, [&text](std::string_view piece) { return text += piece, true; });
  return text;
}

}  // namespace libqsim::ir
