#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "libqsim/ir/program.hpp"

namespace libqsim::ir {

/// Builds a Program: keeps the pools, the function under construction and its open block. Blocks are filled one after the other: once
/// a block is begun, none before it grows.
class Builder {
 public:
  Builder();

  Program program;

  // -- functions and blocks
  FunctionId begin_function(std::string name);
  void end_function();
  FunctionId current_function() const { return function_stack_.back().id; }
  bool in_main() const { return function_stack_.back().id == 0; }
  Function& function() { return program.functions[function_stack_.back().id]; }
  BlockId new_block();
  /// Makes `block` the open one; the one before must have been terminated.
  void begin_block(BlockId block);
  void terminate(Terminator terminator);
  void jump(BlockId target, support::Span span = {});
  void branch(ExpressionId condition, BlockId then_block, BlockId else_block, support::Span span);
  /// False after a terminator: what follows in the source cannot be reached and is built into a block of its own.
  bool is_open() const { return function_stack_.back().open; }

  /// A place in the current function to come back to.
  struct Mark {
    std::size_t operations = 0;
    std::size_t blocks = 0;
    std::size_t cases = 0;
    BlockId block = 0;
    bool open = false;
  };
  Mark mark();
  /// Forgets the operations and blocks since the mark; the pools keep what they have.
  void rewind(const Mark& mark);

  // -- pools
  std::uint32_t type_index(const Type& type);
  ExpressionId constant(Value value, const Type& type, support::Span span);
  ExpressionId load(PlaceId place, support::Span span);
  ExpressionId unary(UnaryOperation operation, ExpressionId operand, const Type& type, support::Span span);
  ExpressionId binary(BinaryOperation operation, ExpressionId left, ExpressionId right, const Type& type, support::Span span);
  ExpressionId cast(ExpressionId operand, const Type& type, support::Span span);
  ExpressionId builtin(Builtin function, std::span<const ExpressionId> arguments, const Type& type, support::Span span);
  ExpressionId size_of(PlaceId array, ExpressionId dimension, support::Span span);
  ExpressionId argument(std::uint32_t index, support::Span span);
  PlaceId place(Place place);
  /// The place of one bit; of a global one always the same, so that measuring into it again and again takes no more room.
  PlaceId bit_place(const BitSource& bit);

  /// A slot of the current function (of the main program: a global one).
  SlotRef slot(Slot slot);
  const Slot& slot_of(SlotRef ref) const;

  // -- operations
  /// Makes room in the pools for a text of about this many bytes more: growing them would copy them again and again.
  void expect_text(std::size_t bytes);
  Operation& append(OperationKind kind, support::Span span) {
    Operation& operation = function().operations.emplace_back();
    operation.kind = kind;
    operation.span = span;
    return operation;
  }
  void append_qubits(Operation& operation, std::span<const QubitOperand> qubits) {
    operation.first_qubit = static_cast<std::uint32_t>(program.qubit_operands.size());
    operation.qubit_count = static_cast<std::uint32_t>(qubits.size());
    extend(program.qubit_operands, qubits);
  }
  void append_operands(Operation& operation, std::span<const Operand> operands) {
    operation.first_operand = static_cast<std::uint32_t>(program.operands.size());
    operation.operand_count = static_cast<std::uint16_t>(operands.size());
    extend(program.operands, operands);
  }
  void assign(PlaceId target, ExpressionId value, support::Span span);
  void call(Call call, support::Span span);

 private:
  struct OpenFunction {
    FunctionId id = 0;
    BlockId block = 0;
    bool open = false;
  };
  /// One by one: most lists have one or two items, and to insert a range costs more than they do.
  template <class T>
  static void extend(std::vector<T>& pool, std::span<const T> items) {
    for (const T& item : items) pool.push_back(item);
  }
  ExpressionId add(Expression expression);
  std::vector<OpenFunction> function_stack_;
  std::unordered_map<std::uint64_t, std::uint32_t> scalar_types_;  // kind, width and machine_width to index of Program::types
  std::unordered_map<std::uint64_t, PlaceId> bit_places_;          // global slot and bit to place
};

}  // namespace libqsim::ir
