#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "libqsim/standards/expression.hpp"

namespace libqsim::standards {

enum class TokenKind : std::uint8_t { end, number, identifier, text, symbol };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;
  std::uint32_t column = 1;
};

/// Thrown and caught within the parser of expressions: the first fault ends it.
struct ExpressionStop {
  ExpressionFault fault;
};

[[noreturn]] void stop(const Token& at, std::string message, std::string hint = {});

/// The tokens of an expression, one at a time.
class ExpressionLexer {
 public:
  explicit ExpressionLexer(std::string_view text) : text_(text) {}
  Token next();

 private:
  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  Token token(TokenKind kind, std::size_t length);
  Token number();
  Token quoted(char quote);

  std::string_view text_;
  std::size_t at_ = 0;
};

/// The binary operators by their symbols; a higher binding binds tighter.
struct OperatorRow {
  std::string_view symbol;
  Operation operation;
  int binding;
};

inline constexpr int comparison_binding = 1;
inline constexpr int product_binding = 3;
inline constexpr std::array<OperatorRow, 10> operator_rows{{{"<", Operation::less, 1},
                                                            {"<=", Operation::less_equal, 1},
                                                            {">", Operation::greater, 1},
                                                            {">=", Operation::greater_equal, 1},
                                                            {"==", Operation::equal, 1},
                                                            {"!=", Operation::not_equal, 1},
                                                            {"+", Operation::add, 2},
                                                            {"-", Operation::subtract, 2},
                                                            {"*", Operation::multiply, 3},
                                                            {"/", Operation::divide, 3}}};

constexpr bool is_comparison(Operation operation) { return operation >= Operation::less && operation <= Operation::not_equal; }

}  // namespace libqsim::standards
