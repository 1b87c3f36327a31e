// Branches, while loops, switch and jumps (classical.rst#looping-and-branching); `if` of OpenQASM 2. The for loop is in loops.cpp.
#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/ir/wide.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

using ir::BlockId;
using ir::TypeKind;

namespace {

/// The condition's value where it is known in the analysis.
std::optional<bool> known_truth(const Typed& condition) {
  if (!condition.constant) return std::nullopt;
  return condition.value.as<bool>();
}

/// The digits of a non-negative integer in binary, highest first, without leading zeros.
std::string binary_digits(std::string_view decimal) {
  std::vector<std::uint32_t> words;  // the lowest first
  for (std::size_t i = 0; i < decimal.size(); i += 9) {
    std::uint64_t factor = 1;
    std::uint64_t carry = 0;
    for (const char c : decimal.substr(i, 9)) {
      factor *= 10;
      carry = carry * 10 + static_cast<std::uint64_t>(c - '0');
    }
    for (std::uint32_t& word : words) {
      carry += word * factor;
      word = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    if (carry > 0) words.push_back(static_cast<std::uint32_t>(carry));
  }
  std::string digits;
  for (std::size_t bit = 32 * words.size(); bit-- > 0;) {
    const bool one = (words[bit / 32] >> bit % 32 & 1U) != 0;
    if (one || !digits.empty()) digits += one ? '1' : '0';
  }
  return digits;
}

}  // namespace

void Analyzer::discarded(const std::function<void()>& analyze) {
  // Dead in this iteration of an unrolled loop: what it would compute with this iteration's values is no fault of the program.
  std::vector<Symbol> kept;
  for (const UnrolledVariable& variable : unrolled_) {
    kept.push_back(*variable.symbol);
    variable.symbol->kind = SymbolKind::variable;
    variable.symbol->slot = variable.slot;
  }
  ++discarding_;
  analyze();
  --discarding_;
  for (std::size_t i = 0; i < kept.size(); ++i) *unrolled_[i].symbol = kept[i];
}

void Analyzer::branch_body(const Statement& node, BlockId block, BlockId after, bool dead) {
  builder_.begin_block(block);
  if (dead) {
    discarded([&] { body(node, ScopeKind::block); });
  } else {
    body(node, ScopeKind::block);
  }
  if (builder_.is_open()) builder_.jump(after);
}

void Analyzer::if_statement(const If& node) {
  const Typed test = condition(*node.condition);
  const BlockId then_block = builder_.new_block();
  const BlockId else_block = node.else_body != nullptr ? builder_.new_block() : ir::none;
  const BlockId after = builder_.new_block();
  const BlockId other = else_block != ir::none ? else_block : after;
  const std::optional<bool> known = known_truth(test);
  if (known || !test.valid()) {
    builder_.jump(known.value_or(true) ? then_block : other);
  } else {
    builder_.branch(materialize(test), then_block, other, node.condition->span);
  }
  branch_body(*node.then_body, then_block, after, test.inferred && !*known);
  if (node.else_body != nullptr) branch_body(*node.else_body, else_block, after, test.inferred && *known);
  builder_.begin_block(after);
}

Typed Analyzer::register_comparison(const Expression& node) {
  if (node.kind != ExpressionKind::binary) return {};  // invalid: the parser knows no other condition
  const auto& comparison = static_cast<const Binary&>(node);
  if (comparison.left->kind != ExpressionKind::name || comparison.right->kind != ExpressionKind::integer_literal) return {};
  const auto& operand = static_cast<const Name&>(*comparison.left);
  const Symbol* symbol = lookup(operand.name, operand.span);
  if (symbol == nullptr || symbol->is_unusable()) return {};
  if (symbol->kind != SymbolKind::variable || !symbol->type.is(TypeKind::bit_register)) {
    error(Code::wrong_kind_of_name, operand.span, operand.name, describe(*symbol), "a classical register").clause("oq2.if.statement");
    return {};
  }
  const std::uint32_t size = symbol->type.width;
  std::string digits = binary_digits(static_cast<const Literal&>(*comparison.right).text);
  if (digits.size() > size) {
    error(Code::if_never_openqasm2, comparison.right->span, operand.name, size);
    return constant({false}, ir::boolean_type(), node.span);
  }
  digits.insert(digits.begin(), size - digits.size(), '0');
  Typed held = loaded(builder_.place({symbol->slot, {}, {}, {}, symbol->type}), operand.span);
  return apply(ir::BinaryOperation::equal, held, constant({ir::Bits::parse(digits)}, symbol->type, comparison.right->span),
               ir::boolean_type(), node.span);
}

void Analyzer::if_openqasm2(const If& node) {
  const Typed test = register_comparison(*node.condition);
  const BlockId then_block = builder_.new_block();
  const BlockId after = builder_.new_block();
  if (test.valid() && !test.constant) {
    builder_.branch(materialize(test), then_block, after, node.condition->span);
  } else {
    builder_.jump(after);
  }
  branch_body(*node.then_body, then_block, after, false);
  builder_.begin_block(after);
}

void Analyzer::while_statement(const While& node) {
  const BlockId test_block = builder_.new_block();
  builder_.jump(test_block);
  builder_.begin_block(test_block);
  const Typed test = condition(*node.condition);
  const BlockId body_block = builder_.new_block();
  const BlockId after = builder_.new_block();
  if (test.valid()) {
    builder_.branch(materialize(test), body_block, after, node.condition->span);
  } else {
    builder_.jump(after);
  }
  builder_.begin_block(body_block);
  loops_.push_back({test_block, after, boxes_});
  body(*node.body, ScopeKind::loop);
  loops_.pop_back();
  if (builder_.is_open()) builder_.jump(test_block, node.condition->span);
  builder_.begin_block(after);
}

std::optional<Typed> Analyzer::case_label(const Expression& node, const ir::Type& type) {
  Typed label = expression(node);
  if (!label.valid()) return std::nullopt;
  if (!label.type.is_integral()) {
    error(Code::not_an_integer, node.span, "the label of a case", to_string(label.type)).clause("control.switch");
    return std::nullopt;
  }
  if (!is_compile_time(label)) {
    error(Code::not_constant, node.span, "the label of a case").clause("control.switch").hint("declare the names in it as const");
    return std::nullopt;
  }
  // A value that the selector's type does not have is a label that nothing selects.
  if (type.is(TypeKind::unsigned_integer) && ir::is_negative(label.value, label.type)) {
    error(Code::case_never, node.span, to_string(label.value, label.type), to_string(type));
  }
  return label;
}

/// One case or more, then one default at most. The grammar asks for neither.
void Analyzer::check_cases(const Switch& node) {
  const bool has_case = std::any_of(node.cases.begin(), node.cases.end(), [](const Case& one) { return !one.labels.empty(); });
  if (!has_case && !node.faulty) error(Code::switch_without_case, node.keyword);
  for (std::size_t i = 1; i < node.cases.size(); ++i) {
    const Case& before = node.cases[i - 1];
    if (!before.labels.empty()) continue;
    const bool is_default = node.cases[i].labels.empty();
    error(Code::misplaced_default, node.cases[i].span, is_default ? "a switch has one default at most" : "no case may follow the default")
        .note(before.span, "the default");
  }
}

Typed Analyzer::chain_of_cases(const Typed& selector, const std::vector<std::pair<Typed, ir::BlockId>>& table) {
  const Typed kept = loaded(temporary_copy(selector), selector.span);
  for (const auto& [label, block] : table) {
    // Compared as numbers: each in a type that has both signs.
    const ir::Type type = ir::integer_type(std::max(selector.type.width, label.type.width) + 1);
    const Typed equal = apply(ir::BinaryOperation::equal, converted(kept, type), converted(label, type), ir::boolean_type(), label.span);
    const BlockId next = builder_.new_block();
    builder_.branch(materialize(equal), block, next, label.span);
    builder_.begin_block(next);
  }
  return kept;
}

void Analyzer::switch_statement(const Switch& node) {
  check_cases(node);
  Typed selector = expression(*node.value);
  if (selector.valid() && !selector.type.is_integral()) {
    auto report = error(Code::not_an_integer, node.value->span, "what a switch selects by", to_string(selector.type));
    report.clause("control.switch");
    if (can_cast(selector.type, ir::integer_type())) report.hint("cast it: int(...)");
    selector = {};
  }
  std::vector<ir::SwitchCase> table;
  std::vector<BlockId> blocks;
  std::vector<std::pair<Typed, BlockId>> wide_table;  // of labels that are no machine words, or of such a selector
  std::map<std::string, Span> seen;
  const BlockId after = builder_.new_block();
  BlockId other = after;
  for (const Case& item : node.cases) {
    blocks.push_back(builder_.new_block());
    if (item.labels.empty()) other = blocks.back();
    for (const Expression* label_node : item.labels) {
      const auto label = case_label(*label_node, selector.type);
      if (!label) continue;
      const std::string text = to_string(label->value, label->type);
      const auto [twin, fresh] = seen.emplace(text, label_node->span);
      if (!fresh) {
        error(Code::case_repeated, label_node->span, text).note(twin->second, "it stands here already");
        continue;
      }
      if (selector.type.is(TypeKind::unsigned_integer) && ir::is_negative(label->value, label->type)) continue;
      const std::int64_t word = *integer_of(*label);
      if (ir::is_wide(selector.type) || std::to_string(word) != text) {
        wide_table.emplace_back(*label, blocks.back());
      } else {
        table.push_back({word, blocks.back()});
      }
    }
  }
  BlockId taken = ir::none;  // the only block that is reached, where the analysis knows it
  if (selector.valid() && !wide_table.empty()) selector = chain_of_cases(selector, wide_table);
  if (const auto value = integer_of(selector); value && selector.valid()) {
    const auto entry = std::find_if(table.begin(), table.end(), [&](const ir::SwitchCase& row) { return row.label == *value; });
    taken = entry != table.end() ? entry->target : other;
    builder_.jump(taken);
  } else if (selector.valid()) {
    ir::Terminator terminator;
    terminator.kind = ir::TerminatorKind::switch_;
    terminator.condition = materialize(selector);
    terminator.other = other;
    terminator.span = node.value->span;
    auto& cases = builder_.function().cases;
    terminator.first_case = static_cast<std::uint32_t>(cases.size());
    terminator.case_count = static_cast<std::uint32_t>(table.size());
    cases.insert(cases.end(), table.begin(), table.end());
    builder_.terminate(terminator);
  } else {
    builder_.jump(other);
  }
  for (std::size_t i = 0; i < node.cases.size(); ++i) {
    branch_body(*node.cases[i].body, blocks[i], after, selector.inferred && blocks[i] != taken);
  }
  builder_.begin_block(after);
}

void Analyzer::jump_statement(const Statement& node) {
  if (node.kind == StatementKind::end) {
    ir::Terminator terminator;
    terminator.kind = ir::TerminatorKind::end;
    terminator.span = node.span;
    builder_.terminate(terminator);
    return;
  }
  const bool leaves = node.kind == StatementKind::break_;
  if (!scopes_.in_loop() || loops_.empty()) {
    error(Code::jump_outside_loop, node.span, leaves ? "break" : "continue");
    return;
  }
  leave_boxes(boxes_ - loops_.back().boxes, node.span);
  builder_.jump(leaves ? loops_.back().after : loops_.back().next, node.span);
}

}  // namespace libqsim::qasm::sema
