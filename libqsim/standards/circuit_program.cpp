#include "libqsim/standards/circuit_program.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "libqsim/standards/expression_functions.hpp"

namespace libqsim::standards {

namespace {

constexpr double not_defined = std::numeric_limits<double>::quiet_NaN();

bool depends_on_counts(const Expression& expression) {
  if (expression.operation == Operation::call && sees_counts(function_rows()[expression.slot])) return true;
  return std::any_of(expression.operands.begin(), expression.operands.end(), depends_on_counts);
}

bool depends_on_shots(const Expression& expression) {
  if (expression.operation == Operation::call && function_rows()[expression.slot].name == "shots") return true;
  return std::any_of(expression.operands.begin(), expression.operands.end(), depends_on_shots);
}

/// A vector over (some of) the outcomes whose elements are constant + slope * count.
struct Affine {
  std::vector<std::size_t> outcomes;
  std::vector<double> constant;
  std::vector<double> slope;
};

}  // namespace

/// Turns expressions into programs over functionals, or gives up on those that see the counts in another way.
class CircuitProgram::Compiler {
 public:
  Compiler(CircuitProgram& target, const CircuitContext& context) : target_(target), context_(context) {}

  std::optional<Program> compile(const Expression& metric) {
    Program program;
    if (!scalar(metric, program)) return std::nullopt;
    return program;
  }

  std::vector<std::vector<double>> weights;  ///< by functional, by outcome

 private:
  std::size_t size() const { return context_.table->size(); }

  void add_functional(std::vector<double> outcome_weights, double constant, Program& program) {
    program.push_back({Code::functional, static_cast<std::uint32_t>(weights.size()), 0});
    weights.push_back(std::move(outcome_weights));
    target_.constants_.push_back(constant);
  }

  bool scalar(const Expression& e, Program& program) {
    if (!depends_on_counts(e) && !depends_on_shots(e)) {
      program.push_back({Code::constant, 0, standards::evaluate(e, context_).number});
      return true;
    }
    if (e.operation == Operation::call) return call(e, program);
    if (e.operation == Operation::negate) {
      if (e.type.kind != ValueKind::number || !scalar(e.operands[0], program)) return false;
      program.push_back({Code::negate, 0, 0});
      return true;
    }
    const std::optional<Code> code = code_of(e.operation);
    if (!code || e.type.kind != ValueKind::number || !scalar(e.operands[0], program) || !scalar(e.operands[1], program)) return false;
    program.push_back({*code, 0, 0});
    return true;
  }

  static std::optional<Code> code_of(Operation operation) {
    switch (operation) {
      case Operation::add:
        return Code::add;
      case Operation::subtract:
        return Code::subtract;
      case Operation::multiply:
        return Code::multiply;
      case Operation::divide:
        return Code::divide;
      case Operation::power:
        return Code::power;
      default:
        return std::nullopt;
    }
  }

  bool call(const Expression& e, Program& program) {
    const FunctionRow& row = function_rows()[e.slot];
    if (row.name == "shots") {
      program.push_back({Code::shots, 0, 0});
      return true;
    }
    if (row.weights != nullptr) return linear_quantity(e, row, program);
    if (row.name == "sum" || row.name == "mean") return weighted_sum(e, row.name == "mean", program);
    if (row.number != nullptr) {
      if (!scalar(e.operands[0], program)) return false;
      program.push_back({Code::function, static_cast<std::uint32_t>(e.slot), 0});
      return true;
    }
    if (row.name != "min" && row.name != "max") return false;
    for (const Expression& operand : e.operands) {
      if (operand.type.kind != ValueKind::number || !scalar(operand, program)) return false;
    }
    program.push_back({row.name == "min" ? Code::minimum : Code::maximum, static_cast<std::uint32_t>(e.operands.size()), 0});
    return true;
  }

  bool linear_quantity(const Expression& e, const FunctionRow& row, Program& program) {
    std::vector<Value> arguments;
    for (const Expression& operand : e.operands) arguments.push_back(standards::evaluate(operand, context_));
    std::vector<double> outcome_weights = row.weights(context_, e, arguments);
    if (outcome_weights.empty()) {
      program.push_back({Code::constant, 0, not_defined});
      return true;
    }
    add_functional(std::move(outcome_weights), 0, program);
    program.push_back({Code::shots, 0, 0});
    program.push_back({Code::divide, 0, 0});
    return true;
  }

  bool weighted_sum(const Expression& e, bool average, Program& program) {
    if (e.operands.size() != 1) return false;
    const std::optional<Affine> vector = affine(e.operands[0]);
    if (!vector) return false;
    std::vector<double> outcome_weights(size(), 0.0);
    double constant = 0;
    double elements = 0;
    for (std::size_t i = 0; i < vector->outcomes.size(); ++i) {
      const double multiplicity = context_.table->multiplicity(vector->outcomes[i]);
      outcome_weights[vector->outcomes[i]] += vector->slope[i];  // of the others: what all of them have together
      constant += vector->constant[i] * multiplicity;
      elements += multiplicity;
    }
    add_functional(std::move(outcome_weights), constant, program);
    if (average) {
      program.push_back({Code::constant, 0, elements});
      program.push_back({Code::divide, 0, 0});
    }
    return true;
  }

  /// Nothing where an element is no constant + slope * count.
  std::optional<Affine> affine(const Expression& e) {
    if (!depends_on_counts(e)) return constant_vector(e);
    if (e.operation == Operation::call) {
      if (function_rows()[e.slot].name != "counts") return std::nullopt;
      return counts();
    }
    if (e.operation == Operation::negate) {
      std::optional<Affine> operand = affine(e.operands[0]);
      if (operand) scale(*operand, -1);
      return operand;
    }
    if (e.operation == Operation::index) return selection(e);
    return combination(e);
  }

  Affine counts() const {
    Affine made;
    made.outcomes.resize(size());
    for (std::size_t i = 0; i < size(); ++i) made.outcomes[i] = i;
    made.constant.assign(size(), 0.0);
    made.slope.assign(size(), 1.0);
    return made;
  }

  std::optional<Affine> constant_vector(const Expression& e) {
    if (depends_on_shots(e)) return std::nullopt;
    const Value value = standards::evaluate(e, context_);
    if (value.numbers.size() != size()) return std::nullopt;  // a selection of its own
    Affine made = counts();
    made.constant = value.numbers;
    made.slope.assign(size(), 0.0);
    return made;
  }

  static void scale(Affine& vector, double factor) {
    for (double& number : vector.constant) number *= factor;
    for (double& number : vector.slope) number *= factor;
  }

  std::optional<Affine> selection(const Expression& e) {
    if (depends_on_counts(e.operands[1]) || depends_on_shots(e.operands[1])) return std::nullopt;
    const std::optional<Affine> base = affine(e.operands[0]);
    const Value set = standards::evaluate(e.operands[1], context_);
    if (!base || set.mask.size() != base->outcomes.size()) return std::nullopt;
    Affine made;
    for (std::size_t i = 0; i < set.mask.size(); ++i) {
      if (!set.mask[i]) continue;
      made.outcomes.push_back(base->outcomes[i]);
      made.constant.push_back(base->constant[i]);
      made.slope.push_back(base->slope[i]);
    }
    return made;
  }

  std::optional<Affine> combination(const Expression& e) {
    const std::optional<Affine> left = operand(e.operands[0]);
    const std::optional<Affine> right = operand(e.operands[1]);
    if (!left || !right || left->outcomes != right->outcomes) return std::nullopt;
    const auto flat = [](const Affine& vector) {
      return std::all_of(vector.slope.begin(), vector.slope.end(), [](double s) { return s == 0; });
    };
    const bool flat_right = flat(*right);
    if (e.operation == Operation::multiply && !flat_right && !flat(*left)) return std::nullopt;
    if ((e.operation == Operation::divide && !flat_right) || e.operation == Operation::power) return std::nullopt;
    Affine made = *left;
    for (std::size_t i = 0; i < made.outcomes.size(); ++i) {
      const double a = left->constant[i];
      const double b = right->constant[i];
      switch (e.operation) {
        case Operation::add:
          made.constant[i] = a + b;
          made.slope[i] = left->slope[i] + right->slope[i];
          break;
        case Operation::subtract:
          made.constant[i] = a - b;
          made.slope[i] = left->slope[i] - right->slope[i];
          break;
        case Operation::multiply:
          made.constant[i] = a * b;
          made.slope[i] = left->slope[i] * b + right->slope[i] * a;
          break;
        default:
          made.constant[i] = a / b;
          made.slope[i] = left->slope[i] / b;
      }
      if (!std::isfinite(made.constant[i]) || !std::isfinite(made.slope[i])) return std::nullopt;
    }
    return made;
  }

  /// An operand of a vector operation: a vector, or a number for every outcome.
  std::optional<Affine> operand(const Expression& e) {
    if (e.type.kind != ValueKind::number) return affine(e);
    if (depends_on_counts(e) || depends_on_shots(e)) return std::nullopt;
    Affine made = counts();
    made.constant.assign(size(), standards::evaluate(e, context_).number);
    made.slope.assign(size(), 0.0);
    return made;
  }

  CircuitProgram& target_;
  const CircuitContext& context_;
};

CircuitProgram::CircuitProgram(std::span<const Expression> metrics, const CircuitContext& context)
    : shots_(context.shots), direct_(metrics.begin(), metrics.end()), context_(context) {
  Compiler compiler(*this, context);
  bool all_compiled = true;
  for (const Expression& metric : metrics) {
    const std::size_t functionals = compiler.weights.size();
    std::optional<Program> program = compiler.compile(metric);
    if (!program) {
      compiler.weights.resize(functionals);
      constants_.resize(functionals);
      all_compiled = false;
    }
    programs_.push_back(program.value_or(Program{}));
  }
  const std::size_t outcomes = context.table->size();
  compiled_ = all_compiled;
  if (all_compiled) {
    make_classes(compiler.weights, outcomes);
    return;
  }
  class_count_ = outcomes;
  class_of_.resize(outcomes);
  for (std::size_t i = 0; i < outcomes; ++i) class_of_[i] = static_cast<std::uint32_t>(i);
  functionals_ = std::move(compiler.weights);
}

void CircuitProgram::make_classes(const std::vector<std::vector<double>>& weights, std::size_t outcomes) {
  std::map<std::vector<double>, std::uint32_t> known;
  class_of_.resize(outcomes);
  std::vector<double> key(weights.size());
  functionals_.resize(weights.size());
  for (std::size_t i = 0; i < outcomes; ++i) {
    for (std::size_t f = 0; f < weights.size(); ++f) key[f] = weights[f][i];
    const auto [found, added] = known.emplace(key, static_cast<std::uint32_t>(known.size()));
    class_of_[i] = found->second;
    if (!added) continue;
    for (std::size_t f = 0; f < weights.size(); ++f) functionals_[f].push_back(key[f]);
  }
  class_count_ = known.size();
}

std::vector<double> CircuitProgram::by_class(std::span<const double> by_outcome) const {
  std::vector<double> sums(class_count_, 0.0);
  for (std::size_t i = 0; i < by_outcome.size(); ++i) sums[class_of_[i]] += by_outcome[i];
  return sums;
}

double CircuitProgram::run(const Program& program, std::span<const double> functionals, std::vector<double>& stack) const {
  const auto finite = [](double value) { return std::isfinite(value) ? value : not_defined; };
  stack.clear();
  const auto pop = [&] {
    const double value = stack.back();
    stack.pop_back();
    return value;
  };
  for (const Instruction& instruction : program) {
    switch (instruction.code) {
      case Code::constant:
        stack.push_back(instruction.number);
        continue;
      case Code::functional:
        stack.push_back(functionals[instruction.index]);
        continue;
      case Code::shots:
        stack.push_back(shots_);
        continue;
      case Code::negate:
        stack.back() = -stack.back();
        continue;
      case Code::function:
        stack.back() = finite(function_rows()[instruction.index].number(stack.back()));
        continue;
      case Code::minimum:
      case Code::maximum: {
        double extreme = pop();
        for (std::uint32_t i = 1; i < instruction.index; ++i) {
          const double other = pop();
          const bool broken = std::isnan(extreme) || std::isnan(other);
          extreme = broken ? not_defined : instruction.code == Code::minimum ? std::min(extreme, other) : std::max(extreme, other);
        }
        stack.push_back(extreme);
        continue;
      }
      default:
        break;
    }
    const double b = pop();
    double& a = stack.back();
    switch (instruction.code) {
      case Code::add:
        a = finite(a + b);
        break;
      case Code::subtract:
        a = finite(a - b);
        break;
      case Code::multiply:
        a = finite(a * b);
        break;
      case Code::divide:
        a = finite(a / b);
        break;
      default:
        a = std::isnan(a) || std::isnan(b) ? not_defined : finite(std::pow(a, b));
    }
  }
  return stack.back();
}

std::vector<double> CircuitProgram::evaluate(std::span<const double> class_counts) const {
  Scratch scratch;
  evaluate(class_counts, scratch);
  return std::move(scratch.values);
}

void CircuitProgram::evaluate(std::span<const double> class_counts, Scratch& scratch) const {
  std::vector<double>& functionals = scratch.functionals;
  functionals.assign(constants_.begin(), constants_.end());
  for (std::size_t f = 0; f < functionals_.size(); ++f) {
    for (std::size_t c = 0; c < class_count_; ++c) {
      if (class_counts[c] != 0) functionals[f] += functionals_[f][c] * class_counts[c];
    }
  }
  std::vector<double>& values = scratch.values;
  values.clear();
  for (std::size_t m = 0; m < direct_.size(); ++m) {
    if (!programs_[m].empty()) {
      values.push_back(run(programs_[m], functionals, scratch.stack));
      continue;
    }
    CircuitContext context = context_;
    context.counts = class_counts;  // one class an outcome
    context.shots = shots_;
    values.push_back(standards::evaluate(direct_[m], context).number);
  }
}

}  // namespace libqsim::standards
