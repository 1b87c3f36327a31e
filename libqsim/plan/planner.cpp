// From a segment to a program: gates to items, items through the passes over the list, then passes over the state and their blocks.
#include <algorithm>
#include <numeric>

#include "libqsim/plan/block_writer.hpp"
#include "libqsim/plan/cost.hpp"
#include "libqsim/plan/geometry.hpp"
#include "libqsim/plan/items.hpp"
#include "libqsim/plan/pass_writer.hpp"
#include "libqsim/plan/program.hpp"
#include "libqsim/plan/tile_choice.hpp"
#include "libqsim/plan/tile_room.hpp"
#include "libqsim/support/bit_places.hpp"

namespace libqsim::plan {
namespace {

// How many gates in a row a selection may pass over in search of one that fits.
constexpr std::size_t tile_window = 4096;

class Planner {
 public:
  Planner(ItemList list, const Geometry& geometry, const Options& options, Program& program)
      : list_(std::move(list)),
        geometry_(geometry),
        options_(options),
        program_(program),
        choice_(geometry, list_, [this](const Item& item) { return fits_somewhere(item); }),
        passes_(geometry, list_, program) {}

  void run() {
    std::vector<std::uint32_t> all(list_.items.size());
    std::iota(all.begin(), all.end(), 0U);
    Waiting waiting(std::move(all));
    while (!waiting.empty()) {
      const Item& first = list_.items[waiting.front()];
      if (!fits_somewhere(first)) {
        write_wide(first);
        waiting.pop_front();
        continue;
      }
      if (options_.naive) {
        TileRoom tile(geometry_, list_.qubit_count);
        tile.take(list_, first);
        passes_.write({waiting.front()}, tile.qubits());
        waiting.pop_front();
      } else {
        write_pass(waiting);
      }
    }
    passes_.finish();
  }

 private:
  void write_pass(Waiting& waiting) {
    std::vector<Qubit> qubits = choose_tile(waiting.first(tile_window));
    TileRoom tile(geometry_, qubits);
    FittingRoom room(*this, tile);
    std::vector<std::uint32_t> taken = waiting.select(list_, room, tile_window);
    passes_.write(std::move(taken), std::move(qubits));
  }

  // First fit, then what look-ahead prefers: among the `next` gates, as many as the selection may pass over, so that it finds one of them.
  std::vector<Qubit> choose_tile(std::span<const std::uint32_t> next) {
    if (whole_state()) {
      std::vector<Qubit> all(geometry_.stored_qubits);
      std::iota(all.begin(), all.end(), 0U);
      return all;
    }
    TileRoom first_fit(geometry_, list_.qubit_count);
    FittingRoom room(*this, first_fit);
    Waiting({next.begin(), next.end()}).select(list_, room, tile_window);
    std::vector<Qubit> qubits = first_fit.qubits();
    choice_.improve(next, qubits);
    return qubits;
  }

  bool whole_state() const { return geometry_.tile_qubits == geometry_.stored_qubits; }

  // Whether a block can take the gate alone. With more than one tile the layout is not known yet: a bound that holds for all.
  bool fits_somewhere(const Item& item) const {
    if (item.shape == Shape::wide) return false;
    if (item.shape == Shape::diagonal) return true;
    const std::uint32_t operands = item.target_count + item.control_count;
    if (operands <= geometry_.slots) return true;
    if (whole_state()) {
      std::vector<Qubit> in_order(geometry_.stored_qubits);
      std::iota(in_order.begin(), in_order.end(), 0U);
      return fits_block(geometry_, Layout(std::move(in_order)), list_, item);
    }
    return item.target_count + std::min<std::uint32_t>(item.control_count, geometry_.lane_qubits) <= geometry_.slots &&
           operands + 2 * geometry_.lane_qubits <= geometry_.tile_qubits;
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
    const auto own_number = [&](std::size_t row) { return support::scatter_bits(row, order); };
    gate.first_coefficient = program_.coefficients.size();
    const auto matrix = list_.matrix(item);
    for (std::size_t row = 0; row < size; ++row) {
      for (std::size_t column = 0; column < size; ++column) {
        const Complex c = matrix[own_number(row) * size + own_number(column)];
        program_.coefficients.insert(program_.coefficients.end(), {c.real(), c.imag()});
      }
    }
    program_.steps.emplace_back(std::move(gate));
  }

  // Leaves to later steps what no block could take.
  class FittingRoom final : public Room {
   public:
    FittingRoom(const Planner& planner, TileRoom& room) : planner_(planner), room_(room) {}
    bool take(const ItemList& list, const Item& item) override { return planner_.fits_somewhere(item) && room_.take(list, item); }
    bool full() const override { return room_.full(); }
    std::span<const Qubit> inside() const override { return room_.inside(); }

   private:
    const Planner& planner_;
    TileRoom& room_;
  };

  ItemList list_;
  const Geometry& geometry_;
  const Options& options_;
  Program& program_;
  TileChoice choice_;
  PassWriter passes_;
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
  if (!options.naive && options.merge_one_qubit) list = merge_one_qubit(std::move(list));
  if (!options.naive && options.merge_two_qubit) list = merge_two_qubit(std::move(list));
  const std::size_t first_room = std::min<std::size_t>(list.items.size(), 256);
  program.ops.reserve(2 * first_room);
  program.coefficients.reserve(32 * first_room);
  Planner(std::move(list), geometry, options, program).run();
  program.cost = cost_of(program, machine);
  return Plan(std::move(program));
}

}  // namespace libqsim::plan
