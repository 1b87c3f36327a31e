#include "libqsim/engines/statevector/statevector.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

#include "libqsim/engines/memory.hpp"
#include "libqsim/engines/statevector/runner.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {
namespace {

// A state has room for one group of the widest instruction set, whichever runs.
constexpr std::uint32_t least_stored_qubits = 7;
// Below this size threads cost more than they bring.
constexpr std::uint32_t least_threaded_qubits = 15;
// A state is cut into at most this many chunks, of at least so many amplitudes.
constexpr std::uint64_t most_chunks = 1024;
constexpr std::uint64_t least_chunk_amplitudes = 1 << 13;

std::uint32_t stored_qubits(std::uint32_t qubit_count) { return std::max(qubit_count, least_stored_qubits); }

}  // namespace

template <class T>
Statevector<T>::Statevector(const Request& request, support::AlignedBuffer memory)
    : qubit_count_(request.qubit_count),
      stored_qubit_count_(stored_qubits(request.qubit_count)),
      thread_count_(stored_qubit_count_ < least_threaded_qubits ? 1
                    : request.thread_count == 0                 ? request.machine.core_count
                                                                : request.thread_count),
      machine_(request.machine),
      table_(&kernels::kernel_table<T>(request.machine.isa)),
      memory_(std::move(memory)) {}

template <class T>
std::uint64_t Statevector<T>::memory_bytes(std::uint32_t qubit_count) {
  return 2 * sizeof(T) << stored_qubits(qubit_count);
}

template <class T>
Precision Statevector<T>::precision() const {
  return sizeof(T) == sizeof(float) ? Precision::single_precision : Precision::double_precision;
}

template <class T>
std::uint64_t Statevector<T>::chunk_count() const {
  const std::uint64_t amplitudes = std::uint64_t{1} << stored_qubit_count_;
  return std::clamp<std::uint64_t>(amplitudes / least_chunk_amplitudes, 1, most_chunks);
}

// Most often a plan that starts from there comes next, and it writes the state itself.
template <class T>
void Statevector<T>::set_zero() {
  is_noted_zero_ = true;
}

template <class T>
void Statevector<T>::settle() const {
  if (!std::exchange(is_noted_zero_, false)) return;
  const std::uint64_t vector_size = std::uint64_t{2} << table_->lane_qubits;
  for_chunks([&](std::uint64_t first, std::uint64_t last, std::uint64_t) {
    std::memset(data() + first * vector_size, 0, (last - first) * vector_size * sizeof(T));
  });
  data()[0] = 1;
}

template <class T>
bool Statevector<T>::apply(const plan::Plan& plan, const Control& control) {
  if (lowered_ == nullptr || &lowered_->program() != &plan.program()) {
    lowered_ = std::make_unique<LoweredProgram<T>>(plan.shared_program());
  }
  using Memory = typename ProgramRunner<T>::Memory;
  const bool from_zero = is_noted_zero_ && plan.start() == plan::Start::zero;
  const bool from_nothing = from_zero && lowered_->can_start_from_nothing();
  if (!from_nothing) settle();
  is_noted_zero_ = false;
  return ProgramRunner<T>(*lowered_, data(), thread_count_, control)
      .run(from_nothing ? Memory::nothing
           : from_zero  ? Memory::zero
                        : Memory::state);
}

template <class T>
double Statevector<T>::sum_over(kernels::IndexSet set) const {
  settle();
  std::vector<double> sums(chunk_count());
  for_chunks(
      [&](std::uint64_t first, std::uint64_t last, std::uint64_t chunk) { sums[chunk] = table_->norm_squared(data(), set, first, last); });
  return support::tree_sum(sums);
}

template <class T>
double Statevector<T>::norm_squared() const {
  return sum_over({});
}

template <class T>
double Statevector<T>::probability_of_one(Qubit qubit) const {
  const std::uint64_t bit = std::uint64_t{1} << qubit;
  return std::min(sum_over({bit, bit}), 1.0);
}

template <class T>
void Statevector<T>::collapse(Qubit qubit, bool value, double probability) {
  settle();
  const std::uint64_t bit = std::uint64_t{1} << qubit;
  const T scale = static_cast<T>(1 / std::sqrt(probability));
  for_chunks([&](std::uint64_t first, std::uint64_t last, std::uint64_t) {
    table_->project(data(), {bit, value ? bit : 0}, scale, first, last);
  });
}

template <class T>
void Statevector<T>::collapse_to_zero(Qubit qubit, bool value, double probability) {
  collapse(qubit, value, probability);
  if (!value) return;
  plan::Segment flip(qubit_count_);
  const std::array<plan::Complex, 4> x{0, 1, 1, 0};
  flip.add_gate(plan::Storage::dense, x, std::array{qubit});
  plan::Options options;
  options.precision = precision();
  static_cast<void>(apply(plan::make_plan(flip, machine_, options), {}));
}

template <class T>
AmplitudeView Statevector<T>::amplitudes() const {
  settle();
  return {precision(), data(), std::uint64_t{1} << qubit_count_};
}

template <class T>
Result<std::unique_ptr<State>> Statevector<T>::copy() const {
  Request request{qubit_count_, precision(), thread_count_, machine_};
  request.machine.available_memory_bytes = support::available_memory_bytes();
  auto copy = statevector_engine().prepare(request);
  if (copy) (*copy)->copy_from(*this);
  return copy;
}

template <class T>
void Statevector<T>::copy_from(const State& other) {
  const auto* from = static_cast<const T*>(other.amplitudes().data);
  is_noted_zero_ = false;
  const std::uint64_t vector_size = std::uint64_t{2} << table_->lane_qubits;
  for_chunks([&](std::uint64_t first, std::uint64_t last, std::uint64_t) {
    std::memcpy(data() + first * vector_size, from + first * vector_size, (last - first) * vector_size * sizeof(T));
  });
}

template <class T>
void Statevector<T>::set_amplitudes(std::span<const std::complex<double>> amplitudes) {
  const std::uint64_t lanes = std::uint64_t{1} << table_->lane_qubits;
  is_noted_zero_ = false;
  for_chunks([&](std::uint64_t first, std::uint64_t last, std::uint64_t) {
    for (std::uint64_t i = first * lanes; i < last * lanes; ++i) {
      const std::complex<double> amplitude = i < amplitudes.size() ? amplitudes[i] : 0.0;
      data()[2 * i] = static_cast<T>(amplitude.real());
      data()[2 * i + 1] = static_cast<T>(amplitude.imag());
    }
  });
}

template class Statevector<float>;
template class Statevector<double>;

}  // namespace libqsim::engines
