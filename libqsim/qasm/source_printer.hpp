#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "libqsim/qasm/language.hpp"
#include "libqsim/qasm/syntax_tree.hpp"

namespace libqsim::qasm {

/// Writes trees as OpenQASM text.
class SourcePrinter {
 public:
  /// `reader` is the version that the text is read as: where it reads chains of ** from the other end, they get parentheses.
  explicit SourcePrinter(Language language, Language reader)
      : language_(language),
        other_chains_(has(language, Feature::power_right_associative) != has(reader, Feature::power_right_associative)) {}
  std::string take() { return std::move(out_); }

  void expression(const Expression& node);
  void type(const TypeSyntax& node);
  void statement(const Statement& node);

 private:
  void add(std::string_view text) { out_ += text; }
  void line_begin() { out_.append(2 * indent_, ' '); }
  void list(ExpressionList nodes, std::string_view separator = ", ") {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (i > 0) add(separator);
      expression(*nodes[i]);
    }
  }
  void operand_of_power(const Expression& node);
  void bracketed(const Expression* node) {
    if (node == nullptr) return;
    add("[");
    expression(*node);
    add("]");
  }
  void names(std::span<const Identifier> identifiers) {
    for (std::size_t i = 0; i < identifiers.size(); ++i) {
      if (i > 0) add(", ");
      add(identifiers[i].name);
    }
  }
  void operands(ExpressionList nodes) {
    if (nodes.empty()) return;
    add(" ");
    list(nodes);
  }
  void binary(const Binary& node);
  void range(const Range& node, std::string_view open, std::string_view close);
  void declared(const TypeSyntax& type_node, Identifier name);
  void parameters(std::span<const Parameter> all);
  void return_type(const TypeSyntax* node);
  void block(const ScopeStatement& scope);
  void body(const Statement& node);
  void one_line(const Statement& node);
  void definition(const Statement& node);
  void operation(const Statement& node);
  void gate_call(const GateCall& call);
  void control(const Statement& node);
  void if_chain(const If& node);

  Language language_;
  bool other_chains_;
  std::string out_;
  std::size_t indent_ = 0;
};

}  // namespace libqsim::qasm
