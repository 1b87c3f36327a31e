#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libqsim/protocols/circuit_writer.hpp"
#include "libqsim/protocols/protocol.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::protocols {

/// The stream of random numbers of a protocol: those of different protocols share none, whatever their seeds (FNV-1a of the name).
constexpr std::uint64_t stream_of(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

/// The numbers below `count` in a random order.
std::vector<std::uint32_t> random_order(std::uint32_t count, support::CounterRng& rng);

// The generators behind the rows of protocol.cpp, by the file that defines them.

// random_circuits.cpp
GeneratedCircuit generate_quantum_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_clops(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_cross_entropy(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// mirror.cpp
GeneratedCircuit generate_mirror(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// randomized_benchmarking.cpp
GeneratedCircuit generate_randomized_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_interleaved_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_direct_benchmarking(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
/// The pairs of a layer of a chain, and the qubits that idle beside them.
std::vector<std::vector<std::uint32_t>> layer_members(std::uint32_t qubits, std::uint32_t layer);
GeneratedCircuit generate_layer_fidelity(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// clifford_volume.cpp
GeneratedCircuit generate_clifford_volume(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// entanglement.cpp
GeneratedCircuit generate_ghz(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_mermin(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);
GeneratedCircuit generate_chsh(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// maxcut.cpp
GeneratedCircuit generate_qaoa(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// applications.cpp
GeneratedCircuit generate_application(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

// tfim.cpp
GeneratedCircuit generate_tfim(const Parameters& parameters, std::uint64_t index, std::uint64_t seed);

}  // namespace libqsim::protocols
