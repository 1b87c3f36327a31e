#include "libqsim/plan/cost.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace libqsim::plan {
namespace {

// Real multiply-adds an amplitude of one operation.
double multiply_adds(OpKind kind) {
  switch (kind) {
    case OpKind::shear:
    case OpKind::imaginary_shear:
    case OpKind::scale:
      return 2;
    case OpKind::complex_shear:
    case OpKind::real_pair:
      return 4;
    case OpKind::complex_pair:
      return 8;
    case OpKind::complex_quad:
      return 16;
    case OpKind::phase:
    case OpKind::full_phase:
    case OpKind::factor_last:
      return 4;
    case OpKind::factor_first:
    case OpKind::factor_next:
    case OpKind::exchange:
      return 0;
  }
  return 0;
}

double pass_multiply_adds(const Program& program, const Pass& pass) {
  double sum = 0;
  for (std::uint32_t b = pass.first_block; b < pass.first_block + pass.block_count; ++b) {
    const Block& block = program.blocks[b];
    for (std::uint32_t o = block.first_op; o < block.first_op + block.op_count; ++o) {
      const Op& op = program.ops[o];
      sum += multiply_adds(op.kind) * std::exp2(-std::popcount(op.condition_mask));
    }
  }
  return sum;
}

}  // namespace

Cost cost_of(const Program& program, const support::MachineModel& machine) {
  Cost cost;
  const double amplitudes = std::exp2(program.stored_qubit_count);
  const double state_bytes = amplitudes * (program.precision == Precision::single_precision ? 8 : 16);
  const double lane_speed = program.precision == Precision::single_precision ? 2 : 1;
  const double arithmetic = machine.multiply_adds_per_second * lane_speed * machine.core_count;
  // A state that fits in the caches is read from there, several times faster than from memory.
  const double bandwidth = machine.memory_bytes_per_second * (state_bytes <= static_cast<double>(machine.l2_bytes) ? 4 : 1);
  cost.state_bytes = static_cast<std::uint64_t>(state_bytes);
  for (const Step& step : program.steps) {
    double work = 0, sweeps = 1;
    if (const auto* pass = std::get_if<Pass>(&step)) {
      work = pass_multiply_adds(program, *pass) * amplitudes;
    } else {
      const auto& gate = std::get<WideGate>(step);
      sweeps = std::exp2(-std::popcount(gate.control_mask));
      work = 4 * std::exp2(static_cast<double>(gate.targets.size())) * amplitudes * sweeps;
    }
    cost.multiply_adds += work;
    cost.sweeps += sweeps;
    const double bytes = 2 * sweeps * state_bytes;
    cost.bytes += bytes;
    cost.seconds += std::max(work / arithmetic, bytes / bandwidth);
  }
  return cost;
}

}  // namespace libqsim::plan
