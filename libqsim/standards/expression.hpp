#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/protocols/circuit_data.hpp"

namespace libqsim::standards {

// The closed language of metrics and acceptance rules: numbers, vectors over the outcomes of a circuit or over the circuits of a
// proposal, and sets of such indices. It is total: every expression that type-checks has a value, or is undefined (division by zero,
// the mean of nothing, a fit without a decay), which makes a rule inconclusive. There are no loops and no names but those listed here.

enum class Axis : std::uint8_t { outcomes, circuits };

enum class ValueKind : std::uint8_t { number, boolean, text, vector, set, texts, graph, fit };

struct Type {
  ValueKind kind = ValueKind::number;
  Axis axis = Axis::outcomes;  ///< of vectors, sets and texts
  bool operator==(const Type& other) const = default;
};

/// "a number", "a vector over circuits", ...
std::string describe(Type type);

enum class Operation : std::uint8_t {
  number,
  text,
  field,      ///< a data field: of the circuit, or of all circuits in a global expression
  metric,     ///< another metric, by its index
  metric_at,  ///< a metric of one circuit
  negate,
  add,
  subtract,
  multiply,
  divide,
  power,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  index,   ///< a vector restricted to a set
  member,  ///< .p, .a or .b of a fit
  call,    ///< a function or quantity of expression_functions.cpp, by its row
};

struct Expression {
  Operation operation = Operation::number;
  Type type;
  std::uint32_t column = 1;  ///< in the expression's text, in bytes from 1
  double number = 0;
  std::string text;      ///< a literal, a field, a member, a circuit's id
  std::size_t slot = 0;  ///< a metric's index, or a function's row
  std::vector<Expression> operands;
  std::vector<std::string> names;  ///< of `gates`: the gates; of `by`: the field
};

enum class Scope : std::uint8_t { circuit, global };

/// The names that an expression may use besides those of the language.
struct ExpressionScope {
  Scope scope = Scope::global;
  struct Metric {
    std::string id;
    bool per_circuit = false;
  };
  std::vector<Metric> metrics;              ///< those defined before, in order
  std::map<std::string, ValueKind> fields;  ///< data fields: number, text or graph
  std::vector<std::string> circuits;        ///< ids of the circuits that have a name
  bool rule = false;                        ///< the value must be true or false, else a number
};

struct ExpressionFault {
  std::uint32_t column = 1;  ///< bytes from 1
  std::uint32_t length = 1;
  std::string message;
  std::string hint;
};

struct ParsedExpression {
  std::optional<Expression> expression;
  ExpressionFault fault;  ///< where there is no expression
};

/// Parses and type-checks. Texts of more than 4,096 bytes and nesting beyond 64 are refused.
ParsedExpression parse_expression(std::string_view text, const ExpressionScope& scope);

/// The expression with every operator's operands in parentheses: what was understood.
std::string to_text(const Expression& expression, const ExpressionScope& scope);

/// One row a function or quantity, for the documentation.
struct FunctionDescription {
  std::string_view name;
  std::string_view signature;
  std::string_view scope;  ///< circuit, global, both
  std::string_view summary;
};
std::vector<FunctionDescription> describe_functions();

}  // namespace libqsim::standards
