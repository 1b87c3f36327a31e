OPENQASM 3.0;
const float[64] f = mod(7.5, 2.0);
float[64] r = f;
