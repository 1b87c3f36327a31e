#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include "libqsim/run/profile.hpp"
#include "libqsim/standards/device_reader.hpp"
#include "libqsim/standards/expression_functions.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/gate_sets.hpp"
#include "libqsim/standards/paths.hpp"
#include "libqsim/standards/proposal.hpp"
#include "libqsim/standards/spot.hpp"
#include "libqsim/support/sha256.hpp"
#include "libqsim/support/suggestion.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

constexpr std::int64_t most_qubits = 100'000;
constexpr std::int64_t simulated_qubits_default = 20;
constexpr std::int64_t simulated_qubits_most = 26;

bool is_finite(const Node& value) { return value.is_number() && std::isfinite(value.number); }

std::optional<protocols::Graph> graph_of(const Node& value) {
  protocols::Graph graph;
  if (value.kind != NodeKind::array || value.items.empty()) return std::nullopt;
  for (const Node& edge : value.items) {
    if (edge.kind != NodeKind::array || edge.items.size() < 2 || edge.items.size() > 3) return std::nullopt;
    const auto vertex = [&](std::size_t i) {
      const Node& node = edge.items[i];
      return node.kind == NodeKind::integer && node.integer >= 0 && node.integer < most_qubits ? node.integer : std::int64_t{-1};
    };
    if (vertex(0) < 0 || vertex(1) < 0 || vertex(0) == vertex(1)) return std::nullopt;
    if (edge.items.size() == 3 && !is_finite(edge.items[2])) return std::nullopt;
    graph.edges.push_back({static_cast<std::uint32_t>(vertex(0)), static_cast<std::uint32_t>(vertex(1)),
                           edge.items.size() == 3 ? edge.items[2].number : 1.0});
  }
  return graph;
}

class ProposalReader {
 public:
  explicit ProposalReader(std::string path) : sink_(sources_) { proposal_.path = std::move(path); }

  Result<Proposal> read(std::string text) {
    proposal_.sha256 = support::sha256_hex(text);
    const std::optional<Node> root = read_toml(sources_, sources_.add(proposal_.path, std::move(text)), sink_);
    if (root) read_root(*root);
    return unless_faulty(std::move(proposal_), sink_);
  }

 private:
  void read_root(const Node& root) {
    Fields fields(root, "the proposal", sink_);
    fields.choice("format", {"libqsim-proposal/1"}, true);
    proposal_.id = fields.identifier("id").value;
    proposal_.version = fields.text("version");
    proposal_.title = fields.text("title");
    const std::string status = fields.text("status");
    proposal_.license = fields.text_or("license", "");
    proposal_.metadata = {{"id", proposal_.id}, {"version", proposal_.version}, {"title", proposal_.title},
                          {"status", status},   {"license", proposal_.license}, {"description", fields.text_or("description", "")}};
    read_authors(fields);
    read_provenance(fields);
    read_declared(fields);
    read_requirements(fields);
    for (const Node* table : fields.tables("circuit")) read_circuit(*table);
    check_originals();
    for (const Node* table : fields.tables("generator")) read_generator(*table);
    if (!fields.has("circuit") && !fields.has("generator")) sink_.report(Code::standard_missing_key, root.span, "the proposal", "circuit");
    if (const Node* run = fields.find("run", NodeKind::table, true)) {
      Fields table(*run, "[run]", sink_);
      proposal_.shots = static_cast<std::uint64_t>(table.integer("shots", true, 1, most_shots).value_or(1));
      table.finish();
    }
    read_scoring(fields);
    fields.finish();
  }

  void read_authors(Fields& fields) {
    for (const Node* table : fields.tables("authors")) {
      Fields author(*table, "an author", sink_);
      add_metadata("authors", author.text("name"));
      for (const char* key : {"community", "affiliation", "email", "orcid"}) {
        add_metadata(std::string("authors.") + key, author.text_or(key, ""));
      }
      author.finish();
    }
  }

  void read_provenance(Fields& fields) {
    const Node* table = fields.find("provenance", NodeKind::table);
    if (table == nullptr) return;
    Fields provenance(*table, "the provenance", sink_);
    for (const char* key : {"source", "created", "revision", "url"}) {
      add_metadata(std::string("provenance.") + key, provenance.text_or(key, ""));
    }
    provenance.finish();
  }

  void add_metadata(const std::string& key, const std::string& value) {
    if (value.empty()) return;
    std::string& all = proposal_.metadata[key];
    all += (all.empty() ? "" : ", ") + value;
  }

  void read_declared(Fields& fields) {
    const Node* table = fields.find("declared", NodeKind::table);
    if (table != nullptr) read_declarations(*table, "", proposal_.declared, sink_);
  }

  void read_requirements(Fields& fields) {
    const Node* table = fields.find("requires", NodeKind::table, true);
    if (table == nullptr) return;
    Fields requirements(*table, "[requires]", sink_);
    proposal_.profile = requirements.text_or("profile", "");
    if (!run::profile_named(proposal_.profile))
      requirements.refuse(table->find("profile")->value, "profile", "a profile, such as \"openqasm2\"");
    proposal_.qubits = static_cast<std::uint32_t>(requirements.integer("qubits", true, 1, most_qubits).value_or(1));
    proposal_.qubits_spot = spot_of(sources_, requirements.span_of("qubits"));
    proposal_.classical_qubits_max =
        static_cast<std::uint32_t>(requirements.integer_or("classical_qubits_max", simulated_qubits_default, 0, simulated_qubits_most));
    add_metadata("requires.profile", proposal_.profile);
    requirements.finish();
  }

  // ------------------------------------------------------------------ circuits

  void claim_id(const Text& id) {
    if (!id.value.empty() && !ids_.insert(id.value).second) sink_.report(Code::standard_given_twice, id.span, "id", id.value);
  }

  void read_circuit(const Node& table) {
    StatedCircuit circuit;
    Fields fields(table, "a circuit", sink_);
    const Text id = fields.identifier("id", true);
    claim_id(id);
    circuit.id = id.value;
    circuit.file = fields.text("file");
    if (!circuit.file.empty() && !stays_below(circuit.file)) {
      fields.refuse(table.find("file")->value, "file", "a path below the proposal's folder");
    }
    circuit.sha256 = read_hash(fields, table);
    if (fields.has("equivalent_to")) circuit.original = fields.text("equivalent_to");
    circuit.up_to = read_freedoms(fields);
    if (const Node* data = fields.find("data", NodeKind::table)) {
      read_data(*data, circuit.data);
      circuit.data_spot = spot_of(sources_, fields.span_of("data"));
    }
    circuit.spot = spot_of(sources_, fields.has("sha256") ? fields.span_of("sha256") : table.span);
    original_spans_.push_back(fields.span_of("equivalent_to"));
    fields.finish();
    proposal_.circuits.push_back(std::move(circuit));
  }

  /// Empty: none is stated, which is for the check of hashes to say.
  std::string read_hash(Fields& fields, const Node& table) {
    std::string hash = fields.text_or("sha256", "");
    if (!hash.empty() && !is_sha256(hash)) fields.refuse(table.find("sha256")->value, "sha256", "64 lower-case hexadecimal digits");
    return hash;
  }

  std::vector<std::string> read_freedoms(Fields& fields) {
    std::vector<std::string> all;
    for (const Text& freedom : fields.texts("up_to")) {
      if (freedom.value != "global-phase" && freedom.value != "layout") {
        sink_.report(Code::standard_wrong_value, freedom.span, "up_to", "of \"global-phase\" and \"layout\"", '"' + freedom.value + '"');
      }
      all.push_back(freedom.value);
    }
    return all;
  }

  void read_data(const Node& table, protocols::CircuitFields& data) {
    for (const Member& member : table.members) {
      if (!is_identifier(member.key, true) || is_language_name(member.key)) {
        sink_.report(Code::standard_wrong_value, member.key_span, "a data field", "a name that expressions do not use otherwise",
                     '\'' + member.key + '\'');
        continue;
      }
      const Node& value = member.value;
      if (is_finite(value)) {
        add_field(member, ValueKind::number, value.number, data);
      } else if (value.kind == NodeKind::string) {
        add_field(member, ValueKind::text, value.text, data);
      } else if (std::optional<protocols::Graph> graph = graph_of(value)) {
        add_field(member, ValueKind::graph, std::move(*graph), data);
      } else {
        sink_.report(Code::standard_wrong_value, value.span, member.key, "a number, a text or the edges of a graph, such as [[0, 1]]",
                     show(value));
      }
    }
  }

  static bool is_language_name(std::string_view name) {
    return find_function(name, Scope::circuit) != nullptr || find_function(name, Scope::global) != nullptr || name == "by";
  }

  void add_field(const Member& member, ValueKind kind, protocols::FieldValue value, protocols::CircuitFields& data) {
    if (declare_field(member.key, kind)) {
      data.emplace(member.key, std::move(value));
    } else {
      sink_.report(Code::standard_wrong_value, member.value.span, member.key, "of one kind in all circuits", show(member.value));
    }
  }

  bool declare_field(const std::string& name, ValueKind kind) { return scope_.fields.emplace(name, kind).first->second == kind; }

  void check_originals() {
    for (std::size_t i = 0; i < proposal_.circuits.size(); ++i) {
      const StatedCircuit& circuit = proposal_.circuits[i];
      if (circuit.original.empty()) {
        if (!circuit.up_to.empty()) sink_.report(Code::standard_missing_key, original_spans_[i], "a circuit with 'up_to'", "equivalent_to");
        continue;
      }
      const StatedCircuit* original = proposal_.find_circuit(circuit.original);
      if (original == nullptr) {
        report_unknown_circuit(original_spans_[i], circuit.original);
      } else if (!original->original.empty()) {
        sink_.report(Code::standard_wrong_value, original_spans_[i], "equivalent_to", "a circuit that is not itself a compiled form",
                     '"' + circuit.original + '"');
      }
    }
  }

  void report_unknown_circuit(support::Span span, const std::string& id) {
    std::vector<std::string_view> known;
    for (const StatedCircuit& circuit : proposal_.circuits) known.push_back(circuit.id);
    sink_.report(Code::standard_unknown_name, span, "circuit", id).hint(support::did_you_mean(id, known));
  }

  // ---------------------------------------------------------------- generators

  void read_generator(const Node& table) {
    StatedGenerator generator;
    Fields fields(table, "a generator", sink_);
    const Text id = fields.identifier("id", true);
    claim_id(id);
    generator.id = id.value;
    generator.protocol = fields.text("protocol");
    const std::size_t slash = generator.protocol.find('/');
    const std::string name = generator.protocol.substr(0, slash);
    generator.row = protocols::find_protocol(name);
    if (generator.row == nullptr && !name.empty()) {
      std::vector<std::string_view> known;
      for (const protocols::ProtocolRow& row : protocols::protocol_rows()) known.push_back(row.name);
      sink_.report(Code::standard_unknown_name, fields.span_of("protocol"), "protocol", name).hint(support::did_you_mean(name, known));
    }
    generator.versioned = slash != std::string::npos && slash + 1 < generator.protocol.size();
    generator.sha256 = read_hash(fields, table);
    generator.spot = spot_of(sources_, fields.has("sha256") ? fields.span_of("sha256") : table.span);
    const Node* parameters = fields.find("params", NodeKind::table);
    const Node* seeds = fields.find("seeds", NodeKind::table);
    fields.finish();
    if (generator.row == nullptr) return;
    generator.registered = generator.versioned && generator.protocol.substr(slash + 1) == std::to_string(generator.row->version);
    Node without;
    without.kind = NodeKind::table;
    without.span = table.span;
    generator.parameters = read_parameters(*generator.row, parameters == nullptr ? without : *parameters, sink_);
    read_seeds(seeds, generator);
    check_numbered_ids(generator, id.span);
    for (const protocols::FieldRow& field : generator.row->fields) {
      const ValueKind kind = field.kind == protocols::FieldKind::number ? ValueKind::number
                             : field.kind == protocols::FieldKind::text ? ValueKind::text
                                                                        : ValueKind::graph;
      if (!declare_field(std::string(field.name), kind)) {
        sink_.report(Code::standard_wrong_value, table.span, field.name, "of one kind in all circuits", "another kind here");
      }
    }
    proposal_.generators.push_back(std::move(generator));
  }

  /// The circuits of a generator are called by its id and their number, and no other circuit is.
  void check_numbered_ids(const StatedGenerator& generator, support::Span span) {
    for (const StatedCircuit& circuit : proposal_.circuits) {
      if (!circuit.id.starts_with(generator.id + "_")) continue;
      const std::string_view digits = std::string_view(circuit.id).substr(generator.id.size() + 1);
      std::uint64_t number = 0;
      const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
      const bool is_number = error == std::errc() && end == digits.data() + digits.size() && digits == std::to_string(number);
      if (is_number && number < generator.count) sink_.report(Code::standard_given_twice, span, "circuit", circuit.id);
    }
  }

  void read_seeds(const Node* seeds, StatedGenerator& generator) {
    const protocols::ProtocolRow& row = *generator.row;
    // Parameters that were refused may hold anything.
    const std::uint64_t due = row.circuit_count != nullptr && sink_.error_count() == 0 ? row.circuit_count(generator.parameters) : 0;
    generator.count = due > 0 ? due : row.usual_count;
    if (seeds == nullptr) return;
    generator.seeded = true;
    Fields fields(*seeds, "the seeds", sink_);
    generator.first_seed = static_cast<std::uint64_t>(fields.integer("from", true, 0, greatest_seed).value_or(0));
    const std::uint64_t count = static_cast<std::uint64_t>(fields.integer("count", true, 1, most_circuits).value_or(1));
    fields.finish();
    if (due > 0 && count != due && sink_.error_count() == 0) {
      sink_.report(Code::standard_wrong_value, fields.span_of("count"), "count", fmt::format("{}: the circuits of its parameters", due),
                   std::to_string(count));
    }
    generator.count = count;
  }

  // ------------------------------------------------------------------- scoring

  void read_scoring(Fields& fields) {
    for (const StatedCircuit& circuit : proposal_.circuits) scope_.circuits.push_back(circuit.id);
    for (const Node* table : fields.tables("metric", true)) read_metric(*table);
    for (const Node* table : fields.tables("reference")) read_reference(*table);
    if (const Node* acceptance = fields.find("acceptance", NodeKind::table)) {
      Fields table(*acceptance, "[acceptance]", sink_);
      scope_.scope = Scope::global;
      scope_.rule = true;
      proposal_.rule = read_expression(table, "rule");
      proposal_.rule_is_timed = proposal_.rule && is_timed(*proposal_.rule);
      proposal_.fail_where_insufficient = table.choice("on_insufficient", {"inconclusive", "fail"}, false) == "fail";
      table.finish();
    }
    for (const Node* table : fields.tables("anchor")) read_anchor(*table);
  }

  std::optional<Expression> read_expression(Fields& fields, std::string_view key) {
    const std::string text = fields.text(key);
    if (text.empty()) return std::nullopt;
    ParsedExpression parsed = parse_expression(text, scope_);
    if (parsed.expression) return std::move(parsed.expression);
    support::Span span = fields.span_of(key);
    // A string that is written as it is read (one quote, no escapes) shows the place within it.
    if (sources_.text(span.file).substr(span.begin + 1, text.size()) == text) {
      const auto begin = static_cast<std::uint32_t>(std::min<std::size_t>(parsed.fault.column - 1, text.size()));
      const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(parsed.fault.length, text.size() - begin));
      span.begin += 1 + begin;
      span.end = span.begin + std::max(size, 1U);
    }
    sink_.report(Code::standard_expression, span, parsed.fault.message).hint(parsed.fault.hint);
    return std::nullopt;
  }

  void read_metric(const Node& table) {
    StatedMetric stated;
    Fields fields(table, "a metric", sink_);
    const Text id = fields.identifier("id", true);
    stated.metric.id = id.value;
    // Metrics are seen in expressions over all circuits alone.
    if (find_function(id.value, Scope::global) != nullptr || id.value == "by" || scope_.fields.contains(id.value)) {
      sink_.report(Code::standard_wrong_value, id.span, "id", "a name that expressions do not use otherwise", '"' + id.value + '"');
    }
    if (std::any_of(scope_.metrics.begin(), scope_.metrics.end(), [&](const auto& known) { return known.id == id.value; })) {
      sink_.report(Code::standard_given_twice, id.span, "metric", id.value);
    }
    stated.metric.per_circuit = fields.choice("per", {"all", "circuit"}, false) == "circuit";
    scope_.scope = stated.metric.per_circuit ? Scope::circuit : Scope::global;
    scope_.rule = false;
    std::optional<Expression> expression = read_expression(fields, "expr");
    if (expression) stated.metric.expression = std::move(*expression);
    stated.metric.timed = is_timed(stated.metric.expression);
    stated.metric.range = read_range(fields);
    stated.metric.unit = fields.text_or("unit", "");
    fields.choice("better", {"higher", "lower"}, false);
    stated.spot = spot_of(sources_, fields.span_of("expr"));
    fields.finish();
    scope_.metrics.push_back({stated.metric.id, stated.metric.per_circuit});
    proposal_.metrics.push_back(std::move(stated));
  }

  bool is_timed(const Expression& expression) const {
    if (expression.operation == Operation::call && function_rows()[expression.slot].name == "seconds") return true;
    if (expression.operation == Operation::metric && proposal_.metrics[expression.slot].metric.timed) return true;
    return std::any_of(expression.operands.begin(), expression.operands.end(), [&](const Expression& one) { return is_timed(one); });
  }

  std::optional<support::Interval> read_range(Fields& fields) {
    const Node* value = fields.find("range", NodeKind::array);
    if (value == nullptr) return std::nullopt;
    const bool valid = value->items.size() == 2 && value->items[0].is_number() && value->items[1].is_number() &&
                       value->items[0].number <= value->items[1].number;
    if (!valid) {
      fields.refuse(*value, "range", "two numbers, the least and the greatest value");
      return std::nullopt;
    }
    return support::Interval{value->items[0].number, value->items[1].number};
  }

  void read_reference(const Node& table) {
    StatedReference reference;
    Fields fields(table, "a reference", sink_);
    const std::string name = fields.text("metric");
    const auto found = std::find_if(proposal_.metrics.begin(), proposal_.metrics.end(),
                                    [&](const StatedMetric& stated) { return stated.metric.id == name; });
    const bool known = found != proposal_.metrics.end();
    if (!known && !name.empty()) report_unknown_metric(fields.span_of("metric"), name);
    if (known) reference.metric = static_cast<std::size_t>(found - proposal_.metrics.begin());
    reference.circuit = fields.text_or("circuit", "");
    const bool of_circuit = known && found->metric.per_circuit;
    if (of_circuit && reference.circuit.empty())
      sink_.report(Code::standard_missing_key, table.span, "a reference to a circuit's metric", "circuit");
    if (known && !of_circuit && !reference.circuit.empty())
      fields.refuse(table.find("circuit")->value, "circuit", "absent: the metric is of all circuits");
    if (of_circuit && !reference.circuit.empty() && proposal_.find_circuit(reference.circuit) == nullptr) {
      report_unknown_circuit(fields.span_of("circuit"), reference.circuit);
    }
    reference.device = read_device(fields, "device");
    reference.kind = fields.choice("kind", {"exact", "analytic", "simulated", "hardware"}, true);
    reference.value = fields.number("value", true).value_or(0);
    const bool both = fields.has("tolerance") && fields.has("interval");
    const bool neither = !fields.has("tolerance") && !fields.has("interval");
    constexpr double tiny = 0;
    reference.tolerance = std::max(fields.number_or("tolerance", tiny, 0), fields.number_or("interval", tiny, 0));
    if (neither)
      sink_.report(Code::standard_missing_key, table.span, "a reference", "tolerance").hint("or 'interval': how far the value may be off");
    if (both) fields.refuse(table.find("interval")->value, "interval", "absent beside 'tolerance'");
    reference.spot = spot_of(sources_, fields.span_of("value"));
    fields.finish();
    proposal_.references.push_back(std::move(reference));
  }

  void report_unknown_metric(support::Span span, const std::string& name) {
    std::vector<std::string_view> known;
    for (const StatedMetric& stated : proposal_.metrics) known.push_back(stated.metric.id);
    sink_.report(Code::standard_unknown_name, span, "metric", name).hint(support::did_you_mean(name, known));
  }

  void read_anchor(const Node& table) {
    StatedAnchor anchor;
    Fields fields(table, "an anchor", sink_);
    anchor.device = read_device(fields, "device");
    anchor.must_pass = fields.choice("must", {"pass", "fail"}, true) == "pass";
    anchor.spot = spot_of(sources_, fields.span_of("device"));
    fields.finish();
    if (!proposal_.rule && sink_.error_count() == 0)
      sink_.report(Code::standard_missing_key, table.span, "a proposal with anchors", "acceptance.rule");
    proposal_.anchors.push_back(std::move(anchor));
  }

  support::SourceMap sources_;
  support::DiagnosticSink sink_;
  Proposal proposal_;
  ExpressionScope scope_;
  std::set<std::string> ids_;
  std::vector<support::Span> original_spans_;  // by circuit
};

}  // namespace

const StatedCircuit* Proposal::find_circuit(std::string_view circuit_id) const {
  const auto found = std::find_if(circuits.begin(), circuits.end(), [&](const StatedCircuit& circuit) { return circuit.id == circuit_id; });
  return found == circuits.end() ? nullptr : &*found;
}

std::map<std::string, std::string> installed_proposals(const FileAccess& files) {
  std::map<std::string, std::string> all;
  if (files.data_folder.empty()) return all;
  const std::string folder = files.data_folder + "/proposals";
  for (const std::string& id : files.list(folder)) {
    const std::string path = folder + "/" + id + "/proposal.toml";
    if (files.exists(path)) all.emplace(id, path);
  }
  return all;
}

Result<Proposal> read_proposal(const std::string& name_or_path, const FileAccess& files) {
  std::string path = name_or_path;
  if (is_identifier(name_or_path, false) && !files.exists(name_or_path)) {
    const std::map<std::string, std::string> installed = installed_proposals(files);
    const auto found = installed.find(name_or_path);
    if (found == installed.end()) {
      Diagnostic diagnostic = support::diagnostic_of(Code::standard_unknown_name, "proposal", name_or_path);
      std::vector<std::string_view> known;
      for (const auto& [id, where] : installed) known.push_back(id);
      diagnostic.hint = support::did_you_mean(name_or_path, known);
      return Failure(std::move(diagnostic));
    }
    path = found->second;
  }
  Result<std::string> text = files.read(path);
  if (!text) return Failure(text.error());
  return read_proposal_text(path, std::move(*text));
}

Result<Proposal> read_proposal_text(const std::string& path, std::string text) { return ProposalReader(path).read(std::move(text)); }

}  // namespace libqsim::standards
