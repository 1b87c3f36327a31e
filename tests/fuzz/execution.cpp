#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "libqsim/run/convert.hpp"
#include "libqsim/run/simulate.hpp"
#include "tests/fuzz/targets.hpp"

namespace libqsim::fuzz {

namespace {

RunOptions small_options() {
  RunOptions options;
  options.seed = 1;
  options.threads = 1;
  options.portable = true;
  options.memory_bytes = 16U << 20;
  options.budget.steps = 3000;
  options.budget.call_depth = 20;
  options.budget.loop_work = 1U << 16;
  options.budget.branches = 64;
  options.budget.branch_work = 1U << 20;
  options.budget.outcomes = 256;
  return options;
}

/// Probabilities of the values of some outputs.
std::map<std::string, double> marginal(const RunResult& result, const std::vector<std::string>& names) {
  std::map<std::string, double> sums;
  for (const Probability& entry : result.distribution()) {
    std::string key;
    for (const std::string& name : names) key += entry.outputs.json(name) + ";";
    sums[key] += entry.p;
  }
  return sums;
}

/// The program in another version is accepted there and does the same.
void check_conversion(const Program& program, const RunResult& result, std::string_view to) {
  const Result<Conversion> converted = convert(program, to);
  if (!converted) {
    require(has_errors(converted.error()), "a conversion that fails says why");
    return;
  }
  ParseOptions options;
  options.profile = to;
  const Result<Program> again = parse(converted->text, options);
  require(again.has_value(), "what is converted is accepted", converted->text + (again ? "" : to_text(again.error())));
  if (!converted->diagnostics.empty()) return;  // names may have changed
  const Result<RunResult> other = api::run(*again, small_options());
  if (!other) return;  // its gates are others, and so is the budget that they take
  std::vector<std::string> names;
  for (const Variable& output : again->outputs()) names.push_back(output.name);
  std::erase_if(names, [&](const std::string& name) {
    const std::vector<Variable> outputs = program.outputs();
    return std::none_of(outputs.begin(), outputs.end(), [&](const Variable& output) { return output.name == name; });
  });
  const auto before = marginal(result, names);
  auto after = marginal(*other, names);
  for (const auto& [key, p] : before) require(std::abs(after[key] - p) < 1e-9, "what is converted does the same", key + converted->text);
}

}  // namespace

/// Plans and gates one by one agree; counts stand only where the distribution has them.
void execution(std::string_view text) {
  const Result<Program> program = parse(text, {});
  if (!program) {
    require(has_errors(program.error()), "a program that is refused is refused with an error");
    return;
  }
  if (program->qubit_count() > 10) return;
  RunOptions options = small_options();
  const Result<RunResult> exact = api::run(*program, options);
  options.naive = true;
  const Result<RunResult> naive = api::run(*program, options);
  if (!exact || !naive) {
    require(exact || has_errors(exact.error()), "a run that fails says why");
    return;
  }
  const auto& one = exact->distribution();
  const auto& other = naive->distribution();
  require(one.size() == other.size(), "a plan's outcomes are those of its gates");
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    require(one[i].outputs.json() == other[i].outputs.json(), "a plan's outcomes are those of its gates", one[i].outputs.json());
    require(std::abs(one[i].p - other[i].p) < 1e-9, "a plan's probabilities are those of its gates", one[i].outputs.json());
    sum += one[i].p;
  }
  require(std::abs(sum - 1) < 1e-9, "probabilities add up to 1", std::to_string(sum));
  constexpr std::string_view versions[] = {"openqasm2", "openqasm3.0", "openqasm3.1", "openqasm3.2-draft"};
  check_conversion(*program, *exact, versions[text.size() % std::size(versions)]);
  options = small_options();
  options.shots = 16;
  const Result<RunResult> sampled = api::run(*program, options);
  if (!sampled) return;
  std::uint64_t shots = 0;
  for (const Count& count : sampled->counts()) {
    shots += count.count;
    const bool known = std::any_of(one.begin(), one.end(), [&](const Probability& p) { return p.outputs.json() == count.outputs.json(); });
    require(known, "what is sampled has a probability", count.outputs.json());
  }
  require(shots == 16, "every shot is counted");
}

}  // namespace libqsim::fuzz
