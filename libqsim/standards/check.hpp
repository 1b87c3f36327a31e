#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "libqsim/standards/document.hpp"
#include "libqsim/standards/facts.hpp"

namespace libqsim::standards {

/// What a clause may be about.
enum class Artefact : std::uint8_t { circuit = 1, proposal = 2, result = 4, implementation = 8 };
using Artefacts = unsigned;  ///< bits of Artefact

constexpr bool includes(Artefacts all, Artefact one) { return (all & static_cast<unsigned>(one)) != 0; }
std::string_view name_of(Artefact artefact);
std::optional<Artefact> artefact_named(std::string_view name);

/// What a verdict rests on: a place, a comparison of numbers, or words.
struct Evidence {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string excerpt;
  std::optional<double> claimed;
  std::optional<double> computed;
  std::optional<double> sigma;
  std::optional<double> bound;
  std::string text;

  static Evidence at(const Spot& spot, std::string text = {});
  static Evidence of(std::string text);
};

/// A check's answer, before the clause's level weighs it.
enum class Outcome : std::uint8_t { pass, fail, undecided, not_applicable, declared, not_declared };

struct Finding {
  Outcome outcome = Outcome::pass;
  std::vector<Evidence> evidence;

  static Finding pass(std::vector<Evidence> evidence = {}) { return {Outcome::pass, std::move(evidence)}; }
  static Finding fail(std::vector<Evidence> evidence) { return {Outcome::fail, std::move(evidence)}; }
  static Finding undecided(std::string why) { return {Outcome::undecided, {Evidence::of(std::move(why))}}; }
};

// ------------------------------------------------------------------- arguments

enum class ArgumentKind : std::uint8_t { text, texts, number, integer, boolean, angle, edges };

/// One row an argument of a check. `choices` bounds the values of texts.
struct ArgumentRow {
  std::string_view name;
  ArgumentKind kind = ArgumentKind::text;
  bool required = true;
  std::span<const std::string_view> choices = {};
};

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
using ArgumentValue = std::variant<std::string, std::vector<std::string>, double, std::int64_t, bool, Edges>;

class Arguments {
 public:
  void set(std::string name, ArgumentValue value) { values_[std::move(name)] = std::move(value); }
  bool has(std::string_view name) const { return values_.find(name) != values_.end(); }
  const std::string& text(std::string_view name) const { return std::get<std::string>(values_.find(name)->second); }
  const std::vector<std::string>& texts(std::string_view name) const;
  double number(std::string_view name) const { return std::get<double>(values_.find(name)->second); }
  std::int64_t integer(std::string_view name) const { return std::get<std::int64_t>(values_.find(name)->second); }
  bool boolean(std::string_view name) const { return std::get<bool>(values_.find(name)->second); }
  const Edges& edges(std::string_view name) const { return std::get<Edges>(values_.find(name)->second); }
  const std::map<std::string, ArgumentValue, std::less<>>& all() const { return values_; }
  bool operator==(const Arguments& other) const = default;

 private:
  std::map<std::string, ArgumentValue, std::less<>> values_;
};

// -------------------------------------------------------------------- registry

class ProposalFindings;
class ResultFindings;
class ImplementationFindings;

/// What a check looks at: exactly one of them is set.
struct Subject {
  Artefact kind = Artefact::circuit;
  const CircuitFacts* circuit = nullptr;
  const ProposalFindings* proposal = nullptr;
  const ResultFindings* result = nullptr;
  const ImplementationFindings* implementation = nullptr;
};

/// How many of a check's optional arguments may be given.
enum class Choice : std::uint8_t { any, exactly_one, at_least_one };
std::string_view name_of(Choice choice);

using CheckFunction = Finding (*)(const Arguments& arguments, const Subject& subject);
/// What is wrong with arguments that are well typed one by one; empty: nothing.
using ArgumentRule = std::string (*)(const Arguments& arguments);

/// One row a check of the vocabulary.
struct CheckRow {
  std::string_view name;
  std::string_view summary;
  Artefacts artefacts;
  std::span<const ArgumentRow> arguments;
  CheckFunction function;
  ArgumentRule rule = nullptr;
  /// Its function judges single circuits; of a proposal, each of its circuits.
  bool of_circuits = false;
  Choice choice = Choice::any;
};

std::span<const CheckRow> check_rows();
const CheckRow* find_check(std::string_view name);

/// Reads the arguments of a check from the table `args`; faults are reported at their place.
Arguments read_arguments(const CheckRow& row, const Node& table, support::DiagnosticSink& sink);

/// The vocabulary as a table for people, and in JSON (`qsim drafts checks`).
std::string checks_to_text();
std::string checks_to_json();

}  // namespace libqsim::standards
