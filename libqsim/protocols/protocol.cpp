#include "libqsim/protocols/protocol.hpp"

#include <algorithm>
#include <numeric>

#include "libqsim/protocols/protocol_rows.hpp"
#include "libqsim/support/sha256.hpp"

namespace libqsim::protocols {

std::vector<std::uint32_t> random_order(std::uint32_t count, support::CounterRng& rng) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  for (std::uint32_t i = count; i > 1; --i) std::swap(order[i - 1], order[rng.below(i)]);
  return order;
}

Parameters with(std::initializer_list<std::pair<const char*, ParameterValue>> values) {
  Parameters made;
  for (const auto& [name, value] : values) made.set(name, value);
  return made;
}

std::span<const ProtocolRow> protocol_rows() {
  static const std::vector<ProtocolRow> rows = [] {
    std::vector<ProtocolRow> all;
    for (const std::span<const ProtocolRow> some :
         {application_protocols(), benchmarking_protocols(), clifford_volume_protocols(), cut_protocols(), entanglement_protocols(),
          mirror_protocols(), random_circuit_protocols(), tfim_protocols()}) {
      all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end(), [](const ProtocolRow& a, const ProtocolRow& b) { return a.name < b.name; });
    return all;
  }();
  return rows;
}

const ProtocolRow* find_protocol(std::string_view name) {
  const std::span<const ProtocolRow> rows = protocol_rows();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const ProtocolRow& row) { return row.name == name; });
  return found == rows.end() ? nullptr : &*found;
}

std::vector<GeneratedCircuit> generate_circuits(const ProtocolRow& row, const Parameters& parameters, std::uint64_t first_seed,
                                                std::uint64_t count) {
  std::vector<GeneratedCircuit> circuits;
  for (std::uint64_t index = 0; index < count; ++index) circuits.push_back(row.generate(parameters, index, first_seed + index));
  return circuits;
}

std::string sha256_of(std::span<const GeneratedCircuit> circuits) {
  support::Sha256 hash;
  for (const GeneratedCircuit& circuit : circuits) hash.update(circuit.text);
  return hash.hex();
}

}  // namespace libqsim::protocols
