#include "libqsim/writers/merge_points.hpp"

#include <utility>

namespace libqsim::writers {

namespace {

std::vector<ir::BlockId> successors(const ir::Function& function, ir::BlockId block) {
  const ir::Terminator& terminator = function.blocks[block].terminator;
  switch (terminator.kind) {
    case ir::TerminatorKind::jump:
      return {terminator.target};
    case ir::TerminatorKind::branch:
      return {terminator.target, terminator.other};
    case ir::TerminatorKind::switch_: {
      std::vector<ir::BlockId> all = {terminator.other};
      for (std::uint32_t i = 0; i < terminator.case_count; ++i) all.push_back(function.cases[terminator.first_case + i].target);
      return all;
    }
    default:
      return {};
  }
}

/// Dominators of the reversed graph, by Cooper, Harvey and Kennedy ("A simple, fast dominance algorithm").
class Postdominators {
 public:
  explicit Postdominators(const ir::Function& function) : exit_(static_cast<ir::BlockId>(function.blocks.size())) {
    before_.resize(exit_ + 1);
    after_.resize(exit_);
    for (ir::BlockId block = 0; block < exit_; ++block) {
      after_[block] = successors(function, block);
      if (after_[block].empty()) after_[block].push_back(exit_);
      for (const ir::BlockId next : after_[block]) before_[next].push_back(block);
    }
    number_blocks();
    solve();
  }

  std::vector<ir::BlockId> take() {
    parent_.pop_back();
    for (ir::BlockId& parent : parent_) {
      if (parent == exit_) parent = ir::none;
    }
    return std::move(parent_);
  }

 private:
  /// Numbers from the exit backwards, in postorder.
  void number_blocks() {
    order_.assign(exit_ + 1, ir::none);
    std::vector<std::pair<ir::BlockId, std::size_t>> path = {{exit_, 0}};
    std::vector<bool> seen(exit_ + 1, false);
    seen[exit_] = true;
    while (!path.empty()) {
      auto& [block, next] = path.back();
      if (next == before_[block].size()) {
        order_[block] = static_cast<std::uint32_t>(by_order_.size());
        by_order_.push_back(block);
        path.pop_back();
        continue;
      }
      const ir::BlockId other = before_[block][next++];
      if (seen[other]) continue;
      seen[other] = true;
      path.emplace_back(other, 0);
    }
  }

  void solve() {
    parent_.assign(exit_ + 1, ir::none);
    parent_[exit_] = exit_;
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t i = by_order_.size() - 1; i-- > 0;) {
        const ir::BlockId block = by_order_[i];
        ir::BlockId found = ir::none;
        for (const ir::BlockId next : after_[block]) {
          if (parent_[next] == ir::none) continue;
          found = found == ir::none ? next : common(next, found);
        }
        changed = changed || parent_[block] != found;
        parent_[block] = found;
      }
    }
  }

  ir::BlockId common(ir::BlockId a, ir::BlockId b) const {
    while (a != b) {
      while (order_[a] < order_[b]) a = parent_[a];
      while (order_[b] < order_[a]) b = parent_[b];
    }
    return a;
  }

  ir::BlockId exit_;
  std::vector<std::vector<ir::BlockId>> before_;
  std::vector<std::vector<ir::BlockId>> after_;
  std::vector<std::uint32_t> order_;
  std::vector<ir::BlockId> by_order_;
  std::vector<ir::BlockId> parent_;
};

}  // namespace

std::vector<ir::BlockId> merge_points(const ir::Function& function) { return Postdominators(function).take(); }

}  // namespace libqsim::writers
