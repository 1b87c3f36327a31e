OPENQASM 3.0;
const float[64] f = sin(pi / 6);
float[64] r = f;
