#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "libqsim/execute/evaluator.hpp"
#include "libqsim/execute/halt.hpp"
#include "libqsim/writers/flat_circuit.hpp"

namespace libqsim::writers {

/// Follows a program without running it: loops are unrolled, calls entered, classical values computed. A measured bit holds a mark (the
/// index of its measurement) instead of a value; where a jump depends on marks, each side is followed under a guard, up to where the sides
/// meet. What OpenQASM 2 has no words for is refused.
class CircuitWalk {
 public:
  /// `declared_at` tells where a global name is declared.
  using DeclaredAt = std::function<support::Span(std::string_view name)>;
  CircuitWalk(const ir::Program& program, DeclaredAt declared_at, support::DiagnosticSink& sink, const support::Control& control);

  /// False where the sink has the reason, or the control stopped it.
  bool run();
  /// Of what counts as a unitary alone: times, physical qubits and outputs that are no bits are no obstacle.
  bool run_untimed() {
    untimed_ = true;
    return run();
  }
  FlatCircuit& circuit() { return circuit_; }
  /// The global bits that the output declares, as slots of the main program.
  bool exports(std::uint32_t slot) const;

 private:
  static constexpr std::uint64_t step_limit = 20'000'000;
  /// Of operations and their qubits together, besides those that the lowered program has without its loops.
  static constexpr std::uint64_t expansion_limit = 3'000'000;
  static constexpr std::uint32_t enumerated_bits = 10;
  static constexpr std::uint32_t call_depth_limit = 512;

  /// What a bit of the output's register holds at a point of the walk: 0 at first, then the outcome of a measurement.
  using Contents = std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t>;  // slot and bit to measurement

  // circuit_walk.cpp
  bool walk(ir::BlockId stop, std::size_t depth);
  bool execute(const ir::Operation& operation);
  bool gate(const ir::Operation& operation);
  bool measure(const ir::Operation& operation);
  bool assign(const ir::Operation& operation);
  bool call(const ir::Operation& operation);
  bool terminate(const ir::Terminator& terminator, std::size_t depth);
  bool jump(ir::BlockId target);
  bool leave(const ir::Terminator& terminator);
  bool qubits_of(const ir::Operation& operation, FlatOperation& flat);
  std::optional<Qubit> qubit_of(ir::QubitOperand operand, support::Span span);
  bool append(FlatOperation flat);
  bool refuse(support::Span span, std::string_view what);
  bool refuse_variable(const ir::Slot& slot, std::string_view kind, std::string_view why);
  /// Turns a computation that needs an outcome into a refusal.
  bool undecided(support::Span span, std::string_view what);
  const ir::Function& function() const { return program_.functions[world_.frames.back().function]; }

  // circuit_walk_guards.cpp
  /// `register == value`, or its negation.
  struct Comparison {
    std::uint64_t value = 0;
    bool equal = true;
  };
  std::optional<Comparison> comparison(const ir::Terminator& terminator, std::uint32_t slot);
  execute::World forked(const execute::World& world);
  bool guarded_jump(const ir::Terminator& terminator);
  std::optional<ir::BlockId> target_of(const ir::Terminator& terminator);
  bool follow(const std::map<ir::BlockId, std::vector<std::uint64_t>>& sides, std::uint32_t slot, ir::BlockId meet, support::Span span);
  bool wide_jump(const ir::Terminator& terminator, std::uint32_t slot, ir::BlockId meet);
  std::optional<std::uint64_t> compared_value(const ir::Expression& condition, std::uint32_t slot);
  bool merge(execute::World& one, Contents& one_contents, std::uint32_t one_guard, std::uint32_t other_guard, support::Span span);
  bool merge_variable(execute::World& one, Contents& one_contents, std::uint32_t one_guard, std::uint32_t other_guard, std::size_t frame,
                      std::uint32_t slot, support::Span span);
  bool faithful(const execute::World& world, Contents& contents, std::uint32_t guard, std::uint32_t slot, std::uint64_t bit);
  bool faithful_register(std::uint32_t slot);
  std::optional<std::uint32_t> register_of(std::uint32_t measurement) const;
  std::uint32_t mixed();
  bool outputs_are_faithful();
  void settle(execute::World& world, std::uint32_t slot, std::uint64_t value) const;
  const ir::Slot& slot_at(const execute::World& world, std::size_t frame, std::uint32_t slot) const;

  const ir::Program& program_;
  DeclaredAt declared_at_;
  support::DiagnosticSink& sink_;
  const support::Control& control_;
  execute::Halt halt_;
  execute::Evaluator evaluator_;
  execute::World world_;
  Contents contents_;
  std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t> touched_;  // when a bit of a register was last written or tested
  FlatCircuit circuit_;
  std::uint32_t guard_ = ir::none;
  std::set<std::tuple<std::size_t, ir::FunctionId, ir::BlockId>> undecided_blocks_;
  std::map<ir::FunctionId, std::vector<ir::BlockId>> merge_points_;
  std::set<std::uint32_t> used_;  // slots that a measurement or a condition uses
  std::uint64_t steps_ = 0;
  std::uint64_t size_ = 0;  // of the circuit: its operations and their qubits
  std::uint64_t size_limit_ = expansion_limit;
  bool untimed_ = false;
  bool has_outputs_ = false;  // some variable is declared `output`
  bool finished_ = false;
};

}  // namespace libqsim::writers
