#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/lexer.hpp"
#include "libqsim/qasm/syntax_tree.hpp"
#include "libqsim/support/arena.hpp"
#include "libqsim/support/diagnostic_sink.hpp"
#include "libqsim/support/source_map.hpp"

namespace libqsim::qasm {

/// Parses one file, statement by statement. It never fails: faults are reported, skipped and left as `invalid` nodes. Nesting is counted
/// against `depth_limit`; a program that nests deeper is refused with a diagnostic. Chains that need no nesting in the text (a[b][c], else
/// if) are counted against `chain_limit`: so no tree is deeper than their sum, but for the left operands of operators (left_spine.hpp).
class Parser {
 public:
  static constexpr int depth_limit = 256;
  static constexpr int chain_limit = 1024;

  Parser(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena, support::DiagnosticSink& sink);

  /// The next statement of the file's top level, or null at its end. The version line, if any, is the first one. The arena may be reset
  /// between calls.
  Statement* parse_statement();

  /// Reads no further than the current token; what is under way ends as if the file did.
  void give_up();
  bool gave_up() const { return gave_up_; }
  /// For who reads plain statements without it, between those that it parses: the text from where it is on, where a gate's name or a
  /// barrier begins; else empty.
  std::string_view rest() const;
  /// Leaves out so many bytes of it, which are whole statements.
  void skip(std::uint32_t bytes);
  /// Where it is.
  Span place() const { return span(); }

  /// The grammar that calibrations are written in from here on: the name that a defcalgrammar gave, or none.
  void set_calibration_grammar(std::string_view name) { calibration_grammar_ = name; }
  std::string_view calibration_grammar() const { return calibration_grammar_; }

  /// The names that faulty declarations, left as `invalid` nodes or cut short, would have declared so far.
  const std::vector<std::string_view>& unread_names() const { return unread_names_; }

 private:
  class Nesting;
  class ListScope;

  // tokens: parser.cpp
  void advance();
  bool is(TokenKind kind) const { return token_.kind == kind; }
  bool accept(TokenKind kind) {
    if (!is(kind)) return false;
    advance();
    return true;
  }
  bool expect(TokenKind kind, std::string_view after);
  bool expect_closing(TokenKind kind, Token opening) { return accept(kind) || report_unclosed(kind, opening); }
  bool report_unclosed(TokenKind kind, Token opening);
  bool expect_name(Identifier& name, std::string_view of_what);
  Span span() const { return lexer_.span(token_); }
  Span span_from(std::uint32_t begin) const { return {begin, previous_end_, file_}; }
  std::string_view text() const { return lexer_.text(token_); }
  bool begins_operand() const { return is(TokenKind::identifier) || is(TokenKind::hardware_qubit); }
  bool operand_follows();

  // faults and recovery: parser_recovery.cpp
  Span fault_span() const;
  std::string describe_token() const;
  void report_expected(std::string_view what, std::string_view hint = {});
  void report_missing(std::string_view what, std::string_view after);
  void report_other_version(Feature feature, Span span);
  void report_misspelling_hint(support::DiagnosticSink::Report& report, std::string_view word) const;
  void hint_unit(support::DiagnosticSink::Report& report) const;
  void refuse_depth();
  void stop();
  void synchronize();
  void skip_balanced();
  bool begins_statement() const;
  bool begins_only_statements() const;
  bool quiet() const { return is(TokenKind::error) || stopped_; }
  /// The `;` that ends a statement. A missing one is reported where it is missing, and taken as read where a new line follows.
  bool end_statement(std::string_view after);

  // statements: parser_statements.cpp
  template <class T>
  T* make(StatementKind kind, std::uint32_t begin);
  template <class T>
  T* finish(T* statement, std::string_view construct);
  Statement* recover(std::uint32_t begin);
  Statement* parse_any();
  Statement* parse_annotated();
  bool parse_annotation(Annotation& annotation);
  Statement* parse_unannotated();
  Statement* parse_definition();
  Statement* parse_unknown();
  Statement* parse_version();
  Statement* parse_misplaced_version();
  Statement* parse_include();
  Statement* parse_calibration_grammar();
  Statement* parse_pragma();
  Statement* parse_simple(StatementKind kind, std::string_view construct, std::string_view clause);
  Statement* parse_unmatched();
  Statement* parse_empty();
  /// Empty statements of circulated OpenQASM 2, which leave nothing in the tree.
  void skip_let_pass() {
    if (language_.circulated && is(TokenKind::semicolon)) parse_empty();
  }

  // control flow and blocks: parser_control.cpp
  ScopeStatement* parse_block();
  Statement* parse_anonymous_block();
  Statement* parse_body(std::string_view of_what);
  Expression* parse_condition(std::string_view keyword);
  Statement* parse_if();
  Statement* parse_for();
  bool parse_loop_variable(For& loop);
  Expression* parse_loop_domain();
  Statement* parse_while();
  Statement* parse_switch();
  bool parse_case(std::vector<Case>& cases);
  Statement* parse_return();
  Statement* parse_box();

  // declarations: parser_declarations.cpp
  Statement* parse_typed();
  Statement* parse_classical_declaration(std::uint32_t begin, TypeSyntax* type, StatementKind kind);
  bool expect_declared_name(Identifier& name, std::string_view of_what, std::string_view type);
  template <class T>
  T* finish_declaration(T* statement, std::string_view construct);
  Statement* parse_constant();
  Statement* parse_io();
  Statement* parse_qubit_declaration();
  Statement* parse_old_style_declaration();
  Statement* parse_alias();

  // definitions: parser_definitions.cpp
  Statement* parse_gate_definition();
  bool parse_gate_header(GateDefinition* gate, std::string_view end);
  Statement* parse_def();
  Statement* parse_extern();
  bool parse_parameters(std::vector<Parameter>& parameters, bool named);
  bool parse_parameter(Parameter& parameter, bool named);
  bool parse_identifier_list(std::vector<Identifier>& names, TokenKind closing, std::string_view of_what);
  bool parse_return_type(TypeSyntax*& type);

  // types: parser_types.cpp
  TypeKeyword type_here() const;
  bool begins_scalar_type() const;
  TypeSyntax* parse_scalar_type();
  TypeSyntax* parse_array_type(Access access);
  void skip_to_declared_name();
  TypeSyntax* parse_type();
  TypeSyntax* parse_parameter_type();
  bool parse_designator(Expression*& designator);

  // calibration: parser_calibration.cpp
  Statement* parse_cal();
  Statement* parse_defcal();
  Statement* report_nested_calibration();
  bool parse_defcal_parameters(std::vector<Parameter>& parameters);
  bool parse_defcal_parameter(Parameter& parameter);
  bool parse_defcal_operands(ExpressionList& operands);
  template <class Node>
  bool parse_calibration_body(Node& node, std::string_view of_what);
  ScopeStatement* parse_openpulse(Span body);
  bool openpulse_declaration_follows();
  Statement* parse_openpulse_object(Extern* declaration);
  Expression* parse_openpulse_argument();
  Expression* parse_sample_list();
  Expression* parse_duration_of_waveform();

  // quantum statements and assignments: parser_operations.cpp
  Statement* parse_identifier_statement();
  Statement* report_misspelt_include(Identifier name);
  Statement* report_unfinished(Identifier name);
  Statement* report_no_modifier(Identifier name);
  Statement* parse_gate_call(GateCall* call);
  Statement* parse_called_measurement(GateCall* call);
  Statement* report_faulty_call(GateCall* call);
  Statement* parse_called(std::uint32_t begin, Expression* callee);
  Statement* parse_modified_gate_call();
  bool parse_gate_name(GateCall* call);
  Statement* parse_modified(GateCall* call);
  Statement* parse_global_phase(GateCall* call);
  bool parse_modifier(Modifier& modifier);
  bool begins_modifier() const;
  bool finish_modifier(Modifier& modifier, std::uint32_t begin);
  Statement* parse_power_statement();
  Statement* parse_assignment(std::uint32_t begin, Expression* target);
  Statement* parse_expression_statement(std::uint32_t begin, Expression* left);
  Statement* parse_measure_statement();
  Statement* parse_arrow_measurement(std::uint32_t begin, Expression* source);
  Statement* parse_operand_statement(StatementKind kind, std::string_view construct, std::string_view clause);
  bool parse_operands(ExpressionList& operands);
  Expression* parse_operand();
  Expression* parse_indexed_name(std::string_view of_what);

  // expressions: parser_expressions.cpp
  Expression* parse_expression() { return parse_binary(1); }
  Expression* parse_binary(int least_precedence);
  Expression* continue_binary(Expression* left, int least_precedence);
  Expression* make_binary(BinaryOperator op, Span operator_span, Expression* left, Expression* right);
  bool check_height(std::string_view of_what);
  Expression* parse_prefix();
  Expression* parse_unary();
  Expression* parse_primary();
  Expression* report_no_expression();
  Literal* parse_literal(ExpressionKind kind);
  Expression* parse_parenthesis();
  Expression* parse_name_or_call();
  Expression* make_name(Identifier identifier);
  Expression* parse_call(Identifier callee);
  Expression* parse_power_function();
  Expression* parse_cast();
  bool cast_follows();
  Expression* parse_cast_operand(std::uint32_t begin, TypeSyntax* type);
  Expression* parse_duration_of();
  Expression* parse_postfix(Expression* base);
  Expression* parse_index_item();
  Expression* make_element(Expression* base, Token integer);
  Expression* accept_element();

  // expressions of certain places: parser_values.cpp
  template <auto parse_item>
  bool parse_list(TokenKind closing, ExpressionList& items);
  /// The comma between two items; false at the end of the list. A comma before `closing` ends the list too.
  bool accept_comma(TokenKind closing) {
    const Token comma = token_;
    if (!accept(TokenKind::comma)) return false;
    return (!is(closing) && !is(TokenKind::arrow)) || language_.is_openqasm2() || accept_trailing(comma);
  }
  bool accept_trailing(Token comma);
  Expression* make_list(ExpressionKind kind, std::uint32_t begin, ExpressionList items);
  Expression* parse_set();
  Expression* parse_index_set();
  Expression* parse_array_literal();
  Expression* parse_array_item();
  Expression* parse_concatenation();
  Expression* parse_value();
  Expression* parse_measure();
  bool quantum_call_follows(const Expression* callee);
  Expression* parse_quantum_call(Expression* callee);

  // OpenQASM 2: parser_openqasm2.cpp
  Statement* parse_openqasm2_statement();
  void report_openqasm3(std::string_view construct, Span span);
  bool foreign_word(Identifier name);
  Statement* parse_openqasm2_register();
  bool parse_openqasm2_index(Expression*& index);
  Statement* parse_openqasm2_gate();
  ScopeStatement* parse_openqasm2_gate_body();
  Statement* parse_openqasm2_operation();
  Statement* parse_openqasm2_call();
  Statement* report_openqasm2_call(Identifier name);
  Statement* parse_openqasm2_measure();
  Statement* parse_openqasm2_operands(StatementKind kind);
  Statement* parse_openqasm2_if();
  Expression* parse_openqasm2_condition();
  bool parse_openqasm2_arguments(ExpressionList& arguments);
  Expression* parse_openqasm2_argument();
  Expression* parse_openqasm2_primary();
  Expression* parse_openqasm2_function(Identifier function);

  template <class T>
  std::span<const T> copy(const std::vector<T>& items) {
    return arena_->copy(std::span<const T>(items));
  }

  Lexer lexer_;
  Token token_;
  std::uint32_t previous_end_ = 0;  // of the token before
  support::FileId file_;
  Language language_;
  support::Arena* arena_;
  support::DiagnosticSink* sink_;
  std::string_view clause_;          // of the statement at hand
  std::string_view statement_name_;  // that it declares
  int depth_ = 0;
  int open_lists_ = 0;  // braces of sets and array literals around the current place, in the innermost block
  int height_ = 0;      // of the expression parsed last; an operator is as high as the operator that is its left operand
  bool first_ = true;
  bool openpulse_ = false;  // within a calibration that is written in it
  std::string_view calibration_grammar_;
  bool stopped_ = false;
  bool gave_up_ = false;
  Span trailing_comma_;                  // the last one before a closing bracket
  std::uint32_t owed_braces_ = 0;        // of bodies that were taken to end early: they close nothing, and that is no further fault
  bool told_trailing_comma_ = false;     // portability is told once a file
  bool index_ended_with_comma_ = false;  // of the last brackets: then they hold no duration of a gate
  bool told_power_chain_ = false;
  bool told_hash_pragma_ = false;
  bool told_annotation_spacing_ = false;
  std::vector<Expression*> expressions_;  // lists under construction, as stacks
  std::vector<Statement*> statements_;
  std::vector<std::string_view> unread_names_;
};

/// A whole file's statements.
struct Tree {
  Language language;
  std::vector<Statement*> statements;
};

Tree parse(const support::SourceMap& sources, support::FileId file, Language language, support::Arena& arena,
           support::DiagnosticSink& sink);

/// What the text says of its own version: the version line if there is one; OpenQASM 2 (circulated) if it includes qelib1.inc without a
/// version line; else OpenQASM 3.1. A version that the library does not know is left to the analysis to refuse.
Language detect_language(std::string_view text);

}  // namespace libqsim::qasm
