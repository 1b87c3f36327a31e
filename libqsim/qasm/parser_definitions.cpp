#include <fmt/format.h>

#include <string>

#include "libqsim/qasm/excerpt.hpp"
#include "libqsim/qasm/parser.hpp"
#include "libqsim/qasm/parser_scopes.hpp"

namespace libqsim::qasm {

using support::Code;

/// Names with commas between them, at least one where no bracket closes the list.
bool Parser::parse_identifier_list(std::vector<Identifier>& names, TokenKind closing, std::string_view of_what) {
  if (closing == TokenKind::right_parenthesis && is(closing)) return true;
  do {
    if (begins_scalar_type() || is(TokenKind::qubit)) {
      report_expected(fmt::format("the name of {}", of_what), "the parameters and qubits of a gate are names without types");
      return false;
    }
    Identifier name;
    if (!expect_name(name, of_what)) return false;
    names.push_back(name);
  } while (accept_comma(closing));
  return true;
}

/// name(parameters) qubits, after the keyword; `end` is what stands behind them.
bool Parser::parse_gate_header(GateDefinition* gate, std::string_view end) {
  advance();
  if (!expect_name(gate->name, "a gate")) return false;
  std::vector<Identifier> names;
  const Token opening = token_;
  if (accept(TokenKind::left_parenthesis)) {
    gate->has_parentheses = true;
    if (!parse_identifier_list(names, TokenKind::right_parenthesis, "a parameter")) return false;
    if (!expect_closing(TokenKind::right_parenthesis, opening)) return false;
    gate->parameters = copy(names);
    names.clear();
  }
  if (!parse_identifier_list(names, TokenKind::left_brace, "a qubit")) return false;
  gate->qubits = copy(names);
  if (is(TokenKind::left_bracket)) report_expected(end, "the qubits of a gate are single: list each by its name");
  return !is(TokenKind::left_bracket);
}

/// gate name(parameters) qubits { }
Statement* Parser::parse_gate_definition() {
  clause_ = "gates.define";
  GateDefinition* gate = make<GateDefinition>(StatementKind::gate_definition, token_.begin);
  if (!parse_gate_header(gate, "'{'")) return nullptr;
  gate->body = parse_block();
  if (gate->body == nullptr) return nullptr;
  gate->span.end = previous_end_;
  return gate;
}

/// ( parameters ), of which those of an extern have no names.
bool Parser::parse_parameters(std::vector<Parameter>& parameters, bool named) {
  const Token opening = token_;
  if (!accept(TokenKind::left_parenthesis)) {
    report_expected("'('", "a subroutine without parameters has empty parentheses");
    return false;
  }
  const Nesting nesting(*this);
  if (!nesting.allowed()) return false;
  if (!is(TokenKind::right_parenthesis)) {
    do {
      Parameter parameter;
      if (!parse_parameter(parameter, named)) return false;
      parameters.push_back(parameter);
    } while (accept_comma(TokenKind::right_parenthesis));
  }
  return expect_closing(TokenKind::right_parenthesis, opening);
}

bool Parser::parse_parameter(Parameter& parameter, bool named) {
  if (is(TokenKind::identifier) && named && !begins_scalar_type()) {
    report_expected("the type of a parameter", fmt::format("for example: angle {}", clipped(text())));
    return false;
  }
  const bool quantum = is(TokenKind::qubit) || is(TokenKind::qreg);
  if (!named && quantum) {
    report_expected("a classical type", "an extern takes no qubits");
    return false;
  }
  const bool old_style = is(TokenKind::qreg) || is(TokenKind::creg);
  parameter.type = parse_parameter_type();
  if (parameter.type == nullptr) return false;
  if (named && !expect_name(parameter.name, "a parameter")) return false;
  // OpenPulse's text names those of an extern too, for the reader alone: `input` and `output` are among the names.
  if (!named && openpulse_ && (is(TokenKind::identifier) || keyword_kind(language_, text()) != TokenKind::identifier)) {
    parameter.name = {text(), span()};
    advance();
  }
  if (old_style && !parse_designator(parameter.type->designator)) return false;
  if (named && is(TokenKind::left_bracket)) {
    report_expected("',' or ')'", "the size stands before the name");
    return false;
  }
  return true;
}

/// -> type, if there is one.
bool Parser::parse_return_type(TypeSyntax*& type) {
  if (!accept(TokenKind::arrow)) return true;
  type = parse_scalar_type();
  return type != nullptr;
}

/// def name(parameters) -> type { }
Statement* Parser::parse_def() {
  clause_ = "subroutine";
  Def* definition = make<Def>(StatementKind::def, token_.begin);
  advance();
  std::vector<Parameter> parameters;
  if (!expect_name(definition->name, "a subroutine") || !parse_parameters(parameters, true)) return nullptr;
  definition->parameters = copy(parameters);
  if (!parse_return_type(definition->return_type)) return nullptr;
  const std::size_t faults = sink_->error_count();
  definition->body = parse_block();
  if (definition->body == nullptr) return nullptr;
  definition->faulty = sink_->error_count() > faults;
  definition->span.end = previous_end_;
  return definition;
}

/// extern name(types) -> type; the text lets the parentheses be left out where there are no parameters.
Statement* Parser::parse_extern() {
  clause_ = "extern";
  Extern* declaration = make<Extern>(StatementKind::extern_, token_.begin);
  advance();
  if (openpulse_ && openpulse_declaration_follows()) return parse_openpulse_object(declaration);
  if (!expect_name(declaration->name, "an extern")) return nullptr;
  std::vector<Parameter> parameters;
  if (is(TokenKind::left_parenthesis) && !parse_parameters(parameters, false)) return nullptr;
  declaration->parameters = copy(parameters);
  if (!parse_return_type(declaration->return_type)) return nullptr;
  return finish(declaration, "the extern");
}

}  // namespace libqsim::qasm
