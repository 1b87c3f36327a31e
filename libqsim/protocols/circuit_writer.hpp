#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace libqsim::protocols {

/// Writes canonical OpenQASM 2: one statement a line, registers q and c, angles in radians with eight decimals, so that the last bits of
/// a mathematical library do not show in a hash.
class CircuitWriter {
 public:
  CircuitWriter(std::uint32_t qubit_count, std::uint32_t bit_count);

  void gate(std::string_view name, std::initializer_list<std::uint32_t> qubits) { gate(name, {}, qubits); }
  void gate(std::string_view name, std::initializer_list<double> angles, std::initializer_list<std::uint32_t> qubits);
  /// Over all qubits: what stands on its two sides is not merged.
  void barrier();
  void measure(std::uint32_t qubit, std::uint32_t bit);
  /// Qubit i into bit i.
  void measure_all();

  std::uint64_t gate_count() const { return gate_count_; }
  std::string text() const { return text_; }

 private:
  std::uint32_t qubit_count_;
  std::uint64_t gate_count_ = 0;
  std::string text_;
};

}  // namespace libqsim::protocols
