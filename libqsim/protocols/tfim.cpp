#include "libqsim/protocols/tfim.hpp"

#include <cmath>
#include <numbers>

#include "libqsim/protocols/maxcut.hpp"
#include "libqsim/protocols/protocol_rows.hpp"

namespace libqsim::protocols {

double tfim_ground_energy(std::uint32_t qubits, double coupling, double field) {
  double energy = 0;
  field = std::abs(field);  // a turn of every qubit about Z changes its sign; the momenta of a ring of an odd number know one sign alone
  for (std::uint32_t j = 0; j < qubits; ++j) {
    const double k = (2.0 * j + 1) * std::numbers::pi / qubits;
    energy -= std::sqrt(coupling * coupling + field * field - 2 * coupling * field * std::cos(k));
  }
  return energy;
}

namespace {

/// Second-order Trotter steps from |0...0>, whose energy -J n time evolution keeps. Circuit 0 measures the bonds, circuit 1 the field: an
/// idle qubit above the ring makes the number of ones a cut of a star graph. The terms add up to the energy.
GeneratedCircuit generate_tfim(const Parameters& parameters, std::uint64_t index, std::uint64_t) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  const double coupling = parameters.number("coupling");
  const double field = parameters.number("field");
  const auto steps = parameters.integer("steps");
  const double time_step = parameters.number("time") / static_cast<double>(steps);
  const bool bonds = index == 0;
  CircuitWriter writer(qubits + 1, qubits + 1);
  const auto fields_step = [&](double share) {
    for (std::uint32_t q = 0; q < qubits; ++q) writer.gate("rx", {-2 * field * time_step * share}, {q});
  };
  Graph ring = ring_graph(qubits);
  for (std::int64_t step = 0; step < steps; ++step) {
    fields_step(0.5);
    for (const Graph::Edge& edge : ring.edges) {
      writer.gate("cx", {edge.a, edge.b});
      writer.gate("rz", {-2 * coupling * time_step}, {edge.b});
      writer.gate("cx", {edge.a, edge.b});
    }
    fields_step(0.5);
  }
  for (std::uint32_t q = 0; !bonds && q < qubits; ++q) writer.gate("h", {q});
  for (std::uint32_t q = 0; q <= qubits; ++q) writer.measure(q, q);
  Graph star;
  for (std::uint32_t q = 0; q < qubits; ++q) star.edges.push_back({q, qubits, 1});
  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["terms"] = static_cast<double>(bonds ? ring.edges.size() : qubits);
  made.fields["weight"] = bonds ? -coupling : -field;
  made.fields["ground_energy"] = tfim_ground_energy(qubits, coupling, field);
  made.fields["graph"] = bonds ? std::move(ring) : std::move(star);
  made.fields["group"] = std::string(bonds ? "bonds" : "field");
  made.noisy_gates = static_cast<double>(writer.gate_count());
  return made;
}

// ------------------------------------------------------------- protocols

constexpr std::array tfim_parameters{qubits_row(3, 24), ParameterRow{"coupling", Kind::number, "J", -100, 100},
                                     ParameterRow{"field", Kind::number, "h", -100, 100},
                                     ParameterRow{"time", Kind::number, "how long it evolves", 0, 1000},
                                     ParameterRow{"steps", Kind::integer, "Trotter steps of second order", 1, 10000}};
constexpr std::array tfim_fields{graph_field, group_field, FieldRow{"terms", FieldKind::number}, FieldRow{"weight", FieldKind::number},
                                 FieldRow{"ground_energy", FieldKind::number}};

Parameters tfim_defaults() {
  return with({{"qubits", std::int64_t{6}}, {"coupling", 1.0}, {"field", 1.0}, {"time", 1.0}, {"steps", std::int64_t{20}}});
}

std::string tfim_fault(const Parameters& p) {
  const bool frustrated = p.number("coupling") < 0 && p.integer("qubits") % 2 == 1;
  return frustrated ? "a ring of an odd number of qubits with a negative coupling is frustrated: its ground energy has no such formula"
                    : "";
}

std::uint64_t two_circuits(const Parameters&) { return 2; }

Scoring tfim_scoring(const Parameters&) {
  return {{{"part", true, "weight * (terms - 2 * cost(graph))"},
           {"energy", false, "sum(part)"},
           {"share", false, "energy / mean(ground_energy)"}},
          ""};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"tfim", 1, "energy of the transverse-field Ising ring, kept by Trotterised evolution", "Ann. Phys. 57, 79", tfim_parameters,
     tfim_fields, 4000, tfim_defaults, tfim_scoring, two_circuits, 0, [](const Parameters& p) { return plain_qubits(p) + 1; }, tfim_fault,
     generate_tfim},
});

}  // namespace

std::span<const ProtocolRow> tfim_protocols() { return rows; }

}  // namespace libqsim::protocols
