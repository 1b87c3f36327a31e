#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libqsim/standards/expression.hpp"
#include "libqsim/standards/expression_value.hpp"

namespace libqsim::standards {

/// The metrics of one circuit, made ready to be evaluated on many sets of counts. Most metrics see the counts only through weighted sums;
/// outcomes of equal weights in all of them are then one class, and a resample draws a few classes instead of 2^n outcomes. Metrics that
/// see more keep one class an outcome.
class CircuitProgram {
 public:
  /// `metrics` are expressions of the circuit scope; the context's counts are not looked at.
  CircuitProgram(std::span<const Expression> metrics, const CircuitContext& context);

  std::size_t class_count() const { return class_count_; }
  /// The counts or probabilities of outcomes, added up by class.
  std::vector<double> by_class(std::span<const double> by_outcome) const;
  /// The value of each metric; an undefined one is a NaN.
  std::vector<double> evaluate(std::span<const double> class_counts) const;
  /// Memory that many evaluations share.
  struct Scratch {
    std::vector<double> functionals;
    std::vector<double> stack;
    std::vector<double> values;  ///< of each metric: what the last evaluation gave
  };
  void evaluate(std::span<const double> class_counts, Scratch& scratch) const;
  /// Whether the outcome table is no longer needed.
  bool is_compiled() const { return compiled_; }
  void set_shots(double shots) { shots_ = shots; }

 private:
  enum class Code : std::uint8_t {
    constant,
    functional,
    shots,
    negate,
    add,
    subtract,
    multiply,
    divide,
    power,
    function,
    minimum,
    maximum
  };
  struct Instruction {
    Code code = Code::constant;
    std::uint32_t index = 0;  ///< a functional, a function's row, or how many values are compared
    double number = 0;
  };
  using Program = std::vector<Instruction>;

  class Compiler;
  double run(const Program& program, std::span<const double> functionals, std::vector<double>& stack) const;
  void make_classes(const std::vector<std::vector<double>>& weights, std::size_t outcomes);

  double shots_ = 0;
  bool compiled_ = false;
  std::size_t class_count_ = 0;
  std::vector<std::uint32_t> class_of_;           ///< by outcome
  std::vector<std::vector<double>> functionals_;  ///< by functional: the weight of each class
  std::vector<double> constants_;                 ///< by functional: what is added
  std::vector<Program> programs_;                 ///< by metric; empty where it is evaluated directly
  std::vector<Expression> direct_;                ///< by metric; used where its program is empty
  CircuitContext context_;
};

}  // namespace libqsim::standards
