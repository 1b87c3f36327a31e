#include "libqsim/protocols/maxcut.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <set>
#include <vector>

#include "libqsim/protocols/protocol_rows.hpp"
#include "libqsim/protocols/qaoa_levels.hpp"

namespace libqsim::protocols {

namespace {

constexpr double pi = std::numbers::pi;

/// Depth first over the vertices in order of degree. The bound adds, for each vertex that has no side yet, all its edges to such vertices
/// (half, for each is met twice) and the greater of its two cuts against those that have one.
class CutSearch {
 public:
  CutSearch(const Graph& graph, std::uint32_t vertices)
      : neighbours_(vertices), order_(vertices), side_(vertices, -1), steps_a_bound_(graph.edges.size() + vertices) {
    for (const Graph::Edge& edge : graph.edges) {
      neighbours_[edge.a].push_back({edge.b, edge.weight});
      neighbours_[edge.b].push_back({edge.a, edge.weight});
    }
    std::iota(order_.begin(), order_.end(), 0U);
    std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) { return neighbours_[a].size() > neighbours_[b].size(); });
  }

  /// Nothing where the search took more steps (edges looked at) than it may.
  std::optional<double> best(std::uint64_t steps_most) {
    steps_left_ = steps_most;
    descend(0, 0);
    return steps_left_ > 0 ? std::optional(best_) : std::nullopt;
  }

 private:
  struct Neighbour {
    std::uint32_t vertex;
    double weight;
  };

  double bound() const {
    double open = 0;
    for (std::uint32_t v = 0; v < side_.size(); ++v) {
      if (side_[v] >= 0) continue;
      double sums[2] = {0, 0};
      for (const Neighbour& n : neighbours_[v]) {
        if (side_[n.vertex] < 0) {
          open += std::max(0.0, n.weight) / 2;
        } else {
          sums[side_[n.vertex]] += n.weight;
        }
      }
      open += std::max(sums[0], sums[1]);
    }
    return open;
  }

  void descend(std::size_t level, double cut) {
    if (steps_left_ == 0) return;
    steps_left_ -= std::min(steps_left_, steps_a_bound_);
    if (level == order_.size()) {
      best_ = std::max(best_, cut);
      return;
    }
    if (cut + bound() <= best_) return;
    const std::uint32_t vertex = order_[level];
    double gains[2] = {0, 0};
    for (const Neighbour& n : neighbours_[vertex]) {
      if (side_[n.vertex] >= 0) gains[1 - side_[n.vertex]] += n.weight;
    }
    const int first = gains[0] >= gains[1] ? 0 : 1;
    for (const int side : {first, 1 - first}) {
      if (level == 0 && side != first) break;  // the two sides are alike
      side_[vertex] = static_cast<std::int8_t>(side);
      descend(level + 1, cut + gains[side]);
    }
    side_[vertex] = -1;
  }

  std::vector<std::vector<Neighbour>> neighbours_;
  std::vector<std::uint32_t> order_;
  std::vector<std::int8_t> side_;
  double best_ = 0;
  std::uint64_t steps_a_bound_;
  std::uint64_t steps_left_ = 0;
};

Graph graph_of(const Parameters& parameters, std::uint64_t seed) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  support::CounterRng rng(seed, stream_of("maxcut graph"), 0);
  const std::string& kind = parameters.text("graph");
  if (kind == "ring") return ring_graph(qubits);
  return kind == "3-regular" ? regular_graph(qubits, 3, rng) : random_graph(qubits, rng);
}

/// The best angles of `levels` levels on a ring of at least 2 levels + 2 vertices, found by maximising the exact cut of the shortest such
/// ring; betas are half of the gammas in reverse. They cut (2 levels + 1) / (2 levels + 2) of the edges.
std::vector<QaoaAngles> best_on_ring(std::int64_t levels, std::uint32_t vertices) {
  static const std::vector<std::vector<double>> gammas{
      {0.65587073, 1.24286095}, {0.59213584, 1.15608685, 1.36457651}, {0.55135794, 1.10838183, 1.30626545, 1.41748594}};
  const std::vector<double>& gamma = gammas[static_cast<std::size_t>(levels - 2)];
  const double share = static_cast<double>(2 * levels + 1) / static_cast<double>(2 * levels + 2);
  std::vector<QaoaAngles> angles;
  for (std::size_t i = 0; i < gamma.size(); ++i) angles.push_back({gamma[i], gamma[gamma.size() - 1 - i] / 2, share * vertices});
  return angles;
}

std::vector<QaoaAngles> best_angles(const Graph& graph, std::uint32_t vertices, std::int64_t levels, bool ring) {
  if (levels == 1) return {best_level_one(graph, vertices)};
  const bool known = ring && vertices >= 2 * levels + 2;
  return known ? best_on_ring(levels, vertices) : search_levels(graph, vertices, levels);
}

}  // namespace

Graph random_graph(std::uint32_t vertices, support::CounterRng& rng) {
  Graph graph;
  for (std::uint32_t a = 0; a < vertices; ++a) {
    for (std::uint32_t b = a + 1; b < vertices; ++b) {
      if (rng.below(2) == 1) graph.edges.push_back({a, b, 1});
    }
  }
  return graph;
}

Graph ring_graph(std::uint32_t vertices) {
  Graph graph;
  for (std::uint32_t v = 0; v + 1 < vertices; ++v) graph.edges.push_back({v, v + 1, 1});
  if (vertices > 2) graph.edges.push_back({0, vertices - 1, 1});
  return graph;
}

Graph regular_graph(std::uint32_t vertices, std::uint32_t degree, support::CounterRng& rng) {
  while (true) {
    std::vector<std::uint32_t> stubs;
    for (std::uint32_t v = 0; v < vertices; ++v) stubs.insert(stubs.end(), degree, v);
    for (std::size_t i = stubs.size(); i > 1; --i) std::swap(stubs[i - 1], stubs[rng.below(i)]);
    std::set<std::pair<std::uint32_t, std::uint32_t>> edges;
    bool simple = true;
    for (std::size_t i = 0; i + 1 < stubs.size() && simple; i += 2) {
      const auto edge = std::minmax(stubs[i], stubs[i + 1]);
      simple = edge.first != edge.second && edges.insert(edge).second;
    }
    if (!simple) continue;
    Graph graph;
    for (const auto& [a, b] : edges) graph.edges.push_back({a, b, 1});
    return graph;
  }
}

double greatest_cut(const Graph& graph, std::uint32_t vertices) {
  return *CutSearch(graph, vertices).best(std::numeric_limits<std::uint64_t>::max());
}

std::optional<double> greatest_cut_if_small(const Graph& graph) {
  constexpr std::uint32_t vertices_most = 64;
  constexpr std::uint64_t steps_most = 500'000'000;
  std::uint32_t vertices = 0;
  for (const Graph::Edge& edge : graph.edges) vertices = std::max({vertices, edge.a + 1, edge.b + 1});
  return vertices > vertices_most ? std::nullopt : CutSearch(graph, vertices).best(steps_most);
}

double qaoa_level_one(const Graph& graph, std::uint32_t vertices, double gamma, double beta) {
  std::vector<std::set<std::uint32_t>> neighbours(vertices);
  for (const Graph::Edge& edge : graph.edges) {
    neighbours[edge.a].insert(edge.b);
    neighbours[edge.b].insert(edge.a);
  }
  double cut = 0;
  for (const Graph::Edge& edge : graph.edges) {
    // d and e: other neighbours of the two ends; f: triangles over the edge.
    const auto d = static_cast<double>(neighbours[edge.a].size()) - 1;
    const auto e = static_cast<double>(neighbours[edge.b].size()) - 1;
    double f = 0;
    for (const std::uint32_t vertex : neighbours[edge.a]) f += neighbours[edge.b].contains(vertex) ? 1 : 0;
    const double c = std::cos(gamma);
    cut += 0.5 + 0.25 * std::sin(4 * beta) * std::sin(gamma) * (std::pow(c, d) + std::pow(c, e)) -
           0.25 * std::pow(std::sin(2 * beta), 2) * std::pow(c, d + e - 2 * f) * (1 - std::pow(std::cos(2 * gamma), f));
  }
  return cut;
}

QaoaAngles best_level_one(const Graph& graph, std::uint32_t vertices) {
  constexpr int steps = 64;
  QaoaAngles best;
  const auto try_angles = [&](double gamma, double beta) {
    const double cut = qaoa_level_one(graph, vertices, gamma, beta);
    if (cut <= best.cut + 1e-12) return;
    best = {gamma, beta, cut};
  };
  // Unweighted: gamma has period pi at least up to the sign of beta, beta has period pi / 2.
  for (int g = 1; g < steps; ++g) {
    for (int b = 1; b < steps; ++b) try_angles(pi * g / steps, pi / 2 * b / steps);
  }
  for (double step = pi / steps / 2; step > 1e-10; step /= 2) {
    const QaoaAngles center = best;
    for (const double dg : {-step, 0.0, step}) {
      for (const double db : {-step / 2, 0.0, step / 2}) try_angles(center.gamma + dg, center.beta + db);
    }
  }
  return best;
}

namespace {

/// QAOA for the greatest cut of a graph: |+...+>, then level by level exp(-i gamma C) with C the cut, and exp(-i beta X) on every qubit. At
/// one level with the best angles of the closed form, at more with those of the ring or, on small graphs, by simulation. The optimum is
/// certified.
GeneratedCircuit generate_qaoa(const Parameters& parameters, std::uint64_t, std::uint64_t seed) {
  const auto qubits = static_cast<std::uint32_t>(parameters.integer("qubits"));
  Graph graph = graph_of(parameters, seed);
  const std::int64_t level_count = parameters.has("levels") ? parameters.integer("levels") : 1;
  const std::vector<QaoaAngles> levels = best_angles(graph, qubits, level_count, parameters.text("graph") == "ring");
  CircuitWriter writer(qubits, qubits);
  for (std::uint32_t q = 0; q < qubits; ++q) writer.gate("h", {q});
  for (const QaoaAngles& angles : levels) {
    for (const Graph::Edge& edge : graph.edges) {
      // exp(-i gamma (1 - ZZ) / 2) is exp(i gamma ZZ / 2) up to a phase.
      writer.gate("cx", {edge.a, edge.b});
      writer.gate("u1", {-angles.gamma}, {edge.b});
      writer.gate("cx", {edge.a, edge.b});
    }
    for (std::uint32_t q = 0; q < qubits; ++q) writer.gate("rx", {2 * angles.beta}, {q});
  }
  writer.measure_all();
  GeneratedCircuit made;
  made.text = writer.text();
  made.fields["optimum"] = greatest_cut(graph, qubits);
  double weight = 0;
  for (const Graph::Edge& edge : graph.edges) weight += edge.weight;
  made.fields["random"] = weight / 2;
  made.fields["graph"] = std::move(graph);
  made.fields["expected"] = levels.back().cut;
  made.fields["vertices"] = static_cast<double>(qubits);
  made.noisy_gates = static_cast<double>(writer.gate_count());
  made.stratum = "all";
  return made;
}

// ------------------------------------------------------------- protocols

constexpr FieldRow optimum_field{"optimum", FieldKind::number};
constexpr std::array<std::string_view, 3> graphs{"ring", "3-regular", "random"};
constexpr std::array cut_parameters{
    qubits_row(2, 24), ParameterRow{"graph", Kind::text, "what the graphs are", 0, 0, graphs},
    ParameterRow{"levels", Kind::integer, "levels of QAOA; more than one on at most 12 qubits or on long rings", 1, 4}};
constexpr std::array cut_fields{graph_field, optimum_field, FieldRow{"expected", FieldKind::number},
                                FieldRow{"vertices", FieldKind::number}, FieldRow{"random", FieldKind::number}};

Parameters cut_defaults() { return with({{"qubits", std::int64_t{8}}, {"graph", std::string("3-regular")}, {"levels", std::int64_t{1}}}); }

std::string cut_fault(const Parameters& p) {
  const bool regular = p.text("graph") == "3-regular";
  const bool long_ring = p.text("graph") == "ring" && p.integer("qubits") >= 2 * p.integer("levels") + 2;
  if (p.integer("levels") > 1 && !long_ring && p.integer("qubits") > searched_vertices_most)
    return fmt::format("more than one level takes at most {} qubits, or a ring", searched_vertices_most);
  return regular && (p.integer("qubits") % 2 == 1 || p.integer("qubits") < 4)
             ? "a 3-regular graph has an even number of vertices, at least 4"
             : "";
}

/// Random cuts have half of the edges, which may be more than half of the optimum: the rule is about what is gained on them. A graph
/// without edges has neither ratio nor gain, and counts in no mean; any other has an optimum of at least 1, and at least 1/2 above random.
Scoring cut_scoring(const Parameters&) {
  return {{{"ratio", true, "cost(graph) / max(optimum, 1)"},
           {"share", true, "(cost(graph) - random) / max(optimum - random, 0.5)"},
           {"approximation_ratio", false, "mean(ratio[optimum > 0])"},
           {"gain", false, "mean(share[optimum > 0])"}},
          "lower(gain, 0.95) > 0.1"};
}

constexpr std::array score_parameters{qubits_row(2, 24)};
constexpr std::span<const FieldRow> score_fields = cut_fields;

Parameters score_defaults() { return with({{"qubits", std::int64_t{8}}}); }

/// The random cut is n^2 / 8 in the paper and n (n - 1) / 8 in truth and in the paper's program: both are shown, the paper's decides.
Scoring score_scoring(const Parameters&) {
  return {{{"cut", true, "cost(graph)"},
           {"n", false, "mean(vertices)"},
           {"C", false, "mean(cut)"},
           {"beta_paper", false, "(C - n ^ 2 / 8) / (0.178 * n ^ 1.5)"},
           {"beta_true_mean", false, "(C - n * (n - 1) / 8) / (0.178 * n ^ 1.5)"}},
          "beta_paper > 0.2"};
}

GeneratedCircuit generate_score(const Parameters& p, std::uint64_t index, std::uint64_t seed) {
  Parameters random = p;
  random.set("graph", std::string("random"));
  return generate_qaoa(random, index, seed);
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"qaoa-maxcut", 1, "approximation ratio of QAOA, with a certified optimum", "arXiv:1706.02998", cut_parameters, cut_fields, 1000,
     cut_defaults, cut_scoring, nullptr, 20, plain_qubits, cut_fault, generate_qaoa},
    {"q-score", 1, "cuts of random graphs by one level of QAOA, against both random baselines", "arXiv:2102.12973", score_parameters,
     score_fields, 2048, score_defaults, score_scoring, nullptr, 100, plain_qubits, nullptr, generate_score},
});

}  // namespace

std::span<const ProtocolRow> cut_protocols() { return rows; }

}  // namespace libqsim::protocols
