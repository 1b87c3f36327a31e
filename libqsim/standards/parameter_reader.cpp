#include <fmt/format.h>

#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/proposal.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using protocols::ParameterKind;
using protocols::ParameterRow;
using support::Code;

namespace {

constexpr std::size_t most_integers = 1000;

std::optional<protocols::ParameterValue> integers_of(const ParameterRow& row, const Node& value) {
  if (value.kind != NodeKind::array || value.items.empty() || value.items.size() > most_integers) return std::nullopt;
  std::vector<std::int64_t> integers;
  for (const Node& item : value.items) {
    if (item.kind != NodeKind::integer || item.number < row.low || item.number > row.high) return std::nullopt;
    integers.push_back(item.integer);
  }
  return integers;
}

std::optional<protocols::ParameterValue> value_of(const ParameterRow& row, const Node& value) {
  const bool in_range = value.is_number() && value.number >= row.low && value.number <= row.high;
  switch (row.kind) {
    case ParameterKind::integer:
      if (value.kind == NodeKind::integer && in_range) return value.integer;
      return std::nullopt;
    case ParameterKind::integers:
      return integers_of(row, value);
    case ParameterKind::number:
      if (in_range) return value.number;
      return std::nullopt;
    case ParameterKind::text:
      break;
  }
  for (const std::string_view choice : row.choices) {
    if (value.kind == NodeKind::string && value.text == choice) return value.text;
  }
  return std::nullopt;
}

std::string expected(const ParameterRow& row) {
  switch (row.kind) {
    case ParameterKind::integer:
      return fmt::format("an integer from {} to {}", row.low, row.high);
    case ParameterKind::integers:
      return fmt::format("an array of integers from {} to {}", row.low, row.high);
    case ParameterKind::number:
      return fmt::format("a number from {} to {}", row.low, row.high);
    case ParameterKind::text:
      break;
  }
  std::string all;
  for (const std::string_view choice : row.choices) all += fmt::format("{}\"{}\"", all.empty() ? "one of " : ", ", choice);
  return all;
}

}  // namespace

protocols::Parameters read_parameters(const protocols::ProtocolRow& row, const Node& table, support::DiagnosticSink& sink) {
  protocols::Parameters parameters = row.defaults();
  const std::size_t errors = sink.error_count();
  Fields fields(table, fmt::format("the parameters of '{}'", row.name), sink);
  for (const ParameterRow& parameter : row.parameters) {
    const Node* value = fields.find_any(parameter.name);
    if (value == nullptr) continue;
    if (auto read = value_of(parameter, *value)) {
      parameters.set(std::string(parameter.name), std::move(*read));
    } else {
      const std::string text = value->kind == NodeKind::string ? support::did_you_mean(value->text, parameter.choices) : std::string();
      sink.report(Code::standard_wrong_value, value->span, parameter.name, expected(parameter), show(*value)).hint(text);
    }
  }
  for (const ParameterRow& parameter : row.parameters) {
    if (!parameter.follows.empty() && !fields.has(parameter.name))
      parameters.set(std::string(parameter.name), parameters.all().find(parameter.follows)->second);
  }
  fields.finish();
  if (row.fault != nullptr && sink.error_count() == errors) {
    const std::string fault = row.fault(parameters);
    if (!fault.empty()) sink.report(Code::standard_wrong_arguments, table.span, row.name, fault);
  }
  return parameters;
}

}  // namespace libqsim::standards
