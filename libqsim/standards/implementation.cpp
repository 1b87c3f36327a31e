#include "libqsim/standards/implementation.hpp"

#include "libqsim/standards/fields.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::standards {

namespace {

/// One profile's run: nothing where it was a part of the cases.
std::optional<ImplementationFindings::Profile> read_run(const Node& table, support::DiagnosticSink& sink) {
  Fields fields(table, "a result", sink);
  ImplementationFindings::Profile profile;
  profile.name = fields.text("profile");
  for (const Node* one : fields.tables("cases", true)) {
    Fields test(*one, "a case", sink);
    const std::string outcome = test.choice("outcome", {"pass", "fail", "unsupported", "crash", "timeout", "unreadable"}, true);
    if (test.boolean_or("contested", false)) continue;
    ++profile.judged;
    if (outcome == "pass") ++profile.passed;
  }
  if (fields.has("filter")) return std::nullopt;
  return profile;
}

}  // namespace

Result<ImplementationReading> read_implementation(const std::string& path, const FileAccess& files) {
  Result<std::string> text = files.read(path);
  if (!text) return Failure(text.error());
  ImplementationReading made;
  made.sha256 = support::sha256_hex(*text);
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const std::optional<Node> root = read_json(sources, sources.add(path, std::move(*text)), sink);
  if (root) {
    // Written by the suite, whose schema has more than is needed here.
    Fields fields(*root, "the conformance results", sink);
    fields.choice("schema", {"libqsim-conformance/1"}, true);
    for (const Node* table : fields.tables("results", true)) {
      if (const auto profile = read_run(*table, sink)) made.findings.profiles.push_back(*profile);
    }
  }
  return unless_faulty(std::move(made), sink);
}

}  // namespace libqsim::standards
