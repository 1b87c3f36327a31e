// The state vector: 2^n amplitudes in memory, in single or double precision.
#pragma once

#include <memory>

#include "libqsim/engines/engine.hpp"
#include "libqsim/engines/statevector/lower.hpp"
#include "libqsim/support/aligned_buffer.hpp"
#include "libqsim/support/parallel.hpp"

namespace libqsim::engines {

// The default engine.
const Engine& statevector_engine();

template <class T>
class Statevector final : public State {
 public:
  // `memory` holds at least memory_bytes(request.qubit_count); the state becomes |0...0>.
  Statevector(const Request& request, support::AlignedBuffer memory);

  static std::uint64_t memory_bytes(std::uint32_t qubit_count);

  std::uint32_t qubit_count() const override { return qubit_count_; }
  Precision precision() const override;
  void set_zero() override;
  bool apply(const plan::Plan& plan, const Control& control) override;
  double norm_squared() const override;
  double probability_of_one(Qubit qubit) const override;
  void collapse(Qubit qubit, bool value, double probability) override;
  void collapse_to_zero(Qubit qubit, bool value, double probability) override;
  std::vector<double> probabilities(std::span<const Qubit> qubits) const override;
  std::vector<std::complex<double>> reduced_density(std::span<const Qubit> qubits) const override;
  std::vector<std::uint64_t> sample(std::span<const double> ascending_uniforms) const override;
  std::vector<double> expectations(std::span<const PauliTerm> terms) const override;
  void set_upper_half(std::span<const PauliTerm> terms) override;
  AmplitudeView amplitudes() const override;
  Result<std::unique_ptr<State>> copy() const override;
  void copy_from(const State& other) override;
  void set_amplitudes(std::span<const std::complex<double>> amplitudes) override;

 private:
  T* data() const { return static_cast<T*>(memory_.data()); }
  // Writes a state |0...0> to memory that has been only noted so far; to be called before anything reads it.
  void settle() const;
  std::uint64_t vector_count() const { return std::uint64_t{1} << (stored_qubit_count_ - table_->lane_qubits); }
  // Calls work(first, last, chunk) over the state's vectors in chunks that depend on its size alone; returns their number.
  template <class Work>
  std::uint64_t for_chunks(Work work) const;
  std::uint64_t chunk_count() const;
  double sum_over(kernels::IndexSet set) const;
  std::vector<double> probabilities_by_input(std::span<const Qubit> qubits) const;
  std::vector<double> probabilities_by_output(std::span<const Qubit> qubits) const;

  std::uint32_t qubit_count_;
  std::uint32_t stored_qubit_count_;
  std::uint32_t thread_count_;
  support::MachineModel machine_;
  const kernels::KernelTable<T>* table_;
  support::AlignedBuffer memory_;
  mutable bool is_noted_zero_ = true;           // the state is |0...0>, and memory has anything
  std::unique_ptr<LoweredProgram<T>> lowered_;  // of the plan applied last
};

template <class T>
template <class Work>
std::uint64_t Statevector<T>::for_chunks(Work work) const {
  const std::uint64_t chunks = chunk_count(), vectors = vector_count() / chunks;
  support::parallel_for(chunks, thread_count_, [&](std::uint64_t chunk) { work(chunk * vectors, (chunk + 1) * vectors, chunk); });
  return chunks;
}

}  // namespace libqsim::engines
