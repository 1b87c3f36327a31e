#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <numbers>

#include "libqsim/protocols/protocol_rows.hpp"

namespace libqsim::protocols {

namespace {

constexpr double pi = std::numbers::pi;

void prepare_ghz(CircuitWriter& writer, std::uint32_t qubits) {
  writer.gate("h", {0});
  for (std::uint32_t q = 0; q + 1 < qubits; ++q) writer.gate("cx", {q, q + 1});
}

/// Turns cos(angle) X + sin(angle) Y into Z.
void measure_in_plane(CircuitWriter& writer, std::uint32_t qubit, double angle) {
  writer.gate("u1", {-angle}, {qubit});
  writer.gate("h", {qubit});
}

GeneratedCircuit finish(CircuitWriter& writer) {
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.noisy_gates = static_cast<double>(writer.gate_count());
  return made;
}

/// Circuit 0 measures the populations of |0...0> and |1...1>; circuit k (1 to n) the parity of M_k, the product of
/// cos(k pi / n) X + sin(k pi / n) Y. The coherence is the mean of (-1)^k <M_k> (Guehne et al., arXiv:0706.2432).
GeneratedCircuit generate_ghz(const Parameters& parameters, std::uint64_t index, std::uint64_t) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  CircuitWriter writer(qubits, qubits);
  prepare_ghz(writer, qubits);
  for (std::uint32_t q = 0; index > 0 && q < qubits; ++q) measure_in_plane(writer, q, static_cast<double>(index) * pi / qubits);
  GeneratedCircuit made = finish(writer);
  made.fields["group"] = std::string(index == 0 ? "population" : "coherence");
  made.fields["sign"] = index % 2 == 0 ? 1.0 : -1.0;
  made.fields["target"] = std::string(qubits, '0');
  made.fields["flipped"] = std::string(qubits, '1');
  return made;
}

/// Mermin's polynomial: all products of X and Y with an even number of Y, with sign (-1)^(number of Y / 2). Quantum mechanics reaches
/// 2^(n-1), local models 2^((n-1)/2) for odd n and 2^(n/2) for even n (Mermin, Phys. Rev. Lett. 65, 1838).
GeneratedCircuit generate_mermin(const Parameters& parameters, std::uint64_t index, std::uint64_t) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  // The index's bits say which of the first n - 1 qubits have Y; the last makes their number even.
  std::uint64_t mask = index;
  if (std::popcount(index) % 2 == 1) mask |= std::uint64_t{1} << (qubits - 1);
  CircuitWriter writer(qubits, qubits);
  prepare_ghz(writer, qubits);
  std::string observable(qubits, 'X');
  for (std::uint32_t q = 0; q < qubits; ++q) {
    const bool is_y = (mask >> q & 1U) != 0;
    if (is_y) observable[qubits - 1 - q] = 'Y';
    measure_in_plane(writer, q, is_y ? pi / 2 : 0);
  }
  GeneratedCircuit made = finish(writer);
  made.fields["observable"] = observable;
  made.fields["sign"] = std::popcount(mask) / 2 % 2 == 0 ? 1.0 : -1.0;
  return made;
}

/// The four settings of CHSH on a Bell state: Z and X on one side, (Z + X)/sqrt 2 and (Z - X)/sqrt 2 on the other. The sign of the setting
/// that enters with minus is -1: their sum reaches 2 sqrt 2, local models 2.
GeneratedCircuit generate_chsh(const Parameters&, std::uint64_t index, std::uint64_t) {
  CircuitWriter writer(2, 2);
  prepare_ghz(writer, 2);
  const bool second_x = (index & 1U) != 0;      // Alice: Z, then X
  const bool second_minus = (index & 2U) != 0;  // Bob: plus, then minus
  if (second_x) writer.gate("h", {0});
  writer.gate("ry", {second_minus ? pi / 4 : -pi / 4}, {1});
  GeneratedCircuit made = finish(writer);
  made.fields["sign"] = second_x && second_minus ? -1.0 : 1.0;
  return made;
}

// ------------------------------------------------------------- protocols

constexpr std::span<const ParameterRow> without_parameters{};
constexpr std::array ghz_parameters{qubits_row(2, 200)};
constexpr std::array ghz_fields{group_field, sign_field, target_field, FieldRow{"flipped", FieldKind::text}};
constexpr std::array mermin_parameters{qubits_row(2, 10)};
constexpr std::array mermin_fields{observable_field, sign_field};
constexpr std::array chsh_fields{sign_field};

Parameters three_qubits() { return with({{"qubits", std::int64_t{3}}}); }
Parameters no_parameters() { return {}; }
std::uint64_t ghz_count(const Parameters& p) { return static_cast<std::uint64_t>(p.integer("qubits")) + 1; }
std::uint64_t mermin_count(const Parameters& p) { return std::uint64_t{1} << (p.integer("qubits") - 1); }
std::uint64_t chsh_count(const Parameters&) { return 4; }
std::uint32_t two_qubits(const Parameters&) { return 2; }

Scoring ghz_scoring(const Parameters&) {
  return {{{"population", true, "probability(target) + probability(flipped)"},
           {"signed_parity", true, "sign * parity"},
           {"populations", false, "mean(population[group == \"population\"])"},
           {"coherence", false, "mean(signed_parity[group == \"coherence\"])"},
           {"fidelity", false, "(populations + coherence) / 2"}},
          "lower(fidelity, 0.95) > 0.5"};
}

/// Two qubits reach 2, and so do local models: there is nothing to accept.
Scoring mermin_scoring(const Parameters& p) {
  const std::int64_t qubits = p.integer("qubits");
  const std::int64_t classical = qubits % 2 == 1 ? (qubits - 1) / 2 : qubits / 2;
  return {{{"term", true, "sign * expval(observable)"}, {"mermin", false, "sum(term)"}},
          qubits == 2 ? "" : fmt::format("lower(mermin, 0.95) > 2 ^ {}", classical)};
}

Scoring chsh_scoring(const Parameters&) {
  return {{{"term", true, "sign * parity"}, {"chsh", false, "abs(sum(term))"}}, "lower(chsh, 0.95) > 2"};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"ghz", 1, "fidelity of a GHZ state from populations and parity oscillations", "arXiv:0706.2432", ghz_parameters, ghz_fields, 1000,
     three_qubits, ghz_scoring, ghz_count, 0, plain_qubits, nullptr, generate_ghz},
    {"mermin", 1, "Mermin's inequality on a GHZ state", "Phys. Rev. Lett. 65, 1838", mermin_parameters, mermin_fields, 1000, three_qubits,
     mermin_scoring, mermin_count, 0, plain_qubits, nullptr, generate_mermin},
    {"chsh", 1, "the CHSH inequality on a Bell state", "Phys. Rev. Lett. 23, 880", without_parameters, chsh_fields, 4000, no_parameters,
     chsh_scoring, chsh_count, 4, two_qubits, nullptr, generate_chsh},
});

}  // namespace

std::span<const ProtocolRow> entanglement_protocols() { return rows; }

}  // namespace libqsim::protocols
