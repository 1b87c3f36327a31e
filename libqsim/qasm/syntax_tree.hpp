#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

// The syntax tree of OpenQASM 2 and 3. Nodes live in an Arena, texts in the SourceMap; a node's kind names its struct. Where the parser
// recovered from an error it leaves a node of kind `invalid`, of which a diagnostic has been given.

using support::Span;

struct Identifier {
  std::string_view name;
  Span span;
};

// ---------------------------------------------------------------- expressions

enum class ExpressionKind : std::uint8_t {
  invalid,
  integer_literal,    // Literal
  float_literal,      // Literal
  imaginary_literal,  // Literal: the number without `im`
  boolean_literal,    // Literal
  bitstring_literal,  // Literal: the digits, quotes stripped, underscores kept
  string_literal,     // Literal: in calibrations, as written
  timing_literal,     // Literal: the number; `unit` has the unit
  hardware_qubit,     // Literal: the digits after $
  name,               // Name
  unary,              // Unary
  binary,             // Binary
  index,              // Index
  call,               // Call
  cast,               // Cast
  duration_of,        // DurationOf
  parenthesis,        // Parenthesis
  measure,            // Measure: where a measurement may stand
  quantum_call,       // QuantumCall: a call with qubit operands
  range,              // Range: in indices and for loops
  set,                // List: { a, b } as an index or in a for loop
  array_literal,      // List: { a, { b, c } } in a declaration
  concatenation,      // List: a ++ b in an alias, an initializer, an assignment or an argument
};

struct Expression {
  ExpressionKind kind = ExpressionKind::invalid;
  Span span;
};

using ExpressionList = std::span<Expression* const>;

struct Literal : Expression {
  std::string_view text;  // as written
  std::string_view unit;  // timing literals: dt, ns, us, µs, ms, s
};

struct Name : Expression {
  std::string_view name;
};

enum class UnaryOperator : std::uint8_t { negate, bitwise_not, logical_not };

struct Unary : Expression {
  UnaryOperator op;
  Expression* operand;
};

enum class BinaryOperator : std::uint8_t {
  power,
  multiply,
  divide,
  modulo,
  add,
  subtract,
  shift_left,
  shift_right,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  approximately_equal,  // only as the compound assignment ~= of 3.0 and 3.1, to which no text gives a meaning
  bitwise_and,
  bitwise_xor,
  bitwise_or,
  logical_and,
  logical_or,
  member_of,  // in: the right operand is a set or a range
};

struct Binary : Expression {
  BinaryOperator op;
  Span operator_span;
  Expression* left;
  Expression* right;
};

struct Index : Expression {
  Expression* base;
  ExpressionList indices;  // one bracket: expressions and ranges, or a single set
};

struct Call : Expression {
  Identifier callee;
  ExpressionList arguments;
};

struct TypeSyntax;
struct ScopeStatement;

struct Cast : Expression {
  TypeSyntax* type;
  Expression* operand;
};

struct DurationOf : Expression {
  ScopeStatement* scope;
};

struct Parenthesis : Expression {
  Expression* inner;
};

struct Measure : Expression {
  Expression* operand;  // Name, Index of Name, or hardware_qubit
};

struct QuantumCall : Expression {
  Identifier callee;
  ExpressionList arguments;
  ExpressionList operands;
};

struct Range : Expression {
  Expression* start;  // each may be null
  Expression* step;
  Expression* stop;
};

struct List : Expression {
  ExpressionList items;
};

// ---------------------------------------------------------------------- types

enum class TypeKeyword : std::uint8_t {
  invalid,
  bit,
  int_,
  uint,
  float_,
  angle,
  bool_,
  duration,
  stretch,
  complex,
  port,  // in calibrations, as the two after it
  frame,
  waveform,
  qubit,
  qreg,
  creg,
  array,
};

enum class Access : std::uint8_t { value, readonly, mutable_ };  // of array references in subroutine and extern parameters

struct TypeSyntax {
  TypeKeyword keyword = TypeKeyword::invalid;
  Span span;
  Expression* designator = nullptr;       // [n], of scalars, qubit, qreg, creg
  TypeSyntax* element = nullptr;          // complex[element], array[element, ...]
  ExpressionList dimensions;              // of arrays
  Expression* dimension_count = nullptr;  // array[element, #dim = n]
  Access access = Access::value;
};

// ----------------------------------------------------------------- statements

enum class StatementKind : std::uint8_t {
  invalid,
  version,                // VersionStatement
  include,                // Include
  pragma,                 // Pragma
  calibration_grammar,    // CalibrationGrammar
  cal,                    // Cal
  defcal,                 // DefCal
  alias,                  // Alias
  classical_declaration,  // ClassicalDeclaration
  const_declaration,      // ClassicalDeclaration
  io_declaration,         // IoDeclaration
  quantum_declaration,    // QuantumDeclaration: qubit q; qubit[n] q;
  old_style_declaration,  // QuantumDeclaration: qreg q[n]; creg c[n];
  gate_definition,        // GateDefinition
  opaque_declaration,     // GateDefinition without a body (OpenQASM 2)
  def,                    // Def
  extern_,                // Extern
  gate_call,              // GateCall
  measure,                // MeasureStatement: measure q -> c; measure q;
  reset,                  // OperandStatement
  barrier,                // OperandStatement
  nop,                    // OperandStatement
  delay,                  // OperandStatement with a duration
  box,                    // Box
  assignment,             // Assignment
  expression,             // ExpressionStatement
  if_,                    // If
  for_,                   // For
  while_,                 // While
  switch_,                // Switch
  break_,                 // Statement
  continue_,              // Statement
  end,                    // Statement
  return_,                // Return
  scope,                  // ScopeStatement
};

struct Annotation {
  std::string_view name;  // without @
  std::string_view content;
  Span span;
};

struct Statement {
  StatementKind kind = StatementKind::invalid;
  Span span;
  std::span<const Annotation> annotations;
};

using StatementList = std::span<Statement* const>;

struct VersionStatement : Statement {
  std::string_view text;  // "3.0", "2.0", "3"
  Span text_span;
};

struct Include : Statement {
  std::string_view path;  // without quotes
  Span path_span;
};

struct Pragma : Statement {
  std::string_view content;
};

struct CalibrationGrammar : Statement {
  std::string_view name;
};

struct Cal : Statement {
  std::string_view body;
  Span body_span;
  ScopeStatement* statements;  // what the body says in OpenPulse; null where it is text of another grammar, or at fault
};

struct Parameter {
  TypeSyntax* type = nullptr;  // null: a defcal argument that is an expression
  Identifier name;
  Expression* expression = nullptr;  // of a defcal
};

struct DefCal : Statement {
  Identifier target;  // a gate's name, measure, reset or delay
  std::span<const Parameter> parameters;
  ExpressionList operands;  // hardware_qubit or Name
  TypeSyntax* return_type;
  std::string_view body;
  Span body_span;
  ScopeStatement* statements;  // as of a Cal
};

struct Alias : Statement {
  Identifier name;
  Expression* value;
};

struct ClassicalDeclaration : Statement {
  TypeSyntax* type;
  Identifier name;
  Expression* initializer;  // may be null; array_literal, measure and quantum_call allowed
};

struct IoDeclaration : Statement {
  bool is_input;
  TypeSyntax* type;
  Identifier name;
};

struct QuantumDeclaration : Statement {
  TypeSyntax* type;  // qubit, qreg or creg
  Identifier name;
};

struct GateDefinition : Statement {
  Identifier name;
  bool has_parentheses;
  std::span<const Identifier> parameters;
  std::span<const Identifier> qubits;
  ScopeStatement* body;  // null: opaque
};

struct Def : Statement {
  Identifier name;
  std::span<const Parameter> parameters;
  TypeSyntax* return_type;  // may be null
  ScopeStatement* body;
  bool faulty;  // something in the body was reported, and may be left out here
};

struct Extern : Statement {
  Identifier name;
  std::span<const Parameter> parameters;  // types, in calibrations perhaps with names
  TypeSyntax* return_type;                // may be null
  TypeSyntax* object;                     // in calibrations: of a port, frame or waveform, where it is no function
};

enum class ModifierKind : std::uint8_t { inv, pow, ctrl, negctrl };

struct Modifier {
  ModifierKind kind;
  Expression* argument;  // pow always; ctrl and negctrl may have one; else null
  Span span;
};

struct GateCall : Statement {
  std::span<const Modifier> modifiers;
  Identifier name;  // U, CX, gphase or any other
  bool has_parentheses;
  ExpressionList arguments;
  Expression* designator;  // of a duration; may be null
  ExpressionList operands;
};

struct MeasureStatement : Statement {
  Expression* source;  // Measure or QuantumCall
  Expression* target;  // may be null
};

struct OperandStatement : Statement {
  Expression* duration;  // of a delay
  ExpressionList operands;
};

struct Box : Statement {
  Expression* duration;  // may be null
  ScopeStatement* body;
};

struct Assignment : Statement {
  Expression* target;  // Name or Index
  bool is_compound;
  BinaryOperator op;  // of a compound assignment
  Span operator_span;
  Expression* value;  // measure and quantum_call allowed
};

struct ExpressionStatement : Statement {
  Expression* value;
};

struct If : Statement {
  Expression* condition;
  Statement* then_body;
  Statement* else_body;  // may be null
};

struct For : Statement {
  TypeSyntax* type;
  Identifier variable;
  Expression* domain;  // range, set or any expression
  Statement* body;
};

struct While : Statement {
  Expression* condition;
  Statement* body;
};

struct Case {
  ExpressionList labels;  // empty: default
  Span span;
  ScopeStatement* body;
};

struct Switch : Statement {
  Span keyword;
  Expression* value;
  std::span<const Case> cases;
  bool faulty;  // something between the braces is left out here, for it was reported
};

struct Return : Statement {
  Expression* value;  // may be null
};

struct ScopeStatement : Statement {
  StatementList statements;
};

}  // namespace libqsim::qasm
