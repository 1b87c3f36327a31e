#include "libqsim/standards/connectivity.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace libqsim::standards {

namespace {

constexpr std::uint32_t heavy_hex_qubits = 127;

using Edge = std::pair<std::uint32_t, std::uint32_t>;

/// Seven rows of up to 15 qubits; between two rows four more, at every fourth column, which begins at 0 and 2 in turn.
std::set<Edge> heavy_hex_edges() {
  constexpr std::uint32_t rows = 7;
  constexpr std::uint32_t columns = 15;
  std::set<Edge> edges;
  std::uint32_t next = 0;
  std::uint32_t row_first = 0;
  std::uint32_t row_begin_column = 0;
  for (std::uint32_t row = 0; row < rows; ++row) {
    // The first row lacks its last column, the last row its first.
    row_begin_column = row + 1 == rows ? 1 : 0;
    const std::uint32_t size = row == 0 || row + 1 == rows ? columns - 1 : columns;
    const std::uint32_t first = next;
    next += size;
    for (std::uint32_t i = first; i + 1 < next; ++i) edges.insert({i, i + 1});
    if (row > 0) {
      const std::uint32_t offset = row % 2 == 1 ? 0 : 2;
      const std::uint32_t bridges = first - 4;
      for (std::uint32_t i = 0; i < 4; ++i) {
        const std::uint32_t column = offset + 4 * i;
        edges.insert({row_first + column, bridges + i});
        edges.insert({bridges + i, first + column - row_begin_column});
      }
    }
    row_first = first;  // of every row but the last, which has none below it, column 0 is the first qubit
    next += 4;
  }
  return edges;
}

}  // namespace

bool joins(std::string_view graph, std::uint32_t a, std::uint32_t b, std::uint64_t qubit_count) {
  if (a > b) std::swap(a, b);
  if (graph == "all") return true;
  if (graph == "line") return b - a == 1;
  if (graph == "grid") {
    auto columns = static_cast<std::uint64_t>(std::ceil(std::sqrt(static_cast<double>(qubit_count))));
    columns = std::max<std::uint64_t>(columns, 1);
    return (b - a == 1 && a / columns == b / columns) || b - a == columns;
  }
  static const std::set<Edge> edges = heavy_hex_edges();
  return b < heavy_hex_qubits && edges.contains({a, b});
}

}  // namespace libqsim::standards
