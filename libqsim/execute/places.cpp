#include <algorithm>
#include <limits>

#include "libqsim/execute/elements.hpp"
#include "libqsim/execute/evaluator.hpp"

namespace libqsim::execute {

using support::Code;

namespace {

ir::Value value_of(const std::vector<bool>& bits, const ir::Type& type) {
  if (!type.is(ir::TypeKind::bit_register) && bits.size() == 1) return ir::Value{static_cast<bool>(bits.front())};
  ir::Bits value(static_cast<std::uint32_t>(bits.size()));
  for (std::uint32_t i = 0; i < bits.size(); ++i) value.set(i, bits[i]);
  return ir::Value{std::move(value)};
}

}  // namespace

std::uint32_t Evaluator::frame_of(const ir::SlotRef& slot) const {
  return slot.global ? 0 : static_cast<std::uint32_t>(world_->frames.size() - 1);
}

const ir::Slot& Evaluator::slot_of(const Location& location) const {
  return program_.functions[world_->frames[location.frame].function].slots[location.slot];
}

const ir::Type& Evaluator::element_type(const Location& location) const {
  const ir::Type& type = slot_of(location).type;
  return type.is(ir::TypeKind::array) ? type.shape->element : type;
}

Location Evaluator::base_of(const ir::Place& place) const {
  Location location;
  if (!place.bit_list.empty()) {
    location.alias = &place;
    location.picks_bits = true;
    location.bit_count = place.bit_list.size();
    return location;
  }
  location.frame = frame_of(place.slot);
  location.slot = place.slot.index;
  const ir::Slot& slot = slot_of(location);
  if (slot.by_reference) return world_->frames[location.frame].references[location.slot];
  if (!slot.type.is(ir::TypeKind::array)) return location;
  const auto& sizes = slot.type.shape->dimensions;
  location.dimensions.resize(sizes.size());
  std::int64_t stride = 1;
  for (std::size_t d = sizes.size(); d-- > 0;) {
    location.dimensions[d] = {sizes[d], stride};
    stride *= sizes[d];
  }
  return location;
}

std::optional<Location> Evaluator::locate(ir::PlaceId id, support::Span span) {
  const ir::Place& place = program_.places[id];
  Location location = base_of(place);
  if (!place.array_indices.empty() && !index_array(place, location, span)) return std::nullopt;
  for (const ir::IndexEntry& entry : place.bit_indices) {
    if (!index_bits(entry, location, span)) return std::nullopt;
  }
  return location;
}

std::optional<Evaluator::Pick> Evaluator::pick(const ir::IndexEntry& entry, std::uint64_t size, support::Span span) {
  const auto outside = [&](std::int64_t index) {
    halt_.fail(Code::run_time_index, span, index, size);
    return std::nullopt;
  };
  const auto count = static_cast<std::int64_t>(size);
  const auto from_end = [&](std::int64_t index) { return index < 0 && index >= -count ? index + count : index; };
  std::int64_t step = 1;
  if (entry.step != ir::none) {
    const auto given = integer(entry.step);
    if (!given) return std::nullopt;
    step = *given;
    if (step == 0 || step == std::numeric_limits<std::int64_t>::min()) return outside(step);
  }
  std::int64_t first = step > 0 ? 0 : count - 1;
  std::int64_t last = step > 0 ? count - 1 : 0;
  if (entry.start != ir::none) {
    const auto given = integer(entry.start);
    if (!given) return std::nullopt;
    first = from_end(*given);
  }
  if (!entry.is_range) last = first;
  if (entry.stop != ir::none) {
    const auto given = integer(entry.stop);
    if (!given) return std::nullopt;
    last = from_end(*given);
  }
  if (step > 0 ? last < first : last > first) {
    halt_.fail(Code::run_time_empty_slice, span, first, last, step);
    return std::nullopt;
  }
  if (first < 0 || first >= count) return outside(first);
  if (last < 0) return outside(last);
  const std::int64_t distance = step > 0 ? last - first : first - last;
  const std::int64_t steps = distance / (step > 0 ? step : -step);
  if (first + steps * step >= count) return outside(first + steps * step);
  return Pick{static_cast<std::uint64_t>(first), step, static_cast<std::uint64_t>(steps) + 1};
}

bool Evaluator::index_array(const ir::Place& place, Location& location, support::Span span) {
  std::vector<Dimension> left;
  std::size_t d = 0;
  for (const ir::IndexEntry& entry : place.array_indices) {
    if (entry.of_slice) {
      location.dimensions.erase(location.dimensions.begin(), location.dimensions.begin() + static_cast<std::ptrdiff_t>(d));
      location.dimensions.insert(location.dimensions.begin(), left.begin(), left.end());
      left.clear();
      d = 0;
    }
    if (d >= location.dimensions.size()) return halt_.fail(Code::run_time_index, span, d, location.dimensions.size());
    const Dimension dimension = location.dimensions[d++];
    const auto picked = pick(entry, dimension.size, span);
    if (!picked) return false;
    location.offset = moved(location.offset, dimension.stride, picked->first);
    if (entry.is_range) left.push_back({picked->count, dimension.stride * picked->step});
  }
  left.insert(left.end(), location.dimensions.begin() + static_cast<std::ptrdiff_t>(d), location.dimensions.end());
  location.dimensions = std::move(left);
  return true;
}

std::uint64_t Evaluator::bits_in(const Location& location) const {
  if (location.picks_bits) return location.bit_count;
  const ir::Type& type = element_type(location);
  return type.is_open_register() ? element(location, location.offset).as<ir::Bits>().size() : type.width;
}

namespace {

/// Which bit of the element, or of the alias, the location has at a position.
std::uint64_t bit_at(const Location& location, std::uint64_t position) {
  if (!location.bit_set.empty()) return location.bit_set[position];
  return moved(location.first_bit, location.bit_step, position);
}

}  // namespace

bool Evaluator::index_bits(const ir::IndexEntry& entry, Location& location, support::Span span) {
  const std::uint64_t size = bits_in(location);
  if (entry.is_list()) {
    const auto list = locate(entry.positions, span);
    const auto positions = list ? read(*list, program_.places[entry.positions].type, span) : std::nullopt;
    if (!positions) return false;
    std::vector<std::uint64_t> chosen;
    for (const ir::Value& at : positions->as<ir::ArrayValue>().elements) {
      chosen.push_back(bit_at(location, static_cast<std::uint64_t>(at.as<std::int64_t>())));
    }
    location.bit_count = chosen.size();
    location.bit_set = std::move(chosen);
  } else if (entry.is_set()) {
    std::vector<std::uint64_t> chosen;
    for (std::uint32_t i = 0; i < entry.set_size; ++i) {
      const auto picked = pick({false, program_.expression_lists[entry.first_of_set + i]}, size, span);
      if (!picked) return false;
      chosen.push_back(bit_at(location, picked->first));
    }
    location.bit_count = chosen.size();
    location.bit_set = std::move(chosen);
  } else {
    const auto picked = pick(entry, size, span);
    if (!picked) return false;
    if (location.bit_set.empty()) {
      location.first_bit = bit_at(location, picked->first);
      location.bit_step *= picked->step;
    } else {
      std::vector<std::uint64_t> chosen;
      for (std::uint64_t i = 0; i < picked->count; ++i) chosen.push_back(location.bit_set[moved(picked->first, picked->step, i)]);
      location.bit_set = std::move(chosen);
    }
    location.bit_count = picked->count;
  }
  location.picks_bits = true;
  return true;
}

BitKey Evaluator::key_at(const Location& location, std::uint64_t position) const {
  const std::uint64_t bit = bit_at(location, position);
  if (location.alias != nullptr) {
    const ir::BitSource& source = location.alias->bit_list[bit];
    return {frame_of(source.slot), source.slot.index, source.bit};
  }
  const ir::Type& type = element_type(location);
  return {location.frame, location.slot, type.is_open_register() ? bit : location.offset * type.width + bit};
}

ir::Value& Evaluator::element(const Location& location, std::uint64_t index) const {
  return world_->variable(location.frame, location.slot).element(index);
}

/// True if none of the elements waits for a measurement.
bool Evaluator::settled(const Location& location, std::uint32_t width) {
  const Variable& variable = world_->variable(location.frame, location.slot);
  if (variable.pending.empty()) return true;
  steps_ += size_of_all(location.dimensions) * width / single_bits_per_step;
  return for_each_element(location, [&](std::uint64_t index) {
    for (std::uint32_t bit = 0; bit < width; ++bit) {
      const Qubit qubit = variable.pending_of(index * width + bit);
      if (qubit != ir::none) return halt_.need(qubit);
    }
    return true;
  });
}

std::vector<BitCell> Evaluator::read_bits(const Location& location) {
  const std::uint64_t count = bits_in(location);
  steps_ += count / single_bits_per_step;
  std::vector<BitCell> cells(count);
  for (std::uint64_t i = 0; i < count; ++i) {
    const BitKey key = key_at(location, i);
    const Variable& variable = world_->variable(key.frame, key.slot);
    cells[i].pending = variable.pending_of(key.bit);
    if (const auto* array = std::get_if<ir::ArrayValue>(&variable.value.data)) {
      const std::uint32_t width = element_type(location).width;
      cells[i].value = bit_of(array->elements[key.bit / width], key.bit % width);
    } else {
      cells[i].value = bit_of(variable.value, key.bit);
    }
  }
  return cells;
}

std::optional<ir::Value> Evaluator::read(const Location& location, const ir::Type& type, support::Span span) {
  if (tangents_ != nullptr && !tangents_->load(location)) return no_derivative(span), std::nullopt;
  if (location.picks_bits) {
    std::vector<bool> bits;
    for (const BitCell& cell : read_bits(location)) {
      if (cell.pending != ir::none) {
        halt_.need(cell.pending);
        return std::nullopt;
      }
      bits.push_back(cell.value);
    }
    return value_of(bits, type);
  }
  if (!settled(location, element_type(location).is_bits() ? element_type(location).width : 0)) return std::nullopt;
  if (location.dimensions.empty()) {
    charge(element(location, location.offset));
    return element(location, location.offset);
  }
  steps_ += size_of_all(location.dimensions);
  ir::ArrayValue array;
  array.elements.reserve(size_of_all(location.dimensions));
  for_each_element(location, [&](std::uint64_t index) {
    array.elements.push_back(element(location, index));
    return true;
  });
  return ir::Value{std::move(array)};
}

bool Evaluator::write_bits(const Location& location, std::span<const BitCell> cells, support::Span span) {
  const std::uint64_t count = bits_in(location);
  if (cells.size() != count) return halt_.fail(Code::sizes_differ, span, cells.size(), count);
  steps_ += count / single_bits_per_step;
  for (std::uint64_t i = 0; i < count; ++i) {
    const BitKey key = key_at(location, i);
    world_->set_bit(key, slot_type(key.frame, key.slot), cells[i].value, cells[i].pending);
  }
  return true;
}

bool Evaluator::write_cells(const Location& location, const ir::Type& type, std::span<const BitCell> cells, support::Span span) {
  if (holds_bits(location)) return write_bits(location, cells, span);
  std::vector<bool> bits;
  for (const BitCell& cell : cells) {
    if (cell.pending != ir::none) return halt_.need(cell.pending);
    bits.push_back(cell.value);
  }
  return write(location, type, value_of(bits, type), span);
}

/// An element taken as a whole, and none of whose bits waits; false where it is not.
bool Evaluator::write_whole(const Location& location, const ir::Value& value) {
  if (location.picks_bits || !location.dimensions.empty()) return false;
  Variable& variable = world_->variable(location.frame, location.slot);
  ir::Value& target = variable.element(location.offset);
  if (!variable.pending.empty() || target.data.index() != value.data.index()) return false;
  if (const auto* bits = std::get_if<ir::Bits>(&value.data)) {
    if (bits->size() != target.as<ir::Bits>().size()) return false;
  }
  charge(value);
  world_->changes += !(target == value);
  target = value;
  return true;
}

bool Evaluator::write(const Location& location, const ir::Type& type, const ir::Value& value, support::Span span) {
  if (tangents_ != nullptr && !tangents_->store(location)) return no_derivative(span);
  if (write_whole(location, value)) return true;
  if (location.picks_bits || holds_bits(location)) {
    const auto* given = std::get_if<ir::Bits>(&value.data);
    std::vector<BitCell> cells(given == nullptr ? 1 : given->size());
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i].value = bit_of(value, i);
    return write_bits(location, cells, span);
  }
  if (location.dimensions.empty()) {
    element(location, location.offset) = value;
    ++world_->changes;
    return true;
  }
  return write_array(location, type, value, span);
}

bool Evaluator::write_array(const Location& location, const ir::Type& type, const ir::Value& value, support::Span span) {
  const std::vector<ir::Value>& elements = value.as<ir::ArrayValue>().elements;
  const std::uint64_t count = size_of_all(location.dimensions);
  if (elements.size() != count) return halt_.fail(Code::sizes_differ, span, elements.size(), count);
  steps_ += count;
  std::vector<Qubit>& pending = world_->variable(location.frame, location.slot).pending;
  const std::uint32_t width = stored_bits(type);
  std::size_t next = 0;
  return for_each_element(location, [&](std::uint64_t index) {
    ir::Value& target = element(location, index);
    for (std::uint32_t bit = 0; bit < width && !pending.empty(); ++bit) pending[index * width + bit] = ir::none;
    world_->changes += !(target == elements[next]);
    target = elements[next++];
    return true;
  });
}

bool Evaluator::is_whole_register(const Location& location) const {
  return !location.picks_bits && location.dimensions.empty() && world_->variable(location.frame, location.slot).pending.empty();
}

const ir::Type& Evaluator::slot_type(std::uint32_t frame, std::uint32_t slot) const {
  return program_.functions[world_->frames[frame].function].slots[slot].type;
}

bool Evaluator::holds_bits(const Location& location) const {
  // A register of open size is a copy, whose bits are settled: it takes the size of what it is given.
  if (location.alias == nullptr) {
    const ir::Type& type = element_type(location);
    return type.is_bits() && location.dimensions.empty() && !type.is_open_register();
  }
  const auto is_bits = [&](const ir::BitSource& source) { return slot_type(frame_of(source.slot), source.slot.index).is_bits(); };
  return std::all_of(location.alias->bit_list.begin(), location.alias->bit_list.end(), is_bits);
}

std::optional<BitKey> Evaluator::key_of(const Location& location) const {
  if (!holds_bits(location)) return std::nullopt;
  const std::uint64_t count = bits_in(location);
  if (count != 1) return std::nullopt;
  return key_at(location, 0);
}

}  // namespace libqsim::execute
