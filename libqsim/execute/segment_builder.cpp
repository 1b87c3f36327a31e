#include "libqsim/execute/segment_builder.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "libqsim/gates/matrix.hpp"
#include "libqsim/ir/composite.hpp"

namespace libqsim::execute {

namespace {

// Matrices kept for gates to come; past this many the store starts anew.
constexpr std::size_t matrix_limit = 1U << 14;

constexpr std::array<Complex, 4> flip = {Complex(0), Complex(1), Complex(1), Complex(0)};

template <class T>
void put(std::string& key, T value) {
  const auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
  key.append(bytes.data(), bytes.size());
}

std::size_t rows_of(std::size_t element_count) { return std::size_t{1} << (std::bit_width(element_count) / 2); }

/// Bit i is set if no element connects two values of target i.
std::uint32_t diagonal_targets(const std::vector<Complex>& elements) {
  const std::size_t rows = rows_of(elements.size());
  auto diagonal = static_cast<std::uint32_t>(rows - 1);
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (elements[i] != Complex()) diagonal &= ~static_cast<std::uint32_t>((i / rows) ^ (i % rows));
  }
  return diagonal;
}

}  // namespace

GateMatrix* SegmentBuilder::insert(std::vector<Complex> elements) {
  if (matrices_.size() >= matrix_limit) matrices_.clear();
  GateMatrix& matrix = matrices_[key_];
  matrix.diagonal_on = diagonal_targets(elements);
  matrix.elements = std::move(elements);
  return &matrix;
}

GateMatrix* SegmentBuilder::matrix_of(gates::GateId gate, std::span<const double> parameters, std::optional<double> power) {
  key_.clear();
  put(key_, gate);
  for (const double parameter : parameters) put(key_, parameter);
  if (power) put(key_, *power);
  if (const auto found = matrices_.find(key_); found != matrices_.end()) return &found->second;
  const gates::GateRow& row = gates::row_of(gate);
  if (row.matrix == nullptr) return nullptr;
  std::vector<Complex> elements(std::size_t{1} << (2 * row.target_count));
  row.matrix(parameters.data(), elements.data());
  if (power) {
    matrix_work_ += gates::power_work(row.target_count, *power);
    elements = gates::power(elements, *power);
  }
  return insert(std::move(elements));
}

GateMatrix* SegmentBuilder::matrix_of(std::uint32_t index, const ir::Matrix& matrix) {
  key_.assign("matrix ");
  put(key_, index);
  if (const auto found = matrices_.find(key_); found != matrices_.end()) return &found->second;
  return insert(matrix.elements);
}

GateMatrix* SegmentBuilder::matrix_of(const ir::Program& program, std::uint32_t composite, std::span<const double> numbers) {
  key_.assign("composite ");
  put(key_, composite);
  for (const double number : numbers) put(key_, number);
  if (const auto found = matrices_.find(key_); found != matrices_.end()) return &found->second;
  matrix_work_ += ir::work_of(program, composite, numbers);
  return insert(ir::matrix_of(program, composite, numbers));
}

plan::MatrixId SegmentBuilder::add_matrix(std::span<const Complex> elements, bool diagonal) {
  if (!diagonal) return segment_.add_matrix(plan::Storage::dense, elements);
  const std::size_t rows = rows_of(elements.size());
  std::vector<Complex> values(rows);
  for (std::size_t i = 0; i < rows; ++i) values[i] = elements[i * rows + i];
  return segment_.add_matrix(plan::Storage::diagonal, values);
}

void SegmentBuilder::append(plan::MatrixId id, std::span<const Qubit> targets, std::vector<plan::Control>& controls) {
  target_buffer_.assign(targets.begin(), targets.end());
  for (Qubit& qubit : target_buffer_) qubit = map_.state_qubits[qubit];
  for (plan::Control& control : controls) control.qubit = map_.state_qubits[control.qubit];
  segment_.add_gate(id, target_buffer_, controls);
}

void SegmentBuilder::flip_if_due(Qubit qubit, World& world) {
  const bool one = world.known[qubit] == Known::one;
  if (world.known[qubit] == Known::unknown || world.raised[qubit] == one) return;
  control_buffer_.clear();
  append(add_matrix(flip, false), {&qubit, 1}, control_buffer_);
  world.raised[qubit] = one;
}

void SegmentBuilder::forget(std::span<const Qubit> targets, std::uint32_t diagonal_on, World& world) {
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (((diagonal_on >> i) & 1U) != 0) continue;
    flip_if_due(targets[i], world);
    world.known[targets[i]] = Known::unknown;
  }
}

bool SegmentBuilder::add(GateMatrix& matrix, const GateCall& call, World& world, Halt& halt) {
  const auto is_known = [&](Qubit qubit) { return world.known[qubit] != Known::unknown; };
  if (std::any_of(call.controls.begin(), call.controls.end(), is_known) ||
      std::any_of(call.targets.begin(), call.targets.end(), is_known)) {
    return add_reduced(matrix, call, world, halt);
  }
  for (std::size_t i = 0; i < call.targets.size(); ++i) {
    if (world.measured[call.targets[i]] && ((matrix.diagonal_on >> i) & 1U) == 0) return halt.need(call.targets[i]);
  }
  if (matrix.generation != generation_) {
    matrix.generation = generation_;
    matrix.id = add_matrix(matrix.elements, matrix.diagonal());
  }
  control_buffer_.clear();
  for (std::size_t i = 0; i < call.controls.size(); ++i) control_buffer_.push_back({call.controls[i], call.control_values[i] != 0});
  append(matrix.id, call.targets, control_buffer_);
  return true;
}

SegmentBuilder::Reduced SegmentBuilder::reduce(const GateMatrix& matrix, const GateCall& call, const World& world) {
  Reduced reduced;
  for (std::size_t i = 0; i < call.controls.size(); ++i) {
    const Known known = world.known[call.controls[i]];
    if (known == Known::unknown) {
      reduced.controls.push_back({call.controls[i], call.control_values[i] != 0});
    } else if ((known == Known::one) != (call.control_values[i] != 0)) {
      reduced.vanishes = true;
      return reduced;
    }
  }
  std::size_t fixed = 0;              // rows and columns that are left have these bits
  std::vector<std::size_t> kept_bit;  // of the full index, by target that is left
  for (std::size_t i = 0; i < call.targets.size(); ++i) {
    const Known known = world.known[call.targets[i]];
    if (known == Known::unknown || ((matrix.diagonal_on >> i) & 1U) == 0) {
      reduced.targets.push_back(call.targets[i]);
      kept_bit.push_back(i);
    } else if (known == Known::one) {
      fixed |= std::size_t{1} << i;
    }
  }
  const std::size_t full_rows = std::size_t{1} << call.targets.size();
  const std::size_t rows = std::size_t{1} << kept_bit.size();
  const auto full_index = [&](std::size_t index) {
    std::size_t full = fixed;
    for (std::size_t bit = 0; bit < kept_bit.size(); ++bit) full |= ((index >> bit) & 1U) << kept_bit[bit];
    return full;
  };
  reduced.elements.resize(rows * rows);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < rows; ++column) {
      reduced.elements[row * rows + column] = matrix.elements[full_index(row) * full_rows + full_index(column)];
    }
  }
  return reduced;
}

/// A gate that takes known qubits to known qubits, up to a factor.
bool SegmentBuilder::permute_known(const Reduced& gate, World& world) {
  if (!gate.controls.empty()) return false;
  const std::size_t rows = std::size_t{1} << gate.targets.size();
  std::size_t column = 0;
  for (std::size_t i = 0; i < gate.targets.size(); ++i) {
    if (world.known[gate.targets[i]] == Known::unknown) return false;
    if (world.known[gate.targets[i]] == Known::one) column |= std::size_t{1} << i;
  }
  std::size_t image = rows;
  for (std::size_t row = 0; row < rows; ++row) {
    if (gate.elements[row * rows + column] == Complex()) continue;
    if (image != rows) return false;
    image = row;
  }
  if (image == rows) return false;
  for (std::size_t i = 0; i < gate.targets.size(); ++i) {
    world.known[gate.targets[i]] = ((image >> i) & 1U) != 0 ? Known::one : Known::zero;
  }
  const Complex factor = gate.elements[image * rows + column];
  if (factor != Complex(1)) segment_.add_gate(plan::Storage::diagonal, {&factor, 1}, {});
  return true;
}

bool SegmentBuilder::add_reduced(const GateMatrix& matrix, const GateCall& call, World& world, Halt& halt) {
  Reduced gate = reduce(matrix, call, world);
  if (gate.vanishes || permute_known(gate, world)) return true;
  const std::uint32_t diagonal_on = diagonal_targets(gate.elements);
  for (std::size_t i = 0; i < gate.targets.size(); ++i) {
    if (world.measured[gate.targets[i]] && ((diagonal_on >> i) & 1U) == 0) return halt.need(gate.targets[i]);
  }
  forget(gate.targets, diagonal_on, world);
  const bool diagonal = diagonal_on + 1 == (std::uint32_t{1} << gate.targets.size());
  append(add_matrix(gate.elements, diagonal), gate.targets, gate.controls);
  return true;
}

void SegmentBuilder::catch_up(World& world) {
  for (const Qubit qubit : map_.program_qubits) flip_if_due(qubit, world);
}

void SegmentBuilder::clear() {
  segment_.clear();
  ++generation_;
}

}  // namespace libqsim::execute
