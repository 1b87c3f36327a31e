#include "libqsim/qasm/source_printer.hpp"
#include "libqsim/qasm/syntax_printer.hpp"

namespace libqsim::qasm {

namespace {

constexpr std::string_view modifier_spellings[] = {"inv", "pow", "ctrl", "negctrl"};

}  // namespace

void SourcePrinter::block(const ScopeStatement& scope) {
  add("{\n");
  ++indent_;
  for (const Statement* inner : scope.statements) statement(*inner);
  --indent_;
  line_begin();
  add("}");
}

/// The body of a control statement, which goes on on its line.
void SourcePrinter::body(const Statement& node) {
  add(" ");
  if (node.kind == StatementKind::scope) return block(static_cast<const ScopeStatement&>(node));
  if (node.annotations.empty() && node.kind != StatementKind::pragma) return one_line(node);
  add("\n");
  ++indent_;
  statement(node);
  --indent_;
  line_begin();
}

void SourcePrinter::statement(const Statement& node) {
  for (const Annotation& annotation : node.annotations) {
    line_begin();
    add("@");
    add(annotation.name);
    if (!annotation.content.empty()) add(" ");
    add(annotation.content);
    add("\n");
  }
  line_begin();
  one_line(node);
  add("\n");
}

void SourcePrinter::one_line(const Statement& node) {
  if (node.kind == StatementKind::invalid) return;
  if (node.kind < StatementKind::gate_call) return definition(node);
  if (node.kind == StatementKind::box || node.kind > StatementKind::expression) return control(node);
  return operation(node);
}

void SourcePrinter::definition(const Statement& node) {
  switch (node.kind) {
    case StatementKind::version:
      add("OPENQASM ");
      add(static_cast<const VersionStatement&>(node).text);
      return add(";");
    case StatementKind::include: {
      const std::string_view path = static_cast<const Include&>(node).path;
      const std::string_view quote = path.find('"') == std::string_view::npos ? "\"" : "'";
      add("include ");
      add(quote);
      add(path);
      add(quote);
      return add(";");
    }
    case StatementKind::pragma:
      add("pragma ");
      return add(static_cast<const Pragma&>(node).content);
    case StatementKind::calibration_grammar:
      add("defcalgrammar \"");
      add(static_cast<const CalibrationGrammar&>(node).name);
      return add("\";");
    case StatementKind::cal:
      add("cal {");
      add(static_cast<const Cal&>(node).body);
      return add("}");
    case StatementKind::defcal: {
      const auto& defcal = static_cast<const DefCal&>(node);
      add("defcal ");
      add(defcal.target.name);
      if (!defcal.parameters.empty()) parameters(defcal.parameters);
      operands(defcal.operands);
      return_type(defcal.return_type);
      add(" {");
      add(defcal.body);
      return add("}");
    }
    case StatementKind::alias:
      add("let ");
      add(static_cast<const Alias&>(node).name.name);
      add(" = ");
      expression(*static_cast<const Alias&>(node).value);
      return add(";");
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration: {
      const auto& declaration = static_cast<const ClassicalDeclaration&>(node);
      if (node.kind == StatementKind::const_declaration) add("const ");
      declared(*declaration.type, declaration.name);
      if (declaration.initializer != nullptr) {
        add(" = ");
        expression(*declaration.initializer);
      }
      return add(";");
    }
    case StatementKind::io_declaration: {
      const auto& declaration = static_cast<const IoDeclaration&>(node);
      add(declaration.is_input ? "input " : "output ");
      declared(*declaration.type, declaration.name);
      return add(";");
    }
    case StatementKind::quantum_declaration:
    case StatementKind::old_style_declaration:
      declared(*static_cast<const QuantumDeclaration&>(node).type, static_cast<const QuantumDeclaration&>(node).name);
      return add(";");
    case StatementKind::gate_definition:
    case StatementKind::opaque_declaration: {
      const auto& gate = static_cast<const GateDefinition&>(node);
      add(gate.body == nullptr ? "opaque " : "gate ");
      add(gate.name.name);
      if (gate.has_parentheses) {
        add("(");
        names(gate.parameters);
        add(")");
      }
      add(" ");
      names(gate.qubits);
      if (gate.body == nullptr) return add(";");
      add(" ");
      return block(*gate.body);
    }
    case StatementKind::def: {
      const auto& def = static_cast<const Def&>(node);
      add("def ");
      add(def.name.name);
      parameters(def.parameters);
      return_type(def.return_type);
      add(" ");
      return block(*def.body);
    }
    default: {
      const auto& declaration = static_cast<const Extern&>(node);
      add("extern ");
      add(declaration.name.name);
      parameters(declaration.parameters);
      return_type(declaration.return_type);
      return add(";");
    }
  }
}

void SourcePrinter::gate_call(const GateCall& call) {
  for (const Modifier& modifier : call.modifiers) {
    add(modifier_spellings[static_cast<std::size_t>(modifier.kind)]);
    if (modifier.argument != nullptr) {
      add("(");
      expression(*modifier.argument);
      add(")");
    }
    add(" @ ");
  }
  add(call.name.name);
  if (call.has_parentheses) {
    add("(");
    list(call.arguments);
    add(")");
  }
  bracketed(call.designator);
  operands(call.operands);
  add(";");
}

void SourcePrinter::operation(const Statement& node) {
  switch (node.kind) {
    case StatementKind::gate_call:
      return gate_call(static_cast<const GateCall&>(node));
    case StatementKind::measure: {
      const auto& measure = static_cast<const MeasureStatement&>(node);
      expression(*measure.source);
      if (measure.target != nullptr) {
        add(" -> ");
        expression(*measure.target);
      }
      return add(";");
    }
    case StatementKind::assignment: {
      const auto& assignment = static_cast<const Assignment&>(node);
      expression(*assignment.target);
      add(" ");
      if (assignment.is_compound) add(spelling(assignment.op, language_));
      add("= ");
      expression(*assignment.value);
      return add(";");
    }
    case StatementKind::expression:
      expression(*static_cast<const ExpressionStatement&>(node).value);
      return add(";");
    default: {
      const auto& statement = static_cast<const OperandStatement&>(node);
      add(node.kind == StatementKind::reset     ? "reset"
          : node.kind == StatementKind::barrier ? "barrier"
          : node.kind == StatementKind::nop     ? "nop"
                                                : "delay");
      bracketed(statement.duration);
      operands(statement.operands);
      return add(";");
    }
  }
}

void SourcePrinter::if_chain(const If& node) {
  for (const If* one = &node;;) {
    add("if (");
    expression(*one->condition);
    add(")");
    body(*one->then_body);
    if (one->else_body == nullptr) return;
    add(" else");
    const bool chained = one->else_body->kind == StatementKind::if_ && one->else_body->annotations.empty();
    if (!chained) return body(*one->else_body);
    add(" ");
    one = static_cast<const If*>(one->else_body);
  }
}

void SourcePrinter::control(const Statement& node) {
  switch (node.kind) {
    case StatementKind::box:
      add("box");
      bracketed(static_cast<const Box&>(node).duration);
      add(" ");
      return block(*static_cast<const Box&>(node).body);
    case StatementKind::if_:
      return if_chain(static_cast<const If&>(node));
    case StatementKind::for_: {
      const auto& loop = static_cast<const For&>(node);
      add("for ");
      declared(*loop.type, loop.variable);
      add(" in ");
      if (loop.domain->kind == ExpressionKind::range) {
        range(static_cast<const Range&>(*loop.domain), "[", "]");
      } else {
        expression(*loop.domain);
      }
      return body(*loop.body);
    }
    case StatementKind::while_:
      add("while (");
      expression(*static_cast<const While&>(node).condition);
      add(")");
      return body(*static_cast<const While&>(node).body);
    case StatementKind::switch_:
      add("switch (");
      expression(*static_cast<const Switch&>(node).value);
      add(") {\n");
      ++indent_;
      for (const Case& one : static_cast<const Switch&>(node).cases) {
        line_begin();
        add(one.labels.empty() ? "default" : "case ");
        list(one.labels);
        add(" ");
        block(*one.body);
        add("\n");
      }
      --indent_;
      line_begin();
      return add("}");
    case StatementKind::break_:
      return add("break;");
    case StatementKind::continue_:
      return add("continue;");
    case StatementKind::end:
      return add("end;");
    case StatementKind::return_:
      add("return");
      if (static_cast<const Return&>(node).value != nullptr) {
        add(" ");
        expression(*static_cast<const Return&>(node).value);
      }
      return add(";");
    default:
      return block(static_cast<const ScopeStatement&>(node));
  }
}

}  // namespace libqsim::qasm
