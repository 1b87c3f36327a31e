#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

/// A statement that begins with a type: a declaration, or an expression that begins with a cast.
Statement* Parser::parse_typed() {
  const std::uint32_t begin = token_.begin;
  clause_ = openpulse_ ? "pulse.openpulse" : "types.declaration";
  TypeSyntax* type = parse_type();
  if (type == nullptr) {
    skip_to_declared_name();
    return nullptr;
  }
  if (!is(TokenKind::left_parenthesis)) return parse_classical_declaration(begin, type, StatementKind::classical_declaration);
  Expression* left = parse_cast_operand(begin, type);
  if (left == nullptr) return nullptr;
  left = parse_postfix(left);
  return left == nullptr ? nullptr : parse_expression_statement(begin, left);
}

/// After a fault in a type: the name that stands behind its brackets is one that the statement would have declared.
void Parser::skip_to_declared_name() {
  while (!is(TokenKind::end_of_file) && !is(TokenKind::semicolon) && !is(TokenKind::right_bracket)) {
    if (lexer_.line_ends_between(previous_end_, token_.begin) || is(TokenKind::left_brace) || is(TokenKind::right_brace)) return;
    advance();
  }
  while (accept(TokenKind::right_bracket)) {
  }
  if (is(TokenKind::identifier) && statement_name_.empty()) statement_name_ = text();
}

/// The name in a declaration; `type` is its type as written.
bool Parser::expect_declared_name(Identifier& name, std::string_view of_what, std::string_view type) {
  if (!expect_name(name, of_what)) return false;
  if (!is(TokenKind::left_bracket)) return true;
  report_expected("';' or an initial value", fmt::format("the size stands before the name: {}[...] {}", clipped(type), clipped(name.name)));
  return false;
}

/// type name; type name = value;
Statement* Parser::parse_classical_declaration(std::uint32_t begin, TypeSyntax* type, StatementKind kind) {
  ClassicalDeclaration* declaration = make<ClassicalDeclaration>(kind, begin);
  declaration->type = type;
  if (!expect_declared_name(declaration->name, "a variable", lexer_.text({TokenKind::identifier, type->span.begin, type->span.end}))) {
    return nullptr;
  }
  const bool constant = kind == StatementKind::const_declaration;
  if (constant && !is(TokenKind::equals)) {
    report_missing("'=' and a value", "the name of a constant");
    return nullptr;
  }
  if (accept(TokenKind::equals)) {
    declaration->initializer = is(TokenKind::left_brace) ? parse_array_literal() : parse_value();
    if (declaration->initializer == nullptr) return nullptr;
  }
  return finish_declaration(declaration, "the declaration");
}

/// const type name = value;
Statement* Parser::parse_constant() {
  clause_ = "types.const";
  const std::uint32_t begin = token_.begin;
  advance();
  if (is(TokenKind::identifier) && !begins_scalar_type()) {
    report_expected("a type", fmt::format("a constant has a type, for example: const float {}", clipped(text())));
    statement_name_ = text();
    return nullptr;
  }
  if (is(TokenKind::array)) {
    report_expected("a scalar type", "an array cannot be a constant");
    return nullptr;
  }
  TypeSyntax* type = parse_scalar_type();
  return type == nullptr ? nullptr : parse_classical_declaration(begin, type, StatementKind::const_declaration);
}

/// input type name; output type name;
Statement* Parser::parse_io() {
  clause_ = "io";
  IoDeclaration* declaration = make<IoDeclaration>(StatementKind::io_declaration, token_.begin);
  declaration->is_input = is(TokenKind::input);
  const std::string_view construct = declaration->is_input ? "the input" : "the output";
  advance();
  declaration->type = parse_type();
  if (declaration->type == nullptr) return nullptr;
  const Span type = declaration->type->span;
  if (!expect_declared_name(declaration->name, declaration->is_input ? "an input" : "an output",
                            lexer_.text({TokenKind::identifier, type.begin, type.end}))) {
    return nullptr;
  }
  if (is(TokenKind::equals)) {
    report_expected("';'", declaration->is_input ? "the value of an input is given when the program runs"
                                                 : "assign to an output in a statement of its own");
    return nullptr;
  }
  return finish_declaration(declaration, construct);
}

/// qubit name; qubit[size] name;
Statement* Parser::parse_qubit_declaration() {
  clause_ = "types.qubit";
  QuantumDeclaration* declaration = make<QuantumDeclaration>(StatementKind::quantum_declaration, token_.begin);
  declaration->type = parse_parameter_type();
  if (declaration->type == nullptr) return nullptr;
  if (!expect_declared_name(declaration->name, "a qubit", "qubit")) return nullptr;
  if (is(TokenKind::equals)) {
    report_expected("';'", "a qubit has no initial value; reset it, and apply gates");
    return nullptr;
  }
  return finish_declaration(declaration, "the declaration");
}

/// qreg name; qreg name[size]; and creg
Statement* Parser::parse_old_style_declaration() {
  clause_ = is(TokenKind::qreg) ? "types.qubit" : "types.bit";
  QuantumDeclaration* declaration = make<QuantumDeclaration>(StatementKind::old_style_declaration, token_.begin);
  const std::string_view keyword = spelling(token_.kind);
  declaration->type = parse_parameter_type();
  if (is(TokenKind::left_bracket)) {
    report_expected("a name", fmt::format("the size stands after the name: {} name[size]", keyword));
    return nullptr;
  }
  if (!expect_name(declaration->name, "a register")) return nullptr;
  if (!parse_designator(declaration->type->designator)) return nullptr;
  if (is(TokenKind::equals)) {
    report_expected("';'", "a register declared in this way has no initial value");
    return nullptr;
  }
  return finish_declaration(declaration, "the declaration");
}

/// let name = a ++ b;
Statement* Parser::parse_alias() {
  clause_ = "types.alias";
  Alias* alias = make<Alias>(StatementKind::alias, token_.begin);
  advance();
  if (!expect_name(alias->name, "an alias")) return nullptr;
  if (!is(TokenKind::equals)) {
    report_expected("'='");
    return nullptr;
  }
  advance();
  alias->value = parse_concatenation();
  return alias->value == nullptr ? nullptr : finish_declaration(alias, "the alias");
}

}  // namespace libqsim::qasm
