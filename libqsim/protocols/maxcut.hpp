#pragma once

#include <cstdint>
#include <optional>

#include "libqsim/protocols/circuit_data.hpp"
#include "libqsim/support/counter_rng.hpp"

namespace libqsim::protocols {

/// A random graph: each of the n (n - 1) / 2 edges with probability one half.
Graph random_graph(std::uint32_t vertices, support::CounterRng& rng);
/// Vertex i joined to i + 1, and the last to the first.
Graph ring_graph(std::uint32_t vertices);
/// d-regular, by random matching of half-edges until it has no loops and no double edges; n d must be even.
Graph regular_graph(std::uint32_t vertices, std::uint32_t degree, support::CounterRng& rng);

/// The weight of the greatest cut, certified: branch and bound over the sides of the vertices, with the bound of what is still open.
double greatest_cut(const Graph& graph, std::uint32_t vertices);
/// The same of a graph from outside; nothing where it has too many vertices, or the search takes too long, for a certificate.
std::optional<double> greatest_cut_if_small(const Graph& graph);

/// The expected cut of one level of QAOA with angles gamma (phase) and beta (mixer), edge by edge in closed form for unweighted graphs
/// (Wang, Hadfield, Jiang, Rieffel, arXiv:1706.02998).
double qaoa_level_one(const Graph& graph, std::uint32_t vertices, double gamma, double beta);

/// Angles of one level that are best for a graph: a scan, then a search in the best cell.
struct QaoaAngles {
  double gamma = 0;
  double beta = 0;
  double cut = 0;
};
QaoaAngles best_level_one(const Graph& graph, std::uint32_t vertices);

}  // namespace libqsim::protocols
