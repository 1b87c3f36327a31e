#include "libqsim/run/settings.hpp"

#include <algorithm>
#include <charconv>
#include <random>
#include <string_view>

#include "libqsim/run/externs.hpp"
#include "libqsim/support/diagnostic_sink.hpp"

namespace libqsim {
inline namespace v0 {

Budget Budget::times(double factor) const {
  const auto scaled = [factor](std::uint64_t count) {
    const double product = static_cast<double>(count) * factor;
    return product < 0x1p62 ? std::max(std::uint64_t{1}, static_cast<std::uint64_t>(product)) : std::uint64_t{1} << 62;
  };
  Budget budget = *this;
  for (std::uint64_t* count : {&budget.steps, &budget.loop_work, &budget.branches, &budget.branch_work, &budget.outcomes}) {
    *count = scaled(*count);
  }
  return budget;
}

}  // namespace v0
}  // namespace libqsim

namespace libqsim::run {

using support::Code;
using support::diagnostic_of;

namespace {

/// "0,2": numbers of qubits.
std::optional<std::vector<std::uint32_t>> parse_qubits(std::string_view text) {
  std::vector<std::uint32_t> qubits;
  while (true) {
    const std::string_view number = text.substr(0, text.find(','));
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), qubits.emplace_back());
    if (error != std::errc() || end != number.data() + number.size()) return std::nullopt;
    if (number.size() == text.size()) return qubits;
    text.remove_prefix(number.size() + 1);
  }
}

/// Outputs with an argument: "name=argument".
bool add_question(const std::string& output, execute::Wants& wants, Diagnostics& faults) {
  const std::size_t equals = output.find('=');
  const std::string name = output.substr(0, equals), argument = output.substr(equals + 1);
  if (name == "expectation") {
    wants.observables.push_back(argument);
  } else if (name == "amplitude") {
    wants.amplitudes.push_back(argument);
  } else if (name == "marginal" || name == "density") {
    const auto qubits = parse_qubits(argument);
    if (!qubits) faults.push_back(diagnostic_of(Code::option_invalid, "'" + argument + "' is no list of qubits such as 0,2"));
    if (qubits) (name == "marginal" ? wants.marginals : wants.densities).push_back(*qubits);
  } else {
    return false;
  }
  return true;
}

bool add_output(const std::string& name, const RunOptions& options, execute::Wants& wants, Diagnostics& faults) {
  if (name == "counts") {
    wants.shots = options.shots;
    if (options.shots == 0) faults.push_back(diagnostic_of(Code::option_invalid, "counts need a number of shots"));
  } else if (name == "distribution") {
    wants.distribution = true;
  } else if (name == "state") {
    wants.state = true;
  } else if (name == "probabilities") {
    wants.probabilities = true;
  } else {
    return name.find('=') != std::string::npos && add_question(name, wants, faults);
  }
  return true;
}

support::MachineModel machine_of(const RunOptions& options, Diagnostics& faults) {
  support::MachineModel machine = support::detect_machine();
  if (options.portable) {
    const std::uint64_t available = machine.available_memory_bytes;
    machine = support::portable_machine();
    machine.available_memory_bytes = available;
  }
  if (!options.isa.empty()) {
    support::Isa isa = machine.isa;
    if (!support::parse_isa(options.isa, isa)) {
      faults.push_back(diagnostic_of(Code::option_invalid, "there is no instruction set '" + options.isa + "'"));
    } else if (std::ranges::find(support::available_isas(), isa) == support::available_isas().end()) {
      faults.push_back(diagnostic_of(Code::option_invalid, "this processor (or build) does not have the instruction set " + options.isa));
    } else if (options.portable && isa != support::Isa::baseline) {
      faults.push_back(diagnostic_of(Code::option_invalid, "a portable run takes the baseline instruction set"));
    } else {
      machine.isa = isa;
    }
  }
  if (options.memory_bytes > 0) machine.available_memory_bytes = std::min(machine.available_memory_bytes, options.memory_bytes);
  return machine;
}

execute::Limits limits_of(const Budget& budget) {
  execute::Limits limits;
  limits.steps = budget.steps;
  limits.loop_work = budget.loop_work;
  limits.call_depth = budget.call_depth;
  limits.branches = budget.branches;
  limits.branch_work = budget.branch_work;
  // Whoever allows more outcomes allows what they take.
  const std::uint64_t bytes_per_outcome = limits.output_bytes / limits.outcomes;
  limits.output_bytes = std::max(limits.output_bytes, bytes_per_outcome * budget.outcomes);
  limits.outcomes = budget.outcomes;
  return limits;
}

}  // namespace

Result<Settings> settings_of(const RunOptions& options) {
  Settings settings;
  Diagnostics faults;
  for (const std::string& name : options.output) {
    if (add_output(name, options, settings.wants, faults)) continue;
    faults.push_back(diagnostic_of(
        Code::option_invalid,
        "there is no output '" + name +
            "': counts, distribution, state, probabilities, expectation=PAULI, amplitude=BITS, marginal=QUBITS and density=QUBITS are"));
  }
  if (options.output.empty()) {
    settings.wants.shots = options.shots;
    settings.wants.distribution = options.shots == 0;
  }
  const bool single = options.precision == Precision::single_precision;
  if (options.portable && single) faults.push_back(diagnostic_of(Code::option_invalid, "a portable run takes double precision"));
  settings.options.request.machine = machine_of(options, faults);
  settings.options.request.precision = single ? plan::Precision::single_precision : plan::Precision::double_precision;
  settings.options.request.thread_count = options.threads;
  settings.inputs = options.inputs;
  settings.options.extern_call = extern_call_of(options);
  settings.options.engine = engines::all_engines().front();
  settings.options.naive_plans = options.naive;
  settings.options.limits = limits_of(options.budget);
  settings.options.control.progress = options.progress;
  if (options.seed) {
    settings.options.seed = *options.seed;
  } else if (settings.wants.shots > 0) {
    std::random_device source;
    settings.options.seed = (std::uint64_t{source()} << 32) | source();
  }
  if (!faults.empty()) return Failure(std::move(faults));
  return settings;
}

}  // namespace libqsim::run
