#include <fmt/format.h>

#include <set>

#include "libqsim/standards/device_reader.hpp"
#include "libqsim/standards/fields.hpp"
#include "libqsim/standards/gate_sets.hpp"
#include "libqsim/standards/spot.hpp"
#include "libqsim/standards/submission.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::standards {

using support::Code;

namespace {

constexpr double most_shots = 1e12;
/// Counts of many outcomes take room.
constexpr DocumentLimits limits{std::size_t{64} << 20U, 64, 4'000'000};

class SubmissionReader {
 public:
  explicit SubmissionReader(std::string path) : sink_(sources_) { made_.path = std::move(path); }

  Result<Submission> read(std::string text) {
    made_.sha256 = support::sha256_hex(text);
    const std::optional<Node> root = read_json(sources_, sources_.add(made_.path, std::move(text)), sink_, limits);
    if (root && root->kind != NodeKind::table) {
      sink_.report(Code::standard_wrong_value, root->span, "a result", "a table", show(*root));
    } else if (root) {
      read_root(*root);
    }
    return unless_faulty(std::move(made_), sink_);
  }

 private:
  void read_root(const Node& root) {
    Fields fields(root, "the result", sink_);
    fields.choice("format", {"libqsim-result/1"}, true);
    if (const Node* proposal = fields.find("proposal", NodeKind::table, true)) read_proposal_name(*proposal);
    if (const Node* device = fields.find("device", NodeKind::table)) read_device_words(*device);
    if (const Node* declared = fields.find("declared", NodeKind::table)) read_declarations(*declared, "", made_.declared, sink_);
    if (fields.has("seconds")) made_.seconds = fields.number_or("seconds", 0, 0);
    for (const Node* table : fields.tables("circuits", true)) read_circuit(*table);
    for (const Node* table : fields.tables("metrics")) read_claim(*table);
    if (fields.has("accepted")) {
      made_.accepted = fields.choice("accepted", {"pass", "fail", "inconclusive"}, true);
      made_.accepted_spot = spot_of(sources_, fields.span_of("accepted"));
    }
    fields.finish();
  }

  void read_proposal_name(const Node& table) {
    Fields fields(table, "the proposal", sink_);
    made_.proposal_id = fields.identifier("id").value;
    made_.proposal_version = fields.text("version");
    made_.proposal_sha256 = read_hash(fields, table);
    made_.proposal_spot = spot_of(sources_, table.span);
    fields.finish();
  }

  void read_device_words(const Node& table) {
    Fields fields(table, "the device", sink_);
    for (const char* key : {"name", "provider", "community", "version", "technology", "location"}) {
      const std::string value = fields.text_or(key, "");
      if (!value.empty()) made_.metadata[std::string("device.") + key] = value;
    }
    fields.finish();
  }

  std::string read_hash(Fields& fields, const Node& table) {
    const std::string hash = fields.text_or("sha256", "");
    if (!hash.empty() && !is_sha256(hash)) fields.refuse(table.find("sha256")->value, "sha256", "64 lower-case hexadecimal digits");
    return hash;
  }

  void read_circuit(const Node& table) {
    SubmittedCircuit circuit;
    Fields fields(table, "a circuit", sink_);
    const Text id = fields.identifier("id", true);
    circuit.id = id.value;
    if (!ids_.insert(id.value).second) sink_.report(Code::standard_given_twice, id.span, "circuit", id.value);
    circuit.sha256 = read_hash(fields, table);
    circuit.hash_spot = spot_of(sources_, fields.span_of("sha256"));
    circuit.spot = spot_of(sources_, table.span);
    circuit.shots = read_number(fields, "shots", 1);
    for (const Node* entry : fields.tables("counts", true)) read_count(*entry, circuit);
    fields.finish();
    made_.circuits.push_back(std::move(circuit));
  }

  double read_number(Fields& fields, std::string_view key, double low) {
    const std::optional<std::int64_t> value =
        fields.integer(key, true, static_cast<std::int64_t>(low), static_cast<std::int64_t>(most_shots));
    return static_cast<double>(value.value_or(static_cast<std::int64_t>(low)));
  }

  void read_count(const Node& table, SubmittedCircuit& circuit) {
    SubmittedCircuit::Count count;
    Fields fields(table, "a count", sink_);
    count.count = read_number(fields, "count", 0);
    count.spot = spot_of(sources_, table.span);
    if (const Node* outputs = fields.find("outputs", NodeKind::table, true)) read_outputs(*outputs, count);
    fields.finish();
    circuit.counts.push_back(std::move(count));
  }

  void read_outputs(const Node& table, SubmittedCircuit::Count& count) {
    for (const Member& member : table.members) {
      if (member.value.kind == NodeKind::string) {
        count.outputs[member.key] = member.value.text;
      } else if (member.value.kind == NodeKind::boolean) {
        count.outputs[member.key] = member.value.boolean ? "true" : "false";
      } else {
        sink_.report(Code::standard_wrong_value, member.value.span, member.key, "a text of 0 and 1, or true or false", show(member.value));
      }
    }
  }

  void read_claim(const Node& table) {
    Submission::Claim claim;
    Fields fields(table, "a metric", sink_);
    claim.metric = fields.identifier("id", true).value;
    claim.value = fields.number("value", true).value_or(0);
    claim.spot = spot_of(sources_, fields.span_of("value"));
    // As `qsim bench` writes them: for people, and not judged.
    fields.find("interval", NodeKind::array);
    fields.text_or("unit", "");
    fields.finish();
    made_.claims.push_back(std::move(claim));
  }

  support::SourceMap sources_;
  support::DiagnosticSink sink_;
  Submission made_;
  std::set<std::string> ids_;
};

}  // namespace

Result<Submission> read_submission(const std::string& path, const FileAccess& files) {
  Result<std::string> text = files.read(path);
  if (!text) return Failure(text.error());
  return SubmissionReader(path).read(std::move(*text));
}

}  // namespace libqsim::standards
