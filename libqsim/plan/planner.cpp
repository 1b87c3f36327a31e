// From a segment to a program: gates to items, items through the passes over the list, then passes over the state and their blocks.
#include <algorithm>
#include <numeric>

#include "libqsim/plan/block_writer.hpp"
#include "libqsim/plan/cost.hpp"
#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/items.hpp"
#include "libqsim/plan/program.hpp"

namespace libqsim::plan {
namespace {

// How many gates in a row a selection may pass over in search of one that fits.
constexpr std::size_t tile_window = 4096;
constexpr std::size_t block_window = 256;

// What fits in one pass: gates whose targets are inside the tile.
class TileRoom final : public Room {
 public:
  explicit TileRoom(const Geometry& geometry, std::uint32_t qubit_count) : geometry_(geometry), is_inside_(geometry.stored_qubits) {
    for (Qubit qubit = 0; qubit < std::min(geometry.run_qubits, qubit_count); ++qubit) add(qubit);
  }

  bool take(const ItemList& list, const Item& item) override {
    if (item.shape == Shape::wide) return false;
    if (item.shape == Shape::diagonal) return true;
    std::uint32_t missing = 0;
    for (const Operand target : list.targets(item)) missing += is_inside_[target.qubit] ? 0 : 1;
    if (inside_.size() + missing > geometry_.tile_qubits) return false;
    for (const Operand target : list.targets(item)) {
      if (!is_inside_[target.qubit]) add(target.qubit);
    }
    return true;
  }
  bool full() const override { return inside_.size() >= geometry_.tile_qubits; }
  std::span<const Qubit> inside() const override { return inside_; }

  // The qubit at every position: the tile's in ascending order, then the others.
  std::vector<Qubit> layout() const {
    std::vector<Qubit> inside, outside;
    for (Qubit qubit = 0; qubit < geometry_.stored_qubits; ++qubit) (is_inside_[qubit] ? inside : outside).push_back(qubit);
    inside.insert(inside.end(), outside.begin(), outside.end());
    // A tile that is not full takes the lowest qubits that are left.
    std::sort(inside.begin(), inside.begin() + geometry_.tile_qubits);
    return inside;
  }

 private:
  void add(Qubit qubit) {
    inside_.push_back(qubit);
    is_inside_[qubit] = true;
  }
  const Geometry& geometry_;
  std::vector<Qubit> inside_;
  std::vector<bool> is_inside_;
};

class Planner {
 public:
  Planner(ItemList list, const Geometry& geometry, const Options& options, Program& program)
      : list_(std::move(list)), geometry_(geometry), options_(options), program_(program), position_of_(geometry.stored_qubits) {}

  void run() {
    std::vector<std::uint32_t> waiting(list_.items.size());
    std::iota(waiting.begin(), waiting.end(), 0U);
    while (!waiting.empty()) {
      const Item& first = list_.items[waiting.front()];
      if (first.shape == Shape::wide || !fits_somewhere(first)) {
        write_wide(first);
        waiting.erase(waiting.begin());
      } else {
        write_pass(waiting);
      }
    }
  }

 private:
  bool whole_state() const { return geometry_.tile_qubits == geometry_.stored_qubits; }

  // Whether a block can take the gate alone. With more than one tile the layout is not known yet: a bound that holds for all.
  bool fits_somewhere(const Item& item) {
    if (whole_state()) {
      std::iota(position_of_.begin(), position_of_.end(), 0U);
      return fits_block(geometry_, position_of_, list_, item);
    }
    if (item.shape == Shape::diagonal) return true;
    const std::uint32_t operands = item.target_count + item.control_count;
    return item.target_count + std::min<std::uint32_t>(item.control_count, geometry_.lane_qubits) <= geometry_.slots &&
           operands + 2 * geometry_.lane_qubits <= geometry_.tile_qubits;
  }

  void write_pass(std::vector<std::uint32_t>& waiting) {
    TileRoom room(geometry_, list_.qubit_count);
    FittingRoom fitting(*this, room);
    std::vector<std::uint32_t> taken = select_items(list_, waiting, fitting, options_.naive ? 0 : tile_window);
    if (options_.naive) {
      // One gate: what the selection took beyond the first goes back.
      waiting.insert(waiting.begin(), taken.begin() + 1, taken.end());
      taken.resize(1);
    }
    Pass pass;
    pass.layout = room.layout();
    for (std::uint32_t position = 0; position < geometry_.stored_qubits; ++position) position_of_[pass.layout[position]] = position;
    pass.first_block = static_cast<std::uint32_t>(program_.blocks.size());
    BlockWriter writer(geometry_, list_, position_of_, program_);
    while (!taken.empty()) {
      BlockRoom block(geometry_, position_of_);
      const auto items = select_items(list_, taken, block, block_window);
      writer.write(items, block);
    }
    pass.block_count = static_cast<std::uint32_t>(program_.blocks.size()) - pass.first_block;
    program_.steps.emplace_back(std::move(pass));
  }

  void write_wide(const Item& item) {
    WideGate gate;
    const auto targets = list_.targets(item);
    const std::size_t size = std::size_t{1} << targets.size();
    // Bit t of a row in ascending order of qubits is bit order[t] of the item's own rows.
    std::vector<unsigned> order(targets.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](unsigned t) { return static_cast<Qubit>(targets[t].qubit); });
    for (const unsigned t : order) gate.targets.push_back(targets[t].qubit);
    for (const Operand control : list_.controls(item)) {
      gate.control_mask |= std::uint64_t{1} << control.qubit;
      gate.control_value |= std::uint64_t{control.on_one} << control.qubit;
    }
    const auto own_number = [&](std::size_t row) {
      std::size_t number = 0;
      for (std::size_t t = 0; t < order.size(); ++t) number |= (row >> t & 1) << order[t];
      return number;
    };
    gate.first_coefficient = program_.coefficients.size();
    const auto matrix = list_.matrix(item);
    for (std::size_t row = 0; row < size; ++row) {
      for (std::size_t column = 0; column < size; ++column) {
        const Complex c = item.shape == Shape::diagonal ? (row == column ? matrix[own_number(row)] : Complex(0))
                                                        : matrix[own_number(row) * size + own_number(column)];
        program_.coefficients.insert(program_.coefficients.end(), {c.real(), c.imag()});
      }
    }
    program_.steps.emplace_back(std::move(gate));
  }

  // Leaves to later steps what no block could take.
  class FittingRoom final : public Room {
   public:
    FittingRoom(Planner& planner, TileRoom& room) : planner_(planner), room_(room) {}
    bool take(const ItemList& list, const Item& item) override {
      return item.shape != Shape::wide && planner_.fits_somewhere(item) && room_.take(list, item);
    }
    bool full() const override { return room_.full(); }
    std::span<const Qubit> inside() const override { return room_.inside(); }

   private:
    Planner& planner_;
    TileRoom& room_;
  };

  ItemList list_;
  const Geometry& geometry_;
  const Options& options_;
  Program& program_;
  std::vector<std::uint32_t> position_of_;
};

}  // namespace

Plan make_plan(const Segment& segment, const support::MachineModel& machine, const Options& options) {
  const Geometry geometry = geometry_of(segment.qubit_count(), machine, options.precision);
  Program program;
  program.qubit_count = segment.qubit_count();
  program.stored_qubit_count = geometry.stored_qubits;
  program.precision = options.precision;
  program.start = options.start;
  program.isa = machine.isa;
  program.lane_qubits = geometry.lane_qubits;
  program.slots = geometry.slots;
  program.tile_qubits = geometry.tile_qubits;
  program.gate_count = segment.gate_count();
  ItemList list = make_items(segment);
  if (!options.naive && options.merge_one_qubit) list = merge_one_qubit(list);
  Planner(std::move(list), geometry, options, program).run();
  program.cost = cost_of(program, machine);
  return Plan(std::move(program));
}

}  // namespace libqsim::plan
