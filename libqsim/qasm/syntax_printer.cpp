#include "libqsim/qasm/syntax_printer.hpp"

#include <string>

namespace libqsim::qasm {

namespace {

constexpr std::string_view binary_spellings[] = {"**", "*",  "/",  "%", "+", "-", "<<", ">>", "<",  "<=", ">",
                                                 ">=", "==", "!=", "~", "&", "^", "|",  "&&", "||", "in"};
constexpr std::string_view unary_spellings[] = {"-", "~", "!"};
constexpr std::string_view type_spellings[] = {"",         "bit",     "int",     "uint",  "float", "angle", "bool",
                                               "duration", "stretch", "complex", "qubit", "qreg",  "creg",  "array"};
constexpr std::string_view access_spellings[] = {"", "readonly ", "mutable "};
constexpr std::string_view modifier_spellings[] = {"inv", "pow", "ctrl", "negctrl"};

class Printer {
 public:
  explicit Printer(Language language) : language_(language) {}
  std::string take() { return std::move(out_); }

  void expression(const Expression& node);
  void type(const TypeSyntax& node);
  void statement(const Statement& node);

 private:
  void add(std::string_view text) { out_ += text; }
  void line_begin() { out_.append(2 * indent_, ' '); }
  void list(ExpressionList nodes, std::string_view separator = ", ") {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i > 0) add(separator);
      expression(*nodes[i]);
    }
  }
  void bracketed(const Expression* node) {
    if (node == nullptr) return;
    add("[");
    expression(*node);
    add("]");
  }
  void names(std::span<const Identifier> identifiers) {
    for (std::size_t i = 0; i < identifiers.size(); ++i) {
      if (i > 0) add(", ");
      add(identifiers[i].name);
    }
  }
  void operands(ExpressionList nodes) {
    if (nodes.empty()) return;
    add(" ");
    list(nodes);
  }
  void range(const Range& node, std::string_view open, std::string_view close);
  void declared(const TypeSyntax& type_node, Identifier name);
  void parameters(std::span<const Parameter> all);
  void return_type(const TypeSyntax* node);
  void block(const ScopeStatement& scope);
  void body(const Statement& node);
  void one_line(const Statement& node);
  void definition(const Statement& node);
  void operation(const Statement& node);
  void gate_call(const GateCall& call);
  void control(const Statement& node);
  void if_chain(const If& node);

  Language language_;
  std::string out_;
  std::size_t indent_ = 0;
};

void Printer::range(const Range& node, std::string_view open, std::string_view close) {
  add(open);
  if (node.start != nullptr) expression(*node.start);
  add(":");
  if (node.step != nullptr) {
    expression(*node.step);
    add(":");
  }
  if (node.stop != nullptr) expression(*node.stop);
  add(close);
}

void Printer::expression(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::invalid:
      break;
    case ExpressionKind::integer_literal:
    case ExpressionKind::float_literal:
    case ExpressionKind::boolean_literal:
      return add(static_cast<const Literal&>(node).text);
    case ExpressionKind::imaginary_literal:
    case ExpressionKind::timing_literal:
      add(static_cast<const Literal&>(node).text);
      return add(static_cast<const Literal&>(node).unit);
    case ExpressionKind::bitstring_literal:
      add("\"");
      add(static_cast<const Literal&>(node).text);
      return add("\"");
    case ExpressionKind::hardware_qubit:
      add("$");
      return add(static_cast<const Literal&>(node).text);
    case ExpressionKind::name:
      return add(static_cast<const Name&>(node).name);
    case ExpressionKind::unary:
      add(unary_spellings[static_cast<std::size_t>(static_cast<const Unary&>(node).op)]);
      return expression(*static_cast<const Unary&>(node).operand);
    case ExpressionKind::binary: {
      const auto& binary = static_cast<const Binary&>(node);
      expression(*binary.left);
      add(" ");
      add(spelling(binary.op, language_));
      add(" ");
      if (binary.op == BinaryOperator::member_of && binary.right->kind == ExpressionKind::range) {
        return range(static_cast<const Range&>(*binary.right), "[", "]");
      }
      return expression(*binary.right);
    }
    case ExpressionKind::index:
      expression(*static_cast<const Index&>(node).base);
      add("[");
      list(static_cast<const Index&>(node).indices);
      return add("]");
    case ExpressionKind::call:
      add(static_cast<const Call&>(node).callee.name);
      add("(");
      list(static_cast<const Call&>(node).arguments);
      return add(")");
    case ExpressionKind::cast:
      type(*static_cast<const Cast&>(node).type);
      add("(");
      expression(*static_cast<const Cast&>(node).operand);
      return add(")");
    case ExpressionKind::duration_of:
      add("durationof(");
      block(*static_cast<const DurationOf&>(node).scope);
      return add(")");
    case ExpressionKind::parenthesis:
      add("(");
      expression(*static_cast<const Parenthesis&>(node).inner);
      return add(")");
    case ExpressionKind::measure:
      add("measure ");
      return expression(*static_cast<const Measure&>(node).operand);
    case ExpressionKind::quantum_call: {
      const auto& call = static_cast<const QuantumCall&>(node);
      add(call.callee.name);
      if (!call.arguments.empty()) {
        add("(");
        list(call.arguments);
        add(")");
      }
      return operands(call.operands);
    }
    case ExpressionKind::range:
      return range(static_cast<const Range&>(node), "", "");
    case ExpressionKind::set:
    case ExpressionKind::array_literal:
      add("{");
      list(static_cast<const List&>(node).items);
      return add("}");
    case ExpressionKind::concatenation:
      return list(static_cast<const List&>(node).items, " ++ ");
  }
}

void Printer::type(const TypeSyntax& node) {
  add(access_spellings[static_cast<std::size_t>(node.access)]);
  add(type_spellings[static_cast<std::size_t>(node.keyword)]);
  bracketed(node.designator);
  if (node.element == nullptr) return;
  add("[");
  type(*node.element);
  if (node.dimension_count != nullptr) {
    add(", #dim = ");
    expression(*node.dimension_count);
  } else if (!node.dimensions.empty()) {
    add(", ");
    list(node.dimensions);
  }
  add("]");
}

/// A type and a name; the size of qreg and creg stands after the name.
void Printer::declared(const TypeSyntax& node, Identifier name) {
  const bool old_style = node.keyword == TypeKeyword::qreg || node.keyword == TypeKeyword::creg;
  if (!old_style || name.name.empty()) {
    type(node);
    if (name.name.empty()) return;
    add(" ");
    return add(name.name);
  }
  add(type_spellings[static_cast<std::size_t>(node.keyword)]);
  add(" ");
  add(name.name);
  bracketed(node.designator);
}

void Printer::parameters(std::span<const Parameter> all) {
  add("(");
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) add(", ");
    if (all[i].expression != nullptr) {
      expression(*all[i].expression);
    } else {
      declared(*all[i].type, all[i].name);
    }
  }
  add(")");
}

void Printer::return_type(const TypeSyntax* node) {
  if (node == nullptr) return;
  add(" -> ");
  type(*node);
}

void Printer::block(const ScopeStatement& scope) {
  add("{\n");
  ++indent_;
  for (const Statement* inner : scope.statements) statement(*inner);
  --indent_;
  line_begin();
  add("}");
}

/// The body of a control statement, which goes on on its line.
void Printer::body(const Statement& node) {
  add(" ");
  if (node.kind == StatementKind::scope) return block(static_cast<const ScopeStatement&>(node));
  if (node.annotations.empty() && node.kind != StatementKind::pragma) return one_line(node);
  add("\n");
  ++indent_;
  statement(node);
  --indent_;
  line_begin();
}

void Printer::statement(const Statement& node) {
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

void Printer::one_line(const Statement& node) {
  if (node.kind == StatementKind::invalid) return;
  if (node.kind < StatementKind::gate_call) return definition(node);
  if (node.kind == StatementKind::box || node.kind > StatementKind::expression) return control(node);
  return operation(node);
}

void Printer::definition(const Statement& node) {
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

void Printer::gate_call(const GateCall& call) {
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

void Printer::operation(const Statement& node) {
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

void Printer::if_chain(const If& node) {
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

void Printer::control(const Statement& node) {
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

}  // namespace

std::string_view spelling(BinaryOperator op, Language language) {
  if (op == BinaryOperator::power && language.is_openqasm2()) return "^";
  return binary_spellings[static_cast<std::size_t>(op)];
}

std::string print(const Tree& tree) {
  Printer printer(tree.language);
  for (const Statement* statement : tree.statements) printer.statement(*statement);
  return printer.take();
}

std::string print(const Expression& expression) {
  Printer printer({});
  printer.expression(expression);
  return printer.take();
}

std::string print(const TypeSyntax& type) {
  Printer printer({});
  printer.type(type);
  return printer.take();
}

}  // namespace libqsim::qasm
