// Times the state-vector engine: plan and run apart, on circuits from files. Reads requests from standard input, a line each, and answers
// each with a line of JSON, so that a driver can interleave it with other programs:
//   FILE single|double THREADS REPETITIONS [ISA|- [DUMP]]
// The times are the least of the repetitions, in seconds. DUMP gets the final amplitudes, as they lie in memory. Or
//   sample|pauli COUNT single|double THREADS REPETITIONS QUBITS
// draws COUNT shots from a state that is about uniform, or adds up COUNT random Pauli strings on it.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "libqsim/execute/execute.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/settings.hpp"

namespace {

using namespace libqsim;
using Clock = std::chrono::steady_clock;

struct BenchmarkRequest {
  std::string file;
  plan::Precision precision = plan::Precision::double_precision;
  std::uint32_t threads = 1;
  int repetitions = 1;
  std::string isa;
  std::string dump;
};

BenchmarkRequest parse_request(const std::string& line) {
  BenchmarkRequest request;
  std::string precision;
  std::istringstream(line) >> request.file >> precision >> request.threads >> request.repetitions >> request.isa >> request.dump;
  if (precision == "single") request.precision = plan::Precision::single_precision;
  if (request.isa == "-") request.isa.clear();
  return request;
}

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

// The gates of a circuit that starts from |0...0> and measures nothing on the way.
plan::Segment segment_of(const Program& program, const RunOptions& options, run::Settings& settings) {
  settings = run::settings_of(options).value();
  const execute::QubitMap map = execute::map_qubits(program.data().program, true);
  settings.options.request.qubit_count = map.state_qubit_count();
  support::DiagnosticSink sink = program.data().make_sink();
  plan::Segment result(map.state_qubit_count());
  static_cast<void>(
      execute::walk_segments(program.data().program, map, settings.options, sink, [&](const plan::Segment& segment, plan::Start) {
        for (std::size_t g = 0; g < segment.gate_count(); ++g) {
          const plan::GateView gate = segment.gate(g);
          result.add_gate(gate.storage, gate.coefficients, gate.targets, gate.controls);
        }
      }).value());
  return result;
}

std::string answer(const BenchmarkRequest& request) {
  RunOptions run_options;
  run_options.precision =
      request.precision == plan::Precision::single_precision ? Precision::single_precision : Precision::double_precision;
  run_options.threads = request.threads;
  run_options.isa = request.isa;
  run::Settings settings;
  const plan::Segment segment = segment_of(parse_file(request.file).value(), run_options, settings);
  auto state = settings.options.engine->prepare(settings.options.request).value();
  const plan::Options options{request.precision, plan::Start::zero};
  double plan_seconds = std::numeric_limits<double>::infinity(), run_seconds = plan_seconds, total_seconds = plan_seconds;
  plan::Plan plan;
  static_cast<void>(state->amplitudes());  // touches the memory, which others do when they make a state
  for (int repetition = 0; repetition < request.repetitions; ++repetition) {
    // The first run with a plan converts its tables: that counts as planning.
    const auto start = Clock::now();
    plan = plan::make_plan(segment, settings.options.request.machine, options);
    const double planned = seconds_since(start);
    state->set_zero();
    if (!state->apply(plan)) return "{}";
    const double first = seconds_since(start);
    const auto again = Clock::now();
    state->set_zero();
    if (!state->apply(plan)) return "{}";
    run_seconds = std::min(run_seconds, seconds_since(again));
    plan_seconds = std::min(plan_seconds, planned);
    total_seconds = std::min(total_seconds, first);
  }
  if (!request.dump.empty()) {
    const engines::AmplitudeView view = state->amplitudes();
    const std::uint64_t size = view.size * (request.precision == plan::Precision::single_precision ? 8 : 16);
    std::ofstream(request.dump, std::ios::binary).write(static_cast<const char*>(view.data), static_cast<std::streamsize>(size));
  }
  return fmt::format(R"({{"plan": {:.9f}, "run": {:.9f}, "total": {:.9f}, "sweeps": {:.6g}, "multiply_adds": {:.6g}, "norm": {:.9f}}})",
                     plan_seconds, run_seconds, total_seconds, plan.cost().sweeps,
                     plan.cost().multiply_adds / static_cast<double>(state->amplitudes().size), state->norm_squared());
}

plan::Segment rotations(std::uint32_t qubit_count) {
  plan::Segment segment(qubit_count);
  for (plan::Qubit qubit = 0; qubit < qubit_count; ++qubit) {
    const double angle = 0.6 + 0.05 * qubit, c = std::cos(angle), s = std::sin(angle);
    segment.add_gate(plan::Storage::dense, std::array<plan::Complex, 4>{c, {0, -s}, {0, -s}, c}, std::array{qubit});
    segment.add_gate(plan::Storage::dense, std::array<plan::Complex, 4>{c, -s, s, c}, std::array{qubit});
  }
  return segment;
}

std::string answer_question(const std::string& line) {
  std::string question, precision;
  std::uint64_t count = 0;
  int repetitions = 1;
  engines::Request request;
  std::istringstream(line) >> question >> count >> precision >> request.thread_count >> repetitions >> request.qubit_count;
  request.precision = precision == "single" ? plan::Precision::single_precision : plan::Precision::double_precision;
  request.machine = support::detect_machine();
  auto state = engines::find_engine("statevector")->prepare(request).value();
  const plan::Options options{request.precision, plan::Start::zero};
  if (!state->apply(plan::make_plan(rotations(request.qubit_count), request.machine, options))) return "{}";
  std::mt19937_64 random(1);
  std::vector<double> uniforms(question == "sample" ? count : 0);
  for (double& uniform : uniforms) uniform = std::uniform_real_distribution<double>()(random);
  std::ranges::sort(uniforms);
  std::vector<engines::PauliTerm> terms(question == "pauli" ? count : 0);
  const std::uint64_t mask = (std::uint64_t{1} << request.qubit_count) - 1;
  for (engines::PauliTerm& term : terms) term = {std::normal_distribution<double>()(random), random() & mask, random() & mask};
  double best = std::numeric_limits<double>::infinity(), value = 0;
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    const auto start = Clock::now();
    value = terms.empty() ? static_cast<double>(state->sample(uniforms).back()) : state->expectations(terms).back();
    best = std::min(best, seconds_since(start));
  }
  return fmt::format(R"({{"seconds": {:.6f}, "value": {:.12g}}})", best, value);
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    try {
      const bool is_question = line.starts_with("sample ") || line.starts_with("pauli ");
      std::cout << (is_question ? answer_question(line) : answer(parse_request(line))) << std::endl;
    } catch (const std::exception& error) {
      std::cerr << error.what() << '\n';
      std::cout << "{}" << std::endl;
    }
  }
}
