#include "libqsim/standards/proposal_circuits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

#include "libqsim/standards/circuit_features.hpp"
#include "libqsim/standards/circuit_reader.hpp"
#include "libqsim/standards/paths.hpp"
#include "libqsim/support/parallel.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::standards {

namespace {

/// Circuits of no more qubits than this are simulated side by side, one a thread.
constexpr std::uint64_t side_by_side_qubits = 16;
constexpr std::size_t batch_size = 16;

/// Counts circuits that something was done with.
class CircuitCount {
 public:
  CircuitCount(const ProgressCallback& progress, std::uint64_t total) : progress_(progress), total_(total) {}

  void add(std::uint64_t count) {
    if (progress_) progress_(static_cast<double>(done_) / static_cast<double>(total_));
    done_ += count;
  }

 private:
  const ProgressCallback& progress_;
  std::uint64_t total_;
  std::uint64_t done_ = 0;
};

std::vector<protocols::GeneratedCircuit> generate(const StatedGenerator& stated, const AuditOptions& options, CircuitCount& counted) {
  std::vector<protocols::GeneratedCircuit> circuits(stated.count);
  const std::uint64_t batch = std::max<std::uint64_t>(batch_size, 4 * std::uint64_t{options.threads});
  for (std::uint64_t begin = 0; begin < stated.count && !options.stop.stop_requested(); begin += batch) {
    const std::uint64_t size = std::min(batch, stated.count - begin);
    counted.add(size);
    support::parallel_for(size, options.threads, [&](std::uint64_t i) {
      const std::uint64_t index = begin + i;
      if (!options.stop.stop_requested()) circuits[index] = stated.row->generate(stated.parameters, index, stated.first_seed + index);
    });
  }
  return circuits;
}

std::uint64_t generated_count(const Proposal& proposal) {
  std::uint64_t count = 0;
  for (const StatedGenerator& stated : proposal.generators) count += stated.versioned && !stated.registered ? 0 : stated.count;
  return count;
}

std::string circuit_id(const StatedGenerator& generator, std::size_t index) { return fmt::format("{}_{}", generator.id, index); }

class CircuitMaker {
 public:
  CircuitMaker(const Proposal& proposal, const FileAccess& files, const AuditOptions& options)
      : proposal_(proposal),
        files_(files),
        options_(options),
        counted_(options.progress, proposal.circuits.size() + 3 * generated_count(proposal)) {}  // generated twice, and read

  ProposalCircuits make() {
    for (const StatedCircuit& stated : proposal_.circuits) add_file(stated);
    for (const StatedGenerator& stated : proposal_.generators) add_generated(stated);
    diagnostics_.resize(made_.circuits.size());
    for (std::size_t begin = 0; begin < made_.circuits.size(); begin += batch_size) {
      if (options_.stop.stop_requested()) break;
      const std::size_t end = std::min(begin + batch_size, made_.circuits.size());
      counted_.add(end - begin);
      work_through(begin, end);
    }
    for (Diagnostics& one : diagnostics_) std::move(one.begin(), one.end(), std::back_inserter(made_.diagnostics));
    return std::move(made_);
  }

 private:
  /// The text of a circuit, before it is read.
  struct Source {
    std::string text;
    std::string path;
    bool readable = true;
    Distribution known;
  };

  void add_file(const StatedCircuit& stated) {
    ProposalCircuit circuit;
    circuit.id = stated.id;
    circuit.original = stated.original;
    circuit.fields = stated.data;
    circuit.spot = stated.spot;
    Source source;
    source.path = join_path(folder_of(proposal_.path), stated.file);
    Result<std::string> text = files_.read_below(folder_of(proposal_.path), stated.file);
    if (text) {
      source.text = std::move(*text);
      circuit.sha256 = support::sha256_hex(source.text);
      made_.inputs.push_back({source.path, circuit.sha256});
    } else {
      source.readable = false;
      circuit.why_no_ideal = "the circuit cannot be read";
      made_.diagnostics.insert(made_.diagnostics.end(), text.error().begin(), text.error().end());
    }
    made_.hashes.push_back({fmt::format("circuit '{}'", stated.id), stated.sha256, circuit.sha256, stated.spot});
    sources_.push_back(std::move(source));
    made_.circuits.push_back(std::move(circuit));
  }

  void add_generated(const StatedGenerator& stated) {
    GeneratorFinding finding{stated.id, stated.protocol, stated.registered, stated.versioned, stated.seeded, false, stated.spot};
    // Another version would give other circuits: nothing can be said about those.
    if (stated.versioned && !stated.registered) {
      made_.generators.push_back(std::move(finding));
      return;
    }
    std::vector<protocols::GeneratedCircuit> circuits = generate(stated, options_, counted_);
    const std::string hash = protocols::sha256_of(circuits);
    finding.repeats = protocols::sha256_of(generate(stated, options_, counted_)) == hash;
    made_.hashes.push_back({fmt::format("generator '{}'", stated.id), stated.sha256, hash, stated.spot});
    made_.generators.push_back(std::move(finding));
    for (std::size_t index = 0; index < circuits.size(); ++index) {
      protocols::GeneratedCircuit& generated = circuits[index];
      ProposalCircuit circuit;
      circuit.id = circuit_id(stated, index);
      circuit.sha256 = support::sha256_hex(generated.text);
      circuit.fields = std::move(generated.fields);
      circuit.stratum = generated.stratum.empty() ? std::string() : fmt::format("{}/{}", stated.id, generated.stratum);
      circuit.noisy_gates = generated.noisy_gates;
      circuit.spot = stated.spot;
      sources_.push_back({std::move(generated.text), {}, true, std::move(generated.known_distribution)});
      made_.circuits.push_back(std::move(circuit));
    }
  }

  /// Reads and simulates some circuits: small ones side by side, larger ones one after the other with all threads.
  void work_through(std::size_t begin, std::size_t end) {
    support::parallel_for(end - begin, options_.threads, [&](std::uint64_t i) { read(begin + i); });
    const auto is_small = [&](const ProposalCircuit& circuit) {
      return !circuit.program || circuit.program->qubit_count() <= side_by_side_qubits;
    };
    const auto first = made_.circuits.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = made_.circuits.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::all_of(first, last, is_small)) {
      support::parallel_for(end - begin, options_.threads, [&](std::uint64_t i) { simulate(begin + i, 1); });
    } else {
      for (std::size_t i = begin; i < end; ++i) simulate(i, options_.threads);
    }
  }

  void read(std::size_t index) {
    ProposalCircuit& circuit = made_.circuits[index];
    Source& source = sources_[index];
    if (!source.readable) return;
    ParseOptions read;
    read.profile = proposal_.profile;
    read.path = source.path;
    CircuitReading reading = read_circuit_text(source.text, read);
    circuit.facts = std::move(reading.facts);
    circuit.program = std::move(reading.program);
    diagnostics_[index] = std::move(reading.diagnostics);
    if (circuit.facts && circuit.noisy_gates == 0) circuit.noisy_gates = static_cast<double>(circuit.facts->gate_count);
    if (circuit.program) circuit.bits = OutcomeBits::of(*circuit.program);
    source.text.clear();
    source.text.shrink_to_fit();
  }

  void simulate(std::size_t index, std::uint32_t threads) {
    ProposalCircuit& circuit = made_.circuits[index];
    if (!circuit.program || !circuit.bits) {
      if (circuit.why_no_ideal.empty())
        circuit.why_no_ideal = circuit.program ? "an output is no bit" : "the circuit's language rejects it, or it is not supported";
      return;
    }
    Source& source = sources_[index];
    if (circuit.program->qubit_count() > proposal_.classical_qubits_max) {
      if (!source.known.empty()) circuit.ideal = std::move(source.known);
      circuit.why_no_ideal = fmt::format("it has {} qubits, and [requires] lets the check simulate {}", circuit.program->qubit_count(),
                                         proposal_.classical_qubits_max);
      return;
    }
    RunOptions run;
    run.output = {"distribution"};
    run.threads = threads;
    run.portable = true;  // two sites compare what comes of it
    run.seed = 0;
    run.stop = options_.stop;
    const Result<RunResult> result = libqsim::run(*circuit.program, run);
    if (!result) {
      circuit.why_no_ideal = result.error().empty() ? "it could not be simulated" : result.error().front().message;
      return;
    }
    circuit.ideal.emplace();
    for (const Probability& entry : result->distribution()) circuit.ideal->emplace_back(circuit.bits->text_of(entry.outputs), entry.p);
  }

  const Proposal& proposal_;
  const FileAccess& files_;
  const AuditOptions& options_;
  CircuitCount counted_;
  ProposalCircuits made_;
  std::vector<Source> sources_;           // by circuit
  std::vector<Diagnostics> diagnostics_;  // by circuit
};

void collect_named(const Expression& expression, std::set<std::string>& names) {
  if (expression.operation == Operation::metric_at) names.insert(expression.text);
  for (const Expression& operand : expression.operands) collect_named(operand, names);
}

/// The circuits that an expression or a reference names.
std::set<std::string> named_circuits(const Proposal& proposal) {
  std::set<std::string> named;
  for (const StatedMetric& stated : proposal.metrics) collect_named(stated.metric.expression, named);
  if (proposal.rule) collect_named(*proposal.rule, named);
  for (const StatedReference& reference : proposal.references) named.insert(reference.circuit);
  return named;
}

}  // namespace

const ProposalCircuit* ProposalCircuits::find(std::string_view id) const {
  const auto found = std::find_if(circuits.begin(), circuits.end(), [&](const ProposalCircuit& circuit) { return circuit.id == id; });
  return found == circuits.end() ? nullptr : &*found;
}

ProposalCircuits make_circuits(const Proposal& proposal, const FileAccess& files, const AuditOptions& options) {
  return CircuitMaker(proposal, files, options).make();
}

std::vector<std::size_t> measured_circuits(const Proposal& proposal, const ProposalCircuits& circuits) {
  const std::set<std::string> named = named_circuits(proposal);
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < circuits.circuits.size(); ++i) {
    const ProposalCircuit& circuit = circuits.circuits[i];
    if (circuit.original.empty() || named.contains(circuit.id)) chosen.push_back(i);
  }
  return chosen;
}

std::vector<CircuitText> measured_texts(const Proposal& proposal, std::vector<CircuitText> circuits) {
  const std::set<std::string> named = named_circuits(proposal);
  std::erase_if(circuits, [&](const CircuitText& circuit) { return !circuit.original.empty() && !named.contains(circuit.id); });
  return circuits;
}

Result<std::vector<CircuitText>> circuit_texts(const Proposal& proposal, const FileAccess& files, const AuditOptions& options) {
  std::vector<CircuitText> all;
  Diagnostics faults;
  CircuitCount counted(options.progress, generated_count(proposal));
  for (const StatedCircuit& stated : proposal.circuits) {
    Result<std::string> text = files.read_below(folder_of(proposal.path), stated.file);
    if (!text) {
      faults.insert(faults.end(), text.error().begin(), text.error().end());
      continue;
    }
    std::string hash = support::sha256_hex(*text);
    all.push_back({stated.id, stated.original, std::move(*text), std::move(hash), stated.data});
  }
  for (const StatedGenerator& stated : proposal.generators) {
    if (stated.versioned && !stated.registered) continue;  // another version would give other circuits
    std::vector<protocols::GeneratedCircuit> circuits = generate(stated, options, counted);
    for (std::size_t index = 0; index < circuits.size(); ++index) {
      std::string hash = support::sha256_hex(circuits[index].text);
      all.push_back({circuit_id(stated, index), {}, std::move(circuits[index].text), std::move(hash), std::move(circuits[index].fields)});
    }
  }
  if (!faults.empty()) return Failure(std::move(faults));
  return all;
}

Experiment make_experiment(const Proposal& proposal, const ProposalCircuits& circuits, const std::vector<std::vector<std::string>>& seen,
                           double seconds, const AuditOptions& options) {
  const std::vector<std::size_t> chosen = measured_circuits(proposal, circuits);
  std::vector<ExperimentCircuit> prepared;
  for (std::size_t position = 0; position < chosen.size(); ++position) {
    const ProposalCircuit& circuit = circuits.circuits[chosen[position]];
    ExperimentCircuit made;
    made.id = circuit.id;
    made.fields = circuit.fields;
    made.stratum = circuit.stratum;
    made.noisy_gates = circuit.noisy_gates;
    made.table = outcome_table(circuit.bits->measured(), circuit.ideal ? &*circuit.ideal : nullptr,
                               seen.empty() ? std::vector<std::string>() : seen[position]);
    for (const FeatureRow& row : feature_rows()) made.shape.features[std::string(row.name)] = feature_of(row, *circuit.facts);
    for (const auto& [name, count] : circuit.facts->gate_names) made.shape.gates[name] = static_cast<double>(count);
    prepared.push_back(std::move(made));
  }
  std::vector<Metric> metrics;
  for (const StatedMetric& stated : proposal.metrics) metrics.push_back(stated.metric);
  Experiment::Options settings;
  settings.shots = static_cast<double>(proposal.shots);
  settings.qubits = proposal.qubits;
  settings.seconds = seconds;
  settings.threads = options.threads;
  settings.seed = options.seed;
  settings.stop = options.stop;
  return Experiment(std::move(prepared), std::move(metrics), proposal.rule, settings);
}

}  // namespace libqsim::standards
