#include "definition_oracle.hpp"

#include <cctype>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>
#include <stdexcept>

namespace libqsim::gates::testing {

namespace {

using Complex = std::complex<double>;
constexpr Complex i{0, 1};

std::size_t size_of(const Unitary& matrix) {
  std::size_t size = 1;
  while (size * size < matrix.size()) size *= 2;
  return size;
}

Unitary times(const Unitary& a, const Unitary& b) {
  const std::size_t size = size_of(a);
  Unitary result(a.size());
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      for (std::size_t k = 0; k < size; ++k) result[row * size + column] += a[row * size + k] * b[k * size + column];
    }
  }
  return result;
}

Unitary rotation_z(double angle) { return {std::exp(-i * angle / 2.0), 0, 0, std::exp(i * angle / 2.0)}; }
Unitary rotation_y(double angle) { return {std::cos(angle / 2), -std::sin(angle / 2), std::sin(angle / 2), std::cos(angle / 2)}; }

/// gates.rst#built-in-gates, letter by letter.
Unitary periodic_u(double theta, double phi, double lambda) {
  const Complex e = std::exp(i * theta);
  return {0.5 * (1.0 + e), 0.5 * -i * std::exp(i * lambda) * (1.0 - e), 0.5 * i * std::exp(i * phi) * (1.0 - e),
          0.5 * std::exp(i * (phi + lambda)) * (1.0 + e)};
}

/// arXiv:1707.03429, equation for U.
Unitary special_u(double theta, double phi, double lambda) { return times(rotation_z(phi), times(rotation_y(theta), rotation_z(lambda))); }

/// The matrix on `operands` of a register of `count` qubits, multiplied from the left.
void apply(Unitary& state, unsigned count, const Unitary& gate, const std::vector<unsigned>& operands) {
  const std::size_t size = std::size_t{1} << count;
  const std::size_t inner = size_of(gate);
  Unitary result(state.size());
  for (std::size_t out = 0; out < size; ++out) {
    std::size_t gate_row = 0;
    for (std::size_t k = 0; k < operands.size(); ++k) gate_row |= ((out >> operands[k]) & 1) << k;
    for (std::size_t gate_column = 0; gate_column < inner; ++gate_column) {
      std::size_t in = out;
      for (std::size_t k = 0; k < operands.size(); ++k) {
        const std::size_t bit = std::size_t{1} << operands[k];
        in = ((gate_column >> k) & 1) != 0 ? in | bit : in & ~bit;
      }
      for (std::size_t column = 0; column < size; ++column)
        result[out * size + column] += gate[gate_row * inner + gate_column] * state[in * size + column];
    }
  }
  state = std::move(result);
}

/// One more control, in front.
Unitary with_control(const Unitary& gate) {
  const std::size_t inner = size_of(gate);
  const std::size_t size = 2 * inner;
  Unitary result(size * size);
  for (std::size_t index = 0; index < inner; ++index) result[2 * index * size + 2 * index] = 1;
  for (std::size_t row = 0; row < inner; ++row) {
    for (std::size_t column = 0; column < inner; ++column) result[(2 * row + 1) * size + 2 * column + 1] = gate[row * inner + column];
  }
  return result;
}

class Reader {
 public:
  Reader(Dialect dialect, BuiltinU builtin, std::string_view text) : dialect_(dialect), builtin_(builtin), text_(text) {}

  void bind(std::string name, double value) { values_[std::move(name)] = value; }
  void declare(std::string name) { qubits_.emplace(std::move(name), static_cast<unsigned>(qubits_.size())); }

  Unitary read() {
    const std::size_t size = std::size_t{1} << qubits_.size();
    Unitary state(size * size);
    for (std::size_t index = 0; index < size; ++index) state[index * size + index] = 1;
    for (skip(); at_ < text_.size(); skip()) statement(state);
    return state;
  }

 private:
  void skip() {
    while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
  }
  bool take(char c) {
    skip();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void need(char c) {
    if (!take(c)) throw std::runtime_error("expected " + std::string(1, c) + " in " + std::string(text_));
  }
  std::string word() {
    skip();
    const std::size_t begin = at_;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '.')) ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  double atom() {
    if (take('-')) return -atom();
    if (take('(')) {
      const double value = sum();
      need(')');
      return value;
    }
    const std::string name = word();
    if (name == "pi") return std::numbers::pi;
    if (const auto found = values_.find(name); found != values_.end()) return found->second;
    return std::stod(name);
  }
  double term() {
    double value = atom();
    for (;;) {
      if (take('*')) {
        value *= atom();
      } else if (take('/')) {
        value /= atom();
      } else {
        return value;
      }
    }
  }
  double sum() {
    double value = term();
    for (;;) {
      if (take('+')) {
        value += term();
      } else if (take('-')) {
        value -= term();
      } else {
        return value;
      }
    }
  }
  std::vector<double> arguments() {
    std::vector<double> values;
    if (!take('(')) return values;
    do {
      values.push_back(sum());
    } while (take(','));
    need(')');
    return values;
  }

  void statement(Unitary& state) {
    unsigned controls = 0;
    std::string name = word();
    while (name == "ctrl") {
      const std::vector<double> count = arguments();
      controls += count.empty() ? 1 : static_cast<unsigned>(count[0]);
      need('@');
      name = word();
    }
    Unitary gate = named(name, arguments());
    for (; controls != 0; --controls) gate = with_control(gate);
    std::vector<unsigned> operands;
    while (!take(';')) {
      operands.push_back(qubits_.at(word()));
      take(',');
    }
    apply(state, static_cast<unsigned>(qubits_.size()), gate, operands);
  }

  Unitary named(const std::string& name, const std::vector<double>& values) const {
    if (name == "U") {
      return builtin_ == BuiltinU::periodic ? periodic_u(values[0], values[1], values[2]) : special_u(values[0], values[1], values[2]);
    }
    if (name == "gphase") return {std::exp(i * values[0])};
    if (name == "CX" && dialect_ != Dialect::stdgates) return with_control({0, 1, 1, 0});
    std::optional<GateId> found = find(dialect_, name);
    if (!found && dialect_ == Dialect::qelib1_circulated) found = find(Dialect::qelib1, name);
    if (!found) throw std::runtime_error("no gate " + name);
    return expand(row_of(*found), builtin_, values);
  }

  Dialect dialect_;
  BuiltinU builtin_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::map<std::string, double> values_;
  std::map<std::string, unsigned> qubits_;
};

std::vector<std::string> split(std::string_view names) {
  std::vector<std::string> result;
  std::string name;
  for (const char c : names) {
    if (c == ',') {
      result.push_back(std::move(name));
      name.clear();
    } else if (c != ' ') {
      name += c;
    }
  }
  if (!name.empty()) result.push_back(std::move(name));
  return result;
}

}  // namespace

Unitary expand(Dialect dialect, BuiltinU builtin, std::string_view parameters, std::string_view qubits, std::string_view body,
               std::span<const double> values) {
  Reader reader(dialect, builtin, body);
  const std::vector<std::string> names = split(parameters);
  if (names.size() != values.size()) throw std::runtime_error("wrong number of parameters");
  for (std::size_t index = 0; index < names.size(); ++index) reader.bind(names[index], values[index]);
  for (std::string& name : split(qubits)) reader.declare(std::move(name));
  return reader.read();
}

Unitary expand(const GateRow& row, BuiltinU builtin, std::span<const double> values) {
  if (!row.definition.empty()) return expand(row.dialect, builtin, row.parameters, row.qubits, row.definition, values);
  if (row.name == "gphase") return {std::exp(i * values[0])};
  if (row.name == "CX") return with_control({0, 1, 1, 0});
  return builtin == BuiltinU::periodic ? periodic_u(values[0], values[1], values[2]) : special_u(values[0], values[1], values[2]);
}

double distance(Unitary a, Unitary b, bool up_to_phase) {
  if (a.size() != b.size()) return 1e9;
  if (up_to_phase) {
    Complex overlap = 0;
    for (std::size_t index = 0; index < a.size(); ++index) overlap += std::conj(b[index]) * a[index];
    for (Complex& element : b) element *= overlap / std::abs(overlap);
  }
  double largest = 0;
  for (std::size_t index = 0; index < a.size(); ++index) largest = std::max(largest, std::abs(a[index] - b[index]));
  return largest;
}

}  // namespace libqsim::gates::testing
