#include "libqsim/support/sarif.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "libqsim/support/diagnostic_catalogue.hpp"
#include "libqsim/support/json_text.hpp"

namespace libqsim::support {

namespace {

/// Adds an item to a list that stands without its brackets.
void add(std::string& list, const std::string& item) {
  if (!list.empty()) list += ',';
  list += item;
}

/// A path as a URI reference: bytes outside of the unreserved set and the slash are percent-encoded.
std::string uri_of(std::string_view path) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string uri;
  if (path.starts_with('/')) uri = "file://";
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

std::string location_of(std::string_view path, std::string_view region, std::string_view message) {
  std::string text = fmt::format("{{\"physicalLocation\":{{\"artifactLocation\":{{\"uri\":{}}}{}}}", json_string(uri_of(path)), region);
  if (!message.empty()) text += fmt::format(",\"message\":{{\"text\":{}}}", json_string(message));
  return text + "}";
}

std::string region_of(const Diagnostic& diagnostic) {
  if (diagnostic.line == 0) return {};
  std::string region = fmt::format(",\"region\":{{\"startLine\":{},\"startColumn\":{}", diagnostic.line, diagnostic.column);
  if (diagnostic.end_line >= diagnostic.line)
    region += fmt::format(",\"endLine\":{},\"endColumn\":{}", diagnostic.end_line, diagnostic.end_column);
  return region + "}";
}

std::string result_of(const Diagnostic& diagnostic, std::size_t rule) {
  std::string message = diagnostic.message;
  if (!diagnostic.hint.empty()) message += "\nhint: " + diagnostic.hint;
  std::string text = fmt::format("{{\"ruleId\":{},\"ruleIndex\":{},\"level\":\"{}\",\"message\":{{\"text\":{}}}",
                                 json_string(diagnostic.code), rule, name_of(diagnostic.severity), json_string(message));
  if (!diagnostic.path.empty()) text += fmt::format(",\"locations\":[{}]", location_of(diagnostic.path, region_of(diagnostic), {}));
  std::string related;
  for (const Note& note : diagnostic.notes) {
    if (note.path.empty()) continue;
    const std::string region =
        note.line > 0 ? fmt::format(",\"region\":{{\"startLine\":{},\"startColumn\":{}}}", note.line, note.column) : std::string();
    add(related, location_of(note.path, region, note.message));
  }
  if (!related.empty()) text += fmt::format(",\"relatedLocations\":[{}]", related);
  if (!diagnostic.clause.empty()) text += fmt::format(",\"properties\":{{\"clause\":{}}}", json_string(diagnostic.clause));
  return text + "}";
}

/// `clauses`: what the diagnostics of this code refer to, the rule's help.
std::string rule_text(const std::string& code, const std::set<std::string>& clauses) {
  std::string name = code;
  std::string description;
  for (const DiagnosticRow& row : diagnostic_rows()) {
    if (row.code != code) continue;
    name = row.identifier;
    description = row.message;
  }
  std::string text = fmt::format("{{\"id\":{},\"name\":{},\"shortDescription\":{{\"text\":{}}}", json_string(code), json_string(name),
                                 json_string(description.empty() ? code : description));
  if (!clauses.empty()) text += fmt::format(",\"help\":{{\"text\":{}}}", json_string(fmt::format("See {}.", fmt::join(clauses, "; "))));
  return text + "}";
}

}  // namespace

std::string to_sarif(const Diagnostics& diagnostics, std::string_view tool_version) {
  std::map<std::string, std::size_t> rules;
  std::map<std::string, std::set<std::string>> clauses;
  for (const Diagnostic& diagnostic : diagnostics) {
    rules.emplace(diagnostic.code, 0);
    if (!diagnostic.clause.empty()) clauses[diagnostic.code].insert(diagnostic.clause);
  }
  std::string rule_list;
  std::size_t next = 0;
  for (auto& [code, index] : rules) {
    index = next++;
    add(rule_list, rule_text(code, clauses[code]));
  }
  std::string results;
  for (const Diagnostic& diagnostic : diagnostics) {
    add(results, result_of(diagnostic, rules.at(diagnostic.code)));
  }
  return fmt::format(
      "{{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{{"
      "\"name\":\"qsim\",\"version\":{},\"rules\":[{}]}}}},\"columnKind\":\"unicodeCodePoints\",\"results\":[{}]}}]}}\n",
      json_string(tool_version), rule_list, results);
}

}  // namespace libqsim::support
