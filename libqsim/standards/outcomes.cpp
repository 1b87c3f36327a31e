#include "libqsim/standards/outcomes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "libqsim/run/program_data.hpp"

namespace libqsim::standards {

namespace {

/// Below this many bits a table holds every outcome.
constexpr std::size_t dense_bits = 12;
/// The most bits of a table of all outcomes, and how full a longer list must be for one.
constexpr std::size_t dense_bits_most = 26;
constexpr std::size_t dense_share = 16;

std::size_t number_of(const std::string& text) {
  std::size_t number = 0;
  for (const char bit : text) number = number << 1U | (bit == '1' ? 1U : 0U);
  return number;
}

/// All outcomes where they are few, or else those of the distribution and those that were seen.
void list_outcomes(OutcomeTable& table, const Distribution* distribution, const std::vector<std::string>& seen) {
  const std::size_t bits = table.set_bits();
  for (std::size_t number = 0; bits <= dense_bits && number < std::size_t{1} << bits; ++number) {
    std::string outcome(table.bits, '0');
    std::size_t place = 0;
    for (std::size_t position = 0; position < table.bits; ++position) {
      if (table.may_set(position) && (number >> place++ & 1U) != 0) outcome[table.bits - 1 - position] = '1';
    }
    table.outcomes.push_back(std::move(outcome));
  }
  if (bits > dense_bits) {
    for (std::size_t i = 0; distribution != nullptr && i < distribution->size(); ++i) table.outcomes.push_back((*distribution)[i].first);
    table.outcomes.insert(table.outcomes.end(), seen.begin(), seen.end());
  }
  std::sort(table.outcomes.begin(), table.outcomes.end());
  table.outcomes.erase(std::unique(table.outcomes.begin(), table.outcomes.end()), table.outcomes.end());
  table.others = std::exp2(static_cast<double>(bits)) - static_cast<double>(table.outcomes.size());
}

/// Marks the bits that operations may set, slot by slot.
class SetBits {
 public:
  explicit SetBits(const ir::Program& program) : program_(program) {
    for (const ir::Slot& slot : program.main().slots) bits_.emplace_back(std::max(slot.type.width, 1U), false);
    for (const ir::Function& function : program.functions) {
      for (const ir::Operation& operation : function.operations) {
        if (operation.kind == ir::OperationKind::measure && operation.data != ir::none) mark(program.places[operation.data]);
        if (operation.kind == ir::OperationKind::assign) mark(program.places[program.assignments[operation.data].target]);
      }
    }
    for (const ir::Call& call : program.calls) {
      if (call.result != ir::none) mark(program.places[call.result]);
      for (const ir::PlaceId reference : call.references) {
        if (reference != ir::none) mark(program.places[reference]);
      }
    }
  }

  const std::vector<bool>& of(std::size_t slot) const { return bits_[slot]; }

 private:
  void mark(const ir::Place& place) {
    for (const ir::BitSource& source : place.bit_list) mark(source.slot, source.bit);
    if (!place.bit_list.empty()) return;
    const std::optional<std::uint32_t> bit = place.array_indices.empty() ? constant_bit(program_, place) : std::nullopt;
    if (bit) return mark(place.slot, *bit);
    if (place.slot.global) bits_[place.slot.index].assign(bits_[place.slot.index].size(), true);
  }

  void mark(ir::SlotRef slot, std::uint32_t bit) {
    if (slot.global && bit < bits_[slot.index].size()) bits_[slot.index][bit] = true;
  }

  const ir::Program& program_;
  std::vector<std::vector<bool>> bits_;
};

}  // namespace

std::optional<std::uint32_t> constant_bit(const ir::Program& program, const ir::Place& place) {
  if (place.bit_indices.size() != 1 || !place.bit_indices[0].is_single()) return std::nullopt;
  const ir::Expression& index = program.expressions[place.bit_indices[0].start];
  if (index.op != ir::ExpressionOp::constant) return std::nullopt;
  const auto& value = program.constants[index.a].data;
  if (const auto* plain = std::get_if<std::uint64_t>(&value)) return static_cast<std::uint32_t>(*plain);
  const auto* whole = std::get_if<std::int64_t>(&value);
  if (whole == nullptr || *whole < 0) return std::nullopt;
  return static_cast<std::uint32_t>(*whole);
}

std::optional<OutcomeBits> OutcomeBits::of(const Program& program) {
  const ir::Program& lowered = program.data().program;
  const SetBits set(lowered);
  OutcomeBits made;
  for (const Variable& output : program.outputs()) {
    const auto& slots = lowered.main().slots;
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const ir::Slot& one) { return one.name == output.name; });
    if (slot == slots.end() || (!slot->type.is_bits() && !slot->type.is(ir::TypeKind::boolean))) return std::nullopt;
    const std::size_t bits = std::max<std::size_t>(slot->type.width, 1);
    made.registers_.push_back({output.name, bits, slot->type.is(ir::TypeKind::boolean)});
    const std::vector<bool>& marked = set.of(static_cast<std::size_t>(slot - slots.begin()));
    for (std::size_t bit = 0; bit < bits; ++bit) made.measured_.push_back(slot->role == ir::SlotRole::input || marked[bit]);
    made.count_ += bits;
  }
  return made;
}

std::string OutcomeBits::text_of(const Outputs& outputs) const {
  std::string text;
  for (auto one = registers_.rbegin(); one != registers_.rend(); ++one) {
    const std::string value = outputs.text(one->name);
    if (one->is_boolean) {
      text += value == "true" ? '1' : '0';
    } else {
      text += value;
    }
  }
  return text;
}

std::string OutcomeBits::text_of(const std::map<std::string, std::string>& outputs, std::string& fault) const {
  std::string text;
  for (auto one = registers_.rbegin(); one != registers_.rend(); ++one) {
    const auto found = outputs.find(one->name);
    if (found == outputs.end()) {
      fault = fmt::format("an outcome lacks the register '{}'", one->name);
      return {};
    }
    const std::string& value = found->second;
    if (one->is_boolean && (value == "true" || value == "false")) {
      text += value == "true" ? '1' : '0';
      continue;
    }
    if (value.size() != one->bits || value.find_first_not_of("01") != std::string::npos) {
      fault = fmt::format("\"{}\" is no value of the register '{}' of {} bits", value.substr(0, 80), one->name, one->bits);
      return {};
    }
    text += value;
  }
  for (std::size_t bit = 0; fault.empty() && bit < count_; ++bit) {
    if (!measured_[bit] && text[count_ - 1 - bit] == '1')
      fault = fmt::format("the outcome {} sets a bit that nothing measures", text.substr(0, 80));
  }
  for (const auto& output : outputs) {
    const bool known = std::any_of(registers_.begin(), registers_.end(), [&](const Register& one) { return one.name == output.first; });
    if (!known) fault = fmt::format("the circuit has no register '{}'", output.first.substr(0, 80));
  }
  return text;
}

std::string OutcomeBits::reversed(const std::string& text) const {
  std::string turned = text;
  auto begin = turned.begin();
  for (auto one = registers_.rbegin(); one != registers_.rend(); ++one) {
    const auto end = begin + static_cast<std::ptrdiff_t>(one->bits);
    std::reverse(begin, end);
    begin = end;
  }
  return turned;
}

OutcomeTable outcome_table(const std::vector<bool>& measured, const Distribution* distribution, const std::vector<std::string>& seen) {
  OutcomeTable table;
  table.bits = measured.size();
  if (std::find(measured.begin(), measured.end(), false) != measured.end()) {
    table.unset = measured;
    table.unset.flip();
  }
  const std::size_t bits = table.set_bits();
  const std::size_t listed = (distribution == nullptr ? 0 : distribution->size()) + seen.size();
  table.dense = table.unset.empty() && (bits <= dense_bits || (bits <= dense_bits_most && listed > (std::size_t{1} << bits) / dense_share));
  if (!table.dense) list_outcomes(table, distribution, seen);
  if (distribution == nullptr) return table;
  table.ideal.assign(table.size(), 0.0);
  for (const auto& [outcome, p] : *distribution) table.ideal[*index_of(table, outcome)] = p;
  return table;
}

std::optional<std::size_t> index_of(const OutcomeTable& table, const std::string& outcome) {
  if (outcome.size() != table.bits) return std::nullopt;
  if (table.dense) return number_of(outcome);
  const auto found = std::lower_bound(table.outcomes.begin(), table.outcomes.end(), outcome);
  if (found == table.outcomes.end() || *found != outcome) return std::nullopt;
  return static_cast<std::size_t>(found - table.outcomes.begin());
}

double hellinger_fidelity(const std::map<std::string, double>& p, const std::map<std::string, double>& q) {
  double sum = 0;
  for (const auto& [outcome, weight] : p) {
    const auto found = q.find(outcome);
    if (found != q.end()) sum += std::sqrt(weight * found->second);
  }
  return sum * sum;
}

}  // namespace libqsim::standards
