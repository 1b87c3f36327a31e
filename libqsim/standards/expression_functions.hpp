#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "libqsim/standards/expression.hpp"
#include "libqsim/standards/expression_value.hpp"

namespace libqsim::standards {

/// The type of a call, or an invalid one with a message.
struct TypedCall {
  bool valid = false;
  Type type;
  std::string message;  ///< what the function takes, where the call is not valid
};

/// How a quantity depends on the counts: Σ weight(outcome) counts(outcome) / shots. Linear quantities let outcomes of equal weights be
/// treated as one, which makes resampling cheap.
using WeightsFunction = std::vector<double> (*)(const CircuitContext& context, const Expression& call, std::span<const Value> arguments);
using CircuitFunction = Value (*)(const CircuitContext& context, const Expression& call, std::span<const Value> arguments);
using GlobalFunction = Value (*)(const GlobalContext& context, const Expression& call, std::span<const Value> arguments);
using TypeFunction = TypedCall (*)(std::span<const Type> arguments);

/// One row a function or quantity of the language. A name without parentheses in its signature is a quantity.
struct FunctionRow {
  std::string_view name;
  std::string_view signature;
  std::string_view summary;
  bool in_circuit;
  bool in_global;
  bool lists_names = false;  ///< its arguments are names (gates), not expressions
  TypeFunction type = nullptr;
  CircuitFunction circuit = nullptr;
  GlobalFunction global = nullptr;
  WeightsFunction weights = nullptr;
  double (*number)(double) = nullptr;  ///< of elementwise functions
  bool reads_counts = false;           ///< its circuit function looks at the counts; weights always meet them
};

/// Whether a call of the row looks at the counts by itself (rather than through its arguments).
inline bool sees_counts(const FunctionRow& row) { return row.reads_counts || row.weights != nullptr; }

std::span<const FunctionRow> function_rows();
/// Whether an expression is a call of lower or upper; whether there is one anywhere in it.
bool is_bound(const Expression& expression);
bool takes_bound(const Expression& expression);
/// The row of a name in a scope, or null.
const FunctionRow* find_function(std::string_view name, Scope scope);

}  // namespace libqsim::standards
