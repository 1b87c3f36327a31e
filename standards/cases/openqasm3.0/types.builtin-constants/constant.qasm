OPENQASM 3.0;
const float[64] two_pi = 2 * pi;
