OPENQASM 3.0;
const float[64] f = tan(pi / 3);
float[64] r = f;
