#pragma once

#include <optional>
#include <span>
#include <vector>

#include "libqsim/execute/halt.hpp"
#include "libqsim/execute/tangents.hpp"
#include "libqsim/execute/world.hpp"
#include "libqsim/ir/program.hpp"

namespace libqsim::execute {

/// A bit read without resolving it.
struct BitCell {
  bool value = false;
  Qubit pending = ir::none;
};

/// Computes expressions and finds, reads and writes places in one world. What returns nothing (or false) has said why in the halt, and
/// has changed nothing.
class Evaluator {
 public:
  Evaluator(const ir::Program& program, Halt& halt) : program_(program), halt_(halt) {}
  void enter(World& world) { world_ = &world; }
  /// Keeps the derivatives of everything computed from here on.
  void differentiate(Tangents& tangents) { tangents_ = &tangents; }

  std::optional<ir::Value> evaluate(ir::ExpressionId id);
  std::optional<bool> truth(ir::ExpressionId id);
  /// An integer of any type that can index or select; out of the range of int64_t is a fault.
  std::optional<std::int64_t> integer(ir::ExpressionId id);
  /// A number as gates take it: angles in radians.
  std::optional<double> real(ir::ExpressionId id);

  std::optional<Location> locate(ir::PlaceId place, support::Span span);
  std::optional<ir::Value> read(const Location& location, const ir::Type& type, support::Span span);
  bool write(const Location& location, const ir::Type& type, const ir::Value& value, support::Span span);
  /// True if the location is a bit or bits of one bit register (or alias), which may wait for measurements.
  bool holds_bits(const Location& location) const;
  /// True if it is all of a register, none of whose bits waits for a measurement: a plain value.
  bool is_whole_register(const Location& location) const;
  /// Bits of bit registers; the location's type is a bit or a bit register.
  std::vector<BitCell> read_bits(const Location& location);
  /// Writes them; where the target cannot wait for a measurement, the halt says which qubit to resolve first.
  bool write_cells(const Location& location, const ir::Type& type, std::span<const BitCell> cells, support::Span span);
  /// The one bit that a location of type bit stands for; nothing where it is no bit that a measurement can be stored in later.
  std::optional<BitKey> key_of(const Location& location) const;

  /// One for each operation, and more where values are long: all steps take about as much time.
  std::uint64_t steps() const { return steps_; }

 private:
  static constexpr std::uint64_t single_bits_per_step = 2;  // that are read or written one by one
  static constexpr std::uint64_t bits_per_step = 1024;      // of registers taken as a whole
  void charge(const ir::Value& value);
  const ir::Value* plain_value(const ir::Place& place) const;
  std::optional<ir::Value> leaf(ir::ExpressionId id);
  bool apply(ir::ExpressionId id, ir::Value& value);
  bool apply_unary(ir::ExpressionId id, ir::Value& value);
  bool apply_binary(ir::ExpressionId id, ir::Value& value);
  std::optional<ir::Value> call_builtin(const ir::Expression& expression);
  std::optional<ir::Value> size_of(const ir::Expression& expression);
  bool take(ir::Computed computed, const ir::Expression& expression, ir::Value& value);
  double number_of(const ir::Value& value, ir::ExpressionId id) const;
  bool no_derivative(support::Span span);

  struct Pick {
    std::uint64_t first = 0;
    std::int64_t step = 1;
    std::uint64_t count = 0;
  };
  std::optional<Pick> pick(const ir::IndexEntry& entry, std::uint64_t size, support::Span span);
  Location base_of(const ir::Place& place) const;
  bool write_whole(const Location& location, const ir::Value& value);
  bool write_bits(const Location& location, std::span<const BitCell> cells, support::Span span);
  bool write_array(const Location& location, const ir::Type& type, const ir::Value& value, support::Span span);
  bool index_array(const ir::Place& place, Location& location, support::Span span);
  bool index_bits(const ir::IndexEntry& entry, Location& location, support::Span span);
  std::uint64_t bits_in(const Location& location) const;
  const ir::Slot& slot_of(const Location& location) const;
  std::uint32_t frame_of(const ir::SlotRef& slot) const;
  const ir::Type& element_type(const Location& location) const;
  bool settled(const Location& location, std::uint32_t width);
  BitKey key_at(const Location& location, std::uint64_t position) const;
  const ir::Type& slot_type(std::uint32_t frame, std::uint32_t slot) const;
  ir::Value& element(const Location& location, std::uint64_t index) const;

  const ir::Program& program_;
  Halt& halt_;
  World* world_ = nullptr;
  Tangents* tangents_ = nullptr;
  std::vector<ir::ExpressionId> spine_;  // operators whose first operand is being computed
  std::uint32_t depth_ = 0;
  std::uint64_t steps_ = 0;
};

}  // namespace libqsim::execute
