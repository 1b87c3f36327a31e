// Multiplies neighbouring one-qubit gates of a qubit into one, diagonal ones included. What becomes of a run is a single item, at the
// place of the run's last gate.
#include <array>
#include <utility>

#include "libqsim/plan/items.hpp"
#include "libqsim/plan/phases.hpp"

namespace libqsim::plan {
namespace {

using Matrix = std::array<Complex, 4>;

Matrix matrix_of(const ItemList& list, const Item& item) {
  const auto c = list.matrix(item);
  if (item.shape == Shape::diagonal) return {c[0], 0, 0, c[1]};
  return {c[0], c[1], c[2], c[3]};
}

Matrix product(const Matrix& a, const Matrix& b) {
  return {times(a[0], b[0]) + times(a[1], b[2]), times(a[0], b[1]) + times(a[1], b[3]), times(a[2], b[0]) + times(a[3], b[2]),
          times(a[2], b[1]) + times(a[3], b[3])};
}

struct Run {
  std::size_t count = 0;  // gates so far; 0: no run is open
  Item last;
  Matrix matrix{};
};

class Merger {
 public:
  explicit Merger(ItemList list) : list_(std::move(list)), runs_(list_.qubit_count) { out_.reserve(list_.items.size()); }

  ItemList merge() {
    for (const Item& item : list_.items) {
      if (item.target_count == 1 && item.control_count == 0) {
        add(item);
      } else {
        for (const Operand operand : list_.all_operands(item)) close(runs_[operand.qubit]);
        out_.push_back(item);
      }
    }
    for (Run& run : runs_) close(run);
    list_.items = std::move(out_);
    return std::move(list_);
  }

 private:
  void add(const Item& item) {
    Run& run = runs_[list_.targets(item)[0].qubit];
    run.last = item;
    if (run.count++ == 0) {
      run.matrix = matrix_of(list_, item);
    } else {
      run.matrix = product(matrix_of(list_, item), run.matrix);
    }
  }

  void close(Run& run) {
    if (run.count == 0) return;
    const Matrix& m = run.matrix;
    if (run.count > 1) {
      run.last.first_coefficient = list_.coefficients.size();
      if (m[1] == 0.0 && m[2] == 0.0) {
        run.last.shape = Shape::diagonal;
        list_.coefficients.insert(list_.coefficients.end(), {m[0], m[3]});
      } else {
        run.last.shape = Shape::one_qubit;
        list_.coefficients.insert(list_.coefficients.end(), m.begin(), m.end());
      }
    }
    const bool identity = run.count > 1 && run.last.shape == Shape::diagonal && m[0] == 1.0 && m[3] == 1.0;
    if (!identity) out_.push_back(run.last);
    run.count = 0;
  }

  ItemList list_;
  std::vector<Item> out_;
  std::vector<Run> runs_;
};

}  // namespace

ItemList merge_one_qubit(ItemList list) { return Merger(std::move(list)).merge(); }

}  // namespace libqsim::plan
