#include "libqsim/execute/gradient.hpp"

#include "libqsim/execute/adjoint_sweep.hpp"
#include "libqsim/execute/interpreter.hpp"
#include "libqsim/execute/observable.hpp"
#include "libqsim/execute/tape.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

/// Walks the program's one path; false where there is none, and the sink has the reason.
bool record(Interpreter& interpreter, World& world, support::DiagnosticSink& sink) {
  switch (interpreter.run(world)) {
    case Pause::finished:
      return true;
    case Pause::interrupted:
      sink.report(Code::interrupted);
      return false;
    case Pause::resolve:
      sink.report(Code::no_derivative, interpreter.place_in(world), "what depends on the outcome of a measurement");
      return false;
    case Pause::reset:
      sink.report(Code::no_derivative, interpreter.last_place_in(world), "a reset");
      return false;
    case Pause::full:
    case Pause::failed:
      break;
  }
  return false;
}

}  // namespace

Result<Gradient> gradient(const ir::Program& program, const std::vector<std::pair<std::string, double>>& terms,
                          const std::vector<InputElement>& inputs, const Options& options, support::DiagnosticSink& sink) {
  const QubitMap map = map_qubits(program, false);
  std::vector<std::pair<Observable, double>> observables;
  for (const auto& [pauli, coefficient] : terms) {
    const auto observable = read_observable(pauli, map, sink);
    if (!observable) return Failure(sink.take());
    observables.emplace_back(*observable, coefficient);
  }
  engines::Request request = options.request;
  request.qubit_count = map.state_qubit_count() + 1;
  auto state = options.engine->prepare(request);
  if (!state) return Failure(std::move(state).error());

  SegmentBuilder segment(map);
  Tape tape(program, map);
  Interpreter interpreter(program, map, options.limits, segment, sink, options.control);
  interpreter.provide(&options.extern_call);
  interpreter.record(tape);
  World world = first_world(program);
  for (const auto& [slot, value] : options.inputs) world.variable(0, slot).value = value;
  for (std::uint32_t i = 0; i < inputs.size(); ++i) tape.tangents().add_input(inputs[i].slot, inputs[i].element, i);
  if (!record(interpreter, world, sink)) return Failure(sink.take());

  std::vector<engines::PauliTerm> sum;
  for (auto& [observable, coefficient] : observables) {
    if (observable.is_zero_in(world)) continue;
    sum.push_back({coefficient, observable.term.x_mask, observable.term.z_mask});
  }
  const plan::Options plan_options{request.precision, plan::Start::zero, options.naive_plans};
  AdjointSweep sweep(segment.segment(), tape.entries(), **state, request.machine, plan_options, options.control);
  Gradient gradient;
  gradient.derivatives.resize(inputs.size());
  bool done = sweep.apply(0, segment.gate_count());
  if (done) {
    for (const double value : (*state)->expectations(sum)) gradient.value += value;
    (*state)->set_upper_half(sum);
    done = sweep.run(gradient.derivatives);
  }
  if (done) return gradient;
  sink.report(Code::interrupted);
  return Failure(sink.take());
}

}  // namespace libqsim::execute
