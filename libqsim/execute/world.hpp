#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "libqsim/engines/engine.hpp"
#include "libqsim/ir/program.hpp"
#include "libqsim/ir/timeline.hpp"

namespace libqsim::execute {

using plan::Qubit;

/// What is known of a qubit without asking the state. A known qubit is in a product with all others.
enum class Known : std::uint8_t { zero, one, unknown };

/// A classical variable. A bit whose measurement is not resolved yet has its qubit in `pending`, and 0 in `value`.
struct Variable {
  ir::Value value;
  std::vector<Qubit> pending;  // empty, or one entry a bit of all elements: the qubit, or ir::none

  ir::Value& element(std::uint64_t index);
  /// The qubit that a bit waits for, or ir::none.
  Qubit pending_of(std::uint64_t bit) const { return bit < pending.size() ? pending[bit] : ir::none; }
};

/// A bit that waits for a qubit's outcome.
struct BitKey {
  std::uint32_t frame = 0;
  std::uint32_t slot = 0;
  std::uint64_t bit = 0;
};

struct Dimension {
  std::uint64_t size = 0;
  std::int64_t stride = 1;  // in elements
};

/// Part of a variable: elements of an array (no dimensions: one element), or bits of one element, or the bits of an alias.
struct Location {
  std::uint32_t frame = 0;
  std::uint32_t slot = 0;
  std::uint64_t offset = 0;  // of the first element
  std::vector<Dimension> dimensions;
  bool picks_bits = false;
  std::uint64_t first_bit = 0;
  std::int64_t bit_step = 1;
  std::uint64_t bit_count = 0;
  std::vector<std::uint64_t> bit_set;  // where the bits are no such progression: each of them
  const ir::Place* alias = nullptr;    // its bit_list is meant; `first_bit` and the others then count its entries
};

/// A running function: frame 0 is the main program, whose variables are the global ones.
struct Frame {
  ir::FunctionId function = 0;
  ir::BlockId block = 0;
  std::uint32_t operation = 0;  // the next one of the block
  std::vector<Variable> variables;
  std::vector<Location> references;        // by slot; only of slots that stand for a caller's array
  std::vector<std::vector<Qubit>> qubits;  // of each qubit parameter
  ir::PlaceId result = ir::none;           // where the caller wants the value
  std::uint64_t bytes = 0;                 // of its variables and those of all its callers, about
};

/// The shots that follow a path: all of them (no list yet), or those listed, in any order.
struct Shots {
  std::uint64_t count = 0;
  bool all = true;
  std::vector<std::uint64_t> list;
};

/// A box that the path is in, and what it holds so far.
struct TimedBox {
  ir::Timeline timeline;
  std::optional<ir::Duration> stated;  // how long it says to be
  support::Span span;
};

/// One path through the program: classical values, and the quantum state that goes with them.
struct World {
  std::vector<Frame> frames;
  std::vector<Known> known;                                // of each qubit of the program
  std::vector<bool> raised;                                // of a known qubit: the state holds it as |1> (a flip may be due)
  std::vector<bool> measured;                              // dephased by a measurement that is not resolved yet
  std::unordered_map<Qubit, std::vector<BitKey>> readers;  // bits that wait for the qubit (some may have been overwritten since)
  std::unique_ptr<engines::State> state;                   // null: no gate was needed so far, every qubit is |0>
  std::vector<TimedBox> boxes;                             // innermost last
  double weight = 1;                                       // probability of the path
  bool exact = false;                                      // the path counts for the exact results
  Shots shots;
  std::uint64_t draws = 0;  // random numbers that each shot has used
  std::uint64_t steps = 0;
  std::uint64_t iterations = 0;       // jumps back
  std::uint64_t resolutions = 0;      // measurements and resets that were resolved on the path
  std::uint64_t turn_resolution = 0;  // how many there were at the last jump back
  std::uint64_t drawn_turns = 0;      // jumps back since the last of which something was resolved
  bool split = false;                 // shots or outcomes have left it for other paths
  bool foreseen = false;              // what follows, up to the next resolution, is known to end
  // A jump back to a block with no classical change since the last one to it would repeat for ever.
  std::uint64_t changes = 0;
  std::uint64_t marked_changes = ~std::uint64_t{0};
  std::uint64_t marked_iteration = 0;
  std::uint32_t marked_frame = 0;
  ir::BlockId marked_block = ir::none;

  World() = default;
  World(World&&) = default;
  World& operator=(World&&) = default;
  /// Everything but the quantum state and the shots.
  World fork() const;

  Variable& variable(std::uint32_t frame, std::uint32_t slot) { return frames[frame].variables[slot]; }
  const Variable& variable(std::uint32_t frame, std::uint32_t slot) const { return frames[frame].variables[slot]; }
  /// Stores a bit (`type`: of the whole variable), or lets it wait for `pending`.
  void set_bit(const BitKey& key, const ir::Type& type, bool value, Qubit pending);
  /// Gives a qubit's outcome to every bit that waits for it.
  void settle(Qubit qubit, bool value);
  /// True if some bit still waits for the qubit's outcome.
  bool awaited(Qubit qubit) const;
  bool waits(const BitKey& key, Qubit qubit) const;
};

/// What a variable of the type takes, about.
std::uint64_t bytes_of(const ir::Type& type);
/// What a path takes beside its quantum state, about.
std::uint64_t bytes_of(const World& world);

/// A bit of a bit, register, boolean, integer or angle; `type` is the element's.
bool bit_of(const ir::Value& element, std::uint64_t position);
void set_bit_of(ir::Value& element, const ir::Type& type, std::uint64_t position, bool value);

/// Bits of an element of the type that measurements can be stored in: 1, a register's size, or 0 where there are none.
std::uint32_t stored_bits(const ir::Type& type);

}  // namespace libqsim::execute
