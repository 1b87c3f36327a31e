#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/gates/matrix.hpp"
#include "libqsim/ir/builder.hpp"
#include "libqsim/qasm/analyze.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/sema/gate_table.hpp"
#include "libqsim/qasm/sema/symbols.hpp"
#include "libqsim/qasm/sema/typed.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::qasm::sema {

using support::Code;

/// Qubits that an operand of a gate stands for: one, or a register to broadcast over.
struct QubitOperands {
  bool valid = false;
  bool is_register = false;
  std::vector<ir::QubitOperand> qubits;
  Span span;
};

/// Checks statements one after the other and builds the IR of those that are right. One file of sema/ holds one family of clauses; this
/// class is what they share.
class Analyzer {
 public:
  Analyzer(support::SourceMap& sources, support::DiagnosticSink& sink, Language language, const AnalyzeOptions& options);

  void analyze_file(support::FileId file);
  /// Closes the main program and hands it over.
  ir::Program finish();

 private:
  // ---- analyzer.cpp: statements, files
  void statement(const Statement& node);
  void statement_of_kind(const Statement& node);
  void expression_statement(const ExpressionStatement& node);
  void body(const Statement& node, ScopeKind kind);
  void statements(StatementList nodes);
  void version(const VersionStatement& node);
  void include(const Include& node);
  void include_text(const Include& node, const std::string& path, std::string text);
  void require_global(const Statement& node, std::string_view what, std::string_view clause);
  void unsupported(Span span, std::string_view what);
  void declare_builtins();
  template <class... Arguments>
  support::DiagnosticSink::Report error(Code code, Span span, const Arguments&... arguments) {
    return sink_.report(code, span, arguments...);
  }
  bool is2() const { return language_.is_openqasm2(); }

  // ---- library.cpp: built-in include files
  bool include_library(const Include& node);
  void import_dialect(gates::Dialect dialect, Span span, bool weak);
  GateIndex catalogue_gate(gates::GateId row);
  void define_from_text(GateIndex gate);

  // ---- names
  Symbol* lookup(std::string_view name, Span span);
  /// False (and a diagnostic) where the name is taken in the innermost scope.
  bool can_declare(const Identifier& name);

  // ---- types.cpp
  ir::Type type_of(const TypeSyntax& syntax);
  ir::Type array_type_of(const TypeSyntax& syntax);
  /// A constant integer that is a size; nothing (and a diagnostic) where it is none.
  std::optional<std::uint32_t> size_of(const Expression& node, std::uint64_t limit, std::string_view what);
  std::optional<std::int64_t> constant_integer(const Expression& node, std::string_view what);
  std::optional<std::int64_t> integer_of(const Typed& value) const;
  bool count_bits(const ir::Type& type, Span span);

  // ---- literals.cpp
  Typed literal(const Literal& node);
  Typed integer_literal(const Literal& node);
  Typed float_literal(const Literal& node);
  Typed timing_literal(const Literal& node);
  Typed constant(ir::Value value, ir::Type type, Span span) const;
  Typed real(double value, Span span) const;

  // ---- expressions.cpp
  Typed expression(const Expression& node);
  Typed name(const Name& node);
  std::string_view describe(const Symbol& symbol) const;
  Typed concatenation(const List& node);
  Typed unary(const Unary& node);
  Typed binary(const Binary& node);
  Typed short_circuit(const Binary& node);
  bool has_effects(const Expression& node) const;
  ir::ExpressionId materialize(const Typed& value);
  /// A place that holds the value: its own, or a temporary's.
  ir::PlaceId place_of(const Typed& value);
  Typed loaded(ir::PlaceId place, Span span);

  // ---- operators.cpp
  Typed binary_operation(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed bitwise(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed shift(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed comparison(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed duration_arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed angle_arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed mismatch(BinaryOperator op, const Typed& left, const Typed& right, Span operator_span, Span span);
  Typed apply(ir::BinaryOperation operation, const Typed& left, const Typed& right, const ir::Type& result, Span span);
  Typed apply_unary(ir::UnaryOperation operation, const Typed& operand, const ir::Type& result, Span span);

  // ---- casts.cpp
  Typed cast(const Cast& node);
  Typed explicit_cast(Typed value, const ir::Type& to, Span span);
  /// Converts as assignments, arguments and returns do; reports what cannot be.
  Typed implicit(Typed value, const ir::Type& to, Span span, std::string_view clause = {});
  bool can_promote(const Typed& from, const ir::Type& to) const;
  bool can_cast(const ir::Type& from, const ir::Type& to) const;
  Typed converted(const Typed& value, const ir::Type& to);
  Typed condition(const Expression& node);

  // ---- calls.cpp
  Typed call(const Call& node);
  Typed builtin_call(const Call& node, ir::Builtin function);
  Typed apply_builtin(ir::Builtin function, const std::vector<Typed>& arguments, const ir::Type& result, Span span);
  Typed size_of_call(const Call& node);
  Typed subroutine_call(const Identifier& callee, const Symbol& symbol, ExpressionList arguments, Span span, bool value_needed);
  Typed quantum_call(const QuantumCall& node, bool value_needed);

  // ---- places.cpp: indices
  Typed index(const Index& node);
  Typed bit_index(const Typed& base, ExpressionList indices, Span span);
  Typed array_index(const Typed& base, ExpressionList indices, Span span);
  std::optional<std::uint32_t> array_entry(const Expression& node, std::uint32_t size, std::string_view of, ir::IndexEntry& entry);
  Typed chosen_bits(const Typed& base, const std::vector<std::uint32_t>& bits, Span span);
  ir::PlaceId temporary_copy(const Typed& value);
  /// Entries of a constant index set within `size` elements, negative ones resolved; nothing where they are found at run time or wrong.
  std::optional<std::vector<std::uint32_t>> constant_indices(const Expression& node, std::uint32_t size, std::string_view of);
  std::optional<std::vector<std::uint32_t>> constant_range(const Range& node, std::uint32_t size, std::string_view of);
  std::optional<std::uint32_t> constant_index(const Typed& index, std::uint32_t size, std::string_view of);
  Typed assignable(const Expression& node);

  // ---- declarations.cpp
  void classical_declaration(const ClassicalDeclaration& node);
  void const_declaration(const ClassicalDeclaration& node);
  void io_declaration(const IoDeclaration& node);
  void quantum_declaration(const QuantumDeclaration& node);
  void old_style_declaration(const QuantumDeclaration& node);
  void declare_unusable(const Identifier& name);
  void declare_qubits(const Identifier& name, std::uint32_t size, bool is_scalar);
  ir::SlotRef declare_variable(const Identifier& name, const ir::Type& type, ir::SlotRole role);
  Typed initializer(const Expression& node, const ir::Type& type);
  void assignment(const Assignment& node);
  void store(ir::PlaceId target, const Typed& value, Span span);

  // ---- arrays.cpp
  void array_declaration(const ClassicalDeclaration& node, const ir::Type& type);
  void array_elements(const Expression& node, const ir::Type& type, std::size_t depth, std::vector<const Expression*>& elements);
  void array_assignment(const Typed& target, const Expression& value, Span span);

  // ---- aliases.cpp
  void alias(const Alias& node);
  bool is_quantum(const Expression& node);
  void quantum_alias(const Alias& node);
  void classical_alias(const Alias& node);
  std::optional<std::vector<ir::BitSource>> bit_sources(const Expression& node);

  // ---- qubits.cpp: operands of quantum operations
  QubitOperands qubits(const Expression& node);
  QubitOperands physical_qubit(const Literal& node);
  QubitOperands indexed_qubits(const Index& node);
  QubitOperands run_time_qubit(const QubitOperands& base, const Typed& index, Span span);
  QubitOperands register_of(const Symbol& symbol, Span span);
  std::string qubit_name(ir::QubitOperand operand) const;
  void place_physical_qubits();
  bool distinct(std::span<const ir::QubitOperand> qubits, Span span, std::string_view clause);

  // ---- gate_definitions.cpp
  void gate_definition(const GateDefinition& node);
  void opaque_declaration(const GateDefinition& node);
  void define_gate(const GateDefinition& node, GateIndex gate);
  void gate_body_statement(const Statement& node, GateEntry& entry);
  void gate_body_call(const GateCall& node, GateEntry& entry);
  void gate_body_loop(const For& node, GateEntry& entry);
  std::optional<std::uint32_t> gate_qubit(const Expression& node);
  void check_formals(const GateDefinition& node);
  std::optional<std::vector<std::int64_t>> constant_loop_values(const Expression& domain);
  std::vector<GateIndex> defining_;  // gates whose bodies are being read

  // ---- gate_calls.cpp
  void gate_call(const GateCall& node);
  std::optional<Modification> modification(std::span<const Modifier> modifiers);
  std::optional<GateIndex> gate_named(const Identifier& name);
  bool gate_arguments(const GateCall& node, const GateEntry& entry, std::vector<ir::Operand>& arguments);
  ir::Operand number(const Expression& node);
  bool check_arity(const GateCall& node, const GateEntry& entry, std::size_t controls);
  void broadcast(const GateCall& node, GateIndex gate, const Modification& modification, const std::vector<ir::Operand>& arguments);

  // ---- gate_expansion.cpp
  static constexpr std::uint32_t expansion_depth_limit = 1000;
  struct Application {
    std::span<const ir::Operand> exponents;  // innermost first
    std::span<const ir::Operand> arguments;
    std::span<const ir::QubitOperand> controls;  // with their polarity
    std::span<const ir::QubitOperand> qubits;
    Span span;
  };
  void apply_gate(GateIndex gate, const Application& application);
  void expand(GateIndex gate, const Application& application, bool inverse);
  void apply_row(gates::GateId row, const Application& application, std::optional<ir::Operand> exponent);
  void apply_matrix_power(GateIndex gate, const Application& application);
  std::optional<gates::Elements> matrix_of(GateIndex gate, std::span<const ir::Operand> arguments, Span span);
  ir::Operand instantiate(ir::Operand operand, std::span<const ir::Operand> arguments);
  Typed instantiated(ir::ExpressionId id, std::span<const ir::Operand> arguments);
  std::uint64_t operations_of(GateIndex gate, const Modification& modification) const;

  // ---- measurement.cpp
  void measure_statement(const MeasureStatement& node);
  /// Measures into a fresh temporary, or into `target`; the value is what was measured.
  Typed measure(const Measure& node, ir::PlaceId target);
  void measure_into(const QubitOperands& source, ir::PlaceId target, const ir::Type& target_type, Span span);
  ir::PlaceId bit_of(ir::PlaceId place, std::uint32_t bit);
  void reset(const OperandStatement& node);
  void barrier(const OperandStatement& node);

  // ---- control_flow.cpp
  void if_statement(const If& node);
  void if_openqasm2(const If& node);
  void for_statement(const For& node);
  void for_range(const For& node, const ir::Type& type);
  void for_values(const For& node, const ir::Type& type, const std::function<Typed(std::size_t)>& value, std::size_t count);
  void for_array(const For& node, const ir::Type& type);
  ir::SlotRef loop_variable(const For& node, const ir::Type& type);
  void while_statement(const While& node);
  void switch_statement(const Switch& node);
  void jump_statement(const Statement& node);
  struct Loop {
    ir::BlockId next;
    ir::BlockId after;
  };
  std::vector<Loop> loops_;

  // ---- subroutines.cpp
  void def(const Def& node);
  bool def_parameter(const Parameter& parameter, std::uint32_t position);
  void return_statement(const Return& node);
  void extern_declaration(const Extern& node);
  bool always_returns(const Statement& node) const;
  struct Signature {
    std::string_view name;
    std::vector<ir::Type> classical;                        // in order of all parameters; none where a qubit stands
    std::vector<std::optional<std::uint32_t>> qubit_sizes;  // beside them; 0: a scalar qubit
    std::vector<Access> access;
    std::vector<bool> open_shape;  // array[..., #dim = n]
    ir::Type result;
    ir::FunctionId function = 0;
    bool is_extern = false;
  };
  std::vector<Signature> signatures_;

  // ---- timing.cpp
  void delay(const OperandStatement& node);
  void box(const Box& node);
  void nop(const OperandStatement& node);
  Typed duration_of(const DurationOf& node);
  bool check_duration(const Typed& value, std::string_view what);

  // ---- directives.cpp
  void pragma(const Pragma& node);
  void annotations(const Statement& node);
  void calibration(const Statement& node);

  support::SourceMap& sources_;
  support::DiagnosticSink& sink_;
  Language language_;
  const AnalyzeOptions& options_;
  ir::Builder builder_;
  Scopes scopes_;
  GateTable gates_;
  std::vector<GateIndex> row_gates_;  // by catalogue row; none where not asked for yet
  std::vector<std::string> file_stack_;
  std::vector<ir::QubitOperand> qubit_buffer_;
  std::vector<ir::QubitOperand> operand_qubits_;
  std::vector<ir::Operand> operand_buffer_;
  std::uint64_t bit_count_ = 0;
  std::uint64_t expanded_operations_ = 0;
  std::uint32_t return_type_signature_ = ir::none;  // of the subroutine under way
  bool version_seen_ = false;
  bool statement_seen_ = false;
  bool library_seen_ = false;
  std::set<std::string_view> warned_extensions_;  // library gates beyond the paper's, told once each
  std::uint32_t loop_budget_ = 0;
};

}  // namespace libqsim::qasm::sema
