#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "libqsim/ir/program.hpp"
#include "libqsim/run/program.hpp"
#include "libqsim/run/simulate.hpp"
#include "libqsim/standards/expression_value.hpp"

namespace libqsim::standards {

/// The output bits of a circuit as its outcomes write them: register by register, the one declared last leftmost.
class OutcomeBits {
 public:
  struct Register {
    std::string name;
    std::size_t bits = 0;
    bool is_boolean = false;
  };

  /// Nothing where an output is neither a bit, a bit register nor a truth value.
  static std::optional<OutcomeBits> of(const Program& program);

  const std::vector<Register>& registers() const { return registers_; }
  std::size_t count() const { return count_; }
  /// By bit, the one declared first at 0: whether a measurement or assignment may set it.
  const std::vector<bool>& measured() const { return measured_; }

  std::string text_of(const Outputs& outputs) const;
  /// From values by register name, as results state them; empty, with what is wrong, where they are not this circuit's.
  std::string text_of(const std::map<std::string, std::string>& outputs, std::string& fault) const;
  /// With the bits of each register the other way round.
  std::string reversed(const std::string& text) const;

 private:
  std::vector<Register> registers_;
  std::size_t count_ = 0;
  std::vector<bool> measured_;
};

/// The bit of a register that a place names by a constant index; nothing where it does otherwise.
std::optional<std::uint32_t> constant_bit(const ir::Program& program, const ir::Place& place);

using Distribution = std::vector<std::pair<std::string, double>>;

/// A table over a distribution's outcomes and those that were seen; with all outcomes where they are few. `measured`: by bit, whether
/// anything sets it. `distribution` null: not known.
OutcomeTable outcome_table(const std::vector<bool>& measured, const Distribution* distribution, const std::vector<std::string>& seen);
/// The index of an outcome in a table; every outcome that was seen has one.
std::optional<std::size_t> index_of(const OutcomeTable& table, const std::string& outcome);

/// (sum of sqrt(p q))^2, over outcomes by text.
double hellinger_fidelity(const std::map<std::string, double>& p, const std::map<std::string, double>& q);

}  // namespace libqsim::standards
