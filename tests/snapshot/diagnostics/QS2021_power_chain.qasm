// snapshot: profile=openqasm3.0
OPENQASM 3.0;
const float x = 2.0 ** 3.0 ** 2.0;
