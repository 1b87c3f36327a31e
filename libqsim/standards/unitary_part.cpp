#include "libqsim/standards/unitary_part.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "libqsim/standards/flattened.hpp"
#include "libqsim/standards/outcomes.hpp"

namespace libqsim::standards {

using ir::OperationKind;

std::optional<UnitaryPart> UnitaryPart::of(const Program& program) {
  const ir::Program& lowered = program.data().program;
  const bool straight = lowered.functions.size() == 1 && lowered.main().blocks.size() == 1;
  const bool closed = std::none_of(lowered.main().slots.begin(), lowered.main().slots.end(),
                                   [](const ir::Slot& slot) { return slot.role == ir::SlotRole::input; });
  if (!closed) return std::nullopt;
  // A look before anything is copied, for programs may be long.
  const auto is_plain = [](const ir::Operation& operation) {
    return operation.kind == OperationKind::gate || operation.kind == OperationKind::unitary || operation.kind == OperationKind::measure ||
           operation.kind == OperationKind::barrier || operation.kind == OperationKind::nop || operation.kind == OperationKind::delay;
  };
  if (straight && std::all_of(lowered.main().operations.begin(), lowered.main().operations.end(), is_plain)) {
    UnitaryPart made(program.data());
    if (made.split_off_measurements()) {
      made.forget_names();
      return made;
    }
  }
  const std::optional<writers::FlatCircuit> circuit = flattened(lowered, *program.data().sources);
  if (!circuit) return std::nullopt;
  UnitaryPart made(program.data());
  if (!made.take(*circuit)) return std::nullopt;
  made.forget_names();
  return made;
}

/// Once bits are named by `measurements_`: names may be long, and every run lists them.
void UnitaryPart::forget_names() {
  for (ir::Slot& slot : data_->program.functions.front().slots) slot.name = std::string();
}

bool UnitaryPart::take(const writers::FlatCircuit& circuit) {
  ir::Function& main = data_->program.functions.front();
  std::vector<bool> measured(data_->program.qubit_count, false);
  main.operations.clear();
  for (const writers::FlatOperation& flat : circuit.operations) {
    if (flat.kind == writers::FlatKind::barrier) continue;
    const bool touched = std::any_of(flat.qubits.begin(), flat.qubits.end(), [&](std::uint32_t qubit) { return measured[qubit]; });
    if (touched || flat.guard != ir::none || flat.kind == writers::FlatKind::reset) return false;
    if (flat.kind != writers::FlatKind::measure) {
      main.operations.push_back(operation_of(flat, data_->program));
      continue;
    }
    const std::vector<execute::BitKey>& homes = circuit.measurements[flat.data].homes;
    if (homes.size() != 1) return false;
    const ir::Slot& slot = main.slots[homes.front().slot];
    const std::string bit = slot.type.is(ir::TypeKind::bit) ? slot.name : fmt::format("{}[{}]", slot.name, homes.front().bit);
    if (!measurements_.emplace(bit, flat.qubits.front()).second) return false;
    measured[flat.qubits.front()] = true;
  }
  main.blocks.assign(1, {0, static_cast<std::uint32_t>(main.operations.size()), {}});
  return true;
}

bool UnitaryPart::split_off_measurements() {
  ir::Function& main = data_->program.functions.front();
  std::vector<ir::Operation> kept;
  std::vector<bool> measured(data_->program.qubit_count, false);
  for (const ir::Operation& operation : main.operations) {
    const auto qubit = [&](std::uint32_t i) { return data_->program.qubit_operands[operation.first_qubit + i]; };
    if (operation.kind == OperationKind::barrier || operation.kind == OperationKind::nop || operation.kind == OperationKind::delay)
      continue;
    for (std::uint32_t i = 0; i < operation.qubit_count; ++i) {
      if (!qubit(i).is_fixed() || measured[qubit(i).index()]) return false;
    }
    if (operation.kind == OperationKind::gate || operation.kind == OperationKind::unitary) {
      kept.push_back(operation);
      continue;
    }
    if (operation.kind != OperationKind::measure) return false;
    const std::optional<std::string> bit = bit_of(operation);
    if (!bit || !measurements_.emplace(*bit, qubit(0).index()).second) return false;
    measured[qubit(0).index()] = true;
  }
  main.operations = std::move(kept);
  main.blocks.front().first_operation = 0;
  main.blocks.front().operation_count = static_cast<std::uint32_t>(main.operations.size());
  return true;
}

std::optional<std::string> UnitaryPart::bit_of(const ir::Operation& operation) const {
  const ir::Program& program = data_->program;
  if (operation.data == ir::none) return std::nullopt;
  const ir::Place& place = program.places[operation.data];
  if (!place.array_indices.empty() || place.bit_indices.size() > 1) return std::nullopt;
  const std::string& name = program.main().slots[place.slot.index].name;
  const std::optional<std::uint32_t> index = place.bit_indices.empty() ? std::optional(0U) : constant_bit(program, place);
  if (!place.bit_list.empty()) {
    const bool one = place.bit_indices.empty() ? place.bit_list.size() == 1 : index && *index < place.bit_list.size();
    if (!one) return std::nullopt;
    const ir::BitSource& source = place.bit_list[*index];
    return fmt::format("{}[{}]", program.main().slots[source.slot.index].name, source.bit);
  }
  if (!index) return std::nullopt;
  return place.type.is(ir::TypeKind::bit) && !place.bit_indices.empty() ? fmt::format("{}[{}]", name, *index) : name;
}

std::set<std::string> UnitaryPart::names() const {
  std::set<std::string> names;
  for (const auto& [bit, qubit] : measurements_) names.insert(bit);
  return names;
}

void UnitaryPart::drop_idle_qubits() {
  ir::Program& program = data_->program;
  std::vector<bool> used(program.qubit_count, false);
  for (const ir::Operation& operation : program.main().operations) {
    for (std::uint32_t i = 0; i < operation.qubit_count; ++i) used[program.qubit_operands[operation.first_qubit + i].index()] = true;
  }
  for (const auto& [bit, qubit] : measurements_) used[qubit] = true;
  std::vector<std::uint32_t> place(program.qubit_count, 0);
  std::uint32_t next = 0;
  for (std::size_t q = 0; q < used.size(); ++q) place[q] = used[q] ? next++ : 0;
  for (ir::QubitOperand& operand : program.qubit_operands) {
    if (!operand.is_fixed() || operand.index() >= used.size()) continue;
    const auto placed = ir::QubitOperand::fixed(place[operand.index()]);
    operand = operand.is_negative() ? placed.negated() : placed;
  }
  for (auto& [bit, qubit] : measurements_) qubit = place[qubit];
  qubit_count_ = next;
}

void UnitaryPart::widen(std::uint32_t qubit_count) {
  qubit_count_ = qubit_count;
  ir::Program& program = data_->program;
  first_matrix_ = program.matrices.size();
  first_operand_ = program.qubit_operands.size();
  ir::Operation operation;
  operation.kind = OperationKind::unitary;
  ir::Function& main = program.functions.front();
  main.operations.insert(main.operations.begin(), qubit_count, operation);
  main.blocks.front().operation_count = static_cast<std::uint32_t>(main.operations.size());
  for (std::uint32_t q = 0; q < qubit_count; ++q) {
    main.operations[q].data = static_cast<std::uint32_t>(first_matrix_ + q);
    main.operations[q].first_qubit = static_cast<std::uint32_t>(first_operand_ + 2 * q);
  }
  program.matrices.resize(first_matrix_ + qubit_count);
  program.qubit_operands.resize(first_operand_ + 2 * qubit_count);
}

Program UnitaryPart::prepared(std::uint32_t qubit_count, const std::vector<Preparation>& preparations) {
  ir::Program& program = data_->program;
  program.qubit_count = qubit_count;
  std::vector<ir::Operation>& operations = program.functions.front().operations;
  for (std::size_t k = 0; k < preparations.size(); ++k) {
    const std::vector<std::uint32_t>& qubits = preparations[k].qubits;
    program.matrices[first_matrix_ + k] = {static_cast<unsigned>(qubits.size()), preparations[k].matrix};
    operations[k].qubit_count = static_cast<std::uint32_t>(qubits.size());
    for (std::size_t i = 0; i < qubits.size(); ++i) {
      program.qubit_operands[first_operand_ + 2 * k + i] = ir::QubitOperand::fixed(qubits[i]);
    }
  }
  return Program(data_);
}

bool UnitaryPart::same_results(const UnitaryPart& other, const std::vector<std::uint32_t>& out) const {
  return std::all_of(measurements_.begin(), measurements_.end(), [&](const auto& entry) {
    const auto found = other.measurements_.find(entry.first);
    return found != other.measurements_.end() && found->second == out[entry.second];
  });
}

std::optional<std::vector<std::uint32_t>> UnitaryPart::order_of_results(const UnitaryPart& other) const {
  if (measurements_.empty()) return std::nullopt;
  std::vector<std::uint32_t> order(qubit_count(), ir::none);
  std::vector<bool> taken(qubit_count(), false);
  for (const auto& [bit, qubit] : measurements_) {
    const auto found = other.measurements_.find(bit);
    if (found == other.measurements_.end() || order[qubit] != ir::none || taken[found->second]) return std::nullopt;
    order[qubit] = found->second;
    taken[found->second] = true;
  }
  std::uint32_t next = 0;
  for (std::uint32_t& place : order) {
    if (place != ir::none) continue;
    while (taken[next]) ++next;
    place = next;
    taken[next] = true;
  }
  return order;
}

}  // namespace libqsim::standards
