#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/execute/evaluator.hpp"
#include "libqsim/execute/externs.hpp"
#include "libqsim/execute/halt.hpp"
#include "libqsim/execute/limits.hpp"
#include "libqsim/execute/segment_builder.hpp"
#include "libqsim/execute/tape.hpp"
#include "libqsim/execute/world.hpp"

namespace libqsim::execute {

/// Why the interpreter stopped.
enum class Pause : std::uint8_t {
  finished,
  full,         // the segment is long enough to be run
  resolve,      // `qubit` has to be measured before the next operation
  reset,        // `qubit` has to be brought to 0; the operation is done otherwise
  interrupted,  // the stop flag was seen
  failed,       // the sink has the reason
};

/// Walks the operations of one world until the quantum state is needed: classical work is done, gates go to the segment, and a measured
/// bit waits for its qubit until something depends on it.
class Interpreter {
 public:
  /// A scout follows the classical steps alone: gates are skipped, and every measurement that is stored makes it stop.
  enum class Mode : std::uint8_t { collect, scout };

  Interpreter(const ir::Program& program, const QubitMap& map, const Limits& limits, SegmentBuilder& segment, support::DiagnosticSink& sink,
              const engines::Control& control, Mode mode = Mode::collect);

  /// What does the work of extern functions; null: nothing does.
  void provide(const ExternCall* extern_call) { extern_call_ = extern_call; }
  /// From here on, gates go to the tape, which keeps the derivatives of their numbers, and not to the segment; what would resolve a
  /// measurement fails.
  void record(Tape& tape);
  Pause run(World& world);
  Qubit qubit() const { return halt_.qubit; }
  /// The budget of loops that measure grows with the shots that go through them.
  void expect_shots(std::uint64_t shots);
  /// Counts a gate on the state: a part of a sweep, for neighbours share them. False where a budget is met.
  bool spend_on_gate(const World& world) { return spend(world, 0.25, limits_.least_work); }
  /// A measurement or reset: the state is asked, copied, brought to what was found, and all else that the path knows is copied with it.
  bool spend_on_resolution(const World& world);
  /// Visits of amplitudes, of a path that is split or goes on measuring in loops.
  bool spend_on_loop(const World& world, double visits);
  /// The operation or jump that a paused world is at, in the source.
  support::Span place_in(const World& world) const;
  /// The operation that it has just done.
  support::Span last_place_in(const World& world) const;

 private:
  bool execute(const ir::Operation& operation);
  bool perform(const ir::Operation& operation);
  /// The same as a box sees it: what is done to qubits takes no time here, but keeps its place.
  void keep_time(const ir::Operation& operation);
  bool begin_box(const ir::Operation& operation);
  bool end_box();
  bool apply_unitary(const ir::Operation& operation);
  GateMatrix* matrix_of(const ir::Operation& operation);
  bool gather_parameters(const ir::Operation& operation);
  bool no_derivative(support::Span span) { return halt_.fail(support::Code::no_derivative, span, tape_->tangents().obstacle()); }
  bool find_qubits(const ir::Operation& operation);
  /// The same, where they have to differ.
  bool gather_qubits(const ir::Operation& operation);
  std::optional<Qubit> qubit_of(ir::QubitOperand operand, support::Span span);
  bool measure(const ir::Operation& operation);
  bool reset(const ir::Operation& operation);
  bool delay(const ir::Operation& operation);
  bool assign(const ir::Operation& operation);
  bool call(const ir::Operation& operation);
  bool call_extern(const ir::Call& call, support::Span span);
  bool has_shape(const Location& location, const ir::Type& type, support::Span span);
  bool same_shape(const Location& source, const Location& target, support::Span span);
  bool fill_qubits(const ir::Call& call, Frame& frame, support::Span span);
  bool count_memory(const ir::Function& callee, Frame& frame, support::Span span);
  bool fill_frame(const ir::Call& call, Frame& frame, support::Span span);

  bool spend(const World& world, double sweeps, std::uint64_t least);
  bool terminate(const ir::Terminator& terminator);
  bool jump(ir::BlockId target, support::Span span);
  bool switch_on(const ir::Terminator& terminator);
  bool return_from(const ir::Terminator& terminator);
  bool leave_with_bits(const std::vector<BitCell>& cells, ir::PlaceId result, support::Span span);
  Frame leave();
  bool count_steps(support::Span span);

  const ir::Function& function() const { return program_.functions[world_->frames.back().function]; }

  const ir::Program& program_;
  const Limits& limits_;
  SegmentBuilder& segment_;
  const engines::Control& control_;
  Halt halt_;
  Evaluator evaluator_;
  bool is_scout_;
  double amplitudes_;  // of the state
  double loop_limit_;
  double branch_limit_;
  double loop_work_ = 0;    // amplitudes visited in loops that measure
  double branch_work_ = 0;  // and by exact paths that were split
  World* world_ = nullptr;
  const ExternCall* extern_call_ = nullptr;
  Tape* tape_ = nullptr;
  std::uint64_t counted_steps_ = 0;  // of the evaluator
  bool finished_ = false;
  std::optional<Qubit> reset_;
  std::vector<double> parameters_;
  bool all_fixed_ = true;
  ir::Duration delay_;  // of the delay just done
  std::vector<Qubit> qubits_;
  std::vector<std::uint8_t> control_values_;
};

/// The main program's frame with every variable at its first value, and all qubits in |0>.
World first_world(const ir::Program& program);

}  // namespace libqsim::execute
