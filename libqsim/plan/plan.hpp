// A plan: what will run, as data. It is made from a segment, a machine model and options by a pure function, can be printed and
// costed without running, and is executed by an engine.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "libqsim/plan/segment.hpp"
#include "libqsim/support/machine_model.hpp"

namespace libqsim::plan {

enum class Precision : std::uint8_t { single_precision, double_precision };

// The state that a plan starts from.
enum class Start : std::uint8_t {
  any,
  zero,  // |0...0>: the plan fills the state itself, and needs not read it first
};

struct Options {
  Precision precision = Precision::double_precision;
  Start start = Start::any;
  // One step a gate and no search: the reference that every other plan is tested against.
  bool naive = false;
  // Passes that can be left out, each on its own.
  bool merge_one_qubit = true;
  bool merge_two_qubit = true;
};

// What a plan will cost; times are predictions for the machine model.
struct Cost {
  double multiply_adds = 0;       // real fused multiply-adds
  double sweeps = 0;              // passes over the whole state in memory
  double bytes = 0;               // read and written in those sweeps
  std::uint64_t state_bytes = 0;  // memory of the state
  double seconds = 0;
};

struct Program;  // the steps, in program.hpp

class Plan {
 public:
  Plan();
  explicit Plan(Program program);
  Plan(Plan&&) noexcept;
  Plan& operator=(Plan&&) noexcept;
  Plan(const Plan&);
  Plan& operator=(const Plan&);
  ~Plan();

  std::uint32_t qubit_count() const;
  std::size_t step_count() const;
  Precision precision() const;
  Start start() const;
  const Cost& cost() const;
  const Program& program() const { return *program_; }
  std::shared_ptr<const Program> shared_program() const { return program_; }

 private:
  std::shared_ptr<const Program> program_;
};

// The planner. A pure function: the same arguments give the same plan on every host and with any number of threads.
Plan make_plan(const Segment& segment, const support::MachineModel& machine, const Options& options = {});

// One line a step, for people and snapshots.
std::string to_text(const Plan& plan);

}  // namespace libqsim::plan
