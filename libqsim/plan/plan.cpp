#include "libqsim/plan/plan.hpp"

#include <fmt/format.h>

#include <array>

#include "libqsim/plan/program.hpp"

namespace libqsim::plan {
namespace {

constexpr std::array<std::string_view, 13> op_names{"shear",        "imaginary_shear", "complex_shear", "real_pair",  "complex_pair",
                                                    "complex_quad", "scale",           "phase",         "full_phase", "factor_first",
                                                    "factor_next",  "factor_last",     "exchange"};

std::string bits_of(std::uint64_t mask) {
  std::string text;
  for (unsigned bit = 0; mask != 0; ++bit, mask >>= 1) {
    if ((mask & 1) != 0) text += fmt::format("{}{}", text.empty() ? "" : ",", bit);
  }
  return text;
}

std::string op_text(const Program& program, const Op& op) {
  std::string text = fmt::format("      {} {:#x}", name_of(op.kind), op.argument);
  for (unsigned s = 0; s < op.selector_count; ++s) {
    text += fmt::format("{}{}", s == 0 ? " by " : " ", bits_of(program.selectors[op.first_selector + s]));
  }
  if (op.condition_mask != 0) text += fmt::format(" where {} = {}", bits_of(op.condition_mask), bits_of(op.condition_value));
  return text + '\n';
}

// How the bits are relabelled when a block's vectors are stored; nothing where each keeps its place.
std::string stored_text(const Program& program, const Block& block) {
  std::string text;
  for (std::uint32_t s = 0; s < program.slots; ++s) {
    const SlotBit& bit = block.stored[s];
    if (bit.row == 1U << s && !bit.constant && bit.outside == 0) continue;
    text += fmt::format(", slot {} <- slots {}", s, bits_of(bit.row));
    if (bit.outside != 0) text += fmt::format(" positions {}", bits_of(bit.outside));
    if (bit.constant) text += " inverted";
  }
  return text;
}

std::string pass_text(const Program& program, const Pass& pass) {
  std::string text = "tile of";
  for (const Qubit qubit : pass.tile_qubits) text += fmt::format(" {}", qubit);
  text += fmt::format(": {} blocks\n", pass.block_count);
  for (std::uint32_t b = pass.first_block; b < pass.first_block + pass.block_count; ++b) {
    const Block& block = program.blocks[b];
    text += "    positions";
    for (std::uint32_t s = 0; s < program.slots; ++s) text += fmt::format(" {}", block.slot_positions[s]);
    text += stored_text(program, block) + '\n';
    for (std::uint32_t o = block.first_op; o < block.first_op + block.op_count; ++o) text += op_text(program, program.ops[o]);
  }
  return text;
}

std::string wide_text(const WideGate& gate) {
  std::string text = "dense gate on";
  for (const Qubit qubit : gate.targets) text += fmt::format(" {}", qubit);
  if (gate.control_mask != 0) text += fmt::format(" where {} = {}", bits_of(gate.control_mask), bits_of(gate.control_value));
  return text + '\n';
}

}  // namespace

std::string_view name_of(OpKind kind) { return op_names[static_cast<std::size_t>(kind)]; }

Plan::Plan() : Plan(Program{}) {}
Plan::Plan(Program program) : program_(std::make_shared<const Program>(std::move(program))) {}
Plan::Plan(Plan&&) noexcept = default;
Plan& Plan::operator=(Plan&&) noexcept = default;
Plan::Plan(const Plan&) = default;
Plan& Plan::operator=(const Plan&) = default;
Plan::~Plan() = default;

std::uint32_t Plan::qubit_count() const { return program_->qubit_count; }
std::size_t Plan::step_count() const { return program_->steps.size(); }
Precision Plan::precision() const { return program_->precision; }
Start Plan::start() const { return program_->start; }
const Cost& Plan::cost() const { return program_->cost; }

std::string to_text(const Plan& plan) {
  const Program& program = plan.program();
  std::string text =
      fmt::format("{} qubits, {} gates, {} precision, {}: tiles of {} qubits, {} lane qubits, {} slots\n", program.qubit_count,
                  program.gate_count, program.precision == Precision::single_precision ? "single" : "double", support::name_of(program.isa),
                  program.tile_qubits, program.lane_qubits, program.slots);
  for (std::size_t s = 0; s < program.steps.size(); ++s) {
    text += fmt::format("  {}. ", s + 1);
    if (const auto* pass = std::get_if<Pass>(&program.steps[s])) {
      text += pass_text(program, *pass);
    } else {
      text += wide_text(std::get<WideGate>(program.steps[s]));
    }
  }
  const Cost& cost = program.cost;
  return text + fmt::format("  {:.4g} sweeps, {:.4g} multiply-adds, {:.4g} bytes moved, {} bytes of state, {:.3g} s predicted\n",
                            cost.sweeps, cost.multiply_adds, cost.bytes, cost.state_bytes, cost.seconds);
}

}  // namespace libqsim::plan
