#include "libqsim/writers/openqasm2_gates.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>

namespace libqsim::writers {

namespace {

constexpr double pi = std::numbers::pi;
/// Below this a number is what rounding has left of zero.
constexpr double tiny = 1e-14;

bool in_openqasm2_library(gates::Dialect dialect) {
  return dialect == gates::Dialect::qelib1 || dialect == gates::Dialect::qelib1_circulated;
}

/// Without a control a global phase makes no difference: gates of other versions by the names that they have here.
std::string_view plain_name(const gates::GateRow& row) {
  struct Alias {
    std::string_view name;
    std::string_view here;
  };
  constexpr std::array<Alias, 4> aliases = {{{"U", "u3"}, {"p", "u1"}, {"phase", "u1"}, {"u", "u3"}}};
  for (const Alias& alias : aliases) {
    if (row.name == alias.name) return alias.here;
  }
  return row.name;
}

}  // namespace

std::optional<gates::GateId> openqasm2_gate(std::string_view name) {
  const auto paper = gates::find(gates::Dialect::qelib1, name);
  return paper ? paper : gates::find(gates::Dialect::qelib1_circulated, name);
}

void Openqasm2Gates::two(std::string_view name, std::span<const double> parameters, Qubit first, Qubit second) {
  const std::array<Qubit, 2> qubits = {first, second};
  emit(name, parameters, qubits);
}

bool Openqasm2Gates::by_name(gates::GateId gate, std::span<const double> parameters, std::span<const Qubit> controls,
                             std::span<const Qubit> targets) {
  const gates::GateRow& row = gates::row_of(gate);
  std::string_view name;
  if (controls.empty()) {
    const auto here = openqasm2_gate(plain_name(row));
    if (here && gates::row_of(*here).qubit_count() == targets.size()) name = gates::row_of(*here).name;
  } else {
    for (const gates::GateRow& other : gates::catalogue()) {
      // cu3 controls one phase in the paper's file and another in the circulated ones: never leant on.
      if (!in_openqasm2_library(other.dialect) || other.name == "cu3" || other.matrix != row.matrix) continue;
      if (other.control_count != controls.size() || other.target_count != targets.size()) continue;
      name = other.name;
      break;
    }
  }
  if (name.empty()) return false;
  std::vector<Qubit> all(controls.begin(), controls.end());
  all.insert(all.end(), targets.begin(), targets.end());
  emit(name, parameters, all);
  return true;
}

void Openqasm2Gates::row(gates::GateId gate, std::span<const double> parameters, std::optional<double> power,
                         std::span<const Qubit> controls, std::span<const Qubit> targets) {
  if (!power && by_name(gate, parameters, controls, targets)) return;
  gates::Elements elements = gates::base_matrix(gates::row_of(gate), parameters);
  if (power) elements = gates::power(elements, *power);
  matrix(elements, controls, targets);
}

void Openqasm2Gates::matrix(const gates::Elements& elements, std::span<const Qubit> controls, std::span<const Qubit> targets) {
  if (targets.empty()) return phase(std::arg(elements[0]), controls);
  if (targets.size() == 1) return one_qubit(elements, controls, targets[0]);
  const bool swaps = elements.size() == 16 && elements[0] == 1.0 && elements[6] == 1.0 && elements[9] == 1.0 && elements[15] == 1.0;
  if (!swaps) return two_level(elements, controls, targets);
  std::vector<Qubit> all(controls.begin(), controls.end());
  all.push_back(targets[0]);
  two("cx", {}, targets[1], targets[0]);
  not_(all, targets[1]);
  two("cx", {}, targets[1], targets[0]);
}

void Openqasm2Gates::rotate(double theta, double phi, double lambda, Qubit qubit) {
  const std::array<double, 3> parameters = {theta, phi, lambda};
  one("u3", parameters, qubit);
}

void Openqasm2Gates::phase(double angle, std::span<const Qubit> qubits) {
  if (angle == 0 || full_) return;
  if (qubits.empty()) {
    dropped_phase_ = true;
    return;
  }
  if (qubits.size() == 1) return one("u1", {&angle, 1}, qubits[0]);
  const Qubit target = qubits.back();
  const Qubit last = qubits[qubits.size() - 2];
  if (qubits.size() == 2) return two("cu1", {&angle, 1}, last, target);
  // With r the conjunction of the rest: r l t = (l t - (l xor r) t + r t)/2.
  const std::span<const Qubit> rest = qubits.first(qubits.size() - 2);
  const double half = angle / 2;
  const double opposite = -half;
  two("cu1", {&half, 1}, last, target);
  not_(rest, last);
  two("cu1", {&opposite, 1}, last, target);
  not_(rest, last);
  std::vector<Qubit> fewer(rest.begin(), rest.end());
  fewer.push_back(target);
  phase(half, fewer);
}

void Openqasm2Gates::not_(std::span<const Qubit> controls, Qubit target) {
  if (full_) return;
  std::vector<Qubit> all(controls.begin(), controls.end());
  all.push_back(target);
  if (controls.empty()) return one("x", {}, target);
  if (controls.size() <= 2) return emit(controls.size() == 1 ? "cx" : "ccx", {}, all);
  std::vector<Qubit> sorted = all;
  std::sort(sorted.begin(), sorted.end());
  std::vector<Qubit> borrowed;
  for (Qubit qubit = 0; qubit < qubit_count_ && borrowed.size() + 2 < controls.size(); ++qubit) {
    if (!std::binary_search(sorted.begin(), sorted.end(), qubit)) borrowed.push_back(qubit);
  }
  if (borrowed.size() + 2 >= controls.size()) return not_by_chain(controls, target, borrowed);
  if (borrowed.empty()) {
    one("h", {}, target);
    phase(pi, all);
    return one("h", {}, target);
  }
  // Barenco et al., lemma 7.3: two halves through one borrowed qubit, each half borrowing from the other.
  const Qubit between = borrowed[0];
  const std::span<const Qubit> low = controls.first((controls.size() + 1) / 2);
  std::vector<Qubit> high(controls.begin() + static_cast<std::ptrdiff_t>(low.size()), controls.end());
  high.push_back(between);
  for (int round = 0; round < 2; ++round) {
    not_(low, between);
    not_(high, target);
  }
}

/// Barenco et al., lemma 7.2: k controls with k - 2 borrowed qubits, whose values come back.
void Openqasm2Gates::not_by_chain(std::span<const Qubit> controls, Qubit target, std::span<const Qubit> borrowed) {
  const std::size_t count = controls.size();
  const auto toffoli = [&](std::size_t i) {  // control i into its place of the chain
    const std::array<Qubit, 3> qubits = {controls[i], i == 1 ? controls[0] : borrowed[i - 2], i + 1 == count ? target : borrowed[i - 1]};
    emit("ccx", {}, qubits);
  };
  for (const std::size_t top : {count - 1, count - 2}) {
    for (std::size_t i = top; i > 1; --i) toffoli(i);
    toffoli(1);
    for (std::size_t i = 2; i <= top; ++i) toffoli(i);
  }
}

void Openqasm2Gates::one_qubit(const gates::Elements& v, std::span<const Qubit> controls, Qubit target) {
  std::vector<Qubit> all(controls.begin(), controls.end());
  all.push_back(target);
  const bool is_diagonal = std::abs(v[1]) < tiny && std::abs(v[2]) < tiny;
  if (!controls.empty() && v[0] == 0.0 && v[3] == 0.0 && v[1] == 1.0 && v[2] == 1.0) return not_(controls, target);
  if (is_diagonal) {
    phase(std::arg(v[3] / v[0]), all);
    if (!controls.empty()) phase(std::arg(v[0]), controls);
    return;
  }
  if (controls.empty()) {
    const double theta = 2 * std::atan2(std::abs(v[2]), std::abs(v[0]));
    if (std::abs(v[0]) < tiny) return rotate(pi, std::arg(v[2]), std::arg(-v[1]), target);
    return rotate(theta, std::arg(v[2] / v[0]), std::arg(-v[1] / v[0]), target);
  }
  // v = e^(i base) (cos a - i sin a n.sigma); the rotation to the axis n, a controlled phase, and back.
  const double base = std::arg(v[0] * v[3] - v[1] * v[2]) / 2;
  const Complex unit = std::polar(1.0, -base);
  const Complex p = unit * v[0];
  const Complex q = unit * v[2];
  const double x = -q.imag();
  const double y = q.real();
  const double z = -p.imag();
  const double a = std::atan2(std::hypot(x, y, z), p.real());
  const double axis_theta = std::atan2(std::hypot(x, y), z);
  const double axis_phi = std::atan2(y, x);
  if (a > tiny) {
    rotate(-axis_theta, axis_phi, -axis_phi, target);
    phase(2 * a, all);
    rotate(axis_theta, axis_phi, -axis_phi, target);
  }
  phase(base - a, controls);
}

void Openqasm2Gates::where(std::size_t index, std::optional<std::size_t> but, std::span<const Qubit> controls,
                           std::span<const Qubit> targets, const std::function<void(std::span<const Qubit>)>& act) {
  std::vector<Qubit> all(controls.begin(), controls.end());
  std::vector<Qubit> zeros;
  for (std::size_t bit = 0; bit < targets.size(); ++bit) {
    if (bit == but) continue;
    all.push_back(targets[bit]);
    if (((index >> bit) & 1U) == 0) zeros.push_back(targets[bit]);
  }
  for (const Qubit qubit : zeros) flip(qubit);
  act(all);
  for (const Qubit qubit : zeros) flip(qubit);
}

void Openqasm2Gates::diagonal(const std::vector<Complex>& entries, std::span<const Qubit> controls, std::span<const Qubit> targets) {
  for (std::size_t index = 1; index < entries.size(); ++index) {
    const double angle = std::arg(entries[index] / entries[0]);
    if (std::abs(angle) < tiny) continue;
    where(index, std::nullopt, controls, targets, [&](std::span<const Qubit> all) { phase(angle, all); });
  }
  if (!controls.empty()) phase(std::arg(entries[0]), controls);
}

/// Rotations between neighbours of the Gray code make the matrix diagonal, column after column; undone in reverse they are the matrix.
void Openqasm2Gates::two_level(gates::Elements elements, std::span<const Qubit> controls, std::span<const Qubit> targets) {
  struct Rotation {
    std::size_t low = 0;  // index with the bit 0
    std::size_t bit = 0;
    gates::Elements inverse;
  };
  const std::size_t size = gates::dimension_of(elements);
  const auto gray = [](std::size_t i) { return i ^ (i >> 1); };
  const auto at = [&](std::size_t row, std::size_t column) -> Complex& { return elements[row * size + column]; };
  std::vector<Rotation> rotations;
  for (std::size_t j = 0; j < size; ++j) {
    const std::size_t column = gray(j);
    for (std::size_t i = size - 1; i > j; --i) {
      const std::size_t first = gray(i - 1);
      const std::size_t second = gray(i);
      const Complex a = at(first, column);
      const Complex b = at(second, column);
      if (std::abs(b) < tiny) continue;
      const double norm = std::hypot(std::abs(a), std::abs(b));
      const Complex c = a / norm;
      const Complex s = b / norm;
      for (std::size_t k = 0; k < size; ++k) {
        const Complex upper = at(first, k);
        const Complex lower = at(second, k);
        at(first, k) = std::conj(c) * upper + std::conj(s) * lower;
        at(second, k) = c * lower - s * upper;
      }
      const auto bit = static_cast<std::size_t>(std::countr_zero(first ^ second));
      const bool in_order = ((first >> bit) & 1U) == 0;
      gates::Elements inverse = {c, -std::conj(s), s, std::conj(c)};
      if (!in_order) inverse = {std::conj(c), s, -std::conj(s), c};
      rotations.push_back({std::min(first, second), bit, std::move(inverse)});
    }
  }
  std::vector<Complex> entries;
  for (std::size_t i = 0; i < size; ++i) entries.push_back(at(i, i));
  diagonal(entries, controls, targets);
  for (auto rotation = rotations.rbegin(); rotation != rotations.rend(); ++rotation) {
    where(rotation->low, rotation->bit, controls, targets,
          [&](std::span<const Qubit> all) { one_qubit(rotation->inverse, all, targets[rotation->bit]); });
  }
}

}  // namespace libqsim::writers
