#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

#include "libqsim/protocols/protocol_rows.hpp"

namespace libqsim::protocols {

namespace {

constexpr double pi = std::numbers::pi;

std::string bits_of(std::uint64_t value, std::uint32_t width) {
  std::string text(width, '0');
  for (std::uint32_t i = 0; i < width; ++i) text[width - 1 - i] = (value >> i & 1U) != 0 ? '1' : '0';
  return text;
}

/// The quantum Fourier transform of the first `qubits`, qubit 0 least significant, without the swaps at its end: bit j of the result stands
/// on qubit qubits - 1 - j. The inverse takes it in that order.
void write_qft(CircuitWriter& writer, std::uint32_t qubits) {
  for (std::uint32_t j = qubits; j-- > 0;) {
    writer.gate("h", {j});
    for (std::uint32_t k = j; k-- > 0;) writer.gate("cu1", {pi / std::exp2(j - k)}, {k, j});
  }
}

void write_inverse_qft(CircuitWriter& writer, std::uint32_t qubits) {
  for (std::uint32_t j = 0; j < qubits; ++j) {
    for (std::uint32_t k = 0; k < j; ++k) writer.gate("cu1", {-pi / std::exp2(j - k)}, {k, j});
    writer.gate("h", {j});
  }
}

void flip_ones(CircuitWriter& writer, std::uint64_t value, std::uint32_t qubits) {
  for (std::uint32_t q = 0; q < qubits; ++q) {
    if ((value >> q & 1U) != 0) writer.gate("x", {q});
  }
}

void flip_zeros(CircuitWriter& writer, std::uint64_t value, std::uint32_t qubits) { flip_ones(writer, ~value, qubits); }

void hadamards(CircuitWriter& writer, std::uint32_t qubits) {
  for (std::uint32_t q = 0; q < qubits; ++q) writer.gate("h", {q});
}

/// One text and the basis state that comes out, if there is one.
struct Application {
  std::string text;
  std::uint64_t gates = 0;
  std::string target;
};

Application finish(CircuitWriter& writer, std::uint32_t measured, std::string target) {
  for (std::uint32_t q = 0; q < measured; ++q) writer.measure(q, q);
  return {writer.text(), writer.gate_count(), std::move(target)};
}

/// The last qubit is the oracle's; the others show the secret.
Application bernstein_vazirani(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint32_t data = qubits - 1;
  const std::uint64_t secret = rng.below(std::uint64_t{1} << data);
  CircuitWriter writer(qubits, data);
  hadamards(writer, data);
  writer.gate("x", {data});
  writer.gate("h", {data});
  for (std::uint32_t q = 0; q < data; ++q) {
    if ((secret >> q & 1U) != 0) writer.gate("cx", {q, data});
  }
  hadamards(writer, data);
  return finish(writer, data, bits_of(secret, data));
}

/// A number is transformed, 1 is added by phases, and it is transformed back.
Application quantum_fourier_transform(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint64_t size = std::uint64_t{1} << qubits;
  const std::uint64_t number = rng.below(size);
  CircuitWriter writer(qubits, qubits);
  flip_ones(writer, number, qubits);
  write_qft(writer, qubits);
  // Qubit j holds exp(2 pi i number / 2^(j + 1)).
  for (std::uint32_t j = 0; j < qubits; ++j) writer.gate("u1", {pi / std::exp2(j)}, {j});
  write_inverse_qft(writer, qubits);
  return finish(writer, qubits, bits_of((number + 1) % size, qubits));
}

/// The phase of u1 on |1> is a multiple of 2 pi / 2^t, which t = qubits - 1 counting qubits read exactly.
Application phase_estimation(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint32_t counting = qubits - 1;
  const std::uint64_t size = std::uint64_t{1} << counting;
  const std::uint64_t phase = rng.below(size);
  CircuitWriter writer(qubits, counting);
  writer.gate("x", {counting});
  hadamards(writer, counting);
  for (std::uint32_t j = 0; j < counting; ++j) {
    // Qubit j of the transform in its order without swaps takes the power 2^(counting - 1 - j).
    const std::uint64_t turns = (phase << (counting - 1 - j)) % size;
    writer.gate("cu1", {2 * pi * static_cast<double>(turns) / static_cast<double>(size)}, {j, counting});
  }
  write_inverse_qft(writer, counting);
  return finish(writer, counting, bits_of(phase, counting));
}

/// The last qubit is rotated by an angle whose sine is the amplitude; counting qubits read the angle, with either sign.
Application amplitude_estimation(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint32_t counting = qubits - 1;
  const std::uint64_t size = std::uint64_t{1} << counting;
  const std::uint64_t steps = size < 4 ? 1 : 1 + rng.below(size / 2 - 1);
  const double angle = 2 * pi * static_cast<double>(steps) / static_cast<double>(size);
  CircuitWriter writer(qubits, counting);
  writer.gate("ry", {angle}, {counting});
  hadamards(writer, counting);
  for (std::uint32_t j = 0; j < counting; ++j) {
    // Grover's operator is ry(2 angle); controlled, by two halves.
    const double power = std::fmod(2 * angle * std::exp2(counting - 1 - j), 4 * pi);
    writer.gate("ry", {power / 2}, {counting});
    writer.gate("cx", {j, counting});
    writer.gate("ry", {-power / 2}, {counting});
    writer.gate("cx", {j, counting});
  }
  write_inverse_qft(writer, counting);
  return finish(writer, counting, {});
}

/// A phase of -1 on the data qubits' all-ones state, with data - 2 helpers above them that return to 0.
void controlled_sign(CircuitWriter& writer, std::uint32_t data) {
  if (data == 1) return writer.gate("z", {0});
  if (data == 2) return writer.gate("cz", {0, 1});
  // Helper i is the conjunction of data qubits 0 to i + 1.
  writer.gate("ccx", {0, 1, data});
  for (std::uint32_t i = 2; i + 1 < data; ++i) writer.gate("ccx", {i, data + i - 2, data + i - 1});
  writer.gate("cz", {data + data - 3, data - 1});
  for (std::uint32_t i = data - 2; i >= 2; --i) writer.gate("ccx", {i, data + i - 2, data + i - 1});
  writer.gate("ccx", {0, 1, data});
}

/// As many data qubits as their helpers leave room for.
Application grover(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint32_t data = qubits < 4 ? std::min<std::uint32_t>(qubits, 2) : (qubits + 2) / 2;
  const std::uint64_t marked = rng.below(std::uint64_t{1} << data);
  CircuitWriter writer(qubits, data);
  hadamards(writer, data);
  const double angle = std::asin(std::exp2(-0.5 * data));
  const auto rounds = static_cast<int>(std::floor(pi / (4 * angle)));
  for (int round = 0; round < rounds; ++round) {
    flip_zeros(writer, marked, data);
    controlled_sign(writer, data);
    flip_zeros(writer, marked, data);
    hadamards(writer, data);
    flip_zeros(writer, 0, data);
    controlled_sign(writer, data);
    flip_zeros(writer, 0, data);
    hadamards(writer, data);
  }
  return finish(writer, data, {});
}

/// Trotter steps of a Heisenberg chain with fields along z drawn from the seed, from a Neel state.
Application hamiltonian_simulation(std::uint32_t qubits, support::CounterRng& rng) {
  constexpr int steps = 5;
  constexpr double time_step = 0.2;
  CircuitWriter writer(qubits, qubits);
  std::string fields;
  std::vector<double> strengths;
  for (std::uint32_t q = 0; q < qubits; ++q) strengths.push_back(2 * rng.uniform() - 1);
  for (std::uint32_t q = 0; q < qubits; q += 2) writer.gate("x", {q});
  const auto zz = [&](std::uint32_t a, std::uint32_t b) {
    writer.gate("cx", {a, b});
    writer.gate("rz", {2 * time_step}, {b});
    writer.gate("cx", {a, b});
  };
  for (int step = 0; step < steps; ++step) {
    for (std::uint32_t q = 0; q < qubits; ++q) writer.gate("rz", {2 * time_step * strengths[q]}, {q});
    for (std::uint32_t q = 0; q + 1 < qubits; ++q) {
      for (const std::uint32_t end : {q, q + 1}) writer.gate("h", {end});  // XX
      zz(q, q + 1);
      for (const std::uint32_t end : {q, q + 1}) writer.gate("h", {end});
      for (const std::uint32_t end : {q, q + 1}) writer.gate("rx", {pi / 2}, {end});  // YY
      zz(q, q + 1);
      for (const std::uint32_t end : {q, q + 1}) writer.gate("rx", {-pi / 2}, {end});
      zz(q, q + 1);
    }
  }
  return finish(writer, qubits, {});
}

/// The bent function that is the sum of products of neighbouring bits, shifted.
Application hidden_shift(std::uint32_t qubits, support::CounterRng& rng) {
  const std::uint32_t data = qubits - qubits % 2;
  const std::uint64_t shift = rng.below(std::uint64_t{1} << data);
  CircuitWriter writer(qubits, data);
  const auto products = [&] {
    for (std::uint32_t q = 0; q < data; q += 2) writer.gate("cz", {q, q + 1});
  };
  hadamards(writer, data);
  flip_ones(writer, shift, data);
  products();
  flip_ones(writer, shift, data);
  hadamards(writer, data);
  products();
  hadamards(writer, data);
  return finish(writer, data, bits_of(shift, data));
}

struct ApplicationRow {
  std::string_view name;
  Application (*write)(std::uint32_t qubits, support::CounterRng& rng);
};

constexpr ApplicationRow applications[] = {{"amplitude-estimation", amplitude_estimation},
                                           {"bernstein-vazirani", bernstein_vazirani},
                                           {"grover", grover},
                                           {"hamiltonian-simulation", hamiltonian_simulation},
                                           {"hidden-shift", hidden_shift},
                                           {"phase-estimation", phase_estimation},
                                           {"quantum-fourier-transform", quantum_fourier_transform}};

/// A circuit of an application, as QED-C's application-oriented benchmarks choose them (Lubinski et al., arXiv:2110.03137), written anew.
GeneratedCircuit generate_application(const Parameters& parameters, std::uint64_t, std::uint64_t seed) {
  support::CounterRng rng(seed, stream_of("application-oriented"), 0);
  const std::string& name = parameters.text("application");
  GeneratedCircuit made;
  for (const ApplicationRow& row : applications) {
    if (row.name != name) continue;
    Application application = row.write(static_cast<std::uint32_t>(parameters.integer("qubits")), rng);
    made.text = std::move(application.text);
    made.noisy_gates = static_cast<double>(application.gates);
    if (!application.target.empty()) made.fields["target"] = application.target;
  }
  made.stratum = "all";
  return made;
}

// ------------------------------------------------------------- protocols

constexpr auto application_names = [] {
  std::array<std::string_view, std::size(applications)> names;
  std::transform(std::begin(applications), std::end(applications), names.begin(), [](const ApplicationRow& row) { return row.name; });
  return names;
}();
constexpr std::array application_parameters{qubits_row(2, 24),
                                            ParameterRow{"application", Kind::text, "which one", 0, 0, application_names}};
constexpr std::array application_fields{target_field};

Parameters application_defaults() { return with({{"qubits", std::int64_t{5}}, {"application", std::string("bernstein-vazirani")}}); }

/// Hellinger fidelity, normalised so that a uniform sampler scores 0 (whatever the number of bits).
Scoring application_scoring(const Parameters&) {
  return {
      {{"raw", true, "hellinger"},
       {"floor", true, "sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2"},
       {"normalised", true, "(hellinger - sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2) / (1 - sum(sqrt(ideal / sum(ideal * 0 + 1))) ^ 2)"},
       {"fidelity", false, "mean(normalised)"}},
      "lower(fidelity, 0.95) > exp(-1)"};
}

constexpr auto rows = std::to_array<ProtocolRow>({
    {"application-oriented", 1, "normalised Hellinger fidelity of the circuits of an application", "arXiv:2110.03137",
     application_parameters, application_fields, 1000, application_defaults, application_scoring, nullptr, 10, plain_qubits, nullptr,
     generate_application},
});

}  // namespace

std::span<const ProtocolRow> application_protocols() { return rows; }

}  // namespace libqsim::protocols
