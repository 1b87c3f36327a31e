// Times every kernel on one core and shows it as a share of what the core can do at most, measured in the same run: the rate of
// multiply-adds, and the bandwidth of the place where the amplitudes lie. README.md says how to read the table.
//   benchmark_micro [ISA]
//   benchmark_micro limits THREADS     only what THREADS cores can do together, as a line of JSON a precision
#include <fmt/format.h>

#include <array>
#include <bit>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "benchmarks/micro/limits.hpp"
#include "libqsim/kernels/kernel_table.hpp"
#include "libqsim/support/aligned_buffer.hpp"

namespace {

using namespace libqsim;
using namespace libqsim::benchmarks;
using kernels::BlockOpKind;

constexpr std::size_t memory_bytes = std::size_t{256} << 20;
// Bytes between which a tile is read and written at once.
constexpr std::size_t run_bytes = 256;

// A block operation: its multiply-adds an amplitude, how many of it a block has here, how many coefficients a vector it has, and how many
// of those are pairs.
struct BlockRow {
  const char* name;
  BlockOpKind kind;
  unsigned argument;
  double multiply_adds;
  unsigned count;
  unsigned singles;
  unsigned pairs;
  double goal;
};

// The goal is the share of the limit that a kernel is to reach.
constexpr std::array block_rows{
    BlockRow{"shear", BlockOpKind::shear, 2, 2, 16, 1, 0, 0.7},
    BlockRow{"imaginary shear", BlockOpKind::imaginary_shear, 2, 2, 16, 0, 1, 0.6},
    BlockRow{"complex shear", BlockOpKind::complex_shear, 2, 4, 8, 1, 1, 0.6},
    BlockRow{"real pair", BlockOpKind::real_pair, 2, 4, 8, 2, 0, 0.6},
    BlockRow{"complex pair", BlockOpKind::complex_pair, 2, 8, 4, 4, 0, 0.7},
    BlockRow{"complex quad", BlockOpKind::complex_quad, 1 | 2 << 4, 16, 2, 8, 0, 0.7},
    BlockRow{"scale", BlockOpKind::scale, 0, 2, 16, 1, 0, 0.6},
    BlockRow{"phase", BlockOpKind::phase, 0, 4, 8, 2, 0, 0.6},
    BlockRow{"full phase", BlockOpKind::full_phase, 0, 4, 8, 0, 0, 0.5},
    BlockRow{"exchange", BlockOpKind::exchange, 0, 0, 1, 0, 0, 0.7},
};

Sizes sizes_of(const support::MachineModel& machine) { return {machine.l1_bytes / 2, std::bit_floor(machine.l2_bytes / 2), memory_bytes}; }

template <class T>
class Micro {
 public:
  explicit Micro(support::MachineModel machine)
      : machine_(machine), table_(kernels::kernel_table<T>(machine.isa)), buffer_(support::AlignedBuffer::allocate(memory_bytes)) {
    vector_bytes_ = 2 * sizeof(T) << table_.lane_qubits;
    sizes_ = sizes_of(machine);
    state_ = static_cast<T*>(buffer_.data());
    std::fill_n(state_, memory_bytes / sizeof(T), static_cast<T>(1e-4));
    limits_ = measure_limits<T>(machine.isa, state_, sizes_);
  }

  void run() {
    fmt::print(
        "{} precision: {:.1f} G multiply-adds/s; GB/s read and written: {:.0f} in {} KiB, {:.0f} in {} KiB (a tile), {:.1f} in memory\n",
        sizeof(T) == 4 ? "single" : "double", limits_.multiply_adds * 1e-9, limits_.first_level * 1e-9, sizes_.first_level >> 10,
        limits_.tile * 1e-9, sizes_.tile >> 10, limits_.memory * 1e-9);
    fmt::print("  {:32} {:>12} {:>12} {:>7} {:>7}  limit\n", "kernel", "ns/amplitude", "at most", "share", "goal");
    for (const BlockRow& row : block_rows) {
      block(row, sizes_.first_level, limits_.first_level, "L1");
      block(row, sizes_.tile, limits_.tile, "tile");
    }
    tiles();
    reductions();
  }

 private:
  static constexpr double amplitude_bytes = 2 * sizeof(T);

  // `bytes`: moved for an amplitude at `bandwidth`.
  void print(const std::string& name, double seconds, double amplitudes, double multiply_adds, double bytes, double bandwidth,
             double goal) {
    const double arithmetic = multiply_adds / limits_.multiply_adds, transfer = bytes / bandwidth;
    const double least = std::max(arithmetic, transfer), own = seconds / amplitudes;
    fmt::print("  {:32} {:12.4f} {:12.4f} {:6.0f}% {:6.0f}%  {}\n", name, own * 1e9, least * 1e9, 100 * least / own, 100 * goal,
               arithmetic > transfer ? "arithmetic" : "bandwidth");
  }

  void block(const BlockRow& row, std::size_t bytes, double bandwidth, const char* place) {
    const unsigned size = 1U << table_.slots;
    const std::size_t by_lane = row.kind == BlockOpKind::full_phase ? std::size_t{2} * size * vector_bytes_ / sizeof(T) : 0;
    const std::size_t row_size = std::size_t{size} * (row.singles + 2 * row.pairs) + by_lane;
    auto coefficients = support::AlignedBuffer::allocate(std::max<std::size_t>(row_size, 1) * sizeof(T));
    // The first coefficients are those of a vector itself: all is left as it is.
    T* const numbers = static_cast<T*>(coefficients.data());
    std::fill_n(numbers, row_size, T(0));
    const bool has_own = row.kind >= BlockOpKind::real_pair;
    if (has_own) std::fill_n(numbers, std::min<std::size_t>(size, row_size), T(1));
    for (std::size_t i = 0; by_lane != 0 && i < row_size; ++i) numbers[i] = i * sizeof(T) / vector_bytes_ % 2 == 0 ? T(1) : T(0);
    kernels::BlockOp<T> op;
    op.code = kernels::op_code(row.kind, row.argument);
    op.row_size = static_cast<std::uint32_t>(row_size);
    op.single_count = static_cast<std::uint16_t>(row.singles * size);
    op.pair_count = static_cast<std::uint16_t>(row.pairs * size);
    op.coefficients = numbers;
    const std::vector<kernels::BlockOp<T>> ops(row.count, op);
    apply(row, ops, bytes, bandwidth, place);
  }

  void apply(const BlockRow& row, const std::vector<kernels::BlockOp<T>>& ops, std::size_t bytes, double bandwidth, const char* place) {
    std::array<std::uint64_t, kernels::max_group> offsets{};
    for (std::size_t i = 0; i < offsets.size(); ++i) offsets[i] = i * vector_bytes_;
    std::vector<kernels::GroupBit> bits;
    for (std::uint64_t address = vector_bytes_ << table_.slots; address < bytes; address *= 2) bits.push_back({address, address, address});
    kernels::BlockArguments<T> arguments;
    arguments.tile = state_;
    arguments.group_bits = bits.data();
    arguments.run_bits = std::min<unsigned>(5, static_cast<unsigned>(bits.size()));
    arguments.load_offsets = arguments.store_offsets = offsets.data();
    arguments.ops = ops.data();
    arguments.op_count = ops.size();
    const std::size_t rounds = (std::size_t{1} << 23) / bytes;
    const double seconds = least_seconds([&] {
      for (std::size_t round = 0; round < rounds; ++round) table_.apply_block(arguments, 0, std::uint64_t{1} << bits.size());
    });
    print(fmt::format("{} {}, {}", row.count, row.name, place), seconds, static_cast<double>(rounds * bytes) / amplitude_bytes,
          row.count * row.multiply_adds, 2 * amplitude_bytes, bandwidth, row.goal);
  }

  // A tile of the lowest qubits, as many as are read at once, and the highest.
  void tiles() {
    auto memory = support::AlignedBuffer::allocate(sizes_.tile);
    std::vector<std::uint64_t> state_bits, tile_bits;
    const std::uint64_t jump = memory_bytes / (sizes_.tile / run_bytes);
    for (std::uint64_t in_tile = vector_bytes_; in_tile < sizes_.tile; in_tile *= 2) {
      tile_bits.push_back(in_tile);
      state_bits.push_back(in_tile < run_bytes ? in_tile : in_tile / run_bytes * jump);
    }
    kernels::TileArguments<T> arguments;
    arguments.tile = static_cast<T*>(memory.data());
    arguments.state_bits = state_bits.data();
    arguments.tile_bits = tile_bits.data();
    const double seconds = least_seconds(
        [&] {
          for (std::uint64_t at = 0; at < jump; at += run_bytes) {
            arguments.state = state_ + at / sizeof(T);
            table_.load_tile(arguments, 0, sizes_.tile / vector_bytes_);
            table_.store_tile(arguments, 0, sizes_.tile / vector_bytes_);
          }
        },
        3);
    print("load and store of tiles", seconds, memory_bytes / amplitude_bytes, 0, 2 * amplitude_bytes, limits_.memory, 0.7);
  }

  // Sums read only: the limit is the rate at which memory is read and written, which a stream of reads may well pass.
  void reductions() {
    const auto row = [&](const char* name, std::size_t bytes, double bandwidth, double multiply_adds, double moved, double goal,
                         auto kernel) {
      const std::size_t rounds = std::max<std::size_t>((std::size_t{1} << 23) / bytes, 1);
      double sum = 0;
      const double seconds = least_seconds([&] {
        for (std::size_t round = 0; round < rounds; ++round) sum += kernel(bytes / vector_bytes_);
        keep(&sum);
      });
      print(name, seconds, static_cast<double>(rounds * bytes) / amplitude_bytes, multiply_adds, moved, bandwidth, goal);
    };
    const double once = amplitude_bytes;
    row("norm, memory", memory_bytes, limits_.memory, 2, once, 0.5,
        [&](std::uint64_t vectors) { return table_.norm_squared(state_, {}, 0, vectors); });
    row("projection, memory", memory_bytes, limits_.memory, 2, 2 * once, 0.7, [&](std::uint64_t vectors) {
      table_.project(state_, {1 << 10, 0}, T(1), 0, vectors);
      return 0.0;
    });
    for (const auto& [name, x] : {std::pair{"Pauli sum of Z, tile", std::uint64_t{0}},
                                  {"Pauli sum of high X, tile", std::uint64_t{0x550}},
                                  {"Pauli sum of low X, tile", std::uint64_t{0x551}}}) {
      row(name, sizes_.tile, limits_.tile, 2, once, 0.5,
          [&, x = x](std::uint64_t vectors) { return table_.pauli_sum(state_, x, 0x2a0, 0, vectors); });
    }
  }

  support::MachineModel machine_;
  const kernels::KernelTable<T>& table_;
  support::AlignedBuffer buffer_;
  std::size_t vector_bytes_ = 0;
  Sizes sizes_;
  T* state_ = nullptr;
  Limits limits_;
};

template <class T>
void print_limits(const support::MachineModel& machine, std::size_t thread_count) {
  std::vector<Limits> all(thread_count);
  std::vector<std::thread> threads;
  for (Limits& limits : all) {
    threads.emplace_back([&machine, &limits] {
      const auto buffer = support::AlignedBuffer::allocate(memory_bytes);
      T* const memory = static_cast<T*>(buffer.data());
      std::fill_n(memory, memory_bytes / sizeof(T), static_cast<T>(1e-4));
      limits = measure_limits<T>(machine.isa, memory, sizes_of(machine));
    });
  }
  Limits sum;
  for (std::size_t t = 0; t < thread_count; ++t) {
    threads[t].join();
    sum.multiply_adds += all[t].multiply_adds;
    sum.memory += all[t].memory;
  }
  fmt::print("{{\"precision\": \"{}\", \"multiply_adds\": {:.6g}, \"memory_bytes\": {:.6g}}}\n", sizeof(T) == 4 ? "single" : "double",
             sum.multiply_adds, sum.memory);
}

}  // namespace

int main(int argc, char** argv) {
  support::MachineModel machine = support::detect_machine();
  if (argc > 2 && std::string_view(argv[1]) == "limits") {
    const auto thread_count = static_cast<std::size_t>(std::max(std::atoi(argv[2]), 1));
    print_limits<float>(machine, thread_count);
    print_limits<double>(machine, thread_count);
    return 0;
  }
  support::Isa isa = machine.isa;
  if (argc > 1 && !support::parse_isa(argv[1], isa)) {
    fmt::print(stderr, "no instruction set is called {}\n", argv[1]);
    return 2;
  }
  machine.isa = std::min(isa, machine.isa);
  fmt::print("{}, one core, {}\n", support::machine_name(), support::name_of(machine.isa));
  Micro<float>(machine).run();
  Micro<double>(machine).run();
}
