// What the planner and the engines know of a machine: plain data, so that a plan for any machine can be made and printed anywhere.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace libqsim::support {

// Instruction sets that the kernels are built for.
enum class Isa : std::uint8_t { baseline, avx2, avx512, neon };

std::string_view name_of(Isa isa);
// False, and `isa` unchanged, if there is no such name.
bool parse_isa(std::string_view name, Isa& isa);

// Bytes of a vector register, and how many qubits' worth of vectors (as a power of two) the registers hold at once.
constexpr std::uint32_t vector_bytes(Isa isa) { return isa == Isa::avx512 ? 64 : isa == Isa::avx2 ? 32 : 16; }
constexpr std::uint32_t register_slots(Isa isa) { return isa == Isa::avx512 || isa == Isa::neon ? 4 : 3; }

struct MachineModel {
  Isa isa = Isa::baseline;
  std::uint32_t core_count = 1;
  // Data caches that one core may use.
  std::uint64_t l1_bytes = 32 << 10;
  std::uint64_t l2_bytes = 1 << 20;
  std::uint64_t l3_bytes = 16 << 20;
  // What this process may still allocate.
  std::uint64_t available_memory_bytes = std::uint64_t{16} << 30;
  // Figures for predicted times only: no plan and no result depends on them.
  double memory_bytes_per_second = 50e9;
  double multiply_adds_per_second = 25e9;  // of one core, double precision
  friend bool operator==(const MachineModel&, const MachineModel&) = default;
};

// An invented machine (the defaults above): for snapshots and results that are the same on every host.
MachineModel portable_machine();

// This machine: cores that the process may run on, caches, instruction set, and the least of free memory, control group and
// resource limits. Reads files below /proc and /sys; what they do not tell keeps its default.
MachineModel detect_machine();

// What the processor calls itself; "unknown" where the system does not tell.
std::string machine_name();

// The least of what free memory, control groups and resource limits still allow this process.
std::uint64_t available_memory_bytes();

// The instruction sets that both this build and this processor have, from the least to the most capable.
std::span<const Isa> available_isas();
Isa best_isa();

}  // namespace libqsim::support
