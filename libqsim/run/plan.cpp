#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "libqsim/plan/plan.hpp"
#include "libqsim/run/inputs.hpp"
#include "libqsim/run/program_data.hpp"
#include "libqsim/run/result_data.hpp"
#include "libqsim/run/settings.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/run/size_text.hpp"
#include "libqsim/run/stop_flag.hpp"

namespace libqsim {

namespace {

/// A state of more qubits has more amplitudes than 64 bits count: it is told what it needs, and not planned.
constexpr std::uint32_t most_planned_qubits = 62;

void add_segment(detail::PlanData& data, const plan::Plan& steps, std::size_t gate_count) {
  ++data.segment_count;
  data.gate_count += gate_count;
  data.step_count += steps.step_count();
  data.sweeps += steps.cost().sweeps;
  data.seconds += steps.cost().seconds;
  data.steps += fmt::format("segment {}: {} gate{}\n", data.segment_count, gate_count, gate_count == 1 ? "" : "s");
  data.steps += plan::to_text(steps);
  if (!data.steps.ends_with('\n')) data.steps += '\n';
}

Result<std::shared_ptr<detail::PlanData>> make_plan(const detail::ProgramData& program, run::Settings& settings) {
  support::DiagnosticSink sink = program.make_sink();
  settings.options.inputs = run::bind_inputs(program.program, settings.inputs, sink);
  if (sink.error_count() > 0) return Failure(sink.take());
  const execute::QubitMap map = execute::map_qubits(program.program, settings.wants.all_qubits());

  auto data = std::make_shared<detail::PlanData>();
  engines::Request& request = settings.options.request;
  request.qubit_count = map.state_qubit_count();
  data->precision = request.precision == plan::Precision::single_precision ? Precision::single_precision : Precision::double_precision;
  data->engine = settings.options.engine->name();
  data->program_qubit_count = program.program.qubit_count;
  data->qubit_count = map.state_qubit_count();
  data->estimate = settings.options.engine->estimate(request);
  const bool plannable = request.qubit_count <= most_planned_qubits;
  if (!plannable) data->seconds = std::numeric_limits<double>::infinity();
  const auto visit = [&](const plan::Segment& segment, plan::Start start) {
    if (!plannable) {
      ++data->segment_count;
      data->gate_count += segment.gate_count();
      return;
    }
    const plan::Options options{request.precision, start, settings.options.naive_plans};
    add_segment(*data, plan::make_plan(segment, request.machine, options), segment.gate_count());
  };
  const auto branches = execute::walk_segments(program.program, map, settings.options, sink, visit);
  if (!branches) return Failure(branches.error());
  data->branch_count = *branches;
  return data;
}

}  // namespace

inline namespace v0 {

Result<Plan> api::plan(const Program& program, const RunOptions& options) {
  auto settings = run::settings_of(options);
  if (!settings) return Failure(std::move(settings).error());
  const run::StopFlag stopped(options.stop);
  settings->options.control.stop = stopped.get();
  auto data = make_plan(program.data(), *settings);
  if (!data) return Failure(std::move(data).error());
  return Plan(std::move(data).value());
}

std::string Plan::method() const { return data_->engine; }
std::uint32_t Plan::qubit_count() const { return data_->qubit_count; }
std::uint64_t Plan::gate_count() const { return data_->gate_count; }
std::uint64_t Plan::memory_bytes() const { return data_->estimate.needed_bytes; }
std::uint64_t Plan::memory_available_bytes() const { return data_->estimate.available_bytes; }
bool Plan::fits() const { return data_->estimate.fits(); }
std::uint32_t Plan::largest_qubit_count() const { return data_->estimate.largest_qubit_count; }
double Plan::predicted_seconds() const { return data_->seconds; }
std::uint64_t Plan::branch_count() const { return data_->branch_count; }

const std::string& Plan::steps_text() const { return data_->steps; }

std::string Plan::summary() const {
  const bool single = data_->precision == Precision::single_precision;
  std::string text = fmt::format("method: {}, {} precision\n", data_->engine, single ? "single" : "double");
  text += fmt::format("qubits: {} of {} held in the state\n", data_->qubit_count, data_->program_qubit_count);
  text += fmt::format("gates: {} in {} segment{}, ", data_->gate_count, data_->segment_count, data_->segment_count == 1 ? "" : "s");
  if (data_->qubit_count <= most_planned_qubits) {
    text += fmt::format("planned as {} steps, {:.1f} sweeps over the state\n", data_->step_count, data_->sweeps);
  } else {
    text += fmt::format("not planned: a state of more than {} qubits fits no machine\n", most_planned_qubits);
  }
  if (data_->branch_count > 0) {
    text += fmt::format("branches: {} outcomes decide what follows; what is shown is outcome 0 of each\n", data_->branch_count);
  }
  text += fmt::format("memory: {} needed, {} available: {}\n", run::size_text(memory_bytes()), run::size_text(memory_available_bytes()),
                      fits() ? "fits" : "does not fit");
  text += fmt::format("largest register that fits: {} qubits\n", largest_qubit_count());
  if (std::isfinite(data_->seconds)) text += fmt::format("predicted time: {:.3g} s\n", data_->seconds);
  if (!fits() && !single && memory_bytes() / 2 <= memory_available_bytes()) text += "what would fit: single precision\n";
  return text;
}

std::string Plan::text() const { return summary() + data_->steps; }

}  // namespace v0
}  // namespace libqsim
