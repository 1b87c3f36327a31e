#include <algorithm>

#include "libqsim/engines/memory.hpp"
#include "libqsim/engines/statevector/statevector.hpp"

namespace libqsim::engines {
namespace {

// Tiles, partial sums and the plan's own data, beside the state.
constexpr std::uint64_t working_bytes = 16 << 20;
// More qubits than any memory has room for, whose amplitudes still count in 64 bits.
constexpr std::uint32_t most_qubits = 56;

class StatevectorEngine final : public Engine {
 public:
  std::string_view name() const override { return "statevector"; }

  Estimate estimate(const Request& request) const override {
    Estimate estimate;
    // A buffer that is kept for reuse is given back when a new one is made.
    estimate.available_bytes = request.machine.available_memory_bytes + support::kept_buffer_bytes();
    estimate.needed_bytes = needed_bytes(request.qubit_count, request.precision);
    while (estimate.largest_qubit_count < most_qubits &&
           needed_bytes(estimate.largest_qubit_count + 1, request.precision) <= estimate.available_bytes) {
      ++estimate.largest_qubit_count;
    }
    return estimate;
  }

  Result<std::unique_ptr<State>> prepare(const Request& request) const override {
    return request.precision == Precision::single_precision ? make<float>(request) : make<double>(request);
  }

 private:
  static std::uint64_t needed_bytes(std::uint32_t qubit_count, Precision precision) {
    if (qubit_count > most_qubits) return ~std::uint64_t{0};
    return working_bytes + (precision == Precision::single_precision ? Statevector<float>::memory_bytes(qubit_count)
                                                                     : Statevector<double>::memory_bytes(qubit_count));
  }

  template <class T>
  Result<std::unique_ptr<State>> make(const Request& request) const {
    Estimate estimate = this->estimate(request);
    support::AlignedBuffer memory;
    if (estimate.fits()) memory = support::AlignedBuffer::allocate(Statevector<T>::memory_bytes(request.qubit_count));
    if (!memory) return Failure(memory_diagnostic(request, estimate));
    return std::unique_ptr<State>(std::make_unique<Statevector<T>>(request, std::move(memory)));
  }
};

}  // namespace

const Engine& statevector_engine() {
  static const StatevectorEngine engine;
  return engine;
}

}  // namespace libqsim::engines
