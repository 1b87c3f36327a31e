// OpenQASM 2 statement by statement: definitions, registers and the order of statements stay.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <vector>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/qasm/left_spine.hpp"
#include "libqsim/writers/library_gates.hpp"
#include "libqsim/writers/names.hpp"
#include "libqsim/writers/source_writers.hpp"

namespace libqsim::writers {

namespace {

using qasm::ExpressionKind;
using qasm::StatementKind;
using support::Code;

constexpr int additive = 1;
constexpr int multiplicative = 2;
constexpr int primary = 4;

/// A whole number as a bit string of the width; nothing where it has more bits.
std::optional<std::string> bit_string(std::string_view decimal, std::uint32_t width) {
  constexpr std::size_t digits_at_once = 9;
  std::vector<std::uint32_t> words;  // the lowest first
  for (std::string_view rest = decimal; !rest.empty(); rest.remove_prefix(std::min(rest.size(), digits_at_once))) {
    std::uint64_t factor = 1;
    std::uint64_t carry = 0;
    for (const char c : rest.substr(0, digits_at_once)) {
      factor *= 10;
      carry = 10 * carry + static_cast<std::uint64_t>(c - '0');
    }
    for (std::uint32_t& word : words) {
      carry += factor * word;
      word = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry != 0) words.push_back(static_cast<std::uint32_t>(carry));
    if (words.size() > width / 32 + 1) return std::nullopt;
  }
  std::string digits(width, '0');
  for (std::size_t bit = 0; bit < words.size() * 32; ++bit) {
    if (((words[bit / 32] >> (bit % 32)) & 1U) == 0) continue;
    if (bit >= width) return std::nullopt;
    digits[width - 1 - bit] = '1';
  }
  return digits;
}

class Converter {
 public:
  Converter(const SourceProgram& source, qasm::Language target, support::DiagnosticSink& sink)
      : found_(source_statements(source, arena_)), source_(source), target_(target), names_(target), sink_(sink) {}

  std::optional<std::string> text() {
    gather();
    const std::size_t faults = sink_.error_count();
    std::uint64_t count = 0;
    for (const qasm::Statement* node : found_.statements) {
      if (!source_.control.goes_on_at(++count)) break;
      statement(*node);
    }
    if (sink_.error_count() > faults) return std::nullopt;
    std::string head = fmt::format("OPENQASM {};\n", target_.version == qasm::Version::v3_2_draft ? "3.2" : qasm::name_of(target_.version));
    return head + library() + body_;
  }

 private:
  bool to2() const { return target_.is_openqasm2(); }
  void refuse(support::Span span, std::string_view what) {
    sink_.report(Code::not_convertible, span, what, qasm::name_of(target_.version));
  }

  void gather() {
    for (const qasm::Statement* node : found_.statements) {
      if (node->kind == StatementKind::gate_definition || node->kind == StatementKind::opaque_declaration)
        own_gates_.insert(static_cast<const qasm::GateDefinition*>(node)->name.name);
      if (node->kind == StatementKind::old_style_declaration)
        registers_.insert(static_cast<const qasm::QuantumDeclaration*>(node)->name.name);
    }
    const auto taken = [](std::string_view name) { return gates::find(gates::Dialect::stdgates, name).has_value(); };
    has_library_ = found_.includes_library && std::none_of(own_gates_.begin(), own_gates_.end(), taken) &&
                   std::none_of(registers_.begin(), registers_.end(), taken);
    if (to2()) has_library_ = found_.includes_library;
    for (const qasm::Statement* node : found_.statements) gather_uses(*node);
    for (const std::string_view name : to2() ? std::set<std::string_view>() : used_) library_gates().use(name);
    for (const auto& name : library_gates().defined()) names_.reserve(name);
  }

  void gather_uses(const qasm::Statement& node) {
    if (node.kind == StatementKind::if_) return gather_uses(*static_cast<const qasm::If&>(node).then_body);
    if (node.kind == StatementKind::scope || node.kind == StatementKind::gate_definition) {
      const auto* scope = node.kind == StatementKind::scope ? &static_cast<const qasm::ScopeStatement&>(node)
                                                            : static_cast<const qasm::GateDefinition&>(node).body;
      for (const qasm::Statement* inner : scope->statements) gather_uses(*inner);
      return;
    }
    if (node.kind != StatementKind::gate_call) return;
    const std::string_view name = static_cast<const qasm::GateCall&>(node).name.name;
    if (name == "CX" && has_library_) {
      used_.insert("cx");
    } else if (name != "U" && !own_gates_.contains(name)) {
      used_.insert(name);
    }
  }

  LibraryGates& library_gates() {
    if (!library_gates_) library_gates_.emplace(has_library_);
    return *library_gates_;
  }

  /// What stands between the version line and the program: an include, and definitions of library gates.
  std::string library() {
    if (!to2()) return (has_library_ ? "include \"stdgates.inc\";\n" : "") + library_gates().text();
    std::string text = has_library_ ? "include \"qelib1.inc\";\n" : "";
    std::set<std::string_view> defined;
    for (const std::string_view name : used_) define2(name, defined, text);
    return text;
  }

  /// A gate that only the circulated files have.
  void define2(std::string_view name, std::set<std::string_view>& defined, std::string& text) {
    const auto gate = gates::find(gates::Dialect::qelib1_circulated, name);
    if (!gate || gates::find(gates::Dialect::qelib1, name) || own_gates_.contains(name)) return;
    const gates::GateRow& row = gates::row_of(*gate);
    if (!defined.insert(row.name).second) return;
    for (std::string_view rest = row.definition; !rest.empty();) {
      rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
      define2(rest.substr(0, rest.find_first_of(" (")), defined, text);
      rest.remove_prefix(std::min(rest.size(), rest.find(';') + 1));
    }
    const std::string parameters = row.parameters.empty() ? std::string() : fmt::format("({})", row.parameters);
    text += fmt::format("gate {}{} {} {{ {} }}\n", row.name, parameters, row.qubits, row.definition);
  }

  // ---------------------------------------------------------------- names

  std::string named(std::string_view name) {
    if (formals_) return formals_->add(name);
    const bool is_new = !names_.all().contains(name);
    const std::string& chosen = names_.add(name);
    if (is_new && chosen != name) sink_.report(Code::name_changed, name, chosen, qasm::name_of(target_.version));
    return chosen;
  }

  std::string gate_name(std::string_view name) {
    if (own_gates_.contains(name)) return names_.add(name);
    return !to2() && name == "CX" && has_library_ ? "cx" : std::string(name);
  }

  // ---------------------------------------------------------- expressions

  static const qasm::Expression& inner(const qasm::Expression& node) {
    const qasm::Expression* at = &node;
    while (at->kind == ExpressionKind::parenthesis || at->kind == ExpressionKind::unary) {
      at = at->kind == ExpressionKind::unary ? static_cast<const qasm::Unary*>(at)->operand
                                             : static_cast<const qasm::Parenthesis*>(at)->inner;
    }
    return *at;
  }

  static bool is_whole(const qasm::Expression& node) {
    const qasm::Expression* at = &inner(node);
    for (; at->kind == ExpressionKind::binary; at = &inner(*static_cast<const qasm::Binary*>(at)->left)) {
      if (!is_whole(*static_cast<const qasm::Binary*>(at)->right)) return false;
    }
    return at->kind == ExpressionKind::integer_literal;
  }

  /// Whole numbers are numbers like any other in OpenQASM 2; in OpenQASM 3 they are integers, whose division cuts off: so `real` of them
  /// where no other operand makes them real.
  std::string number(const qasm::Literal& literal, bool real) const {
    std::string text(literal.text);
    if (literal.kind == ExpressionKind::integer_literal) return !to2() && real ? text + ".0" : text;
    if (text.find('.') == std::string::npos) text.insert(std::min(text.find_first_of("eE"), text.size()), ".0");
    return text;
  }

  struct Spelling {
    std::string_view sign;
    int level;
    int left;  // levels that the operands have at least
    int right;
  };
  Spelling spelling_of(qasm::BinaryOperator op) const {
    switch (op) {
      case qasm::BinaryOperator::add:
        return {" + ", additive, additive, multiplicative};
      case qasm::BinaryOperator::subtract:
        return {" - ", additive, additive, multiplicative};
      case qasm::BinaryOperator::multiply:
        return {"*", multiplicative, multiplicative, primary};
      case qasm::BinaryOperator::divide:
        return {"/", multiplicative, multiplicative, primary};
      default:
        return {to2() ? "^" : "**", multiplicative, primary, primary};
    }
  }

  std::string binary(const qasm::Binary& node, int least) {
    const std::vector<const qasm::Binary*> spine = qasm::left_spine(node);
    std::string text;
    std::vector<bool> wrapped;
    for (const qasm::Binary* operation : spine) {
      const Spelling spelling = spelling_of(operation->op);
      wrapped.push_back(spelling.level < least);
      if (wrapped.back()) text += '(';
      least = spelling.left;
    }
    const qasm::Expression& first = *spine.back()->left;
    bool whole = is_whole(first);
    text += expression(first, least, whole && is_whole(*spine.back()->right));
    for (std::size_t i = spine.size(); i-- > 0;) {
      const Spelling spelling = spelling_of(spine[i]->op);
      whole = whole && is_whole(*spine[i]->right);
      text.append(spelling.sign).append(expression(*spine[i]->right, spelling.right, whole));
      if (wrapped[i]) text += ')';
    }
    return text;
  }

  std::string expression(const qasm::Expression& node, int least = additive, bool real = true) {
    switch (node.kind) {
      case ExpressionKind::integer_literal:
      case ExpressionKind::float_literal:
        return number(static_cast<const qasm::Literal&>(node), real);
      case ExpressionKind::name: {
        const std::string_view name = static_cast<const qasm::Name&>(node).name;
        return name == "pi" ? "pi" : named(name);
      }
      case ExpressionKind::parenthesis:
        return fmt::format("({})", expression(*static_cast<const qasm::Parenthesis&>(node).inner, additive, real));
      case ExpressionKind::unary: {
        const std::string text = fmt::format("-{}", expression(*static_cast<const qasm::Unary&>(node).operand, primary, real));
        return least > additive ? fmt::format("({})", text) : text;
      }
      case ExpressionKind::binary:
        return binary(static_cast<const qasm::Binary&>(node), least);
      case ExpressionKind::call: {
        const auto& call = static_cast<const qasm::Call&>(node);
        const std::string_view function = call.callee.name;
        return fmt::format("{}({})", !to2() && function == "ln" ? "log" : function, expression(*call.arguments.front()));
      }
      case ExpressionKind::index: {
        const auto& index = static_cast<const qasm::Index&>(node);
        return fmt::format("{}[{}]", expression(*index.base), static_cast<const qasm::Literal&>(*index.indices.front()).text);
      }
      case ExpressionKind::measure:
        return expression(*static_cast<const qasm::Measure&>(node).operand);
      default:
        return {};
    }
  }

  std::string list(qasm::ExpressionList nodes) {
    std::string text;
    for (const qasm::Expression* node : nodes) text.append(text.empty() ? "" : ", ").append(expression(*node));
    return text;
  }

  // ----------------------------------------------------------- statements

  void line(std::string_view text) { body_.append(indent_, ' ').append(text).append("\n"); }

  void statement(const qasm::Statement& node) {
    switch (node.kind) {
      case StatementKind::old_style_declaration:
        return declaration(static_cast<const qasm::QuantumDeclaration&>(node));
      case StatementKind::gate_definition:
      case StatementKind::opaque_declaration:
        return definition(static_cast<const qasm::GateDefinition&>(node));
      case StatementKind::gate_call: {
        const auto& call = static_cast<const qasm::GateCall&>(node);
        const std::string arguments = call.arguments.empty() ? std::string() : fmt::format("({})", list(call.arguments));
        return line(fmt::format("{}{} {};", gate_name(call.name.name), arguments, list(call.operands)));
      }
      case StatementKind::measure: {
        const auto& measure = static_cast<const qasm::MeasureStatement&>(node);
        const std::string source = expression(*measure.source);
        const std::string target = expression(*measure.target);
        return line(to2() ? fmt::format("measure {} -> {};", source, target) : fmt::format("{} = measure {};", target, source));
      }
      case StatementKind::reset:
        return line(fmt::format("reset {};", list(static_cast<const qasm::OperandStatement&>(node).operands)));
      case StatementKind::barrier:
        // OpenQASM 3 has gates alone in the body of a gate.
        if (formals_ && !to2()) return;
        return line(fmt::format("barrier {};", list(static_cast<const qasm::OperandStatement&>(node).operands)));
      case StatementKind::if_:
        return condition(static_cast<const qasm::If&>(node));
      case StatementKind::scope:
        for (const qasm::Statement* inner : static_cast<const qasm::ScopeStatement&>(node).statements) statement(*inner);
        return;
      case StatementKind::pragma:
        return line(fmt::format("// pragma {}", source_.sources.text(node.span)));
      default:
        return refuse(node.span, "this statement");
    }
  }

  void declaration(const qasm::QuantumDeclaration& node) {
    const std::string name = named(node.name.name);
    const bool quantum = node.type->keyword == qasm::TypeKeyword::qreg;
    const std::string_view size = static_cast<const qasm::Literal&>(*node.type->designator).text;
    std::uint32_t width = 0;
    std::from_chars(size.data(), size.data() + size.size(), width);
    widths_[node.name.name] = width;
    if (to2()) return line(fmt::format("{} {}[{}];", quantum ? "qreg" : "creg", name, size));
    // The bits of OpenQASM 2 are 0 at first, those of OpenQASM 3 are not defined.
    line(quantum ? fmt::format("qubit[{}] {};", size, name) : fmt::format("bit[{}] {} = \"{}\";", size, name, std::string(width, '0')));
  }

  void definition(const qasm::GateDefinition& node) {
    if (node.body == nullptr && !to2()) {
      refuse(node.span, fmt::format("the opaque gate '{}'", node.name.name));
      return;
    }
    std::string text = fmt::format("{} {}", node.body == nullptr ? "opaque" : "gate", named(node.name.name));
    formals_.emplace(target_);
    std::string parameters;
    std::string qubits;
    for (const qasm::Identifier& name : node.parameters) parameters.append(parameters.empty() ? "" : ", ").append(named(name.name));
    for (const qasm::Identifier& name : node.qubits) qubits.append(qubits.empty() ? "" : ", ").append(named(name.name));
    if (!parameters.empty()) text += fmt::format("({})", parameters);
    text.append(" ").append(qubits);
    if (node.body == nullptr) {
      line(text + ";");
    } else {
      line(text + " {");
      indent_ += 2;
      statement(*node.body);
      indent_ -= 2;
      line("}");
    }
    formals_.reset();
  }

  void condition(const qasm::If& node) {
    const auto& comparison = static_cast<const qasm::Binary&>(*node.condition);
    const std::string name = expression(*comparison.left);
    const std::string_view value = static_cast<const qasm::Literal&>(*comparison.right).text;
    if (to2()) {
      body_.append(fmt::format("if({}=={}) ", name, value));
      return statement(*node.then_body);
    }
    const std::uint32_t width = widths_[static_cast<const qasm::Name&>(*comparison.left).name];
    const auto bits = bit_string(value, width);
    if (!bits) {
      line("if (false) {");
    } else if (width <= 64) {
      line(fmt::format("if (uint[{}]({}) == {}) {{", width, name, value));
    } else {
      line(fmt::format("if ({} == \"{}\") {{", name, *bits));
    }
    indent_ += 2;
    statement(*node.then_body);
    indent_ -= 2;
    line("}");
  }

  support::Arena arena_;
  SourceStatements found_;
  const SourceProgram& source_;
  qasm::Language target_;
  Names names_;
  support::DiagnosticSink& sink_;
  std::optional<Names> formals_;  // inside the body of a gate
  std::set<std::string_view> own_gates_;
  std::set<std::string_view> registers_;
  std::set<std::string_view> used_;  // library gates
  std::optional<LibraryGates> library_gates_;
  bool has_library_ = false;  // the output includes the standard library
  std::map<std::string_view, std::uint32_t> widths_;
  std::string body_;
  std::size_t indent_ = 0;
};

}  // namespace

std::optional<std::string> from_openqasm2(const SourceProgram& source, qasm::Language target, support::DiagnosticSink& sink) {
  return Converter(source, target, sink).text();
}

}  // namespace libqsim::writers
