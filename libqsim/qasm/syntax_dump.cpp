#include <fmt/format.h>

#include <iterator>
#include <string>
#include <vector>

#include "libqsim/qasm/left_spine.hpp"
#include "libqsim/qasm/syntax_printer.hpp"
#include "libqsim/qasm/token_stream.hpp"
#include "libqsim/support/unicode.hpp"

namespace libqsim::qasm {

namespace {

constexpr std::string_view expression_names[] = {
    "invalid",        "integer", "float",        "imaginary", "boolean", "bitstring",     "string",       "timing",
    "hardware_qubit", "name",    "unary",        "binary",    "index",   "call",          "cast",         "duration_of",
    "parenthesis",    "measure", "quantum_call", "range",     "set",     "array_literal", "concatenation"};
constexpr std::string_view statement_names[] = {"invalid",    "version",  "include",   "pragma",      "calibration_grammar",
                                                "cal",        "defcal",   "alias",     "declaration", "const",
                                                "io",         "quantum",  "old_style", "gate",        "opaque",
                                                "def",        "extern",   "gate_call", "measure",     "reset",
                                                "barrier",    "nop",      "delay",     "box",         "assignment",
                                                "expression", "if",       "for",       "while",       "switch",
                                                "break",      "continue", "end",       "return",      "scope"};
constexpr std::string_view type_names[] = {"invalid", "bit",  "int",   "uint",     "float", "angle", "bool", "duration", "stretch",
                                           "complex", "port", "frame", "waveform", "qubit", "qreg",  "creg", "array"};
constexpr std::string_view access_names[] = {"", "readonly ", "mutable "};
constexpr std::string_view unary_names[] = {"-", "~", "!"};
constexpr std::string_view modifier_names[] = {"inv", "pow", "ctrl", "negctrl"};

/// Writes nodes as lists. Null parts are written as `_`.
class Dumper {
 public:
  explicit Dumper(const support::SourceMap* places) : places_(places) {}
  std::string take() { return std::move(out_); }

  void binary(const Binary& node);
  void expression(const Expression* node);
  void statement(const Statement* node);

 private:
  void open(std::string_view name, Span span) {
    out_ += '(';
    out_ += name;
    if (places_ == nullptr) return;
    const support::Position position = places_->position(span.file, span.begin);
    fmt::format_to(std::back_inserter(out_), "@{}:{}", position.line, position.column);
  }
  void close() { out_ += ')'; }
  void word(std::string_view text) {
    out_ += ' ';
    out_ += text;
  }
  void quoted(std::string_view text) {
    out_ += " \"";
    out_ += support::escape_for_terminal(text);
    out_ += '"';
  }
  void child(const Expression* node) {
    out_ += ' ';
    expression(node);
  }
  void child(const Statement* node) {
    out_ += ' ';
    statement(node);
  }
  void list(ExpressionList nodes) {
    out_ += " (";
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i > 0) out_ += ' ';
      expression(nodes[i]);
    }
    out_ += ')';
  }
  void names(std::span<const Identifier> identifiers) {
    out_ += " (";
    for (std::size_t i = 0; i < identifiers.size(); ++i) {
      if (i > 0) out_ += ' ';
      out_ += identifiers[i].name;
    }
    out_ += ')';
  }
  void type(const TypeSyntax* node);
  void parameters(std::span<const Parameter> all);
  void modifiers(std::span<const Modifier> all);
  void definition(const Statement* node);
  void operation(const Statement* node);
  void control(const Statement* node);
  void calibration(std::string_view text, const ScopeStatement* statements) {
    if (statements == nullptr) return quoted(text);
    block(*statements);
  }
  void block(const ScopeStatement& scope) {
    for (const Statement* inner : scope.statements) child(inner);
  }

  const support::SourceMap* places_;
  std::string out_;
};

void Dumper::binary(const Binary& node) {
  const std::vector<const Binary*> spine = left_spine(node);
  for (const Binary* operation : spine) {
    if (operation != &node) {
      out_ += ' ';
      open(expression_names[static_cast<std::size_t>(operation->kind)], operation->span);
    }
    word(spelling(operation->op));
  }
  child(spine.back()->left);
  for (auto at = spine.rbegin(); at != spine.rend(); ++at) {
    child((*at)->right);
    if (*at != &node) close();
  }
}

void Dumper::expression(const Expression* node) {
  if (node == nullptr) {
    out_ += '_';
    return;
  }
  open(expression_names[static_cast<std::size_t>(node->kind)], node->span);
  switch (node->kind) {
    case ExpressionKind::invalid:
      break;
    case ExpressionKind::integer_literal:
    case ExpressionKind::float_literal:
    case ExpressionKind::imaginary_literal:
    case ExpressionKind::boolean_literal:
    case ExpressionKind::bitstring_literal:
    case ExpressionKind::string_literal:
    case ExpressionKind::timing_literal:
    case ExpressionKind::hardware_qubit: {
      const auto& literal = static_cast<const Literal&>(*node);
      word(literal.text);
      if (node->kind == ExpressionKind::timing_literal) word(literal.unit);
      break;
    }
    case ExpressionKind::name:
      word(static_cast<const Name&>(*node).name);
      break;
    case ExpressionKind::unary:
      word(unary_names[static_cast<std::size_t>(static_cast<const Unary&>(*node).op)]);
      child(static_cast<const Unary&>(*node).operand);
      break;
    case ExpressionKind::binary:
      binary(static_cast<const Binary&>(*node));
      break;
    case ExpressionKind::index:
      child(static_cast<const Index&>(*node).base);
      list(static_cast<const Index&>(*node).indices);
      break;
    case ExpressionKind::call:
      word(static_cast<const Call&>(*node).callee.name);
      list(static_cast<const Call&>(*node).arguments);
      break;
    case ExpressionKind::cast:
      type(static_cast<const Cast&>(*node).type);
      child(static_cast<const Cast&>(*node).operand);
      break;
    case ExpressionKind::duration_of:
      child(static_cast<const DurationOf&>(*node).scope);
      break;
    case ExpressionKind::parenthesis:
      child(static_cast<const Parenthesis&>(*node).inner);
      break;
    case ExpressionKind::measure:
      child(static_cast<const Measure&>(*node).operand);
      break;
    case ExpressionKind::quantum_call:
      word(static_cast<const QuantumCall&>(*node).callee.name);
      list(static_cast<const QuantumCall&>(*node).arguments);
      list(static_cast<const QuantumCall&>(*node).operands);
      break;
    case ExpressionKind::range:
      child(static_cast<const Range&>(*node).start);
      child(static_cast<const Range&>(*node).step);
      child(static_cast<const Range&>(*node).stop);
      break;
    case ExpressionKind::set:
    case ExpressionKind::array_literal:
    case ExpressionKind::concatenation:
      list(static_cast<const List&>(*node).items);
      break;
  }
  close();
}

void Dumper::type(const TypeSyntax* node) {
  if (node == nullptr) {
    word("_");
    return;
  }
  const std::string_view name = type_names[static_cast<std::size_t>(node->keyword)];
  out_ += ' ';
  if (node->designator == nullptr && node->element == nullptr) {
    out_ += name;
    return;
  }
  out_ += '(';
  out_ += access_names[static_cast<std::size_t>(node->access)];
  out_ += name;
  if (node->element != nullptr) type(node->element);
  if (node->designator != nullptr) child(node->designator);
  if (node->dimension_count != nullptr) {
    word("#dim");
    child(node->dimension_count);
  }
  if (!node->dimensions.empty()) list(node->dimensions);
  out_ += ')';
}

void Dumper::parameters(std::span<const Parameter> all) {
  out_ += " (";
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) out_ += ' ';
    if (all[i].expression != nullptr) {
      expression(all[i].expression);
      continue;
    }
    out_ += "(parameter";
    type(all[i].type);
    if (!all[i].name.name.empty()) word(all[i].name.name);
    out_ += ')';
  }
  out_ += ')';
}

void Dumper::modifiers(std::span<const Modifier> all) {
  for (const Modifier& modifier : all) {
    out_ += " (";
    out_ += modifier_names[static_cast<std::size_t>(modifier.kind)];
    if (modifier.argument != nullptr) child(modifier.argument);
    out_ += ')';
  }
}

void Dumper::definition(const Statement* node) {
  switch (node->kind) {
    case StatementKind::version:
      word(static_cast<const VersionStatement&>(*node).text);
      break;
    case StatementKind::include:
      quoted(static_cast<const Include&>(*node).path);
      break;
    case StatementKind::pragma:
      quoted(static_cast<const Pragma&>(*node).content);
      break;
    case StatementKind::calibration_grammar:
      quoted(static_cast<const CalibrationGrammar&>(*node).name);
      break;
    case StatementKind::cal:
      calibration(static_cast<const Cal&>(*node).body, static_cast<const Cal&>(*node).statements);
      break;
    case StatementKind::defcal: {
      const auto& defcal = static_cast<const DefCal&>(*node);
      word(defcal.target.name);
      parameters(defcal.parameters);
      list(defcal.operands);
      type(defcal.return_type);
      calibration(defcal.body, defcal.statements);
      break;
    }
    case StatementKind::alias:
      word(static_cast<const Alias&>(*node).name.name);
      child(static_cast<const Alias&>(*node).value);
      break;
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration: {
      const auto& declaration = static_cast<const ClassicalDeclaration&>(*node);
      type(declaration.type);
      word(declaration.name.name);
      child(declaration.initializer);
      break;
    }
    case StatementKind::io_declaration: {
      const auto& declaration = static_cast<const IoDeclaration&>(*node);
      word(declaration.is_input ? "input" : "output");
      type(declaration.type);
      word(declaration.name.name);
      break;
    }
    case StatementKind::quantum_declaration:
    case StatementKind::old_style_declaration:
      type(static_cast<const QuantumDeclaration&>(*node).type);
      word(static_cast<const QuantumDeclaration&>(*node).name.name);
      break;
    case StatementKind::gate_definition:
    case StatementKind::opaque_declaration: {
      const auto& gate = static_cast<const GateDefinition&>(*node);
      word(gate.name.name);
      names(gate.parameters);
      names(gate.qubits);
      if (gate.body != nullptr) block(*gate.body);
      break;
    }
    case StatementKind::def: {
      const auto& def = static_cast<const Def&>(*node);
      word(def.name.name);
      parameters(def.parameters);
      type(def.return_type);
      block(*def.body);
      break;
    }
    default: {
      const auto& declaration = static_cast<const Extern&>(*node);
      word(declaration.name.name);
      parameters(declaration.parameters);
      type(declaration.object != nullptr ? declaration.object : declaration.return_type);
      break;
    }
  }
}

void Dumper::operation(const Statement* node) {
  switch (node->kind) {
    case StatementKind::gate_call: {
      const auto& call = static_cast<const GateCall&>(*node);
      modifiers(call.modifiers);
      word(call.name.name);
      if (call.has_parentheses) list(call.arguments);
      if (call.designator != nullptr) {
        out_ += " [";
        expression(call.designator);
        out_ += ']';
      }
      list(call.operands);
      break;
    }
    case StatementKind::measure:
      child(static_cast<const MeasureStatement&>(*node).source);
      child(static_cast<const MeasureStatement&>(*node).target);
      break;
    case StatementKind::delay:
      child(static_cast<const OperandStatement&>(*node).duration);
      list(static_cast<const OperandStatement&>(*node).operands);
      break;
    case StatementKind::assignment: {
      const auto& assignment = static_cast<const Assignment&>(*node);
      word(assignment.is_compound ? spelling(assignment.op) : "");
      out_ += '=';
      child(assignment.target);
      child(assignment.value);
      break;
    }
    case StatementKind::expression:
      child(static_cast<const ExpressionStatement&>(*node).value);
      break;
    default:
      list(static_cast<const OperandStatement&>(*node).operands);
      break;
  }
}

void Dumper::control(const Statement* node) {
  switch (node->kind) {
    case StatementKind::box:
      child(static_cast<const Box&>(*node).duration);
      block(*static_cast<const Box&>(*node).body);
      break;
    case StatementKind::if_:
      child(static_cast<const If&>(*node).condition);
      child(static_cast<const If&>(*node).then_body);
      child(static_cast<const If&>(*node).else_body);
      break;
    case StatementKind::for_: {
      const auto& loop = static_cast<const For&>(*node);
      type(loop.type);
      word(loop.variable.name);
      child(loop.domain);
      child(loop.body);
      break;
    }
    case StatementKind::while_:
      child(static_cast<const While&>(*node).condition);
      child(static_cast<const While&>(*node).body);
      break;
    case StatementKind::switch_:
      child(static_cast<const Switch&>(*node).value);
      for (const Case& one : static_cast<const Switch&>(*node).cases) {
        out_ += ' ';
        open(one.labels.empty() ? "default" : "case", one.span);
        if (!one.labels.empty()) list(one.labels);
        block(*one.body);
        close();
      }
      break;
    case StatementKind::return_:
      child(static_cast<const Return&>(*node).value);
      break;
    case StatementKind::scope:
      block(static_cast<const ScopeStatement&>(*node));
      break;
    default:
      break;
  }
}

void Dumper::statement(const Statement* node) {
  if (node == nullptr) {
    out_ += '_';
    return;
  }
  open(statement_names[static_cast<std::size_t>(node->kind)], node->span);
  for (const Annotation& annotation : node->annotations) {
    word("@");
    out_ += annotation.name;
    quoted(annotation.content);
  }
  if (node->kind == StatementKind::invalid) {
    close();
    return;
  }
  if (node->kind < StatementKind::gate_call) {
    definition(node);
  } else if (node->kind == StatementKind::box || node->kind > StatementKind::expression) {
    control(node);
  } else {
    operation(node);
  }
  close();
}

std::string dump(const Tree& tree, const support::SourceMap* places) {
  std::string out;
  for (const Statement* statement : tree.statements) {
    Dumper dumper(places);
    dumper.statement(statement);
    out += dumper.take();
    out += '\n';
  }
  return out;
}

}  // namespace

std::string dump(const Tree& tree) { return dump(tree, nullptr); }
std::string dump(const Tree& tree, const support::SourceMap& places) { return dump(tree, &places); }

std::string dump(const Statement& statement) {
  Dumper dumper(nullptr);
  dumper.statement(&statement);
  return dumper.take();
}

std::string dump(const Expression& expression) {
  Dumper dumper(nullptr);
  dumper.expression(&expression);
  return dumper.take();
}

void dump_tokens(const support::SourceMap& sources, support::FileId file, Language language, support::DiagnosticSink& sink,
                 const std::function<bool(std::string_view piece)>& print) {
  constexpr std::size_t piece_bytes = std::size_t{1} << 16;
  TokenStream stream(sources, file, language, sink);
  std::string out;
  const auto add_number = [&](std::uint32_t number) {
    const fmt::format_int digits(number);
    out.append(digits.data(), digits.size());
  };
  for (Token token = stream.next(); token.kind != TokenKind::end_of_file; token = stream.next()) {
    const support::Position position = sources.position(file, token.begin);
    add_number(position.line);
    out += ':';
    add_number(position.column);
    out.append(" ").append(name_of(token.kind)).append(" ");
    out.append(support::escape_for_terminal(stream.lexer().text(token))).append("\n");
    if (out.size() < piece_bytes) continue;
    if (!print(out)) return;
    out.clear();
  }
  print(out);
}

}  // namespace libqsim::qasm
