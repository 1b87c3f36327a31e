#include "libqsim/ir/builder.hpp"

#include <utility>

#include "libqsim/support/huge_pages.hpp"

namespace libqsim::ir {

namespace {

template <class T>
void make_room(std::vector<T>& pool, std::size_t count) {
  pool.reserve(pool.size() + count);
  support::prefer_huge_pages(pool.data() + pool.size(), count * sizeof(T));
}

}  // namespace

Builder::Builder() { begin_function("main"); }

FunctionId Builder::begin_function(std::string name) {
  const auto id = static_cast<FunctionId>(program.functions.size());
  program.functions.emplace_back();
  program.functions.back().name = std::move(name);
  function_stack_.push_back({id, 0, false});
  begin_block(new_block());
  return id;
}

void Builder::end_function() { function_stack_.pop_back(); }

BlockId Builder::new_block() {
  function().blocks.emplace_back();
  return static_cast<BlockId>(function().blocks.size() - 1);
}

void Builder::begin_block(BlockId block) {
  OpenFunction& current = function_stack_.back();
  current.block = block;
  current.open = true;
  function().blocks[block].first_operation = static_cast<std::uint32_t>(function().operations.size());
}

void Builder::terminate(Terminator terminator) {
  OpenFunction& current = function_stack_.back();
  Block& block = function().blocks[current.block];
  block.operation_count = static_cast<std::uint32_t>(function().operations.size()) - block.first_operation;
  block.terminator = terminator;
  current.open = false;
}

void Builder::jump(BlockId target, support::Span span) {
  Terminator terminator;
  terminator.kind = TerminatorKind::jump;
  terminator.target = target;
  terminator.span = span;
  terminate(terminator);
}

void Builder::branch(ExpressionId condition, BlockId then_block, BlockId else_block, support::Span span) {
  Terminator terminator;
  terminator.kind = TerminatorKind::branch;
  terminator.condition = condition;
  terminator.target = then_block;
  terminator.other = else_block;
  terminator.span = span;
  terminate(terminator);
}

Builder::Mark Builder::mark() {
  const OpenFunction& current = function_stack_.back();
  return {function().operations.size(), function().blocks.size(), function().cases.size(), current.block, current.open};
}

void Builder::rewind(const Mark& mark) {
  function().operations.resize(mark.operations);
  function().blocks.resize(mark.blocks);
  function().cases.resize(mark.cases);
  function_stack_.back().block = mark.block;
  function_stack_.back().open = mark.open;
}

std::uint32_t Builder::type_index(const Type& type) {
  if (type.shape != nullptr) {
    program.types.push_back(type);
    return static_cast<std::uint32_t>(program.types.size() - 1);
  }
  const std::uint64_t key =
      (std::uint64_t{type.width} << 16) | (static_cast<std::uint64_t>(type.kind) << 1) | (type.machine_width ? 1U : 0U);
  const auto [entry, fresh] = scalar_types_.try_emplace(key, static_cast<std::uint32_t>(program.types.size()));
  if (fresh) program.types.push_back(type);
  return entry->second;
}

ExpressionId Builder::add(Expression expression) {
  program.expressions.push_back(expression);
  return static_cast<ExpressionId>(program.expressions.size() - 1);
}

ExpressionId Builder::constant(Value value, const Type& type, support::Span span) {
  program.constants.push_back(std::move(value));
  return add({ExpressionOp::constant, 0, static_cast<std::uint32_t>(program.constants.size() - 1), none, type_index(type), span});
}

ExpressionId Builder::load(PlaceId place, support::Span span) {
  return add({ExpressionOp::load, 0, place, none, type_index(program.places[place].type), span});
}

ExpressionId Builder::unary(UnaryOperation operation, ExpressionId operand, const Type& type, support::Span span) {
  return add({ExpressionOp::unary, static_cast<std::uint8_t>(operation), operand, none, type_index(type), span});
}

ExpressionId Builder::binary(BinaryOperation operation, ExpressionId left, ExpressionId right, const Type& type, support::Span span) {
  return add({ExpressionOp::binary, static_cast<std::uint8_t>(operation), left, right, type_index(type), span});
}

ExpressionId Builder::cast(ExpressionId operand, const Type& type, support::Span span) {
  return add({ExpressionOp::cast, 0, operand, none, type_index(type), span});
}

ExpressionId Builder::builtin(Builtin function, std::span<const ExpressionId> arguments, const Type& type, support::Span span) {
  const auto first = static_cast<std::uint32_t>(program.expression_lists.size());
  program.expression_lists.insert(program.expression_lists.end(), arguments.begin(), arguments.end());
  return add({ExpressionOp::builtin, static_cast<std::uint8_t>(function), first, static_cast<std::uint32_t>(arguments.size()),
              type_index(type), span});
}

ExpressionId Builder::size_of(PlaceId array, ExpressionId dimension, support::Span span) {
  return add({ExpressionOp::size_of, 0, array, dimension, type_index(unsigned_type()), span});
}

ExpressionId Builder::argument(std::uint32_t index, support::Span span) {
  return add({ExpressionOp::argument, 0, index, none, type_index(float_type()), span});
}

PlaceId Builder::place(Place place) {
  // Neighbours mostly name the same few variables: a chain of a million terms takes no place each.
  constexpr std::size_t looked_at = 4;
  const auto is_whole = [](const Place& other) {
    return other.array_indices.empty() && other.bit_indices.empty() && other.bit_list.empty();
  };
  for (std::size_t id = program.places.size(); is_whole(place) && id-- > 0 && id + looked_at >= program.places.size();) {
    const Place& other = program.places[id];
    if (is_whole(other) && other.slot == place.slot && other.type == place.type) return static_cast<PlaceId>(id);
  }
  program.places.push_back(std::move(place));
  return static_cast<PlaceId>(program.places.size() - 1);
}

PlaceId Builder::bit_place(const BitSource& bit) {
  Place one;
  one.slot = bit.slot;
  one.bit_list = {bit};
  one.type = bit_type();
  if (!bit.slot.global) return place(std::move(one));
  const auto [entry, fresh] = bit_places_.try_emplace((std::uint64_t{bit.slot.index} << 32) | bit.bit, PlaceId{none});
  if (fresh) entry->second = place(std::move(one));
  return entry->second;
}

SlotRef Builder::slot(Slot slot) {
  function().slots.push_back(std::move(slot));
  return {static_cast<std::uint32_t>(function().slots.size() - 1), in_main()};
}

const Slot& Builder::slot_of(SlotRef ref) const {
  const FunctionId function = ref.global ? 0 : function_stack_.back().id;
  return program.functions[function].slots[ref.index];
}

void Builder::expect_text(std::size_t bytes) {
  constexpr std::size_t worthwhile_bytes = 1 << 16;
  if (bytes < worthwhile_bytes) return;
  // A statement in some 20 to 30 bytes is usual. Memory that is not touched costs nothing; to move what outgrew its room does.
  constexpr std::size_t statement_bytes = 16;
  make_room(function().operations, bytes / statement_bytes);
  make_room(program.qubit_operands, bytes / (statement_bytes / 2));
  make_room(program.operands, bytes / statement_bytes);
}

void Builder::assign(PlaceId target, ExpressionId value, support::Span span) {
  program.assignments.push_back({target, value});
  append(OperationKind::assign, span).data = static_cast<std::uint32_t>(program.assignments.size() - 1);
}

void Builder::call(Call call, support::Span span) {
  program.calls.push_back(std::move(call));
  append(OperationKind::call, span).data = static_cast<std::uint32_t>(program.calls.size() - 1);
}

}  // namespace libqsim::ir
