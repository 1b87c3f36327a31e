#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/ir/evaluate.hpp"
#include "libqsim/ir/type.hpp"
#include "libqsim/ir/value.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::ir {

// The hybrid program: typed classical slots, qubits, and functions of flat blocks: straight-line operations and a terminator. A gate's
// operands are constants or expressions over slots; a qubit operand is an index or is found at run time. Everything is held in pools
// and named by 32-bit indices, so that a program of millions of gates stays a few times the size of its text.

inline constexpr std::uint32_t none = 0xffff'ffff;

using ExpressionId = std::uint32_t;  // index of Program::expressions
using PlaceId = std::uint32_t;       // index of Program::places
using QubitListId = std::uint32_t;   // index of Program::qubit_lists
using FunctionId = std::uint32_t;    // index of Program::functions; 0 is the main program
using BlockId = std::uint32_t;       // index of Function::blocks

/// A classical variable: of the main program (visible everywhere), or of the frame of the running function.
struct SlotRef {
  std::uint32_t index = 0;
  bool global = true;
  bool operator==(const SlotRef&) const = default;
};

enum class SlotRole : std::uint8_t { local, input, output, parameter };

struct Slot {
  std::string name;  // empty: a temporary
  Type type;
  SlotRole role = SlotRole::local;
  bool visible = false;       // of the main program: a global variable of the source, and so an output where none is declared
  bool by_reference = false;  // an array parameter that stands for the caller's array
};

// ---------------------------------------------------------------- expressions

enum class ExpressionOp : std::uint8_t {
  constant,  // a: index of Program::constants
  load,      // a: PlaceId
  unary,     // detail: UnaryOperation; a
  binary,    // detail: BinaryOperation; a, b; logical_and and logical_or evaluate b only where needed
  cast,      // a; to `type`
  builtin,   // detail: Builtin; a: first of `b` entries of Program::expression_lists
  size_of,   // a: PlaceId of an array reference; b: expression of the dimension
  argument,  // a: parameter of a gate definition, in radians; only inside definitions, replaced where the gate is applied
};

struct Expression {
  ExpressionOp op = ExpressionOp::constant;
  std::uint8_t detail = 0;
  std::uint32_t a = none;
  std::uint32_t b = none;
  std::uint32_t type = 0;  // index of Program::types
  support::Span span;
};

/// One entry of an index: a single expression, a range start:step:stop (inclusive), whose parts are expressions (none: left out), or a set.
struct IndexEntry {
  bool is_range = false;
  ExpressionId start = none;  // the index where it is no range
  ExpressionId step = none;
  ExpressionId stop = none;
  std::uint32_t first_of_set = none;  // of a set: Program::expression_lists from here on
  std::uint32_t set_size = 0;
  bool of_slice = false;     // of arrays: it counts along the first dimension of what the entries before it leave
  PlaceId positions = none;  // of bits: those that an array of whole numbers lists

  bool is_set() const { return first_of_set != none; }
  bool is_list() const { return positions != none; }
  bool is_single() const { return !is_range && !is_set() && !is_list(); }
};

/// One bit of a register.
struct BitSource {
  SlotRef slot;
  std::uint32_t bit = 0;
};

/// What can be read or assigned: a slot, or part of it. Indices of arrays come first, then (on an element that is a bit register or
/// integer) bits of it, each entry picking from what the one before it picked. A negative index counts from the end. `bit_list`: fixed bits
/// picked by an alias, lowest first; `bit_indices` then pick from it.
struct Place {
  SlotRef slot;
  std::vector<IndexEntry> array_indices;
  std::vector<IndexEntry> bit_indices;  // of bit registers, and of integers and angles read as bits
  std::vector<BitSource> bit_list;      // of an alias over one or more registers; then `slot` is not used
  Type type;                            // of the whole place
};

// -------------------------------------------------------------------- operands

/// A number of a gate: a constant or an expression, in the eight bytes of a double (expressions are tagged quiet NaNs).
class Operand {
 public:
  Operand() = default;
  static Operand constant(double value) { return Operand(std::bit_cast<std::uint64_t>(value)); }
  static Operand expression(ExpressionId id) { return Operand(tag | id); }
  bool is_constant() const { return (bits_ & mask) != tag; }
  double value() const { return std::bit_cast<double>(bits_); }
  ExpressionId id() const { return static_cast<ExpressionId>(bits_); }
  bool operator==(const Operand&) const = default;

 private:
  static constexpr std::uint64_t mask = 0xffff'ffff'0000'0000;
  static constexpr std::uint64_t tag = 0xfff9'71b3'0000'0000;
  explicit Operand(std::uint64_t bits) : bits_(bits) {}
  std::uint64_t bits_ = 0;
};

/// A qubit of an operation: a fixed index, or an entry of Program::qubit_expressions found at run time. A control may act on 0.
class QubitOperand {
 public:
  static constexpr std::uint32_t qubit_limit = 1U << 30;
  QubitOperand() = default;
  static QubitOperand fixed(std::uint32_t qubit) { return QubitOperand(qubit); }
  static QubitOperand dynamic(std::uint32_t entry) { return QubitOperand(entry | dynamic_bit); }
  QubitOperand negated() const { return QubitOperand(bits_ ^ negative_bit); }
  bool is_fixed() const { return (bits_ & dynamic_bit) == 0; }
  bool is_negative() const { return (bits_ & negative_bit) != 0; }
  std::uint32_t index() const { return bits_ & (qubit_limit - 1); }
  bool operator==(const QubitOperand&) const = default;

 private:
  static constexpr std::uint32_t dynamic_bit = 1U << 31;
  static constexpr std::uint32_t negative_bit = 1U << 30;
  explicit QubitOperand(std::uint32_t bits) : bits_(bits) {}
  std::uint32_t bits_ = 0;
};

/// A qubit known at run time: entry `index` of a list of qubits. The list is a register or alias (whose entries may be known at run time
/// themselves) or a parameter of the running function. A negative index counts from the end; one out of range is a run-time fault.
struct QubitExpression {
  QubitListId list = none;      // none: `parameter` holds
  std::uint32_t parameter = 0;  // qubit parameter of the function
  ExpressionId index = none;    // none: element 0
  support::Span span;
};

// ------------------------------------------------------------------ operations

enum class OperationKind : std::uint8_t {
  gate,       // gate row, qubits (controls first), operands; flag has_power: the last operand is the exponent
  unitary,    // matrix: index of Program::matrices; qubits (controls first)
  composite,  // data: index of Program::composites; qubits (controls first); operands: the numbers that its steps use
  measure,    // qubits: one; data: PlaceId of one bit, or none
  reset,      // qubits: one
  barrier,    // qubits: any number; none: all
  delay,      // operands: nanoseconds and ticks, or a duration to compute, or none (a stretch); qubits; no effect on an ideal device
  assign,     // data: index of Program::assignments
  call,       // data: index of Program::calls
  box_begin,  // data: none
  box_end,
  nop,
  opaque,  // valid, but cannot be executed (a gate of which only the name is known, say); data: index of Program::obstacles
};

struct Operation {
  OperationKind kind = OperationKind::gate;
  bool has_power = false;
  gates::GateId gate = 0;
  std::uint32_t first_qubit = 0;  // of Program::qubit_operands
  std::uint32_t qubit_count = 0;
  std::uint32_t first_operand = 0;  // of Program::operands
  std::uint16_t operand_count = 0;
  std::uint16_t control_count = 0;  // of the qubits: how many are controls, a gate row's own included
  std::uint32_t data = none;
  support::Span span;
};

struct Assignment {
  PlaceId target = none;
  ExpressionId value = none;
};

/// Qubits handed to a function: one list a parameter.
struct Call {
  FunctionId function = 0;
  std::vector<ExpressionId> arguments;  // by value: an expression; none where a reference is handed over
  std::vector<PlaceId> references;      // beside arguments: the array that a reference stands for, or none
  std::vector<std::vector<QubitOperand>> qubit_arguments;
  PlaceId result = none;
};

/// A unitary over few qubits that no catalogue row names; row-major, the first qubit is the least significant bit.
struct Matrix {
  unsigned qubit_count = 0;
  std::vector<std::complex<double>> elements;
};

/// One step of a composite: the matrix of a catalogue row or of another composite, raised to powers, then controlled.
struct CompositeStep {
  gates::GateId gate = 0;           // where `composite` is none
  std::uint32_t composite = none;   // of Program::composites
  std::uint32_t first_operand = 0;  // among the operation's: the row's arguments, then the exponents, innermost first
  std::uint32_t argument_count = 0;
  std::uint32_t exponent_count = 0;
  std::uint32_t control_count = 0;    // beside the row's own
  std::uint64_t control_pattern = 0;  // control k acts where its qubit equals bit k
  std::vector<std::uint32_t> qubits;  // of the composite, controls first
};

/// A unitary over few qubits whose numbers are known only at run time, so that its matrix is worked out there: steps, the first one first.
struct Composite {
  unsigned qubit_count = 0;
  std::vector<CompositeStep> steps;
};

// ----------------------------------------------------------------------- blocks

enum class TerminatorKind : std::uint8_t {
  jump,     // target
  branch,   // condition: target, else other
  switch_,  // condition: entries of Function::cases, else other
  return_,  // condition: the value, or none
  end,      // of the whole program
};

struct Terminator {
  TerminatorKind kind = TerminatorKind::end;
  ExpressionId condition = none;
  BlockId target = none;
  BlockId other = none;
  std::uint32_t first_case = 0;
  std::uint32_t case_count = 0;
  support::Span span;
};

struct SwitchCase {
  std::int64_t label = 0;
  BlockId target = none;
};

struct Block {
  std::uint32_t first_operation = 0;  // of Function::operations
  std::uint32_t operation_count = 0;
  Terminator terminator;
};

struct Function {
  std::string name;
  bool is_extern = false;   // it has no blocks: whoever runs the program provides it
  std::vector<Slot> slots;  // value parameters first, in order
  std::uint32_t parameter_count = 0;
  std::vector<std::uint32_t> qubit_parameter_sizes;
  Type result;
  std::vector<Operation> operations;
  std::vector<Block> blocks;  // 0 is the entry
  std::vector<SwitchCase> cases;
};

/// A register as declared, for printing: qubits first, first + 1, ...
struct QubitRegister {
  std::string name;
  std::uint32_t first = 0;
  std::uint32_t size = 0;
  bool is_scalar = false;
};

/// A library file that the program included.
struct IncludedFile {
  std::string name;  // as written
  std::string path;  // empty: built in
  support::Span span;
};

struct Program {
  std::string profile;  // the language it was read as
  std::uint32_t qubit_count = 0;
  std::vector<QubitRegister> registers;
  std::vector<std::uint32_t> physical_qubits;  // by number, where the program names physical qubits

  std::vector<Function> functions;  // 0: the main program, whose slots are the global ones

  std::vector<Type> types;
  std::vector<Value> constants;
  std::vector<Expression> expressions;
  std::vector<ExpressionId> expression_lists;
  std::vector<Place> places;
  std::vector<Operand> operands;
  std::vector<QubitOperand> qubit_operands;
  std::vector<QubitExpression> qubit_expressions;
  std::vector<std::vector<QubitOperand>> qubit_lists;
  std::vector<Assignment> assignments;
  std::vector<Call> calls;
  std::vector<Matrix> matrices;
  std::vector<Composite> composites;
  std::vector<IncludedFile> includes;
  std::vector<std::string> obstacles;  // what opaque operations are, in words

  const Function& main() const { return functions.front(); }
  const Type& type_of(ExpressionId id) const { return types[expressions[id].type]; }
};

/// The program as text, one operation a line, for `qsim lower` and for snapshots.
std::string to_text(const Program& program);
/// The same piece by piece, up to where `write` returns false; false then.
using TextWriter = std::function<bool(std::string_view piece)>;
bool write_text(const Program& program, const TextWriter& write);

}  // namespace libqsim::ir
