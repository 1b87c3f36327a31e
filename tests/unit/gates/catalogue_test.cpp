#include "libqsim/gates/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <string>

#include "definition_oracle.hpp"
#include "libqsim/gates/matrix.hpp"

using namespace libqsim::gates;
using namespace libqsim::gates::testing;
using std::numbers::pi;

namespace {

constexpr std::complex<double> i{0, 1};

/// Some parameters without any symmetry, some with, and some beyond a full turn.
constexpr double parameter_sets[][4] = {{0.7, -1.1, 2.3, 0.4},     {pi / 2, pi, -pi / 2, pi / 4}, {0, 0, 0, 0},
                                        {2 * pi, 1.3, -0.2, 2.9},  {-5.1, 7.7, 3.3, -9.2},        {pi, 0, pi, 0},
                                        {1e-9, -1e-9, 1e-9, 1e-9}, {4 * pi, 2 * pi, -3 * pi, pi}};

bool is_openqasm3(Dialect dialect) { return dialect == Dialect::openqasm3 || dialect == Dialect::stdgates; }

std::string label(const GateRow& row) { return std::string(name_of(row.dialect)) + "." + std::string(row.name); }

std::span<const double> parameters_of(const GateRow& row, const double (&set)[4]) { return {set, row.parameter_count}; }

Unitary matrix_of(Dialect dialect, std::string_view name, std::initializer_list<double> values) {
  const auto gate = find(dialect, name);
  REQUIRE(gate.has_value());
  return full_matrix(row_of(*gate), std::span<const double>(values.begin(), values.size()));
}

Unitary stdgate(std::string_view name, std::initializer_list<double> values = {}) { return matrix_of(Dialect::stdgates, name, values); }

/// |0><0| on the control (the least significant bit), and the block where it is 1.
Unitary block_controlled(const Unitary& block) {
  Unitary result(16);
  result[0] = result[10] = 1;
  result[5] = block[0];
  result[7] = block[1];
  result[13] = block[2];
  result[15] = block[3];
  return result;
}

std::size_t rows_with(Source source) {
  std::set<std::string_view> names;
  for (const GateRow& row : catalogue()) {
    if ((row.sources & source) != 0) names.insert(row.name);
  }
  return names.size();
}

}  // namespace

TEST_CASE("gates: every row has a unitary matrix, whose inverse is its adjoint") {
  for (const GateRow& row : catalogue()) {
    CAPTURE(label(row));
    for (const auto& set : parameter_sets) {
      const Elements matrix = full_matrix(row, parameters_of(row, set));
      CHECK(matrix.size() == std::size_t{1} << (2 * row.qubit_count()));
      CHECK(distance_from_unitary(matrix) < 1e-14);
      CHECK(distance(product(matrix, adjoint(matrix)), identity(row.qubit_count()), false) < 1e-14);
    }
  }
}

TEST_CASE("gates: every row's matrix is what its definition computes") {
  for (const GateRow& row : catalogue()) {
    CAPTURE(label(row));
    const bool exact = is_openqasm3(row.dialect) || row.dialect == Dialect::openqasm2;
    for (const auto& set : parameter_sets) {
      const auto values = parameters_of(row, set);
      const Unitary expected = expand(row, is_openqasm3(row.dialect) ? BuiltinU::periodic : BuiltinU::determinant_one, values);
      CHECK(distance(full_matrix(row, values), expected, !exact) < 1e-13);
    }
  }
}

TEST_CASE("gates: every row is the identity where a control is 0, and its base matrix where all are 1") {
  for (const GateRow& row : catalogue()) {
    CAPTURE(label(row));
    const auto values = parameters_of(row, parameter_sets[0]);
    const Elements full = full_matrix(row, values);
    const Elements base = base_matrix(row, values);
    const std::size_t size = dimension_of(full);
    const std::size_t inner = dimension_of(base);
    const std::size_t ones = (std::size_t{1} << row.control_count) - 1;
    CHECK(inner == std::size_t{1} << row.target_count);
    for (std::size_t out = 0; out < size; ++out) {
      for (std::size_t in = 0; in < size; ++in) {
        const bool active = (out & ones) == ones && (in & ones) == ones;
        const std::complex<double> expected =
            active ? base[(out >> row.control_count) * inner + (in >> row.control_count)] : (out == in ? 1.0 : 0.0);
        CHECK(full[out * size + in] == expected);
      }
    }
  }
}

TEST_CASE("gates: every row's structure is that of its matrix") {
  for (const GateRow& row : catalogue()) {
    CAPTURE(label(row));
    const double generic[4] = {0.7, -1.1, 2.3, 0.4};
    CHECK(structure_of(base_matrix(row, parameters_of(row, generic))) == row.structure);
  }
}

TEST_CASE("gates: rows count their parameters and qubits as their definitions name them") {
  for (const GateRow& row : catalogue()) {
    CAPTURE(label(row));
    const auto count = [](std::string_view names) {
      return names.empty() ? 0U : static_cast<unsigned>(std::count(names.begin(), names.end(), ',')) + 1U;
    };
    CHECK(count(row.parameters) == row.parameter_count);
    CHECK(count(row.qubits) == row.qubit_count());
    const bool built_in = row.dialect == Dialect::openqasm2 || row.dialect == Dialect::openqasm3;
    CHECK(row.definition.empty() == built_in);
  }
}

TEST_CASE("gates.rst#built-in-gates: U is 2 pi-periodic in each parameter, and gphase is a number") {
  const double turn = 2 * pi;
  for (const auto& set : parameter_sets) {
    const Unitary plain = matrix_of(Dialect::openqasm3, "U", {set[0], set[1], set[2]});
    CHECK(distance(plain, matrix_of(Dialect::openqasm3, "U", {set[0] + turn, set[1], set[2]}), false) < 1e-14);
    CHECK(distance(plain, matrix_of(Dialect::openqasm3, "U", {set[0], set[1] - turn, set[2]}), false) < 1e-14);
    CHECK(distance(plain, matrix_of(Dialect::openqasm3, "U", {set[0], set[1], set[2] + turn}), false) < 1e-14);
  }
  CHECK(distance(matrix_of(Dialect::openqasm3, "U", {turn, 0, 0}), {1, 0, 0, 1}, false) < 1e-15);
  CHECK(distance(matrix_of(Dialect::openqasm3, "U", {pi, 0, pi}), {0, i, i, 0}, false) < 1e-15);
  CHECK(distance(matrix_of(Dialect::openqasm3, "gphase", {pi / 2}), {i}, false) < 1e-15);
}

TEST_CASE("gates.rst#inverse-modifier: the inverse of U(a, b, c) is U(-a, -c, -b)") {
  for (const auto& set : parameter_sets) {
    const Unitary inverse = matrix_of(Dialect::openqasm3, "U", {-set[0], -set[2], -set[1]});
    CHECK(distance(adjoint(matrix_of(Dialect::openqasm3, "U", {set[0], set[1], set[2]})), inverse, false) < 1e-14);
  }
}

TEST_CASE("arXiv:1707.03429: U has determinant 1") {
  for (const auto& set : parameter_sets) {
    const Unitary u = matrix_of(Dialect::openqasm2, "U", {set[0], set[1], set[2]});
    CHECK(std::abs(u[0] * u[3] - u[1] * u[2] - 1.0) < 1e-14);
  }
}

TEST_CASE("standard_library.rst#single-qubit-gates: matrices with their global phases") {
  const double a = 0.83;
  const double half = std::numbers::sqrt2 / 2;
  const auto e = [](double angle) { return std::exp(i * angle); };
  const double c = std::cos(a / 2);
  const double s = std::sin(a / 2);
  CHECK(distance(stdgate("p", {a}), {1, 0, 0, e(a)}, false) < 1e-15);
  CHECK(stdgate("x") == Unitary{0, 1, 1, 0});
  CHECK(stdgate("y") == Unitary{0, -i, i, 0});
  CHECK(stdgate("z") == Unitary{1, 0, 0, -1});
  CHECK(distance(stdgate("h"), {half, half, half, -half}, false) < 1e-15);
  CHECK(stdgate("s") == Unitary{1, 0, 0, i});
  CHECK(stdgate("sdg") == Unitary{1, 0, 0, -i});
  CHECK(distance(stdgate("t"), {1, 0, 0, e(pi / 4)}, false) < 1e-15);
  CHECK(distance(stdgate("tdg"), {1, 0, 0, e(-pi / 4)}, false) < 1e-15);
  CHECK(distance(stdgate("sx"), {e(pi / 4) * half, e(-pi / 4) * half, e(-pi / 4) * half, e(pi / 4) * half}, false) < 1e-15);
  CHECK(distance(stdgate("rx", {a}), {c, -i * s, -i * s, c}, false) < 1e-15);
  CHECK(distance(stdgate("ry", {a}), {c, -s, s, c}, false) < 1e-15);
  CHECK(distance(stdgate("rz", {a}), {e(-a / 2), 0, 0, e(a / 2)}, false) < 1e-15);
}

TEST_CASE("standard_library.rst#two-qubit-gates: the first qubit controls the single-qubit gate, phases included") {
  const double a = -2.6;
  CHECK(stdgate("cx") == block_controlled(stdgate("x")));
  CHECK(stdgate("cx") == Unitary{1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0});
  CHECK(stdgate("cy") == block_controlled({0, -i, i, 0}));
  CHECK(stdgate("cz") == block_controlled({1, 0, 0, -1}));
  CHECK(distance(stdgate("cp", {a}), block_controlled({1, 0, 0, std::exp(i * a)}), false) < 1e-15);
  CHECK(distance(stdgate("crx", {a}), block_controlled(stdgate("rx", {a})), false) < 1e-15);
  CHECK(distance(stdgate("cry", {a}), block_controlled(stdgate("ry", {a})), false) < 1e-15);
  CHECK(distance(stdgate("crz", {a}), block_controlled({std::exp(-i * a / 2.0), 0, 0, std::exp(i * a / 2.0)}), false) < 1e-15);
  CHECK(distance(stdgate("ch"), block_controlled(stdgate("h")), false) < 1e-15);
  CHECK(stdgate("swap") == Unitary{1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1});
}

TEST_CASE("standard_library.rst#three-qubit-gates: ccx and cswap") {
  Unitary ccx(64);
  Unitary cswap(64);
  for (unsigned in = 0; in < 8; ++in) {
    ccx[((in & 3) == 3 ? in ^ 4 : in) * 8 + in] = 1;
    const unsigned exchanged = (in & 1) | (in & 2) << 1 | (in & 4) >> 1;
    cswap[((in & 1) != 0 ? exchanged : in) * 8 + in] = 1;
  }
  CHECK(stdgate("ccx") == ccx);
  CHECK(stdgate("cswap") == cswap);
}

TEST_CASE("standard_library.rst, contested: cu as stdgates.inc computes it, CX as the alias of cx") {
  const double c = std::cos(0.35);
  const double s = std::sin(0.35);
  const Unitary block = {std::exp(0.4 * i) * c, -std::exp(i * (0.4 + 2.3)) * s, std::exp(i * (0.4 - 1.1)) * s,
                         std::exp(i * (0.4 - 1.1 + 2.3)) * c};
  CHECK(distance(stdgate("cu", {0.7, -1.1, 2.3, 0.4}), block_controlled(block), false) < 1e-15);
  CHECK(stdgate("CX") == stdgate("cx"));
}

TEST_CASE("standard_library.rst#openqasm-2.0-compatibility: aliases, u1, and u2 and u3 of determinant 1") {
  CHECK(stdgate("phase", {1.2}) == stdgate("p", {1.2}));
  CHECK(stdgate("cphase", {1.2}) == stdgate("cp", {1.2}));
  CHECK(stdgate("id") == Unitary{1, 0, 0, 1});
  CHECK(stdgate("u1", {1.2}) == stdgate("p", {1.2}));
  for (const auto& set : parameter_sets) {
    const Unitary periodic = matrix_of(Dialect::openqasm3, "U", {set[0], set[1], set[2]});
    Unitary expected = periodic;
    for (auto& element : expected) element *= std::exp(-i * (set[0] + set[1] + set[2]) / 2.0);
    CHECK(distance(stdgate("u3", {set[0], set[1], set[2]}), expected, false) < 1e-13);
    CHECK(distance(stdgate("u2", {set[1], set[2]}), stdgate("u3", {pi / 2, set[1], set[2]}), false) < 1e-15);
  }
}

TEST_CASE("standard_library.rst: exactly these gates") {
  const std::set<std::string_view> expected = {"p",   "x",     "y",  "z",  "h",     "s",      "sdg", "t",   "tdg", "sx", "rx",
                                               "ry",  "rz",    "cx", "cy", "cz",    "cp",     "crx", "cry", "crz", "ch", "swap",
                                               "ccx", "cswap", "cu", "CX", "phase", "cphase", "id",  "u1",  "u2",  "u3"};
  std::set<std::string_view> found;
  for (const GateRow& row : catalogue()) {
    if (row.dialect == Dialect::stdgates) found.insert(row.name);
  }
  CHECK(found == expected);
}

TEST_CASE("qelib1.inc: the paper's has 23 gates, QASMBench's 35, Qiskit's 42") {
  CHECK(rows_with(paper) == 23);
  CHECK(rows_with(qasmbench) == 35);
  CHECK(rows_with(qiskit) == 42);
  for (const GateRow& row : catalogue()) {
    const bool library = row.dialect == Dialect::qelib1 || row.dialect == Dialect::qelib1_circulated;
    CHECK((row.sources != 0) == library);
    CHECK((row.other_meanings & ~row.sources) == 0);
    if (row.dialect == Dialect::qelib1) CHECK((row.sources & paper) != 0);
  }
}

TEST_CASE("qelib1.inc: cu3 of the paper and the circulated one differ by a turn of the control") {
  const auto printed = matrix_of(Dialect::qelib1, "cu3", {0.7, -1.1, 2.3});
  const auto circulated = matrix_of(Dialect::qelib1_circulated, "cu3", {0.7, -1.1, 2.3});
  CHECK(distance(printed, circulated, true) > 0.1);
  Unitary turned =
      product(circulated, {1, 0, 0, 0, 0, std::exp(-i * (2.3 - 1.1) / 2.0), 0, 0, 0, 0, 1, 0, 0, 0, 0, std::exp(-i * (2.3 - 1.1) / 2.0)});
  CHECK(distance(printed, turned, false) < 1e-15);
}

TEST_CASE("qelib1.inc: QASMBench's c3sqrtx is the inverse, and its c4x no controlled x") {
  // Both files: cu1 of plus or minus pi/8 onto the target in turn, with the controls' parities between.
  const auto turns = [](bool starts_positive, const std::string& target) {
    std::string body;
    bool positive = starts_positive;
    for (const std::string step : {"a", "a,b", "b", "a,b", "b", "b,c", "c", "a,c", "c", "b,c", "c", "a,c", "c"}) {
      if (step.size() == 1) {
        body += "h " + target + "; cu1(" + (positive ? "pi/8) " : "-pi/8) ") + step + "," + target + "; h " + target + "; ";
        positive = !positive;
      } else {
        body += "cx " + step + "; ";
      }
    }
    return body;
  };
  const auto expanded = [](std::string_view qubits, std::string_view body) {
    return expand(Dialect::qelib1_circulated, BuiltinU::determinant_one, "", qubits, body, {});
  };
  const Unitary root = matrix_of(Dialect::qelib1_circulated, "c3sqrtx", {});
  CHECK(distance(root, expanded("a, b, c, d", turns(true, "d")), true) < 1e-13);
  CHECK(distance(adjoint(root), expanded("a, b, c, d", turns(false, "d")), true) < 1e-13);
  CHECK(distance(root, adjoint(root), true) > 0.1);

  const std::string first_part = "h e; cu1(-pi/2) d,e; h e; c3x a,b,c,d; h d; cu1(pi/4) d,e; h d; c3x a,b,c,d; ";
  const Unitary c4x = matrix_of(Dialect::qelib1_circulated, "c4x", {});
  CHECK(distance(c4x, expanded("a, b, c, d, e", first_part + turns(false, "e")), true) > 0.1);
  CHECK((row_of(*find(Dialect::qelib1_circulated, "c3sqrtx")).other_meanings) == qasmbench);
  CHECK((row_of(*find(Dialect::qelib1_circulated, "c4x")).other_meanings) == qasmbench);
}

TEST_CASE("gates: find knows every row, in its dialect alone") {
  GateId id = 0;
  for (const GateRow& row : catalogue()) {
    CHECK(find(row.dialect, row.name) == id);
    CHECK(&row_of(id) == &row);
    ++id;
  }
  CHECK_FALSE(find(Dialect::qelib1, "sx"));
  CHECK_FALSE(find(Dialect::openqasm3, "u3"));
  CHECK_FALSE(find(Dialect::stdgates, ""));
  CHECK_FALSE(find(Dialect::stdgates, "cphase_"));
  CHECK_FALSE(find(Dialect::stdgates, "a_name_longer_than_any"));
  CHECK_FALSE(find(Dialect::stdgates, std::string_view("x\0", 2)));
}

TEST_CASE("gates: include files are made of the rows") {
  const auto count = [](std::string_view text) {
    std::size_t gates = 0;
    for (std::size_t at = text.find("gate "); at != std::string_view::npos; at = text.find("\ngate ", at + 1)) ++gates;
    return gates;
  };
  CHECK(include_text(Dialect::openqasm2).empty());
  CHECK(include_text(Dialect::openqasm3).empty());
  const std::string_view qelib1 = include_text(Dialect::qelib1);
  CHECK(qelib1.find("\ngate u2(phi, lambda) q { U(pi/2,phi,lambda) q; }\n") != std::string_view::npos);
  CHECK(qelib1.find("\ngate cx c, t { CX c,t; }\n") != std::string_view::npos);
  CHECK(count(qelib1.substr(qelib1.find("\ngate "))) == 23);
  const std::string_view stdgates = include_text(Dialect::stdgates);
  CHECK(stdgates.find("\ngate p(lambda) a { ctrl @ gphase(lambda) a; }\n") != std::string_view::npos);
  CHECK(count(stdgates.substr(stdgates.find("\ngate "))) == 32);
  const std::string_view all = include_text(Dialect::qelib1_circulated);
  CHECK(count(all.substr(all.find("\ngate "))) == 42);
  CHECK(all.find("\ngate cu3(theta, phi, lambda) c, t { u1((lambda+phi)/2) c;") != std::string_view::npos);
}
