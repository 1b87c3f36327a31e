// Multiplies the gates on a pair of qubits, from one entangling gate on while no other qubit joins, and writes the product anew where that
// is cheaper: as one-qubit gates, which their neighbours take in, around a matrix that costs one shear.
#include <array>
#include <optional>
#include <utility>

#include "libqsim/plan/items.hpp"
#include "libqsim/plan/two_qubit_factors.hpp"

namespace libqsim::plan {
namespace {

// Gates between entangling ones, each a shear and perhaps phases of its own, that the new form has to save.
constexpr unsigned least_inner_gates = 3;

struct Group {
  Qubit first = 0, second = 0;
  std::vector<std::uint32_t> items;
  Matrix4 matrix{};
  unsigned inner = 0;    // one-qubit gates followed by an entangling one
  unsigned pending = 0;  // those that are not (yet)
  bool has_dense = false;
};

class PairMerger {
 public:
  explicit PairMerger(const ItemList& in) : in_(in), group_of_(in.qubit_count, none) {}

  std::optional<ItemList> merge() {
    out_.qubit_count = in_.qubit_count;
    out_.items.reserve(in_.items.size());
    for (std::uint32_t number = 0; number < in_.items.size(); ++number) add(number);
    for (std::uint32_t g = 0; g < groups_.size(); ++g) close(g);
    if (!changed_) return std::nullopt;
    return std::move(out_);
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  void add(std::uint32_t number) {
    const Item& item = in_.items[number];
    const auto operands = in_.all_operands(item);
    if (operands.size() == 1 && group_of_[operands[0].qubit] != none) return extend(groups_[group_of_[operands[0].qubit]], number);
    if (operands.size() == 2 && item.shape != Shape::wide) {
      const std::uint32_t group = group_of_[operands[0].qubit];
      if (group != none && group == group_of_[operands[1].qubit]) return extend(groups_[group], number);
    }
    for (const Operand operand : operands) {
      if (group_of_[operand.qubit] != none) close(group_of_[operand.qubit]);
    }
    if (operands.size() == 2 && item.shape != Shape::wide) return open(number);
    emit(item);
  }

  void open(std::uint32_t number) {
    Group group;
    group.first = in_.all_operands(in_.items[number])[0].qubit;
    group.second = in_.all_operands(in_.items[number])[1].qubit;
    group_of_[group.first] = group_of_[group.second] = static_cast<std::uint32_t>(groups_.size());
    groups_.push_back(std::move(group));
    extend(groups_.back(), number);
  }

  void extend(Group& group, std::uint32_t number) {
    const Item& item = in_.items[number];
    group.items.push_back(number);
    if (item.shape == Shape::two_qubit) group.has_dense = true;
    if (item.shape == Shape::one_qubit && item.control_count == 0) {
      ++group.pending;
    } else if (in_.all_operands(item).size() == 2) {
      group.inner += std::exchange(group.pending, 0U);
    }
  }

  // A gate as a matrix on the group's pair.
  Matrix4 embedded(const Group& group, const Item& item) const {
    const auto targets = in_.targets(item);
    const auto controls = in_.controls(item);
    const auto matrix = in_.matrix(item);
    const auto bit = [&](unsigned number, Operand operand) { return operand.qubit == group.first ? number & 1U : number >> 1 & 1U; };
    const auto own = [&](unsigned number) {
      unsigned index = 0;
      for (std::size_t t = 0; t < targets.size(); ++t) index |= bit(number, targets[t]) << t;
      return index;
    };
    unsigned target_mask = 0;
    for (const Operand target : targets) target_mask |= target.qubit == group.first ? 1U : 2U;
    Matrix4 result{};
    for (unsigned row = 0; row < 4; ++row) {
      for (unsigned column = 0; column < 4; ++column) {
        if (((row ^ column) & ~target_mask) != 0) continue;
        bool active = true;
        for (const Operand control : controls) active = active && bit(column, control) == control.on_one;
        if (!active) {
          result[row * 4 + column] = row == column ? 1 : 0;
        } else if (item.shape == Shape::diagonal) {
          if (row == column) result[row * 4 + column] = matrix[own(row)];
        } else {
          result[row * 4 + column] = matrix[own(row) << targets.size() | own(column)];
        }
      }
    }
    return result;
  }

  void close(std::uint32_t number) {
    Group& group = groups_[number];
    if (group.items.empty()) return;
    group_of_[group.first] = group_of_[group.second] = none;
    if (!group.has_dense && group.inner < least_inner_gates) return emit_as_it_was(group);
    group.matrix = embedded(group, in_.items[group.items[0]]);
    for (std::size_t i = 1; i < group.items.size(); ++i) {
      group.matrix = product(embedded(group, in_.items[group.items[i]]), group.matrix);
    }
    const auto factors = factors_of(group.matrix);
    if (!factors) return emit_as_it_was(group);
    group.items.clear();
    changed_ = true;
    emit(group.first, factors->first_before);
    emit(group.second, factors->second_before);
    Item middle;
    middle.shape = Shape::two_qubit;
    middle.target_count = 2;
    middle.first_operand = static_cast<std::uint32_t>(out_.operands.size());
    middle.first_coefficient = out_.coefficients.size();
    out_.operands.push_back({group.first & 0x7fffffffU, 1});
    out_.operands.push_back({group.second & 0x7fffffffU, 1});
    out_.coefficients.insert(out_.coefficients.end(), factors->middle.begin(), factors->middle.end());
    out_.items.push_back(middle);
    emit(group.first, factors->first_after);
    emit(group.second, factors->second_after);
  }

  void emit_as_it_was(Group& group) {
    for (const std::uint32_t item : group.items) emit(in_.items[item]);
    group.items.clear();
  }

  void emit(Qubit qubit, const Matrix2& matrix) {
    Item item;
    item.shape = Shape::one_qubit;
    item.target_count = 1;
    item.first_operand = static_cast<std::uint32_t>(out_.operands.size());
    item.first_coefficient = out_.coefficients.size();
    out_.operands.push_back({qubit & 0x7fffffffU, 1});
    out_.coefficients.insert(out_.coefficients.end(), matrix.begin(), matrix.end());
    out_.items.push_back(item);
  }

  void emit(Item item) {
    const auto operands = in_.all_operands(item);
    const auto matrix = in_.matrix(item);
    item.first_operand = static_cast<std::uint32_t>(out_.operands.size());
    item.first_coefficient = out_.coefficients.size();
    out_.operands.insert(out_.operands.end(), operands.begin(), operands.end());
    out_.coefficients.insert(out_.coefficients.end(), matrix.begin(), matrix.end());
    out_.items.push_back(item);
  }

  const ItemList& in_;
  ItemList out_;
  std::vector<Group> groups_;
  std::vector<std::uint32_t> group_of_;  // the open group of each qubit
  bool changed_ = false;
};

}  // namespace

std::optional<ItemList> merge_two_qubit(const ItemList& list) { return PairMerger(list).merge(); }

}  // namespace libqsim::plan
