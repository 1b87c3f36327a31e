#include "libqsim/standards/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "libqsim/standards/check_rows.hpp"
#include "libqsim/standards/constant.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

using Kind = ArgumentKind;

std::string_view name_of(ArgumentKind kind) {
  constexpr std::array<std::string_view, 7> names{"text", "texts", "number", "integer", "true or false", "angle", "pairs of qubits"};
  return names[static_cast<std::size_t>(kind)];
}

// ------------------------------------------------------------- reading arguments

class ArgumentReader {
 public:
  ArgumentReader(const CheckRow& row, const Node& table, support::DiagnosticSink& sink)
      : row_(row), table_(table), sink_(sink), fields_(table, fmt::format("the arguments of '{}'", row.name), sink) {}

  Arguments read() {
    const std::size_t errors = sink_.error_count();
    for (const ArgumentRow& argument : row_.arguments) {
      const Node* value = fields_.find_any(argument.name, argument.required);
      if (value == nullptr) continue;
      if (auto read = read_value(argument, *value)) arguments_.set(std::string(argument.name), std::move(*read));
    }
    fields_.finish();
    if (sink_.error_count() == errors) check_choice();
    if (row_.rule != nullptr && sink_.error_count() == errors) {
      const std::string fault = row_.rule(arguments_);
      if (!fault.empty()) sink_.report(Code::standard_wrong_arguments, table_.span, row_.name, fault);
    }
    return std::move(arguments_);
  }

 private:
  void check_choice() {
    std::string names;
    std::size_t given = 0;
    for (const ArgumentRow& argument : row_.arguments) {
      if (argument.required) continue;
      names += fmt::format("{}{}", names.empty() ? "" : ", ", argument.name);
      given += arguments_.has(argument.name) ? 1 : 0;
    }
    const bool fits = row_.choice == Choice::any || given == 1 || (row_.choice == Choice::at_least_one && given > 1);
    if (!fits)
      sink_.report(Code::standard_wrong_arguments, table_.span, row_.name, fmt::format("give {} of {}", name_of(row_.choice), names));
  }

  std::optional<ArgumentValue> refuse(const Node& value, const ArgumentRow& argument, std::string_view expected) {
    fields_.refuse(value, argument.name, expected);
    return std::nullopt;
  }

  bool text_fits(const Node& value, const ArgumentRow& argument) {
    if (value.kind != NodeKind::string || value.text.empty()) {
      refuse(value, argument, "a text that is not empty");
      return false;
    }
    const auto& choices = argument.choices;
    if (choices.empty() || std::find(choices.begin(), choices.end(), value.text) != choices.end()) return true;
    std::string all;
    for (const std::string_view choice : choices) all += fmt::format("{}\"{}\"", all.empty() ? "one of " : ", ", choice);
    sink_.report(Code::standard_wrong_value, value.span, argument.name, all, show(value)).hint(support::did_you_mean(value.text, choices));
    return false;
  }

  std::optional<ArgumentValue> read_texts(const ArgumentRow& argument, const Node& value) {
    if (value.kind != NodeKind::array || value.items.empty()) return refuse(value, argument, "an array of texts that is not empty");
    std::vector<std::string> texts;
    for (const Node& item : value.items) {
      if (text_fits(item, argument)) texts.push_back(item.text);
    }
    return texts;
  }

  std::optional<ArgumentValue> read_edges(const ArgumentRow& argument, const Node& value) {
    constexpr std::string_view expected = "an array of pairs of different qubits, such as [[0, 1]]";
    if (value.kind != NodeKind::array || value.items.empty()) return refuse(value, argument, expected);
    Edges edges;
    for (const Node& pair : value.items) {
      const auto qubit = [&](std::size_t i) { return pair.items[i].kind == NodeKind::integer ? pair.items[i].integer : -1; };
      const bool valid = pair.kind == NodeKind::array && pair.items.size() == 2 && qubit(0) >= 0 && qubit(1) >= 0 && qubit(0) != qubit(1) &&
                         std::max(qubit(0), qubit(1)) <= std::int64_t{0xffff'ffff};
      if (!valid) return refuse(pair, argument, expected);
      edges.emplace_back(static_cast<std::uint32_t>(std::min(qubit(0), qubit(1))),
                         static_cast<std::uint32_t>(std::max(qubit(0), qubit(1))));
    }
    return edges;
  }

  std::optional<ArgumentValue> read_value(const ArgumentRow& argument, const Node& value) {
    switch (argument.kind) {
      case Kind::text:
        if (!text_fits(value, argument)) return std::nullopt;
        return value.text;
      case Kind::texts:
        return read_texts(argument, value);
      case Kind::number:
        if (!value.is_number() || !(value.number >= 0 && value.number <= 1)) return refuse(value, argument, "a number from 0 to 1");
        return value.number;
      case Kind::integer:
        if (value.kind != NodeKind::integer || value.integer < 0) return refuse(value, argument, "an integer that is not negative");
        return value.integer;
      case Kind::boolean:
        if (value.kind != NodeKind::boolean) return refuse(value, argument, "true or false");
        return value.boolean;
      case Kind::edges:
        return read_edges(argument, value);
      case Kind::angle:
        break;
    }
    const std::optional<double> angle = value.is_number()                ? value.number
                                        : value.kind == NodeKind::string ? constant_of(value.text)
                                                                         : std::nullopt;
    if (!angle || !(*angle > 0) || std::isinf(*angle)) return refuse(value, argument, "an angle above 0, such as \"pi/4\"");
    return *angle;
  }

  const CheckRow& row_;
  const Node& table_;
  support::DiagnosticSink& sink_;
  Fields fields_;
  Arguments arguments_;
};

std::string arguments_text(const CheckRow& row) {
  std::string text;
  for (const ArgumentRow& argument : row.arguments) {
    text +=
        fmt::format("{}{} ({}{})", text.empty() ? "" : ", ", argument.name, name_of(argument.kind), argument.required ? "" : ", optional");
  }
  return text.empty() ? "none" : text;
}

constexpr std::array<Artefact, 4> all_artefacts{Artefact::circuit, Artefact::proposal, Artefact::result, Artefact::implementation};

}  // namespace

std::string_view name_of(Choice choice) {
  constexpr std::array<std::string_view, 3> names{"any", "exactly one", "at least one"};
  return names[static_cast<std::size_t>(choice)];
}

std::string_view name_of(Artefact artefact) {
  switch (artefact) {
    case Artefact::circuit:
      return "circuit";
    case Artefact::proposal:
      return "proposal";
    case Artefact::result:
      return "result";
    case Artefact::implementation:
      break;
  }
  return "implementation";
}

std::optional<Artefact> artefact_named(std::string_view name) {
  for (const Artefact artefact : all_artefacts) {
    if (name == name_of(artefact)) return artefact;
  }
  return std::nullopt;
}

Evidence Evidence::at(const Spot& spot, std::string text) {
  Evidence evidence;
  evidence.line = spot.line;
  evidence.column = spot.column;
  evidence.excerpt = spot.excerpt;
  evidence.text = std::move(text);
  return evidence;
}

Evidence Evidence::of(std::string text) {
  Evidence evidence;
  evidence.text = std::move(text);
  return evidence;
}

const std::vector<std::string>& Arguments::texts(std::string_view name) const {
  return std::get<std::vector<std::string>>(values_.find(name)->second);
}

std::span<const CheckRow> check_rows() {
  static const std::vector<CheckRow> rows = [] {
    std::vector<CheckRow> all;
    for (const std::span<const CheckRow> some : {program_checks(), operation_checks(), submission_checks()}) {
      all.insert(all.end(), some.begin(), some.end());
    }
    return all;
  }();
  return rows;
}

const CheckRow* find_check(std::string_view name) {
  const std::span<const CheckRow> rows = check_rows();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CheckRow& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

Arguments read_arguments(const CheckRow& row, const Node& table, support::DiagnosticSink& sink) {
  return ArgumentReader(row, table, sink).read();
}

std::string checks_to_text() {
  std::string text;
  for (const CheckRow& row : check_rows()) {
    std::string kinds;
    for (const Artefact artefact : all_artefacts) {
      if (includes(row.artefacts, artefact)) kinds += fmt::format("{}{}", kinds.empty() ? "" : ", ", name_of(artefact));
    }
    text += fmt::format("{}: {}\n  args: {}\n", row.name, row.summary, arguments_text(row));
    // Arguments that choose from the same words are told once.
    std::span<const std::string_view> told;
    for (const ArgumentRow& argument : row.arguments) {
      if (argument.choices.empty() || argument.choices.data() == told.data()) continue;
      told = argument.choices;
      text += fmt::format("  {}: of {}\n", argument.name, fmt::join(told, ", "));
    }
    text += fmt::format("  judges: {}\n", kinds);
  }
  return text;
}

std::string checks_to_json() {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const CheckRow& row : check_rows()) {
    nlohmann::ordered_json check;
    check["name"] = row.name;
    check["summary"] = row.summary;
    check["args"] = nlohmann::ordered_json::array();
    for (const ArgumentRow& argument : row.arguments) {
      nlohmann::ordered_json one{{"name", argument.name}, {"kind", name_of(argument.kind)}, {"required", argument.required}};
      if (!argument.choices.empty()) one["choices"] = std::vector<std::string>(argument.choices.begin(), argument.choices.end());
      check["args"].push_back(std::move(one));
    }
    if (row.choice != Choice::any) check["optional_args"] = name_of(row.choice);
    check["judges"] = nlohmann::ordered_json::array();
    for (const Artefact artefact : all_artefacts) {
      if (includes(row.artefacts, artefact)) check["judges"].push_back(name_of(artefact));
    }
    all.push_back(std::move(check));
  }
  return all.dump(2);
}

}  // namespace libqsim::standards
