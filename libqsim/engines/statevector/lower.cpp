#include "libqsim/engines/statevector/lower.hpp"

#include <algorithm>
#include <bit>
#include <new>
#include <span>

namespace libqsim::engines {
namespace {

kernels::BlockOpKind kernel_kind(plan::OpKind kind) {
  using kernels::BlockOpKind;
  using plan::OpKind;
  switch (kind) {
    case OpKind::shear:
      return BlockOpKind::shear;
    case OpKind::imaginary_shear:
      return BlockOpKind::imaginary_shear;
    case OpKind::complex_shear:
      return BlockOpKind::complex_shear;
    case OpKind::real_pair:
      return BlockOpKind::real_pair;
    case OpKind::complex_pair:
      return BlockOpKind::complex_pair;
    case OpKind::complex_quad:
      return BlockOpKind::complex_quad;
    case OpKind::scale:
      return BlockOpKind::scale;
    case OpKind::phase:
      return BlockOpKind::phase;
    case OpKind::full_phase:
      return BlockOpKind::full_phase;
    case OpKind::factor_first:
      return BlockOpKind::factor_first;
    case OpKind::factor_next:
      return BlockOpKind::factor_next;
    case OpKind::factor_last:
      return BlockOpKind::factor_last;
    case OpKind::exchange:
      return BlockOpKind::exchange;
  }
  return BlockOpKind::exchange;
}

// Numbers a row has here: imaginary parts of shears and coefficients by lane are stored twice.
std::uint64_t lowered_row_size(const plan::Op& op) {
  switch (op.kind) {
    case plan::OpKind::imaginary_shear:
    case plan::OpKind::full_phase:
      return std::uint64_t{2} * op.row_size;
    case plan::OpKind::complex_shear:
      return std::uint64_t{3} * op.row_size / 2;
    default:
      return op.row_size;
  }
}

// How many numbers of a row go to all lanes of a vector, and how many pairs.
template <class T>
void count_coefficients(const plan::Op& op, kernels::BlockOp<T>& lowered) {
  const auto size = static_cast<std::uint16_t>(op.row_size);
  switch (op.kind) {
    case plan::OpKind::imaginary_shear:
      lowered.pair_count = size;
      return;
    case plan::OpKind::complex_shear:
      lowered.single_count = lowered.pair_count = size / 2;
      return;
    case plan::OpKind::full_phase:
    case plan::OpKind::factor_first:
    case plan::OpKind::factor_next:
      return;
    default:
      lowered.single_count = size;
  }
}

// Real numbers, each as the pair (-x, x).
template <class T>
void write_signed_pairs(const double* in, std::uint64_t count, T* out) {
  for (std::uint64_t i = 0; i < count; ++i) {
    out[2 * i] = static_cast<T>(-in[i]);
    out[2 * i + 1] = static_cast<T>(in[i]);
  }
}

// Complex numbers by lane, as a vector of the real and one of the imaginary parts, each twice.
template <class T>
void write_by_lane(const double* in, std::uint64_t count, std::uint64_t real_lanes, T* out) {
  for (std::uint64_t vector = 0; vector < count / real_lanes; ++vector) {
    for (std::uint64_t lane = 0; lane < real_lanes; ++lane) {
      const double* factor = in + vector * real_lanes + (lane & ~std::uint64_t{1});
      out[2 * vector * real_lanes + lane] = static_cast<T>(factor[0]);
      out[(2 * vector + 1) * real_lanes + lane] = static_cast<T>(factor[1]);
    }
  }
}

template <class T>
void write_row(const plan::Op& op, const double* in, std::uint64_t real_lanes, T* out) {
  const std::uint64_t half = op.row_size / 2;
  switch (op.kind) {
    case plan::OpKind::imaginary_shear:
      return write_signed_pairs(in, op.row_size, out);
    case plan::OpKind::full_phase:
      return write_by_lane(in, op.row_size, real_lanes, out);
    case plan::OpKind::complex_shear:
      std::transform(in, in + half, out, [](double x) { return static_cast<T>(x); });
      return write_signed_pairs(in + half, half, out + half);
    default:
      std::transform(in, in + op.row_size, out, [](double x) { return static_cast<T>(x); });
  }
}

// A run of groups is long enough to share the choice of coefficients, and stays in the first-level cache.
constexpr std::uint64_t most_run_bytes = 8 << 10;
static_assert(most_run_bytes >> 7 <= std::uint64_t{1} << kernels::most_run_bits);  // a group has at least 128 bytes

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
  const std::uint64_t real_lanes = std::uint64_t{2} << program.lane_qubits;
  const auto rows_of = [](const plan::Op& op) { return std::uint64_t{1} << op.selector_count; };
  // All begin at a vector's bound.
  const auto padded = [&](std::uint64_t size) { return (size + real_lanes - 1) / real_lanes * real_lanes; };
  std::uint64_t total = 0;
  for (const plan::Op& op : program.ops) total += padded(rows_of(op) * lowered_row_size(op));
  coefficients_ = support::AlignedBuffer::allocate(std::max<std::uint64_t>(total, 1) * sizeof(T));
  if (!coefficients_) throw std::bad_alloc();

  T* out = static_cast<T*>(coefficients_.data());
  ops_.reserve(program.ops.size());
  for (const plan::Op& op : program.ops) {
    kernels::BlockOp<T> lowered;
    lowered.code = kernels::op_code(kernel_kind(op.kind), op.argument);
    lowered.depends_on_index = op.selector_count != 0 || op.condition_mask != 0;
    lowered.selector_count = op.selector_count;
    lowered.row_size = static_cast<std::uint32_t>(lowered_row_size(op));
    count_coefficients(op, lowered);
    lowered.condition_mask = op.condition_mask;
    lowered.condition_value = op.condition_value;
    lowered.selectors = program.selectors.data() + op.first_selector;
    lowered.coefficients = out;
    ops_.push_back(lowered);
    for (std::uint64_t row = 0; row < rows_of(op); ++row) {
      write_row(op, program.coefficients.data() + op.first_coefficient + row * op.row_size, real_lanes, out + row * lowered.row_size);
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
  for (std::uint32_t p = 0; p < program.tile_qubits; ++p) lowered.tile_mask |= std::uint64_t{1} << pass.load_bits[p];
  for (std::uint32_t p = program.lane_qubits; p < program.stored_qubit_count; ++p) {
    if (p >= program.tile_qubits) {
      lowered.outer_bits.push_back(2 * sizeof(T) << pass.load_bits[p]);
    } else {
      lowered.load_bits.push_back(2 * sizeof(T) << pass.load_bits[p]);
      lowered.store_bits.push_back(2 * sizeof(T) << pass.store_bits[p]);
      lowered.tile_bits.push_back(tile_address(p));
    }
  }
  for (std::uint32_t b = pass.first_block; b < pass.first_block + pass.block_count; ++b) lower_block(program.blocks[b], blocks_[b]);
}

template <class T>
void LoweredProgram<T>::lower_block(const plan::Block& block, LoweredBlock<T>& lowered) const {
  const plan::Program& program = *program_;
  lowered.ops = ops_.data() + block.first_op;
  lowered.op_count = block.op_count;
  const std::uint64_t inside = (std::uint64_t{1} << program.tile_qubits) - 1;
  for (unsigned slot = 0; slot < program.slots; ++slot) {
    const plan::SlotBit& bit = block.stored[slot];
    const std::uint64_t address = tile_address(block.slot_positions[slot]);
    for (unsigned i = 0; i < 1U << program.slots; ++i) {
      if ((i >> slot & 1) != 0) lowered.load_offsets[i] ^= address;
      if (((std::popcount(i & bit.row) & 1) != 0) != bit.constant) lowered.store_offsets[i] ^= address;
    }
    if ((bit.outside & ~inside) != 0) lowered.outer_flips.push_back({bit.outside & ~inside, address});
  }
  std::uint64_t looked_at = 0;  // positions in selectors and conditions
  for (const plan::Op& op : std::span(program.ops).subspan(block.first_op, block.op_count)) {
    looked_at |= op.condition_mask;
    for (unsigned s = 0; s < op.selector_count; ++s) looked_at |= program.selectors[op.first_selector + s];
  }
  const auto* slots_end = block.slot_positions + program.slots;
  lowered.group_bits.reserve(program.tile_qubits);
  const auto add = [&](std::uint32_t p) {
    kernels::GroupBit bit{tile_address(p), tile_address(p), std::uint64_t{1} << p};
    for (unsigned slot = 0; slot < program.slots; ++slot) {
      if ((block.stored[slot].outside >> p & 1) != 0) bit.store_address ^= tile_address(block.slot_positions[slot]);
    }
    lowered.group_bits.push_back(bit);
  };
  std::uint64_t rest = inside & ~((std::uint64_t{1} << program.lane_qubits) - 1);
  for (const auto* slot = block.slot_positions; slot != slots_end; ++slot) rest &= ~(std::uint64_t{1} << *slot);
  // A run's groups come first; then the others in the order of their places.
  const std::uint64_t group_bytes = 2 * sizeof(T) << (program.lane_qubits + program.slots);
  for (std::uint64_t run = rest & ~looked_at; run != 0 && group_bytes << lowered.run_bits < most_run_bytes;
       run &= run - 1, ++lowered.run_bits) {
    add(static_cast<std::uint32_t>(std::countr_zero(run)));
    rest ^= lowered.group_bits.back().index;
  }
  for (; rest != 0; rest &= rest - 1) add(static_cast<std::uint32_t>(std::countr_zero(rest)));
}

template class LoweredProgram<float>;
template class LoweredProgram<double>;

}  // namespace libqsim::engines
