#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace libqsim::protocols {

/// An undirected graph whose edges may have weights: the cost of a cut problem.
struct Graph {
  struct Edge {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double weight = 1;
  };
  std::vector<Edge> edges;
};

/// What a generator or a proposal attaches to a circuit: a number (length, optimum), a text (target, observable, group) or a graph.
using FieldValue = std::variant<double, std::string, Graph>;
using CircuitFields = std::map<std::string, FieldValue>;

}  // namespace libqsim::protocols
