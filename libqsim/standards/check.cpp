#include "libqsim/standards/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "libqsim/standards/check_functions.hpp"
#include "libqsim/standards/constant.hpp"
#include "libqsim/standards/features.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

constexpr Artefacts circuits = static_cast<unsigned>(Artefact::circuit) | static_cast<unsigned>(Artefact::proposal);
constexpr Artefacts proposals = static_cast<unsigned>(Artefact::proposal);
constexpr Artefacts results = static_cast<unsigned>(Artefact::result);
constexpr Artefacts submissions = proposals | results;
constexpr Artefacts implementations = static_cast<unsigned>(Artefact::implementation);

using Kind = ArgumentKind;

constexpr std::array<std::string_view, 4> graphs{"line", "grid", "heavy-hex", "all"};
constexpr std::array<std::string_view, 4> versions{"2.0", "3.0", "3.1", "3.2"};
const std::span<const std::string_view> features = circuit_feature_names();

constexpr std::array<ArgumentRow, 1> version_arguments{{{"one_of", Kind::texts, true, versions}}};
const std::array<ArgumentRow, 2> feature_arguments{{{"feature", Kind::text, false, features}, {"features", Kind::texts, false, features}}};
constexpr std::array<ArgumentRow, 2> include_arguments{{{"name", Kind::text}, {"one_of", Kind::texts}}};
constexpr std::array<ArgumentRow, 1> gates_arguments{{{"gates", Kind::texts}}};
constexpr std::array<ArgumentRow, 2> angle_arguments{{{"gates", Kind::texts}, {"step", Kind::angle}}};
constexpr std::array<ArgumentRow, 2> graph_arguments{{{"graph", Kind::text, false, graphs}, {"edges", Kind::edges, false}}};
constexpr std::array<ArgumentRow, 7> limit_arguments{{{"qubits", Kind::integer, false},
                                                      {"bits", Kind::integer, false},
                                                      {"depth", Kind::integer, false},
                                                      {"gates", Kind::integer, false},
                                                      {"two_qubit_gates", Kind::integer, false},
                                                      {"loops", Kind::integer, false},
                                                      {"bytes", Kind::integer, false}}};
constexpr std::array<ArgumentRow, 1> allowed_arguments{{{"allowed", Kind::boolean}}};
constexpr std::array<ArgumentRow, 1> keys_arguments{{{"keys", Kind::texts}}};
constexpr std::array<ArgumentRow, 1> one_of_arguments{{{"one_of", Kind::texts}}};
constexpr std::array<ArgumentRow, 1> min_arguments{{{"min", Kind::integer}}};
constexpr std::array<ArgumentRow, 1> key_arguments{{{"key", Kind::text}}};
constexpr std::array<std::string_view, 2> freedoms{"global-phase", "layout"};
constexpr std::array<ArgumentRow, 1> up_to_arguments{{{"up_to", Kind::texts, true, freedoms}}};
constexpr std::array<ArgumentRow, 2> power_arguments{{{"ideal", Kind::number, false}, {"uniform", Kind::number, false}}};
constexpr std::array<ArgumentRow, 2> conformance_arguments{{{"profile", Kind::text}, {"share", Kind::number}}};
constexpr std::span<const ArgumentRow> none{};

const auto rows = std::to_array<CheckRow>({
    {"language.version", "the version that the circuit states", circuits, version_arguments, check_language_version, nullptr, true},
    {"feature.used", "uses one of the features", circuits, feature_arguments, check_feature_used, nullptr, true, Choice::exactly_one},
    {"feature.allowed", "uses no feature but these", circuits, feature_arguments, check_feature_allowed, nullptr, true,
     Choice::exactly_one},
    {"feature.denied", "uses none of the features", circuits, feature_arguments, check_feature_denied, nullptr, true, Choice::exactly_one},
    {"include.identity",
     "each include of that name is one of the sets openqasm2-paper, qasmbench-35, qiskit-42, openqasm3-stdgates, or a file with that "
     "sha256",
     circuits, include_arguments, check_include_identity, rule_include_sets, true},
    {"gates.subset", "applies no gate but these", circuits, gates_arguments, check_gates_subset, nullptr, true},
    {"gates.angle-grid", "the angles of these gates are multiples of the step", circuits, angle_arguments, check_angle_grid, nullptr, true},
    {"connectivity", "two-qubit gates only along the edges of a graph", circuits, graph_arguments, check_connectivity, nullptr, true,
     Choice::exactly_one},
    {"limit", "at most so many", circuits, limit_arguments, check_limit, nullptr, true, Choice::at_least_one},
    {"measurement.terminal", "nothing happens to a qubit after its measurement", circuits, none, check_measurement_terminal, nullptr, true},
    {"measurement.all", "every qubit is measured", circuits, none, check_measurement_all, nullptr, true},
    {"measurement.before-read", "classical registers are measured before they are read", circuits, none, check_measurement_before_read,
     nullptr, true},
    {"reset.allowed", "whether resets may be used", circuits, allowed_arguments, check_reset_allowed, nullptr, true},
    {"timing.allowed", "whether delays, boxes and durations may be used", circuits, allowed_arguments, check_timing_allowed, nullptr, true},
    {"metadata.required", "keys that are stated: in a circuit by lines `// key: value` before its first statement", circuits | results,
     keys_arguments, check_metadata},
    {"license", "the licence: in a circuit by a line `// SPDX-License-Identifier: ...`", circuits | results, one_of_arguments,
     check_license},
    {"declaration", "what the submitter declares: a person answers it", submissions, key_arguments, check_declaration},
    {"hash", "every file and every generator's output has the sha256 that is stated", submissions, none, check_hash},
    {"seed", "every generator is named with its version and its seeds", proposals, none, check_seed},
    {"determinism", "every generator gives the same circuits again", proposals, none, check_determinism},
    {"reference", "every reference value is found again within its interval; of a result, every metric that it states", submissions, none,
     check_reference},
    {"anchor", "every anchor passes or fails as it must", proposals, none, check_anchor},
    {"metric.defined", "every metric has a value, within its range", submissions, none, check_metric_defined},
    {"result.shots", "at least so many shots a circuit", submissions, min_arguments, check_result_shots},
    {"result.counts", "counts add up to the shots, over outcomes of the circuit", results, none, check_result_counts},
    {"result.bit-order", "bit strings are not reversed", results, none, check_result_bit_order},
    {"acceptance.power", "the rule passes an ideal device and fails a uniform sampler, with these probabilities", proposals,
     power_arguments, check_acceptance_power},
    {"acceptance.met", "the counts meet the proposal's rule, and the result's own verdict agrees", results, none, check_acceptance_met},
    {"equivalence", "circuits stated to be equivalent are, up to no more than this", proposals, up_to_arguments, check_equivalence},
    {"conformance", "an implementation passes this share of the cases of a profile", implementations, conformance_arguments,
     check_conformance},
});

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

std::span<const CheckRow> check_rows() { return rows; }

const CheckRow* find_check(std::string_view name) {
  const auto* found = std::find_if(rows.begin(), rows.end(), [&](const CheckRow& row) { return row.name == name; });
  return found == rows.end() ? nullptr : found;
}

Arguments read_arguments(const CheckRow& row, const Node& table, support::DiagnosticSink& sink) {
  return ArgumentReader(row, table, sink).read();
}

std::string checks_to_text() {
  std::string text;
  for (const CheckRow& row : rows) {
    std::string kinds;
    for (const Artefact artefact : all_artefacts) {
      if (includes(row.artefacts, artefact)) kinds += fmt::format("{}{}", kinds.empty() ? "" : ", ", name_of(artefact));
    }
    text += fmt::format("{}: {}\n  args: {}\n  judges: {}\n", row.name, row.summary, arguments_text(row), kinds);
  }
  return text;
}

std::string checks_to_json() {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const CheckRow& row : rows) {
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
