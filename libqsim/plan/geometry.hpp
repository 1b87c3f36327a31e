// The sizes that a plan is laid out by: how many qubits fit in a vector, in the registers and in a tile.
#pragma once

#include <cstdint>

#include "libqsim/plan/plan.hpp"

namespace libqsim::plan {

struct Geometry {
  std::uint32_t stored_qubits = 0;
  std::uint32_t lane_qubits = 0;
  std::uint32_t slots = 0;
  std::uint32_t tile_qubits = 0;  // never above stored_qubits
  std::uint32_t run_qubits = 0;   // low qubits that every tile contains, so that memory is read in whole cache lines
};

Geometry geometry_of(std::uint32_t qubit_count, const support::MachineModel& machine, Precision precision);

}  // namespace libqsim::plan
