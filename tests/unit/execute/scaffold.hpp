#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/execute/execute.hpp"
#include "libqsim/gates/catalogue.hpp"
#include "libqsim/ir/builder.hpp"

namespace scaffold {

using namespace libqsim;
using ir::ExpressionId;
using ir::PlaceId;
using ir::SlotRef;
using Qubits = std::vector<ir::QubitOperand>;

inline ir::QubitOperand q(std::uint32_t qubit) { return ir::QubitOperand::fixed(qubit); }

/// Programs by hand, with the builder that the analysis uses.
class Script {
 public:
  explicit Script(std::uint32_t qubits) {
    b.program.qubit_count = qubits;
    sources.add("test.qasm", "");
  }

  ir::Builder b;
  support::SourceMap sources;

  SlotRef variable(std::string name, ir::Type type, ir::SlotRole role = ir::SlotRole::local) {
    return b.slot({std::move(name), std::move(type), role, true, false});
  }
  PlaceId place(SlotRef slot) {
    ir::Place place;
    place.slot = slot;
    place.type = b.slot_of(slot).type;
    return b.place(place);
  }
  PlaceId bit(SlotRef slot, std::uint32_t index) {
    ir::Place place;
    place.slot = slot;
    place.bit_indices.push_back({false, number(index), ir::none, ir::none});
    place.type = ir::bit_type();
    return b.place(place);
  }
  ExpressionId number(std::int64_t value) { return b.constant({value}, ir::integer_type(), {}); }
  ExpressionId real(double value) { return b.constant({value}, ir::float_type(), {}); }
  ExpressionId truth(bool value) { return b.constant({value}, ir::boolean_type(), {}); }
  ExpressionId load(SlotRef slot) { return b.load(place(slot), {}); }
  ExpressionId is_one(PlaceId place) { return b.cast(b.load(place, {}), ir::boolean_type(), {}); }

  void gate(std::string_view name, const Qubits& qubits, const std::vector<ir::Operand>& operands = {}) {
    auto id = gates::find(gates::Dialect::stdgates, name);
    if (!id) id = gates::find(gates::Dialect::openqasm3, name);
    REQUIRE(id.has_value());
    ir::Operation& operation = b.append(ir::OperationKind::gate, {});
    operation.gate = *id;
    operation.control_count = gates::row_of(*id).control_count;
    b.append_qubits(operation, qubits);
    b.append_operands(operation, operands);
  }
  void h(std::uint32_t qubit) { gate("h", {q(qubit)}); }
  void x(std::uint32_t qubit) { gate("x", {q(qubit)}); }
  void cx(std::uint32_t control, std::uint32_t target) { gate("cx", {q(control), q(target)}); }
  void rotate(std::string_view name, std::uint32_t qubit, double angle) { gate(name, {q(qubit)}, {ir::Operand::constant(angle)}); }
  void measure(ir::QubitOperand qubit, PlaceId place) {
    ir::Operation& operation = b.append(ir::OperationKind::measure, {});
    operation.data = place;
    b.append_qubits(operation, Qubits{qubit});
  }
  void measure(std::uint32_t qubit, PlaceId place) { measure(q(qubit), place); }
  void reset(std::uint32_t qubit) { b.append_qubits(b.append(ir::OperationKind::reset, {}), Qubits{q(qubit)}); }

  /// if (condition) { body }
  template <class Body>
  void if_(ExpressionId condition, Body body) {
    const ir::BlockId then = b.new_block();
    const ir::BlockId after = b.new_block();
    b.branch(condition, then, after, {});
    b.begin_block(then);
    body();
    b.jump(after);
    b.begin_block(after);
  }
  /// while (condition) { body }: the condition is computed at the top of each turn.
  template <class Condition, class Body>
  void while_(Condition condition, Body body) {
    const ir::BlockId top = b.new_block();
    b.jump(top);
    b.begin_block(top);
    const ir::BlockId inside = b.new_block();
    const ir::BlockId after = b.new_block();
    b.branch(condition(), inside, after, {});
    b.begin_block(inside);
    body();
    b.jump(top);
    b.begin_block(after);
  }
  void end() { b.terminate({}); }
  void return_value(ExpressionId value) {
    ir::Terminator terminator;
    terminator.kind = ir::TerminatorKind::return_;
    terminator.condition = value;
    b.terminate(terminator);
  }

  execute::Options options() const {
    execute::Options options;
    options.engine = engines::all_engines().front();
    options.request.machine = support::detect_machine();
    options.request.thread_count = 1;
    options.seed = 11;
    return options;
  }
  Result<execute::Outcome> run(const execute::Wants& wants, const execute::Options& options) {
    support::DiagnosticSink sink(sources);
    return execute::execute(b.program, wants, options, sink);
  }
  Result<execute::Outcome> run(const execute::Wants& wants) { return run(wants, options()); }

  /// Values of the outputs as one string, separated by blanks.
  std::string name_of(std::span<const std::uint64_t> words) const {
    const execute::OutputLayout layout(b.program);
    std::string text;
    for (std::size_t i = 0; i < layout.entries().size(); ++i) {
      if (i > 0) text += ' ';
      const ir::Value value = layout.unpack(words, i);
      const auto* bits = std::get_if<ir::Bits>(&value.data);
      text += bits != nullptr ? bits->text() : ir::to_string(value, layout.entries()[i].type);
    }
    return text;
  }
  std::map<std::string, double> distribution(const execute::Outcome& outcome) const {
    std::map<std::string, double> result;
    for (std::size_t row = 0; row < outcome.distribution.size(); ++row) {
      result[name_of(outcome.distribution.words(row))] = outcome.distribution.amount(row);
    }
    return result;
  }
  std::map<std::string, std::uint64_t> counts(const execute::Outcome& outcome) const {
    std::map<std::string, std::uint64_t> result;
    for (std::size_t row = 0; row < outcome.counts.size(); ++row) result[name_of(outcome.counts.words(row))] = outcome.counts.amount(row);
    return result;
  }
  std::map<std::string, double> distribution() {
    execute::Wants wants;
    wants.distribution = true;
    const auto outcome = run(wants);
    REQUIRE(outcome.has_value());
    return distribution(*outcome);
  }
  /// The code of the diagnostic that an exact run ends with.
  std::string failure(const execute::Options& options) {
    execute::Wants wants;
    wants.distribution = true;
    const auto outcome = run(wants, options);
    REQUIRE(!outcome.has_value());
    REQUIRE(!outcome.error().empty());
    return outcome.error().front().code;
  }
  std::string failure() { return failure(options()); }
};

using Distribution = std::map<std::string, double>;

inline void check_distribution(const Distribution& found, const Distribution& expected, double tolerance = 1e-12) {
  CAPTURE(found.size());
  for (const auto& entry : expected) {
    CAPTURE(entry.first);
    REQUIRE(found.count(entry.first) == 1);
    CHECK(std::abs(found.at(entry.first) - entry.second) < tolerance);
  }
  CHECK(found.size() == expected.size());
}

}  // namespace scaffold
