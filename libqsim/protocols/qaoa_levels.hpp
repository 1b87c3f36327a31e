#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/protocols/maxcut.hpp"

namespace libqsim::protocols {

/// The most vertices whose angles of several levels are searched for by simulation.
constexpr std::uint32_t searched_vertices_most = 12;

/// The expected cut of QAOA with these angles, level by level, from the exact state.
double qaoa_cut(const Graph& graph, std::uint32_t vertices, std::span<const QaoaAngles> levels);

/// Good angles of several levels for a graph: those of one level less, stretched over the levels (Zhou et al., arXiv:1812.01041), then a
/// search along one angle after the other. `cut` of each is what they reach together.
std::vector<QaoaAngles> search_levels(const Graph& graph, std::uint32_t vertices, std::int64_t levels);

}  // namespace libqsim::protocols
