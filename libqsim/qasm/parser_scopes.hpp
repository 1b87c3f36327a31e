#pragma once

#include "libqsim/qasm/parser.hpp"

// What all parts of the parser share.

namespace libqsim::qasm {

/// One level of nesting, refused beyond the limit.
class Parser::Nesting {
 public:
  explicit Nesting(Parser& parser) : parser_(parser), allowed_(++parser.depth_ <= depth_limit) {
    if (!allowed_) parser.refuse_depth();
  }
  Nesting(const Nesting&) = delete;
  Nesting& operator=(const Nesting&) = delete;
  ~Nesting() { --parser_.depth_; }
  bool allowed() const { return allowed_; }

 private:
  Parser& parser_;
  bool allowed_;
};

/// A list under construction on top of the parser's stack of expressions; nothing is allocated a list.
class Parser::ListScope {
 public:
  explicit ListScope(Parser& parser) : parser_(parser), base_(parser.expressions_.size()) {}
  ListScope(const ListScope&) = delete;
  ListScope& operator=(const ListScope&) = delete;
  ~ListScope() { parser_.expressions_.resize(base_); }
  void push(Expression* item) { parser_.expressions_.push_back(item); }
  std::size_t size() const { return parser_.expressions_.size() - base_; }
  ExpressionList items() const { return parser_.arena_->copy(std::span<Expression* const>(parser_.expressions_.data() + base_, size())); }

 private:
  Parser& parser_;
  std::size_t base_;
};

template <class T>
T* Parser::make(StatementKind kind, std::uint32_t begin) {
  T* statement = arena_->make<T>();
  statement->kind = kind;
  statement->span = {begin, begin, file_};
  return statement;
}

/// Ends a statement at its `;`, or skips the rest of it.
template <class T>
T* Parser::finish(T* statement, std::string_view construct) {
  if (!end_statement(construct)) synchronize();
  statement->span.end = previous_end_;
  return statement;
}

/// Ends a declaration; a comma where the `;` should be is told apart.
template <class T>
T* Parser::finish_declaration(T* statement, std::string_view construct) {
  if (is(TokenKind::comma)) {
    sink_->report(support::Code::one_name_a_declaration, span()).clause(clause_).hint("write a statement for each name");
    while (accept(TokenKind::comma) && is(TokenKind::identifier)) {
      unread_names_.push_back(text());
      advance();
    }
    synchronize();
    statement->span.end = previous_end_;
    return statement;
  }
  // What goes on after its end on the same line is not what it seems: its value is not judged.
  if (!end_statement(construct)) return nullptr;
  statement->span.end = previous_end_;
  return statement;
}

/// Items up to the bracket that closes the list, which is left. `height_` becomes that of the highest item.
template <auto parse_item>
bool Parser::parse_list(TokenKind closing, ExpressionList& items) {
  ListScope list(*this);
  int highest = 0;
  while (!is(closing)) {
    Expression* item = (this->*parse_item)();
    if (item == nullptr) return false;
    list.push(item);
    highest = height_ > highest ? height_ : highest;
    if (!accept_comma(closing)) break;
    if (is(closing)) return report_no_expression() != nullptr;  // a comma that OpenQASM 2 has another item after
  }
  height_ = highest;
  items = list.items();
  return true;
}

}  // namespace libqsim::qasm
