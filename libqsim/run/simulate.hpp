// Running programs, and telling beforehand what a run would take.
#pragma once

#include <complex>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libqsim/run/program.hpp"

namespace libqsim {

namespace detail {
struct OutcomeData;
struct PlanData;
struct ResultData;
}  // namespace detail

inline namespace v0 {

/// Of the amplitudes: complex64 or complex128.
enum class Precision : std::uint8_t { single_precision, double_precision };

/// What a run may spend before it stops with a diagnostic (class resource). All are counted, none is timed: a program meets them at the
/// same place on every machine.
struct Budget {
  /// Operations, jumps and expressions on one path.
  std::uint64_t steps = 12'000'000;
  /// Nested subroutine calls.
  std::uint32_t call_depth = 512;
  /// Amplitudes visited in loops that measure, on all paths together; as many again for every 1000 shots. A path that was never split has
  /// 16 turns before they count.
  std::uint64_t loop_work = std::uint64_t{1} << 29;
  /// Paths of an exact enumeration, and amplitudes visited on all of them (64 visits of a whole state come free).
  std::uint64_t branches = std::uint64_t{1} << 16;
  std::uint64_t branch_work = std::uint64_t{1} << 29;
  /// Entries of an exact distribution.
  std::uint64_t outcomes = std::uint64_t{1} << 20;

  /// Every count (call_depth aside) times `factor`.
  LIBQSIM_API Budget times(double factor) const;
};

/// How a program is run. Nothing is global: what is not said here is not remembered from elsewhere.
struct RunOptions {
  /// Shots to draw; 0: none.
  std::uint64_t shots = 0;
  /// Of the random numbers; with one seed, results are the same bytes on any number of threads. None: a fresh one, told in the result.
  std::optional<std::uint64_t> seed{};
  Precision precision = Precision::double_precision;
  /// 0: one a core.
  std::uint32_t threads = 0;
  /// Values of the program's inputs by name: numbers, "true", bits as "0110", or JSON: "[1, 2]", "[re, im]" for complex.
  std::map<std::string, std::string> inputs{};
  /// What the program's extern functions do, by name. Arguments come and the value goes as inputs are written; a function that returns
  /// nothing gives an empty text. Arrays are handed over by value. An exception stops the run with a diagnostic.
  std::map<std::string, std::function<std::string(const std::vector<std::string>& arguments)>> externs{};
  /// What to compute: counts, distribution, state, probabilities, expectation=PAULI (one letter I, X, Y or Z a qubit, the rightmost acts on
  /// qubit 0), amplitude=BITS (one digit a qubit, the rightmost is qubit 0), marginal=QUBITS and density=QUBITS ("0,2": numbers of qubits,
  /// the first is the least significant bit of an index). Empty: counts if shots are asked for, else the exact distribution.
  std::vector<std::string> output{};
  /// Memory that the run may take; 0: what is free, control groups and resource limits considered.
  std::uint64_t memory_bytes = 0;
  /// The instruction set: baseline, avx2, avx512 or neon; empty: the best that this processor has.
  std::string isa{};
  /// Double precision, the baseline instruction set and a fixed machine model: the same results on any machine.
  bool portable = false;
  /// Every gate by itself instead of an optimised plan: what the plans are tested against.
  bool naive = false;
  Budget budget{};
  /// Stops the run within 0.2 s.
  std::stop_token stop{};
  /// Called now and then from the calling thread with the share that is done.
  std::function<void(double)> progress{};
};

/// The outputs of one outcome. Valid independently of the result that it came from.
class LIBQSIM_API Outputs {
 public:
  /// The value as the formats write it: bits highest index first ("01"), numbers in shortest form, true, false, arrays and complex numbers
  /// as JSON lists. Empty where there is no output of this name.
  std::string text(std::string_view name) const;
  /// The same of every output, in the order of their names.
  std::vector<std::string> texts() const;
  /// As JSON: bits are strings, numbers are numbers (integers beyond 2^53 strings).
  std::string json(std::string_view name) const;
  /// Names in the order of declaration.
  std::vector<std::string> names() const;
  /// {"c":"01","n":3}
  std::string json() const;

  Outputs(std::shared_ptr<const detail::OutcomeData> data, bool counted, std::size_t row)
      : data_(std::move(data)), row_(row), counted_(counted) {}

 private:
  std::shared_ptr<const detail::OutcomeData> data_;
  std::size_t row_;
  bool counted_;
};

struct Count {
  Outputs outputs;
  std::uint64_t count = 0;
};
struct Probability {
  Outputs outputs;
  double p = 0;
};
struct Expectation {
  std::string pauli;
  double value = 0;
};

/// An amplitude of the final state; the rightmost bit is qubit 0.
struct Amplitude {
  std::string bits;
  std::complex<double> value;
};
/// Probabilities of the 2^k values of k qubits, averaged over the outcomes of measurements on the way.
struct Marginal {
  std::vector<std::uint32_t> qubits;  ///< the first is the least significant bit of an index
  std::vector<double> probabilities;
};
/// The reduced density matrix of k qubits, averaged likewise.
struct Density {
  std::vector<std::uint32_t> qubits;         ///< the first is the least significant bit of an index
  std::vector<std::complex<double>> matrix;  ///< 2^k rows, row-major: row i, column j is <i| rho |j>
};

/// A final state in place: 2^n amplitudes, qubit 0 the least significant bit of an index. Valid as long as its RunResult.
struct StateView {
  Precision precision = Precision::double_precision;
  const void* data = nullptr;  ///< std::complex<float> or std::complex<double>
  std::uint64_t size = 0;
  std::complex<double> operator[](std::uint64_t index) const {
    return precision == Precision::single_precision ? std::complex<double>(static_cast<const std::complex<float>*>(data)[index])
                                                    : static_cast<const std::complex<double>*>(data)[index];
  }
};

/// What made a result.
struct Provenance {
  std::string version;
  std::string revision;
  std::string engine;
  std::string isa;
  std::uint32_t threads = 0;
  std::uint64_t seed = 0;
  double seconds = 0;               ///< of the run alone
  std::uint64_t paths = 0;          ///< that an exact enumeration followed
  std::uint64_t gates = 0;          ///< that acted on states
  double left_out_probability = 0;  ///< of paths too improbable (below 1e-13 each) to follow; at most 1e-10
};

/// The results of a run. Cheap to copy; copies share one content.
class LIBQSIM_API RunResult {
 public:
  /// Ordered by the values of the outputs.
  const std::vector<Count>& counts() const;
  /// Exact probabilities; entries below rounding (1e-15, in single precision 1e-11) are left out. Ordered as counts.
  const std::vector<Probability>& distribution() const;
  /// The final state; size 0 where none was asked for.
  StateView state() const;
  /// Of all basis states, qubit 0 least significant, averaged over the outcomes of measurements on the way.
  const std::vector<double>& probabilities() const;
  const std::vector<Expectation>& expectations() const;
  const std::vector<Amplitude>& amplitudes() const;
  const std::vector<Marginal>& marginals() const;
  const std::vector<Density>& densities() const;
  /// Warnings.
  const Diagnostics& diagnostics() const;
  const Provenance& provenance() const;
  std::vector<Variable> outputs() const;

  explicit RunResult(std::shared_ptr<const detail::ResultData> data) : data_(std::move(data)) {}
  const detail::ResultData& data() const { return *data_; }

 private:
  std::shared_ptr<const detail::ResultData> data_;
};

/// What a run would do and take, as data; nothing runs.
class LIBQSIM_API Plan {
 public:
  std::string method() const;
  std::uint32_t qubit_count() const;  ///< of the state: qubits that no gate moves are left out
  std::uint64_t gate_count() const;
  std::uint64_t memory_bytes() const;  ///< needed
  std::uint64_t memory_available_bytes() const;
  bool fits() const;
  std::uint32_t largest_qubit_count() const;  ///< that fits
  double predicted_seconds() const;  ///< infinity where no machine holds the state (more than 62 qubits): its steps are not planned
  /// Resolved measurements: where outcomes decide what follows, the steps shown are those for outcome 0.
  std::uint64_t branch_count() const;
  /// The steps, one a line.
  const std::string& steps_text() const;
  /// For people: what runs, step by step, what it takes, and what else would fit where it does not.
  std::string text() const;
  std::string summary() const;  ///< without the steps

  explicit Plan(std::shared_ptr<const detail::PlanData> data) : data_(std::move(data)) {}
  const detail::PlanData& data() const { return *data_; }

 private:
  std::shared_ptr<const detail::PlanData> data_;
};

/// The functions whose names are namespaces within the library too; they are called as libqsim::run and libqsim::plan.
namespace api {

/// Runs a program. Fails with diagnostics: a run-time error with its line, a budget or the memory exceeded (told before anything is
/// allocated), an input or output that the program does not have, or an interruption.
LIBQSIM_API Result<RunResult> run(const Program& program, const RunOptions& options = {});

/// Tells what a run would do and take; nothing runs.
LIBQSIM_API Result<Plan> plan(const Program& program, const RunOptions& options = {});

}  // namespace api
using namespace api;

/// Expectation values of a sum of Pauli strings with real coefficients.
LIBQSIM_API Result<double> expectation(const Program& program, const std::map<std::string, double>& terms, const RunOptions& options = {});

/// "0.1.0", the revision that this was built from, and the instruction set that is used here.
LIBQSIM_API std::string_view version();
LIBQSIM_API std::string_view revision();
LIBQSIM_API std::string_view instruction_set();

}  // namespace v0
}  // namespace libqsim
