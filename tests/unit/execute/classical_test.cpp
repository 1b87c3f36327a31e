// Control flow, subroutines, arrays and run-time faults.
#include <atomic>
#include <cmath>
#include <limits>
#include <numbers>

#include "scaffold.hpp"

using namespace scaffold;

namespace {

ExpressionId plus_one(Script& s, SlotRef slot) {
  return s.b.binary(ir::BinaryOperation::add, s.load(slot), s.number(1), ir::integer_type(), {});
}
ExpressionId less(Script& s, SlotRef slot, std::int64_t bound) {
  return s.b.binary(ir::BinaryOperation::less, s.load(slot), s.number(bound), ir::boolean_type(), {});
}

}  // namespace

TEST_CASE("a loop turns an angle that is computed at run time") {
  // Ten turns of ry(pi/10) are ry(pi): the qubit ends in |1>.
  Script s(1);
  const SlotRef i = s.variable("i", ir::integer_type());
  const SlotRef angle = s.variable("angle", ir::float_type());
  const SlotRef c = s.variable("c", ir::bit_type());
  s.b.assign(s.place(angle), s.real(std::numbers::pi / 10), {});
  s.while_([&] { return less(s, i, 10); },
           [&] {
             s.gate("ry", {q(0)}, {ir::Operand::expression(s.load(angle))});
             s.b.assign(s.place(i), plus_one(s, i), {});
           });
  s.measure(0, s.place(c));
  s.end();
  check_distribution(s.distribution(), {{"10 0.3141592653589793 1", 1}});
}

TEST_CASE("endless programs end with an answer") {
  SUBCASE("nothing changes from turn to turn") {
    Script s(20);
    s.while_([&] { return s.truth(true); }, [&] { s.h(0); });
    s.end();
    CHECK(s.failure() == "QS5012");
  }
  SUBCASE("a value comes back to itself") {
    Script s(0);
    const SlotRef i = s.variable("i", ir::integer_type());
    s.while_([&] { return less(s, i, 5); }, [&] { s.b.assign(s.place(i), s.number(3), {}); });
    s.end();
    CHECK(s.failure() == "QS5012");
  }
  SUBCASE("counting for ever meets the budget of steps") {
    Script s(0);
    const SlotRef i = s.variable("i", ir::integer_type());
    s.while_([&] { return s.truth(true); }, [&] { s.b.assign(s.place(i), plus_one(s, i), {}); });
    s.end();
    auto options = s.options();
    options.limits.steps = 100'000;
    CHECK(s.failure(options) == "QS5011");
  }
  SUBCASE("a long loop is refused before its gates run") {
    Script s(24);
    const SlotRef i = s.variable("i", ir::integer_type());
    s.while_([&] { return s.truth(true); },
             [&] {
               for (std::uint32_t qubit = 0; qubit < 24; ++qubit) s.h(qubit);
               s.b.assign(s.place(i), plus_one(s, i), {});
             });
    s.end();
    auto options = s.options();
    options.limits.steps = 2'000'000;
    CHECK(s.failure(options) == "QS5011");
  }
  SUBCASE("gates of a long loop that measures meet the budget of work") {
    Script s(12);
    const SlotRef c = s.variable("c", ir::bit_type());
    const SlotRef i = s.variable("i", ir::integer_type());
    for (std::uint32_t qubit = 0; qubit < 12; ++qubit) s.h(qubit);
    s.while_([&] { return s.truth(true); },
             [&] {
               s.rotate("rx", 3, 0.1);
               s.measure(3, s.place(c));
               s.if_(s.is_one(s.place(c)), [&] { s.b.assign(s.place(i), plus_one(s, i), {}); });
             });
    s.end();
    auto options = s.options();
    options.limits.loop_work = std::uint64_t{1} << 20;
    execute::Wants wants;
    wants.shots = 1;
    const auto outcome = s.run(wants, options);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().front().code == "QS5013");
    options.limits = {};
    options.limits.branch_work = std::uint64_t{1} << 20;
    CHECK(s.failure(options) == "QS5013");
  }
  SUBCASE("all paths of shots together meet the budget of work in loops") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_register_type(20));
    const SlotRef i = s.variable("i", ir::integer_type());
    s.while_([&] { return less(s, i, 20); },
             [&] {
               s.h(0);
               ir::Place bit{c, {}, {{false, s.load(i)}}, {}, ir::bit_type()};
               s.measure(0, s.b.place(bit));
               s.b.assign(s.place(i), plus_one(s, i), {});
             });
    s.end();
    auto options = s.options();
    options.limits.loop_work = std::uint64_t{1} << 20;
    execute::Wants wants;
    wants.shots = 1;
    CHECK(s.run(wants, options).has_value());
    wants.shots = 50;
    const auto outcome = s.run(wants, options);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().front().code == "QS5013");
  }
  SUBCASE("measuring for ever meets the budget of branches, or of steps where shots are drawn") {
    Script s(1);
    const SlotRef c = s.variable("c", ir::bit_type());
    const SlotRef i = s.variable("i", ir::integer_type());
    s.while_([&] { return s.truth(true); },
             [&] {
               s.h(0);
               s.measure(0, s.place(c));
               s.if_(s.is_one(s.place(c)), [&] { s.b.assign(s.place(i), plus_one(s, i), {}); });
             });
    s.end();
    auto options = s.options();
    options.limits.branches = 1000;
    CHECK(s.failure(options) == "QS5014");
    options.limits.steps = 100'000;
    execute::Wants wants;
    wants.shots = 100;
    const auto outcome = s.run(wants, options);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().front().code == "QS5011");
  }
  SUBCASE("a stop that was asked for") {
    Script s(1);
    s.h(0);
    s.end();
    std::atomic<bool> stop = true;
    auto options = s.options();
    options.control.stop = &stop;
    CHECK(s.failure(options) == "QS5001");
  }
}

TEST_CASE("a loop whose measurement may change is not taken for an endless one") {
  // x moves along known qubits: only the third measurement finds it.
  Script s(3);
  const SlotRef c = s.variable("c", ir::bit_type());
  s.x(0);
  s.while_([&] { return s.b.unary(ir::UnaryOperation::logical_not, s.is_one(s.place(c)), ir::boolean_type(), {}); },
           [&] {
             s.gate("swap", {q(1), q(2)});
             s.gate("swap", {q(0), q(1)});
             s.measure(2, s.place(c));
           });
  s.end();
  check_distribution(s.distribution(), {{"1", 1}});
}

TEST_CASE("a subroutine takes qubits, values and gives back a bit") {
  Script s(3);
  const SlotRef c = s.variable("c", ir::bit_register_type(2));
  const ir::FunctionId turned = s.b.begin_function("turned");
  s.b.function().parameter_count = 1;
  s.b.function().qubit_parameter_sizes = {2};
  s.b.function().result = ir::bit_type();
  const SlotRef angle = s.variable("angle", ir::float_type());
  const SlotRef result = s.variable("result", ir::bit_type());
  s.b.program.qubit_expressions.push_back({ir::none, 0, s.number(-1), {}});
  const ir::QubitOperand last = ir::QubitOperand::dynamic(0);
  s.gate("ry", {last}, {ir::Operand::expression(s.load(angle))});
  s.measure(last, s.place(result));
  s.return_value(s.load(result));
  s.b.end_function();
  // ry(2 pi/3) gives 1 with probability sin^2(pi/3) = 3/4.
  ir::Call call;
  call.function = turned;
  call.arguments = {s.real(2 * std::numbers::pi / 3)};
  call.references = {ir::none};
  call.qubit_arguments = {{q(2), q(0)}};
  call.result = s.bit(c, 1);
  s.b.call(call, {});
  s.measure(2, s.bit(c, 0));
  s.end();
  execute::Wants wants;
  wants.distribution = true;
  const auto outcome = s.run(wants);
  REQUIRE(outcome.has_value());
  check_distribution(s.distribution(*outcome), {{"00", 0.25}, {"10", 0.75}});
  CHECK(outcome->path_count == 0);  // the returned bit waits for its qubit
}

TEST_CASE("recursion has a stated depth") {
  Script s(0);
  const ir::FunctionId endless = s.b.begin_function("endless");
  s.b.call({endless, {}, {}, {}, ir::none}, {});
  s.return_value(ir::none);
  s.b.end_function();
  s.b.call({endless, {}, {}, {}, ir::none}, {});
  s.end();
  CHECK(s.failure() == "QS5009");
}

TEST_CASE("switch") {
  Script s(2);
  const SlotRef c = s.variable("c", ir::bit_register_type(2));
  const SlotRef found = s.variable("found", ir::integer_type());
  s.h(0);
  s.h(1);
  s.measure(0, s.bit(c, 0));
  s.measure(1, s.bit(c, 1));
  const ir::BlockId first = s.b.new_block();
  const ir::BlockId other = s.b.new_block();
  const ir::BlockId after = s.b.new_block();
  s.b.function().cases = {{1, first}, {2, first}};
  ir::Terminator terminator;
  terminator.kind = ir::TerminatorKind::switch_;
  terminator.condition = s.b.cast(s.load(c), ir::integer_type(32), {});
  terminator.other = other;
  terminator.case_count = 2;
  s.b.terminate(terminator);
  s.b.begin_block(first);
  s.b.assign(s.place(found), s.number(10), {});
  s.b.jump(after);
  s.b.begin_block(other);
  s.b.assign(s.place(found), s.number(20), {});
  s.b.jump(after);
  s.b.begin_block(after);
  s.end();
  check_distribution(s.distribution(), {{"00 20", 0.25}, {"01 10", 0.25}, {"10 10", 0.25}, {"11 20", 0.25}});
}

TEST_CASE("arrays: slices, references, sizes") {
  Script s(0);
  const ir::Type matrix = ir::array_type(ir::integer_type(), {2, 3});
  const SlotRef a = s.variable("a", matrix);
  const SlotRef n = s.variable("n", ir::unsigned_type());
  ir::ArrayValue values;
  for (std::int64_t i = 0; i < 6; ++i) values.elements.push_back({i});
  s.b.assign(s.place(a), s.b.constant({values}, matrix, {}), {});

  // The callee sees a[:, 2:-1:1]: its column 0 is the caller's column 2.
  const ir::FunctionId callee = s.b.begin_function("callee");
  s.b.function().parameter_count = 1;
  const SlotRef view =
      s.b.slot({"view", ir::array_type(ir::integer_type(), {ir::open_size, ir::open_size}), ir::SlotRole::parameter, false, true});
  ir::Place element;
  element.slot = view;
  element.array_indices = {{false, s.number(1), ir::none, ir::none}, {false, s.number(0), ir::none, ir::none}};
  element.type = ir::integer_type();
  s.b.assign(s.b.place(element), s.number(50), {});
  const PlaceId whole = s.place(view);
  s.b.assign(s.place({n.index, true}), s.b.size_of(whole, s.number(1), {}), {});
  s.return_value(ir::none);
  s.b.end_function();

  ir::Place slice;
  slice.slot = a;
  slice.array_indices = {{true, ir::none, ir::none, ir::none}, {true, s.number(2), s.number(-1), s.number(1)}};
  slice.type = ir::array_type(ir::integer_type(), {2, 2});
  s.b.call({callee, {ir::none}, {s.b.place(slice)}, {}, ir::none}, {});
  s.end();
  check_distribution(s.distribution(), {{"{{0, 1, 2}, {3, 4, 50}} 2", 1}});
}

TEST_CASE("bits of registers and integers") {
  Script s(0);
  const SlotRef c = s.variable("c", ir::bit_register_type(4));
  const SlotRef i = s.variable("i", ir::integer_type(8));
  ir::Place every_second;
  every_second.slot = c;
  every_second.bit_indices = {{true, s.number(0), s.number(2), s.number(3)}};
  every_second.type = ir::bit_register_type(2);
  s.b.assign(s.b.place(every_second), s.b.constant({ir::Bits(2, 3)}, ir::bit_register_type(2), {}), {});
  s.b.assign(s.bit(i, 7), s.b.constant({true}, ir::bit_type(), {}), {});
  ir::Place alias;
  alias.bit_list = {{c, 1}, {c, 2}};
  alias.type = ir::bit_register_type(2);
  const SlotRef d = s.variable("d", ir::bit_register_type(2));
  s.b.assign(s.place(d), s.b.load(s.b.place(alias), {}), {});
  s.end();
  check_distribution(s.distribution(), {{"0101 -128 10", 1}});
}

TEST_CASE("faults at run time") {
  SUBCASE("division by zero") {
    Script s(0);
    const SlotRef i = s.variable("i", ir::integer_type());
    s.b.assign(s.place(i), s.b.binary(ir::BinaryOperation::divide, s.number(1), s.load(i), ir::integer_type(), {}), {});
    s.end();
    CHECK(s.failure() == "QS5003");
  }
  SUBCASE("an index out of range") {
    Script s(0);
    const SlotRef a = s.variable("a", ir::array_type(ir::integer_type(), {3}));
    const SlotRef i = s.variable("i", ir::integer_type());
    s.b.assign(s.place(i), s.number(-4), {});
    ir::Place element;
    element.slot = a;
    element.array_indices = {{false, s.load(i), ir::none, ir::none}};
    element.type = ir::integer_type();
    s.b.assign(s.b.place(element), s.number(1), {});
    s.end();
    CHECK(s.failure() == "QS5004");
  }
  SUBCASE("slices of different sizes") {
    Script s(0);
    const SlotRef a = s.variable("a", ir::array_type(ir::integer_type(), {3}));
    const SlotRef b = s.variable("b", ir::array_type(ir::integer_type(), {4}));
    s.b.assign(s.place(a), s.load(b), {});
    s.end();
    CHECK(s.failure() == "QS5027");
  }
  SUBCASE("an angle that is no number") {
    Script s(1);
    const SlotRef angle = s.variable("angle", ir::float_type());
    s.b.assign(s.place(angle), s.real(std::numeric_limits<double>::infinity()), {});
    s.gate("rx", {q(0)}, {ir::Operand::expression(s.load(angle))});
    s.end();
    CHECK(s.failure() == "QS5006");
  }
  SUBCASE("one qubit twice, known only at run time") {
    Script s(2);
    const SlotRef i = s.variable("i", ir::integer_type());
    s.b.program.qubit_lists.push_back({q(0), q(1)});
    s.b.program.qubit_expressions.push_back({0, 0, s.load(i), {}});
    s.gate("cx", {q(0), ir::QubitOperand::dynamic(0)});
    s.end();
    CHECK(s.failure() == "QS5007");
  }
  SUBCASE("a negative delay") {
    Script s(1);
    ir::Operation& delay = s.b.append(ir::OperationKind::delay, {});
    s.b.append_operands(delay, std::vector<ir::Operand>{ir::Operand::constant(-1e-9), ir::Operand::constant(0)});
    s.end();
    CHECK(s.failure() == "QS5008");
  }
  SUBCASE("an expression that nests too deep; a long chain is no nesting") {
    Script s(0);
    const SlotRef i = s.variable("i", ir::integer_type());
    ExpressionId chain = s.number(0);
    for (int k = 0; k < 50'000; ++k) chain = s.b.binary(ir::BinaryOperation::add, chain, s.number(1), ir::integer_type(), {});
    s.b.assign(s.place(i), chain, {});
    s.end();
    check_distribution(s.distribution(), {{"50000", 1}});
    Script t(0);
    const SlotRef j = t.variable("j", ir::integer_type());
    ExpressionId nest = t.number(0);
    for (int k = 0; k < 50'000; ++k) nest = t.b.binary(ir::BinaryOperation::add, t.number(1), nest, ir::integer_type(), {});
    t.b.assign(t.place(j), nest, {});
    t.end();
    CHECK(t.failure() == "QS5010");
  }
}

TEST_CASE("an opaque gate cannot be executed") {
  Script s(1);
  s.b.program.obstacles.push_back("the opaque gate 'g'");
  ir::Operation& opaque = s.b.append(ir::OperationKind::opaque, {});
  opaque.data = 0;
  s.b.append_qubits(opaque, Qubits{q(0)});
  s.end();
  CHECK(s.failure() == "QS4002");
}

TEST_CASE("a register that does not fit is refused before it is allocated") {
  Script s(40);
  const SlotRef c = s.variable("c", ir::bit_register_type(40));
  for (std::uint32_t qubit = 0; qubit < 40; ++qubit) s.h(qubit);
  for (std::uint32_t qubit = 0; qubit < 40; ++qubit) s.measure(qubit, s.bit(c, qubit));
  s.end();
  execute::Wants wants;
  wants.shots = 1;
  const auto outcome = s.run(wants);
  REQUIRE(!outcome.has_value());
  CHECK(outcome.error().front().kind == DiagnosticClass::resource);
}
