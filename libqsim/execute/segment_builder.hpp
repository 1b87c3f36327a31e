#pragma once

#include <complex>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "libqsim/execute/halt.hpp"
#include "libqsim/execute/qubit_map.hpp"
#include "libqsim/execute/world.hpp"
#include "libqsim/gates/catalogue.hpp"
#include "libqsim/plan/segment.hpp"

namespace libqsim::execute {

using plan::Complex;

/// A gate's operands, worked out: qubits of the program, all different.
struct GateCall {
  std::span<const Qubit> controls;
  std::span<const std::uint8_t> control_values;  // beside them: acts where the qubit has this value (0 or 1)
  std::span<const Qubit> targets;                // the first is the least significant of the matrix
};

/// A matrix, and what makes it cheaper: qubits on which it is diagonal commute with measurements, and drop out where they are known.
struct GateMatrix {
  std::vector<Complex> elements;  // row-major
  std::uint32_t diagonal_on = 0;  // bit i: the matrix never changes target i
  std::uint64_t generation = 0;   // of the segment that `id` belongs to
  plan::MatrixId id;
  bool diagonal() const { return elements.size() == (std::size_t{diagonal_on} + 1) * (std::size_t{diagonal_on} + 1); }
};

/// Collects gates into the segment that runs next. Controls and diagonal targets whose value is known are taken out, and flips of known
/// qubits are remembered, not done, until the state is needed.
class SegmentBuilder {
 public:
  explicit SegmentBuilder(const QubitMap& map) : map_(map), segment_(map.state_qubit_count()) {}

  /// The matrix of a catalogue gate, raised to a power if one is given; null if it has none. Valid until the next call.
  GateMatrix* matrix_of(gates::GateId gate, std::span<const double> parameters, std::optional<double> power);
  /// Entry `index` of the program's matrices.
  GateMatrix* matrix_of(std::uint32_t index, const ir::Matrix& matrix);
  /// A composite of the program, with these numbers.
  GateMatrix* matrix_of(const ir::Program& program, std::uint32_t composite, std::span<const double> numbers);

  /// Multiplications that the powers among the matrices have taken so far, about.
  std::uint64_t matrix_work() const { return matrix_work_; }

  /// Adds a gate. False, and nothing changed, where it does not commute with a measurement that has to be resolved first.
  bool add(GateMatrix& matrix, const GateCall& call, World& world, Halt& halt);
  /// Does the flips that were put off: the state then holds what `known` says.
  void catch_up(World& world);

  const plan::Segment& segment() const { return segment_; }
  std::size_t gate_count() const { return segment_.gate_count(); }
  void clear();

 private:
  struct Reduced {
    std::vector<Complex> elements;
    std::vector<Qubit> targets;
    std::vector<plan::Control> controls;
    bool vanishes = false;  // some control is known not to hold
  };
  GateMatrix* insert(std::vector<Complex> elements);
  static Reduced reduce(const GateMatrix& matrix, const GateCall& call, const World& world);
  bool add_reduced(const GateMatrix& matrix, const GateCall& call, World& world, Halt& halt);
  bool permute_known(const Reduced& gate, World& world);
  void forget(std::span<const Qubit> targets, std::uint32_t diagonal_on, World& world);
  void flip_if_due(Qubit qubit, World& world);
  plan::MatrixId add_matrix(std::span<const Complex> elements, bool diagonal);
  void append(plan::MatrixId id, std::span<const Qubit> targets, std::vector<plan::Control>& controls);

  const QubitMap& map_;
  plan::Segment segment_;
  std::uint64_t generation_ = 1;
  std::unordered_map<std::string, GateMatrix> matrices_;
  std::string key_;
  std::uint64_t matrix_work_ = 0;
  std::vector<Qubit> target_buffer_;
  std::vector<plan::Control> control_buffer_;
};

}  // namespace libqsim::execute
