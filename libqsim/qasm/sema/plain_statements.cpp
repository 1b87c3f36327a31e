// The common statements of large programs, from their text to their operations at once: a catalogue gate without modifiers, or a barrier,
// on single qubits that are named by whole numbers, with plain numbers as arguments. Nothing is reported or kept here: whatever is not as
// plain as that is left to the parser and to the general rules, which give the same operations for what is (test_sema_plain_statements.cpp)
// and tell what is wrong.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

#include "libqsim/qasm/characters.hpp"
#include "libqsim/qasm/sema/analyzer.hpp"

namespace libqsim::qasm::sema {

namespace {

constexpr std::size_t item_limit = 4;  // of arguments and of qubits: gates of more are not common
constexpr int depth_limit = 20;        // of parentheses and signs
constexpr std::ptrdiff_t digit_limit = 18;

struct PlainNumber {
  double value = 0;
  std::int64_t whole = 0;  // of OpenQASM 3's integers
  bool is_whole = false;
};

std::optional<PlainNumber> whole_number(std::int64_t whole) { return PlainNumber{static_cast<double>(whole), whole, true}; }
std::optional<PlainNumber> real_number(double value) { return PlainNumber{value, 0, false}; }

std::optional<PlainNumber> whole_operation(char op, std::int64_t left, std::int64_t right) {
  std::int64_t result = 0;
  const bool beyond = op == '+'   ? __builtin_add_overflow(left, right, &result)
                      : op == '-' ? __builtin_sub_overflow(left, right, &result)
                      : op == '*' ? __builtin_mul_overflow(left, right, &result)
                                  : right <= 0;
  if (beyond) return std::nullopt;
  return whole_number(op == '/' ? left / right : result);
}

std::optional<PlainNumber> operation(char op, PlainNumber left, PlainNumber right) {
  if (left.is_whole && right.is_whole) return whole_operation(op, left.whole, right.whole);
  switch (op) {
    case '+':
      return real_number(left.value + right.value);
    case '-':
      return real_number(left.value - right.value);
    case '*':
      return real_number(left.value * right.value);
    default:
      return real_number(left.value / right.value);
  }
}

}  // namespace

/// Reads what is plain, and tells where something is not. The texts of a SourceMap end with a NUL, which is no part of anything here.
class PlainText {
 public:
  /// `rest` of a text, which begins at `start`.
  PlainText(std::string_view rest, Span start, bool openqasm2, Scopes& scopes)
      : begin_(rest.data()), place_(begin_), end_(begin_ + rest.size()), start_(start), openqasm2_(openqasm2), scopes_(scopes) {}

  /// From the beginning.
  std::uint32_t offset() const { return static_cast<std::uint32_t>(place_ - begin_); }
  bool at_end() const { return place_ == end_; }
  Span span_from(std::uint32_t first) const { return {start_.begin + first, start_.begin + offset(), start_.file}; }
  void skip_blanks() {
    while (class_of(*place_) == CharacterClass::blank) ++place_;
  }
  /// From the rest of a line on.
  void skip_line_comments() {
    for (skip_blanks(); place_[0] == '/' && place_[1] == '/'; skip_blanks()) {
      while (place_ < end_ && *place_ != '\n' && *place_ != '\r') ++place_;
    }
  }
  bool accept(char c) {
    skip_blanks();
    if (*place_ != c) return false;
    ++place_;
    return true;
  }
  /// Empty where none begins, or not one for certain. Keywords are names here: they are no symbols of what is looked for.
  std::string_view name() {
    skip_blanks();
    const char* first = place_;
    const bool begins = class_of(*first) == CharacterClass::letter && *first != '_' && (!openqasm2_ || *first >= 'a' || is_built_in(first));
    if (!begins) return {};
    do ++place_;
    while (has_bits(*place_, bit_word));
    if (class_of(*place_) == CharacterClass::beyond_ascii) return {};
    return {first, static_cast<std::size_t>(place_ - first)};
  }
  std::optional<ir::QubitOperand> qubit() {
    const Scopes::Found found = scopes_.find(name());
    if (found.symbol == nullptr || found.crosses_body || found.symbol->kind != SymbolKind::qubit_range) return std::nullopt;
    if (!accept('[')) return found.symbol->is_scalar ? std::optional(ir::QubitOperand::fixed(found.symbol->first)) : std::nullopt;
    skip_blanks();
    const auto at = digits();
    if (found.symbol->is_scalar || !at || *at >= static_cast<std::int64_t>(found.symbol->size) || !accept(']')) return std::nullopt;
    return ir::QubitOperand::fixed(found.symbol->first + static_cast<std::uint32_t>(*at));
  }
  std::optional<ir::Operand> argument() {
    const auto value = number();
    return value && std::isfinite(value->value) ? std::optional(ir::Operand::constant(value->value)) : std::nullopt;
  }

 private:
  std::optional<PlainNumber> number(int depth = 0) { return chain<&PlainText::product, '+', '-'>(depth); }
  std::optional<PlainNumber> product(int depth) { return chain<&PlainText::factor, '*', '/'>(depth); }
  /// Operands with one of two operators between them, from the left.
  template <auto operand, char first_operator, char second_operator>
  std::optional<PlainNumber> chain(int depth) {
    auto result = (this->*operand)(depth);
    while (result) {
      skip_blanks();
      if (*place_ != first_operator && *place_ != second_operator) break;
      const char op = *place_++;
      const auto next = (this->*operand)(depth);
      result = next ? operation(op, *result, *next) : std::nullopt;
    }
    return result;
  }
  /// U or CX, the names of OpenQASM 2 that begin with a capital.
  bool is_built_in(const char* first) const {
    const std::size_t size = *first == 'U' ? 1 : first[0] == 'C' && first[1] == 'X' ? 2 : 0;
    return size > 0 && !has_bits(first[size], bit_word);
  }
  /// A whole number without leading zeros, if nothing but digits is here.
  std::optional<std::int64_t> digits() {
    const char* first = place_;
    std::int64_t value = 0;
    while (has_bits(*place_, bit_decimal) && place_ - first < digit_limit) value = 10 * value + (*place_++ - '0');
    const bool plain = place_ > first && !has_bits(*place_, bit_decimal) && (*first != '0' || place_ == first + 1);
    return plain ? std::optional(value) : std::nullopt;
  }
  std::optional<PlainNumber> factor(int depth) {
    if (depth > depth_limit) return std::nullopt;
    skip_blanks();
    if (*place_ == '-') {
      ++place_;
      const auto inner = factor(depth + 1);
      if (!inner) return std::nullopt;
      return inner->is_whole ? whole_operation('-', 0, inner->whole) : real_number(-inner->value);
    }
    if (*place_ == '(') {
      ++place_;
      const auto inner = number(depth + 1);
      return accept(')') ? inner : std::nullopt;
    }
    if (class_of(*place_) == CharacterClass::letter) return constant();
    return has_bits(*place_, bit_decimal) || *place_ == '.' ? literal() : std::nullopt;
  }
  std::optional<PlainNumber> constant() {
    const std::string_view word = name();
    if (openqasm2_) return word == "pi" ? real_number(std::numbers::pi) : std::nullopt;
    const Symbol* symbol = scopes_.find(word).symbol;
    if (symbol == nullptr || symbol->kind != SymbolKind::constant || symbol->type != ir::float_type(64)) return std::nullopt;
    return real_number(symbol->value.as<double>());
  }
  std::optional<PlainNumber> literal() {
    const char* first = place_;
    const auto whole = digits();
    std::optional<PlainNumber> result = whole ? whole_number(*whole) : std::nullopt;
    if (openqasm2_ && result) result->is_whole = false;  // its numbers are all real
    if (*place_ == '.' || (!openqasm2_ && (*place_ == 'e' || *place_ == 'E'))) {
      double value = 0;
      const auto [last, fault] = std::from_chars(first, end_, value);
      place_ = last;
      result = fault == std::errc() ? real_number(value) : std::nullopt;
    }
    const bool goes_on = has_bits(*place_, bit_word) || *place_ == '.' || class_of(*place_) == CharacterClass::beyond_ascii;
    return goes_on ? std::nullopt : result;
  }

  const char* begin_;
  const char* place_;
  const char* end_;
  Span start_;
  bool openqasm2_;
  Scopes& scopes_;
};

namespace {

/// Up to `item_limit` items with commas between them.
template <class T>
struct PlainList {
  std::array<T, item_limit> items;
  std::size_t size = 0;

  std::span<const T> all() const { return std::span(items).first(size); }
  /// False where one is not plain.
  template <auto read_item>
  bool read(PlainText& text) {
    do {
      const auto item = size < item_limit ? (text.*read_item)() : std::nullopt;
      if (!item) return false;
      items[size++] = *item;
    } while (text.accept(','));
    return true;
  }
  bool repeats() const {
    for (std::size_t i = 1; i < size; ++i) {
      if (std::find(items.begin(), items.begin() + i, items[i]) != items.begin() + i) return true;
    }
    return false;
  }
};

}  // namespace

/// The statements that come next, as far as they are plain.
void Analyzer::plain_statements(Parser& parser) {
  if (!builder_.is_open()) return;
  const Span start = parser.place();
  const bool is_main = files_.open.size() == 1;
  PlainText text(parser.rest(), start, is2(), scopes_);
  std::uint32_t done = 0;
  while (!text.at_end() && !sink_.full() && plain_statement(text)) {
    done = text.offset();
    if (is_main) watch_.read(start.begin + done);
    watch_.tick();
    text.skip_line_comments();
  }
  if (done > 0) parser.skip(done);
}

bool Analyzer::plain_gate_call(const GateCall& node) {
  PlainText text(sources_.text(node.span.file).substr(node.span.begin, node.span.end - node.span.begin), node.span, is2(), scopes_);
  return plain_statement(text);
}

bool Analyzer::plain_statement(PlainText& text) {
  text.skip_blanks();
  const std::uint32_t first = text.offset();
  const std::string_view name = text.name();
  if (name == spelling(TokenKind::barrier)) return plain_barrier(text, first);
  const Symbol* symbol = scopes_.find(name).symbol;
  if (symbol == nullptr || symbol->kind != SymbolKind::gate || (symbol->weak && is2())) return false;
  const GateEntry& entry = gates_[symbol->index];
  if (!entry.row || gates::row_of(*entry.row).matrix == nullptr || expanded_operations_ >= operation_budget_) return false;
  PlainList<ir::Operand> arguments;
  if (text.accept('(') && !(arguments.read<&PlainText::argument>(text) && text.accept(')'))) return false;
  PlainList<ir::QubitOperand> qubits;
  if (!qubits.read<&PlainText::qubit>(text) || !text.accept(';') || qubits.repeats()) return false;
  if (arguments.size != entry.parameter_count || qubits.size != entry.qubit_count) return false;
  ++expanded_operations_;
  ir::Operation& operation = builder_.append(ir::OperationKind::gate, text.span_from(first));
  operation.gate = *entry.row;
  operation.control_count = gates::row_of(*entry.row).control_count;
  builder_.append_qubits(operation, qubits.all());
  builder_.append_operands(operation, arguments.all());
  return true;
}

bool Analyzer::plain_barrier(PlainText& text, std::uint32_t first) {
  PlainList<ir::QubitOperand> qubits;
  if (!qubits.read<&PlainText::qubit>(text) || !text.accept(';')) return false;
  builder_.append_qubits(builder_.append(ir::OperationKind::barrier, text.span_from(first)), qubits.all());
  return true;
}

}  // namespace libqsim::qasm::sema
