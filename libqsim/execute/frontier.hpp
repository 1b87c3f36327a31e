#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/execute/world.hpp"

namespace libqsim::execute {

/// A qubit whose value a path waits for, to be measured or brought to 0.
struct Due {
  Qubit qubit = 0;
  bool is_reset = false;
};

/// Paths that wait at their next measurement or reset. Those that can no longer be told apart (one place in the program, equal classical
/// values, equal states up to a phase) become one, with the sum of their probabilities: what was measured and forgotten costs nothing.
class Frontier {
 public:
  Frontier(const QubitMap& map, std::uint64_t byte_limit);

  bool empty() const { return waiting_.empty(); }
  /// Of all of them, but for their quantum states.
  std::uint64_t bytes() const { return bytes_; }
  /// Nothing of the path's gates may be left to do. Where it joins another, its state is given back.
  std::unique_ptr<engines::State> put(World world, Due due);
  /// The path that is least far, so that others can catch up with it; the farthest one while too many wait.
  std::pair<World, Due> take();

 private:
  struct Waiting {
    World world;
    Due due;
    std::uint64_t hash = 0;
  };
  using Order = std::pair<std::uint64_t, std::uint64_t>;  // resolutions, and which came first

  bool join(Waiting& kept, const World& world, Due due) const;
  bool same_state(const World& left, const World& right) const;

  const QubitMap& map_;
  std::uint64_t byte_limit_;
  std::uint64_t bytes_ = 0;
  std::size_t capacity_;
  std::uint64_t next_ = 0;
  std::map<Order, Waiting> waiting_;
  std::unordered_multimap<std::uint64_t, Order> by_hash_;
};

}  // namespace libqsim::execute
