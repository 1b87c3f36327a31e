#include <array>
#include <functional>
#include <queue>
#include <unordered_map>

#include "libqsim/protocols/clifford.hpp"

namespace libqsim::protocols {

namespace {

constexpr std::uint32_t two_qubit_cost = 1000;  // more than all one-qubit gates of a Clifford together

/// A Clifford of at most two qubits in 20 bits.
std::uint32_t key_of(const Tableau& tableau) {
  std::uint32_t key = 0;
  const auto add = [&](const PauliString& row) {
    for (std::size_t q = 0; q < row.x.size(); ++q) key = key << 2U | (row.x[q] ? 2U : 0U) | (row.z[q] ? 1U : 0U);
    key = key << 1U | (row.negative ? 1U : 0U);
  };
  for (std::uint32_t q = 0; q < tableau.qubit_count(); ++q) {
    add(tableau.image_of_x(q));
    add(tableau.image_of_z(q));
  }
  return key;
}

std::vector<CliffordGate> generators(std::uint32_t qubit_count) {
  using enum CliffordGateKind;
  std::vector<CliffordGate> all;
  for (std::uint32_t q = 0; q < qubit_count; ++q) {
    for (const CliffordGateKind kind : {h, s, sdg, x, y, z}) all.push_back({kind, q, 0});
  }
  if (qubit_count == 2) {
    all.push_back({cx, 0, 1});
    all.push_back({cx, 1, 0});
  }
  return all;
}

/// The cheapest circuit of every Clifford: Dijkstra's algorithm over the group (24 or 11,520 elements).
class CliffordTable {
 public:
  explicit CliffordTable(std::uint32_t qubit_count) {
    struct Entry {
      std::uint32_t cost;
      std::uint32_t order;  // makes the walk the same everywhere
      Tableau tableau;
    };
    const auto later = [](const Entry& a, const Entry& b) { return a.cost != b.cost ? a.cost > b.cost : a.order > b.order; };
    std::priority_queue<Entry, std::vector<Entry>, decltype(later)> open(later);
    std::uint32_t order = 0;
    const Tableau identity(qubit_count);
    steps_[key_of(identity)] = {0, 0, {}, true};
    open.push({0, order++, identity});
    const std::vector<CliffordGate> gates = generators(qubit_count);
    while (!open.empty()) {
      const Entry entry = open.top();
      open.pop();
      const std::uint32_t key = key_of(entry.tableau);
      if (entry.cost > steps_[key].cost) continue;
      for (const CliffordGate& gate : gates) {
        Tableau next = entry.tableau;
        next.apply(gate);
        const std::uint32_t cost = entry.cost + (gate.kind == CliffordGateKind::cx ? two_qubit_cost : 1);
        const auto [found, added] = steps_.try_emplace(key_of(next), Step{cost, key, gate, false});
        if (!added && found->second.cost <= cost) continue;
        found->second = {cost, key, gate, false};
        open.push({cost, order++, std::move(next)});
      }
    }
  }

  CliffordCircuit circuit(const Tableau& tableau) const {
    CliffordCircuit gates;
    const Step* step = &steps_.at(key_of(tableau));
    for (; !step->is_start; step = &steps_.at(step->previous)) gates.push_back(step->gate);
    return {gates.rbegin(), gates.rend()};
  }

 private:
  struct Step {
    std::uint32_t cost = 0;
    std::uint32_t previous = 0;
    CliffordGate gate;
    bool is_start = false;
  };
  std::unordered_map<std::uint32_t, Step> steps_;
};

}  // namespace

CliffordCircuit synthesize(const Tableau& tableau) {
  if (tableau.qubit_count() == 1) {
    static const CliffordTable one(1);
    return one.circuit(tableau);
  }
  if (tableau.qubit_count() == 2) {
    static const CliffordTable two(2);
    return two.circuit(tableau);
  }
  return inverse(tableau.undo());
}

}  // namespace libqsim::protocols
