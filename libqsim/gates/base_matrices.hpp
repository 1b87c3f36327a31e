#pragma once

#include <complex>

namespace libqsim::gates {

// The base matrices that rows of the catalogue name (see MatrixFunction): named after the gate, or after what sets them apart.

void matrix_gphase(const double* parameters, std::complex<double>* out);      // e^(i gamma)
void matrix_u(const double* parameters, std::complex<double>* out);           // cos(theta/2) in the corner
void matrix_u_periodic(const double* parameters, std::complex<double>* out);  // e^(i theta/2) times that: OpenQASM 3's U
void matrix_u_special(const double* parameters, std::complex<double>* out);   // e^(-i (phi + lambda)/2) times that: determinant 1
void matrix_u2(const double* parameters, std::complex<double>* out);
void matrix_u2_special(const double* parameters, std::complex<double>* out);
void matrix_cu(const double* parameters, std::complex<double>* out);  // e^(i gamma) u(theta, phi, lambda)
void matrix_id(const double* parameters, std::complex<double>* out);
void matrix_p(const double* parameters, std::complex<double>* out);
void matrix_x(const double* parameters, std::complex<double>* out);
void matrix_y(const double* parameters, std::complex<double>* out);
void matrix_z(const double* parameters, std::complex<double>* out);
void matrix_h(const double* parameters, std::complex<double>* out);
void matrix_s(const double* parameters, std::complex<double>* out);
void matrix_sdg(const double* parameters, std::complex<double>* out);
void matrix_t(const double* parameters, std::complex<double>* out);
void matrix_tdg(const double* parameters, std::complex<double>* out);
void matrix_sx(const double* parameters, std::complex<double>* out);
void matrix_sxdg(const double* parameters, std::complex<double>* out);
void matrix_rx(const double* parameters, std::complex<double>* out);
void matrix_ry(const double* parameters, std::complex<double>* out);
void matrix_rz(const double* parameters, std::complex<double>* out);
void matrix_swap(const double* parameters, std::complex<double>* out);
void matrix_rxx(const double* parameters, std::complex<double>* out);
void matrix_rzz(const double* parameters, std::complex<double>* out);
void matrix_rccx(const double* parameters, std::complex<double>* out);  // on b, c where a is 1: z of c, or y of c where b is 1
void matrix_rc3x(const double* parameters, std::complex<double>* out);  // on c, d where a and b are 1: i times z of d, or y where c is 1

}  // namespace libqsim::gates
