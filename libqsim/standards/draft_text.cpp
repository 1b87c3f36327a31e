#include "libqsim/standards/draft_text.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "libqsim/support/unicode.hpp"

namespace libqsim::standards {

namespace {

using nlohmann::ordered_json;

ordered_json value_json(const ArgumentValue& value) {
  return std::visit([](const auto& one) { return ordered_json(one); }, value);
}

ordered_json call_json(const CheckCall& call) {
  ordered_json args = ordered_json::object();
  for (const auto& [name, value] : call.arguments.all()) args[name] = value_json(value);
  return {{"check", call.row->name}, {"args", std::move(args)}};
}

std::vector<std::string_view> artefacts_of(const Clause& clause) {
  std::vector<std::string_view> names;
  for (const Artefact artefact : {Artefact::circuit, Artefact::proposal, Artefact::result, Artefact::implementation}) {
    if (includes(clause.applies, artefact)) names.push_back(name_of(artefact));
  }
  return names;
}

}  // namespace

std::string call_text(const CheckCall& call) { return fmt::format("{} {}", call.row->name, call_json(call)["args"].dump()); }

ordered_json to_json(const Draft& draft) {
  ordered_json made{{"name", draft.name()}, {"title", draft.title}, {"status", draft.status}, {"basis", draft.basis}};
  if (!draft.extends.empty()) made["extends"] = draft.extends;
  made["path"] = draft.path;
  made["sha256"] = draft.sha256;
  made["clauses"] = ordered_json::array();
  for (const Clause& clause : draft.clauses) {
    ordered_json one{{"id", clause.id},
                     {"level", name_of(clause.level)},
                     {"applies", artefacts_of(clause)},
                     {"title", clause.title},
                     {"text", clause.text}};
    if (!clause.rationale.empty()) one["rationale"] = clause.rationale;
    if (clause.when) one["when"] = call_json(*clause.when);
    one.update(call_json(clause.check));
    made["clauses"].push_back(std::move(one));
  }
  return made;
}

std::string to_text(const Draft& draft) {
  const auto escaped = [](std::string_view text) { return support::escape_for_terminal(text); };
  std::string text = fmt::format("{}: {} ({})\n", escaped(draft.name()), escaped(draft.title), draft.status);
  for (const std::string& basis : draft.basis) text += fmt::format("  on the basis of {}\n", escaped(basis));
  if (!draft.extends.empty()) text += fmt::format("  extends {}\n", escaped(draft.extends));
  for (const Clause& clause : draft.clauses) {
    std::string applies;
    for (const std::string_view name : artefacts_of(clause)) applies += fmt::format("{}{}", applies.empty() ? "" : ", ", name);
    text += fmt::format("\n{} {} ({}; {})\n  {}\n", escaped(clause.id), escaped(clause.title), name_of(clause.level), applies,
                        escaped(clause.text));
    if (!clause.rationale.empty()) text += fmt::format("  because: {}\n", escaped(clause.rationale));
    if (clause.when) text += fmt::format("  when: {}\n", escaped(call_text(*clause.when)));
    text += fmt::format("  check: {}\n", escaped(call_text(clause.check)));
  }
  return text;
}

}  // namespace libqsim::standards
