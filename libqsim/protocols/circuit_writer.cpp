#include "libqsim/protocols/circuit_writer.hpp"

#include <fmt/format.h>

#include <cmath>

namespace libqsim::protocols {

namespace {

/// Rounded before it is printed, so that there is no -0.00000000.
double rounded(double angle) {
  const double value = std::round(angle * 1e8) / 1e8;
  return value == 0 ? 0 : value;
}

}  // namespace

CircuitWriter::CircuitWriter(std::uint32_t qubit_count, std::uint32_t bit_count) : qubit_count_(qubit_count) {
  text_ = fmt::format("OPENQASM 2.0;\ninclude \"qelib1.inc\";\nqreg q[{}];\ncreg c[{}];\n", qubit_count, bit_count);
}

void CircuitWriter::gate(std::string_view name, std::initializer_list<double> angles, std::initializer_list<std::uint32_t> qubits) {
  text_ += name;
  const char* separator = "(";
  for (const double angle : angles) {
    text_ += fmt::format("{}{:.8f}", separator, rounded(angle));
    separator = ",";
  }
  if (angles.size() > 0) text_ += ')';
  separator = " ";
  for (const std::uint32_t qubit : qubits) {
    text_ += fmt::format("{}q[{}]", separator, qubit);
    separator = ",";
  }
  text_ += ";\n";
  ++gate_count_;
}

void CircuitWriter::barrier() { text_ += "barrier q;\n"; }

void CircuitWriter::measure(std::uint32_t qubit, std::uint32_t bit) { text_ += fmt::format("measure q[{}] -> c[{}];\n", qubit, bit); }

void CircuitWriter::measure_all() {
  for (std::uint32_t qubit = 0; qubit < qubit_count_; ++qubit) measure(qubit, qubit);
}

}  // namespace libqsim::protocols
