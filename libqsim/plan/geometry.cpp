#include "libqsim/plan/geometry.hpp"

#include <algorithm>
#include <bit>

#include "libqsim/plan/program.hpp"

namespace libqsim::plan {
namespace {

std::uint64_t amplitude_bytes(Precision precision) { return precision == Precision::single_precision ? 8 : 16; }

std::uint32_t lane_qubits_of(Precision precision, support::Isa isa) {
  return static_cast<std::uint32_t>(std::countr_zero(support::vector_bytes(isa) / amplitude_bytes(precision)));
}

}  // namespace

std::uint32_t stored_qubit_count(std::uint32_t qubit_count, Precision precision, support::Isa isa) {
  return std::max(qubit_count, lane_qubits_of(precision, isa) + support::register_slots(isa));
}

Geometry geometry_of(std::uint32_t qubit_count, const support::MachineModel& machine, Precision precision) {
  Geometry geometry;
  geometry.stored_qubits = stored_qubit_count(qubit_count, precision, machine.isa);
  geometry.lane_qubits = lane_qubits_of(precision, machine.isa);
  geometry.slots = support::register_slots(machine.isa);
  // Half the second-level cache: the other half holds the lines on their way in and out.
  const std::uint64_t tile_amplitudes = std::max<std::uint64_t>(machine.l2_bytes / 2 / amplitude_bytes(precision), 1);
  // Room for a block whose operands are all inside vectors, and some more.
  const std::uint32_t least = 2 * geometry.lane_qubits + geometry.slots + 4;
  geometry.tile_qubits = std::max(static_cast<std::uint32_t>(std::bit_width(tile_amplitudes) - 1), least);
  geometry.tile_qubits = std::min(geometry.tile_qubits, geometry.stored_qubits);
  // 256 bytes: neighbouring lines that the memory system fetches together.
  geometry.run_qubits = static_cast<std::uint32_t>(std::countr_zero(256 / amplitude_bytes(precision)));
  geometry.run_qubits = std::min(geometry.run_qubits, geometry.tile_qubits);
  return geometry;
}

}  // namespace libqsim::plan
