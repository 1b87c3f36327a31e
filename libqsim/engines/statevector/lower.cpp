#include "libqsim/engines/statevector/lower.hpp"

#include <algorithm>
#include <new>

namespace libqsim::engines {
namespace {

kernels::BlockOpKind kernel_kind(plan::OpKind kind) {
  using kernels::BlockOpKind;
  using plan::OpKind;
  switch (kind) {
    case OpKind::shear:
      return BlockOpKind::shear;
    case OpKind::real_pair:
      return BlockOpKind::real_pair;
    case OpKind::imaginary_pair:
      return BlockOpKind::imaginary_pair;
    case OpKind::complex_pair:
      return BlockOpKind::complex_pair;
    case OpKind::complex_quad:
      return BlockOpKind::complex_quad;
    case OpKind::phase:
      return BlockOpKind::phase;
    case OpKind::lane_phase:
      return BlockOpKind::lane_phase;
    case OpKind::full_phase:
      return BlockOpKind::full_phase;
    case OpKind::exchange:
      return BlockOpKind::exchange;
  }
  return BlockOpKind::exchange;
}

bool is_by_lane(plan::OpKind kind) { return kind == plan::OpKind::lane_phase || kind == plan::OpKind::full_phase; }

// Bits 6 to 11 of an address choose the set of the first-level cache. Vectors that are a large power of two apart would share one set:
// each bit above is therefore added to some bits below.
constexpr std::uint64_t set_bits(unsigned bit) {
  constexpr std::uint64_t patterns[12] = {1, 2, 4, 8, 16, 32, 9, 18, 36, 3, 6, 12};
  return bit < 12 ? 0 : patterns[(bit - 12) % 12] << 6;
}

}  // namespace

template <class T>
LoweredProgram<T>::LoweredProgram(std::shared_ptr<const plan::Program> program)
    : program_(std::move(program)), table_(&kernels::kernel_table<T>(program_->isa)) {
  lower_ops();
  blocks_.resize(program_->blocks.size());
  passes_.resize(program_->steps.size());
  for (std::size_t s = 0; s < program_->steps.size(); ++s) {
    if (const auto* pass = std::get_if<plan::Pass>(&program_->steps[s])) {
      lower_pass(*pass, passes_[s]);
      continue;
    }
    const auto& gate = std::get<plan::WideGate>(program_->steps[s]);
    wide_index_.emplace_back(gate.first_coefficient, wide_coefficients_.size());
    const std::uint64_t count = std::uint64_t{2} << 2 * gate.targets.size();
    for (std::uint64_t i = 0; i < count; ++i) {
      wide_coefficients_.push_back(static_cast<T>(program_->coefficients[gate.first_coefficient + i]));
    }
  }
}

template <class T>
std::size_t LoweredProgram<T>::wide_at(const plan::WideGate& gate) const {
  return std::ranges::find(wide_index_, gate.first_coefficient, &std::pair<std::uint64_t, std::size_t>::first)->second;
}

template <class T>
void LoweredProgram<T>::lower_ops() {
  const plan::Program& program = *program_;
  const std::size_t lanes = std::size_t{1} << program.lane_qubits, real_lanes = 2 * lanes;
  // Coefficients by lane are whole vectors here, every part twice; all start at a vector's bound.
  const auto rows_of = [](const plan::Op& op) { return std::uint64_t{1} << op.selector_count; };
  const auto row_size = [&](const plan::Op& op) {
    return is_by_lane(op.kind) ? std::uint64_t{op.row_size} * 2 : std::uint64_t{op.row_size};
  };
  const auto padded = [&](std::uint64_t size) { return (size + real_lanes - 1) / real_lanes * real_lanes; };
  std::uint64_t total = 0;
  for (const plan::Op& op : program.ops) total += padded(rows_of(op) * row_size(op));
  coefficients_ = support::AlignedBuffer::allocate(std::max<std::uint64_t>(total, 1) * sizeof(T));
  if (!coefficients_) throw std::bad_alloc();

  T* out = static_cast<T*>(coefficients_.data());
  ops_.reserve(program.ops.size());
  for (const plan::Op& op : program.ops) {
    kernels::BlockOp<T> lowered;
    lowered.kind = kernel_kind(op.kind);
    lowered.argument = op.argument;
    lowered.selector_count = op.selector_count;
    lowered.condition_mask = op.condition_mask;
    lowered.condition_value = op.condition_value;
    lowered.selectors = program.selectors.data() + op.first_selector;
    lowered.coefficients = out;
    lowered.row_size = row_size(op);
    ops_.push_back(lowered);
    const double* in = program.coefficients.data() + op.first_coefficient;
    const std::uint64_t count = rows_of(op) * op.row_size;
    if (is_by_lane(op.kind)) {
      for (std::uint64_t vector = 0; vector < count / real_lanes; ++vector) {
        for (std::size_t lane = 0; lane < real_lanes; ++lane) {
          const double* factor = in + vector * real_lanes + (lane & ~std::size_t{1});
          out[2 * vector * real_lanes + lane] = static_cast<T>(factor[0]);
          out[(2 * vector + 1) * real_lanes + lane] = static_cast<T>(factor[1]);
        }
      }
    } else {
      for (std::uint64_t i = 0; i < count; ++i) out[i] = static_cast<T>(in[i]);
    }
    out += padded(rows_of(op) * lowered.row_size);
  }
}

template <class T>
std::uint64_t LoweredProgram<T>::tile_address(std::uint32_t position) const {
  const std::uint64_t address = 2 * sizeof(T) << position;
  return in_place() ? address : address ^ set_bits(static_cast<unsigned>(std::countr_zero(address)));
}

template <class T>
void LoweredProgram<T>::lower_pass(const plan::Pass& pass, LoweredPass& lowered) {
  const plan::Program& program = *program_;
  lowered.first_block = pass.first_block;
  lowered.block_count = pass.block_count;
  for (std::uint32_t p = program.lane_qubits; p < program.stored_qubit_count; ++p) {
    const std::uint64_t in_state = 2 * sizeof(T) << pass.layout[p];
    if (p >= program.tile_qubits) {
      lowered.outer_bits.push_back(in_state);
    } else {
      lowered.state_bits.push_back(in_state);
      lowered.tile_bits.push_back(tile_address(p));
    }
  }
  for (std::uint32_t b = pass.first_block; b < pass.first_block + pass.block_count; ++b) {
    const plan::Block& block = program.blocks[b];
    LoweredBlock<T>& out = blocks_[b];
    out.ops = ops_.data() + block.first_op;
    out.op_count = block.op_count;
    const auto* slots_end = block.slot_positions + program.slots;
    for (std::uint32_t p = program.lane_qubits; p < program.tile_qubits; ++p) {
      if (std::find(block.slot_positions, slots_end, p) == slots_end) out.group_bits.push_back({tile_address(p), std::uint64_t{1} << p});
    }
    for (unsigned i = 0; i < 1U << program.slots; ++i) {
      for (unsigned slot = 0; slot < program.slots; ++slot) {
        if ((i >> slot & 1) != 0) out.offsets[i] ^= tile_address(block.slot_positions[slot]);
      }
    }
  }
}

template class LoweredProgram<float>;
template class LoweredProgram<double>;

}  // namespace libqsim::engines
