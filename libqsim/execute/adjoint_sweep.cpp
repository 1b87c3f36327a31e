#include "libqsim/execute/adjoint_sweep.hpp"

#include <algorithm>

#include "libqsim/gates/matrix.hpp"

namespace libqsim::execute {

namespace {

/// Gates that are planned at once, as in a run.
constexpr std::size_t most_slice_gates = 1U << 16;
/// Terms go through so many gates to the slice's end, are so many on the way, and a slice has so many strings in all. There, one derivative
/// brings up to `most_growth` new ones for each that it has of itself: more would cost as much as undoing the gates.
constexpr std::size_t most_gates_through = 4096;
constexpr std::size_t most_terms_through = 64;
constexpr std::size_t most_strings = 4096;
constexpr std::size_t most_growth = 2;

std::pair<std::uint64_t, std::uint64_t> string_of(const engines::PauliTerm& term) { return {term.x_mask, term.z_mask}; }

/// Gates [first, last) of a segment, in `qubit_count` qubits; the inverse: their adjoints, the last one first.
plan::Segment part_of(const plan::Segment& gates, std::size_t first, std::size_t last, bool inverse, std::uint32_t qubit_count) {
  plan::Segment part(qubit_count);
  part.reserve(last - first);
  std::map<std::uint32_t, plan::MatrixId> matrices;
  for (std::size_t i = first; i < last; ++i) {
    const std::size_t at = inverse ? first + (last - 1 - i) : i;
    const plan::GateView gate = gates.gate(at);
    const auto [found, is_new] = matrices.try_emplace(gates.matrix_of(at).index);
    if (is_new) {
      std::vector<plan::Complex> elements(gate.coefficients.begin(), gate.coefficients.end());
      if (inverse && gate.storage == plan::Storage::dense) elements = gates::adjoint(elements);
      if (inverse && gate.storage == plan::Storage::diagonal) {
        for (plan::Complex& element : elements) element = std::conj(element);
      }
      found->second = part.add_matrix(gate.storage, elements);
    }
    part.add_gate(found->second, gate.targets, gate.controls);
  }
  return part;
}

}  // namespace

AdjointSweep::AdjointSweep(const plan::Segment& gates, std::vector<Tape::Entry>& entries, engines::State& state,
                           const support::MachineModel& machine, const plan::Options& options, const engines::Control& control)
    : gates_(gates), entries_(entries), state_(state), machine_(machine), options_(options), control_(control) {}

bool AdjointSweep::apply(const plan::Segment& segment) {
  engines::Control control;
  control.stop = control_.stop;
  // Whoever is told of progress looks for signals then: often, with the share that was done before this plan.
  if (control_.progress) control.progress = [this](double) { control_.progress(share_); };
  return state_.apply(plan::make_plan(segment, machine_, options_), control);
}

bool AdjointSweep::apply(std::size_t first, std::size_t last) {
  for (std::size_t from = first; from < last; from += most_slice_gates) {
    if (!apply(part_of(gates_, from, std::min(last, from + most_slice_gates), false, state_.qubit_count()))) return false;
    options_.start = plan::Start::any;
  }
  return true;
}

bool AdjointSweep::undo(std::size_t first, std::size_t last) {
  while (last > first) {
    const std::size_t from = last - std::min(last - first, most_slice_gates);
    if (!apply(part_of(gates_, from, last, true, state_.qubit_count()))) return false;
    last = from;
  }
  return true;
}

/// False where they become too many on the way.
bool AdjointSweep::take_to_slice(const Tape::Entry& entry, PauliTerms& terms) const {
  if (slice_end_ - entry.position > most_gates_through || strings_.size() > most_strings) return false;
  for (std::size_t i = entry.position; i < slice_end_; ++i) {
    if (terms.size() > most_terms_through || !conjugate(terms, gates_.gate(i))) return false;
  }
  const auto is_new = [&](const engines::PauliTerm& term) { return !strings_.contains(string_of(term)); };
  return static_cast<std::size_t>(std::count_if(terms.begin(), terms.end(), is_new)) <= most_growth * (entry.terms.size() + 1);
}

void AdjointSweep::ask(std::span<double> derivatives) {
  const std::uint64_t top = std::uint64_t{1} << (state_.qubit_count() - 1);
  std::vector<engines::PauliTerm> terms;
  for (const auto& [string, value] : strings_) terms.push_back({1, string.first | top, string.second | top});
  const std::vector<double> values = state_.expectations(terms);
  auto value = values.begin();
  for (auto& entry : strings_) entry.second = *value++;
  for (const Question& question : questions_) {
    double sum = 0;
    for (const engines::PauliTerm& term : question.terms) sum += term.coefficient * strings_.at(string_of(term));
    for (const auto& [input, derivative] : question.entry->tangent) derivatives[input] += sum * derivative;
  }
  questions_.clear();
  strings_.clear();
}

bool AdjointSweep::run(std::span<double> derivatives) {
  slice_end_ = gates_.gate_count();
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
    PauliTerms terms = entry->terms;
    if (!take_to_slice(*entry, terms)) {
      ask(derivatives);
      if (!undo(entry->position, slice_end_)) return false;
      slice_end_ = entry->position;
      share_ = 1 - static_cast<double>(slice_end_) / static_cast<double>(gates_.gate_count());
      terms = entry->terms;
    }
    for (const engines::PauliTerm& term : terms) strings_.try_emplace(string_of(term), 0.0);
    questions_.push_back({&*entry, std::move(terms)});
  }
  ask(derivatives);
  return true;
}

}  // namespace libqsim::execute
