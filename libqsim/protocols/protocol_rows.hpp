#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/protocols/circuit_writer.hpp"
#include "libqsim/protocols/protocol.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::protocols {

// The protocols by what they run. A protocol is its generator, its score and a row in one of these files, and nothing else.

std::span<const ProtocolRow> application_protocols();      ///< applications.cpp
std::span<const ProtocolRow> benchmarking_protocols();     ///< randomized_benchmarking.cpp
std::span<const ProtocolRow> clifford_volume_protocols();  ///< clifford_volume.cpp
std::span<const ProtocolRow> cut_protocols();              ///< maxcut.cpp
std::span<const ProtocolRow> entanglement_protocols();     ///< entanglement.cpp
std::span<const ProtocolRow> mirror_protocols();           ///< mirror.cpp
std::span<const ProtocolRow> random_circuit_protocols();   ///< random_circuits.cpp
std::span<const ProtocolRow> tfim_protocols();             ///< tfim.cpp

// ------------------------------------------------------------- random numbers

/// The stream of random numbers of a protocol: those of different protocols share none, whatever their seeds (FNV-1a of the name).
constexpr std::uint64_t stream_of(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

/// The numbers below `count` in a random order.
std::vector<std::uint32_t> random_order(std::uint32_t count, support::CounterRng& rng);

// ----------------------------------------------------- pieces that rows share

using Kind = ParameterKind;
using Integers = std::vector<std::int64_t>;

constexpr ParameterRow qubits_row(double low, double high) { return {"qubits", Kind::integer, "number of qubits", low, high}; }

constexpr FieldRow target_field{"target", FieldKind::text};
constexpr FieldRow group_field{"group", FieldKind::text};
constexpr FieldRow sign_field{"sign", FieldKind::number};
constexpr FieldRow observable_field{"observable", FieldKind::text};
constexpr FieldRow graph_field{"graph", FieldKind::graph};
constexpr std::span<const FieldRow> no_fields{};

inline std::uint32_t plain_qubits(const Parameters& parameters) { return static_cast<std::uint32_t>(parameters.integer("qubits")); }
Parameters with(std::initializer_list<std::pair<const char*, ParameterValue>> values);

}  // namespace libqsim::protocols
