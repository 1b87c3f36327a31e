#pragma once

#include <functional>
#include <string_view>

#include "libqsim/qasm/syntax_tree.hpp"

namespace libqsim::qasm::sema {

// Questions about a piece of the tree that are answered by the names in it alone. They know nothing of scopes: a name that is declared
// anew inside counts as the one asked for, which only makes an answer more careful.

using ExpressionTest = std::function<bool(const Expression&)>;
using StatementTest = std::function<bool(const Statement&)>;

/// True if the test holds for the expression or one inside it.
bool any_expression(const Expression* node, const ExpressionTest& test);
/// True if the test holds for the statement or one inside it.
bool any_statement(const Statement& node, const StatementTest& test);
/// True if the test holds for an expression of the statement, those of statements inside it included.
bool any_expression_of(const Statement& node, const ExpressionTest& test);

bool mentions(const Expression* node, std::string_view name);
/// True if the statement assigns to the variable or measures into it.
bool assigns(const Statement& node, std::string_view name);
/// True if the statement has a slice, an index set or an alias whose extent depends on the variable's value.
bool needs_value(const Statement& node, std::string_view name);

}  // namespace libqsim::qasm::sema
