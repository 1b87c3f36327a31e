// Multiplies the gates on a pair of qubits, while no other qubit joins, where one dense matrix is cheaper than they are.
#include <algorithm>
#include <array>
#include <utility>

#include "libqsim/plan/items.hpp"
#include "libqsim/plan/phases.hpp"

namespace libqsim::plan {
namespace {

// Real multiply-adds an amplitude: of a dense matrix on two qubits, and of gates among others, which share what their phases cost.
constexpr unsigned dense_cost = 16;
constexpr unsigned crossed_cost = 4;
constexpr unsigned one_qubit_cost = 4;
constexpr unsigned rotation_cost = 2;

// Whether a rotation's matrix needs no phases: all of it real, or imaginary beside the diagonal.
bool is_plain_rotation(std::span<const Complex> m) {
  const bool diagonal_real = m[0].imag() == 0 && m[3].imag() == 0;
  return diagonal_real && ((m[1].imag() == 0 && m[2].imag() == 0) || (m[1].real() == 0 && m[2].real() == 0));
}

unsigned cost_of(const ItemList& list, const Item& item) {
  switch (item.shape) {
    case Shape::one_qubit:
      return is_plain_rotation(list.matrix(item)) ? rotation_cost : one_qubit_cost;
    case Shape::two_qubit:
      return is_crossed(list.matrix(item)) ? crossed_cost : dense_cost;
    default:
      return 0;
  }
}

// The open groups: the gates of each are a chain of numbers in the list.
struct Group {
  Qubit first = 0, second = 0;
  std::uint32_t head = 0, tail = 0;
  unsigned cost = 0;
};

using Matrix4 = std::array<Complex, 16>;

class PairMerger {
 public:
  explicit PairMerger(ItemList list)
      : list_(std::move(list)), group_of_(list_.qubit_count, none), loose_(list_.qubit_count, none), next_(list_.items.size(), none) {
    out_.reserve(list_.items.size());
    // Room for what close() adds, a pair at most for each gate: add() looks at operands in between.
    list_.operands.reserve(list_.operands.size() + 2 * list_.items.size());
  }

  ItemList merge() {
    const auto count = static_cast<std::uint32_t>(list_.items.size());
    for (std::uint32_t number = 0; number < count; ++number) add(number);
    for (std::uint32_t g = 0; g < groups_.size(); ++g) {
      if (group_of_[groups_[g].first] == g) close(g);
    }
    for (Qubit qubit = 0; qubit < list_.qubit_count; ++qubit) emit_loose(qubit);
    if (changed_) list_.items = std::move(out_);
    return std::move(list_);
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  void add(std::uint32_t number) {
    const Item& item = list_.items[number];
    const auto operands = list_.all_operands(item);
    const bool on_pair = operands.size() == 2 && item.shape != Shape::wide;
    if (operands.size() == 1 || on_pair) {
      const std::uint32_t group = group_of_[operands[0].qubit];
      if (group != none && group == group_of_[operands.back().qubit]) return extend(groups_[group], number);
    }
    for (const Operand operand : operands) {
      if (group_of_[operand.qubit] != none) close(group_of_[operand.qubit]);
    }
    if (on_pair) return open(number, operands[0].qubit, operands[1].qubit);
    for (const Operand operand : operands) emit_loose(operand.qubit);
    if (operands.size() == 1) {
      loose_[operands[0].qubit] = number;
    } else {
      out_.push_back(item);
    }
  }

  // A gate that no pair has taken.
  void emit_loose(Qubit qubit) {
    if (const std::uint32_t number = std::exchange(loose_[qubit], none); number != none) out_.push_back(list_.items[number]);
  }

  void open(std::uint32_t number, Qubit first, Qubit second) {
    group_of_[first] = group_of_[second] = static_cast<std::uint32_t>(groups_.size());
    Group& group = groups_.emplace_back(Group{first, second, none, none, 0});
    for (const Qubit qubit : {first, second}) {
      if (const std::uint32_t loose = std::exchange(loose_[qubit], none); loose != none) extend(group, loose);
    }
    extend(group, number);
  }

  void extend(Group& group, std::uint32_t number) {
    (group.head == none ? group.head : next_[group.tail]) = number;
    group.tail = number;
    group.cost += cost_of(list_, list_.items[number]);
  }

  void close(std::uint32_t number) {
    const Group& group = groups_[number];
    group_of_[group.first] = group_of_[group.second] = none;
    if (group.cost <= dense_cost) {
      for (std::uint32_t n = group.head; n != none; n = next_[n]) out_.push_back(list_.items[n]);
      return;
    }
    changed_ = true;
    Matrix4 matrix{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
    for (std::uint32_t n = group.head; n != none; n = next_[n]) multiply(list_.items[n], group.first, matrix);
    Item whole;
    whole.shape = Shape::two_qubit;
    whole.target_count = 2;
    whole.first_operand = static_cast<std::uint32_t>(list_.operands.size());
    whole.first_coefficient = list_.coefficients.size();
    list_.operands.push_back({group.first & 0x7fffffffU, 1});
    list_.operands.push_back({group.second & 0x7fffffffU, 1});
    list_.coefficients.insert(list_.coefficients.end(), matrix.begin(), matrix.end());
    out_.push_back(whole);
  }

  // matrix = gate * matrix; bit 0 of a row's number is the qubit `first`.
  void multiply(const Item& item, Qubit first, Matrix4& matrix) const {
    const auto targets = list_.targets(item);
    const auto own = list_.matrix(item);
    const auto bit_of = [&](Operand operand) { return operand.qubit == first ? 1U : 2U; };
    unsigned control_mask = 0, control_value = 0;
    for (const Operand control : list_.controls(item)) {
      control_mask |= bit_of(control);
      control_value |= control.on_one != 0 ? bit_of(control) : 0;
    }
    // The target bits of a row's number, in the order of the gate's own rows, and back.
    std::array<unsigned, 4> spread{};
    const unsigned size = 1U << targets.size();
    for (unsigned row = 0; row < size; ++row) {
      for (std::size_t t = 0; t < targets.size(); ++t) spread[row] |= (row >> t & 1) != 0 ? bit_of(targets[t]) : 0;
    }
    if (size == 2) return multiply_rows(item, spread[1], control_mask, control_value, matrix);
    const Matrix4 before = matrix;
    for (unsigned base = 0; base < 4; ++base) {
      if ((base & spread[size - 1]) != 0 || (base & control_mask) != control_value) continue;
      for (unsigned row = 0; row < size; ++row) {
        Complex* const out = matrix.data() + (base | spread[row]) * 4;
        std::fill_n(out, 4, 0);
        for (unsigned column = item.shape == Shape::diagonal ? row : 0; column < size; ++column) {
          const Complex c = own[item.shape == Shape::diagonal ? row : row * size + column];
          const Complex* const in = before.data() + (base | spread[column]) * 4;
          for (unsigned k = 0; k < 4; ++k) out[k] += times(c, in[k]);
          if (item.shape == Shape::diagonal) break;
        }
      }
    }
  }

  // The same for a gate of one target: pairs of rows that differ in the target's bit.
  void multiply_rows(const Item& item, unsigned target, unsigned control_mask, unsigned control_value, Matrix4& matrix) const {
    const auto own = list_.matrix(item);
    for (unsigned base = 0; base < 4; ++base) {
      if ((base & target) != 0 || (base & control_mask) != control_value) continue;
      Complex* const low = matrix.data() + base * 4;
      Complex* const high = matrix.data() + (base | target) * 4;
      for (unsigned k = 0; k < 4; ++k) {
        const Complex a = low[k], b = high[k];
        switch (item.shape) {
          case Shape::flip:
            low[k] = b;
            high[k] = a;
            break;
          case Shape::diagonal:
            low[k] = times(own[0], a);
            high[k] = times(own[1], b);
            break;
          default:
            low[k] = times(own[0], a) + times(own[1], b);
            high[k] = times(own[2], a) + times(own[3], b);
        }
      }
    }
  }

  ItemList list_;
  std::vector<Item> out_;
  std::vector<Group> groups_;
  std::vector<std::uint32_t> group_of_;  // the open group of each qubit
  std::vector<std::uint32_t> loose_;     // a one-qubit gate that no pair has taken yet
  std::vector<std::uint32_t> next_;      // in a group
  bool changed_ = false;
};

}  // namespace

bool is_crossed(std::span<const Complex> matrix) {
  for (unsigned i = 0; i < 16; ++i) {
    if (i / 4 != i % 4 && i / 4 + i % 4 != 3 && matrix[i] != 0.0) return false;
  }
  return true;
}

ItemList merge_two_qubit(ItemList list) { return PairMerger(std::move(list)).merge(); }

}  // namespace libqsim::plan
