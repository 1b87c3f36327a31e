// Slices whose size only the run knows (types.rst#register-concatenation-and-slicing): qubits and bits that are picked by a list of
// positions. The list is a slice of an array of the numbers 0, 1, 2, ..., so that what holds of slices of arrays (negative indices, faults
// of the run, slices of slices) holds here; what is done to each of its qubits is done in a loop.
#include <algorithm>
#include <utility>

#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::BinaryOperation;
using ir::QubitOperand;

ir::PlaceId Analyzer::all_positions(std::uint32_t size, Span span) {
  const ir::Type type = ir::array_type(ir::integer_type(), {size});
  const auto [entry, fresh] = counting_slots_.try_emplace({builder_.current_function(), size});
  if (fresh) entry->second = builder_.slot({{}, type});
  // Wherever the program comes here from, the numbers are there.
  const ir::PlaceId numbers = builder_.place({entry->second, {}, {}, {}, type});
  ir::ArrayValue values;
  for (std::uint32_t i = 0; i < size; ++i) values.elements.push_back({std::int64_t{i}});
  builder_.assign(numbers, builder_.constant({std::move(values)}, type, span), span);
  return numbers;
}

ir::PlaceId Analyzer::some_positions(ir::PlaceId positions, ir::IndexEntry range) {
  ir::Place place = builder_.program.places[positions];
  range.of_slice = !place.array_indices.empty();
  place.array_indices.push_back(range);
  place.type = ir::array_type(ir::integer_type(), {ir::open_size});
  return builder_.place(std::move(place));
}

Typed Analyzer::position(ir::PlaceId positions, const Typed& index) {
  ir::Place place = builder_.program.places[positions];
  ir::IndexEntry entry;
  entry.start = materialize(index);
  entry.of_slice = !place.array_indices.empty();
  place.array_indices.push_back(entry);
  place.type = ir::integer_type();
  return loaded(builder_.place(std::move(place)), index.span);
}

Typed Analyzer::position_count(ir::PlaceId positions, Span span) {
  const ir::ExpressionId dimension = builder_.constant({std::int64_t{0}}, ir::integer_type(), span);
  const ir::PlaceId count = new_temporary(ir::unsigned_type());
  builder_.assign(count, builder_.size_of(positions, dimension, span), span);
  return loaded(count, span);
}

QubitOperands Analyzer::open_slice(const QubitOperands& base, const ir::IndexEntry& range, Span span) {
  if (base.qubits.size() > open_slice_limit) {
    unsupported(span, "a slice of so many qubits whose size is known only at run time");
    return {};
  }
  QubitOperands slice = base;
  slice.span = span;
  const ir::PlaceId whole =
      base.positions != ir::none ? base.positions : all_positions(static_cast<std::uint32_t>(base.qubits.size()), span);
  slice.positions = some_positions(whole, range);
  return slice;
}

QubitOperands Analyzer::qubit_at(const QubitOperands& base, const Typed& index, Span span) {
  return run_time_qubit(base, base.positions == ir::none ? index : position(base.positions, index), span);
}

void Analyzer::for_each_position(const std::vector<ir::PlaceId>& lists, Span span, const std::function<void(const Typed&)>& body) {
  std::vector<Typed> counts;
  for (const ir::PlaceId list : lists) counts.push_back(position_count(list, span));
  const Typed zero = constant({std::uint64_t{0}}, ir::unsigned_type(), span);
  const Typed one = constant({std::uint64_t{1}}, ir::unsigned_type(), span);
  const ir::PlaceId counter = new_temporary(ir::unsigned_type());
  builder_.assign(counter, materialize(zero), span);
  const ir::BlockId test = builder_.new_block();
  const ir::BlockId inside = builder_.new_block();
  const ir::BlockId after = builder_.new_block();
  builder_.jump(test);
  builder_.begin_block(test);
  const Typed k = loaded(counter, span);
  // As long as the longest: a shorter one has no such position, which is a fault of the run.
  Typed more = apply(BinaryOperation::less, k, counts.front(), ir::boolean_type(), span);
  for (std::size_t i = 1; i < counts.size(); ++i) {
    const Typed other = apply(BinaryOperation::less, k, counts[i], ir::boolean_type(), span);
    more = apply(BinaryOperation::logical_or, more, other, ir::boolean_type(), span);
  }
  builder_.branch(materialize(more), inside, after, span);
  builder_.begin_block(inside);
  body(k);
  builder_.assign(counter, materialize(apply(BinaryOperation::add, k, one, ir::unsigned_type(), span)), span);
  builder_.jump(test, span);
  builder_.begin_block(after);
}

void Analyzer::for_each_qubit(const QubitOperands& operand, Span span, const std::function<void(QubitOperand)>& body) {
  if (operand.positions == ir::none) {
    for (const QubitOperand qubit : operand.qubits) body(qubit);
    return;
  }
  for_each_position({operand.positions}, span, [&](const Typed& k) { body(qubit_at(operand, k, span).qubits.front()); });
}

std::vector<QubitOperand> Analyzer::counted_qubits(const QubitOperands& slice, std::uint32_t size) {
  const ir::Type type = ir::array_type(ir::integer_type(), {size});
  const ir::SlotRef slot = builder_.slot({{}, type});
  builder_.assign(builder_.place({slot, {}, {}, {}, type}), builder_.load(slice.positions, slice.span), slice.span);
  QubitOperands base = slice;
  base.positions = ir::none;
  std::vector<QubitOperand> qubits;
  for (std::uint32_t k = 0; k < size; ++k) {
    const ir::ExpressionId at = builder_.constant({std::int64_t{k}}, ir::integer_type(), slice.span);
    const Typed index = loaded(element_place(slot, at, ir::integer_type()), slice.span);
    qubits.push_back(run_time_qubit(base, index, slice.span).qubits.front());
  }
  return qubits;
}

Typed Analyzer::measure_slice(const QubitOperands& source, Span span) {
  // Into a register that has room for all; what is measured is its low end.
  const ir::Type room = ir::bit_register_type(static_cast<std::uint32_t>(source.qubits.size()));
  const ir::SlotRef slot = builder_.slot({{}, room});
  for_each_position({source.positions}, span, [&](const Typed& k) {
    ir::Place bit{slot, {}, {}, {}, ir::bit_type()};
    bit.bit_indices.push_back({false, materialize(k)});
    const ir::PlaceId target = builder_.place(std::move(bit));
    const QubitOperands one = qubit_at(source, k, span);
    builder_.append_qubits(builder_.append(ir::OperationKind::measure, span), one.qubits);
    builder_.function().operations.back().data = target;
  });
  return low_end(slot, position_count(source.positions, span), span);
}

Typed Analyzer::low_end(ir::SlotRef slot, const Typed& count, Span span) {
  const Typed one = constant({std::uint64_t{1}}, ir::unsigned_type(), span);
  ir::IndexEntry range;
  range.is_range = true;
  range.stop = materialize(apply(BinaryOperation::subtract, count, one, ir::unsigned_type(), span));
  ir::Place place{slot, {}, {}, {}, ir::bit_register_type(ir::open_size)};
  place.bit_indices.push_back(range);
  return loaded(builder_.place(std::move(place)), span);
}

ir::PlaceId Analyzer::joined_positions(const std::vector<ir::PlaceId>& lists, const std::vector<std::uint32_t>& offsets,
                                       std::uint32_t capacity, Span span) {
  const ir::Type type = ir::array_type(ir::integer_type(), {capacity});
  const ir::SlotRef slot = builder_.slot({{}, type});
  const ir::PlaceId filled = new_temporary(ir::unsigned_type());
  builder_.assign(filled, builder_.constant({std::uint64_t{0}}, ir::unsigned_type(), span), span);
  const Typed one = constant({std::uint64_t{1}}, ir::unsigned_type(), span);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const Typed offset = constant({std::int64_t{offsets[i]}}, ir::integer_type(), span);
    for_each_position({lists[i]}, span, [&](const Typed& k) {
      const Typed at = apply(BinaryOperation::add, position(lists[i], k), offset, ir::integer_type(), span);
      builder_.assign(element_place(slot, builder_.load(filled, span), ir::integer_type()), materialize(at), span);
      const Typed next = apply(BinaryOperation::add, loaded(filled, span), one, ir::unsigned_type(), span);
      builder_.assign(filled, materialize(next), span);
    });
  }
  ir::IndexEntry range;
  range.is_range = true;
  range.stop = materialize(apply(BinaryOperation::subtract, loaded(filled, span), one, ir::unsigned_type(), span));
  return some_positions(builder_.place({slot, {}, {}, {}, type}), range);
}

QubitOperands Analyzer::joined_qubits(const std::vector<QubitOperands>& parts, Span span) {
  QubitOperands whole{true, true, {}, span};
  std::vector<ir::PlaceId> lists;
  std::vector<std::uint32_t> offsets;
  for (const QubitOperands& part : parts) {
    const auto size = static_cast<std::uint32_t>(part.qubits.size());
    offsets.push_back(static_cast<std::uint32_t>(whole.qubits.size()));
    lists.push_back(part.positions != ir::none ? part.positions : all_positions(size, span));
    whole.qubits.insert(whole.qubits.end(), part.qubits.begin(), part.qubits.end());
  }
  whole.positions = joined_positions(lists, offsets, static_cast<std::uint32_t>(whole.qubits.size()), span);
  return whole;
}

}  // namespace libqsim::qasm::sema
