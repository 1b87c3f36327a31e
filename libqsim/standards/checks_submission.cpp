#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "libqsim/standards/check_rows.hpp"
#include "libqsim/standards/proposal_findings.hpp"

namespace libqsim::standards {

namespace {

const std::map<std::string, std::string>& metadata_of(const Subject& subject) {
  if (subject.kind == Artefact::circuit) return subject.circuit->metadata;
  return subject.kind == Artefact::proposal ? subject.proposal->metadata : subject.result->metadata;
}

const std::map<std::string, std::string>& declared_of(const Subject& subject) {
  return subject.kind == Artefact::proposal ? subject.proposal->declared : subject.result->declared;
}

Finding by_evidence(std::vector<Evidence> failed, std::vector<Evidence> open = {}, std::vector<Evidence> passed = {}) {
  if (!failed.empty()) return Finding::fail(std::move(failed));
  if (!open.empty()) return {Outcome::undecided, std::move(open)};
  return Finding::pass(std::move(passed));
}

Finding nothing_to_check(const char* what) { return {Outcome::not_applicable, {Evidence::of(what)}}; }

Evidence numbers(const Spot& spot, std::string text, double claimed, double computed, double bound) {
  Evidence evidence = Evidence::at(spot, std::move(text));
  evidence.claimed = claimed;
  evidence.computed = computed;
  evidence.bound = bound;
  return evidence;
}

std::string licence_of(const Subject& subject) {
  if (subject.kind == Artefact::proposal) return subject.proposal->license;
  const auto& from = subject.kind == Artefact::circuit ? subject.circuit->metadata : subject.result->declared;
  const auto found = from.find(subject.kind == Artefact::circuit ? "SPDX-License-Identifier" : "license");
  return found == from.end() ? std::string() : found->second;
}

Finding check_metadata(const Arguments& arguments, const Subject& subject) {
  std::vector<Evidence> missing;
  for (const std::string& key : arguments.texts("keys")) {
    const auto found = metadata_of(subject).find(key);
    if (found != metadata_of(subject).end() && !found->second.empty()) continue;
    const bool circuit = subject.kind == Artefact::circuit;
    missing.push_back(
        Evidence::of(circuit ? fmt::format("no line `// {}: ...` before the first statement", key) : fmt::format("no '{}'", key)));
  }
  return by_evidence(std::move(missing));
}

Finding check_license(const Arguments& arguments, const Subject& subject) {
  const std::string licence = licence_of(subject);
  if (licence.empty()) {
    return Finding::fail(
        {Evidence::of(subject.kind == Artefact::circuit ? "no line `// SPDX-License-Identifier: ...`" : "no licence is stated")});
  }
  const auto& allowed = arguments.texts("one_of");
  std::vector<Evidence> evidence{Evidence::of("the licence is " + licence)};
  const bool good = std::find(allowed.begin(), allowed.end(), licence) != allowed.end();
  return good ? Finding::pass(std::move(evidence)) : Finding::fail(std::move(evidence));
}

Finding check_declaration(const Arguments& arguments, const Subject& subject) {
  const auto found = declared_of(subject).find(arguments.text("key"));
  if (found == declared_of(subject).end() || found->second.empty())
    return {Outcome::not_declared, {Evidence::of("no '" + arguments.text("key") + "'")}};
  return {Outcome::declared, {Evidence::of(found->second)}};
}

/// Generators that cannot be run here, so that nothing is known of their circuits.
std::vector<Evidence> unregistered(const ProposalFindings& proposal) {
  std::vector<Evidence> open;
  for (const GeneratorFinding& generator : proposal.generators) {
    if (!generator.registered) open.push_back(Evidence::at(generator.spot, fmt::format("'{}' is not registered here", generator.protocol)));
  }
  return open;
}

Finding check_hash(const Arguments&, const Subject& subject) {
  const auto& hashes = subject.kind == Artefact::proposal ? subject.proposal->hashes : subject.result->hashes;
  std::vector<Evidence> failed;
  for (const HashFinding& hash : hashes) {
    if (hash.matches()) continue;
    const std::string computed = hash.computed.empty() ? "unreadable" : hash.computed;
    failed.push_back(Evidence::at(
        hash.spot, hash.stated.empty() ? fmt::format("{}: no {} is stated, it is {}", hash.what, hash.quantity, computed)
                                       : fmt::format("{}: {} {} is stated, found {}", hash.what, hash.quantity, hash.stated, computed)));
  }
  if (subject.kind == Artefact::result && !subject.result->has_proposal) return Finding::undecided("the proposal is not at hand");
  std::vector<Evidence> open;
  if (subject.kind == Artefact::proposal) open = unregistered(*subject.proposal);
  return by_evidence(std::move(failed), std::move(open));
}

Finding check_seed(const Arguments&, const Subject& subject) {
  std::vector<Evidence> failed;
  for (const GeneratorFinding& generator : subject.proposal->generators) {
    if (!generator.versioned) failed.push_back(Evidence::at(generator.spot, fmt::format("generator '{}' names no version", generator.id)));
    if (!generator.seeded) failed.push_back(Evidence::at(generator.spot, fmt::format("generator '{}' has no seeds", generator.id)));
  }
  return by_evidence(std::move(failed));
}

Finding check_determinism(const Arguments&, const Subject& subject) {
  std::vector<Evidence> failed;
  for (const GeneratorFinding& generator : subject.proposal->generators) {
    if (generator.registered && !generator.repeats) {
      failed.push_back(Evidence::at(generator.spot, fmt::format("generator '{}' gave other circuits the second time", generator.id)));
    }
  }
  return by_evidence(std::move(failed), unregistered(*subject.proposal));
}

/// Qubits that a circuit declares and leaves alone need no place on a device.
Finding check_requirements(const Arguments&, const Subject& subject) {
  const ProposalFindings& proposal = *subject.proposal;
  std::vector<Evidence> open = unregistered(proposal);
  const CircuitFacts* widest = nullptr;
  std::string_view id;
  for (const auto& [name, facts] : proposal.circuits) {
    const bool followed = facts.undecided.empty() || (facts.qubits > 0 && facts.qubits <= proposal.qubits);
    if (!followed) open.push_back(Evidence::of(fmt::format("circuit '{}': {}", name, facts.undecided)));
    if (widest != nullptr && facts.used_qubits <= widest->used_qubits) continue;
    widest = &facts;
    id = name;
  }
  std::vector<Evidence> failed;
  if (widest != nullptr && widest->used_qubits > proposal.qubits) {
    const double used = static_cast<double>(widest->used_qubits);
    failed.push_back(numbers(proposal.qubits_spot, fmt::format("circuit '{}' uses {} qubits", id, used),
                             static_cast<double>(proposal.qubits), used, static_cast<double>(proposal.qubits)));
  }
  return by_evidence(std::move(failed), std::move(open));
}

Finding check_reference(const Arguments&, const Subject& subject) {
  const bool of_proposal = subject.kind == Artefact::proposal;
  const auto& references = of_proposal ? subject.proposal->references : subject.result->claims;
  if (references.empty()) return nothing_to_check(of_proposal ? "no reference is given" : "the result states no metric itself");
  std::vector<Evidence> failed;
  std::vector<Evidence> open;
  std::vector<Evidence> passed;
  for (const ReferenceFinding& reference : references) {
    Evidence evidence = Evidence::at(
        reference.spot, reference.device.empty() ? reference.metric : fmt::format("{} on {}", reference.metric, reference.device));
    if (reference.state == ReferenceState::undecided) {
      evidence.text += ": " + reference.why;
      open.push_back(std::move(evidence));
      continue;
    }
    evidence = numbers(reference.spot, evidence.text, reference.claimed, reference.computed, reference.tolerance);
    (reference.state == ReferenceState::agrees ? passed : failed).push_back(std::move(evidence));
  }
  return by_evidence(std::move(failed), std::move(open), std::move(passed));
}

Finding check_anchor(const Arguments&, const Subject& subject) {
  if (subject.proposal->anchors.empty()) return nothing_to_check("no anchor is given");
  std::vector<Evidence> failed;
  std::vector<Evidence> open;
  std::vector<Evidence> passed;
  for (const AnchorFinding& anchor : subject.proposal->anchors) {
    Evidence evidence = Evidence::at(anchor.spot, fmt::format("{} must {}", anchor.device, anchor.must_pass ? "pass" : "fail"));
    if (anchor.probability.known) evidence.computed = anchor.probability.estimate();
    if (!anchor.probability.known) evidence.text += ": " + anchor.probability.why;
    if (anchor.state == EquivalenceState::undecided) {
      open.push_back(std::move(evidence));
    } else {
      (anchor.state == EquivalenceState::equal ? passed : failed).push_back(std::move(evidence));
    }
  }
  return by_evidence(std::move(failed), std::move(open), std::move(passed));
}

Finding check_metric_defined(const Arguments&, const Subject& subject) {
  const bool of_proposal = subject.kind == Artefact::proposal;
  const auto& metrics = of_proposal ? subject.proposal->metrics : subject.result->metrics;
  const std::string& unknown = of_proposal ? subject.proposal->metrics_unknown : subject.result->metrics_unknown;
  if (!unknown.empty()) return Finding::undecided(unknown);
  std::vector<Evidence> failed;
  for (const MetricFinding& metric : metrics) {
    if (!metric.defined) {
      failed.push_back(Evidence::at(metric.spot, fmt::format("'{}' is not defined for {}", metric.id, metric.device)));
    } else if (!metric.in_range) {
      Evidence evidence = Evidence::at(metric.spot, fmt::format("'{}' is out of its range for {}", metric.id, metric.device));
      evidence.computed = metric.value;
      failed.push_back(std::move(evidence));
    }
  }
  return metrics.empty() ? nothing_to_check("no metric is given") : by_evidence(std::move(failed));
}

Finding check_result_shots(const Arguments& arguments, const Subject& subject) {
  const double least = static_cast<double>(arguments.integer("min"));
  std::vector<Evidence> failed;
  if (subject.kind == Artefact::proposal) {
    const double shots = static_cast<double>(subject.proposal->shots);
    if (shots < least) failed.push_back(numbers({}, fmt::format("at least {} shots a circuit", least), shots, shots, least));
    return by_evidence(std::move(failed));
  }
  for (const CountsFinding& counts : subject.result->counts) {
    if (counts.counted < least) {
      failed.push_back(numbers(counts.spot, fmt::format("circuit '{}': at least {} shots", counts.circuit, least), counts.stated_shots,
                               counts.counted, least));
    }
  }
  return by_evidence(std::move(failed));
}

Finding check_result_counts(const Arguments&, const Subject& subject) {
  std::vector<Evidence> failed;
  for (const CountsFinding& counts : subject.result->counts) {
    if (!counts.fault.empty()) failed.push_back(Evidence::at(counts.spot, fmt::format("circuit '{}': {}", counts.circuit, counts.fault)));
  }
  return by_evidence(std::move(failed));
}

Finding check_result_bit_order(const Arguments&, const Subject& subject) {
  std::vector<Evidence> failed;
  bool known = false;
  for (const BitOrderFinding& order : subject.result->bit_orders) {
    known |= order.known;
    if (!order.wrong) continue;
    failed.push_back(
        numbers(order.spot,
                fmt::format("circuit '{}' fits its ideal distribution better with its bits reversed (Hellinger fidelity)", order.circuit),
                order.as_given, order.reversed, order.as_given));
  }
  if (!subject.result->has_proposal) return Finding::undecided("the proposal is not at hand");
  if (!known) return Finding::undecided("no circuit of the result tells its bit order");
  return by_evidence(std::move(failed));
}

Finding check_acceptance_power(const Arguments& arguments, const Subject& subject) {
  const ProposalFindings& proposal = *subject.proposal;
  if (!proposal.has_rule) return Finding::fail({Evidence::of("no acceptance rule is given")});
  std::vector<Evidence> failed;
  std::vector<Evidence> open;
  const auto judge = [&](const PassProbability& probability, std::string_view device, double bound, bool at_least) {
    Evidence evidence = Evidence::of(fmt::format("probability of passing, {}: {} {}", device, at_least ? "at least" : "at most", bound));
    if (!probability.known) {
      evidence.text += ": " + probability.why;
      open.push_back(std::move(evidence));
      return;
    }
    evidence.computed = probability.estimate();
    evidence.bound = bound;
    const bool good = at_least ? probability.estimate() >= bound : probability.estimate() <= bound;
    // The estimate decides where its interval leaves no doubt.
    const bool doubt = probability.interval.low < bound && bound < probability.interval.high && !good;
    if (!good) (doubt ? open : failed).push_back(std::move(evidence));
  };
  judge(proposal.ideal, "ideal", arguments.has("ideal") ? arguments.number("ideal") : 0.95, true);
  judge(proposal.uniform, "uniform", arguments.has("uniform") ? arguments.number("uniform") : 0.05, false);
  return by_evidence(std::move(failed), std::move(open));
}

Finding check_acceptance_met(const Arguments&, const Subject& subject) {
  const ResultFindings& result = *subject.result;
  if (!result.claimed_acceptance.empty() && !result.acceptance.empty() && result.claimed_acceptance != result.acceptance) {
    return Finding::fail({Evidence::at(result.acceptance_spot, fmt::format("the result states \"{}\", its counts give \"{}\"",
                                                                           result.claimed_acceptance, result.acceptance))});
  }
  if (result.acceptance.empty()) return Finding::undecided(result.metrics_unknown);
  if (!result.has_rule) return nothing_to_check("the proposal has no acceptance rule");
  if (result.acceptance == "inconclusive") return Finding::undecided("the rule is inconclusive on these counts");
  Finding finding = result.acceptance == "pass" ? Finding::pass() : Finding::fail({});
  finding.evidence.push_back(Evidence::of(result.acceptance == "pass" ? "the rule holds" : "the rule does not hold on these counts"));
  return finding;
}

Finding check_equivalence(const Arguments& arguments, const Subject& subject) {
  if (subject.proposal->equivalences.empty()) return nothing_to_check("no circuit is stated to be equivalent to another");
  std::vector<Evidence> failed;
  std::vector<Evidence> open;
  for (const EquivalenceFinding& equivalence : subject.proposal->equivalences) {
    const std::string what = fmt::format("'{}' and '{}'", equivalence.circuit, equivalence.original);
    if (equivalence.state == EquivalenceState::undecided)
      open.push_back(Evidence::at(equivalence.spot, fmt::format("{}: {}", what, equivalence.how)));
    if (equivalence.state == EquivalenceState::different) {
      failed.push_back(Evidence::at(equivalence.spot, fmt::format("{} are not equivalent: {}", what, equivalence.how)));
    }
    const auto& allowed = arguments.texts("up_to");
    for (const std::string& freedom : equivalence.up_to) {
      if (std::find(allowed.begin(), allowed.end(), freedom) == allowed.end()) {
        failed.push_back(Evidence::at(equivalence.spot, fmt::format("{} are equivalent only up to {}", what, freedom)));
      }
    }
  }
  return by_evidence(std::move(failed), std::move(open));
}

Finding check_conformance(const Arguments& arguments, const Subject& subject) {
  for (const auto& profile : subject.implementation->profiles) {
    if (profile.name != arguments.text("profile")) continue;
    const double share = profile.judged == 0 ? 0 : static_cast<double>(profile.passed) / static_cast<double>(profile.judged);
    Evidence evidence = Evidence::of(fmt::format("{} of {} cases of {}", profile.passed, profile.judged, profile.name));
    evidence.computed = share;
    evidence.bound = arguments.number("share");
    const bool good = profile.judged > 0 && share >= arguments.number("share");
    return good ? Finding::pass({std::move(evidence)}) : Finding::fail({std::move(evidence)});
  }
  return Finding::undecided(fmt::format("no results of the profile {}", arguments.text("profile")));
}

// ------------------------------------------------------------- the vocabulary

using Kind = ArgumentKind;

constexpr std::array<ArgumentRow, 1> keys_arguments{{{"keys", Kind::texts}}};
constexpr std::array<ArgumentRow, 1> one_of_arguments{{{"one_of", Kind::texts}}};
constexpr std::array<ArgumentRow, 1> min_arguments{{{"min", Kind::integer}}};
constexpr std::array<ArgumentRow, 1> key_arguments{{{"key", Kind::text}}};
constexpr std::array<std::string_view, 2> freedoms{"global-phase", "layout"};
constexpr std::array<ArgumentRow, 1> up_to_arguments{{{"up_to", Kind::texts, true, freedoms}}};
constexpr std::array<ArgumentRow, 2> power_arguments{{{"ideal", Kind::number, false}, {"uniform", Kind::number, false}}};
constexpr std::array<ArgumentRow, 2> conformance_arguments{{{"profile", Kind::text}, {"share", Kind::number}}};

constexpr auto rows = std::to_array<CheckRow>({
    {"metadata.required", "keys that are stated: in a circuit by lines `// key: value` before its first statement", circuits | results,
     keys_arguments, check_metadata},
    {"license", "the licence: in a circuit by a line `// SPDX-License-Identifier: ...`", circuits | results, one_of_arguments,
     check_license},
    {"declaration", "what the submitter declares: a person answers it", submissions, key_arguments, check_declaration},
    {"hash", "every file and every generator's output has the sha256 that is stated", submissions, no_arguments, check_hash},
    {"seed", "every generator is named with its version and its seeds", proposals, no_arguments, check_seed},
    {"determinism", "every generator gives the same circuits again", proposals, no_arguments, check_determinism},
    {"requirements", "no circuit uses more qubits than the proposal requires", proposals, no_arguments, check_requirements},
    {"reference", "every reference value is found again within its interval; of a result, every metric that it states", submissions,
     no_arguments, check_reference},
    {"anchor", "every anchor passes or fails as it must", proposals, no_arguments, check_anchor},
    {"metric.defined", "every metric has a value, within its range", submissions, no_arguments, check_metric_defined},
    {"result.shots", "at least so many shots a circuit", submissions, min_arguments, check_result_shots},
    {"result.counts", "counts add up to the shots, over outcomes of the circuit", results, no_arguments, check_result_counts},
    {"result.bit-order", "bit strings are not reversed", results, no_arguments, check_result_bit_order},
    {"acceptance.power", "the rule passes an ideal device and fails a uniform sampler, with these probabilities", proposals,
     power_arguments, check_acceptance_power},
    {"acceptance.met", "the counts meet the proposal's rule, and the result's own verdict agrees", results, no_arguments,
     check_acceptance_met},
    {"equivalence", "circuits stated to be equivalent are, up to no more than this", proposals, up_to_arguments, check_equivalence},
    {"conformance", "an implementation passes this share of the cases of a profile", implementations, conformance_arguments,
     check_conformance},
});

}  // namespace

std::span<const CheckRow> submission_checks() { return rows; }

}  // namespace libqsim::standards
