#pragma once

#include <cstdint>

namespace libqsim::protocols {

/// The ground-state energy of the transverse-field Ising ring H = -J sum Z_j Z_(j+1) - h sum X_j, by free fermions; for J > 0 or an even
/// number of qubits (a ring of an odd number with J < 0 is frustrated and obeys another formula).
double tfim_ground_energy(std::uint32_t qubits, double coupling, double field);

}  // namespace libqsim::protocols
