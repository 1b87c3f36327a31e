// Every protocol as a proposal: what its metrics are worth on an ideal device, a uniform sampler and depolarised devices, by formula.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cmath>
#include <map>

#include "libqsim/standards/audit.hpp"
#include "memory_files.hpp"

using namespace libqsim;
using namespace libqsim::standards;

namespace {

struct Truth {
  std::string metric;
  std::string device;
  double value;
  double tolerance = 1e-9;
};

/// A proposal of one generator with the protocol's own metrics and rule, and the truths as references.
std::string proposal_of(const std::string& name, const std::string& parameters, std::uint64_t count, const std::vector<Truth>& truths,
                        bool with_rule = false) {
  const protocols::ProtocolRow& row = *protocols::find_protocol(name);
  support::SourceMap sources;
  support::DiagnosticSink sink(sources);
  const auto table = read_toml(sources, sources.add("", "params = " + parameters), sink);
  const protocols::Parameters values = read_parameters(row, table->find("params")->value, sink);
  REQUIRE_MESSAGE(sink.error_count() == 0, to_text(sink.take()));
  const protocols::Scoring scoring = row.scoring(values);
  const std::uint64_t circuits = row.circuit_count != nullptr ? row.circuit_count(values) : count;
  std::string text = fmt::format(
      "format = \"libqsim-proposal/1\"\nid = \"x\"\nversion = \"1\"\ntitle = \"t\"\nstatus = \"draft\"\n[requires]\nprofile = "
      "\"openqasm2\"\nqubits = {}\n[[generator]]\nid = \"g\"\nprotocol = \"{}/{}\"\nparams = {}\nseeds = {{ from = 7, count = {} "
      "}}\n[run]\nshots = {}\n",
      row.qubit_count(values), name, row.version, parameters, circuits, row.shots);
  for (const protocols::MetricText& metric : scoring.metrics) {
    text += fmt::format("[[metric]]\nid = \"{}\"\nper = \"{}\"\nexpr = '{}'\n", metric.id, metric.per_circuit ? "circuit" : "all",
                        metric.expression);
  }
  for (const Truth& truth : truths) {
    text += fmt::format("[[reference]]\nmetric = \"{}\"\ndevice = {}\nkind = \"analytic\"\nvalue = {}\ntolerance = {}\n", truth.metric,
                        truth.device, truth.value, truth.tolerance);
  }
  if (with_rule && !scoring.rule.empty()) text += fmt::format("[acceptance]\nrule = '{}'\n", scoring.rule);
  return text;
}

ProposalAudit audit_of(const std::string& text, std::uint32_t threads = 2) {
  const FileAccess files = memory_files({{"p.toml", text}});
  const auto proposal = read_proposal("p.toml", files);
  if (!proposal) FAIL(to_text(proposal.error()));
  AuditOptions options;
  options.threads = threads;
  return audit_proposal(*proposal, files, options);
}

void check_truths(const std::string& name, const std::string& parameters, std::uint64_t count, const std::vector<Truth>& truths) {
  CAPTURE(name);
  CAPTURE(parameters);
  const ProposalAudit audit = audit_of(proposal_of(name, parameters, count, truths));
  CHECK(audit.circuits.diagnostics.empty());
  REQUIRE(audit.findings.references.size() == truths.size());
  for (const ReferenceFinding& reference : audit.findings.references) {
    CAPTURE(reference.metric);
    CAPTURE(reference.device);
    CAPTURE(reference.why);
    CAPTURE(reference.computed);
    CAPTURE(reference.claimed);
    CHECK(reference.state == ReferenceState::agrees);
  }
}

const std::string ideal = "\"ideal\"";
const std::string uniform = "\"uniform\"";
std::string lost(double f) { return fmt::format("{{ depolarized = {} }}", f); }
std::string lost_per_gate(double f) { return fmt::format("{{ depolarized_per_gate = {} }}", f); }

}  // namespace

TEST_CASE("ground truth: CHSH, Mermin, GHZ") {
  const double quantum = 2 * std::sqrt(2.0);
  check_truths("chsh", "{}", 4,
               {{"chsh", ideal, quantum}, {"chsh", uniform, 0}, {"chsh", lost(0.25), 0.75 * quantum}, {"chsh", lost(0.9), 0.1 * quantum}});
  for (const int n : {2, 3, 4, 5}) {
    const double most = std::exp2(n - 1);
    check_truths("mermin", fmt::format("{{ qubits = {} }}", n), 0,
                 {{"mermin", ideal, most}, {"mermin", uniform, 0}, {"mermin", lost(0.3), 0.7 * most}});
    check_truths("ghz", fmt::format("{{ qubits = {} }}", n), 0,
                 {{"fidelity", ideal, 1}, {"fidelity", uniform, std::exp2(-n)}, {"fidelity", lost(0.3), 0.7 + 0.3 * std::exp2(-n)}});
  }
}

TEST_CASE("ground truth: mirror circuits are polarised by 1 - f") {
  for (const char* parameters :
       {"{ qubits = 1, depth = 4 }", "{ qubits = 3, depth = 6, two_qubit_share = 1.0 }", "{ qubits = 5, depth = 0 }"}) {
    check_truths("mirror-circuits", parameters, 6,
                 {{"mean_polarization", ideal, 1}, {"mean_polarization", uniform, 0}, {"mean_polarization", lost(0.4), 0.6}});
  }
  // Too wide to simulate: by the rules of stabilizers alone.
  check_truths("mirror-circuits", "{ qubits = 60, depth = 4 }", 2,
               {{"mean_polarization", ideal, 1}, {"mean_polarization", uniform, 0}, {"mean_polarization", lost(0.4), 0.6}});
}

TEST_CASE("ground truth: cross-entropy is normalised to 1 - f, also where circuits are not random enough") {
  check_truths("cross-entropy", "{ qubits = 3, depth = 2 }", 5,
               {{"fidelity", ideal, 1}, {"fidelity", uniform, 0}, {"fidelity", lost(0.2), 0.8}});
}

TEST_CASE("ground truth: heavy outputs") {
  // For two qubits a layer's SU(4) makes a Haar state: (1 + H_4 - H_2) / 2. The mean of 600 circuits has a standard error of 0.005.
  check_truths("quantum-volume", "{ qubits = 2, depth = 2 }", 600, {{"hop", ideal, 0.791667, 0.02}, {"hop", uniform, 0.5}});
  // Of an odd number of qubits one idles in each layer; heaviness is still of half of the outcomes.
  check_truths("quantum-volume", "{ qubits = 3, depth = 3 }", 20, {{"hop", uniform, 0.5}});
  const ProposalAudit audit = audit_of(proposal_of("quantum-volume", "{ qubits = 4, depth = 4 }", 20, {}));
  const double h = audit.metrics.at(0).value;
  CHECK(h == doctest::Approx(0.831436).epsilon(0.06));
  check_truths("quantum-volume", "{ qubits = 4, depth = 4 }", 20, {{"hop", ideal, h}, {"hop", lost(0.3), 0.7 * h + 0.15}});
}

TEST_CASE("ground truth: randomized benchmarking finds the error that was put in") {
  const double f = 0.02;
  check_truths("randomized-benchmarking", "{ qubits = [0], lengths = [1, 4, 16], sequences = 2 }", 0,
               {{"p", ideal, 1}, {"error", ideal, 0}, {"p", lost_per_gate(f), 1 - f, 1e-6}, {"error", lost_per_gate(f), f / 2, 1e-6}});
  check_truths("randomized-benchmarking", "{ qubits = [2, 0], lengths = [1, 4, 16], sequences = 2 }", 0,
               {{"p", ideal, 1}, {"error", lost_per_gate(f), f * 3 / 4, 1e-6}});
  check_truths(
      "direct-randomized-benchmarking", "{ qubits = [0, 1, 2], lengths = [1, 4, 16], sequences = 2 }", 0,
      {{"p", ideal, 1}, {"error", lost_per_gate(f), f * 7 / 8, 1e-6}, {"entanglement_infidelity", lost_per_gate(f), f * 63 / 64, 1e-6}});
  for (const char* gate : {"h", "s", "x", "cx"}) {
    check_truths("interleaved-randomized-benchmarking",
                 fmt::format("{{ qubits = [0, 1], lengths = [1, 4, 16], sequences = 2, gate = \"{}\" }}", gate), 0,
                 {{"gate_error", ideal, 0, 1e-6}, {"gate_error", lost_per_gate(f), f * 3 / 4, 1e-6}, {"systematic", ideal, 0, 1e-6}});
  }
  // Survival stays flat where the state is lost as a whole: p is then 1, though half of the states are lost.
  check_truths("randomized-benchmarking", "{ qubits = [0, 1], lengths = [1, 4, 16], sequences = 2 }", 0, {{"p", lost(0.5), 1}});
}

TEST_CASE("ground truth: layer fidelity and error per layered gate") {
  const double f = 0.03;
  const double pair = (1 + 15 * (1 - f)) / 16;
  const double idle = (1 + 3 * (1 - f)) / 4;
  check_truths("layer-fidelity", "{ qubits = 2, lengths = [1, 4, 16], sequences = 2 }", 0,
               {{"layer_fidelity", lost_per_gate(f), pair, 1e-6}, {"eplg", lost_per_gate(f), 1 - pair, 1e-6}});
  // Of four qubits the two at the ends idle in the second layer, and count.
  const double fidelity = pair * pair * pair * idle * idle;
  check_truths("layer-fidelity", "{ qubits = 4, lengths = [1, 4, 16], sequences = 2 }", 0,
               {{"layer_fidelity", ideal, 1},
                {"eplg", ideal, 0},
                {"layer_fidelity", lost_per_gate(f), fidelity, 1e-6},
                {"eplg", lost_per_gate(f), 1 - std::cbrt(fidelity), 1e-6}});
}

TEST_CASE("ground truth: Clifford volume has stabilizers of 1 and destabilizers of 0") {
  check_truths("clifford-volume", "{ qubits = 4, observables = 3, instances = 2 }", 0,
               {{"stabilizer", ideal, 1},
                {"destabilizer", ideal, 0},
                {"stabilizer", lost(0.25), 0.75},
                {"destabilizer", lost(0.25), 0},
                {"stabilizer", uniform, 0},
                // Of 2048 shots: sigma of a destabilizer is 1 / sqrt(2048), and so is the root mean square over those of a Clifford.
                {"margin_of_each", ideal, std::exp(-1) / 2 - 2 / std::sqrt(2048.0)},
                {"margin_of_averages", ideal, std::exp(-1) / 2 - 5 / std::sqrt(2048.0)},
                {"margin_of_each", lost(0.7), 0.3 - std::exp(-1) - 2 * std::sqrt(0.91 / 2048)},
                {"margin_of_averages", lost(0.7), 0.3 - std::exp(-1) - 5 * std::sqrt(0.91 / 2048)}});
}

TEST_CASE("ground truth: one level of QAOA reaches 3/4 of a ring's cut, and random cuts half") {
  check_truths(
      "qaoa-maxcut", "{ qubits = 6, graph = \"ring\" }", 1,
      {{"approximation_ratio", ideal, 0.75, 1e-6}, {"approximation_ratio", uniform, 0.5}, {"approximation_ratio", lost(0.5), 0.625, 1e-6}});
}

TEST_CASE("ground truth: p levels of QAOA cut (2p + 1) / (2p + 2) of a ring") {
  for (const int levels : {2, 3, 4}) {
    const double ratio = (2.0 * levels + 1) / (2 * levels + 2);
    for (const int qubits : {2 * levels + 2, 2 * levels + 4}) {
      check_truths("qaoa-maxcut", fmt::format("{{ qubits = {}, graph = \"ring\", levels = {} }}", qubits, levels), 1,
                   {{"approximation_ratio", ideal, ratio, 1e-9}, {"approximation_ratio", lost(0.5), (ratio + 0.5) / 2, 1e-9}});
    }
  }
}

TEST_CASE("ground truth: what QAOA gains on random cuts") {
  check_truths("qaoa-maxcut", "{ qubits = 6, graph = \"ring\" }", 1,
               {{"gain", ideal, 0.5, 1e-6}, {"gain", uniform, 0}, {"gain", lost(0.5), 0.25, 1e-6}});
}

TEST_CASE("ground truth: the rule of every protocol tells an ideal device from a uniform sampler") {
  struct Protocol {
    const char* name;
    const char* parameters;
    std::uint64_t circuits;
  };
  for (const Protocol& protocol : {Protocol{"quantum-volume", "{ qubits = 3, depth = 3 }", 100},
                                   {"mirror-circuits", "{ qubits = 3, depth = 4 }", 4},
                                   {"cross-entropy", "{ qubits = 3, depth = 3 }", 5},
                                   {"clifford-volume", "{ qubits = 3, observables = 4, instances = 5 }", 0},
                                   {"qaoa-maxcut", "{ qubits = 6, graph = \"3-regular\" }", 3},
                                   {"application-oriented", "{ qubits = 3, application = \"grover\" }", 3},
                                   {"ghz", "{ qubits = 4 }", 0},
                                   {"mermin", "{ qubits = 4 }", 0},
                                   {"randomized-benchmarking", "{ qubits = [0], lengths = [1, 8], sequences = 3 }", 0}}) {
    CAPTURE(std::string(protocol.name));
    const ProposalAudit audit = audit_of(proposal_of(protocol.name, protocol.parameters, protocol.circuits, {}, true));
    CHECK(audit.findings.ideal.estimate() >= 0.95);
    CHECK(audit.findings.uniform.estimate() <= 0.05);
  }
}

TEST_CASE("ground truth: Q-score's two baselines differ by n / 8 cuts") {
  const double scale = 0.178 * std::pow(6, 1.5);
  const ProposalAudit audit = audit_of(proposal_of("q-score", "{ qubits = 6 }", 10, {}));
  std::map<std::string, double> ideal_values;
  for (const MetricReport& metric : audit.metrics) {
    if (metric.device == "ideal") ideal_values[metric.id] = metric.value;
  }
  const double cut = ideal_values.at("C");
  CHECK(ideal_values.at("beta_paper") == doctest::Approx((cut - 36.0 / 8) / scale));
  CHECK(ideal_values.at("beta_true_mean") == doctest::Approx((cut - 30.0 / 8) / scale));
}

TEST_CASE("ground truth: applications give their answer") {
  for (const char* application : {"bernstein-vazirani", "hidden-shift", "quantum-fourier-transform"}) {
    check_truths("application-oriented", fmt::format("{{ qubits = 4, application = \"{}\" }}", application), 3,
                 {{"fidelity", ideal, 1, 1e-6}, {"fidelity", uniform, 0, 1e-6}, {"fidelity", lost(0.3), 0.7, 1e-6}});
  }
  for (const char* application : {"amplitude-estimation", "grover", "hamiltonian-simulation", "phase-estimation"}) {
    check_truths("application-oriented", fmt::format("{{ qubits = 4, application = \"{}\" }}", application), 3,
                 {{"fidelity", ideal, 1, 1e-6}, {"fidelity", uniform, 0, 1e-6}});
  }
}

TEST_CASE("ground truth: Trotterised evolution of the Ising ring keeps its energy") {
  // From |0...0>: -J n. The ring's ground energy for J = h = 1 is -n times the mean of 2 |sin(k / 2)|.
  double ground = 0;
  for (int j = 0; j < 4; ++j) ground -= 2 * std::abs(std::sin((2.0 * j + 1) * 3.14159265358979323846 / 8));
  check_truths("tfim", "{ qubits = 4, coupling = 1.0, field = 1.0, time = 1.0, steps = 50 }", 0,
               {{"energy", ideal, -4, 0.01}, {"energy", uniform, 0}, {"share", uniform, 0}});
  check_truths("tfim", "{ qubits = 4, coupling = 1.0, field = 1.0, time = 0.0, steps = 1 }", 0,
               {{"energy", ideal, -4}, {"share", ideal, -4 / ground}, {"energy", lost(0.25), -3}});
}

TEST_CASE("audit: the rule of every protocol is the same on one thread and on three") {
  const std::string text = proposal_of("chsh", "{}", 4, {}, true);
  const ProposalAudit one = audit_of(text, 1);
  const ProposalAudit three = audit_of(text, 3);
  REQUIRE(one.audit.size() == three.audit.size());
  for (std::size_t i = 0; i < one.audit.size(); ++i) {
    CHECK(one.audit[i].probability.passed == three.audit[i].probability.passed);
    CHECK(one.audit[i].probability.trials == three.audit[i].probability.trials);
  }
  CHECK(one.findings.ideal.estimate() == 1);
  CHECK(one.findings.uniform.estimate() == 0);
}

TEST_CASE("audit: trials that stop resampling early decide as those that do not") {
  const std::string with_rule = proposal_of("chsh", "{}", 4, {}, true);
  const std::string head = with_rule.substr(0, with_rule.find("rule = "));
  // S is 2.83 on an ideal device: thresholds far from its bound, and some that the bound falls on either side of.
  for (const char* threshold : {"2", "2.78", "2.8"}) {
    CAPTURE(std::string(threshold));
    const ProposalAudit early = audit_of(head + fmt::format("rule = 'lower(chsh, 0.95) > {}'\n", threshold));
    // The same rule the other way round, of a shape that is worked out to the last resample.
    const ProposalAudit full = audit_of(head + fmt::format("rule = '{} < lower(chsh, 0.95) * 1'\n", threshold));
    REQUIRE(early.audit.size() == full.audit.size());
    for (std::size_t i = 0; i < full.audit.size(); ++i) {
      CAPTURE(full.audit[i].device);
      CHECK(early.audit[i].probability.passed == full.audit[i].probability.passed);
      CHECK(early.audit[i].probability.trials == full.audit[i].probability.trials);
    }
  }
}
