#pragma once

#include <complex>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "libqsim/standards/draft.hpp"

namespace libqsim::standards {

// A device's noise as a file states it. Every figure has its unit in its name, and its definition here.

/// With probability p the state of the gate's qubits is replaced by the maximally mixed one.
struct DepolarizingNoise {
  double p = 0;
};
/// With these probabilities the Pauli string acts on the gate's qubits (the rightmost letter on its first operand); with what is left,
/// nothing does.
struct PauliNoise {
  std::map<std::string, double> probabilities;
};
/// Kraus operators by row, the first operand least significant; the sum of their K^dagger K is the identity.
struct KrausNoise {
  using Matrix = std::vector<std::vector<std::complex<double>>>;
  std::vector<Matrix> operators;
};
/// Decay to |0> and loss of phase of each qubit while the gate lasts.
struct RelaxationNoise {
  double t1_us = 0;
  double t2_us = 0;                           ///< at most 2 t1
  std::map<std::string, double> duration_ns;  ///< by gate, "measure" and "reset"; "default" for all others
};
/// exp(-i angle P / 2) after the gate.
struct CoherentNoise {
  std::string pauli;
  double angle = 0;
};

struct NoiseChannel {
  std::vector<std::string> after;  ///< names of gates; empty: all
  std::variant<DepolarizingNoise, PauliNoise, KrausNoise, RelaxationNoise, CoherentNoise> noise;
};

/// By prepared value, then by value read.
using Confusion = std::vector<std::vector<double>>;

struct NoiseModel {
  std::string path;
  std::string sha256;
  std::string title;
  std::vector<NoiseChannel> channels;
  std::optional<Confusion> readout;             ///< of qubits that are not named
  std::map<std::string, Confusion> readout_of;  ///< by number of the qubit
};

/// Reads a noise file strictly; refused ones give class `standard` diagnostics.
Result<NoiseModel> read_noise(const std::string& path, const FileAccess& files);

}  // namespace libqsim::standards
