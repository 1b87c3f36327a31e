#include "libqsim/qasm/sema/syntax_search.hpp"

#include <algorithm>
#include <unordered_map>

namespace libqsim::qasm::sema {

namespace {

template <class Node>
const Node& as(const Expression& node) {
  return static_cast<const Node&>(node);
}

template <class Node>
const Node& as(const Statement& node) {
  return static_cast<const Node&>(node);
}

bool any_of(ExpressionList nodes, const ExpressionTest& test) {
  return std::any_of(nodes.begin(), nodes.end(), [&](const Expression* node) { return any_expression(node, test); });
}

bool any_in_type(const TypeSyntax* type, const ExpressionTest& test) {
  if (type == nullptr) return false;
  return any_expression(type->designator, test) || any_in_type(type->element, test) || any_of(type->dimensions, test);
}

/// The expressions of one statement, not those of statements inside it.
bool any_own_expression(const Statement& node, const ExpressionTest& test) {
  switch (node.kind) {
    case StatementKind::alias:
      return any_expression(as<Alias>(node).value, test);
    case StatementKind::classical_declaration:
    case StatementKind::const_declaration: {
      const auto& declaration = as<ClassicalDeclaration>(node);
      return any_in_type(declaration.type, test) || any_expression(declaration.initializer, test);
    }
    case StatementKind::gate_call: {
      const auto& call = as<GateCall>(node);
      const auto in_modifier = [&](const Modifier& modifier) { return any_expression(modifier.argument, test); };
      return std::any_of(call.modifiers.begin(), call.modifiers.end(), in_modifier) || any_of(call.arguments, test) ||
             any_expression(call.designator, test) || any_of(call.operands, test);
    }
    case StatementKind::measure:
      return any_expression(as<MeasureStatement>(node).source, test) || any_expression(as<MeasureStatement>(node).target, test);
    case StatementKind::reset:
    case StatementKind::barrier:
    case StatementKind::nop:
    case StatementKind::delay:
      return any_expression(as<OperandStatement>(node).duration, test) || any_of(as<OperandStatement>(node).operands, test);
    case StatementKind::box:
      return any_expression(as<Box>(node).duration, test);
    case StatementKind::assignment:
      return any_expression(as<Assignment>(node).target, test) || any_expression(as<Assignment>(node).value, test);
    case StatementKind::expression:
      return any_expression(as<ExpressionStatement>(node).value, test);
    case StatementKind::if_:
      return any_expression(as<If>(node).condition, test);
    case StatementKind::for_:
      return any_in_type(as<For>(node).type, test) || any_expression(as<For>(node).domain, test);
    case StatementKind::while_:
      return any_expression(as<While>(node).condition, test);
    case StatementKind::switch_: {
      const auto& statement = as<Switch>(node);
      return any_expression(statement.value, test) ||
             std::any_of(statement.cases.begin(), statement.cases.end(), [&](const Case& item) { return any_of(item.labels, test); });
    }
    case StatementKind::return_:
      return any_expression(as<Return>(node).value, test);
    default:
      return false;
  }
}

}  // namespace

bool any_expression(const Expression* node, const ExpressionTest& test) {
  if (node == nullptr) return false;
  if (test(*node)) return true;
  while (node->kind == ExpressionKind::binary) {  // in a loop, for chains may be long
    if (any_expression(as<Binary>(*node).right, test)) return true;
    node = as<Binary>(*node).left;
    if (test(*node)) return true;
  }
  switch (node->kind) {
    case ExpressionKind::unary:
      return any_expression(as<Unary>(*node).operand, test);
    case ExpressionKind::index:
      return any_expression(as<Index>(*node).base, test) || any_of(as<Index>(*node).indices, test);
    case ExpressionKind::call:
      return any_of(as<Call>(*node).arguments, test);
    case ExpressionKind::cast:
      return any_in_type(as<Cast>(*node).type, test) || any_expression(as<Cast>(*node).operand, test);
    case ExpressionKind::duration_of:
      return any_expression_of(*as<DurationOf>(*node).scope, test);
    case ExpressionKind::parenthesis:
      return any_expression(as<Parenthesis>(*node).inner, test);
    case ExpressionKind::measure:
      return any_expression(as<Measure>(*node).operand, test);
    case ExpressionKind::quantum_call:
      return any_of(as<QuantumCall>(*node).arguments, test) || any_of(as<QuantumCall>(*node).operands, test);
    case ExpressionKind::range: {
      const auto& range = as<Range>(*node);
      return any_expression(range.start, test) || any_expression(range.step, test) || any_expression(range.stop, test);
    }
    case ExpressionKind::set:
    case ExpressionKind::array_literal:
    case ExpressionKind::concatenation:
      return any_of(as<List>(*node).items, test);
    default:
      return false;
  }
}

bool any_statement(const Statement& node, const StatementTest& test) {
  if (test(node)) return true;
  switch (node.kind) {
    case StatementKind::box:
      return any_statement(*as<Box>(node).body, test);
    case StatementKind::if_: {
      const auto& branch = as<If>(node);
      return any_statement(*branch.then_body, test) || (branch.else_body != nullptr && any_statement(*branch.else_body, test));
    }
    case StatementKind::for_:
      return any_statement(*as<For>(node).body, test);
    case StatementKind::while_:
      return any_statement(*as<While>(node).body, test);
    case StatementKind::switch_: {
      const auto& cases = as<Switch>(node).cases;
      return std::any_of(cases.begin(), cases.end(), [&](const Case& item) { return any_statement(*item.body, test); });
    }
    case StatementKind::scope: {
      const StatementList list = as<ScopeStatement>(node).statements;
      return std::any_of(list.begin(), list.end(), [&](const Statement* item) { return any_statement(*item, test); });
    }
    default:
      return false;
  }
}

bool any_expression_of(const Statement& node, const ExpressionTest& test) {
  return any_statement(node, [&](const Statement& statement) { return any_own_expression(statement, test); });
}

bool mentions(const Expression* node, std::string_view name) {
  return any_expression(node, [&](const Expression& part) { return part.kind == ExpressionKind::name && as<Name>(part).name == name; });
}

bool assigns(const Statement& node, std::string_view name) {
  const auto is_target = [&](const Expression* target) {
    while (target != nullptr && target->kind == ExpressionKind::index) target = as<Index>(*target).base;
    return target != nullptr && target->kind == ExpressionKind::name && as<Name>(*target).name == name;
  };
  return any_statement(node, [&](const Statement& statement) {
    if (statement.kind == StatementKind::assignment) return is_target(as<Assignment>(statement).target);
    if (statement.kind == StatementKind::measure) return is_target(as<MeasureStatement>(statement).target);
    return false;
  });
}

namespace {

/// Each loop's answer is kept: loops that nest and name each other's variables would be asked about over and over.
class ValueSearch {
 public:
  bool in(const Statement& node, std::string_view name) {
    const auto fixes_extent = [&](const Expression& part) {
      if (part.kind != ExpressionKind::index) return false;
      const ExpressionList indices = as<Index>(part).indices;
      return std::any_of(indices.begin(), indices.end(), [&](const Expression* index) {
        const bool is_slice = index->kind == ExpressionKind::range || index->kind == ExpressionKind::set;
        return is_slice && mentions(index, name);
      });
    };
    return any_statement(node, [&](const Statement& statement) {
      if (statement.kind == StatementKind::alias) return mentions(as<Alias>(statement).value, name);
      // An inner loop over values that depend on the variable may itself have to be built once an iteration.
      if (statement.kind == StatementKind::for_ && mentions(as<For>(statement).domain, name) && in_loop(as<For>(statement))) return true;
      return any_own_expression(statement, fixes_extent);
    });
  }

 private:
  bool in_loop(const For& loop) {
    const auto [entry, fresh] = answers_.try_emplace(&loop, false);
    if (fresh) {
      const bool answer = in(*loop.body, loop.variable.name);
      answers_[&loop] = answer;
      return answer;
    }
    return entry->second;
  }
  std::unordered_map<const For*, bool> answers_;
};

}  // namespace

bool needs_value(const Statement& node, std::string_view name) { return ValueSearch().in(node, name); }

}  // namespace libqsim::qasm::sema
