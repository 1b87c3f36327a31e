#include "libqsim/execute/walk.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "libqsim/execute/same_state.hpp"
#include "libqsim/support/random.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

/// True if some function jumps back, or calls others.
bool has_loops(const ir::Program& program) {
  for (const ir::Function& function : program.functions) {
    for (ir::BlockId block = 0; block < function.blocks.size(); ++block) {
      const ir::Terminator& end = function.blocks[block].terminator;
      if (end.target <= block || end.other <= block) return true;
    }
  }
  return program.functions.size() > 1;
}

/// Walks on by classical steps alone, to where something has to be resolved or the path ends: a loop beyond the budget of steps is refused
/// here, before its gates run (or are planned) for hours.
bool foresee(World& world, const ir::Program& program, const QubitMap& map, const Limits& limits, const engines::Control& control,
             support::DiagnosticSink& sink) {
  if (world.foreseen) return true;
  world.foreseen = true;
  World ahead = world.fork();
  SegmentBuilder unused(map);
  Interpreter scout(program, map, limits, unused, sink, control, Interpreter::Mode::scout);
  const Pause pause = scout.run(ahead);
  if (pause == Pause::interrupted) sink.report(Code::interrupted);
  return pause != Pause::interrupted && pause != Pause::failed;
}

}  // namespace

Walk::Walk(const ir::Program& program, const Wants& wants, const Options& options, support::DiagnosticSink& sink)
    : program_(program),
      wants_(wants),
      options_(options),
      sink_(sink),
      cutoffs_(options.request.precision == plan::Precision::single_precision ? single_cutoffs : double_cutoffs),
      map_(map_qubits(program, wants.all_qubits())),
      layout_(program),
      row_limit_(options.limits.output_bytes / layout_.row_bytes()),
      has_loops_(has_loops(program)),
      segment_(map_),
      control_(options.control),
      interpreter_(program, map_, options.limits, segment_, sink, control_),
      own_plans_(options.request.machine, {options.request.precision, plan::Start::any, options.naive_plans}),
      plans_(options.plans == nullptr ? own_plans_ : *options.plans),
      frontier_(map_, options.limits.variable_bytes / 2) {
  interpreter_.provide(&options.extern_call);
  interpreter_.expect_shots(wants.shots);
  if (control_.progress) control_.progress = [this](double) { options_.control.progress(reported_); };
  outcome_.counts = OutcomeTable<std::uint64_t>(layout_.word_count());
  outcome_.distribution = OutcomeTable<double>(layout_.word_count());
  outcome_.expectations.assign(wants.observables.size(), 0);
}

bool Walk::read_observables() {
  for (const std::string& text : wants_.observables) {
    const auto observable = read_observable(text, map_, sink_);
    if (!observable) return false;
    observables_.push_back(*observable);
  }
  return true;
}

Result<Outcome> Walk::run() {
  bool done = read_observables() && check_questions();
  if (done) {
    World world = first_world(program_);
    for (const auto& [slot, value] : options_.inputs) world.variable(0, slot).value = value;
    world.exact = wants_.exact();
    world.shots.count = wants_.shots;
    worlds_.push_back(std::move(world));
  }
  while (done && !(worlds_.empty() && frontier_.empty())) {
    if (worlds_.empty()) {
      auto [world, due] = frontier_.take();
      done = resume(std::move(world), due);
      continue;
    }
    World world = std::move(worlds_.back());
    worlds_.pop_back();
    done = follow(std::move(world));
  }
  if (done) {
    take_amplitudes();
    return std::move(outcome_);
  }
  Diagnostics diagnostics = sink_.take();
  diagnostics.insert(diagnostics.end(), failure_.begin(), failure_.end());
  return Failure(std::move(diagnostics));
}

bool Walk::fail(Diagnostics diagnostics) {
  failure_ = std::move(diagnostics);
  return false;
}

bool Walk::follow(World world) {
  for (;;) {
    const Pause pause = interpreter_.run(world);
    switch (pause) {
      case Pause::finished:
        return finish(world);
      case Pause::full:
        if (has_loops_ && !foresee(world, program_, map_, options_.limits, control_, sink_)) return false;
        if (!flush(world)) return false;
        break;
      case Pause::resolve:
      case Pause::reset: {
        const Due due{interpreter_.qubit(), pause == Pause::reset};
        if (!flush(world)) return false;
        if (!worlds_.empty() || !frontier_.empty()) return wait(std::move(world), due);
        if (!branch(world, due)) return false;
        if (world.exact || world.shots.count > 0) break;
        spares_.push_back(std::move(world.state));  // both outcomes are too improbable to follow
        return true;
      }
      case Pause::interrupted:
        sink_.report(Code::interrupted);
        return false;
      case Pause::failed:
        return false;
    }
  }
}

bool Walk::make_state(World& world) {
  if (world.state != nullptr) return true;
  if (!spares_.empty()) {
    world.state = std::move(spares_.back());
    spares_.pop_back();
    world.state->set_zero();
    return true;
  }
  engines::Request request = options_.request;
  request.qubit_count = map_.state_qubit_count();
  auto state = options_.engine->prepare(request);
  if (!state) return fail(std::move(state).error());
  world.state = std::move(state).value();
  return true;
}

bool Walk::flush(World& world) {
  if (segment_.segment().empty()) return true;
  const plan::Start start = world.state == nullptr ? plan::Start::zero : plan::Start::any;
  if (!make_state(world)) return false;
  outcome_.gate_count += segment_.gate_count();
  engines::Control control = options_.control;
  if (control.progress) {
    control.progress = [this, &world](double fraction) { report(world, fraction); };
  }
  const bool done = world.state->apply(plans_.plan(segment_.segment(), start), control);
  segment_.clear();
  if (!done) sink_.report(Code::interrupted);
  return done;
}

/// Tells how far the walk is when `share` of this path is done; never less than before.
void Walk::report(const World& world, double share) {
  if (!options_.control.progress) return;
  const double part =
      wants_.exact() ? (world.exact ? world.weight : 0) : static_cast<double>(world.shots.count) / static_cast<double>(wants_.shots);
  reported_ = std::max(reported_, std::min(1.0, done_ + share * part));
  if (share == 1) done_ += part;
  options_.control.progress(reported_);
}

std::unique_ptr<engines::State> Walk::copy_of(const engines::State& state) {
  if (!spares_.empty()) {
    auto copy = std::move(spares_.back());
    spares_.pop_back();
    copy->copy_from(state);
    return copy;
  }
  auto copy = state.copy();
  if (copy) return std::move(copy).value();
  fail(std::move(copy).error());
  return nullptr;
}

bool Walk::split_exact(const World& world, Split& split, support::Span span) {
  for (std::size_t outcome = 0; outcome < 2; ++outcome) {
    if (!world.exact || split.probability[outcome] == 0) continue;
    const double weight = world.weight * split.probability[outcome];
    const bool negligible = weight < cutoffs_.path && outcome_.left_out + weight <= cutoffs_.left_out;
    split.exact[outcome] = !negligible;
    if (negligible) outcome_.left_out += weight;
  }
  if (!split.exact[0] || !split.exact[1]) return true;
  if (++outcome_.path_count < options_.limits.branches) return true;
  sink_.report(Code::branch_budget, span, options_.limits.branches).hint("ask for counts: --shots N; or allow more: --budget N");
  return false;
}

/// Each shot draws a number of its own for every measurement that has two outcomes on its path.
bool Walk::split_shots(World& world, Split& split) {
  if (world.shots.count == 0) return true;
  for (std::size_t outcome = 0; outcome < 2; ++outcome) {
    if (split.probability[outcome] != 1) continue;
    split.shots[outcome] = std::move(world.shots);
    return true;
  }
  if (world.shots.count > options_.limits.branching_shots) {
    sink_.report(Code::shot_budget, options_.limits.branching_shots);
    return false;
  }
  if (!interpreter_.spend_on_loop(world, static_cast<double>(visits_per_draw) * static_cast<double>(world.shots.count))) return false;
  std::array<std::uint64_t*, 2> end;
  for (std::size_t outcome = 0; outcome < 2; ++outcome) {
    Shots& shots = split.shots[outcome];
    shots.all = false;
    shots.list.resize(world.shots.count);
    end[outcome] = shots.list.data();
  }
  // Nobody can tell which list is next: both are written, and one moves on.
  for (std::uint64_t i = 0; i < world.shots.count; ++i) {
    const std::uint64_t shot = world.shots.all ? i : world.shots.list[i];
    const bool one = support::uniform(options_.seed, shot, world.draws) >= split.probability[0];
    *end[0] = *end[1] = shot;
    end[0] += one ? 0 : 1;
    end[1] += one ? 1 : 0;
  }
  for (std::size_t outcome = 0; outcome < 2; ++outcome) {
    Shots& shots = split.shots[outcome];
    shots.count = static_cast<std::uint64_t>(end[outcome] - shots.list.data());
    shots.list.resize(shots.count);
  }
  ++world.draws;
  return true;
}

/// Until the others have come as far, and perhaps to the same.
bool Walk::wait(World world, Due due) {
  const support::Span place = interpreter_.place_in(world);
  auto state = frontier_.put(std::move(world), due);
  if (state != nullptr) spares_.push_back(std::move(state));
  if (frontier_.bytes() <= options_.limits.variable_bytes) return true;
  sink_.report(Code::bits_too_many, place, frontier_.bytes() * 8, options_.limits.variable_bytes * 8);
  return false;
}

bool Walk::resume(World world, Due due) {
  if (!branch(world, due)) return false;
  if (world.exact || world.shots.count > 0) return follow(std::move(world));
  spares_.push_back(std::move(world.state));
  return true;
}

Walk::Split Walk::split_of(double one) const {
  Split split;
  if (one >= 1 - cutoffs_.outcome) {
    split.probability[0] = 0;
    split.probability[1] = 1;
  } else if (one > cutoffs_.outcome) {
    split.probability[0] = 1 - one;
    split.probability[1] = one;
  }
  return split;
}

bool Walk::branch(World& world, Due due) {
  world.steps += options_.limits.steps_per_resolution;
  ++world.resolutions;
  world.foreseen = false;
  if (!interpreter_.spend_on_resolution(world)) return false;
  const Qubit place = map_.state_qubits[due.qubit];
  // Both are summed: taken as 1 - p(1), the probability of 0 would double a norm's rounding error with every measurement on the path.
  const std::vector<double> found = world.state->probabilities({&place, 1});
  Split split = split_of(std::clamp(found[1] / (found[0] + found[1]), 0.0, 1.0));
  if (due.is_reset) return branch_to_zero(world, due.qubit, split, found);
  if (!split_exact(world, split, interpreter_.place_in(world)) || !split_shots(world, split)) return false;
  if (split.goes(0) && split.goes(1)) {
    outcome_.single_path = false;
    world.split = true;
    World other = world.fork();
    other.state = copy_of(*world.state);
    if (other.state == nullptr) return false;
    take(other, 1, split);
    other.state->collapse(place, true, found[1]);
    other.settle(due.qubit, true);
    worlds_.push_back(std::move(other));
  } else if (split.probability[0] != 1 && split.probability[1] != 1) {
    outcome_.single_path = false;
  }
  const bool outcome = !split.goes(0) && split.goes(1);
  take(world, outcome ? 1 : 0, split);
  const double measured = found[outcome ? 1 : 0];
  if (measured != 1 || outcome) world.state->collapse(place, outcome, measured);
  world.settle(due.qubit, outcome);
  return true;
}

/// A reset tells nobody what it found: where both outcomes leave the same state, up to a phase, the path goes on as one.
bool Walk::branch_to_zero(World& world, Qubit qubit, Split& split, std::span<const double> found) {
  const Qubit place = map_.state_qubits[qubit];
  std::unique_ptr<engines::State> other_state;
  if (split.probability[0] > 0 && split.probability[1] > 0) {
    outcome_.single_path = false;
    other_state = copy_of(*world.state);
    if (other_state == nullptr) return false;
    other_state->collapse_to_zero(place, true, found[1]);
  }
  const bool certain_one = split.probability[0] == 0;
  world.state->collapse_to_zero(place, certain_one, found[certain_one ? 1 : 0]);
  const bool is_one_path = other_state == nullptr || same_up_to_phase(world.state->amplitudes(), other_state->amplitudes());
  if (!is_one_path) {
    if (!split_exact(world, split, interpreter_.last_place_in(world)) || !split_shots(world, split)) return false;
    if (split.goes(1)) {
      world.split = true;
      World other = world.fork();
      other.state = std::move(other_state);
      take(other, 1, split);
      other.settle(qubit, false);
      worlds_.push_back(std::move(other));
    }
    take(world, 0, split);
  }
  if (other_state != nullptr) spares_.push_back(std::move(other_state));
  world.settle(qubit, false);
  return true;
}

void Walk::take(World& world, std::size_t outcome, Split& split) {
  world.weight *= split.probability[outcome];
  world.exact = split.exact[outcome];
  world.shots = std::move(split.shots[outcome]);
}

Result<Outcome> execute(const ir::Program& program, const Wants& wants, const Options& options, support::DiagnosticSink& sink) {
  return Walk(program, wants, options, sink).run();
}

Result<std::uint64_t> walk_segments(const ir::Program& program, const QubitMap& map, const Options& options, support::DiagnosticSink& sink,
                                    const SegmentVisitor& visit) {
  SegmentBuilder segment(map);
  Interpreter interpreter(program, map, options.limits, segment, sink, options.control);
  interpreter.provide(&options.extern_call);
  World world = first_world(program);
  for (const auto& [slot, value] : options.inputs) world.variable(0, slot).value = value;
  const bool loops = has_loops(program);
  std::uint64_t resolutions = 0;
  plan::Start start = plan::Start::zero;
  for (;;) {
    const Pause pause = interpreter.run(world);
    if (pause == Pause::interrupted) sink.report(Code::interrupted);
    if (pause == Pause::interrupted || pause == Pause::failed) return Failure(sink.take());
    if (pause == Pause::full && loops && !foresee(world, program, map, options.limits, options.control, sink)) return Failure(sink.take());
    if (pause == Pause::finished) segment.catch_up(world);
    if (!segment.segment().empty()) {
      visit(segment.segment(), start);
      start = plan::Start::any;
      segment.clear();
    }
    if (pause == Pause::finished) return resolutions;
    if (pause == Pause::full) continue;
    ++resolutions;
    world.steps += options.limits.steps_per_resolution;
    world.settle(interpreter.qubit(), false);
    world.foreseen = false;
  }
}

}  // namespace libqsim::execute
