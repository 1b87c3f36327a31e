#include "libqsim/qasm/syntax_printer.hpp"

#include <string>
#include <vector>

#include "libqsim/qasm/left_spine.hpp"
#include "libqsim/qasm/source_printer.hpp"

namespace libqsim::qasm {

namespace {

constexpr std::string_view binary_spellings[] = {"**", "*",  "/",  "%", "+", "-", "<<", ">>", "<",  "<=", ">",
                                                 ">=", "==", "!=", "~", "&", "^", "|",  "&&", "||", "in"};
constexpr std::string_view unary_spellings[] = {"-", "~", "!"};
constexpr std::string_view type_spellings[] = {"",        "bit",  "int",   "uint",     "float", "angle", "bool", "duration", "stretch",
                                               "complex", "port", "frame", "waveform", "qubit", "qreg",  "creg", "array"};
constexpr std::string_view access_spellings[] = {"", "readonly ", "mutable "};

}  // namespace

void SourcePrinter::range(const Range& node, std::string_view open, std::string_view close) {
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

void SourcePrinter::binary(const Binary& node) {
  const std::vector<const Binary*> spine = left_spine(node);
  const auto wraps = [this](const Binary& operation) { return other_chains_ && operation.op == BinaryOperator::power; };
  for (const Binary* operation : spine) {
    if (operation != spine.back() && wraps(*operation)) add("(");
  }
  const Binary& first = *spine.back();
  wraps(first) ? operand_of_power(*first.left) : expression(*first.left);
  for (auto at = spine.rbegin(); at != spine.rend(); ++at) {
    const Binary& operation = **at;
    if (&operation != &first && wraps(operation)) add(")");
    add(" ");
    add(spelling(operation.op, language_));
    add(" ");
    if (wraps(operation)) {
      operand_of_power(*operation.right);
    } else if (operation.op == BinaryOperator::member_of && operation.right->kind == ExpressionKind::range) {
      range(static_cast<const Range&>(*operation.right), "[", "]");
    } else {
      expression(*operation.right);
    }
  }
}

void SourcePrinter::expression(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::invalid:
      break;
    case ExpressionKind::integer_literal:
    case ExpressionKind::float_literal:
    case ExpressionKind::boolean_literal:
    case ExpressionKind::string_literal:
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
    case ExpressionKind::binary:
      return binary(static_cast<const Binary&>(node));
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

void SourcePrinter::type(const TypeSyntax& node) {
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
void SourcePrinter::declared(const TypeSyntax& node, Identifier name) {
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

void SourcePrinter::parameters(std::span<const Parameter> all) {
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

/// In parentheses where it is a power, or may end with one.
void SourcePrinter::operand_of_power(const Expression& node) {
  const bool encloses = node.kind == ExpressionKind::binary || node.kind == ExpressionKind::unary;
  if (encloses) add("(");
  expression(node);
  if (encloses) add(")");
}

void SourcePrinter::return_type(const TypeSyntax* node) {
  if (node == nullptr) return;
  add(" -> ");
  type(*node);
}

std::string_view spelling(BinaryOperator op, Language language) {
  if (op == BinaryOperator::power && language.is_openqasm2()) return "^";
  return binary_spellings[static_cast<std::size_t>(op)];
}

std::string print(const Tree& tree) {
  SourcePrinter printer(tree.language, tree.language);
  for (const Statement* statement : tree.statements) printer.statement(*statement);
  return printer.take();
}

std::string print(const Expression& expression) {
  SourcePrinter printer({}, {});
  printer.expression(expression);
  return printer.take();
}

std::string print(const TypeSyntax& type) {
  SourcePrinter printer({}, {});
  printer.type(type);
  return printer.take();
}

}  // namespace libqsim::qasm
