#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "libqsim/standards/draft.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/paths.hpp"
#include "libqsim/support/sha256.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

constexpr std::size_t inheritance_limit = 16;

/// "<id>/<letter>", or nothing.
std::optional<std::pair<std::string, std::string>> split_name(std::string_view name) {
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string_view id = name.substr(0, slash);
  const std::string_view letter = name.substr(slash + 1);
  // The formats themselves are named by a number: "libqsim-proposal/1".
  if (!is_identifier(id, false) || letter.empty() || !is_identifier(std::string("v").append(letter), false)) return std::nullopt;
  return std::pair(std::string(id), std::string(letter));
}

std::string text_of(const Node& table, std::string_view key) {
  const Member* member = table.find(key);
  return member == nullptr ? std::string() : member->value.text;
}

/// The clauses of a draft as tables, by id, each field with its place in whatever file it comes from.
using ClauseTables = std::vector<std::pair<std::string, Node>>;

class DraftReader {
 public:
  explicit DraftReader(const FileAccess& files) : files_(files), sink_(sources_) {}

  Result<Draft> read(const std::string& name_or_path) {
    const std::optional<std::string> path = locate(name_or_path);
    if (!path) return unknown_draft(name_or_path);
    Result<std::string> text = files_.read(*path);
    if (!text) return Failure(text.error());
    Draft draft;
    draft.path = *path;
    draft.sha256 = support::sha256_hex(*text);
    ClauseTables clauses;
    read_file(*path, std::move(*text), draft, clauses, 0);
    if (sink_.error_count() == 0) {
      for (const auto& [id, table] : clauses) draft.clauses.push_back(read_clause(table));
    }
    return unless_faulty(std::move(draft), sink_);
  }

 private:
  std::optional<std::string> locate(const std::string& name_or_path) const {
    const auto name = split_name(name_or_path);
    const std::string installed = name ? fmt::format("{}/drafts/{}/{}.toml", files_.data_folder, name->first, name->second) : std::string();
    if (name && !files_.data_folder.empty() && files_.exists(installed)) return installed;
    if (name && !files_.exists(name_or_path)) return std::nullopt;
    return name_or_path;
  }

  Failure unknown_draft(const std::string& name) const {
    Diagnostic diagnostic = support::diagnostic_of(Code::standard_unknown_name, "draft", name);
    std::vector<std::string> names;
    for (const InstalledDraft& installed : installed_drafts(files_)) names.push_back(installed.name);
    const std::vector<std::string_view> views(names.begin(), names.end());
    diagnostic.hint = support::did_you_mean(name, views);
    return Failure(std::move(diagnostic));
  }

  /// Reads one file of the chain and works its fields and clauses into those it extends.
  void read_file(const std::string& path, std::string text, Draft& draft, ClauseTables& clauses, std::size_t depth) {
    const support::FileId file = sources_.add(path, std::move(text));
    // Kept: clauses and fields refer to nodes of every file of the chain.
    const std::optional<Node> root = read_toml(sources_, file, sink_);
    if (!root) return;
    Fields fields(*root, "the draft", sink_);
    fields.choice("format", {"libqsim-draft/1"}, true);
    const Text id = fields.identifier("id");
    const Text letter = fields.identifier("draft");
    const std::string extends = fields.text_or("extends", "");
    if (fields.has("extends")) read_base(path, extends, fields.span_of("extends"), id.value + "/" + letter.value, draft, clauses, depth);
    draft.id = id.value;
    draft.letter = letter.value;
    draft.extends = extends;
    const bool inherits = !extends.empty();
    if (!inherits || fields.has("title")) draft.title = fields.text("title");
    if (!inherits || fields.has("status")) draft.status = fields.choice("status", {"illustrative", "public-text", "internal"}, true);
    if (fields.has("basis")) {
      draft.basis.clear();
      for (const Text& basis : fields.texts("basis")) draft.basis.push_back(basis.value);
    }
    const std::vector<Text> removed = fields.texts("remove");
    if (!inherits && !removed.empty())
      sink_.report(Code::standard_inheritance, removed[0].span, removed[0].value, "nothing is extended here");
    for (std::size_t i = 0; inherits && i < removed.size(); ++i) remove_clause(removed[i], clauses);
    merge_clauses(fields, removed, clauses);
    fields.finish();
    if (depth == 0 && clauses.empty() && sink_.error_count() == 0)
      sink_.report(Code::standard_missing_key, fields.span_of("clause"), "the draft", "clause").hint("nothing would be judged by it");
  }

  void read_base(const std::string& path, const std::string& extends, support::Span span, const std::string& self, Draft& draft,
                 ClauseTables& clauses, std::size_t depth) {
    const auto name = split_name(extends);
    if (!name) {
      sink_.report(Code::standard_inheritance, span, extends, "it must be written \"<id>/<letter>\"");
      return;
    }
    if (depth == 0) chain_.insert(self);
    if (!chain_.insert(extends).second) {
      sink_.report(Code::standard_inheritance, span, extends, "it extends itself");
      return;
    }
    if (depth >= inheritance_limit) {
      sink_.report(Code::standard_inheritance, span, extends, fmt::format("more than {} drafts in a chain", inheritance_limit));
      return;
    }
    const std::string folder = folder_of(path);
    const std::array<std::string, 3> candidates{join_path(folder, name->second + ".toml"),
                                                join_path(folder, fmt::format("../{}/{}.toml", name->first, name->second)),
                                                fmt::format("{}/drafts/{}/{}.toml", files_.data_folder, name->first, name->second)};
    for (const std::string& candidate : candidates) {
      if (!files_.exists(candidate)) continue;
      Result<std::string> text = files_.read(candidate);
      if (!text || !names_draft(*text, *name)) continue;
      read_file(candidate, std::move(*text), draft, clauses, depth + 1);
      return;
    }
    sink_.report(Code::standard_unknown_name, span, "draft", extends).hint("looked for beside the file and among the installed drafts");
  }

  /// Whether a text is the draft of that name (a file beside may happen to have its letter).
  static bool names_draft(const std::string& text, const std::pair<std::string, std::string>& name) {
    support::SourceMap sources;
    support::DiagnosticSink quiet(sources);
    const std::optional<Node> root = read_toml(sources, sources.add("", text), quiet);
    return root && text_of(*root, "id") == name.first && text_of(*root, "draft") == name.second;
  }

  static auto find_clause(ClauseTables& clauses, std::string_view id) {
    return std::find_if(clauses.begin(), clauses.end(), [&](const auto& clause) { return clause.first == id; });
  }

  void remove_clause(const Text& id, ClauseTables& clauses) {
    const auto found = find_clause(clauses, id.value);
    if (found == clauses.end()) {
      sink_.report(Code::standard_unknown_name, id.span, "inherited clause", id.value).hint(near_clause(id.value, clauses));
      return;
    }
    clauses.erase(found);
  }

  static std::string near_clause(std::string_view id, const ClauseTables& clauses) {
    std::vector<std::string_view> names;
    for (const auto& [known, table] : clauses) names.push_back(known);
    return support::did_you_mean(id, names);
  }

  void merge_clauses(Fields& fields, const std::vector<Text>& removed, ClauseTables& clauses) {
    std::set<std::string> seen;
    for (const Node* table : fields.tables("clause")) {
      const Member* id = table->find("id");
      if (id == nullptr || id->value.kind != NodeKind::string || id->value.text.empty()) {
        sink_.report(Code::standard_missing_key, table->span, "a clause", "id");
        continue;
      }
      const std::string& name = id->value.text;
      if (!seen.insert(name).second) sink_.report(Code::standard_given_twice, id->value.span, "clause", name);
      if (std::any_of(removed.begin(), removed.end(), [&](const Text& gone) { return gone.value == name; })) {
        sink_.report(Code::standard_given_twice, id->value.span, "removed clause", name).hint("a removed clause cannot be given again");
      }
      const auto found = find_clause(clauses, name);
      if (found == clauses.end()) {
        clauses.emplace_back(name, *table);
      } else {
        replace_fields(found->second, *table);
      }
    }
  }

  static void replace_fields(Node& base, const Node& changed) {
    base.span = changed.span;
    for (const Member& member : changed.members) {
      const auto same =
          std::find_if(base.members.begin(), base.members.end(), [&](const Member& known) { return known.key == member.key; });
      if (same == base.members.end()) {
        base.members.push_back(member);
      } else {
        *same = member;
      }
    }
  }

  Clause read_clause(const Node& table) {
    Clause clause;
    Fields fields(table, "a clause", sink_);
    clause.id = fields.text("id");
    const std::string level = fields.choice("level", {"shall", "should", "may"}, true);
    clause.level = level == "shall" ? ClauseLevel::shall : level == "should" ? ClauseLevel::should : ClauseLevel::may;
    clause.title = fields.text_or("title", "");
    clause.text = fields.text("text");
    clause.rationale = fields.text_or("rationale", "");
    const Member* applies = table.find("applies");
    if (applies != nullptr && applies->value.kind == NodeKind::array && applies->value.items.empty())
      fields.refuse(applies->value, "applies", "an array that is not empty");
    for (const Text& name : fields.texts("applies", true)) {
      const auto artefact = artefact_named(name.value);
      if (artefact) {
        clause.applies |= static_cast<unsigned>(*artefact);
      } else {
        sink_.report(Code::standard_wrong_value, name.span, "applies", "of \"circuit\", \"proposal\", \"result\" and \"implementation\"",
                     '"' + name.value + '"');
      }
    }
    clause.check = read_call(fields, "check", "args");
    if (const Node* when = fields.find("when", NodeKind::table)) {
      Fields condition(*when, "when", sink_);
      clause.when = read_call(condition, "check", "args");
      condition.finish();
      check_artefacts(*clause.when, clause.applies, when->span);
    }
    fields.finish();
    check_artefacts(clause.check, clause.applies, fields.span_of("check"));
    return clause;
  }

  CheckCall read_call(Fields& fields, std::string_view check_key, std::string_view arguments_key) {
    CheckCall call;
    static const Node no_arguments = [] {
      Node node;
      node.kind = NodeKind::table;
      return node;
    }();
    const Node* name = fields.find(check_key, NodeKind::string, true);
    const Node* arguments = fields.find(arguments_key, NodeKind::table);
    // Arguments of a wrong type are reported once, not as missing too.
    if (name == nullptr || (arguments == nullptr && fields.has(arguments_key))) return call;
    call.row = find_check(name->text);
    if (call.row == nullptr) {
      std::vector<std::string_view> names;
      for (const CheckRow& row : check_rows()) names.push_back(row.name);
      sink_.report(Code::standard_unknown_name, name->span, "check", name->text).hint(support::did_you_mean(name->text, names));
      return call;
    }
    Node without = no_arguments;
    without.span = name->span;
    call.arguments = read_arguments(*call.row, arguments == nullptr ? without : *arguments, sink_);
    return call;
  }

  void check_artefacts(const CheckCall& call, Artefacts applies, support::Span span) {
    if (call.row == nullptr || (applies & ~call.row->artefacts) == 0) return;
    for (const Artefact artefact : {Artefact::circuit, Artefact::proposal, Artefact::result, Artefact::implementation}) {
      if (!includes(applies, artefact) || includes(call.row->artefacts, artefact)) continue;
      sink_.report(Code::standard_wrong_artefact, span, call.row->name, name_of(artefact));
    }
  }

  const FileAccess& files_;
  support::SourceMap sources_;
  support::DiagnosticSink sink_;
  std::set<std::string> chain_;
};

/// One waiver after the other; each must be of a clause that there is.
class WaiverReader {
 public:
  WaiverReader(const FileAccess& files, std::span<const Draft> known, support::DiagnosticSink& sink)
      : files_(files), known_(known.begin(), known.end()), sink_(sink) {}

  Waiver read(const Node& table) {
    Fields fields(table, "a waiver", sink_);
    const std::string clause = fields.text("clause");
    const std::size_t hash = std::min(clause.find('#'), clause.size());
    Waiver waiver{clause.substr(0, hash), clause.substr(std::min(hash + 1, clause.size())), fields.text("reason")};
    if (!clause.empty() && (waiver.clause.empty() || !split_name(waiver.draft))) {
      fields.refuse(table.find("clause")->value, "clause", "\"<id>/<letter>#<clause>\"");
    } else if (!clause.empty()) {
      check_clause(waiver, fields.span_of("clause"));
      if (!seen_.insert(clause).second) sink_.report(Code::standard_given_twice, fields.span_of("clause"), "waiver", clause);
    }
    fields.finish();
    return waiver;
  }

 private:
  void check_clause(const Waiver& waiver, support::Span span) {
    const Draft* draft = find(waiver.draft);
    std::vector<std::string_view> names;
    if (draft == nullptr) {
      const std::vector<InstalledDraft> installed = installed_drafts(files_);
      for (const InstalledDraft& one : installed) names.push_back(one.name);
      const std::string near = support::did_you_mean(waiver.draft, names);
      sink_.report(Code::standard_unknown_name, span, "draft", waiver.draft)
          .hint(near.empty() ? "looked for among the drafts that are judged by, and the installed ones" : near);
    } else if (draft->find(waiver.clause) == nullptr) {
      for (const Clause& clause : draft->clauses) names.push_back(clause.id);
      sink_.report(Code::standard_unknown_name, span, "clause", waiver.draft + "#" + waiver.clause)
          .hint(support::did_you_mean(waiver.clause, names));
    }
  }

  const Draft* find(const std::string& name) {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const Draft& draft) { return draft.name() == name; });
    if (found != known_.end()) return &*found;
    Result<Draft> installed = read_draft(name, files_);
    if (!installed || installed->name() != name) return nullptr;
    return &known_.emplace_back(std::move(installed).value());
  }

  const FileAccess& files_;
  std::vector<Draft> known_;
  support::DiagnosticSink& sink_;
  std::set<std::string> seen_;
};

}  // namespace

std::string_view name_of(ClauseLevel level) {
  constexpr std::array<std::string_view, 3> names{"shall", "should", "may"};
  return names[static_cast<std::size_t>(level)];
}

const Clause* Draft::find(std::string_view clause_id) const {
  const auto found = std::find_if(clauses.begin(), clauses.end(), [&](const Clause& clause) { return clause.id == clause_id; });
  return found == clauses.end() ? nullptr : &*found;
}

Result<Draft> read_draft(const std::string& name_or_path, const FileAccess& files) { return DraftReader(files).read(name_or_path); }

std::vector<InstalledDraft> installed_drafts(const FileAccess& files) {
  std::vector<InstalledDraft> all;
  if (files.data_folder.empty()) return all;
  const std::string folder = files.data_folder + "/drafts";
  for (const std::string& id : files.list(folder)) {
    for (const std::string& file : files.list(folder + "/" + id)) {
      if (!file.ends_with(".toml")) continue;
      all.push_back({id + "/" + file.substr(0, file.size() - 5), folder + "/" + id + "/" + file});
    }
  }
  return all;
}

Result<std::vector<Waiver>> read_waivers(const std::string& path, const FileAccess& files, std::span<const Draft> known) {
  Result<std::string> text = files.read(path);
  if (!text) return Failure(text.error());
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  std::vector<Waiver> waivers;
  const std::optional<Node> root = read_toml(sources, sources.add(path, std::move(*text)), sink);
  if (root) {
    WaiverReader reader(files, known, sink);
    Fields fields(*root, "the waivers", sink);
    for (const Node* table : fields.tables("waiver", true)) waivers.push_back(reader.read(*table));
    fields.finish();
  }
  return unless_faulty(std::move(waivers), sink);
}

}  // namespace libqsim::standards
