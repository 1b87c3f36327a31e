// The boundary of the engines: an engine estimates, prepares a state, and executes plans on it.
#pragma once

#include <complex>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "libqsim/plan/plan.hpp"
#include "libqsim/support/control.hpp"
#include "libqsim/support/machine_model.hpp"
#include "libqsim/support/result.hpp"

namespace libqsim::engines {

using plan::Precision;
using plan::Qubit;

struct Request {
  std::uint32_t qubit_count = 0;
  Precision precision = Precision::double_precision;
  std::uint32_t thread_count = 0;  // 0: one a core
  support::MachineModel machine;   // instruction set in use and memory available
};

struct Estimate {
  std::uint64_t needed_bytes = 0;
  std::uint64_t available_bytes = 0;
  std::uint32_t largest_qubit_count = 0;  // that fits
  bool fits() const { return needed_bytes <= available_bytes; }
};

using support::Control;

// A Pauli string: qubit q has X where x_mask has bit q, Z where z_mask has it, Y where both have.
struct PauliTerm {
  double coefficient = 1;
  std::uint64_t x_mask = 0;
  std::uint64_t z_mask = 0;
};

// The amplitudes in place, interleaved (re, im), index 0 first: `data` points to float or double as `precision` says.
struct AmplitudeView {
  Precision precision = Precision::double_precision;
  const void* data = nullptr;
  std::uint64_t size = 0;  // 2^n complex amplitudes
};

// A register of qubits, and what can be asked of it. Results are the same bits for every number of threads.
// A state is used by one thread at a time.
class State {
 public:
  virtual ~State() = default;
  virtual std::uint32_t qubit_count() const = 0;
  virtual Precision precision() const = 0;

  // |0...0>. A new state is in it.
  virtual void set_zero() = 0;
  // Runs a plan of the same number of qubits and precision; one that starts from zero needs set_zero before it. False if the control's
  // stop came first: what is held then is no state until it is set anew.
  [[nodiscard]] virtual bool apply(const plan::Plan& plan, const Control& control = {}) = 0;

  virtual double norm_squared() const = 0;
  // The probability that a measurement of `qubit` gives 1.
  virtual double probability_of_one(Qubit qubit) const = 0;
  // Projects `qubit` on `value` and renormalises; `probability` is that of the value, as probability_of_one gives it (> 0).
  virtual void collapse(Qubit qubit, bool value, double probability) = 0;
  // As collapse, and then sets the qubit to 0: both halves of `reset`.
  virtual void collapse_to_zero(Qubit qubit, bool value, double probability) = 0;

  // Probabilities of the values of `qubits` (the first is the least significant): 2^k of them.
  virtual std::vector<double> probabilities(std::span<const Qubit> qubits) const = 0;
  // The reduced density matrix of `qubits` (the first is the least significant), row-major: row i, column j is <i| rho |j>.
  virtual std::vector<std::complex<double>> reduced_density(std::span<const Qubit> qubits) const = 0;
  // Basis states drawn by inversion: outcome i belongs to uniforms[i] in [0, 1), which must be ascending.
  virtual std::vector<std::uint64_t> sample(std::span<const double> ascending_uniforms) const = 0;
  // coefficient * <P> of each term; of a state that is not normalised, coefficient * <state|P|state>.
  virtual std::vector<double> expectations(std::span<const PauliTerm> terms) const = 0;
  // The half of the state where the highest qubit is 1 becomes the sum of coefficient * P, applied to the half where it is 0. Such a state
  // is not normalised. The terms leave the highest qubit alone.
  virtual void set_upper_half(std::span<const PauliTerm> terms) = 0;

  virtual AmplitudeView amplitudes() const = 0;
  // An independent state of equal content; fails where memory does not allow it.
  virtual Result<std::unique_ptr<State>> copy() const = 0;
  // Takes over the content of a state of the same engine, qubits and precision.
  virtual void copy_from(const State& other) = 0;
  // Overwrites the amplitudes (2^n of them), e.g. with an initial state from the user.
  virtual void set_amplitudes(std::span<const std::complex<double>> amplitudes) = 0;
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual std::string_view name() const = 0;
  // Before anything is allocated.
  virtual Estimate estimate(const Request& request) const = 0;
  // A state in |0...0>, or a diagnostic that names the memory needed, available and the largest register that fits.
  virtual Result<std::unique_ptr<State>> prepare(const Request& request) const = 0;
};

// Every engine of this build, the default first.
std::span<const Engine* const> all_engines();
// nullptr if there is none of this name.
const Engine* find_engine(std::string_view name);

}  // namespace libqsim::engines
