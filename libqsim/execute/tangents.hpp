#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/execute/world.hpp"
#include "libqsim/ir/evaluate.hpp"

namespace libqsim::execute {

/// Derivatives of a number by those inputs that it depends on: pairs of the input's number and the derivative, in ascending order.
using Tangent = std::vector<std::pair<std::uint32_t, double>>;

/// Follows an evaluator and keeps the derivatives of what it computes: those of the value computed last, and those of every variable.
/// Numbers of type float and angle can depend on inputs. Where something else would, or a derivative would not exist, the calls
/// return false, and obstacle() says what is in the way.
class Tangents {
 public:
  /// Makes an element of a variable of the main program an input.
  void add_input(std::uint32_t slot, std::uint64_t element, std::uint32_t number);

  /// Of the value computed last, which has been used then; one number, or none where it does not depend on inputs.
  Tangent take();
  void put(Tangent tangent);
  /// The value computed last must not depend on inputs, for it decides `what`.
  bool require_fixed(const char* what);

  // Called beside the evaluator's own steps; operands' derivatives that are not the last value's stand beside the operands.
  void constant() { current_.clear(); }
  bool unary(ir::UnaryOperation operation, const ir::Type& result);
  bool cast(const ir::Type& to, const ir::Type& from);
  bool binary(ir::BinaryOperation operation, const ir::Type& result, const Tangent& left_tangent, double left, double right);
  bool builtin(ir::Builtin function, const ir::Type& result, const std::vector<Tangent>& tangents, std::span<const double> arguments);
  bool load(const Location& location);
  bool store(const Location& location);
  /// A frame's variables come to exist with a value (the last one computed), and cease to.
  void begin_variable(std::uint32_t frame, std::uint32_t slot);
  void end_frame(std::uint32_t frame);

  /// Returns false.
  bool refuse(std::string obstacle);
  const std::string& obstacle() const { return obstacle_; }

 private:
  using Key = std::array<std::uint64_t, 3>;  // frame, slot, element

  bool settle(Tangent tangent, const ir::Type& result, std::string_view what);
  bool depends(const Location& location) const;
  void set(const Key& key, const Tangent& tangent);

  std::map<Key, Tangent> variables_;  // those that depend on inputs
  std::vector<Tangent> current_;      // by element, where some element depends on inputs; else empty
  std::string obstacle_;
};

}  // namespace libqsim::execute
