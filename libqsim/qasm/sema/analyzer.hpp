#pragma once

#include <cstdint>
#include <functional>
#include <map>
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
#include "libqsim/qasm/sema/files.hpp"
#include "libqsim/qasm/sema/gate_table.hpp"
#include "libqsim/qasm/sema/openpulse.hpp"
#include "libqsim/qasm/sema/symbols.hpp"
#include "libqsim/qasm/sema/typed.hpp"
#include "libqsim/qasm/sema/watch.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim::qasm::sema {

using support::Code;

class PlainText;

/// Qubits that an operand of a gate stands for: one, or a register to broadcast over.
struct QubitOperands {
  bool valid = false;
  bool is_register = false;
  std::vector<ir::QubitOperand> qubits;
  Span span;
  /// Of a slice whose size only the run knows: which of `qubits` it has, in order; an array of whole numbers.
  ir::PlaceId positions = ir::none;
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
  bool count_include(const Include& node, std::size_t repeated_bytes);
  void require_global(const Statement& node, std::string_view what, std::string_view clause);
  /// Valid, but nothing here executes it: a run that comes to it says so.
  void not_executable(Span span, std::string what);
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
  /// A declaration that could not be read, or a file that was not found, may have declared the name: to miss it is no fault of its own.
  bool may_be_unread(std::string_view name) const { return names_missing_ || unread_names_.contains(name); }
  /// A name that strict OpenQASM 2 has not, and of which the lexer has said so.
  bool refused_by_lexer(std::string_view name) const;
  /// False (and a diagnostic) where the name is taken in the innermost scope.
  bool can_declare(const Identifier& name, bool as_gate = false);
  /// In the types and values of parameters, where a variable of the global scope is visible, but no constant.
  bool in_signature_ = false;

  // ---- types.cpp
  ir::Type type_of(const TypeSyntax& syntax);
  /// A constant integer that is a size; nothing (and a diagnostic) where it is none.
  std::optional<std::uint32_t> size_of(const Expression& node, std::uint64_t limit, std::string_view what);
  std::optional<std::int64_t> constant_integer(const Expression& node, std::string_view what, bool inferred_will_do = false);
  std::optional<std::int64_t> integer_of(const Typed& value) const;
  /// A constant of the language, not only a value that the analysis happens to know.
  bool is_compile_time(const Typed& value) const { return value.constant && !value.inferred; }
  bool count_bits(const ir::Type& type, Span span);

  // ---- literals.cpp
  Typed literal(const Literal& node);
  Typed integer_literal(const Literal& node);
  Typed wide_literal(const Literal& node, std::string_view digits, unsigned base);
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
  Typed wider(const Typed& literal);
  Typed binary(const Binary& node);
  Typed operation(const Binary& node, Typed left);
  Typed short_circuit(const Binary& node, const Typed& value);
  Typed membership(const Binary& node, const Typed& left);
  bool has_effects(const Expression& node) const;
  ir::ExpressionId materialize(const Typed& value);
  /// A place that holds the value: its own, or a temporary's.
  ir::PlaceId place_of(const Typed& value);
  Typed loaded(ir::PlaceId place, Span span);

  // ---- operators.cpp
  Typed binary_operation(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  Typed arithmetic(BinaryOperator op, Typed left, Typed right, Span operator_span, Span span);
  /// Whether bit-level operations may be used on it; `symbol`: of the operation.
  bool has_bits(const Typed& value, std::string_view symbol, Span span);
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
  /// What decides: a bool, or what becomes one by itself.
  Typed truth_of(const Typed& value, Span span, std::string_view clause);

  // ---- calls.cpp
  Typed call(const Call& node);
  Typed builtin_call(const Call& node, ir::Builtin function);
  Typed apply_builtin(ir::Builtin function, const std::vector<Typed>& arguments, const ir::Type& result, Span span);

  // ---- places.cpp: indices
  /// What an index set picks of something indexed: fixed entries, or (then `entries` has them) such as are found at run time, or a range
  /// of which not even the length is known before.
  struct IndexSet {
    std::vector<std::uint32_t> fixed;
    std::vector<Typed> entries;
    ir::IndexEntry range;   // of a range: as one entry of a place
    bool is_open = false;   // only `range` holds
    bool may_wrap = false;  // the range may begin at an index that counts from the end, and end at one that counts from the start

    bool is_fixed() const { return entries.empty() && !is_open; }
    std::uint32_t size() const { return is_open ? ir::open_size : static_cast<std::uint32_t>(is_fixed() ? fixed.size() : entries.size()); }
  };
  Typed index(const Index& node);
  Typed bit_index(const Typed& base, ExpressionList indices, Span span);
  Typed array_index(const Typed& base, ExpressionList indices, Span span);
  std::optional<std::uint32_t> array_entry(const Expression& node, std::uint32_t size, std::string_view of, ir::IndexEntry& entry);
  Typed chosen_bits(const Typed& base, const std::vector<std::uint32_t>& bits, Span span);
  ir::PlaceId temporary_copy(const Typed& value);
  ir::PlaceId new_temporary(const ir::Type& type);
  Typed run_time_bits(const Typed& base, const IndexSet& set, Span span);
  Typed assignable(const Expression& node);

  // ---- index_sets.cpp
  /// The entry that a constant index names, a negative one resolved; nothing (and a diagnostic) where it is out of range.
  std::optional<std::uint32_t> constant_index(const Typed& index, std::uint32_t size, std::string_view of);
  /// Nothing where it is at fault, or cannot be executed.
  std::optional<IndexSet> index_set(const Expression& node, std::uint32_t size, std::string_view of);
  std::optional<IndexSet> index_range(const Range& node, std::uint32_t size, std::string_view of);
  std::optional<IndexSet> fixed_range(const Range& node, std::int64_t start, std::int64_t step, std::int64_t stop, std::uint32_t size,
                                      std::string_view of);
  std::optional<IndexSet> run_time_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop, std::uint32_t size);
  struct Stride {
    std::int64_t length = 0;  // from the first index to the stop
    std::int64_t distance = 1;
  };
  std::optional<IndexSet> counted_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop, Stride stride,
                                        std::uint32_t size);
  IndexSet open_range(const Range& node, const Typed& start, const Typed& step, const Typed& stop);
  /// As one entry of a place.
  ir::IndexEntry entry_of(const IndexSet& set);
  /// How far apart two expressions are whatever the variables in them hold, where that can be told.
  struct LinearForm {
    std::map<std::string_view, std::int64_t> factors;  // of variables
    std::int64_t number = 0;
  };
  std::optional<std::int64_t> constant_difference(const Expression& left, const Expression& right);
  bool add_linear(const Expression& node, std::int64_t times, LinearForm& form);
  std::optional<std::int64_t> known_integer(const Expression& node);

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
  struct ArrayLiteral {
    ir::Value values;                                                 // constants; zeros where a part comes after them
    std::vector<std::pair<std::vector<std::uint32_t>, Typed>> parts;  // indices, and an element or a row that is computed
  };
  ir::Type array_type_of(const TypeSyntax& syntax);
  bool same_base_type(const ir::Type& left, const ir::Type& right) const;
  ir::PlaceId element_place(ir::SlotRef slot, ir::ExpressionId index, const ir::Type& type);
  void array_declaration(const ClassicalDeclaration& node, const ir::Type& type);
  bool array_literal(const Expression& node, const ir::Type& type, std::vector<std::uint32_t>& at, ArrayLiteral& literal);
  bool check_shape(const Typed& value, const ir::Type& type, Span span);
  std::string array_text(const ir::Type& type) const;
  /// What a value of the array type is put together from: an array, or those that a concatenation joins.
  bool array_parts(const Expression& node, const ir::Type& type, std::vector<Typed>& parts);
  void assign_parts(ir::PlaceId target, const std::vector<Typed>& parts, Span span);
  void array_assignment(const Typed& target, const Expression& value, Span span);

  // ---- aliases.cpp
  void alias(const Alias& node);
  bool is_quantum(const Expression& node);
  bool is_single_bit(const Expression& node);
  void quantum_alias(const Alias& node);
  void classical_alias(const Alias& node);
  std::vector<ir::QubitOperand> frozen(std::vector<ir::QubitOperand> qubits, Span span);
  std::optional<std::vector<ir::BitSource>> bit_sources(const Typed& value, Span span);
  Typed aliased_bits(const Expression& node);
  /// Which bits of a whole register (or of an alias' list of bits) the value has; nothing where a list cannot tell.
  std::optional<ir::PlaceId> bit_positions(const Typed& value);
  bool alias_of_open_slices(const std::vector<Typed>& parts, Symbol& symbol, Span span);
  Typed joined_bits(const std::vector<Typed>& parts, Span span);
  ir::PlaceId frozen(const Typed& value);

  // ---- open_slices.cpp: slices whose size only the run knows
  static constexpr std::size_t open_slice_limit = 1U << 16;
  /// An array of 0, 1, 2, ...
  ir::PlaceId all_positions(std::uint32_t size, Span span);
  ir::PlaceId some_positions(ir::PlaceId positions, ir::IndexEntry range);
  Typed position(ir::PlaceId positions, const Typed& index);
  Typed position_count(ir::PlaceId positions, Span span);
  QubitOperands open_slice(const QubitOperands& base, const ir::IndexEntry& range, Span span);
  QubitOperands qubit_at(const QubitOperands& base, const Typed& index, Span span);
  /// A loop over the positions of all the lists together, which have to be equally many.
  void for_each_position(const std::vector<ir::PlaceId>& lists, Span span, const std::function<void(const Typed&)>& body);
  void for_each_qubit(const QubitOperands& operand, Span span, const std::function<void(ir::QubitOperand)>& body);
  /// The qubits of a slice that has to have so many, which is seen when the program runs.
  std::vector<ir::QubitOperand> counted_qubits(const QubitOperands& slice, std::uint32_t size);
  Typed measure_slice(const QubitOperands& source, Span span);
  Typed low_end(ir::SlotRef slot, const Typed& count, Span span);
  ir::PlaceId joined_positions(const std::vector<ir::PlaceId>& lists, const std::vector<std::uint32_t>& offsets, std::uint32_t capacity,
                               Span span);
  QubitOperands joined_qubits(const std::vector<QubitOperands>& parts, Span span);
  std::map<std::pair<ir::FunctionId, std::uint32_t>, ir::SlotRef> counting_slots_;

  // ---- qubits.cpp: operands of quantum operations
  QubitOperands qubits(const Expression& node);
  std::optional<ir::QubitOperand> plain_qubit(const Expression& node);
  QubitOperands physical_qubit(const Literal& node);
  QubitOperands indexed_qubits(const Index& node);
  QubitOperands run_time_qubit(const QubitOperands& base, const Typed& index, Span span);
  QubitOperands register_of(const Symbol& symbol, Span span);
  std::string qubit_name(ir::QubitOperand operand) const;
  void place_physical_qubits();
  /// `operands`: what names each of the qubits, where that is written one by one.
  bool distinct(std::span<const ir::QubitOperand> qubits, Span span, std::string_view clause, ExpressionList operands = {});

  // ---- gate_definitions.cpp
  void gate_definition(const GateDefinition& node);
  void opaque_declaration(const GateDefinition& node);
  void define_gate(const GateDefinition& node, GateIndex gate);
  void gate_body_statement(const Statement& node, GateEntry& entry);
  void gate_body_call(const GateCall& node, GateEntry& entry);
  void gate_body_loop(const For& node, GateEntry& entry);
  void gate_body_while(const While& node, GateEntry& entry);
  std::optional<std::uint32_t> gate_qubit(const Expression& node);
  void check_formals(const GateDefinition& node);
  std::optional<std::vector<Typed>> constant_loop_values(const Expression& domain);
  std::optional<std::vector<std::int64_t>> constant_range_values(const Range& range);
  std::vector<GateIndex> defining_;  // gates whose bodies are being read

  // ---- plain_statements.cpp
  void plain_statements(Parser& parser);
  /// False where the statement is not plain; then nothing was done.
  bool plain_gate_call(const GateCall& node);
  bool plain_statement(PlainText& text);
  bool plain_barrier(PlainText& text, std::uint32_t first);

  // ---- gate_calls.cpp
  void gate_call(const GateCall& node);
  Typed exponent_of(const Expression& node);
  std::optional<Modification> modification(const GateCall& node);
  std::optional<GateIndex> gate_named(const Identifier& name);
  bool gate_arguments(const GateCall& node, const GateEntry& entry, std::vector<ir::Operand>& arguments);
  ir::Operand number(const Expression& node);
  bool check_arity(const GateCall& node, const GateEntry& entry, std::uint64_t controls);
  /// False (and a diagnostic) where the budget of operations is spent.
  bool count_operations(std::uint64_t operations, Span span);
  void broadcast(const GateCall& node, GateIndex gate, const Modification& modification, const std::vector<ir::Operand>& arguments);
  /// Once, on the qubits in qubit_buffer_.
  bool broadcast_round(const GateCall& node, GateIndex gate, const Modification& modification, const std::vector<ir::Operand>& arguments);

  // ---- gate_expansion.cpp
  static constexpr std::uint32_t expansion_depth_limit = 1000;
  static constexpr double whole_power_limit = 0x1p53;  // beyond, a double does not tell even from odd
  struct Application {
    std::span<const ir::Operand> exponents;  // innermost first
    std::span<const ir::Operand> arguments;
    std::span<const ir::QubitOperand> controls;  // with their polarity
    std::span<const ir::QubitOperand> qubits;
    Span span;
  };
  std::vector<ir::Operand> joined_exponents(const Application& application);
  void apply_gate(GateIndex gate, const Application& application);
  void expand(GateIndex gate, const Application& application, bool inverse);
  void apply_row(gates::GateId row, const Application& application, std::optional<ir::Operand> exponent);
  void apply_matrix_power(GateIndex gate, const Application& application);
  /// The gate's definition as a composite whose steps take their numbers from `numbers`, which it adds to; nothing where it is too large.
  std::optional<std::uint32_t> composite_of(GateIndex gate, std::span<const ir::Operand> arguments, std::vector<ir::Operand>& numbers,
                                            Span span);
  std::optional<ir::CompositeStep> composite_step(GateIndex gate, std::span<const ir::Operand> arguments,
                                                  std::span<const ir::Operand> exponents, std::vector<ir::Operand>& numbers, Span span);
  /// An expression of a gate's definition, where these arguments make it one of float numbers alone.
  std::optional<double> plain_value(ir::ExpressionId id, std::span<const ir::Operand> arguments) const;
  ir::Operand instantiate(ir::Operand operand, std::span<const ir::Operand> arguments);
  Typed instantiated(ir::ExpressionId id, std::span<const ir::Operand> arguments);
  Typed instantiated_leaf(ir::ExpressionId id, std::span<const ir::Operand> arguments);
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
  void check_cases(const Switch& node);
  void if_openqasm2(const If& node);
  Typed register_comparison(const Expression& node);
  void branch_body(const Statement& node, ir::BlockId block, ir::BlockId after, bool dead);
  void while_statement(const While& node);
  void switch_statement(const Switch& node);
  std::optional<Typed> case_label(const Expression& node, const ir::Type& type);
  /// Labels that are no machine words, tried one after the other; the selector, for the others.
  Typed chain_of_cases(const Typed& selector, const std::vector<std::pair<Typed, ir::BlockId>>& table);
  void jump_statement(const Statement& node);
  /// Analyses what the inferred values say is never run: checked with the loops' variables as plain variables, and built where nothing
  /// leads.
  void discarded(const std::function<void()>& analyze);
  struct Loop {
    ir::BlockId next;
    ir::BlockId after;
    std::uint32_t boxes;  // around it
  };
  std::vector<Loop> loops_;
  std::uint32_t discarding_ = 0;
  std::uint32_t misplaced_includes_ = 0;  // files being read at an include outside the global scope, which has been reported

  // ---- loops.cpp
  struct Counter {
    ir::PlaceId current = ir::none;
    ir::PlaceId left = ir::none;  // iterations after this one
    Typed step;
    std::function<Typed()> value;
  };
  void for_statement(const For& node);
  void for_range(const For& node, const ir::Type& type, const Range& range);
  void for_constant_range(const For& node, const ir::Type& type, const ir::Type& element, const Typed& start, const Typed& step,
                          const Typed& stop);
  void for_run_time_range(const For& node, const ir::Type& type, const ir::Type& element, const Typed& start, const Typed& step,
                          const Typed& stop);
  void for_set(const For& node, const ir::Type& type, const List& set);
  void for_elements(const For& node, const ir::Type& type);
  void for_indices(const For& node, const ir::Type& type, const Typed& size, const std::function<Typed(ir::ExpressionId)>& element_at);
  void for_unrolled(const For& node, const ir::Type& type, const std::function<Typed(std::uint64_t)>& value_at, std::uint64_t count);
  void loop_blocks(const For& node, const ir::Type& type, const Counter& counter, ir::BlockId after);
  void loop_without_values(const For& node, const ir::Type& type);
  void loop_statements(const For& node);
  Symbol& loop_variable(const For& node, const ir::Type& type);
  struct UnrolledVariable {
    Symbol* symbol;
    ir::SlotRef slot;
  };
  std::vector<UnrolledVariable> unrolled_;
  std::uint32_t unrolled_iterations_ = 0;

  // ---- subroutines.cpp
  struct FormalParameter {
    std::string_view name;
    ir::Type type;  // classical ones; an array is a reference, whose lengths are ir::none where the declaration leaves them open
    bool is_quantum = false;
    bool is_scalar = false;
    std::uint32_t size = 1;
    Access access = Access::value;
  };
  struct Signature {
    std::string_view name;
    std::vector<FormalParameter> parameters;
    ir::Type result;
    ir::FunctionId function = 0;
    bool is_extern = false;
    bool faulty = false;  // its declaration was at fault: calls are not checked
  };
  void def(const Def& node);
  void def_parameter(const Parameter& parameter, Signature& signature);
  void quantum_parameter(const Identifier& name, const FormalParameter& formal);
  void check_returns(const Def& node, const ir::Type& result);
  void return_statement(const Return& node);
  void extern_declaration(const Extern& node);
  std::vector<Signature> signatures_;
  std::uint32_t current_signature_ = ir::none;  // of the subroutine under way

  // ---- subroutine_calls.cpp
  Typed subroutine_call(const Identifier& callee, const Symbol& symbol, ExpressionList arguments, Span span, bool value_needed);
  /// `name(arguments) qubits`, as OpenQASM 3 wrote calls before its first release.
  Typed old_style_call(const Identifier& callee, const Symbol& symbol, ExpressionList arguments, ExpressionList operands, Span span,
                       bool value_needed);
  bool subroutine_as_gate(const GateCall& node);
  Typed quantum_call(const QuantumCall& node, bool value_needed);
  Typed size_of_call(const Call& node);
  std::optional<ir::PlaceId> reference_argument(const Expression& node, const FormalParameter& formal, std::string_view callee);
  std::optional<std::vector<ir::QubitOperand>> quantum_argument(const Expression& node, const FormalParameter& formal,
                                                                std::string_view callee);
  std::string parameter_text(const FormalParameter& formal) const;
  bool surely_overlap(ir::PlaceId first, ir::PlaceId second) const;

  // ---- timing.cpp
  void delay(const OperandStatement& node);
  void box(const Box& node);
  /// What was built since, in order, where nothing in it decides what comes next.
  std::optional<std::vector<ir::Operation>> operations_since(const ir::Builder::Mark& mark);
  std::uint32_t timed_ = 0;  // boxes and durationof around the current place whose length is to be found: loops in them are unrolled
  std::uint32_t boxes_ = 0;  // around the current place, in its function
  /// Ends boxes that a jump leaves.
  void leave_boxes(std::uint32_t count, Span span);
  /// Where a duration that nobody knows would be given to a variable: there is no made-up number.
  void refuse_unknown(const Typed& value, Span span);
  void nop(const OperandStatement& node);
  Typed duration_of(const DurationOf& node);
  bool check_duration(const Typed& value, std::string_view what);
  /// Of a gate or box: checked here, or when the program runs.
  Typed stated_duration(const Expression& node, std::string_view what);

  // ---- directives.cpp
  void pragma(const Pragma& node);
  void annotations(const Statement& node);
  void calibration(const Statement& node);
  void defcal(const DefCal& node);
  void declare_calibrated(const DefCal& node, const ir::Type& result);
  Typed calibrated_call(const QuantumCall& node, const Symbol& symbol, bool value_needed);

  support::SourceMap& sources_;
  support::DiagnosticSink& sink_;
  Language language_;
  const AnalyzeOptions& options_;
  ir::Builder builder_;
  Scopes scopes_;
  OpenPulse openpulse_;
  std::string_view calibration_grammar_;  // that the defcalgrammar read last names
  GateTable gates_;
  Watch watch_;
  std::vector<GateIndex> row_gates_;  // by catalogue row; none where not asked for yet
  Files files_;
  std::vector<ir::QubitOperand> qubit_buffer_;
  std::vector<ir::QubitOperand> operand_qubits_;
  std::vector<ir::Operand> operand_buffer_;
  std::uint64_t bit_count_ = 0;
  std::uint64_t expanded_operations_ = 0;
  std::uint64_t operation_budget_ = 0;
  bool version_seen_ = false;
  bool statement_seen_ = false;
  bool library_seen_ = false;
  bool names_missing_ = false;                    // a file to include was not found
  std::set<std::string_view> unread_names_;       // of declarations that the parser could not read
  std::set<std::string_view> warned_extensions_;  // library gates beyond the paper's, told once each
};

}  // namespace libqsim::qasm::sema
