#include <doctest/doctest.h>

#include <string>

#include "libqsim/ir/builder.hpp"

using namespace libqsim::ir;
using libqsim::gates::Dialect;
using libqsim::gates::find;

namespace {

/// A program with one of everything that text can show.
struct Sample {
  Builder builder;

  SlotRef slot(std::string name, Type type, SlotRole role = SlotRole::local, bool visible = true) {
    return builder.slot({std::move(name), std::move(type), role, visible, false});
  }
  PlaceId whole(SlotRef slot) {
    Place place;
    place.slot = slot;
    place.type = builder.slot_of(slot).type;
    return builder.place(std::move(place));
  }
  ExpressionId read(SlotRef slot) { return builder.load(whole(slot), {}); }
  ExpressionId number(std::int64_t value, std::uint32_t width = 64) { return builder.constant({value}, integer_type(width), {}); }
  void gate(Dialect dialect, std::string_view name, std::vector<Operand> operands, std::vector<QubitOperand> qubits, unsigned controls,
            bool has_power = false) {
    Operation& operation = builder.append(OperationKind::gate, {});
    operation.gate = *find(dialect, name);
    operation.has_power = has_power;
    operation.control_count = static_cast<std::uint16_t>(controls);
    builder.append_operands(operation, operands);
    builder.append_qubits(operation, qubits);
  }
  void simple(OperationKind kind, std::vector<QubitOperand> qubits, std::uint32_t data = none) {
    Operation& operation = builder.append(kind, {});
    operation.data = data;
    builder.append_qubits(operation, qubits);
  }
  void finish(TerminatorKind kind = TerminatorKind::end, ExpressionId condition = none) {
    Terminator terminator;
    terminator.kind = kind;
    terminator.condition = condition;
    builder.terminate(terminator);
  }
};

QubitOperand q(std::uint32_t index) { return QubitOperand::fixed(index); }

std::string after(const std::string& text, const std::string& mark) { return text.substr(text.find(mark) + mark.size()); }

}  // namespace

TEST_CASE("ir: a static circuit as text") {
  Sample sample;
  Program& program = sample.builder.program;
  program.profile = "openqasm2";
  program.qubit_count = 4;
  program.registers = {{"q", 0, 2, false}, {"a", 2, 1, true}};
  program.includes = {{"qelib1.inc", "", {}}, {"mine.inc", "/somewhere/mine.inc", {}}};
  const SlotRef c = sample.slot("c", bit_register_type(2));
  sample.gate(Dialect::qelib1, "u2", {Operand::constant(0), Operand::constant(0.1)}, {q(0)}, 0);
  sample.gate(Dialect::stdgates, "x", {Operand::constant(0.5)}, {q(0), q(1).negated(), q(2)}, 2, true);
  sample.simple(OperationKind::barrier, {q(0), q(1), q(2), q(3)});
  Place bit;
  bit.slot = c;
  bit.bit_indices = {{false, sample.number(1), none, none}};
  bit.type = bit_type();
  sample.simple(OperationKind::measure, {q(1)}, sample.builder.place(bit));
  sample.simple(OperationKind::measure, {q(2)});
  sample.simple(OperationKind::reset, {q(0)});
  sample.finish();
  CHECK(to_text(program) ==
        "program openqasm2\n"
        "include \"qelib1.inc\" built in\n"
        "include \"mine.inc\" file\n"
        "qubits 4\n"
        "register q[2] at 0\n"
        "register a at 2\n"
        "\n"
        "function 0 main\n"
        "  slot @c bit[2] local visible\n"
        "b0:\n"
        "  qelib1.u2(0.0, 0.1) q[0]\n"
        "  stdgates.x pow(0.5) +q[0], -q[1], a\n"
        "  barrier q[0], q[1], a, #3\n"
        "  measure q[1] -> @c[1]\n"
        "  measure a\n"
        "  reset q[0]\n"
        "  end\n");
}

TEST_CASE("ir: expressions and places as text") {
  Sample sample;
  Builder& builder = sample.builder;
  const SlotRef n = sample.slot("n", integer_type(32), SlotRole::input);
  const SlotRef r = sample.slot("r", bit_register_type(4), SlotRole::output);
  const SlotRef first = sample.slot("x", float_type());
  const SlotRef second = sample.slot("x", float_type());
  const SlotRef temporary = sample.slot("", angle_type(8), SlotRole::local, false);
  const SlotRef matrix = sample.slot("m", array_type(float_type(), {2, 3}));
  const auto assign = [&](SlotRef to, ExpressionId value) { builder.assign(sample.whole(to), value, {}); };

  assign(n, builder.binary(BinaryOperation::add, sample.read(n),
                           builder.binary(BinaryOperation::power, sample.number(2, 32), sample.read(n), integer_type(32), {}),
                           integer_type(32), {}));
  assign(first, builder.unary(UnaryOperation::negate, sample.read(second), float_type(), {}));
  const ExpressionId half = builder.constant({0.5}, float_type(), {});
  const ExpressionId sine[] = {half};
  assign(second, builder.builtin(Builtin::sin, sine, float_type(), {}));
  assign(temporary, builder.cast(half, angle_type(8), {}));
  assign(r, builder.constant({Bits::parse("0110")}, bit_register_type(4), {}));
  Place element;
  element.slot = matrix;
  element.array_indices = {{false, sample.number(1), none, none}, {true, none, none, sample.read(n)}};
  element.type = float_type();
  builder.assign(builder.place(element), builder.argument(2, {}), {});
  element.array_indices = {{true, sample.number(0), sample.number(2), sample.number(4)}};
  builder.assign(builder.place(element), builder.size_of(sample.whole(matrix), sample.number(0), {}), {});
  Place picked;
  picked.bit_list = {{r, 3}, {r, 0}};
  picked.bit_indices = {{false, sample.number(-1), none, none}};
  picked.type = bit_type();
  builder.assign(builder.place(picked), builder.constant({true}, bit_type(), {}), {});
  Operation& delay = builder.append(OperationKind::delay, {});
  builder.append_operands(delay, std::vector{Operand::constant(100), Operand::expression(half)});
  sample.finish();

  CHECK(after(to_text(builder.program), "function 0 main\n") ==
        "  slot @n int[32] input visible\n"
        "  slot @r bit[4] output visible\n"
        "  slot @x.2 float[64] local visible\n"
        "  slot @x.3 float[64] local visible\n"
        "  slot @.4 angle[8] local\n"
        "  slot @m array[float[64], 2, 3] local visible\n"
        "b0:\n"
        "  @n = (@n + (2:int[32] ** @n))\n"
        "  @x.2 = -@x.3\n"
        "  @x.3 = sin(0.5)\n"
        "  @.4 = angle[8](0.5)\n"
        "  @r = \"0110\"\n"
        "  @m[1, :@n] = argument 2\n"
        "  @m[0:2:4] = sizeof(@m, 0)\n"
        "  {@r[3], @r[0]}[-1] = 1\n"
        "  delay(100.0, 0.5)\n"
        "  end\n");
}

TEST_CASE("ir: functions, blocks and qubits found at run time as text") {
  Sample sample;
  Builder& builder = sample.builder;
  Program& program = builder.program;
  program.profile = "openqasm3.1";
  program.qubit_count = 3;
  program.registers = {{"q", 0, 3, false}};
  program.physical_qubits = {0, 7};
  program.matrices = {{1, {0, 1, {0, 1}, 0}}};
  const SlotRef i = sample.slot("i", integer_type());

  const FunctionId function = builder.begin_function("f");
  const SlotRef parameter = sample.slot("k", integer_type(8), SlotRole::parameter, false);
  builder.function().slots[0].by_reference = true;
  builder.function().parameter_count = 1;
  builder.function().qubit_parameter_sizes = {1, 3};
  builder.function().result = bit_type();
  program.qubit_expressions.push_back({none, 1, sample.read(parameter), {}});
  sample.gate(Dialect::openqasm3, "gphase", {Operand::constant(1)}, {}, 0);
  sample.gate(Dialect::stdgates, "x", {}, {QubitOperand::dynamic(0)}, 0);
  sample.finish(TerminatorKind::return_, sample.builder.constant({false}, bit_type(), {}));
  builder.end_function();

  program.qubit_lists = {{q(0), q(1), q(2)}, {q(2), q(0)}};
  program.qubit_expressions.push_back({0, 0, sample.read(i), {}});
  program.qubit_expressions.push_back({1, 0, none, {}});
  const BlockId body = builder.new_block();
  const BlockId rest = builder.new_block();
  builder.branch(builder.binary(BinaryOperation::less, sample.read(i), sample.number(3), boolean_type(), {}), body, rest, {});
  builder.begin_block(body);
  sample.simple(OperationKind::unitary, {QubitOperand::dynamic(1), QubitOperand::dynamic(2)}, 0);
  builder.call({function, {sample.number(2, 8), none}, {none, sample.whole(i)}, {{q(1)}, {q(0), q(1), q(2)}}, sample.whole(i)}, {});
  sample.simple(OperationKind::box_begin, {});
  sample.simple(OperationKind::nop, {q(0)});
  sample.simple(OperationKind::box_end, {});
  builder.jump(rest);
  builder.begin_block(rest);
  builder.function().cases = {{1, 0}, {-2, body}};
  Terminator terminator;
  terminator.kind = TerminatorKind::switch_;
  terminator.condition = sample.read(i);
  terminator.other = rest;
  terminator.case_count = 2;
  builder.terminate(terminator);

  CHECK(to_text(program) ==
        "program openqasm3.1\n"
        "qubits 3\n"
        "register q[3] at 0\n"
        "physical $0, $7\n"
        "\n"
        "function 0 main\n"
        "  slot @i int[64] local visible\n"
        "b0:\n"
        "  branch (@i < 3) then b1 else b2\n"
        "b1:\n"
        "  unitary matrix 0 q[@i], {q[2], q[0]}\n"
        "  call f(2:int[8], &@i) {q[1]} {q[0], q[1], q[2]} -> @i\n"
        "  box {\n"
        "  nop q[0]\n"
        "  } box\n"
        "  jump b2\n"
        "b2:\n"
        "  switch @i case 1 b0 case -2 b1 else b2\n"
        "\n"
        "function 1 f qubits (1, 3) -> bit\n"
        "  slot %k int[8] parameter by reference\n"
        "b0:\n"
        "  openqasm3.gphase(1.0)\n"
        "  stdgates.x parameter 1[%k]\n"
        "  return 0\n"
        "\n"
        "matrix 0 of 1 qubit\n"
        "  0.0 + 0.0im, 1.0 + 0.0im\n"
        "  0.0 + 1.0im, 0.0 + 0.0im\n");
}
