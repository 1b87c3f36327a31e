#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "libqsim/gates/catalogue.hpp"
#include "libqsim/standards/check_rows.hpp"
#include "libqsim/standards/features.hpp"
#include "libqsim/standards/gate_sets.hpp"

namespace libqsim::standards {

namespace {

constexpr std::size_t evidence_limit = 20;  // more places than this add nothing that a reader acts on

std::string list(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> features_of(const Arguments& arguments) {
  std::vector<std::string> all;
  if (arguments.has("features")) all = arguments.texts("features");
  if (arguments.has("feature")) all.push_back(arguments.text("feature"));
  return all;
}

/// The library gates of a circuit that none of the sets declares, for the set that lacks the fewest.
struct Lacking {
  std::string set;
  std::vector<const GateFact*> gates;
};

std::optional<Lacking> lacking_gates(const CircuitFacts& facts, std::string_view include, const std::vector<std::string>& sets) {
  std::optional<Lacking> least;
  for (const std::string& name : sets) {
    const GateSet* set = find_gate_set(name);
    if (set == nullptr || set->include != include) continue;
    Lacking lacking{name, {}};
    for (const GateFact& gate : facts.gates) {
      if (gate.library && !set->declares(gate)) lacking.gates.push_back(&gate);
    }
    if (!least || lacking.gates.size() < least->gates.size()) least = std::move(lacking);
  }
  return least;
}

std::string rule_include_sets(const Arguments& arguments) {
  for (const std::string& name : arguments.texts("one_of")) {
    const GateSet* set = find_gate_set(name);
    if (set == nullptr && !is_sha256(name)) {
      std::string sets;
      for (const GateSet& known : gate_sets()) sets += fmt::format("{}{}", sets.empty() ? "" : ", ", known.name);
      return fmt::format("\"{}\" is neither a sha256 nor one of the sets {}", name, sets);
    }
    if (set != nullptr && set->include != arguments.text("name")) return fmt::format("the set {} is one of {}", name, set->include);
  }
  return {};
}

Finding check_language_version(const Arguments& arguments, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  const auto& versions = arguments.texts("one_of");
  if (!facts.version_stated) return Finding::fail({Evidence::of("the circuit states no version")});
  if (contains(versions, facts.version)) return Finding::pass({Evidence::at(facts.version_spot, "version " + facts.version)});
  return Finding::fail({Evidence::at(facts.version_spot, fmt::format("version {}, not {}", facts.version, list(versions)))});
}

Finding check_feature_used(const Arguments& arguments, const Subject& subject) {
  for (const std::string& feature : features_of(arguments)) {
    const auto found = subject.circuit->features.find(feature);
    if (found != subject.circuit->features.end()) return Finding::pass({Evidence::at(found->second, "uses " + feature)});
  }
  return Finding::fail({Evidence::of("uses none of: " + list(features_of(arguments)))});
}

Finding check_feature_allowed(const Arguments& arguments, const Subject& subject) {
  const std::vector<std::string> allowed = features_of(arguments);
  std::vector<Evidence> evidence;
  for (const auto& [feature, spot] : subject.circuit->features) {
    if (!contains(allowed, feature)) evidence.push_back(Evidence::at(spot, "uses " + feature));
  }
  return evidence.empty() ? Finding::pass() : Finding::fail(std::move(evidence));
}

Finding check_feature_denied(const Arguments& arguments, const Subject& subject) {
  std::vector<Evidence> evidence;
  for (const std::string& feature : features_of(arguments)) {
    const auto found = subject.circuit->features.find(feature);
    if (found != subject.circuit->features.end()) evidence.push_back(Evidence::at(found->second, "uses " + feature));
  }
  return evidence.empty() ? Finding::pass() : Finding::fail(std::move(evidence));
}

Finding check_include_identity(const Arguments& arguments, const Subject& subject) {
  const CircuitFacts& facts = *subject.circuit;
  const std::string& name = arguments.text("name");
  const auto& allowed = arguments.texts("one_of");
  std::vector<Evidence> passed;
  std::vector<Evidence> failed;
  for (const IncludeFact& include : facts.includes) {
    if (include.name != name) continue;
    if (!include.built_in) {
      auto& evidence = contains(allowed, include.sha256) ? passed : failed;
      evidence.push_back(Evidence::at(include.spot, fmt::format("a file of its own, sha256 {}", include.sha256)));
      continue;
    }
    const std::optional<Lacking> lacking = lacking_gates(facts, name, allowed);
    if (!lacking) {
      failed.push_back(Evidence::at(include.spot, "the built-in file is none of the files named by sha256"));
    } else if (lacking->gates.empty()) {
      passed.push_back(Evidence::at(include.spot, fmt::format("every library gate used is declared by {}", lacking->set)));
    } else {
      for (const GateFact* gate : lacking->gates) {
        if (failed.size() < evidence_limit) {
          failed.push_back(Evidence::at(gate->spot, fmt::format("'{}' is not declared by {}", gate->name, lacking->set)));
        }
      }
    }
  }
  return failed.empty() ? Finding::pass(std::move(passed)) : Finding::fail(std::move(failed));
}

// ------------------------------------------------------------- the vocabulary

using Kind = ArgumentKind;

constexpr std::array<std::string_view, 4> versions{"2.0", "3.0", "3.1", "3.2"};
const std::span<const std::string_view> features = circuit_feature_names();
constexpr std::array<ArgumentRow, 1> version_arguments{{{"one_of", Kind::texts, true, versions}}};
const std::array<ArgumentRow, 2> feature_arguments{{{"feature", Kind::text, false, features}, {"features", Kind::texts, false, features}}};
constexpr std::array<ArgumentRow, 2> include_arguments{{{"name", Kind::text}, {"one_of", Kind::texts}}};

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
});

}  // namespace

std::span<const CheckRow> program_checks() { return rows; }

}  // namespace libqsim::standards
