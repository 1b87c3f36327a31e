#include "libqsim/execute/interpreter.hpp"

#include <algorithm>
#include <cmath>

#include "libqsim/ir/wide.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

// Long segments are run in pieces: memory stays small and a stop is seen in time.
constexpr std::size_t segment_gate_limit = 1U << 16;
constexpr std::uint64_t steps_per_poll = 1024;

}  // namespace

World first_world(const ir::Program& program) {
  World world;
  Frame frame;
  for (const ir::Slot& slot : program.main().slots) {
    frame.variables.push_back({ir::zero_of(slot.type), {}});
    frame.bytes += bytes_of(slot.type);
  }
  world.frames.push_back(std::move(frame));
  world.known.assign(program.qubit_count, Known::zero);
  world.raised.assign(program.qubit_count, false);
  world.measured.assign(program.qubit_count, false);
  return world;
}

Interpreter::Interpreter(const ir::Program& program, const QubitMap& map, const Limits& limits, SegmentBuilder& segment,
                         support::DiagnosticSink& sink, const engines::Control& control, Mode mode)
    : program_(program),
      limits_(limits),
      segment_(segment),
      control_(control),
      evaluator_(program, halt_),
      is_scout_(mode == Mode::scout),
      amplitudes_(std::ldexp(1.0, static_cast<int>(std::min(map.state_qubit_count(), 1000U)))),
      loop_limit_(static_cast<double>(limits.loop_work)),
      branch_limit_(static_cast<double>(limits.branch_work) + static_cast<double>(limits.branch_sweeps) * amplitudes_) {
  halt_.sink = &sink;
}

void Interpreter::expect_shots(std::uint64_t shots) {
  const double thousands = static_cast<double>(shots) / static_cast<double>(limits_.shots_per_loop_work);
  loop_limit_ = static_cast<double>(limits_.loop_work) * (1 + thousands);
}

bool Interpreter::spend(const World& world, double sweeps, std::uint64_t least) {
  const double visits = std::max(sweeps * amplitudes_, static_cast<double>(least));
  if (!spend_on_loop(world, visits)) return false;
  if (!world.exact || !world.split) return true;
  branch_work_ += visits;
  if (branch_work_ <= branch_limit_) return true;
  halt_.kind = Halt::Kind::failed;
  halt_.sink->report(Code::work_budget, place_in(world), "following all outcomes of measurements", std::llround(branch_limit_))
      .hint("ask for counts: --shots N; or allow more: --budget N");
  return false;
}

bool Interpreter::spend_on_resolution(const World& world) {
  return spend(world, 4, limits_.least_resolution + bytes_of(world));
}

bool Interpreter::spend_on_loop(const World& world, double visits) {
  if (world.drawn_turns <= (world.split ? 0 : limits_.free_turns)) return true;
  loop_work_ += visits;
  if (loop_work_ <= loop_limit_) return true;
  return halt_.exceed(Code::work_budget, place_in(world), "measuring in loops", std::llround(loop_limit_));
}

void Interpreter::record(Tape& tape) {
  tape_ = &tape;
  evaluator_.differentiate(tape.tangents());
}

Pause Interpreter::run(World& world) {
  world_ = &world;
  evaluator_.enter(world);
  halt_.kind = Halt::Kind::none;
  finished_ = false;
  reset_.reset();
  for (std::uint64_t i = 0; !finished_; ++i) {
    if (i % steps_per_poll == 0 && !control_.goes_on(0)) return Pause::interrupted;
    const ir::Block& block = function().blocks[world.frames.back().block];
    const std::uint32_t next = world.frames.back().operation;
    bool done = false;
    if (next < block.operation_count) {
      const ir::Operation& operation = function().operations[block.first_operation + next];
      ++world.frames.back().operation;  // before a call puts its frame on top
      done = count_steps(operation.span) && execute(operation);
      // Nothing was changed: the operation is done again once the qubit is resolved.
      if (!done && halt_.kind == Halt::Kind::resolve) --world.frames.back().operation;
    } else {
      done = count_steps(block.terminator.span) && terminate(block.terminator);
    }
    if (!done) return halt_.kind == Halt::Kind::resolve ? Pause::resolve : Pause::failed;
    if (reset_) {
      halt_.qubit = *reset_;
      return Pause::reset;
    }
    if (tape_ == nullptr && segment_.gate_count() >= segment_gate_limit && !finished_) return Pause::full;
  }
  return Pause::finished;
}

support::Span Interpreter::place_in(const World& world) const {
  const Frame& frame = world.frames.back();
  const ir::Function& function = program_.functions[frame.function];
  const ir::Block& block = function.blocks[frame.block];
  if (frame.operation >= block.operation_count) return block.terminator.span;
  return function.operations[block.first_operation + frame.operation].span;
}

support::Span Interpreter::last_place_in(const World& world) const {
  const Frame& frame = world.frames.back();
  const ir::Function& function = program_.functions[frame.function];
  const ir::Block& block = function.blocks[frame.block];
  return frame.operation == 0 ? block.terminator.span : function.operations[block.first_operation + frame.operation - 1].span;
}

bool Interpreter::count_steps(support::Span span) {
  world_->steps += 1 + (evaluator_.steps() - counted_steps_);
  counted_steps_ = evaluator_.steps();
  if (world_->steps > limits_.steps) return halt_.exceed(Code::step_budget, span, limits_.steps);
  return true;
}

bool Interpreter::terminate(const ir::Terminator& terminator) {
  switch (terminator.kind) {
    case ir::TerminatorKind::jump:
      return jump(terminator.target, terminator.span);
    case ir::TerminatorKind::branch: {
      const auto condition = evaluator_.truth(terminator.condition);
      return condition && jump(*condition ? terminator.target : terminator.other, terminator.span);
    }
    case ir::TerminatorKind::switch_:
      return switch_on(terminator);
    case ir::TerminatorKind::return_:
      return return_from(terminator);
    case ir::TerminatorKind::end:
      break;
  }
  finished_ = true;
  return true;
}

bool Interpreter::jump(ir::BlockId target, support::Span span) {
  Frame& frame = world_->frames.back();
  if (target <= frame.block) {
    World& world = *world_;
    ++world.iterations;
    if (world.resolutions != world.turn_resolution) ++world.drawn_turns;
    world.turn_resolution = world.resolutions;
    const auto depth = static_cast<std::uint32_t>(world.frames.size());
    if (world.marked_block == target && world.marked_frame == depth && world.marked_changes == world.changes) {
      return halt_.fail(Code::never_ends, span);
    }
    // The mark moves at powers of two only, so that a loop inside a loop finds its own mark again.
    if (world.iterations >= world.marked_iteration * 2) {
      world.marked_iteration = world.iterations;
      world.marked_block = target;
      world.marked_frame = depth;
      world.marked_changes = world.changes;
    }
  }
  frame.block = target;
  frame.operation = 0;
  return true;
}

bool Interpreter::switch_on(const ir::Terminator& terminator) {
  const auto selector = evaluator_.evaluate(terminator.condition);
  if (!selector) return false;
  const std::optional<std::int64_t> value = ir::narrow_of(*selector, program_.type_of(terminator.condition));
  const auto first = function().cases.begin() + terminator.first_case;
  const auto last = first + terminator.case_count;
  const auto found = std::find_if(first, last, [&](const ir::SwitchCase& entry) { return value && entry.label == *value; });
  return jump(found == last ? terminator.other : found->target, terminator.span);
}

bool Interpreter::return_from(const ir::Terminator& terminator) {
  if (world_->frames.size() == 1) {
    finished_ = true;
    return true;
  }
  const ir::PlaceId result = world_->frames.back().result;
  if (terminator.condition == ir::none && result != ir::none) return halt_.fail(Code::no_return, terminator.span, function().name);
  if (terminator.condition == ir::none || result == ir::none) {
    if (terminator.condition != ir::none && !evaluator_.evaluate(terminator.condition)) return false;
    leave();
    return true;
  }
  const ir::Expression& expression = program_.expressions[terminator.condition];
  if (expression.op == ir::ExpressionOp::load) {
    const auto source = evaluator_.locate(expression.a, expression.span);
    if (!source) return false;
    if (evaluator_.holds_bits(*source)) return leave_with_bits(evaluator_.read_bits(*source), result, terminator.span);
  }
  const auto value = evaluator_.evaluate(terminator.condition);
  if (!value) return false;
  Tangent tangent = tape_ == nullptr ? Tangent{} : tape_->tangents().take();
  Frame left = leave();
  const auto target = evaluator_.locate(result, terminator.span);
  if (tape_ != nullptr) tape_->tangents().put(std::move(tangent));
  const ir::Type& type = program_.types[expression.type];
  if (target && evaluator_.write(*target, type, *value, terminator.span)) return true;
  world_->frames.push_back(std::move(left));  // the place's index waits for a qubit: return again later
  return false;
}

/// The value goes to the caller's place, and bits that wait for a measurement go on waiting there.
bool Interpreter::leave_with_bits(const std::vector<BitCell>& cells, ir::PlaceId result, support::Span span) {
  Frame left = leave();
  const auto target = evaluator_.locate(result, span);
  if (target && evaluator_.write_cells(*target, program_.places[result].type, cells, span)) return true;
  world_->frames.push_back(std::move(left));
  return false;
}

Frame Interpreter::leave() {
  Frame left = std::move(world_->frames.back());
  world_->frames.pop_back();
  if (tape_ != nullptr) tape_->tangents().end_frame(static_cast<std::uint32_t>(world_->frames.size()));
  return left;
}

}  // namespace libqsim::execute
