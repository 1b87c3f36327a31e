#include "libqsim/standards/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

constexpr std::size_t shown_bytes = 60;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string join(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += fmt::format("\"{}\"", words[i]);
  }
  return text;
}

}  // namespace

bool is_identifier(std::string_view text, bool plain) {
  if (text.empty() || !is_letter(text.front())) return false;
  return std::all_of(text.begin(), text.end(),
                     [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || (!plain && (c == '.' || c == '-')); });
}

namespace {

/// As no integer, which it may have been taken for.
std::string show_number(double number) {
  std::string text = fmt::format("{}", number);
  if (std::isfinite(number) && text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

std::string show_array(const Node& value) {
  std::string text = "[";
  for (const Node& item : value.items) {
    if (text.size() > 1) text += ", ";
    text += show(item);
    if (text.size() > shown_bytes) return std::string(describe(value.kind));
  }
  return text + "]";
}

}  // namespace

std::string show(const Node& value) {
  switch (value.kind) {
    case NodeKind::boolean:
      return value.boolean ? "true" : "false";
    case NodeKind::integer:
      return fmt::format("{}", value.integer);
    case NodeKind::number:
      return show_number(value.number);
    case NodeKind::string:
      if (value.text.size() > shown_bytes) return fmt::format("\"{}...\"", value.text.substr(0, shown_bytes));
      return fmt::format("\"{}\"", value.text);
    case NodeKind::other:
      return value.text;
    case NodeKind::array:
      return show_array(value);
    default:
      return std::string(describe(value.kind));
  }
}

Fields::Fields(const Node& table, std::string what, support::DiagnosticSink& sink) : table_(table), what_(std::move(what)), sink_(sink) {}

support::Span Fields::span_of(std::string_view key) const {
  const Member* member = table_.find(key);
  return member == nullptr ? table_.span : member->value.span;
}

const Node* Fields::find_any(std::string_view key, bool required) {
  known_.push_back(key);
  const Member* member = table_.find(key);
  if (member == nullptr && required) missing_.push_back(key);
  return member == nullptr ? nullptr : &member->value;
}

const Node* Fields::find(std::string_view key, NodeKind kind, bool required) {
  const Node* value = find_any(key, required);
  if (value == nullptr) return nullptr;
  if (value->kind == kind || (kind == NodeKind::number && value->kind == NodeKind::integer)) return value;
  refuse(*value, key, describe(kind));
  return nullptr;
}

void Fields::refuse(const Node& value, std::string_view key, std::string_view expected) {
  sink_.report(Code::standard_wrong_value, value.span, key, expected, show(value));
}

std::string Fields::text(std::string_view key) {
  const Node* value = find(key, NodeKind::string, true);
  if (value == nullptr) return {};
  if (value->text.empty()) refuse(*value, key, "a text that is not empty");
  return value->text;
}

std::string Fields::text_or(std::string_view key, std::string_view fallback) {
  const Node* value = find(key, NodeKind::string);
  return value == nullptr ? std::string(fallback) : value->text;
}

Text Fields::identifier(std::string_view key, bool plain) {
  const Node* value = find(key, NodeKind::string, true);
  if (value == nullptr) return {{}, table_.span};
  if (!is_identifier(value->text, plain)) {
    refuse(*value, key, plain ? "a letter, then letters, digits and _" : "a letter, then letters, digits and _ . -");
  }
  return {value->text, value->span};
}

std::string Fields::choice(std::string_view key, std::initializer_list<std::string_view> choices, bool required) {
  const std::span<const std::string_view> all(choices.begin(), choices.size());
  const Node* value = find(key, NodeKind::string, required);
  if (value == nullptr) return std::string(all.front());
  if (std::find(all.begin(), all.end(), value->text) == all.end()) {
    sink_.report(Code::standard_wrong_value, value->span, key, join(all), show(*value)).hint(support::did_you_mean(value->text, all));
    return std::string(all.front());
  }
  return value->text;
}

std::optional<double> Fields::number(std::string_view key, bool required) {
  const Node* value = find(key, NodeKind::number, required);
  if (value == nullptr) return std::nullopt;
  if (!std::isfinite(value->number)) {
    refuse(*value, key, "a finite number");
    return std::nullopt;
  }
  return value->number;
}

double Fields::number_or(std::string_view key, double fallback, double low, double high) {
  const std::optional<double> value = number(key, false);
  if (!value) return fallback;
  if (*value < low || *value > high) {
    refuse(table_.find(key)->value, key, fmt::format("a number from {} to {}", low, high));
    return fallback;
  }
  return *value;
}

std::optional<std::int64_t> Fields::integer(std::string_view key, bool required, std::int64_t low, std::int64_t high) {
  const Node* value = find(key, NodeKind::integer, required);
  if (value == nullptr) return std::nullopt;
  if (value->integer < low || value->integer > high) {
    refuse(*value, key, fmt::format("an integer from {} to {}", low, high));
    return std::nullopt;
  }
  return value->integer;
}

std::int64_t Fields::integer_or(std::string_view key, std::int64_t fallback, std::int64_t low, std::int64_t high) {
  return integer(key, false, low, high).value_or(fallback);
}

bool Fields::boolean_or(std::string_view key, bool fallback) {
  const Node* value = find(key, NodeKind::boolean);
  return value == nullptr ? fallback : value->boolean;
}

std::vector<Text> Fields::texts(std::string_view key, bool required) {
  std::vector<Text> all;
  const Node* value = find(key, NodeKind::array, required);
  if (value == nullptr) return all;
  for (const Node& item : value->items) {
    if (item.kind == NodeKind::string && !item.text.empty()) {
      all.push_back({item.text, item.span});
    } else {
      refuse(item, key, "an array of texts that are not empty");
    }
  }
  return all;
}

std::vector<const Node*> Fields::tables(std::string_view key, bool required) {
  std::vector<const Node*> all;
  const Node* value = find(key, NodeKind::array, required);
  if (value == nullptr) return all;
  for (const Node& item : value->items) {
    if (item.kind == NodeKind::table) {
      all.push_back(&item);
    } else {
      refuse(item, key, "an array of tables");
    }
  }
  return all;
}

void Fields::finish() {
  for (const Member& member : table_.members) {
    if (std::find(known_.begin(), known_.end(), member.key) != known_.end()) continue;
    const std::string_view meant = support::closest(member.key, known_);
    std::erase(missing_, meant);
    sink_.report(Code::standard_unknown_key, member.key_span, member.key, what_).hint(support::did_you_mean(member.key, known_));
  }
  for (const std::string_view key : missing_) sink_.report(Code::standard_missing_key, table_.span, what_, key);
}

}  // namespace libqsim::standards
