#include "libqsim/gates/base_matrices.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace libqsim::gates {

namespace {

using Complex = std::complex<double>;

constexpr Complex i{0, 1};
constexpr double half_root = 1 / std::numbers::sqrt2;

Complex phase(double angle) { return std::polar(1.0, angle); }

void fill(Complex* out, std::initializer_list<Complex> elements) { std::copy(elements.begin(), elements.end(), out); }

void scale(Complex* out, unsigned count, Complex factor) {
  std::for_each_n(out, count, [factor](Complex& element) { element *= factor; });
}

void u(double theta, double phi, double lambda, Complex* out) {
  const double cosine = std::cos(theta / 2);
  const double sine = std::sin(theta / 2);
  fill(out, {cosine, -phase(lambda) * sine, phase(phi) * sine, phase(phi + lambda) * cosine});
}

}  // namespace

void matrix_gphase(const double* parameters, Complex* out) { out[0] = phase(parameters[0]); }

void matrix_u(const double* parameters, Complex* out) { u(parameters[0], parameters[1], parameters[2], out); }

void matrix_u_periodic(const double* parameters, Complex* out) {
  matrix_u(parameters, out);
  scale(out, 4, phase(parameters[0] / 2));
}

void matrix_u_special(const double* parameters, Complex* out) {
  const double cosine = std::cos(parameters[0] / 2);
  const double sine = std::sin(parameters[0] / 2);
  const double half_sum = (parameters[1] + parameters[2]) / 2;
  const double half_difference = (parameters[1] - parameters[2]) / 2;
  fill(out, {phase(-half_sum) * cosine, -phase(-half_difference) * sine, phase(half_difference) * sine, phase(half_sum) * cosine});
}

void matrix_u2(const double* parameters, Complex* out) { u(std::numbers::pi / 2, parameters[0], parameters[1], out); }

void matrix_u2_special(const double* parameters, Complex* out) {
  const double all[] = {std::numbers::pi / 2, parameters[0], parameters[1]};
  matrix_u_special(all, out);
}

void matrix_cu(const double* parameters, Complex* out) {
  matrix_u(parameters, out);
  scale(out, 4, phase(parameters[3]));
}

void matrix_id(const double*, Complex* out) { fill(out, {1, 0, 0, 1}); }
void matrix_p(const double* parameters, Complex* out) { fill(out, {1, 0, 0, phase(parameters[0])}); }
void matrix_x(const double*, Complex* out) { fill(out, {0, 1, 1, 0}); }
void matrix_y(const double*, Complex* out) { fill(out, {0, -i, i, 0}); }
void matrix_z(const double*, Complex* out) { fill(out, {1, 0, 0, -1}); }
void matrix_h(const double*, Complex* out) { fill(out, {half_root, half_root, half_root, -half_root}); }
void matrix_s(const double*, Complex* out) { fill(out, {1, 0, 0, i}); }
void matrix_sdg(const double*, Complex* out) { fill(out, {1, 0, 0, -i}); }
void matrix_t(const double*, Complex* out) { fill(out, {1, 0, 0, Complex{half_root, half_root}}); }
void matrix_tdg(const double*, Complex* out) { fill(out, {1, 0, 0, Complex{half_root, -half_root}}); }

void matrix_sx(const double*, Complex* out) {
  const Complex plus{0.5, 0.5};
  const Complex minus{0.5, -0.5};
  fill(out, {plus, minus, minus, plus});
}

void matrix_sxdg(const double*, Complex* out) {
  const Complex plus{0.5, 0.5};
  const Complex minus{0.5, -0.5};
  fill(out, {minus, plus, plus, minus});
}

void matrix_rx(const double* parameters, Complex* out) {
  const double cosine = std::cos(parameters[0] / 2);
  const Complex sine{0, -std::sin(parameters[0] / 2)};
  fill(out, {cosine, sine, sine, cosine});
}

void matrix_ry(const double* parameters, Complex* out) {
  const double cosine = std::cos(parameters[0] / 2);
  const double sine = std::sin(parameters[0] / 2);
  fill(out, {cosine, -sine, sine, cosine});
}

void matrix_rz(const double* parameters, Complex* out) {
  const Complex half = phase(parameters[0] / 2);
  fill(out, {std::conj(half), 0, 0, half});
}

void matrix_swap(const double*, Complex* out) {
  fill(out, {1, 0, 0, 0,  //
             0, 0, 1, 0,  //
             0, 1, 0, 0,  //
             0, 0, 0, 1});
}

void matrix_rxx(const double* parameters, Complex* out) {
  const double c = std::cos(parameters[0] / 2);
  const Complex s{0, -std::sin(parameters[0] / 2)};
  fill(out, {c, 0, 0, s,  //
             0, c, s, 0,  //
             0, s, c, 0,  //
             s, 0, 0, c});
}

void matrix_rzz(const double* parameters, Complex* out) {
  const Complex odd = phase(parameters[0] / 2);
  const Complex even = std::conj(odd);
  fill(out, {even, 0, 0, 0,  //
             0, odd, 0, 0,   //
             0, 0, odd, 0,   //
             0, 0, 0, even});
}

void matrix_rccx(const double*, Complex* out) {
  fill(out, {1, 0, 0, 0,   //
             0, 0, 0, -i,  //
             0, 0, -1, 0,  //
             0, i, 0, 0});
}

void matrix_rc3x(const double* parameters, Complex* out) {
  matrix_rccx(parameters, out);
  scale(out, 16, i);
}

}  // namespace libqsim::gates
