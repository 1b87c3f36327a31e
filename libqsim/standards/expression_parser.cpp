#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "libqsim/standards/expression.hpp"
#include "libqsim/standards/expression_functions.hpp"
#include "libqsim/standards/expression_lexer.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

namespace {

constexpr std::size_t text_limit_bytes = 4096;
constexpr int depth_limit = 64;

const Type number_type{ValueKind::number, Axis::outcomes};
const Type boolean_type{ValueKind::boolean, Axis::outcomes};
const Type text_type{ValueKind::text, Axis::outcomes};

/// Precedence climbing; types are worked out as the tree is built, so that each fault is told at its column.
class Parser {
 public:
  Parser(std::string_view text, const ExpressionScope& scope) : lexer_(text), scope_(scope) { advance(); }

  Expression whole() {
    Expression root = comparison();
    if (current_.kind != TokenKind::end) unexpected("the end of the expression");
    const Type wanted = scope_.rule ? boolean_type : number_type;
    if (root.type.kind != wanted.kind) {
      Token at;
      at.column = 1;
      stop(at, fmt::format("the value must be {}, but it is {}", scope_.rule ? "a comparison" : "a number", describe(root.type)));
    }
    return root;
  }

 private:
  void advance() { current_ = lexer_.next(); }
  bool at_symbol(std::string_view symbol) const { return current_.kind == TokenKind::symbol && current_.text == symbol; }

  [[noreturn]] void unexpected(std::string_view wanted) {
    if (current_.kind == TokenKind::end) stop(current_, fmt::format("expected {}, but the expression ends", wanted));
    std::string hint;
    if (current_.text == "=") hint = "write == to compare";
    stop(current_, fmt::format("expected {}, found '{}'", wanted, current_.text), hint);
  }

  void expect(std::string_view symbol) {
    if (!at_symbol(symbol)) unexpected(fmt::format("'{}'", symbol));
    advance();
  }

  /// Counts nesting while it lives.
  class Depth {
   public:
    explicit Depth(Parser& parser) : parser_(parser) {
      if (++parser_.depth_ > depth_limit) stop(parser_.current_, fmt::format("more than {} levels of nesting", depth_limit));
    }
    ~Depth() { --parser_.depth_; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

   private:
    Parser& parser_;
  };

  const OperatorRow* current_operator() const {
    if (current_.kind != TokenKind::symbol) return nullptr;
    const auto* found =
        std::find_if(operator_rows.begin(), operator_rows.end(), [&](const OperatorRow& row) { return row.symbol == current_.text; });
    return found == operator_rows.end() ? nullptr : found;
  }

  Expression comparison() {
    const Depth depth(*this);
    Expression left = arithmetic(comparison_binding + 1);
    const OperatorRow* row = current_operator();
    if (row == nullptr || row->binding != comparison_binding) return left;
    const Token at = current_;
    advance();
    Expression made = binary(at, row->operation, std::move(left), arithmetic(comparison_binding + 1));
    if (const OperatorRow* again = current_operator(); again != nullptr && again->binding == comparison_binding) {
      stop(current_, "comparisons cannot be chained");
    }
    return made;
  }

  Expression arithmetic(int binding) {
    if (binding > product_binding) return unary();
    Expression left = arithmetic(binding + 1);
    while (const OperatorRow* row = current_operator()) {
      if (row->binding != binding) break;
      const Token at = current_;
      advance();
      left = binary(at, row->operation, std::move(left), arithmetic(binding + 1));
    }
    return left;
  }

  Expression unary() {
    const Depth depth(*this);
    if (at_symbol("-") || at_symbol("+")) {
      const Token at = current_;
      advance();
      Expression operand = unary();
      if (operand.type.kind != ValueKind::number && operand.type.kind != ValueKind::vector) {
        stop(at, fmt::format("'{}' needs a number, not {}", at.text, describe(operand.type)));
      }
      if (at.text == "+") return operand;
      Expression made;
      made.operation = Operation::negate;
      made.type = operand.type;
      made.column = at.column;
      made.operands.push_back(std::move(operand));
      return made;
    }
    return power();
  }

  Expression power() {
    Expression base = postfix();
    if (!at_symbol("^")) return base;
    const Token at = current_;
    advance();
    return binary(at, Operation::power, std::move(base), unary());  // right associative: the exponent takes what follows
  }

  Expression postfix() {
    Expression base = primary();
    while (true) {
      if (at_symbol("[")) {
        base = indexed(std::move(base));
      } else if (at_symbol(".")) {
        base = member(std::move(base));
      } else {
        return base;
      }
    }
  }

  Expression indexed(Expression base) {
    const Token at = current_;
    advance();
    Expression set = comparison();
    if (base.type.kind != ValueKind::vector && base.type.kind != ValueKind::texts) {
      stop(at, fmt::format("{} cannot be indexed", describe(base.type)));
    }
    if (set.type.kind != ValueKind::set || set.type.axis != base.type.axis) {
      stop(at, fmt::format("{} is indexed by a set over the same, not by {}", describe(base.type), describe(set.type)));
    }
    expect("]");
    Expression made;
    made.operation = Operation::index;
    made.type = base.type;
    made.column = at.column;
    made.operands.push_back(std::move(base));
    made.operands.push_back(std::move(set));
    return made;
  }

  Expression member(Expression base) {
    advance();
    const Token name = current_;
    if (base.type.kind != ValueKind::fit) stop(name, fmt::format("{} has no fields", describe(base.type)));
    if (name.kind != TokenKind::identifier || (name.text != "p" && name.text != "a" && name.text != "b")) {
      stop(name, "a fit has the fields p, a and b");
    }
    advance();
    Expression made;
    made.operation = Operation::member;
    made.type = number_type;
    made.column = name.column;
    made.text = name.text;
    made.operands.push_back(std::move(base));
    return made;
  }

  Expression primary() {
    const Token at = current_;
    switch (at.kind) {
      case TokenKind::number:
        return number_literal();
      case TokenKind::text:
        return text_literal();
      case TokenKind::identifier:
        return named();
      default:
        break;
    }
    if (!at_symbol("(")) unexpected("a number, a name or '('");
    advance();
    Expression inner = comparison();
    expect(")");
    return inner;
  }

  Expression number_literal() {
    Expression made;
    made.column = current_.column;
    const char* last = current_.text.data() + current_.text.size();
    const auto read = std::from_chars(current_.text.data(), last, made.number);
    if (read.ec != std::errc()) stop(current_, "a number out of range");
    const Token at = current_;
    advance();
    if (current_.kind == TokenKind::identifier && current_.column == at.column + at.text.size()) unexpected("an operator after a number");
    return made;
  }

  Expression text_literal() {
    Expression made;
    made.operation = Operation::text;
    made.type = text_type;
    made.column = current_.column;
    made.text = current_.text.substr(1, current_.text.size() - 2);
    advance();
    return made;
  }

  Expression named() {
    const Token name = current_;
    advance();
    if (const FunctionRow* row = find_function(name.text, scope_.scope)) return call(name, *row);
    if (at_symbol("(")) unknown(name, "function");
    if (const auto field = scope_.fields.find(std::string(name.text)); field != scope_.fields.end()) return data_field(name, field->second);
    const auto metric =
        std::find_if(scope_.metrics.begin(), scope_.metrics.end(), [&](const auto& known) { return known.id == name.text; });
    if (metric == scope_.metrics.end()) unknown(name, "name");
    return metric_value(name, static_cast<std::size_t>(metric - scope_.metrics.begin()));
  }

  [[noreturn]] void unknown(const Token& name, std::string_view what) {
    std::vector<std::string_view> known;
    for (const FunctionRow& row : function_rows()) {
      if (scope_.scope == Scope::circuit ? row.in_circuit : row.in_global) known.push_back(row.name);
    }
    if (what == "name") {
      for (const auto& metric : scope_.metrics) known.push_back(metric.id);
      for (const auto& [field, kind] : scope_.fields) known.push_back(field);
    }
    std::string hint = support::did_you_mean(name.text, known);
    const bool circuit = scope_.scope == Scope::circuit;
    if (find_function(name.text, circuit ? Scope::global : Scope::circuit) != nullptr) {
      hint = circuit ? "it is a quantity of all circuits: use it in a metric without per = \"circuit\""
                     : "it is a quantity of one circuit: use it in a metric with per = \"circuit\"";
    }
    stop(name, fmt::format("there is no {} '{}' here", what, name.text), hint);
  }

  Expression data_field(const Token& name, ValueKind kind) {
    Expression made;
    made.operation = Operation::field;
    made.column = name.column;
    made.text = name.text;
    if (scope_.scope == Scope::circuit) {
      made.type = {kind, Axis::outcomes};
    } else if (kind == ValueKind::number) {
      made.type = {ValueKind::vector, Axis::circuits};
    } else {
      made.type = {kind == ValueKind::text ? ValueKind::texts : kind, Axis::circuits};
    }
    return made;
  }

  Expression metric_value(const Token& name, std::size_t slot) {
    Expression made;
    made.operation = Operation::metric;
    made.column = name.column;
    made.slot = slot;
    const bool per_circuit = scope_.metrics[slot].per_circuit;
    made.type = per_circuit ? Type{ValueKind::vector, Axis::circuits} : number_type;
    if (!at_symbol("@")) return made;
    if (!per_circuit) stop(current_, fmt::format("'{}' is no metric of single circuits", name.text));
    advance();
    const Token circuit = current_;
    if (circuit.kind != TokenKind::identifier) unexpected("the id of a circuit after '@'");
    const std::vector<std::string_view> known(scope_.circuits.begin(), scope_.circuits.end());
    if (std::find(known.begin(), known.end(), circuit.text) == known.end()) {
      stop(circuit, fmt::format("there is no circuit '{}'", circuit.text), support::did_you_mean(circuit.text, known));
    }
    advance();
    made.operation = Operation::metric_at;
    made.type = number_type;
    made.text = circuit.text;
    return made;
  }

  Expression call(const Token& name, const FunctionRow& row) {
    Expression made;
    made.operation = Operation::call;
    made.column = name.column;
    made.slot = static_cast<std::size_t>(&row - function_rows().data());
    const bool quantity = row.signature.find('(') == std::string_view::npos;
    if (!quantity) {
      if (!at_symbol("(")) stop(name, fmt::format("'{}' is a function: {}", row.name, row.signature));
      advance();
      arguments(made, row);
      expect(")");
    } else if (at_symbol("(")) {
      stop(current_, fmt::format("'{}' takes no arguments", row.name));
    }
    std::vector<Type> types;
    for (const Expression& operand : made.operands) types.push_back(operand.type);
    const TypedCall typed = row.type(types);
    if (!typed.valid) stop(name, fmt::format("{} takes {}", row.signature, typed.message));
    made.type = typed.type;
    check_bound(name, made);
    return made;
  }

  void arguments(Expression& made, const FunctionRow& row) {
    const Depth depth(*this);
    if (at_symbol(")")) return;
    while (true) {
      if (row.lists_names) {
        if (current_.kind != TokenKind::identifier && current_.kind != TokenKind::text) unexpected("the name of a gate");
        made.names.emplace_back(current_.kind == TokenKind::text ? current_.text.substr(1, current_.text.size() - 2) : current_.text);
        advance();
      } else if (!by_field(made, row)) {
        made.operands.push_back(comparison());
      }
      if (!at_symbol(",")) return;
      advance();
    }
  }

  /// `by = field` of mean.
  bool by_field(Expression& made, const FunctionRow& row) {
    if (row.name != "mean" || current_.text != "by" || made.operands.empty()) return false;
    advance();
    expect("=");
    const Token field = current_;
    const auto known = scope_.fields.find(std::string(field.text));
    if (field.kind != TokenKind::identifier || known == scope_.fields.end()) stop(field, "'by' takes a data field of the circuits");
    if (known->second == ValueKind::graph) stop(field, "a graph cannot group circuits");
    advance();
    made.names.emplace_back(field.text);
    Expression grouping;
    grouping.operation = Operation::field;
    grouping.type = {ValueKind::texts, Axis::circuits};
    grouping.column = field.column;
    grouping.text = field.text;
    made.operands.push_back(std::move(grouping));
    return true;
  }

  /// Bounds do not nest, and their level is a constant strictly between 0 and 1.
  void check_bound(const Token& name, const Expression& made) {
    if (!is_bound(made)) return;
    if (takes_bound(made.operands[0])) stop(name, "bounds cannot be nested");
    const Expression& level = made.operands[1];
    if (level.operation != Operation::number || level.number <= 0 || level.number >= 1) {
      stop(name, "the level of a bound is a number between 0 and 1, such as 0.95");
    }
  }

  Expression binary(const Token& at, Operation operation, Expression left, Expression right) {
    Expression made;
    made.operation = operation;
    made.column = at.column;
    made.type = binary_type(at, operation, left.type, right.type);
    made.operands.push_back(std::move(left));
    made.operands.push_back(std::move(right));
    return made;
  }

  static Type binary_type(const Token& at, Operation operation, Type left, Type right) {
    const auto refuse = [&]() -> Type { stop(at, fmt::format("'{}' cannot take {} and {}", at.text, describe(left), describe(right))); };
    const bool equality = operation == Operation::equal || operation == Operation::not_equal;
    if (left.kind == ValueKind::texts && right.kind == ValueKind::text && equality) return {ValueKind::set, left.axis};
    if (left.kind == ValueKind::text && right.kind == ValueKind::text && equality) return boolean_type;
    const bool numeric = (left.kind == ValueKind::number || left.kind == ValueKind::vector) &&
                         (right.kind == ValueKind::number || right.kind == ValueKind::vector);
    if (!numeric) return refuse();
    const bool vectors = left.kind == ValueKind::vector && right.kind == ValueKind::vector;
    if (vectors && left.axis != right.axis) return refuse();
    const bool scalar = left.kind == ValueKind::number && right.kind == ValueKind::number;
    const Axis axis = left.kind == ValueKind::vector ? left.axis : right.axis;
    if (is_comparison(operation)) return scalar ? boolean_type : Type{ValueKind::set, axis};
    return scalar ? number_type : Type{ValueKind::vector, axis};
  }

  ExpressionLexer lexer_;
  const ExpressionScope& scope_;
  Token current_;
  int depth_ = 0;
};

}  // namespace

ParsedExpression parse_expression(std::string_view text, const ExpressionScope& scope) {
  if (text.size() > text_limit_bytes) return {std::nullopt, {1, 1, fmt::format("more than {} bytes", text_limit_bytes), {}}};
  try {
    return {Parser(text, scope).whole(), {}};
  } catch (const ExpressionStop& stopped) {
    return {std::nullopt, stopped.fault};
  }
}

}  // namespace libqsim::standards
