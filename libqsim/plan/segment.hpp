// The planner's input: straight-line gates by their matrices, with every angle already a number.
//
// Order: qubit 0 is the least significant bit of a basis index; a gate's first target is the least significant bit of its
// matrix's row and column index. Matrices need not be unitary (Kraus operators and projectors are welcome).
#pragma once

#include <complex>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace libqsim::plan {

using Qubit = std::uint32_t;
using Complex = std::complex<double>;

// How a matrix is stored, which is all that is promised of it: the planner finds finer structure (real, permutation,
// rotation, ...) from the values, once a matrix.
enum class Storage : std::uint8_t {
  dense,     // 4^k coefficients, row-major
  diagonal,  // the 2^k coefficients of the diagonal
};

// A control: the gate acts where `qubit` is 1 (or 0, when not on_one).
struct Control {
  Qubit qubit = 0;
  bool on_one = true;
  friend bool operator==(const Control&, const Control&) = default;
};

// A matrix in a segment's pool. Many gates may share one.
struct MatrixId {
  std::uint32_t index = 0;
  friend bool operator==(const MatrixId&, const MatrixId&) = default;
};

// What one gate looks like to a reader; it points into its segment.
struct GateView {
  Storage storage = Storage::dense;
  std::span<const Complex> coefficients;
  std::span<const Qubit> targets;
  std::span<const Control> controls;
};

// A list of gates in compact form: a shared gate of two qubits takes 20 bytes, so that millions fit.
// The caller sees to it that qubits are below qubit_count and that no gate names one twice.
class Segment {
 public:
  explicit Segment(std::uint32_t qubit_count) : qubit_count_(qubit_count) {}

  std::uint32_t qubit_count() const { return qubit_count_; }
  std::size_t gate_count() const { return gates_.size(); }
  std::size_t matrix_count() const { return matrices_.size(); }
  bool empty() const { return gates_.empty(); }

  // A matrix that gates added later may share: `coefficients` has 4^k (dense) or 2^k (diagonal) entries.
  MatrixId add_matrix(Storage storage, std::span<const Complex> coefficients);

  // A gate: k targets (the first is the least significant), and any controls. No targets: a (controlled) global factor,
  // whose matrix has one coefficient.
  void add_gate(MatrixId matrix, std::span<const Qubit> targets, std::span<const Control> controls = {});
  void add_gate(Storage storage, std::span<const Complex> coefficients, std::span<const Qubit> targets,
                std::span<const Control> controls = {}) {
    add_gate(add_matrix(storage, coefficients), targets, controls);
  }

  GateView gate(std::size_t index) const;
  MatrixId matrix_of(std::size_t index) const { return {gates_[index].matrix}; }

  void reserve(std::size_t gate_count) { gates_.reserve(gate_count); }
  // Removes every gate and matrix, and keeps the memory.
  void clear();

 private:
  struct Matrix {
    std::uint64_t first;  // of its coefficients in the pool
    std::uint32_t size;
    Storage storage;
  };
  struct Gate {
    std::uint32_t matrix;
    std::uint32_t first_target;
    std::uint32_t first_control;
    std::uint16_t target_count;
    std::uint16_t control_count;
  };

  std::uint32_t qubit_count_;
  std::vector<Gate> gates_;
  std::vector<Matrix> matrices_;
  std::vector<Complex> coefficients_;
  std::vector<Qubit> targets_;
  std::vector<Control> controls_;
};

}  // namespace libqsim::plan
